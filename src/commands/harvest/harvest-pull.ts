/**
 * A harvest that ends in a pull request: the golden set with what is new, and the report as its text. One pull request a golden set, which
 * later runs add to; people may push to it and edit it meanwhile.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import { decodeText } from '../../documents/text.js';
import { CupelError } from '../../errors.js';
import { findRepository } from '../../git/repository.js';
import { describeFailure, type GitHubApi, statusOf } from '../../github/api.js';
import { advanceBranch, commitFile, createBranch, headOfBranch, mergeBase, removeBranch } from '../../github/branch.js';
import { listCommit, openCommitFiles } from '../../github/commit-files.js';
import { findOwnPull, type OwnPull, openPull, type PullKind, updatePull } from '../../github/own-pull.js';
import { slug } from '../../modes/naming.js';
import type { HarvestInvocation } from '../arguments/harvest-arguments.js';
import type { GitHubSession } from '../github/github-gate.js';
import { type HarvestOutcome, harvest } from './harvest.js';
import type { HarvestTrust } from './harvest-api.js';
import { pullText } from './harvest-report.js';

export type ProposedPull = {
  readonly outcome: HarvestOutcome;
  readonly kind: 'opened' | 'updated' | 'unchanged' | 'overtaken';
  /** Empty without a pull request. */
  readonly url: string;
};

const TITLE = 'Golden cases from production';
const MAX_SET_BYTES = 64 << 20;
const MOST_BRANCHES = 50;

type Place = { readonly api: GitHubApi; readonly root: string; readonly path: string; readonly kind: PullKind; readonly sha: string };

/**
 * Harvests into a pull request.
 * @throws CupelError `usage` where the run cannot open one; what `harvest` throws
 */
export async function harvestToPull(
  options: HarvestInvocation,
  session: GitHubSession,
  trust: HarvestTrust,
  deps: Deps,
): Promise<ProposedPull> {
  const place = await locate(options, session, deps);
  const { api, kind, path, root } = place;
  const standing = await guarded('listed', findOwnPull(api, kind));
  if (standing !== null && !(await guarded('brought up to date', mergeBase(api, standing.branch, kind.base))))
    deps.log.warn(`${standing.url} conflicts with ${kind.base}: resolve it there; the harvest goes on beside it`);
  const parent = standing === null ? place.sha : ((await guarded('read', headOfBranch(api, standing.branch))) ?? place.sha);
  const before = await readAt(api, parent, path);
  const file = join(root, path);
  if (before === null) rmSync(file, { force: true });
  else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, before);
  }
  const outcome = await harvest(options, deps, { trust });
  const after = outcome.files.includes(options.write ?? '') ? decodeText(readFileSync(file), path) : (before ?? '');
  if (after === (before ?? '')) return { outcome, kind: 'unchanged', url: standing?.url ?? '' };
  const sha = await guarded('committed', commitFile(api, { parent, path, text: after, message: messageOf(outcome, path) }));
  const body = pullText(outcome, { begin: kind.begin, end: kind.end, path });
  return standing === null ? open(place, sha, { outcome, body }) : update(place, sha, { outcome, body, standing }, deps);
}

async function locate(options: HarvestInvocation, { event, api, context, sha }: GitHubSession, deps: Deps): Promise<Place> {
  if (options.write === undefined)
    throw new CupelError('usage', 'a pull request needs a golden set to change', { remedy: 'Name it with --write.' });
  if (event.kind !== 'manual' && event.kind !== 'push')
    throw new CupelError('usage', 'pull requests are opened by runs on a schedule, by hand or after a push', {
      remedy: 'Use `on: schedule` or `on: workflow_dispatch`, as docs/workflows/harvest.yml does.',
    });
  const base = /^refs\/heads\/(.+)$/.exec(deps.env.GITHUB_REF ?? '')?.[1];
  if (api === null || context === null || sha === null || base === undefined)
    throw new CupelError('usage', 'this run has no branch or no token to open a pull request with', {
      remedy: 'Run it in a workflow, on a branch.',
    });
  const root = (await findRepository(deps, deps.cwd))?.root ?? deps.cwd;
  const path = relative(root, resolve(deps.cwd, options.write)).replaceAll('\\', '/');
  if (path === '' || path.startsWith('..') || path.startsWith('.git/') || path.startsWith('.github/'))
    throw new CupelError('usage', 'is no place for a golden set of this repository', { place: { file: options.write } });
  const branch = `cupel/harvest/${slug(path.replace(/\.[a-z]+$/i, ''))}`;
  return { api, root, path, sha, kind: { branch, base, begin: `<!-- cupel:harvest ${path} -->`, end: '<!-- /cupel:harvest -->' } };
}

/** The text of a file at a commit; null where it has none there. */
async function readAt(api: GitHubApi, sha: string, path: string): Promise<string | null> {
  const entries = await listCommit(api, sha);
  if (entries === null) throw new CupelError('base-unreadable', `GitHub does not list the files of ${sha.slice(0, 12)}`);
  if (!entries.has(path)) return null;
  return decodeText(await openCommitFiles(api, sha, entries).read(path, MAX_SET_BYTES), path);
}

type News = { readonly outcome: HarvestOutcome; readonly body: string };

async function open({ api, kind }: Place, sha: string, { outcome, body }: News): Promise<ProposedPull> {
  const branch = await freeBranch(api, kind.branch, sha);
  try {
    const { url } = await openPull(api, { title: TITLE, branch, base: kind.base, body });
    return { outcome, kind: 'opened', url };
  } catch (error) {
    await removeBranch(api, branch).catch(() => undefined);
    throw refusal('opened', error);
  }
}

/** A branch of this name that is there without a pull request is somebody's history: it stays, and the next number is taken. */
async function freeBranch(api: GitHubApi, name: string, sha: string): Promise<string> {
  for (let number = 1; number <= MOST_BRANCHES; number += 1) {
    const branch = number === 1 ? name : `${name}-${number}`;
    if (await guarded('pushed', createBranch(api, branch, sha))) return branch;
  }
  throw new CupelError('usage', `${MOST_BRANCHES} branches named ${name} are there`, {
    remedy: 'Delete those that are merged or given up.',
  });
}

async function update(
  { api, kind }: Place,
  sha: string,
  { outcome, body, standing }: News & { readonly standing: OwnPull },
  deps: Pick<Deps, 'log'>,
): Promise<ProposedPull> {
  if (!(await guarded('pushed', advanceBranch(api, standing.branch, sha)))) {
    deps.log.warn(`somebody pushed to ${standing.branch} meanwhile: the next run adds what is new`);
    return { outcome, kind: 'overtaken', url: standing.url };
  }
  await guarded('updated', updatePull(api, standing, kind, body));
  return { outcome, kind: 'updated', url: standing.url };
}

function messageOf({ result }: HarvestOutcome, path: string): string {
  const count = result.written;
  return `${count === 0 ? 'Note where golden cases come from' : `Add ${count} golden case${count === 1 ? '' : 's'} from production`}\n\nTo ${path}.`;
}

async function guarded<T>(what: string, asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw refusal(what, error);
  }
}

function refusal(what: string, error: unknown): CupelError {
  const status = statusOf(error);
  const isForbidden = status === 403 || status === 404 || status === 422;
  return new CupelError('usage', `the pull request cannot be ${what} (${describeFailure(error)})`, {
    remedy: isForbidden
      ? 'Grant the job `contents: write` and `pull-requests: write`, and allow GitHub Actions to create pull requests in the settings of the repository.'
      : 'Run it again.',
    cause: error,
  });
}
