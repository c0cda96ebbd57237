/**
 * Models and adapters of one side as files on this machine. What stands at the base commit is not what lies in the working tree:
 * it is taken from there only where the content is equal, else from Git LFS's store, else written out of the commit.
 */
import { copyFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import type { ObtainedFile } from '../../adapters/read.js';
import { isLfsPointer } from '../../documents/lfs-pointer.js';
import type { Tree } from '../../documents/tree.js';
import { openWorkingTree } from '../../documents/working-tree.js';
import { CupelError } from '../../errors.js';
import { fingerprint } from '../../fingerprint.js';
import type { Repository } from '../../git/repository.js';
import type { Workspace } from './workspace.js';

const POINTER_BYTES = 1024;
/** What git holds itself; larger files belong into Git LFS. */
const MAX_BLOB_BYTES = 1 << 30;

export type Weights = {
  /** A file of the side's tree by its content; null where there is none. */
  readonly obtain: (path: string) => Promise<ObtainedFile | null>;
  /** A folder with exactly these files; null where one of them is not here. */
  readonly gather: (files: ReadonlyMap<string, ObtainedFile>) => Promise<string | null>;
};

/** Opens the weights of one tree. Paths are root-relative. */
export function openWeights(tree: Tree, { tree: workingTree, repository, stateDir }: Workspace): Weights {
  const store = join(stateDir, 'files');
  return {
    obtain: async (path) => {
      const found = (await tree.digest(path)) ?? (tree === workingTree ? null : await workingTree.digest(path));
      if (found === null) return null;
      const here =
        (await inWorkingTree(workingTree, path, found.sha256)) ??
        (await inLfsStore(repository, found.sha256)) ??
        (await fromCommit(tree, path, found, store));
      return { ...found, path: here };
    },
    gather: async (files) => gatherFiles(files, store),
  };
}

/** SHA-256 of a file anywhere on this machine; null where it may not or cannot be read. */
export async function digestOf(path: string): Promise<string | null> {
  return digestIn('/', path.replace(/^\/+/, ''));
}

async function digestIn(folder: string, path: string): Promise<string | null> {
  try {
    return (await openWorkingTree(folder).digest(path))?.sha256 ?? null;
  } catch (error) {
    if (error instanceof CupelError) return null;
    throw error;
  }
}

async function inWorkingTree(workingTree: Tree, path: string, sha256: string): Promise<string | null> {
  const found = await workingTree.digest(path);
  if (found?.sha256 !== sha256 || (await isPointer(workingTree, path))) return null;
  return workingTree.locate(path);
}

async function isPointer(tree: Tree, path: string): Promise<boolean> {
  try {
    return isLfsPointer(await tree.read(path, POINTER_BYTES));
  } catch (error) {
    if (error instanceof CupelError) return false;
    throw error;
  }
}

async function inLfsStore(repository: Repository | null, sha256: string): Promise<string | null> {
  const path = (await repository?.lfsObject(sha256)) ?? null;
  return path !== null && (await digestIn(dirname(path), basename(path))) === sha256 ? path : null;
}

async function fromCommit(tree: Tree, path: string, { sha256 }: { sha256: string }, store: string): Promise<string | null> {
  if (tree.commit === null || !(await tree.has(path)) || (await isPointer(tree, path))) return null;
  const target = join(store, sha256, posix.basename(path));
  if ((await digestOf(target)) === sha256) return target;
  const bytes = await tree.read(path, MAX_BLOB_BYTES);
  writeWhole(target, (partial) => writeFileSync(partial, bytes));
  return target;
}

function gatherFiles(files: ReadonlyMap<string, ObtainedFile>, store: string): string | null {
  const located: [name: string, path: string][] = [];
  for (const [name, { path }] of files) {
    if (path === null) return null;
    located.push([name, path]);
  }
  const [first] = located;
  if (first !== undefined && located.every(([name, path]) => path === join(dirname(first[1]), name))) return dirname(first[1]);
  const folder = join(store, fingerprint([...files].map(([name, { sha256 }]) => [name, sha256])).slice('sha256:'.length));
  for (const [name, path] of located) {
    const target = join(folder, name);
    if (!existsSync(target)) writeWhole(target, (partial) => copyFileSync(path, partial));
  }
  return folder;
}

/** Whoever finds the file finds all of it. */
function writeWhole(target: string, write: (partial: string) => void): void {
  const partial = `${target}.part`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    write(partial);
    renameSync(partial, target);
  } catch (error) {
    throw new CupelError('record-unwritable', `${target} cannot be written`, {
      remedy: 'Make the folder `.cupel` writable.',
      cause: error,
    });
  }
}
