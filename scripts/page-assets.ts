/**
 * Writes `src/reporters/page/assets.generated.ts`: the style and the script of the pages with the hashes that their content policy names.
 * The script is the TypeScript of `src/reporters/page/browser/` without its types. `--check` writes nothing and exits 1 on a difference.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'src/reporters/page');
const target = join(folder, 'assets.generated.ts');

execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(folder, 'browser')], {
  cwd: root,
  stdio: 'inherit',
});

const withoutIndent = (text: string): string => text.replace(/^\s+|\s+$/gm, '').replace(/\n+/g, '\n');
const script = stripTypeScriptTypes(readFileSync(join(folder, 'browser/table.ts'), 'utf8'), { mode: 'strip' })
  .replace(/^\s*(?:\/\/.*|\/\*\*?(?:[^*]|\*(?!\/))*\*\/)$/gm, '')
  .replace(/^\s*export \{\};?$/gm, '');
const constants = {
  STYLE: withoutIndent(readFileSync(join(folder, 'page.css'), 'utf8')),
  SCRIPT: withoutIndent(`'use strict';(() => {\n${script}\n})();`),
};
const lines = Object.entries(constants).flatMap(([name, text]) => [
  `export const ${name} = ${JSON.stringify(text)};`,
  `export const ${name}_SHA256 = '${createHash('sha256').update(text).digest('base64')}';`,
]);
const wanted = `// Made by scripts/page-assets.ts from page.css and browser/: do not edit.\n${lines.join('\n')}\n`;

const committed = (): string | null => {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return null;
  }
};
if (process.argv.includes('--check')) {
  if (committed() !== wanted) {
    process.stderr.write('src/reporters/page/assets.generated.ts is not what its sources say.\nRun `npm run page-assets` and commit it.\n');
    process.exitCode = 1;
  }
} else writeFileSync(target, wanted);
