/**
 * Which two commits an event compares, so that they differ by the change alone; and their files, from where they can be had: the local
 * clone, GitHub's API, or one fetch of one commit. There is no silent "no baseline": what cannot be read is an error.
 */
import type { Deps } from '../../deps.js';
import type { Tree } from '../../documents/tree.js';
import { CupelError } from '../../errors.js';
import { findBase } from '../../git/base.js';
import { fetchCommit } from '../../git/fetch.js';
import type { Repository } from '../../git/repository.js';
import { describeFailure, type GitHubApi } from '../../github/api.js';
import { listCommit, openCommitFiles } from '../../github/commit-files.js';
import type { GitHubEvent, Pull } from '../../github/event.js';
import type { EventSides } from '../preparation/both-sides.js';

/** What says the base where the event does not. */
export type NamedBase = {
  /** What the workflow named; it wins over the event. */
  readonly ref: string | undefined;
  /** The newest commit with a stored baseline; null without any. */
  readonly newest: () => Promise<string | null>;
};

export type SideSources = { readonly repository: Repository | null; readonly api: GitHubApi | null };

const FETCH_MORE = 'Write `fetch-depth: 2` under `with:` of actions/checkout, so that the base commit is there.';

/**
 * The sides of an event whose head is checked out.
 * @throws CupelError `base-unreadable`
 */
export async function sidesOfCheckout(
  event: GitHubEvent,
  named: NamedBase,
  sources: SideSources,
  deps: Deps,
): Promise<EventSides | undefined> {
  const { repository } = sources;
  if (repository === null) return undefined;
  const sha = await baseOfCheckout(event, named, { ...sources, repository });
  return { head: null, base: sha === null ? null : { sha, tree: await openCommit(sha, sources, deps) } };
}

/**
 * The sides of a pull request whose head is not checked out: read as data, compared with the merge base.
 * @throws CupelError `base-unreadable`
 */
export async function sidesOfPull(pull: Pull, sources: SideSources, deps: Deps): Promise<EventSides> {
  const sha = await mergeBaseOf(pull.baseRef, pull.headSha, sources);
  return { head: await openCommit(pull.headSha, sources, deps), base: { sha, tree: await openCommit(sha, sources, deps) } };
}

/**
 * The base of a pull request: where its head and the base branch meet. Where neither GitHub nor the clone says, the commit that the first
 * stage found, provided that it is on the checked-out base branch.
 */
export async function sidesAtBase(pull: Pull, sources: SideSources, named: string, deps: Deps): Promise<NonNullable<EventSides['base']>> {
  const sha = await mergeBaseOf(pull.baseRef, pull.headSha, sources).catch(async (error: unknown) => {
    const here = await sources.repository?.head();
    const isOurs = here && (await sources.repository?.resolve(named)) && (await sources.repository?.isAncestor(named, here));
    if (isOurs) return named;
    throw error;
  });
  return { sha, tree: await openCommit(sha, sources, deps) };
}

type Here = SideSources & { readonly repository: Repository };

async function baseOfCheckout(event: GitHubEvent, { ref, newest }: NamedBase, sources: Here): Promise<string | null> {
  const { repository } = sources;
  if (ref !== undefined) return (await findBase(repository, ref)).sha;
  switch (event.kind) {
    case 'pull-request':
      return baseOfPull(event.pull, sources);
    case 'merge-group':
      return event.baseSha ?? firstParent(repository);
    case 'push':
      return event.before ?? firstParent(repository);
    case 'manual':
      return newest();
    default:
      return (await findBase(repository, undefined)).sha;
  }
}

/** The first parent of the merge commit that GitHub made; of a checked-out head the merge base. */
async function baseOfPull(pull: Pull | null, sources: Here): Promise<string> {
  const { repository } = sources;
  const head = await repository.head();
  if (head === null) throw unreadable('the repository has no commit', 'Check the repository out before this step: `actions/checkout`.');
  const [first, second] = head === pull?.headSha ? [] : await repository.parents(head);
  if (first !== undefined && second !== undefined && (pull === null || second === pull.headSha)) return first;
  if (pull === null) return (await findBase(repository, undefined)).sha;
  return mergeBaseOf(pull.baseRef, head, sources);
}

async function firstParent(repository: Repository): Promise<string | null> {
  const head = await repository.head();
  return head === null ? null : ((await repository.parents(head))[0] ?? null);
}

/** GitHub knows the whole history, a clone may not: it is asked first. */
async function mergeBaseOf(baseRef: string, head: string, { repository, api }: SideSources): Promise<string> {
  let why = 'no token to ask GitHub with';
  if (api !== null) {
    try {
      const { owner, repo } = api;
      const basehead = `${encodeURIComponent(baseRef)}...${head}`;
      const { data } = await api.request('GET /repos/{owner}/{repo}/compare/{basehead}', { owner, repo, basehead, per_page: 1 });
      return data.merge_base_commit.sha;
    } catch (error) {
      why = describeFailure(error);
    }
  }
  const tip = (await repository?.resolve(`refs/remotes/origin/${baseRef}`)) ?? (await repository?.resolve(`refs/heads/${baseRef}`)) ?? null;
  const base = tip === null || repository === null ? null : await repository.mergeBase(tip, head).catch(() => null);
  if (base !== null) return base;
  throw unreadable(`where ${baseRef} and ${head.slice(0, 12)} meet is not in this clone, and GitHub does not say (${why})`, FETCH_MORE);
}

/** The files of a commit: the local object, else GitHub's API, else one fetch. */
async function openCommit(sha: string, { repository, api }: SideSources, deps: Deps): Promise<Tree> {
  if (repository !== null && (await repository.resolve(sha)) !== null) return repository.tree(sha);
  const entries = api === null ? null : await listCommit(api, sha);
  if (api !== null && entries !== null) return openCommitFiles(api, sha, entries);
  if (repository !== null && (await fetchCommit(deps, repository, sha))) return repository.tree(sha);
  throw unreadable(`the commit ${sha.slice(0, 12)} is not in this clone, and neither GitHub's API nor a fetch gives it`, FETCH_MORE);
}

function unreadable(message: string, remedy: string): CupelError {
  return new CupelError('base-unreadable', message, { remedy });
}
