import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve as resolveFolder } from 'node:path';
import type { Deps, ExecResult } from '../deps.js';
import { quote } from '../documents/text.js';
import type { Tree } from '../documents/tree.js';
import { CupelError } from '../errors.js';
import { baseUnreadable, type Git, gitComplaint, gitIn } from './command.js';
import { openCommitTree } from './commit-tree.js';

/** A local git repository, read through the git binary alone and never written. Commits are named by their full hash. */
export type Repository = {
  /** Absolute real path of the work tree's top folder. */
  readonly root: string;
  /** Whether history was cut when it was cloned, so that commits may be missing. */
  readonly isShallow: boolean;
  /** Refs that may be the default branch, most likely first. */
  readonly defaultBranches: readonly string[];
  /** The checked-out commit; null before the first one. */
  head(): Promise<string | null>;
  /**
   * The commit that a ref, tag or hash names; null where there is none here.
   * @throws CupelError `usage` for what git would take for an option, or what cannot be a ref
   */
  resolve(ref: string): Promise<string | null>;
  /** The best common ancestor; null where the histories do not meet, as far as they are here. */
  mergeBase(a: string, b: string): Promise<string | null>;
  /** Whether `a` is `b` or one of its ancestors, as far as history is here. */
  isAncestor(a: string, b: string): Promise<boolean>;
  /**
   * The parents as the commit object names them, whether or not they are here: right also in a clone of depth 1.
   * @throws CupelError `base-unreadable`
   */
  parents(commit: string): Promise<readonly string[]>;
  /** Whether the tracked files stand as the checked-out commit has them. */
  isClean(): Promise<boolean>;
  /** The files of a commit. */
  tree(commit: string): Tree;
  /** Absolute path at which Git LFS keeps the file of this SHA-256, whether or not it is there. */
  lfsObject(sha256: string): Promise<string | null>;
  /**
   * Writes all files of a commit into an empty folder; neither the work tree nor the index is touched. Filters run as in any checkout.
   * @throws CupelError `base-unreadable`
   */
  checkOut(commit: string, folder: string): Promise<void>;
};

const DEFAULT_BRANCHES = [
  'refs/remotes/origin/HEAD',
  'refs/heads/main',
  'refs/remotes/origin/main',
  'refs/heads/master',
  'refs/remotes/origin/master',
];
const MAX_REF_LENGTH = 250;
const HASH = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/**
 * The repository whose work tree holds a folder; null where there is none.
 * @throws CupelError `base-unreadable` where there is one that git will not read, or no git to read it
 */
export async function findRepository(deps: Pick<Deps, 'exec'>, folder: string): Promise<Repository | null> {
  // To start git only to hear that there is nothing takes longer than to look where git would.
  if (!someAbove(physical(folder), ['.git', 'HEAD'])) return null;
  const found = await askGit(deps, folder);
  if (found === null) return null;
  if (found.code !== 0) {
    if (/not a git repository|must be run in a work tree/.test(found.stderr)) return null;
    throw unreadableRepository(found, folder);
  }
  const [, shallow = '', top = ''] = /^(\w+)\r?\n(.+?)\r?\n$/s.exec(found.stdout.toString('utf8')) ?? [];
  return top === '' ? null : openRepository(gitIn(deps, top), realpathSync(top), shallow === 'true');
}

async function askGit(deps: Pick<Deps, 'exec'>, folder: string): Promise<ExecResult | null> {
  try {
    return await gitIn(deps, folder)(['rev-parse', '--is-shallow-repository', '--show-toplevel']);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    if (!someAbove(resolveFolder(folder), ['.git'])) return null;
    throw baseUnreadable('this folder is a git work tree, but there is no `git` to read it', 'Install git, or put it on the PATH.');
  }
}

/** As git sees a folder, without links; as it was named where it cannot be read. */
function physical(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return resolveFolder(folder);
  }
}

/** Whether a folder or one above it holds one of these names: `.git` in a work tree, `HEAD` in a repository without one. */
function someAbove(folder: string, names: readonly string[]): boolean {
  return names.some((name) => existsSync(join(folder, name))) || (dirname(folder) !== folder && someAbove(dirname(folder), names));
}

function openRepository(git: Git, root: string, isShallow: boolean): Repository {
  const resolve = async (ref: string): Promise<string | null> => {
    refuseBadRef(ref);
    const result = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`]);
    const hash = result.stdout.toString('latin1').trim();
    return result.code === 0 && HASH.test(hash) ? hash : null;
  };
  return {
    root,
    isShallow,
    defaultBranches: DEFAULT_BRANCHES,
    head: () => resolve('HEAD'),
    resolve,
    mergeBase: async (a, b) => {
      const result = await git(['merge-base', asHash(a), asHash(b)]);
      if (result.code > 1) throw unreadableCommit(result, a);
      return result.code === 0 ? result.stdout.toString('latin1').trim() : null;
    },
    isAncestor: async (a, b) => {
      const result = await git(['merge-base', '--is-ancestor', asHash(a), asHash(b)]);
      if (result.code > 1) throw unreadableCommit(result, a);
      return result.code === 0;
    },
    parents: async (commit) => {
      const result = await git(['cat-file', 'commit', asHash(commit)]);
      if (result.code !== 0) throw unreadableCommit(result, commit);
      const header = result.stdout.toString('latin1').split('\n\n', 1)[0] ?? '';
      return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
    },
    isClean: async () => {
      const result = await git(['status', '--porcelain', '--untracked-files=no', '-z']);
      return result.code === 0 && result.stdout.length === 0;
    },
    tree: (commit) => openCommitTree(git, asHash(commit)),
    lfsObject: async (sha256) => {
      const result = await git(['rev-parse', '--git-path', 'lfs/objects']);
      if (result.code !== 0) return null;
      const folder = resolveFolder(root, result.stdout.toString('utf8').replace(/\r?\n$/, ''));
      return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    },
    checkOut: async (commit, folder) => {
      const indexFile = `${folder}.index`;
      for (const args of [
        ['read-tree', asHash(commit)],
        ['checkout-index', '--all', `--prefix=${folder}/`],
      ]) {
        const result = await git(args, { indexFile });
        if (result.code !== 0) throw unreadableCommit(result, commit);
      }
    },
  };
}

/** Refuses what git would take for an option, and what no ref can be. */
function refuseBadRef(ref: string): void {
  if (ref !== '' && !ref.startsWith('-') && ref.length <= MAX_REF_LENGTH && !/[\p{Cc}\p{Cf}\s\\]/u.test(ref)) return;
  throw new CupelError('usage', `${quote(ref)} is no name of a commit`, { remedy: 'Name a branch, a tag or a commit hash.' });
}

function asHash(commit: string): string {
  if (!HASH.test(commit)) throw new Error('a commit must be named by its full hash');
  return commit;
}

function unreadableRepository(result: ExecResult, folder: string): CupelError {
  if (!result.stderr.includes('dubious ownership'))
    return baseUnreadable(
      `git cannot read the repository: ${gitComplaint(result)}`,
      'Run `git status` in this folder and mend what it says.',
    );
  const message = 'git refuses the repository because it belongs to another user';
  return baseUnreadable(message, `Trust it once: git config --global --add safe.directory ${quote(folder, 200)}`);
}

function unreadableCommit(result: ExecResult, commit: string): CupelError {
  const message = `the commit ${commit.slice(0, 12)} cannot be read: ${gitComplaint(result)}`;
  return baseUnreadable(message, 'Fetch it: set `fetch-depth: 2` at actions/checkout, or run `git fetch --unshallow`.');
}
