/**
 * The status `cupel` on the head: green exactly when the exit code is 0. Jobs that share a context each leave a line of their own, and
 * the state that stands is the worst of what the suites last said.
 */
import type { Deps } from '../deps.js';
import { EXIT } from '../errors.js';
import { describeFailure, type GitHubApi } from './api.js';

/** What one suite came to. */
export type SuiteStatus = { readonly suite: string; readonly exitCode: number; readonly title: string };

type State = 'success' | 'failure' | 'error';
const SYMBOLS: Readonly<Record<State, string>> = { success: '✓', failure: '✗', error: '‼' };
const BY_SYMBOL = new Map(Object.entries(SYMBOLS).map(([state, symbol]) => [symbol, state as State]));
const GRAVITY: readonly State[] = ['success', 'failure', 'error'];
/** Characters that GitHub takes of a description. */
const DESCRIPTION = 140;

export type StatusRequest = {
  readonly sha: string;
  readonly context: string;
  readonly targetUrl: string;
  readonly suites: readonly SuiteStatus[];
  /** What an earlier attempt of this very job may have said in place of its suites. */
  readonly replaces: string;
  /** A fork's read-only token cannot set one, and nobody can mend that: nothing is said. */
  readonly isQuiet: boolean;
};

/** Sets the status. A refused one costs one warning. */
export async function publishStatus(api: GitHubApi, request: StatusRequest, deps: Pick<Deps, 'log'>): Promise<void> {
  const { owner, repo } = api;
  const { sha, context, targetUrl } = request;
  try {
    const own = new Set([...request.suites.map(({ suite }) => suite), request.replaces]);
    const worst = async (): Promise<State> => {
      const others = [...(await recorded(api, sha, context))].filter(([suite]) => !own.has(suite)).map(([, state]) => state);
      return worstState([...others, ...request.suites.map(({ exitCode }) => stateOf(exitCode))]);
    };
    const say = async (state: State, { suite, exitCode, title }: SuiteStatus): Promise<void> => {
      const description = shorten(`${SYMBOLS[stateOf(exitCode)]} ${suite}: ${title}`);
      await api.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
        owner,
        repo,
        sha,
        state,
        context,
        description,
        target_url: targetUrl,
      });
    };
    const state = await worst();
    for (const suite of request.suites) await say(state, suite);
    // Another job may have spoken meanwhile: whoever reads last sees both.
    const after = await worst();
    const last = request.suites.at(-1);
    if (after !== state && last !== undefined) await say(after, last);
  } catch (error) {
    if (!request.isQuiet) deps.log.warn(`the commit status cannot be set (${describeFailure(error)}): grant the job \`statuses: write\``);
  }
}

/** The state of an exit code: what a required status must say. */
function stateOf(exitCode: number): State {
  if (exitCode === EXIT.pass) return 'success';
  return exitCode === EXIT.unable ? 'error' : 'failure';
}

/** What each suite last said of this commit. */
async function recorded(api: GitHubApi, sha: string, context: string): Promise<ReadonlyMap<string, State>> {
  const { owner, repo } = api;
  const states = new Map<string, State>();
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/commits/{ref}/statuses', { owner, repo, ref: sha, per_page: 100 });
    for (const status of data) {
      if (status.context !== context) continue;
      const [, symbol = '', suite = ''] = /^(\S+) (.+?): /.exec(status.description ?? '') ?? [];
      const state = BY_SYMBOL.get(symbol);
      if (state !== undefined && !states.has(suite)) states.set(suite, state);
    }
  } catch {
    return states;
  }
  return states;
}

function worstState(states: readonly State[]): State {
  return states.reduce((worst, state) => (GRAVITY.indexOf(state) > GRAVITY.indexOf(worst) ? state : worst), 'success' as State);
}

function shorten(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
  return [...line].length <= DESCRIPTION ? line : `${[...line].slice(0, DESCRIPTION - 1).join('')}…`;
}
