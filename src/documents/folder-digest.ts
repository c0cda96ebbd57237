import { CupelError, type Place } from '../errors.js';
import { fingerprint } from '../fingerprint.js';
import type { Tree } from './tree.js';

/** More files than this are nobody's own application. */
const MAX_FILES = 10_000;
/** Python writes these beside what it runs. */
const COMPILED = /(^|\/)__pycache__\//;

/**
 * One fingerprint over all files of a folder, hidden ones, node_modules and Python's caches left out: what a program may read of
 * itself. The same files have the same one in a working tree and in a commit.
 * @param folder root-relative; empty for the root
 * @param isOther what lies there and is no part of the program
 * @throws CupelError `config` for a folder with too many files
 */
export async function digestFolder(
  tree: Pick<Tree, 'list' | 'digest'>,
  folder: string,
  isOther: (path: string) => boolean,
  place: Place,
): Promise<string> {
  const listed = await tree.list(folder === '' ? '**' : `${folder}/**`);
  const paths = listed.filter((path) => !COMPILED.test(path) && !isOther(path));
  if (paths.length > MAX_FILES)
    throw new CupelError('config', `the folder holds ${paths.length} files: which of them the program is cannot be told`, {
      place,
      remedy: 'Name the folder of the program alone in `cwd`.',
    });
  const files: [string, string | null][] = [];
  for (const path of paths) files.push([path, (await tree.digest(path))?.sha256 ?? null]);
  return fingerprint(files);
}
