/** What the event says about the commit to compare with. */
import { readFileSync } from 'node:fs';

type Payload = { readonly before?: unknown; readonly merge_group?: { readonly base_sha?: unknown } };

/** A ref of the base commit, where the event knows it; undefined leaves it to the default branch. */
export function baseOfEvent(env: Readonly<Record<string, string | undefined>>): string | undefined {
  switch (env.GITHUB_EVENT_NAME) {
    // The checked-out commit merges the head into the base: its first parent is the base as it was merged.
    case 'pull_request':
      return 'HEAD^1';
    case 'merge_group':
      return hash(readPayload(env).merge_group?.base_sha);
    case 'push':
      return hash(readPayload(env).before);
    default:
      return undefined;
  }
}

function readPayload(env: Readonly<Record<string, string | undefined>>): Payload {
  const path = env.GITHUB_EVENT_PATH;
  if (path === undefined) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Payload;
  } catch {
    return {};
  }
}

/** A full commit hash; the all-zero one of a new branch names nothing. */
function hash(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value) && !/^0+$/.test(value) ? value : undefined;
}
