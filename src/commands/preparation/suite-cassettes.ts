/** Where a suite's cassettes stand, and whose are believed. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Deps } from '../../deps.js';
import { resolvePath } from '../../documents/paths.js';
import { nameOf, type Tree } from '../../documents/tree.js';
import { fingerprint } from '../../fingerprint.js';
import { ANSWER_FILES } from '../../replay/answer-files.js';
import { CACHE_LIMITS, type Cassettes, openCassettes } from '../../replay/cassette.js';
import { CASSETTE_FILES } from '../../replay/cassette-files.js';
import type { LoadedSuite } from '../../suite/load.js';

/** Largest cassette file that is taken out of a commit, in bytes. */
const MAX_FILE_BYTES = 256 << 20;

/** The cassettes of a suite: its own folder to commit, or the one of all suites. */
export function openSuiteCassettes(loaded: LoadedSuite, stateDir: string, tree: Tree, deps: Deps): Cassettes {
  const { cassettes: mode } = loaded.suite.run;
  const at = committedFolder(loaded, tree);
  if (at === null) return openCassettes(join(stateDir, 'cassettes'), mode, deps, CACHE_LIMITS);
  const folder = tree.locate(at);
  if (folder === null) throw new Error('a working tree has no folder');
  return openCassettes(folder, mode, deps);
}

/**
 * Takes the committed cassettes of a suite out of the base commit. Where the base decides, answers that a change brings along are
 * believed as little as its policy: a stored verdict of a judge would pass whatever it was stored for.
 * @returns opens them, with what runs on this base have stored since
 * @throws CupelError `base-unreadable` where the commit cannot be read
 */
export async function baseCassettes(loaded: LoadedSuite, base: Tree, stateDir: string, deps: Deps): Promise<() => Cassettes> {
  const { cassettes: mode } = loaded.suite.run;
  const at = committedFolder(loaded, base);
  if (at === null) return () => openCassettes(join(stateDir, 'cassettes'), mode, deps, CACHE_LIMITS);
  const folder = join(stateDir, 'base-cassettes', fingerprint([base.commit, at]).slice('sha256:'.length, 'sha256:'.length + 16));
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    for (const name of CASSETTE_FILES)
      if (await base.has(`${at}/${name}`)) writeFileSync(join(folder, name), await base.read(`${at}/${name}`, MAX_FILE_BYTES));
    const files = await base.list(`${at}/${ANSWER_FILES}/*`);
    if (files.length > 0) mkdirSync(join(folder, ANSWER_FILES));
    for (const file of files) writeFileSync(join(folder, ANSWER_FILES, posix.basename(file)), await base.read(file, MAX_FILE_BYTES));
  }
  return () => openCassettes(folder, mode, deps);
}

function committedFolder({ path, suite }: LoadedSuite, tree: Tree): string | null {
  const { cassette_dir: dir } = suite.run;
  return dir === undefined ? null : resolvePath(path, dir, { file: nameOf(tree, path), path: 'run.cassette_dir' });
}
