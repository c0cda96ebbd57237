/** Baselines on GitHub: recorded by pushes to the default branch alone, left as artifacts, found again by later runs. */
import type { Deps } from '../../deps.js';
import { CupelError } from '../../errors.js';
import { uploadFolder } from '../../github/artifacts.js';
import { baselineArtifactName } from '../../github/baseline-artifact.js';
import { type BaselineStore, openBaselineStore } from '../../github/baseline-store.js';
import { type BaselineOptions, type BaselineResult, recordBaselines } from '../gate/baseline.js';
import type { GitHubSession } from './github-gate.js';

/** The stored baselines of the run's repository; null where there is nobody to ask. */
export function openStore({ api, context }: Pick<GitHubSession, 'api' | 'context'>, deps: Deps): BaselineStore | null {
  return api === null || context === null ? null : openBaselineStore(api, context, deps);
}

/**
 * Records the baselines of the push that the event is about, and uploads them.
 * @throws CupelError `usage` under any other event: nobody would believe what it records
 */
export async function recordOnGitHub(options: BaselineOptions, session: GitHubSession, deps: Deps): Promise<readonly BaselineResult[]> {
  const { event, context } = session;
  if (event.kind !== 'push' || !event.isDefaultBranch)
    throw new CupelError('usage', 'a baseline is recorded by a push to the default branch, and this run is for something else', {
      remedy: 'Write `on: { push: { branches: [main] } }`, as docs/workflows/baseline.yml does.',
    });
  const store = openStore(session, deps);
  const attempt = Math.max(1, context?.attempt ?? 1);
  const findBaseline = store === null ? {} : { findBaseline: store.find };
  const results = await recordBaselines({ ...options, ...findBaseline, attempt, workflow: context?.workflowPath ?? '' }, deps);
  for (const { suite, sha, dir } of results) if (dir !== null) await uploadFolder(baselineArtifactName(suite, sha, attempt), dir, deps);
  return results;
}
