/** A pull request that Cupel keeps: known by its branch and by a marker in its text, opened once and then updated. */
import type { GitHubApi } from './api.js';

export type OwnPull = { readonly number: number; readonly url: string; readonly branch: string; readonly body: string };

export type PullKind = {
  /** The branch, or what `-2`, `-3` follow. */
  readonly branch: string;
  readonly base: string;
  /** Lines around our part of the text: what people write outside of them stays. */
  readonly begin: string;
  readonly end: string;
};

/** The open pull request of this kind that was opened first; null without one. */
export async function findOwnPull(api: GitHubApi, kind: PullKind): Promise<OwnPull | null> {
  const { owner, repo } = api;
  const open = await api.paginate('GET /repos/{owner}/{repo}/pulls', { owner, repo, state: 'open', base: kind.base, per_page: 100 });
  const own = open.filter(({ head, body }) => {
    const isHere = head.repo?.full_name === `${owner}/${repo}`;
    return isHere && isOfKind(head.ref, kind) && (body ?? '').includes(kind.begin);
  });
  const [first] = own.sort((a, b) => a.number - b.number);
  return first === undefined ? null : { number: first.number, url: first.html_url, branch: first.head.ref, body: first.body ?? '' };
}

function isOfKind(ref: string, { branch }: PullKind): boolean {
  return ref === branch || (ref.startsWith(`${branch}-`) && /^\d{1,3}$/.test(ref.slice(branch.length + 1)));
}

export async function openPull(
  api: GitHubApi,
  { title, branch, base, body }: { readonly title: string; readonly branch: string; readonly base: string; readonly body: string },
): Promise<OwnPull> {
  const { owner, repo } = api;
  const { data } = await api.request('POST /repos/{owner}/{repo}/pulls', { owner, repo, title, head: branch, base, body });
  return { number: data.number, url: data.html_url, branch, body };
}

/** Puts a new text where ours stood. */
export async function updatePull(api: GitHubApi, { number, body }: OwnPull, { begin, end }: PullKind, part: string): Promise<void> {
  const { owner, repo } = api;
  const from = body.indexOf(begin);
  const to = body.indexOf(end);
  const text = from === -1 || to < from ? part : `${body.slice(0, from)}${part}${body.slice(to + end.length)}`;
  if (text === body) return;
  await api.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { owner, repo, pull_number: number, body: text });
}
