/** The files of one commit, read through GitHub's API: for checkouts that do not hold the commit, and for heads that are never checked out. */
import { compileGlob, MAX_DEPTH } from '../documents/glob.js';
import { parseLfsPointer } from '../documents/lfs-pointer.js';
import { normalizePath } from '../documents/paths.js';
import type { Tree } from '../documents/tree.js';
import { CupelError } from '../errors.js';
import { sha256 } from '../fingerprint.js';
import { describeFailure, type GitHubApi } from './api.js';

/** One file of a commit: git's mode, its blob and its size. */
export type BlobEntry = { readonly mode: string; readonly sha: string; readonly bytes: number };

const SHORT_HASH = 12;
const POINTER_BYTES = 1024;
/** Largest file that the contents API hands out raw. */
const MAX_API_BYTES = 100 << 20;

/**
 * Every file of a commit by its path.
 * @returns null where GitHub does not show the commit, or has too many files to list at once
 */
export async function listCommit(api: GitHubApi, sha: string): Promise<ReadonlyMap<string, BlobEntry> | null> {
  try {
    const { owner, repo } = api;
    const { data } = await api.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', { owner, repo, tree_sha: sha, recursive: '1' });
    if (data.truncated) return null;
    return new Map(
      data.tree.flatMap((entry): [string, BlobEntry][] =>
        entry.path === undefined || entry.type === 'tree'
          ? []
          : [[entry.path, { mode: entry.mode ?? '', sha: entry.sha ?? '', bytes: entry.size ?? 0 }]],
      ),
    );
  } catch {
    return null;
  }
}

/** A commit as a tree of files. Only regular files are read: links (mode 120000) and submodules (160000) are refused. */
export function openCommitFiles(api: GitHubApi, sha: string, entries: ReadonlyMap<string, BlobEntry>): Tree {
  const label = sha.slice(0, SHORT_HASH);
  const name = (path: string): string => `${label}:${path}`;
  const read = async (path: string, maxBytes: number): Promise<Buffer> => {
    const normal = normalizePath(path);
    const entry = entries.get(normal);
    const place = { file: name(normal) };
    if (entry === undefined)
      throw new CupelError('file-missing', 'does not exist at this commit', { place, remedy: 'Correct the path, or commit the file.' });
    if (!isRegular(entry)) throw new CupelError('file-unsafe', 'is a link or a submodule at this commit, not a file', { place });
    if (entry.bytes > Math.min(maxBytes, MAX_API_BYTES))
      throw new CupelError('file-unsafe', `is too large: ${entry.bytes} bytes, at most ${Math.min(maxBytes, MAX_API_BYTES)}`, { place });
    const bytes = await readRaw(api, sha, normal);
    if (bytes.length > maxBytes) throw new CupelError('file-unsafe', `is too large: ${bytes.length} bytes, at most ${maxBytes}`, { place });
    return bytes;
  };
  return {
    label,
    commit: sha,
    name,
    has: async (path) => {
      const entry = entries.get(normalizePath(path));
      return entry !== undefined && isRegular(entry);
    },
    read,
    list: async (pattern) => {
      const glob = compileGlob(normalizePath(pattern));
      const isListed = ([path, { mode }]: [string, BlobEntry]): boolean =>
        mode !== '160000' && glob.matches(path) && path.split('/').length <= MAX_DEPTH;
      return [...entries]
        .filter(isListed)
        .map(([path]) => path)
        .sort();
    },
    digest: async (path) => {
      if (!entries.has(normalizePath(path))) return null;
      const bytes = await read(path, MAX_API_BYTES);
      return (bytes.length <= POINTER_BYTES ? parseLfsPointer(bytes) : null) ?? { sha256: sha256(bytes), bytes: bytes.length };
    },
    locate: () => null,
  };
}

async function readRaw(api: GitHubApi, sha: string, path: string): Promise<Buffer> {
  const { owner, repo } = api;
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/contents/{path}', {
      owner,
      repo,
      path,
      ref: sha,
      mediaType: { format: 'raw' },
      request: { parseSuccessResponseBody: false },
    });
    return Buffer.from(await new Response(data as unknown as ConstructorParameters<typeof Response>[0]).arrayBuffer());
  } catch (error) {
    throw new CupelError('base-unreadable', `GitHub does not give ${path} at ${sha.slice(0, SHORT_HASH)} (${describeFailure(error)})`, {
      remedy: 'Let the checkout fetch it: `fetch-depth: 2` at actions/checkout.',
      cause: error,
    });
  }
}

function isRegular({ mode }: BlobEntry): boolean {
  return mode.startsWith('100');
}
