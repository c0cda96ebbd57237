/**
 * A branch of our own, written through the git data API: each change is one commit on top of what is there. Nothing is forced: what
 * somebody else pushed stays.
 */
import { type GitHubApi, statusOf } from './api.js';

export type FileChange = { readonly parent: string; readonly path: string; readonly text: string; readonly message: string };

/** The commit that a branch is at; null where there is no such branch. */
export async function headOfBranch(api: GitHubApi, branch: string): Promise<string | null> {
  const { owner, repo } = api;
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref: `heads/${branch}` });
    return data.object.sha;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

/** Makes a commit that differs from its parent in one file; its hash. No branch is at it yet. */
export async function commitFile(api: GitHubApi, { parent, path, text, message }: FileChange): Promise<string> {
  const { owner, repo } = api;
  const blob = await api.request('POST /repos/{owner}/{repo}/git/blobs', {
    owner,
    repo,
    content: Buffer.from(text, 'utf8').toString('base64'),
    encoding: 'base64',
  });
  const base = await api.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { owner, repo, commit_sha: parent });
  const tree = await api.request('POST /repos/{owner}/{repo}/git/trees', {
    owner,
    repo,
    base_tree: base.data.tree.sha,
    tree: [{ path, mode: '100644', type: 'blob', sha: blob.data.sha }],
  });
  const commit = await api.request('POST /repos/{owner}/{repo}/git/commits', {
    owner,
    repo,
    message,
    tree: tree.data.sha,
    parents: [parent],
  });
  return commit.data.sha;
}

/** Makes a branch; false where one of this name is there already. */
export async function createBranch(api: GitHubApi, branch: string, sha: string): Promise<boolean> {
  const { owner, repo } = api;
  try {
    await api.request('POST /repos/{owner}/{repo}/git/refs', { owner, repo, ref: `refs/heads/${branch}`, sha });
    return true;
  } catch (error) {
    if (statusOf(error) === 422) return false;
    throw error;
  }
}

/** Moves a branch forward to a commit that stands on it; false where somebody pushed meanwhile. */
export async function advanceBranch(api: GitHubApi, branch: string, sha: string): Promise<boolean> {
  const { owner, repo } = api;
  try {
    await api.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { owner, repo, ref: `heads/${branch}`, sha, force: false });
    return true;
  } catch (error) {
    if (statusOf(error) === 422) return false;
    throw error;
  }
}

/** Takes away a branch that was made a moment ago and leads nowhere. */
export async function removeBranch(api: GitHubApi, branch: string): Promise<void> {
  const { owner, repo } = api;
  await api.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { owner, repo, ref: `heads/${branch}` });
}

/** Merges the base into a branch, so that it knows what was merged meanwhile; false where the two conflict. */
export async function mergeBase(api: GitHubApi, branch: string, base: string): Promise<boolean> {
  const { owner, repo } = api;
  try {
    await api.request('POST /repos/{owner}/{repo}/merges', { owner, repo, base: branch, head: base });
    return true;
  } catch (error) {
    if (statusOf(error) === 409) return false;
    throw error;
  }
}
