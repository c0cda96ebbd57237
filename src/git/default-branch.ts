import type { Deps } from '../deps.js';
import { gitIn } from './command.js';

const FALLBACK = 'main';
/** Names that need no quotes in a workflow. */
const PLAIN = /^[A-Za-z0-9][\w./-]*$/;

/** Name of the branch that changes are merged into: origin's, else `main` or `master`, else the one that is checked out. */
export async function findDefaultBranch(deps: Pick<Deps, 'exec'>, root: string): Promise<string> {
  const git = gitIn(deps, root);
  const ask = async (...args: string[]): Promise<string | null> => {
    const { code, stdout } = await git(args);
    const name = stdout.toString('utf8').trim();
    return code === 0 && PLAIN.test(name) ? name : null;
  };
  const origin = await ask('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
  if (origin?.startsWith('origin/') === true) return origin.slice('origin/'.length);
  for (const name of [FALLBACK, 'master']) if ((await ask('rev-parse', '--verify', '--quiet', `refs/heads/${name}`)) !== null) return name;
  return (await ask('symbolic-ref', '--quiet', '--short', 'HEAD')) ?? FALLBACK;
}
