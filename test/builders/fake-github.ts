/** A small GitHub on loopback that keeps state: what is written is there when it is read. Every request is held against the real API's description. */
import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { branchAnswer, type OpenedPull } from './fake-branches.js';
import { actions, STORAGE, serveStorage } from './fake-github-actions.js';
import { violation } from './github-contract.js';
import type { TestRepository } from './repository.js';

export const BOT = 'github-actions[bot]';
export const OWNER = 'acme';
export const REPO = 'shop';
const HERE = `/repos/${OWNER}/${REPO}`;

export type FakeComment = {
  id: number;
  node_id: string;
  body: string;
  user: { login: string; type: string };
  created_at: string;
  updated_at: string;
};
type FakeStatus = {
  readonly state: string;
  readonly context: string;
  readonly description: string;
  readonly target_url: string;
  readonly sha: string;
};
export type FakePull = { number: number; headSha: string; headRef: string; headRepository: string; author: string; state: string };
export type FakeArtifact = {
  readonly id: number;
  readonly name: string;
  readonly zip: Uint8Array;
  readonly digest?: string;
  readonly expired?: boolean;
  readonly created_at: string;
  readonly run: { readonly id: number; readonly head_sha: string };
};

export type GitHubState = {
  pull: FakePull;
  comments: FakeComment[];
  statuses: FakeStatus[];
  checkRuns: {
    readonly name: string;
    readonly head_sha: string;
    readonly conclusion: string;
    readonly output: { readonly summary: string };
  }[];
  minimised: string[];
  permissions: Record<string, 'admin' | 'write' | 'read' | 'none'>;
  labelEvents: { event: 'labeled' | 'unlabeled'; label: { name: string }; actor: { login: string }; created_at: string }[];
  runs: {
    id: number;
    head_sha: string;
    head_branch: string;
    created_at: string;
    event: string;
    path: string;
    head_repository: { full_name: string };
  }[];
  activity: { after: string; timestamp: string }[];
  artifacts: FakeArtifact[];
  /** Pull requests that were opened through the API. */
  opened: OpenedPull[];
  /** Routes that are refused, by `METHOD path` prefix, and the status that they get. */
  refused: Record<string, number>;
  /** Whether the API shows files and histories of commits. */
  showsCommits: boolean;
  now: string;
};

export type FakeGitHub = {
  readonly url: string;
  readonly state: GitHubState;
  /** `METHOD path` of each request, in order. */
  readonly requests: readonly string[];
  /** Requests that the real API would not take. */
  readonly violations: readonly string[];
  /** Requests that came without the token, or with another. */
  readonly strangers: readonly string[];
};

export const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345';

/** Starts a GitHub for the commits of a repository; it is gone when the test is over. */
export async function startGitHub(repository: TestRepository, pull: Partial<FakePull> = {}): Promise<FakeGitHub> {
  const state: GitHubState = {
    pull: { number: 7, headSha: '', headRef: 'feature', headRepository: `${OWNER}/${REPO}`, author: 'ada', state: 'open', ...pull },
    comments: [],
    statuses: [],
    checkRuns: [],
    minimised: [],
    permissions: { ada: 'write', grace: 'admin', mallory: 'read' },
    labelEvents: [],
    runs: [],
    activity: [],
    artifacts: [],
    opened: [],
    refused: {},
    showsCommits: true,
    now: '2026-03-01T12:00:00Z',
  };
  const log = { requests: [] as string[], violations: [] as string[], strangers: [] as string[] };
  const server = createServer((request, response) => {
    void readBody(request).then((text) => {
      const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
      const path = decodeURIComponent(url.pathname);
      const method = request.method ?? 'GET';
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      log.requests.push(`${method} ${path}`);
      if (path.startsWith(STORAGE)) return serveStorage(state, request, response);
      if (request.headers.authorization !== `token ${TOKEN}`) log.strangers.push(`${method} ${path}`);
      const wrong = path === '/graphql' ? null : violation({ method, path: url.pathname, query: url.searchParams, body });
      if (wrong !== null) log.violations.push(wrong);
      const refusal = Object.entries(state.refused).find(([prefix]) => `${method} ${path}`.startsWith(prefix))?.[1];
      const answer =
        refusal === undefined
          ? respond({ state, repository, method, path, query: url.searchParams, body, origin: url.origin })
          : { status: refusal, body: {} };
      const raw = answer.body instanceof Uint8Array;
      const headers = {
        ...answer.headers,
        'content-type': raw ? 'application/octet-stream' : 'application/json; charset=utf-8',
        ...linkHeader(answer, url),
      };
      response.writeHead(answer.status, headers);
      response.end(raw ? (answer.body as Uint8Array) : answer.status === 204 ? undefined : JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, state, ...log };
}

export type Asked = {
  readonly state: GitHubState;
  readonly repository: TestRepository;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly origin: string;
};
export type Answer = {
  readonly status: number;
  readonly body: unknown;
  readonly pages?: number;
  readonly headers?: Record<string, string>;
};

export const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } };

function respond(asked: Asked): Answer {
  const { state, method, path, query } = asked;
  const body = (asked.body ?? {}) as Record<string, never>;
  if (path === '/user') return { status: 403, body: { message: 'Resource not accessible by integration' } };
  if (path === '/graphql') return graphql(state, body);
  if (`${method} ${path}` === `GET ${HERE}`) return { status: 200, body: { full_name: `${OWNER}/${REPO}`, default_branch: 'main' } };
  if (!path.startsWith(HERE)) return NOT_FOUND;
  const route = `${method} ${path.slice(HERE.length)}`;
  const number = state.pull.number;
  if (route === `GET /issues/${number}/comments`) return page(state.comments, query);
  if (route === `POST /issues/${number}/comments`) return { status: 201, body: addComment(state, String(body.body), BOT) };
  const comment = /^(GET|PATCH) \/issues\/comments\/(\d+)$/.exec(route);
  if (comment !== null) return oneComment(state, Number(comment[2]), comment[1] === 'PATCH' ? String(body.body) : null);
  if (route === `GET /issues/${number}/events`) return page(state.labelEvents, query);
  if (route === `GET /pulls/${number}`) return { status: 200, body: pullPayload(state.pull) };
  const status = /^(GET|POST) \/(?:commits|statuses)\/([0-9a-f]+)(?:\/statuses)?$/.exec(route);
  if (status !== null)
    return status[1] === 'POST'
      ? addStatus(state, status[2] ?? '', asked.body as FakeStatus)
      : page(statusesOf(state, status[2] ?? ''), query);
  if (route === 'POST /check-runs') {
    state.checkRuns.push(asked.body as GitHubState['checkRuns'][number]);
    return { status: 201, body: { id: state.checkRuns.length } };
  }
  const person = /^GET \/collaborators\/([^/]+)\/permission$/.exec(route)?.[1];
  if (person !== undefined) return { status: 200, body: { permission: state.permissions[person] ?? 'none', role_name: '', user: null } };
  if (route === 'GET /activity') return { status: 200, body: state.activity.map((push) => ({ ...push, ref: query.get('ref') })) };
  const written = branchAnswer({ repository: asked.repository, own: `${OWNER}/${REPO}`, opened: state.opened, route, query, body });
  return written ?? actions(asked, route) ?? (state.showsCommits ? commits(asked, route) : NOT_FOUND);
}

/** What the API shows of the repository's commits. */
function commits({ repository, query }: Asked, route: string): Answer {
  const git = (...args: string[]): string => repository.git(...args);
  try {
    const compare = /^GET \/compare\/(.+)\.\.\.([0-9a-f]{40}|[\w./-]+)$/.exec(route);
    if (compare !== null) {
      const base = git('merge-base', compare[1] ?? '', compare[2] ?? '');
      return { status: 200, body: { merge_base_commit: { sha: base }, status: 'ahead', files: [] } };
    }
    if (route === 'GET /commits') {
      const format = '--format=%H %P';
      const lines = git('log', '-n', query.get('per_page') ?? '30', format, query.get('sha') ?? 'main').split('\n');
      const body = lines
        .map((line) => line.split(' '))
        .map(([sha, ...parents]) => ({ sha, parents: parents.map((parent) => ({ sha: parent })) }));
      return { status: 200, body };
    }
    const tree = /^GET \/git\/trees\/([0-9a-f]{40})$/.exec(route)?.[1];
    if (tree !== undefined) {
      const lines = git('ls-tree', '-r', '-l', '--full-tree', tree).split('\n');
      const entries = lines.map((line) => /^(\d{6}) (\w+) ([0-9a-f]+) +(\d+|-)\t(.+)$/.exec(line)).filter((match) => match !== null);
      const body = entries.map(([, mode, type, sha, size, path]) => ({ mode, type, sha, size: Number(size), path }));
      return { status: 200, body: { sha: tree, truncated: false, tree: body } };
    }
    const file = /^GET \/contents\/(.+)$/.exec(route)?.[1];
    if (file !== undefined)
      return { status: 200, body: execFileSync('git', ['show', `${query.get('ref')}:${file}`], { cwd: repository.root, stdio: 'pipe' }) };
    if (route === 'GET /commits') {
      const listed = git('log', '--format=%H %P', '-n', query.get('per_page') ?? '30', query.get('sha') ?? 'HEAD').split('\n');
      const body = listed
        .map((line) => line.split(' '))
        .map(([sha, ...parents]) => ({ sha, parents: parents.map((parent) => ({ sha: parent })) }));
      return { status: 200, body };
    }
  } catch {
    return NOT_FOUND;
  }
  return NOT_FOUND;
}

/** A comment of somebody; ours where the author is the bot. */
export function addComment(state: GitHubState, body: string, login: string, at: string = state.now): FakeComment {
  const id = 1000 + state.comments.length;
  const type = login.endsWith('[bot]') ? 'Bot' : 'User';
  const comment = {
    id,
    node_id: `IC_${id}`,
    body,
    user: { login, type },
    created_at: at,
    updated_at: at,
    html_url: `https://github.test/c/${id}`,
  };
  state.comments.push(comment);
  return comment;
}

function oneComment(state: GitHubState, id: number, body: string | null): Answer {
  const found = state.comments.find((comment) => comment.id === id);
  if (found === undefined) return NOT_FOUND;
  if (body !== null) Object.assign(found, { body, updated_at: state.now });
  return { status: 200, body: found };
}

function addStatus(state: GitHubState, sha: string, status: FakeStatus): Answer {
  state.statuses.unshift({ ...status, sha });
  return { status: 201, body: status };
}

function statusesOf(state: GitHubState, sha: string): readonly FakeStatus[] {
  return state.statuses.filter((status) => status.sha === sha);
}

function graphql(state: GitHubState, body: { readonly query?: string; readonly variables?: { readonly id?: string } }): Answer {
  if (body.query?.includes('viewer')) return { status: 200, body: { data: { viewer: { login: BOT } } } };
  if (body.query?.includes('minimizeComment')) state.minimised.push(body.variables?.id ?? '');
  return { status: 200, body: { data: {} } };
}

/** A pull request as payloads and the API show it. */
export function pullPayload({ number, headSha, headRef, headRepository, author, state }: FakePull): object {
  const own = `${OWNER}/${REPO}`;
  return {
    number,
    state,
    updated_at: '2026-03-01T11:00:00Z',
    user: { login: author, type: author.endsWith('[bot]') ? 'Bot' : 'User' },
    head: { sha: headSha, ref: headRef, repo: { full_name: headRepository } },
    base: { sha: headSha, ref: 'main', repo: { full_name: own, default_branch: 'main' } },
  };
}

function page(all: readonly unknown[], query: URLSearchParams): Answer {
  const size = Number(query.get('per_page') ?? 30);
  const at = Number(query.get('page') ?? 1);
  return { status: 200, body: all.slice((at - 1) * size, at * size), pages: Math.max(1, Math.ceil(all.length / size)) };
}

function linkHeader({ pages = 1 }: Answer, url: URL): Record<string, string> {
  const at = Number(url.searchParams.get('page') ?? 1);
  if (at >= pages) return {};
  const next = new URL(url);
  next.searchParams.set('page', String(at + 1));
  return { link: `<${next.href}>; rel="next"` };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
