/** Where the action runs: what the runner's variables say of repository, run and server. */
import type { Deps } from '../deps.js';

export type RunContext = {
  readonly owner: string;
  readonly repo: string;
  /** `https://github.com`, or the server of a GitHub Enterprise. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  /** Id of the workflow run; 0 where the runner names none. */
  readonly runId: number;
  /** How often the run was started, from 1. */
  readonly attempt: number;
  /** `.github/workflows/evals.yml`; empty where the runner names none. */
  readonly workflowPath: string;
};

/** The context of a run; null where this is no run for a repository. */
export function readRunContext(env: Deps['env']): RunContext | null {
  const [owner = '', repo = '', ...rest] = (env.GITHUB_REPOSITORY ?? '').split('/');
  if (owner === '' || repo === '' || rest.length > 0) return null;
  const serverUrl = (env.GITHUB_SERVER_URL || 'https://github.com').replace(/\/+$/, '');
  return {
    owner,
    repo,
    serverUrl,
    apiUrl: (env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, ''),
    runId: toCount(env.GITHUB_RUN_ID, 0),
    attempt: toCount(env.GITHUB_RUN_ATTEMPT, 1),
    workflowPath: pathOfWorkflow(env.GITHUB_WORKFLOW_REF ?? '', `${owner}/${repo}`),
  };
}

/** Address of the run's page. */
export function runUrl({ serverUrl, owner, repo, runId, attempt }: RunContext): string {
  return `${serverUrl}/${owner}/${repo}/actions/runs/${runId}/attempts/${attempt}`;
}

function toCount(text: string | undefined, fallback: number): number {
  const number = Number(text);
  return text !== undefined && text !== '' && Number.isSafeInteger(number) && number >= 0 ? number : fallback;
}

/** `owner/repo/.github/workflows/x.yml@refs/heads/main` names the file between the repository and the last `@`. */
function pathOfWorkflow(ref: string, repository: string): string {
  const end = ref.lastIndexOf('@');
  return end > 0 && ref.startsWith(`${repository}/`) ? ref.slice(repository.length + 1, end) : '';
}
