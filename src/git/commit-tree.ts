import { compileGlob, MAX_DEPTH } from '../documents/glob.js';
import { parseLfsPointer } from '../documents/lfs-pointer.js';
import { normalizePath } from '../documents/paths.js';
import type { Tree } from '../documents/tree.js';
import { CupelError } from '../errors.js';
import { sha256 } from '../fingerprint.js';
import { baseUnreadable, type Git, gitComplaint } from './command.js';

const SHORT_HASH = 12;
const POINTER_BYTES = 1024;
/** Larger blobs are not hashed: what is larger belongs into Git LFS, whose pointer names its hash. */
const MAX_DIGEST_BYTES = 1 << 30;

/** What a path is at the commit. Git calls modes 100644 and 100755 regular files, 120000 links, 160000 submodules, 040000 folders. */
type Entry = { readonly mode: string; readonly object: string; readonly bytes: number };

type Commit = {
  readonly git: Git;
  readonly hash: string;
  readonly name: (path: string) => string;
  readonly known: Map<string, Entry | null>;
};

/**
 * The files of one commit. Only regular files are read: symbolic links (mode 120000) and submodules (160000) are refused. What git
 * cannot give, such as a file that a partial clone left out, is an error and never a missing file.
 */
export function openCommitTree(git: Git, hash: string): Tree {
  const label = hash.slice(0, SHORT_HASH);
  const commit: Commit = { git, hash, name: (path) => `${label}:${path}`, known: new Map() };
  return {
    label,
    commit: hash,
    name: commit.name,
    has: async (path) => isReadable(commit, normalizePath(path)),
    read: async (path, maxBytes) => readFile(commit, normalizePath(path), maxBytes),
    list: async (pattern) => listFiles(commit, normalizePath(pattern)),
    digest: async (path) => digestFile(commit, normalizePath(path)),
    locate: () => null,
  };
}

async function isReadable(commit: Commit, path: string): Promise<boolean> {
  try {
    const entry = await entryOf(commit, path);
    return entry !== null && isRegular(entry);
  } catch (error) {
    if (error instanceof CupelError && error.code === 'file-unsafe') return false;
    throw error;
  }
}

async function readFile(commit: Commit, path: string, maxBytes: number): Promise<Buffer> {
  const entry = await entryOf(commit, path);
  const place = { file: commit.name(path) };
  if (entry === null)
    throw new CupelError('file-missing', 'does not exist at this commit', { place, remedy: 'Correct the path, or commit the file.' });
  refuseIrregular(entry, place.file);
  if (entry.bytes > maxBytes)
    throw new CupelError('file-unsafe', `is too large: ${entry.bytes} bytes, at most ${maxBytes}`, { place, remedy: 'Split the file.' });
  const result = await commit.git(['cat-file', 'blob', entry.object], { maxBytes: entry.bytes + 1 });
  if (result.code === 0 && result.stdout.length === entry.bytes) return result.stdout;
  throw unreadable(`the content of ${place.file} is not in this clone: ${gitComplaint(result)}`);
}

/** A Git LFS pointer is named by the file that it stands for, so that it equals that file in the working tree. */
async function digestFile(commit: Commit, path: string): Promise<{ sha256: string; bytes: number } | null> {
  if ((await entryOf(commit, path)) === null) return null;
  const bytes = await readFile(commit, path, MAX_DIGEST_BYTES);
  return (bytes.length <= POINTER_BYTES ? parseLfsPointer(bytes) : null) ?? { sha256: sha256(bytes), bytes: bytes.length };
}

async function listFiles(commit: Commit, pattern: string): Promise<readonly string[]> {
  const glob = compileGlob(pattern);
  const found: string[] = [];
  for (const [path, entry] of await lsTree(commit, ['-r'], glob.base === '' ? [] : [glob.base])) {
    if (entry.mode === '160000' || !glob.matches(path) || path.split('/').length > MAX_DEPTH) continue;
    commit.known.set(path, entry);
    found.push(path);
  }
  return found.sort();
}

/** Asks for the file and all folders above it at once, so that a link or submodule on the way is seen. */
async function entryOf(commit: Commit, path: string): Promise<Entry | null> {
  const known = commit.known.get(path);
  if (known !== undefined) return known;
  const segments = path.split('/');
  const prefixes = segments.map((_, index) => segments.slice(0, index + 1).join('/'));
  const entries = await lsTree(commit, [], prefixes);
  for (const prefix of prefixes.slice(0, -1)) {
    const entry = entries.get(prefix);
    if (entry !== undefined && entry.mode !== FOLDER) refuseIrregular(entry, commit.name(prefix));
  }
  const entry = entries.get(path) ?? null;
  commit.known.set(path, entry);
  return entry;
}

async function lsTree(commit: Commit, options: readonly string[], paths: readonly string[]): Promise<Map<string, Entry>> {
  const result = await commit.git(['ls-tree', '-z', '-l', '--full-tree', ...options, commit.hash, '--', ...paths]);
  if (result.code !== 0)
    throw unreadable(`the files of the commit ${commit.hash.slice(0, SHORT_HASH)} cannot be listed: ${gitComplaint(result)}`);
  const entries = new Map<string, Entry>();
  for (const line of result.stdout.toString('utf8').split('\0')) {
    const match = /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t(.+)$/s.exec(line);
    if (match === null) continue;
    const [, mode = '', object = '', bytes = '', path = ''] = match;
    entries.set(path, { mode, object, bytes: bytes === '-' ? 0 : Number(bytes) });
  }
  return entries;
}

const FOLDER = '040000';
const KINDS: Readonly<Record<string, string>> = { '120000': 'a symbolic link', '160000': 'a submodule', [FOLDER]: 'a folder' };

function isRegular(entry: Entry): boolean {
  return entry.mode.startsWith('100');
}

function refuseIrregular(entry: Entry, file: string): void {
  if (isRegular(entry)) return;
  throw new CupelError('file-unsafe', `is ${KINDS[entry.mode] ?? 'something else'} at this commit, not a file`, {
    place: { file },
    remedy: 'Commit the file itself, in a folder of this repository.',
  });
}

function unreadable(message: string): CupelError {
  return baseUnreadable(message, 'Fetch the commit whole: `fetch-depth: 2` and no `filter` at actions/checkout, or `git fetch --refetch`.');
}
