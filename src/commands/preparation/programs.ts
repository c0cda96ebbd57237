/** Where the programs of a suite run: in the work tree, or, for the base commit's side, in a checkout of it that is gone afterwards. */
import { mkdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Scratch } from '../../deps.js';
import { digestFolder } from '../../documents/folder-digest.js';
import { compileGlob } from '../../documents/glob.js';
import { resolvePath } from '../../documents/paths.js';
import type { Tree } from '../../documents/tree.js';
import type { Place } from '../../errors.js';
import type { Repository } from '../../git/repository.js';
import type { OpenFolder, ProgramHome } from '../../providers/context.js';
import type { LoadedSuite } from '../../suite/load.js';

type Home = {
  readonly tree: Tree;
  readonly loaded: Pick<LoadedSuite, 'path' | 'suite'>;
  /** Null where there is no git work tree; the tree is one on disk then. */
  readonly repository: Repository | null;
  readonly scratch: Scratch;
};

/** The folders of one tree for the programs of its suite. */
export function programHome({ tree, loaded, repository, scratch }: Home): ProgramHome {
  const isOther = notThePrograms(loaded);
  return {
    digest: async (folder) => digestFolder(tree, treeFolder(loaded.path, folder), isOther, CWD),
    open: async (folder) => {
      const inTree = treeFolder(loaded.path, folder);
      if (tree.commit === null) return { path: join(repository?.root ?? '/', inTree), release: () => undefined };
      if (repository === null) throw new Error('a commit without a repository');
      return checkOut(repository, tree.commit, inTree, scratch);
    },
  };
}

const CWD: Place = { path: 'cwd' };

/** Root-relative, empty for the root: the suite's own folder, or one that is named from it. */
function treeFolder(suitePath: string, folder: string | undefined): string {
  const path = posix.dirname(resolvePath(suitePath, posix.join(folder ?? '.', 'x'), CWD));
  return path === '.' ? '' : path;
}

/** The suite, its golden sets and its cassettes often lie beside a program and are no part of it: new cases make no new program. */
function notThePrograms({ path, suite }: Home['loaded']): (file: string) => boolean {
  const sets = suite.golden.map((pattern) => compileGlob(resolvePath(path, pattern)));
  const cassettes = suite.run.cassette_dir === undefined ? null : `${resolvePath(path, suite.run.cassette_dir)}/`;
  return (file) => file === path || sets.some((set) => set.matches(file)) || (cassettes !== null && file.startsWith(cassettes));
}

async function checkOut(repository: Repository, commit: string, folder: string, scratch: Scratch): Promise<OpenFolder> {
  const { path, release } = scratch('base');
  const files = join(path, 'files');
  try {
    mkdirSync(files);
    await repository.checkOut(commit, files);
  } catch (error) {
    release();
    throw error;
  }
  return { path: join(files, folder), release };
}
