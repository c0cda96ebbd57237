/** All that tests put into the temporary folder, and all that the processes do which they start, stands in one place, gone at the end. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder = '';

/** Runs before the first worker is started, which inherits the variable. */
export function setup(): void {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'cupel-tests-')));
  process.env.TMPDIR = folder;
}

/** Runs after the last one has ended. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
