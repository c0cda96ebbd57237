/**
 * Where stored baselines are found: among the artifacts of runs that nobody but the default branch could have started. A name is no
 * proof: which event, branch, commit and workflow file made an artifact is asked of GitHub.
 */
import type { Deps } from '../deps.js';
import { CupelError } from '../errors.js';
import { describeFailure, type GitHubApi, statusOf } from './api.js';
import { downloadArtifact, listArtifacts, type StoredArtifact } from './artifacts.js';
import { type BaselineFiles, type BaselineManifest, baselineAttemptOf, unpackBaseline } from './baseline-artifact.js';
import type { RunContext } from './run-context.js';

/** The workflow that Cupel ships for this, under its own name and under the one that `init` gives it; beside the one that is running. */
const SHIPPED_WORKFLOWS = ['.github/workflows/baseline.yml', '.github/workflows/evals-baseline.yml'];
/** Commits that are gone back. */
const GENERATIONS = 50;
/** Runs whose artifacts are listed, and artifacts that are opened, for one suite. */
const LISTED_RUNS = 20;
const OPENED = 5;

export type FoundBaseline = BaselineFiles & {
  /** When GitHub took the artifact, as it says. */
  readonly createdAt: string;
};

type BaselineQuery = {
  readonly suite: string;
  /** The commit to compare with. */
  readonly sha: string;
  /** Oldest that is of use, in ms. */
  readonly maxAgeMs: number;
  readonly suits: (manifest: BaselineManifest) => boolean;
};

export type BaselineStore = {
  /** The baseline of the commit, else of its nearest ancestor that has one that suits; null without any. Trouble costs one warning. */
  readonly find: (query: BaselineQuery) => Promise<FoundBaseline | null>;
  /** The newest commit of the default branch with a baseline of any suite; null without any. */
  readonly newest: () => Promise<string | null>;
};

type StoreDeps = Pick<Deps, 'fetch' | 'log' | 'now'>;
type Run = { readonly id: number; readonly sha: string };

/** Opens the store of a repository. What GitHub was asked once is not asked again. */
export function openBaselineStore(api: GitHubApi, context: Pick<RunContext, 'workflowPath'>, deps: StoreDeps): BaselineStore {
  const branch = once(() => defaultBranch(api));
  const runs = once(async () => trustedRuns(api, context.workflowPath, await branch()));
  const ancestors = memo((sha: string) => firstParents(api, sha));
  const artifacts = memo((run: number) => listArtifacts(api, run));
  let isWarned = false;
  const quietly = async <T>(work: () => Promise<T | null>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      if (!isWarned) deps.log.warn(explain(error));
      isWarned = true;
      return null;
    }
  };
  const find = async ({ suite, sha, maxAgeMs, suits }: BaselineQuery): Promise<FoundBaseline | null> => {
    let opened = 0;
    for (const run of nearestFirst(await runs(), await ancestors(sha)).slice(0, LISTED_RUNS)) {
      const newest = ofSuite(await artifacts(run.id), suite, run.sha)[0];
      if (newest === undefined || !(deps.now() - Date.parse(newest.createdAt) <= maxAgeMs)) continue;
      opened += 1;
      const files = unpackBaseline(await downloadArtifact(api, newest, deps), { suite, sha: run.sha });
      if (suits(files.manifest)) return { ...files, createdAt: newest.createdAt };
      if (opened === OPENED) break;
    }
    return null;
  };
  return {
    find: (query) => quietly(() => find(query)),
    newest: () =>
      quietly(async () => {
        const all = await runs();
        if (all.length === 0) return null;
        for (const run of nearestFirst(all, await ancestors(await branch())).slice(0, LISTED_RUNS)) {
          const own = await artifacts(run.id);
          if (own.some(({ name }) => name.startsWith('cupel-baseline-') && name.includes(run.sha))) return run.sha;
        }
        return null;
      }),
  };
}

async function defaultBranch({ owner, repo, request }: GitHubApi): Promise<string> {
  return (await request('GET /repos/{owner}/{repo}', { owner, repo })).data.default_branch;
}

/** Runs that a push to the default branch of this very repository started, of the running workflow's file or the shipped one's. */
async function trustedRuns(api: GitHubApi, running: string, branch: string): Promise<readonly Run[]> {
  const { owner, repo } = api;
  const own = `${owner}/${repo}`;
  const found: Run[] = [];
  for (const path of new Set([...SHIPPED_WORKFLOWS, running])) {
    const file = /^\.github\/workflows\/([^/]+)$/.exec(path)?.[1];
    if (file === undefined) continue;
    for (const run of await runsOf(api, file, branch)) {
      const isPush = run.event === 'push' && run.head_branch === branch && pathOf(run.path, own) === path;
      if (isPush && run.head_repository?.full_name === own) found.push({ id: Number(run.id), sha: run.head_sha });
    }
  }
  return found;
}

async function runsOf(api: GitHubApi, file: string, branch: string) {
  const { owner, repo } = api;
  try {
    const asked = { owner, repo, workflow_id: file, event: 'push', branch, per_page: 100 };
    return (await api.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', asked)).data.workflow_runs;
  } catch (error) {
    if (statusOf(error) === 404) return [];
    throw error;
  }
}

/** GitHub writes a workflow's path with or without its repository before it and its ref behind it. */
function pathOf(path: string, own: string): string {
  const [plain = ''] = path.split('@');
  return plain.startsWith(`${own}/`) ? plain.slice(own.length + 1) : plain;
}

/** A commit and its first parents, nearest first, as far as one page of history tells. */
async function firstParents(api: GitHubApi, sha: string): Promise<readonly string[]> {
  const { owner, repo } = api;
  const { data } = await api.request('GET /repos/{owner}/{repo}/commits', { owner, repo, sha, per_page: 100 });
  const parents = new Map(data.map((commit) => [commit.sha, commit.parents[0]?.sha]));
  const line: string[] = [];
  for (let at = data[0]?.sha; at !== undefined && line.length <= GENERATIONS; at = parents.get(at)) line.push(at);
  return line;
}

/** Runs for the commits of a line, nearest first; of one commit the newest run first. */
function nearestFirst(runs: readonly Run[], line: readonly string[]): readonly Run[] {
  const distance = new Map(line.map((sha, index) => [sha, index]));
  return runs
    .flatMap((run) => {
      const at = distance.get(run.sha);
      return at === undefined ? [] : [{ run, at }];
    })
    .sort((a, b) => a.at - b.at || b.run.id - a.run.id)
    .map(({ run }) => run);
}

/** The artifacts of a suite at a commit, newest attempt first. */
function ofSuite(artifacts: readonly StoredArtifact[], suite: string, sha: string): readonly StoredArtifact[] {
  const attemptOf = ({ name }: StoredArtifact): number => baselineAttemptOf(name, suite, sha) ?? 0;
  return artifacts.filter((artifact) => attemptOf(artifact) > 0).sort((a, b) => attemptOf(b) - attemptOf(a));
}

function explain(error: unknown): string {
  const isRefused = statusOf(error) === 403 || statusOf(error) === 404;
  const why = error instanceof CupelError ? error.message : `they cannot be read (${describeFailure(error)})`;
  return `stored baselines: ${why}; the baseline is run${isRefused ? '. Grant the job `actions: read` to use them' : ''}`;
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | null = null;
  return () => {
    begun ??= work();
    return begun;
  };
}

function memo<K, T>(work: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const known = new Map<K, Promise<T>>();
  return (key) => {
    const begun = known.get(key) ?? work(key);
    known.set(key, begun);
    return begun;
  };
}
