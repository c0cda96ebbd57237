/**
 * Builds `dist/` (or the folder given as first argument): the compiled sources in lib/, bundled by ncc with lazy chunks, and the
 * licence notices of every package in the bundle. ncc's own licence file is incomplete, so the notices are made from its list of modules.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const out = resolve(process.argv[2] ?? join(root, 'dist'));
const scratch = mkdtempSync(join(tmpdir(), 'cupel-build-'));

function run(bin: string, ...args: string[]): void {
  execFileSync(process.execPath, [join(root, 'node_modules', bin), ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * Folders of the packages whose modules are in the bundle: those that the bundler lists, and those that it joined into other modules
 * and names in a comment.
 */
function bundledPackages(statistics: string): Map<string, string> {
  const sources = [
    readFileSync(statistics, 'utf8'),
    ...readdirSync(out)
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(out, name), 'utf8')),
  ];
  const packages = new Map<string, string>();
  for (const [, path, name] of sources.join('\n').matchAll(/(?:"|MODULE: )\.\/(node_modules\/((?:@[^/\s"]+\/)?[^/\s"]+))\//g)) {
    if (path !== undefined && name !== undefined) packages.set(name, join(root, path));
  }
  return packages;
}

function noticeOf(name: string, folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string; license?: string };
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? `Licence: ${manifest.license ?? 'not stated'}` : readFileSync(join(folder, file), 'utf8').trim();
  return `${name} ${manifest.version} (${manifest.license ?? 'see below'})\n\n${text}\n`;
}

rmSync(join(root, 'lib'), { recursive: true, force: true });
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
rmSync(out, { recursive: true, force: true });
run('@vercel/ncc/dist/ncc/cli.js', 'build', 'lib/main.js', '-o', out, '--no-cache', '--stats-out', join(scratch, 'stats.json'));

const packages = [...bundledPackages(join(scratch, 'stats.json'))]
  .filter(([, folder]) => existsSync(join(folder, 'package.json')))
  .sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(join(out, 'NOTICES.txt'), packages.map(([name, folder]) => noticeOf(name, folder)).join(`\n${'-'.repeat(72)}\n\n`));
rmSync(scratch, { recursive: true, force: true });
