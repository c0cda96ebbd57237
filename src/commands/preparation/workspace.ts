/** Where a command works: the git work tree (or, without git, the file system), and the folder for what Cupel keeps. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import { isGlob } from '../../documents/glob.js';
import type { Tree } from '../../documents/tree.js';
import { openWorkingTree, toTreePath } from '../../documents/working-tree.js';
import { CupelError } from '../../errors.js';
import { findRepository, type Repository } from '../../git/repository.js';
import { DEFAULT_SUITES, findSuites } from '../../suite/load.js';

export type Workspace = {
  /** Null where there is no git work tree. */
  readonly repository: Repository | null;
  readonly tree: Tree;
  /** Absolute path of the folder for run records and cassettes. */
  readonly stateDir: string;
};

/** A suite, or another file that says what to run, and the workspace that holds it. */
export type SuiteLocation = { readonly workspace: Workspace /** Root-relative. */; readonly path: string };

/**
 * Opens the workspace of a folder. Messages name files as the user would from where they stand.
 * @param stateDir where run records and cassettes are kept instead of `.cupel`
 * @throws CupelError `base-unreadable` where there is a repository that git will not read
 */
async function openWorkspace(deps: Deps, folder: string = deps.cwd, stateDir?: string): Promise<Workspace> {
  const repository = await findRepository(deps, folder);
  const root = repository?.root ?? '/';
  const name = (path: string): string => {
    const shown = relative(deps.cwd, join(root, path));
    return shown === '' || shown.startsWith('..') ? (repository === null ? join(root, path) : path) : shown;
  };
  return { repository, tree: openWorkingTree(root, { name }), stateDir: stateDir ?? join(repository?.root ?? resolve(deps.cwd), '.cupel') };
}

type Locating = {
  /** Where run records and cassettes are kept instead of `.cupel`. */
  readonly stateDir?: string | undefined;
  /** The commits of an event: suites of the base are gated although the head lacks them. */
  readonly sides?: { readonly head: Tree | null; readonly base: { readonly tree: Tree } | null } | undefined;
};

/**
 * The suites that arguments name: files, folders with a suite.yaml, globs; without any, all of the work tree.
 * @throws CupelError `no-suite`, `file-unsafe`
 */
export async function locateSuites(deps: Deps, names: readonly string[], options: Locating = {}): Promise<readonly SuiteLocation[]> {
  const locations: SuiteLocation[] = [];
  const workspaces = new Map<string, Workspace>();
  for (const name of names.length === 0 ? [DEFAULT_SUITES] : names) {
    const folder = isGlob(name) ? resolve(deps.cwd) : folderOf(resolve(deps.cwd, name), deps.cwd);
    const known = [...workspaces.values()].find(({ repository }) => repository !== null && isBelow(repository.root, folder));
    const workspace = known ?? workspaces.get(folder) ?? (await openWorkspace(deps, folder, options.stateDir));
    workspaces.set(folder, workspace);
    const root = workspace.repository?.root ?? '/';
    const trees = [options.sides?.head ?? workspace.tree, ...(options.sides?.base ? [options.sides.base.tree] : [])];
    for (const path of await findOnEither(trees, toTreePath(root, deps.cwd, name))) {
      if (!locations.some((other) => other.workspace === workspace && other.path === path)) locations.push({ workspace, path });
    }
  }
  return locations;
}

/**
 * A file that an argument names, in the workspace that holds it.
 * @throws CupelError `base-unreadable`, `file-unsafe`
 */
export async function locateFile(deps: Deps, name: string, stateDir?: string): Promise<SuiteLocation> {
  const workspace = await openWorkspace(deps, folderOf(resolve(deps.cwd, name), deps.cwd), stateDir);
  return { workspace, path: toTreePath(workspace.repository?.root ?? '/', deps.cwd, name) };
}

/** The suites that a pattern names in any of the trees. What the first says of a name that is in none is the error. */
async function findOnEither(trees: readonly Tree[], pattern: string): Promise<readonly string[]> {
  const found = new Set<string>();
  let refusal: CupelError | null = null;
  for (const tree of trees) {
    try {
      for (const path of await findSuites(tree, [pattern])) found.add(path);
    } catch (error) {
      if (!(error instanceof CupelError) || error.code !== 'no-suite') throw error;
      refusal ??= error;
    }
  }
  if (found.size === 0 && refusal !== null) throw refusal;
  return [...found].sort();
}

function folderOf(path: string, fallback: string): string {
  if (!existsSync(path)) return fallback;
  return statSync(path).isDirectory() ? path : dirname(path);
}

function isBelow(root: string, folder: string): boolean {
  return folder === root || folder.startsWith(`${root}/`);
}
