import { posix } from 'node:path';
import { CupelError, type Place } from '../errors.js';
import { quote } from './text.js';

const MAX_PATH_LENGTH = 4096;

/**
 * Brings a root-relative path into its one form: POSIX, no `.` or `..`, no trailing slash.
 * @throws CupelError `file-unsafe` for what is empty, absolute, holds a backslash or NUL, climbs out of the root or enters `.git`
 */
export function normalizePath(path: string, place?: Place): string {
  const problem = problemOf(path);
  if (problem !== null) throw unsafe(path, problem, place);
  const normal = posix.normalize(path).replace(/\/+$/, '');
  if (normal === '..' || normal.startsWith('../')) throw unsafe(path, 'leads out of the repository', place);
  if (normal === '.') throw unsafe(path, 'names a folder, not a file', place);
  const hidden = problemOf(normal);
  if (hidden !== null) throw unsafe(path, hidden, place);
  if (isInGitFolder(normal)) throw unsafe(path, 'leads into `.git`, which may hold credentials', place);
  return normal;
}

/**
 * The root-relative path of what a file names: paths in a file are relative to that file.
 * @throws CupelError `file-unsafe`, see `normalizePath`
 */
export function resolvePath(fromFile: string, path: string, place?: Place): string {
  const problem = problemOf(path);
  if (problem !== null) throw unsafe(path, problem, place);
  const folder = posix.dirname(fromFile);
  const joined = posix.join(folder, path);
  if (joined === '..' || joined.startsWith('../')) throw unsafe(path, 'leads out of the repository', place);
  return normalizePath(joined, place);
}

/** Whether a normal path lies in a `.git` folder, in whatever case a file system might take for the same. */
export function isInGitFolder(path: string): boolean {
  return path.split('/').some((segment) => segment.toLowerCase() === '.git');
}

function problemOf(path: string): string | null {
  if (path.trim() === '') return 'is empty: write the path of a file';
  if (path.includes('\0')) return 'holds a NUL character';
  if (path.includes('\\')) return 'holds a backslash: write `/` between folders';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'is an absolute path: write it relative to the file that names it';
  if (path.length > MAX_PATH_LENGTH) return 'is longer than any path';
  return null;
}

function unsafe(path: string, problem: string, place: Place | undefined): CupelError {
  return new CupelError('file-unsafe', `the path ${quote(path)} ${problem}`, {
    ...(place === undefined ? {} : { place }),
    remedy: 'Cupel reads regular files inside the repository only.',
  });
}
