/**
 * What people agreed to on a pull request: `cupel:accept`, `/cupel accept REASON`, `cupel:gate-change`. It counts only from a person with
 * write permission, and only for the head that GitHub had received before it was given. Times are GitHub's own, never a commit's.
 */
import type { Deps } from '../deps.js';
import { describeFailure, type GitHubApi } from './api.js';
import type { GivenLabel, Pull } from './event.js';

const ACCEPT_LABEL = 'cupel:accept';
const GATE_CHANGE_LABEL = 'cupel:gate-change';

/** A comment as the listing of a pull request's comments gives it. */
export type PullComment = {
  readonly id: number;
  readonly nodeId: string;
  readonly body: string;
  readonly by: string;
  readonly isPerson: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
};

type Agreement = { readonly by: string; readonly reason: string };

export type Consent = {
  readonly accepted: Agreement | null;
  readonly gateChange: Agreement | null;
  /** Why something that was given does not count, for people. */
  readonly refused: readonly string[];
};

export const NO_CONSENT: Consent = { accepted: null, gateChange: null, refused: [] };

type LabelEvent = { readonly name: string; readonly by: string; readonly at: string };

/** `/cupel accept REASON` and `/cupel rerun`, alone in a comment or on its first line; null for anything else. */
export function parseCommand(body: string): { readonly verb: 'accept' | 'rerun'; readonly rest: string } | null {
  const match = /^\s*\/cupel[ \t]+(accept|rerun)(?:[ \t]+([^\r\n]*))?(?:\r?\n|$)/.exec(body);
  if (match === null) return null;
  return { verb: match[1] === 'accept' ? 'accept' : 'rerun', rest: (match[2] ?? '').trim() };
}

/**
 * What counts for a pull request's head.
 * @param label what the event itself reports as given: its payload names the very head that the person saw
 */
export async function readConsent(
  api: GitHubApi,
  pull: Pull,
  label: GivenLabel | null,
  comments: readonly PullComment[],
  deps: Pick<Deps, 'log'>,
): Promise<Consent> {
  const labels = await standingLabels(api, pull, deps);
  const commands = comments.filter(({ body, isPerson }) => isPerson && parseCommand(body)?.verb === 'accept');
  if (labels.length === 0 && commands.length === 0 && label === null) return NO_CONSENT;
  const sightings = await sightingsOf(api, pull);
  const isKnown = sightings.some(({ sha }) => sha === pull.headSha);
  const canWrite = permissionReader(api);
  const refused: string[] = [];
  const judge = async (what: string, by: string, at: string | null): Promise<boolean> => {
    if (!(await canWrite(by))) refused.push(`${what} by ${by} does not count: it takes write permission.`);
    else if (at !== null && !isKnown)
      refused.push(`${what} by ${by} does not count: when GitHub received this commit is not known (grant \`actions: read\`).`);
    else if (at !== null && !isGivenFor(pull.headSha, Date.parse(at), sightings))
      refused.push(`${what} by ${by} does not count: it was given for an earlier commit.`);
    else return true;
    return false;
  };
  const labelled = async (name: string): Promise<Agreement | null> => {
    const standing = labels.find((event) => event.name === name);
    const own = label?.name === name ? label : null;
    if (own !== null && (standing === undefined || standing.by === own.by)) {
      if (await judge(`The label ${name}`, own.by, null)) return { by: own.by, reason: `label ${name}` };
      return null;
    }
    if (standing === undefined) return null;
    return (await judge(`The label ${name}`, standing.by, standing.at)) ? { by: standing.by, reason: `label ${name}` } : null;
  };
  const gateChange = await labelled(GATE_CHANGE_LABEL);
  let accepted = await labelled(ACCEPT_LABEL);
  for (const { by, body, createdAt, updatedAt } of [...commands].reverse()) {
    if (accepted !== null) break;
    const reason = parseCommand(body)?.rest ?? '';
    const what = 'The comment /cupel accept';
    if (reason === '') refused.push(`${what} by ${by} does not count: it gives no reason.`);
    else if (updatedAt !== createdAt) refused.push(`${what} by ${by} does not count: it was edited. Write a new one.`);
    else if (await judge(what, by, createdAt)) accepted = { by, reason };
  }
  return { accepted, gateChange, refused };
}

/** Whether somebody may write to the repository; asked once for each person. What GitHub does not say is a no. */
export function permissionReader(api: GitHubApi): (login: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  const ask = async (username: string): Promise<boolean> => {
    if (username === '' || username.endsWith('[bot]')) return false;
    try {
      const { owner, repo } = api;
      const { data } = await api.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { owner, repo, username });
      return data.permission === 'admin' || data.permission === 'write';
    } catch {
      return false;
    }
  };
  return (login) => {
    const answer = known.get(login) ?? ask(login);
    known.set(login, answer);
    return answer;
  };
}

/** Our labels that stand on the pull request, each with who put it there last, and when. */
async function standingLabels(api: GitHubApi, { number }: Pull, deps: Pick<Deps, 'log'>): Promise<readonly LabelEvent[]> {
  const standing = new Map<string, LabelEvent>();
  try {
    const { owner, repo } = api;
    const events = await api.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/events', {
      owner,
      repo,
      issue_number: number,
      per_page: 100,
    });
    for (const event of events) {
      const name = 'label' in event ? event.label?.name : undefined;
      if (name !== ACCEPT_LABEL && name !== GATE_CHANGE_LABEL) continue;
      if (event.event === 'unlabeled') standing.delete(name);
      if (event.event === 'labeled') standing.set(name, { name, by: event.actor?.login ?? '', at: event.created_at });
    }
  } catch (error) {
    deps.log.warn(`labels of the pull request cannot be read (${describeFailure(error)}): grant \`pull-requests: write\` or \`read\``);
  }
  return [...standing.values()];
}

/** A moment at which GitHub had some commit as the head of the pull request's branch. */
type Sighting = { readonly sha: string; readonly at: number };

/** When the branch was seen with which head. */
async function sightingsOf(api: GitHubApi, pull: Pull): Promise<readonly Sighting[]> {
  const seen: Sighting[] = [...(await runSightings(api, pull)), ...(await pushSightings(api, pull))];
  if (pull.seenAt !== null) seen.push({ sha: pull.headSha, at: Date.parse(pull.seenAt) });
  return seen.filter(({ at }) => !Number.isNaN(at));
}

/**
 * Whether the branch had this head when something was given. That the commit had been seen before is not enough: a branch may leave it,
 * and come back after somebody agreed to another.
 */
function isGivenFor(head: string, at: number, sightings: readonly Sighting[]): boolean {
  const earlier = sightings.filter((sighting) => sighting.at < at);
  const lastOther = Math.max(...earlier.filter(({ sha }) => sha !== head).map((sighting) => sighting.at));
  return earlier.some((sighting) => sighting.sha === head && sighting.at >= lastOther);
}

/** Workflow runs for the head itself, and for what else the branch had. */
async function runSightings(api: GitHubApi, { headSha, headRef, headRepository }: Pull): Promise<Sighting[]> {
  const { owner, repo } = api;
  const sightings = await Promise.all(
    [{ head_sha: headSha }, { branch: headRef }].map(async (filter) => {
      try {
        const { data } = await api.request('GET /repos/{owner}/{repo}/actions/runs', { owner, repo, ...filter, per_page: 100 });
        return data.workflow_runs
          .filter(
            (run) => (run.head_branch ?? headRef) === headRef && (run.head_repository?.full_name ?? headRepository) === headRepository,
          )
          .map((run): Sighting => ({ sha: run.head_sha, at: Date.parse(run.created_at) }));
      } catch {
        return [];
      }
    }),
  );
  return sightings.flat();
}

/** Pushes to the branch, where it is one of this repository. */
async function pushSightings(api: GitHubApi, { headRef, headRepository, baseRepository }: Pull): Promise<Sighting[]> {
  if (headRepository === null || headRepository !== baseRepository) return [];
  try {
    const { owner, repo } = api;
    const { data } = await api.request('GET /repos/{owner}/{repo}/activity', { owner, repo, ref: `refs/heads/${headRef}`, per_page: 100 });
    return data.map(({ after, timestamp }): Sighting => ({ sha: after, at: Date.parse(timestamp) }));
  } catch {
    return [];
  }
}
