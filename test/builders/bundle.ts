import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top of the checkout. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** What users run. */
export const BUNDLE = join(ROOT, 'dist/index.js');
const BESIDE = resolve(ROOT, '../shared');
/**
 * Material that is measured against and never shipped; tests that need it skip where it is missing. By its real path: a program that is
 * started there asks whether it is the one that was named, and a link is not.
 */
export const SHARED = existsSync(BESIDE) ? realpathSync(BESIDE) : BESIDE;

export type Finished = { readonly code: number; readonly stdout: string; readonly stderr: string };

export type BundleOptions = {
  readonly cwd: string;
  /** Beside PATH and HOME: nothing else of the tests' own environment is passed on. */
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
};

/** Runs the bundle as a user does, to its end. */
export function runBundle(args: readonly string[], { cwd, env = {}, timeoutMs = 60_000 }: BundleOptions): Promise<Finished> {
  const clean = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '/', TMPDIR: tmpdir(), ...env };
  return new Promise((done, fail) => {
    execFile(process.execPath, [BUNDLE, ...args], { cwd, env: clean, timeout: timeoutMs, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : (error as { code?: unknown }).code;
      if (typeof code === 'number') done({ code, stdout, stderr });
      else fail(error ?? new Error('the bundle gave no exit code'));
    });
  });
}

/** Whether a file of the shared material is here; says so once where it is not. */
export function hasShared(path: string): boolean {
  const here = existsSync(join(SHARED, path));
  if (!here) process.stderr.write(`skipped: ../shared/${path} is not here\n`);
  return here;
}
