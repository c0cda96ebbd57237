/**
 * Writes the rubrics in `rubrics/` into the sources, so that the bundle holds them: `src/suite/shipped-rubric-texts.ts`. `--check` writes
 * nothing and exits 1 where the sources say something else.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'rubrics');
const target = join(root, 'src/suite/shipped-rubric-texts.ts');

const quoted = (text: string): string => `\`${text.replace(/[\\`]|\$\{/g, (found) => `\\${found}`)}\``;
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort();
const entries = names.map((name) => `  ${name.slice(0, -'.yaml'.length)}: ${quoted(readFileSync(join(folder, name), 'utf8'))},\n`);
const wanted = `/** Made from \`rubrics/\` by \`npm run schema\`. */
export const SHIPPED_RUBRIC_TEXTS: Readonly<Record<string, string>> = {
${entries.join('')}};
`;

if (readFileSync(target, { encoding: 'utf8', flag: 'a+' }) !== wanted) {
  if (process.argv.includes('--check')) {
    process.stderr.write('src/suite/shipped-rubric-texts.ts does not say what rubrics/ says\nRun `npm run schema` and commit it.\n');
    process.exitCode = 1;
  } else writeFileSync(target, wanted);
}
