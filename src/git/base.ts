import { quote } from '../documents/text.js';
import { baseUnreadable } from './command.js';
import type { Repository } from './repository.js';

/** The commit that the candidate is compared with, and by which rule it was found. */
export type Base = {
  readonly sha: string;
  /** `head`: the checked-out commit itself (only uncommitted changes differ); `first-parent` of a merge; `merge-base` with the ref. */
  readonly how: 'head' | 'first-parent' | 'merge-base';
  /** The ref against which it was found. */
  readonly ref: string;
};

type Tip = { readonly sha: string; readonly ref: string };

const FETCH_MORE =
  'In a workflow set `fetch-depth: 2` at actions/checkout; on a laptop fetch the branch, or name a commit with `--base REF`.';

/**
 * The base commit, chosen so that the two sides differ by the change alone: a merge commit is compared with its first parent, any
 * other commit with the merge base. Never the merge commit with the merge base: that would blame the author for what others did.
 * @param ref what the user named; without it the default branch
 * @throws CupelError `base-unreadable` wherever there is no such commit here: never taken for "no baseline"
 */
export async function findBase(repository: Repository, ref: string | undefined): Promise<Base> {
  const head = await repository.head();
  if (head === null) throw baseUnreadable('the repository has no commit yet', 'Commit once, or give the suite a `baseline` of its own.');
  const tip = ref === undefined ? await defaultTip(repository) : await namedTip(repository, ref);
  const firstParent = await firstParentWithin(repository, head, tip.sha);
  if (firstParent !== null) return { sha: firstParent, how: 'first-parent', ref: tip.ref };
  const sha = await repository.mergeBase(tip.sha, head);
  if (sha !== null) return { sha, how: sha === head ? 'head' : 'merge-base', ref: tip.ref };
  if (repository.isShallow)
    throw baseUnreadable(`this shallow clone does not reach back to where ${quote(tip.ref)} and the checked-out commit meet`, FETCH_MORE);
  throw baseUnreadable(`${quote(tip.ref)} and the checked-out commit share no history`, 'Name a commit of this history with `--base REF`.');
}

async function namedTip(repository: Repository, ref: string): Promise<Tip> {
  const sha = await repository.resolve(ref);
  if (sha !== null) return { sha, ref };
  const why = repository.isShallow ? 'is not in this shallow clone' : 'names no commit in this repository';
  throw baseUnreadable(`the base ${quote(ref)} ${why}`, FETCH_MORE);
}

async function defaultTip(repository: Repository): Promise<Tip> {
  for (const ref of repository.defaultBranches) {
    const sha = await repository.resolve(ref);
    if (sha !== null) return { sha, ref: ref.replace(/^refs\/(heads|remotes)\//, '') };
  }
  throw baseUnreadable('there is no default branch here to compare with (origin/HEAD, main or master)', FETCH_MORE);
}

/**
 * The first parent of a checked-out merge commit that merges a change into the base branch, as GitHub's `refs/pull/N/merge` does:
 * the parent is on the base branch and the merge is not. Null otherwise, also where the base branch was merged into the change.
 */
async function firstParentWithin(repository: Repository, head: string, tip: string): Promise<string | null> {
  const [first, second] = await repository.parents(head);
  if (first === undefined || second === undefined) return null;
  if (first === tip) return first;
  // A parent that a shallow clone lacks cannot be shown to be on the base branch: then the merge base decides, or nothing does.
  if ((await repository.resolve(first)) === null || (await repository.isAncestor(head, tip))) return null;
  return (await repository.isAncestor(first, tip)) ? first : null;
}
