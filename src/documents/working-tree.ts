import { createHash } from 'node:crypto';
import { constants, realpathSync } from 'node:fs';
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CupelError } from '../errors.js';
import { compileGlob, type Glob, MAX_DEPTH } from './glob.js';
import { parseLfsPointer } from './lfs-pointer.js';
import { isInGitFolder, normalizePath } from './paths.js';
import { quote } from './text.js';
import type { Tree } from './tree.js';

const MAX_ENTRIES = 500_000;
const POINTER_BYTES = 1024;
const DIGEST_CHUNK = 1 << 20;
/** Places whose files are windows into the kernel and other processes, environment variables included. */
const KERNEL_FOLDERS = ['/proc', '/sys', '/dev'];

export type WorkingTreeOptions = {
  /** How messages name a root-relative path; the path itself by default. */
  readonly name?: (path: string) => string;
};

/** A file that a command line names may stand anywhere; it must be a plain file all the same. Messages name it as the user did. */
export function namedFile(name: string, cwd: string): { readonly tree: Tree; readonly path: string } {
  return { tree: openWorkingTree('/', { name: () => name }), path: resolve(cwd, name).slice(1) };
}

/**
 * The files below a folder as they stand on disk. Only regular files whose real path lies inside the root are read: no link out
 * of it, no device, pipe or kernel file, nothing in `.git`. With the root `/` nothing is outside, and all other rules hold.
 * @throws CupelError `file-missing` where the root does not exist
 */
export function openWorkingTree(root: string, options: WorkingTreeOptions = {}): Tree {
  const realRoot = realRootOf(root);
  const name = options.name ?? ((path: string) => path);
  const at = (path: string) => join(realRoot, ...normalizePath(path).split('/'));
  return {
    label: 'working tree',
    commit: null,
    name,
    has: async (path) => isReadable(realRoot, at(path)),
    read: async (path, maxBytes) => withFile(realRoot, at(path), name(path), (file, size) => readAll(file, size, maxBytes, name(path))),
    list: async (pattern) => listFiles(realRoot, normalizePath(pattern)),
    digest: async (path) => {
      const absolute = at(path);
      return (await exists(absolute)) ? withFile(realRoot, absolute, name(path), digestOf) : null;
    },
    locate: (path) => locateFile(realRoot, at(path), name(path)),
  };
}

/**
 * The root-relative path or pattern that a person means who stands in `cwd`. Both separators of the platform are understood.
 * @throws CupelError `file-unsafe` where it lies outside the root, `usage` where it is the root itself
 */
export function toTreePath(root: string, cwd: string, path: string): string {
  const candidates = isAbsolute(path) ? [resolve(path), realAncestor(resolve(path))] : [resolve(realpathSync(cwd), path)];
  for (const base of [realRootOf(root), resolve(root)]) {
    for (const candidate of candidates) if (isInside(base, candidate)) return normalizePath(relative(base, candidate).split(sep).join('/'));
  }
  if (candidates.includes(realRootOf(root)))
    throw new CupelError('usage', `${quote(path)} is the top folder of the repository`, { remedy: 'Name a file or folder in it.' });
  throw new CupelError('file-unsafe', `the path ${quote(path)} lies outside the repository`, {
    remedy: `Cupel reads files below ${quote(realRootOf(root), 200)} only.`,
  });
}

/** The same path with every link among its existing folders followed. */
function realAncestor(absolute: string): string {
  const parent = dirname(absolute);
  if (parent === absolute) return absolute;
  try {
    return join(realpathSync(parent), basename(absolute));
  } catch {
    return join(realAncestor(parent), basename(absolute));
  }
}

function realRootOf(root: string): string {
  try {
    return realpathSync(root);
  } catch {
    throw new CupelError('file-missing', `the folder ${quote(root, 200)} does not exist`);
  }
}

function isInside(root: string, absolute: string): boolean {
  const below = relative(root, absolute);
  return below !== '' && below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

/** The real path behind a name, if Cupel may open it. */
async function admit(root: string, absolute: string, file: string): Promise<string> {
  let real: string;
  try {
    real = await realpath(absolute);
  } catch (error) {
    throw unopened(error, file);
  }
  refuseForbidden(root, real, file);
  return real;
}

function refuseForbidden(root: string, real: string, file: string): void {
  if (!isInside(root, real)) throw unsafe(file, 'is a link that leads out of the repository', 'Put the file itself into the repository.');
  if (isInGitFolder(relative(root, real).split(sep).join('/')))
    throw unsafe(file, 'leads into `.git`, which may hold credentials', 'Name a file of the work tree.');
  if (KERNEL_FOLDERS.some((folder) => real === folder || real.startsWith(`${folder}/`)))
    throw unsafe(file, 'is no regular file but a window into the system', 'Name a regular file.');
}

/** Opens the real file without following a link or waiting for a pipe, then judges what was opened and not what was named. */
async function withFile<T>(
  root: string,
  absolute: string,
  file: string,
  use: (handle: FileHandle, size: number) => Promise<T>,
): Promise<T> {
  const real = await admit(root, absolute, file);
  let handle: FileHandle;
  try {
    handle = await open(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    throw unopened(error, file);
  }
  try {
    const facts = await handle.stat();
    if (!facts.isFile())
      throw unsafe(file, facts.isDirectory() ? 'is a folder' : 'is no regular file but a device, pipe or socket', 'Name a regular file.');
    return await use(handle, facts.size);
  } finally {
    await handle.close();
  }
}

async function readAll(handle: FileHandle, size: number, maxBytes: number, file: string): Promise<Buffer> {
  if (size > maxBytes) throw tooLarge(file, size, maxBytes);
  const buffer = Buffer.allocUnsafe(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await handle.read(buffer, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}

/** A Git LFS pointer is named by the file that it stands for, so that it equals that file at another commit. */
async function digestOf(handle: FileHandle, size: number): Promise<{ sha256: string; bytes: number }> {
  if (size <= POINTER_BYTES) {
    const pointer = parseLfsPointer(await readAll(handle, size, POINTER_BYTES, ''));
    if (pointer !== null) return pointer;
  }
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(Math.min(DIGEST_CHUNK, Math.max(size, 1)));
  let bytes = 0;
  for (;;) {
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, bytes);
    if (bytesRead === 0) return { sha256: hash.digest('hex'), bytes };
    hash.update(chunk.subarray(0, bytesRead));
    bytes += bytesRead;
  }
}

async function isReadable(root: string, absolute: string): Promise<boolean> {
  try {
    await withFile(root, absolute, '', async () => undefined);
    return true;
  } catch (error) {
    if (error instanceof CupelError) return false;
    throw error;
  }
}

async function exists(absolute: string): Promise<boolean> {
  return stat(absolute).then(
    () => true,
    (error: NodeJS.ErrnoException) => error.code !== 'ENOENT' && error.code !== 'ENOTDIR',
  );
}

function locateFile(root: string, absolute: string, file: string): string {
  let real: string;
  try {
    real = realpathSync(absolute);
  } catch {
    return absolute;
  }
  refuseForbidden(root, real, file);
  return real;
}

async function listFiles(root: string, pattern: string): Promise<readonly string[]> {
  const glob = compileGlob(pattern);
  const found: string[] = [];
  let left = MAX_ENTRIES;
  const visit = async (folder: string, depth: number): Promise<void> => {
    for (const entry of await entriesOf(join(root, ...folder.split('/')))) {
      left -= 1;
      if (left < 0) throw tooMany(pattern);
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (depth < MAX_DEPTH && isVisited(entry.name, glob)) await visit(path, depth + 1);
      } else if (glob.matches(path) && !(entry.isSymbolicLink() && (await isFolder(join(root, ...path.split('/')))))) {
        found.push(path);
      }
    }
  };
  if (await isListable(root, glob.base)) await visit(glob.base, 1);
  return found.sort();
}

/** The folder at which a listing starts may itself be a link: it must not lead out. */
async function isListable(root: string, folder: string): Promise<boolean> {
  if (folder === '') return true;
  const real = await realpath(join(root, ...folder.split('/'))).catch(() => null);
  if (real === null) return false;
  refuseForbidden(root, real, folder);
  return true;
}

async function entriesOf(folder: string) {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES' || code === 'EPERM') return [];
    throw error;
  }
}

function isVisited(folder: string, glob: Glob): boolean {
  if (folder.toLowerCase() === '.git') return false;
  if (folder === 'node_modules') return glob.namesModules;
  return glob.namesHidden || !folder.startsWith('.');
}

async function isFolder(absolute: string): Promise<boolean> {
  return stat(absolute).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
}

function unopened(error: unknown, file: string): CupelError {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown error';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return new CupelError('file-missing', 'does not exist', { place: { file }, remedy: 'Correct the path, or add the file.' });
  return unsafe(file, code === 'ELOOP' ? 'is a link that leads nowhere' : `cannot be read (${code})`, 'Make it a readable regular file.');
}

function unsafe(file: string, message: string, remedy: string): CupelError {
  return new CupelError('file-unsafe', message, { place: { file }, remedy });
}

function tooLarge(file: string, size: number, maxBytes: number): CupelError {
  return unsafe(file, `is too large: ${inMebibytes(size)} MiB, at most ${inMebibytes(maxBytes)} MiB`, 'Split the file.');
}

function inMebibytes(bytes: number): string {
  return (bytes / (1 << 20)).toFixed(1).replace(/\.0$/, '');
}

function tooMany(pattern: string): CupelError {
  return new CupelError('config', `the pattern ${quote(pattern)} looks through more than ${MAX_ENTRIES} files`, {
    remedy: 'Name the folder at the start of the pattern, as in `evals/**/suite.yaml`.',
  });
}
