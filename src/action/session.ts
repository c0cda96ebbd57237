/** What the runner's variables and the event's file say of a run. */
import { readFileSync } from 'node:fs';
import type { GitHubSession } from '../commands/github/github-gate.js';
import type { Deps } from '../deps.js';
import { openGitHubApi } from '../github/api.js';
import { parseEvent } from '../github/event.js';
import { readRunContext } from '../github/run-context.js';
import type { Inputs } from './inputs.js';

/** Reads the event and opens the API, where the run has a repository and a token. */
export async function openSession({ token, trust, surfaces }: Inputs, deps: Deps): Promise<GitHubSession> {
  const { env } = deps;
  const context = readRunContext(env);
  return {
    event: parseEvent(env.GITHUB_EVENT_NAME ?? '', readPayload(env.GITHUB_EVENT_PATH), env.GITHUB_REF),
    context,
    api: context === null || token === '' ? null : await openGitHubApi(context, token, deps),
    trust,
    surfaces,
    sha: /^[0-9a-f]{40,64}$/.test(env.GITHUB_SHA ?? '') ? (env.GITHUB_SHA ?? null) : null,
  };
}

/** The event's file; without one, or without JSON in it, an event that says nothing. */
function readPayload(path: string | undefined): unknown {
  try {
    return path === undefined || path === '' ? {} : JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}
