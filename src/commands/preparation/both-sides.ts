/** A suite as the two commits of a comparison have it. */
import type { Tree } from '../../documents/tree.js';
import type { PolicyChange } from '../../domain/report.js';
import { CupelError } from '../../errors.js';
import { findBase } from '../../git/base.js';
import { placeIn } from '../../suite/load.js';
import { explicitBaseline } from '../../suite/schema.js';
import type { Terms } from './policy-in-force.js';
import { readSuiteFiles, type SuiteFiles } from './suite-files.js';
import type { SuiteLocation } from './workspace.js';

/** The sides of an event. */
export type EventSides = {
  /** The head's files; null: the working tree. */
  readonly head: Tree | null;
  /** The base commit; null: there is none to compare with. */
  readonly base: { readonly sha: string; readonly tree: Tree } | null;
  /** Changes of the gate that the first stage of the fork flow saw, by the suite's path, where the head's own suite cannot be read. */
  readonly reportedChanges?: ReadonlyMap<string, readonly PolicyChange[]>;
};

/** What of the overrides says where the sides stand. */
type Named = { readonly base?: string | undefined; readonly sides?: EventSides | undefined; readonly terms?: Terms | undefined };

type BaseSide = { readonly sha: string; readonly files: SuiteFiles | null };

/** The suite as the base commit has it, without files where the suite is new; null where there is nothing to compare with. */
export async function readBase({ workspace, path }: SuiteLocation, head: SuiteFiles | null, overrides: Named): Promise<BaseSide | null> {
  if (overrides.sides !== undefined) return overrides.sides.base === null ? null : readBaseAt(overrides.sides.base, path);
  if (head !== null && explicitBaseline(head.loaded.suite) !== null) return null;
  if (workspace.repository === null) {
    throw new CupelError('base-unreadable', 'the baseline is what the base commit has, but this is no git work tree', {
      ...(head === null ? {} : { place: placeIn(head.loaded, ['baseline']) }),
      remedy: 'Run it in the git repository, or give the suite a `baseline` target of its own.',
    });
  }
  // Before the first commit every suite is new: a first verdict needs no commit.
  if (overrides.base === undefined && (await workspace.repository.head()) === null) return null;
  const { sha } = await findBase(workspace.repository, overrides.base);
  return readBaseAt({ sha, tree: workspace.repository.tree(sha) }, path);
}

async function readBaseAt({ sha, tree }: { readonly sha: string; readonly tree: Tree }, path: string): Promise<BaseSide> {
  if (!(await tree.has(path))) return { sha, files: null };
  return { sha, files: await atBase(sha, () => readSuiteFiles(tree, path)) };
}

/** What is wrong at the base commit cannot be mended in the working tree: the message says where it stands. */
export async function atBase<T>(sha: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof CupelError) || !['config', 'file-missing', 'file-unsafe'].includes(error.code)) throw error;
    throw new CupelError('base-unreadable', error.message, {
      ...(error.place === undefined ? {} : { place: error.place }),
      remedy: `This is the base commit ${sha.slice(0, 12)}, which does not change. Compare with another one: \`--base REF\`.`,
      cause: error,
    });
  }
}

/** The head's suite; null where the head has none and the base's is run all the same. */
export async function readHead(tree: Tree, path: string, { sides, terms }: Named): Promise<SuiteFiles | null> {
  if (terms?.inForce !== 'base' || !sides?.base) return readSuiteFiles(tree, path);
  if (!(await tree.has(path)) && (await sides.base.tree.has(path))) return null;
  return readSuiteFiles(tree, path, { mayBeEmpty: await sides.base.tree.has(path) });
}
