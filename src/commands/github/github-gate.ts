/** A gate that an event of GitHub started: which commits, under whose policy, with whose consent; then the gate itself; then the news. */
import { existsSync } from 'node:fs';
import type { Deps } from '../../deps.js';
import { CupelError } from '../../errors.js';
import { findRepository } from '../../git/repository.js';
import { describeFailure, type GitHubApi } from '../../github/api.js';
import { listComments } from '../../github/comment.js';
import { type Consent, NO_CONSENT, type PullComment, parseCommand, permissionReader, readConsent } from '../../github/consent.js';
import { type DataArtifact, dataArtifactName } from '../../github/data-artifact.js';
import { type GitHubEvent, type GivenComment, isPrivileged, type Pull, PullSchema, toPull } from '../../github/event.js';
import type { RunContext } from '../../github/run-context.js';
import { decideTrust, isUntrusted, type Trust, type TrustInput } from '../../github/trust.js';
import { type GateOptions, type GateResult, gate } from '../gate/gate.js';
import { writeRendered } from '../gate/record.js';
import { applyTerms } from '../gate/verdict-terms.js';
import type { EventSides } from '../preparation/both-sides.js';
import { collect } from './collect.js';
import { type NamedBase, sidesOfCheckout, sidesOfPull } from './event-sides.js';
import { checkStageData, readStageData, sidesOfData } from './fork-stage.js';
import { openStore } from './github-baseline.js';
import { type Audience, publishFailure, publishVerdicts, type Surfaces } from './publishing.js';

/** What the runner gives beside the gate's own options. */
export type GitHubSession = {
  readonly event: GitHubEvent;
  /** Both null where the run has no repository or no token: then git alone says what is compared, and nothing is published. */
  readonly context: RunContext | null;
  readonly api: GitHubApi | null;
  readonly trust: TrustInput;
  readonly surfaces: Surfaces;
  /** The commit that the run itself is for. */
  readonly sha: string | null;
};

export type GitHubOutcome =
  | { readonly kind: 'gated'; readonly results: readonly GateResult[]; readonly commentUrl: string; readonly notes: readonly string[] }
  /** Nothing was to be done, and that is no failure. */
  | { readonly kind: 'ignored'; readonly why: string };

/**
 * The first stage of the fork flow: gathers the data of the pull request that the event is about.
 * @returns null where the event is about none
 */
export async function collectOnGitHub(
  options: Pick<GateOptions, 'suites' | 'out' | 'stateDir'>,
  { event, api, context }: GitHubSession,
  deps: Deps,
): Promise<{ readonly dir: string; readonly name: string } | null> {
  if (event.kind !== 'pull-request' || event.pull === null) return null;
  const { pull } = event;
  const repository = await findRepository(deps, deps.cwd);
  const sides = await sidesOfPull(pull, { repository, api }, deps);
  const dir = await collect({ ...options, pr: pull.number, head: pull.headSha, sides }, deps);
  return { dir, name: dataArtifactName(pull.number, pull.headSha, context?.attempt ?? 1) };
}

/** What an event is about. */
type Change = {
  readonly pull: Pull | null;
  readonly headSha: string | null;
  /** Null where nobody could read them. */
  readonly comments: readonly PullComment[] | null;
  readonly consent: Consent;
  /** What the first stage of the fork flow left. */
  readonly data?: DataArtifact;
};

/**
 * Gates what an event is about, and publishes the verdict or why there is none.
 * @throws CupelError for what could not be done; it is published first
 */
export async function gateOnGitHub(options: GateOptions, session: GitHubSession, deps: Deps): Promise<GitHubOutcome> {
  const change = await identify(session, deps);
  if ('why' in change) return { kind: 'ignored', why: change.why };
  const audience = audienceOf(change, session);
  try {
    const trust = trustOf(change, session);
    const store = openStore(session, deps);
    const sides = await findSides(change, session, { ref: options.base, newest: async () => (await store?.newest()) ?? null }, deps);
    const results = await gate({ ...options, ...termsOf(trust, sides, change, session), findBaseline: store?.find }, deps);
    // A shard decides nothing: the job that merges them has the news.
    const commentUrl = audience === null || options.shard !== undefined ? '' : await publishVerdicts(results, audience, deps);
    return { kind: 'gated', results, commentUrl, notes: change.consent.refused };
  } catch (error) {
    if (error instanceof CupelError && audience !== null) await publishFailure(error, audience, deps);
    throw error;
  }
}

/**
 * Publishes the verdicts over the records of shards, under the terms of the event.
 * @param decide gives the verdicts
 * @throws CupelError for what could not be done; it is published first
 */
export async function mergeOnGitHub(
  decide: () => Promise<readonly GateResult[]>,
  session: GitHubSession,
  deps: Deps,
): Promise<GitHubOutcome> {
  const change = await identify(session, deps);
  if ('why' in change) return { kind: 'ignored', why: change.why };
  const audience = audienceOf(change, session);
  try {
    const { terms, acceptance } = termsOf(trustOf(change, session), undefined, change, session);
    const applied = { changesFail: terms?.changesFail === true, acceptance: acceptance ?? null, skipsCredentials: false };
    const results = (await decide()).map((result) => ({ ...result, view: applyTerms(result.view, applied) }));
    for (const { dir, view } of results) await writeRendered(dir, view, deps);
    const commentUrl = audience === null ? '' : await publishVerdicts(results, audience, deps);
    return { kind: 'gated', results, commentUrl, notes: change.consent.refused };
  } catch (error) {
    if (error instanceof CupelError && audience !== null) await publishFailure(error, audience, deps);
    throw error;
  }
}

function termsOf(trust: Trust, sides: EventSides | undefined, { pull, consent }: Change, { event }: GitHubSession): Partial<GateOptions> {
  const { accepted } = consent;
  return {
    sides,
    // Without a base there is nobody else's policy.
    terms: sides?.base === null ? undefined : trust,
    acceptance: accepted === null || pull === null ? null : { ...accepted, sha: pull.headSha },
    alwaysRuns: event.kind === 'manual' && event.isSchedule,
  };
}

/** @throws CupelError `usage` where the workflow trusts what it may not */
function trustOf({ pull, consent }: Change, { event, trust }: GitHubSession): Trust {
  const decided = decideTrust(trust, event, pull, consent.gateChange !== null);
  if (decided !== null) return decided;
  throw new CupelError('usage', '`trust: head` is refused under an event that strangers can cause while the run holds secrets', {
    remedy: 'Leave `trust` out, or run the gate on `pull_request`.',
  });
}

async function findSides(change: Change, session: GitHubSession, base: NamedBase, deps: Deps): Promise<EventSides | undefined> {
  const { event, api } = session;
  const repository = existsSync(deps.cwd) ? await findRepository(deps, deps.cwd) : null;
  if (change.pull !== null && change.data !== undefined && api !== null) return sidesOfData(change.data, change.pull, api, deps);
  if (change.pull !== null && isPrivileged(event)) return sidesOfPull(change.pull, { repository, api }, deps);
  const sides = await sidesOfCheckout(event, base, { repository, api }, deps);
  if (sides === undefined && isUntrusted(event, change.pull))
    throw new CupelError('base-unreadable', 'there is no checkout to find the base commit in', {
      remedy: 'Add actions/checkout before this step.',
    });
  return sides;
}

async function identify(session: GitHubSession, deps: Deps): Promise<Change | { readonly why: string }> {
  const { event, api, sha } = session;
  const alone = { pull: null, comments: null, consent: NO_CONSENT };
  switch (event.kind) {
    case 'pull-request':
      // A job that is run again has the payload of its first attempt: whether the label still stands is asked then.
      return changeOf(event.pull, event.pull?.headSha ?? null, session.context?.attempt === 1 ? event.label : null, session, deps);
    case 'merge-group': {
      const pull = event.pullNumber === null || api === null ? null : await readPull(api, event.pullNumber).catch(() => null);
      // What people agreed to on the pull request holds in the queue; the comment stays with the pull request's own runs.
      return { ...(await changeOf(pull, event.headSha ?? sha, null, session, deps)), comments: null };
    }
    case 'push':
      return { ...alone, headSha: event.after ?? sha };
    case 'manual':
      return { ...alone, headSha: event.isDefaultBranch ? sha : null };
    case 'comment':
      return identifyComment(event.comment, session, deps);
    case 'workflow-run':
      return identifyStage(event, session, deps);
    case 'other':
      if (event.name === '') return { ...alone, headSha: null };
      throw new CupelError('usage', `the event ${event.name} names no change to gate`, {
        remedy: 'Run it on pull_request, merge_group, push, workflow_dispatch or schedule.',
      });
  }
}

/** The second stage judges the pull request whose head the first one ran for, and no other. */
async function identifyStage(
  event: Extract<GitHubEvent, { kind: 'workflow-run' }>,
  session: GitHubSession,
  deps: Deps,
): Promise<Change | { readonly why: string }> {
  const { api } = session;
  if (api === null)
    throw new CupelError('usage', 'there is no token to read the first stage with', { remedy: 'Leave `github-token` as it is.' });
  if (!event.event.startsWith('pull_request')) return { why: `the first stage ran on ${event.event || 'nothing'}, not on a pull request` };
  const data = await readStageData(event, api, deps);
  if (data === null) return { why: 'the first stage left no data' };
  const pull = await readPull(api, data.manifest.pr);
  checkStageData(data, event, pull);
  return { ...(await changeOf(pull, pull.headSha, null, session, deps)), data };
}

/** A comment with a command counts from people with write permission; any other comment does nothing. */
async function identifyComment(
  comment: GivenComment | null,
  session: GitHubSession,
  deps: Deps,
): Promise<Change | { readonly why: string }> {
  const { api } = session;
  const command = comment === null ? null : parseCommand(comment.body);
  if (comment === null || command === null || !comment.isNew) return { why: 'the comment is no command of this gate' };
  if (api === null) return { why: 'there is no token to read the pull request with' };
  const pull = await readPull(api, comment.pullNumber);
  if (!pull.isOpen) return { why: 'the pull request is closed' };
  if (!(await permissionReader(api)(comment.by))) return { why: `${comment.by} may not write to this repository` };
  const change = await changeOf(pull, pull.headSha, null, session, deps);
  if (command.verb === 'accept' && change.consent.accepted === null)
    return { why: change.consent.refused.at(-1) ?? 'the acceptance does not count' };
  return change;
}

async function changeOf(
  pull: Pull | null,
  headSha: string | null,
  label: Parameters<typeof readConsent>[2],
  { api }: GitHubSession,
  deps: Deps,
): Promise<Change> {
  if (pull === null || api === null) return { pull, headSha, comments: null, consent: NO_CONSENT };
  const comments = await listComments(api, pull.number).catch((error: unknown) => {
    deps.log.warn(`the comments of the pull request cannot be read (${describeFailure(error)}): grant the job \`pull-requests: write\``);
    return null;
  });
  return { pull, headSha, comments, consent: await readConsent(api, pull, label, comments ?? [], deps) };
}

async function readPull(api: GitHubApi, number: number): Promise<Pull> {
  try {
    const { owner, repo } = api;
    const { data } = await api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number });
    // Any comment moves this time: it says nothing about when the head came.
    return { ...toPull(PullSchema.parse(data)), seenAt: null };
  } catch (error) {
    throw new CupelError('base-unreadable', `the pull request ${number} cannot be read (${describeFailure(error)})`, {
      remedy: 'Grant the job `pull-requests: write`.',
      cause: error,
    });
  }
}

function audienceOf({ pull, headSha, comments }: Change, { api, context, surfaces, event }: GitHubSession): Audience | null {
  if (api === null || context === null) return null;
  const thread = pull === null || comments === null ? null : { pullNumber: pull.number, comments };
  return { api, context, surfaces, headSha, thread, isQuiet: event.kind === 'pull-request' && isUntrusted(event, pull) };
}
