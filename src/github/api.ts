/**
 * GitHub's REST and GraphQL API as the action calls it: one client, over the house's own transport, with GitHub's manners. A limit that
 * GitHub names is waited for within bounds; a lost connection is tried again where asking twice does no harm.
 */
import type { getOctokit } from '@actions/github';
import type { Deps } from '../deps.js';
import type { RunContext } from './run-context.js';

type Octokit = ReturnType<typeof getOctokit>;

/** A client for one repository: `request` and `paginate` are octokit's, typed by route. */
export type GitHubApi = {
  readonly owner: string;
  readonly repo: string;
  readonly request: Octokit['request'];
  readonly paginate: Octokit['paginate'];
  readonly graphql: Octokit['graphql'];
};

const ATTEMPTS = 4;
/** A secondary limit usually asks for a minute; a primary one that resets in half an hour is not waited for. */
const LONGEST_WAIT_MS = 90_000;
const FIRST_WAIT_MS = 1000;
const TIMEOUT_MS = 30_000;

/** Opens the API with a token. The token goes to `apiUrl` alone: redirects are never followed. */
export async function openGitHubApi(
  context: Pick<RunContext, 'owner' | 'repo' | 'apiUrl'>,
  token: string,
  deps: Pick<Deps, 'fetch' | 'sleep' | 'now' | 'random'>,
): Promise<GitHubApi> {
  const github = await import('@actions/github');
  const octokit = github.getOctokit(token, {
    baseUrl: context.apiUrl,
    userAgent: 'cupel',
    request: { fetch: (url: string, init: RequestInit) => politely(url, init, deps) },
    log: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
  });
  return { owner: context.owner, repo: context.repo, request: octokit.request, paginate: octokit.paginate, graphql: octokit.graphql };
}

/** The HTTP status of a failed request; null for a failure of another kind. */
export function statusOf(error: unknown): number | null {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  return typeof status === 'number' ? status : null;
}

/** What a failed request may say in a log: its status, never a body. */
export function describeFailure(error: unknown): string {
  const status = statusOf(error);
  if (status !== null) return `HTTP ${status}`;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^[A-Za-z0-9_.-]{1,64}$/.test(code) ? code : 'no connection';
}

type Manners = Pick<Deps, 'fetch' | 'sleep' | 'now' | 'random'>;

async function politely(url: string, init: RequestInit, deps: Manners): Promise<Response> {
  const isRepeatable = (init.method ?? 'GET') !== 'POST';
  for (let attempt = 1; ; attempt += 1) {
    const result = await once(url, init, deps);
    const wait = result instanceof Error ? (isRepeatable ? backoff(attempt, deps) : null) : waitFor(result, attempt, isRepeatable, deps);
    if (wait === null || attempt === ATTEMPTS) {
      if (result instanceof Error) throw result;
      return result;
    }
    await deps.sleep(wait);
  }
}

async function once(url: string, init: RequestInit, { fetch }: Manners): Promise<Response | Error> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  try {
    return await fetch(url, { ...init, signal: init.signal ? AbortSignal.any([init.signal, timeout]) : timeout });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Milliseconds to wait before asking again; null where the answer stands. */
function waitFor(response: Response, attempt: number, isRepeatable: boolean, deps: Manners): number | null {
  if (response.status >= 500) return isRepeatable ? backoff(attempt, deps) : null;
  if (response.status !== 429 && response.status !== 403) return null;
  const after = response.headers.get('retry-after');
  const reset = response.headers.get('x-ratelimit-remaining') === '0' ? response.headers.get('x-ratelimit-reset') : null;
  const ms = after !== null ? Number(after) * 1000 : reset !== null ? Number(reset) * 1000 - deps.now() : null;
  if (ms === null) return response.status === 429 ? backoff(attempt, deps) : null;
  return Number.isFinite(ms) && ms <= LONGEST_WAIT_MS ? Math.max(0, ms) : null;
}

function backoff(attempt: number, { random }: Manners): number {
  return FIRST_WAIT_MS * 2 ** (attempt - 1) * (0.5 + random() / 2);
}
