/** The part of the fake GitHub that writes: git data, branches, merges and pull requests of a repository on disk. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { TestRepository } from './repository.js';

export type OpenedPull = {
  readonly number: number;
  state: string;
  title: string;
  body: string;
  readonly head: string;
  readonly base: string;
};

type Asked = {
  readonly repository: TestRepository;
  readonly own: string;
  readonly opened: OpenedPull[];
  readonly route: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
};
type Answer = { readonly status: number; readonly body: unknown };

const GONE: Answer = { status: 404, body: { message: 'Not Found' } };
const REFUSED: Answer = { status: 422, body: { message: 'Reference already exists, or the update is no fast-forward' } };

/** The answer to a route of these; null for all others. */
export function branchAnswer(asked: Asked): Answer | null {
  const { repository, route, body } = asked;
  const git = (...args: string[]): string => repository.git(...args);
  const has = (ref: string): boolean => git('for-each-ref', '--format=%(refname)', ref) === ref;
  const ref = /^(GET|PATCH|DELETE) \/git\/refs?\/(heads\/.+)$/.exec(route);
  if (ref !== null) return refAnswer(git, ref[1] ?? '', `refs/${ref[2]}`, body, has);
  switch (route) {
    case 'POST /git/blobs':
      return created({ sha: hashObject(repository, Buffer.from(String(body.content), 'base64')) });
    case 'POST /git/trees':
      return created({ sha: writeTree(repository, String(body.base_tree), body.tree as TreeEntry[]) });
    case 'POST /git/commits': {
      const parents = (body.parents as string[]).flatMap((parent) => ['-p', parent]);
      return created({ sha: git('commit-tree', String(body.tree), ...parents, '-m', String(body.message)) });
    }
    case 'POST /git/refs': {
      if (has(String(body.ref))) return REFUSED;
      git('update-ref', String(body.ref), String(body.sha));
      return created({ ref: body.ref });
    }
    case 'POST /merges':
      return mergeAnswer(git, String(body.base), String(body.head));
  }
  const commit = /^GET \/git\/commits\/([0-9a-f]{40})$/.exec(route)?.[1];
  if (commit !== undefined) return { status: 200, body: { sha: commit, tree: { sha: git('rev-parse', `${commit}^{tree}`) } } };
  return pullAnswer(asked);
}

type Git = (...args: string[]) => string;

function refAnswer(git: Git, method: string, name: string, body: Asked['body'], has: (ref: string) => boolean): Answer {
  if (!has(name)) return method === 'GET' ? GONE : REFUSED;
  const sha = git('rev-parse', name);
  if (method === 'DELETE') git('update-ref', '-d', name);
  if (method === 'PATCH') {
    const isForward = git('merge-base', sha, String(body.sha)) === sha;
    if (!isForward && body.force !== true) return REFUSED;
    git('update-ref', name, String(body.sha));
  }
  return { status: method === 'DELETE' ? 204 : 200, body: { ref: name, object: { sha, type: 'commit' } } };
}

function mergeAnswer(git: Git, branch: string, head: string): Answer {
  const [ours, theirs] = [git('rev-parse', `refs/heads/${branch}`), git('rev-parse', `refs/heads/${head}`)];
  if (git('merge-base', ours, theirs) === theirs) return { status: 204, body: undefined };
  try {
    const tree = git('merge-tree', '--write-tree', ours, theirs);
    git('update-ref', `refs/heads/${branch}`, git('commit-tree', tree, '-p', ours, '-p', theirs, '-m', `Merge ${head}`));
    return created({});
  } catch {
    return { status: 409, body: { message: 'Merge conflict' } };
  }
}

function pullAnswer({ repository, own, opened, route, query, body }: Asked): Answer | null {
  const shown = (pull: OpenedPull): object => ({
    number: pull.number,
    state: pull.state,
    title: pull.title,
    body: pull.body,
    html_url: `https://github.test/pull/${pull.number}`,
    head: { ref: pull.head, sha: repository.git('rev-parse', `refs/heads/${pull.head}`), repo: { full_name: own } },
    base: { ref: pull.base, repo: { full_name: own } },
  });
  if (route === 'GET /pulls') {
    const wanted = opened.filter(({ state, base }) => state === query.get('state') && base === query.get('base'));
    return { status: 200, body: wanted.map(shown) };
  }
  if (route === 'POST /pulls') {
    const pull = {
      number: 100 + opened.length,
      state: 'open',
      title: String(body.title),
      body: String(body.body),
      head: String(body.head),
      base: String(body.base),
    };
    opened.push(pull);
    return created(shown(pull));
  }
  const number = /^PATCH \/pulls\/(\d+)$/.exec(route)?.[1];
  const pull = opened.find((one) => one.number === Number(number));
  if (pull === undefined) return null;
  Object.assign(pull, body);
  return { status: 200, body: shown(pull) };
}

function created(body: object): Answer {
  return { status: 201, body };
}

type TreeEntry = { readonly path: string; readonly mode: string; readonly sha: string };

function hashObject({ root }: TestRepository, bytes: Buffer): string {
  return execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: root, input: bytes, encoding: 'utf8' }).trim();
}

function writeTree({ root }: TestRepository, base: string, entries: readonly TreeEntry[]): string {
  const env = { ...process.env, GIT_INDEX_FILE: join(root, '.git/fake-github-index') };
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, env, encoding: 'utf8' }).trim();
  git('read-tree', base);
  for (const { path, mode, sha } of entries) git('update-index', '--add', '--cacheinfo', `${mode},${sha},${path}`);
  return git('write-tree');
}
