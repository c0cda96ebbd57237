/**
 * The one comment of a group on a pull request: found by its marker and its author on whichever page it stands, updated in place, left
 * alone when nothing changed. Jobs that share a group write into one comment: each writes, reads back, and writes again until its part
 * is in it.
 */
import type { Deps } from '../deps.js';
import { describeFailure, type GitHubApi, statusOf } from './api.js';
import type { PullComment } from './consent.js';

/** Who writes with the workflow's own token. */
const ACTIONS_BOT = 'github-actions[bot]';
const WRITES = 4;
const SETTLE_MS = 400;

export type Published =
  | { readonly kind: 'published'; readonly url: string }
  | { readonly kind: 'unchanged'; readonly url: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'failed' };

export type CommentRequest = {
  readonly pullNumber: number;
  /** The first line of our comments of this group. */
  readonly marker: string;
  /** The new text, made from the one that stands; null leaves the pull request without a comment. */
  readonly compose: (standing: string | null) => string | null;
  /** Whether a text already holds what this run has to say. */
  readonly holds: (text: string) => boolean;
  readonly comments: readonly PullComment[];
};

/** Every comment on a pull request, oldest first. */
export async function listComments(api: GitHubApi, pullNumber: number): Promise<readonly PullComment[]> {
  const { owner, repo } = api;
  const all = await api.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    owner,
    repo,
    issue_number: pullNumber,
    per_page: 100,
  });
  return all.map((comment) => ({
    id: comment.id,
    nodeId: comment.node_id,
    body: comment.body ?? '',
    by: comment.user?.login ?? '',
    isPerson: comment.user?.type === 'User',
    createdAt: comment.created_at,
    updatedAt: comment.updated_at,
  }));
}

/** Publishes a comment. A failure costs a warning that names the remedy, never the verdict. */
export async function publishComment(
  api: GitHubApi,
  request: CommentRequest,
  deps: Pick<Deps, 'log' | 'sleep' | 'random'>,
): Promise<Published> {
  try {
    const published = await write(api, request, deps);
    return published;
  } catch (error) {
    const remedy = statusOf(error) === 403 || statusOf(error) === 404 ? ': grant the job `pull-requests: write`' : '; the verdict stands';
    deps.log.warn(`the comment on the pull request cannot be written (${describeFailure(error)})${remedy}`);
    return { kind: 'failed' };
  }
}

async function write(api: GitHubApi, request: CommentRequest, deps: Pick<Deps, 'sleep' | 'random' | 'log'>): Promise<Published> {
  let comments = request.comments;
  let author: string | null = null;
  let url = '';
  for (let attempt = 1; attempt <= WRITES; attempt += 1) {
    const marked = comments.filter(({ body }) => firstLine(body) === request.marker);
    if (author === null && marked.length > 0) author = await identity(api);
    const own = marked.filter(({ by }) => by === author);
    const [standing, ...copies] = own;
    if (attempt > 1 && standing !== undefined && request.holds(standing.body)) {
      await minimise(api, copies, deps);
      return { kind: 'published', url };
    }
    const body = request.compose(standing?.body ?? null);
    if (body === null) return { kind: 'absent' };
    if (standing !== undefined && body.trimEnd() === standing.body.trimEnd()) {
      await minimise(api, copies, deps);
      return { kind: 'unchanged', url: await addressOf(api, standing.id) };
    }
    const written = standing === undefined ? await create(api, request.pullNumber, body) : await update(api, standing.id, body);
    author ??= written.by;
    url = written.url;
    if (attempt < WRITES) await deps.sleep(SETTLE_MS * attempt * (0.5 + deps.random()));
    comments = await listComments(api, request.pullNumber);
  }
  return { kind: 'published', url };
}

type Written = { readonly url: string; readonly by: string };

async function create(api: GitHubApi, number: number, body: string): Promise<Written> {
  const { owner, repo } = api;
  const { data } = await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    owner,
    repo,
    issue_number: number,
    body,
  });
  return { url: data.html_url, by: data.user?.login ?? ACTIONS_BOT };
}

async function update(api: GitHubApi, id: number, body: string): Promise<Written> {
  const { owner, repo } = api;
  const { data } = await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id, body });
  return { url: data.html_url, by: data.user?.login ?? ACTIONS_BOT };
}

async function addressOf(api: GitHubApi, id: number): Promise<string> {
  const { owner, repo } = api;
  const { data } = await api.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo, comment_id: id });
  return data.html_url;
}

/** Folds older comments of our own away; they are not deleted, for people may have answered them. */
async function minimise(api: GitHubApi, copies: readonly PullComment[], deps: Pick<Deps, 'log'>): Promise<void> {
  for (const { nodeId } of copies) {
    try {
      await api.graphql('mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: DUPLICATE }) { clientMutationId } }', {
        id: nodeId,
      });
    } catch (error) {
      deps.log.warn(`an older comment of this gate could not be folded away (${describeFailure(error)})`);
    }
  }
}

/** Whose token this is. A workflow's own may not ask REST for its user; GraphQL tells it, and it is the usual one where nothing does. */
async function identity(api: GitHubApi): Promise<string> {
  try {
    return (await api.request('GET /user')).data.login;
  } catch {
    return viewer(api);
  }
}

async function viewer(api: GitHubApi): Promise<string> {
  try {
    const answer = await api.graphql<{ viewer?: { login?: unknown } }>('query { viewer { login } }');
    return typeof answer.viewer?.login === 'string' ? answer.viewer.login : ACTIONS_BOT;
  } catch {
    return ACTIONS_BOT;
  }
}

function firstLine(body: string): string {
  return body.split(/\r?\n/, 1)[0] ?? '';
}
