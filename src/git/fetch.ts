/** The one way to the network that git has here: a single commit, once, from where the checkout came from. */
import type { Deps } from '../deps.js';
import type { Repository } from './repository.js';

const TIMEOUT_MS = 120_000;
/** Submodules, tags, hooks and other branches stay away; a prompt for a password would wait for ever. */
const SHUT = [
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'protocol.ext.allow=never',
  '-c',
  'fetch.fsckObjects=true',
];

/** Fetches one commit without its history. Whether it is here afterwards is the answer; why not is git's own affair. */
export async function fetchCommit(deps: Pick<Deps, 'exec'>, repository: Repository, sha: string): Promise<boolean> {
  if (!/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha)) throw new Error('a commit must be named by its full hash');
  try {
    await deps.exec(
      'git',
      [...SHUT, '-C', repository.root, 'fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', sha],
      {
        cwd: repository.root,
        timeoutMs: TIMEOUT_MS,
        env: { GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: 'true', GIT_SSH_COMMAND: 'ssh -oBatchMode=yes' },
      },
    );
  } catch {
    return false;
  }
  return (await repository.resolve(sha)) !== null;
}
