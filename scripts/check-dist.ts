/** Builds the bundle afresh and compares it byte for byte with the committed `dist/`; exit 1 and the names of the files that differ. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const fresh = mkdtempSync(join(tmpdir(), 'cupel-dist-'));
execFileSync(process.execPath, [join(root, 'scripts/build.ts'), fresh], { stdio: 'inherit' });

const committed = join(root, 'dist');
const names = new Set([...readdirSync(fresh), ...readdirSync(committed)]);
const read = (folder: string, name: string): string | null => {
  try {
    return readFileSync(join(folder, name)).toString('latin1');
  } catch {
    return null;
  }
};
const different = [...names].filter((name) => read(fresh, name) !== read(committed, name)).sort();
rmSync(fresh, { recursive: true, force: true });
if (different.length > 0) {
  process.stderr.write(`dist/ is not what the sources build: ${different.join(', ')}\nRun \`npm run build\` and commit dist/.\n`);
  process.exitCode = 1;
}
