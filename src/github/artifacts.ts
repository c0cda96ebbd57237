/** Artifacts of the run: what other jobs and later runs can read. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Deps } from '../deps.js';
import { CupelError } from '../errors.js';
import { sha256 } from '../fingerprint.js';
import { describeFailure, type GitHubApi } from './api.js';

/** Uploads a folder's files under a name. Resolves whether they are there; a failure costs a warning. Outside of a runner nothing is tried. */
export async function uploadFolder(name: string, folder: string, deps: Pick<Deps, 'env' | 'log'>): Promise<boolean> {
  if (!deps.env.ACTIONS_RUNTIME_TOKEN || !deps.env.ACTIONS_RESULTS_URL) return false;
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const client = new DefaultArtifactClient();
    const upload = () => client.uploadArtifact(toArtifactName(name), filesBelow(folder), folder);
    await upload().catch(async (error: unknown) => {
      // A job that is run again leaves its own in place of what it left before.
      if (!(error instanceof Error) || !/\b409\b|already exists/i.test(error.message)) throw error;
      await client.deleteArtifact(toArtifactName(name));
      await upload();
    });
    return true;
  } catch (error) {
    deps.log.warn(`the artifact cannot be uploaded (${describeFailure(error)}); the verdict stands`);
    return false;
  }
}

/** What GitHub takes for the name of an artifact: a suite's name may hold spaces, but none of these signs. */
export function toArtifactName(name: string): string {
  return name.replace(/["':<>|*?\r\n\\/]/g, '-').slice(0, 200);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** An artifact of a workflow run. */
export type StoredArtifact = {
  readonly id: number;
  readonly name: string;
  readonly createdAt: string;
  readonly runId: number | null;
  /** `sha256:...` of its zip, where GitHub tells it. */
  readonly digest: string | null;
};

const MAX_ZIP_BYTES = 24 << 20;

/** The artifacts that a run left and that have not expired. */
export async function listArtifacts(api: GitHubApi, runId: number): Promise<readonly StoredArtifact[]> {
  const { owner, repo } = api;
  const { data } = await api.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
    owner,
    repo,
    run_id: runId,
    per_page: 100,
  });
  return data.artifacts
    .filter(({ expired }) => !expired)
    .map(({ id, name, created_at: createdAt, workflow_run: run, digest }) => ({
      ...{ id, name, createdAt: createdAt ?? '', runId: run?.id ?? null, digest: digest ?? null },
    }));
}

/**
 * The bytes of an artifact. GitHub sends to its storage for them: the token does not go along.
 * @throws CupelError `record-unreadable`, also where they are not those of its digest
 */
export async function downloadArtifact(
  api: GitHubApi,
  { id, digest }: Pick<StoredArtifact, 'id' | 'digest'>,
  deps: Pick<Deps, 'fetch'>,
): Promise<Uint8Array> {
  const { owner, repo } = api;
  try {
    const response = await api.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
      owner,
      repo,
      artifact_id: id,
      archive_format: 'zip',
      request: { parseSuccessResponseBody: false },
    });
    const { location } = response.headers;
    const body =
      location === undefined ? new Response(response.data as ConstructorParameters<typeof Response>[0]) : await deps.fetch(location);
    if (!body.ok) throw Object.assign(new Error('refused'), { status: body.status });
    const bytes = new Uint8Array(await body.arrayBuffer());
    if (bytes.length > MAX_ZIP_BYTES) throw new Error('too large');
    if (digest?.startsWith('sha256:') && digest !== `sha256:${sha256(bytes)}`) throw new Error('other bytes');
    return bytes;
  } catch (error) {
    throw new CupelError('record-unreadable', `the artifact ${id} cannot be read (${describeFailure(error)})`, {
      remedy: 'Grant the job `actions: read`.',
      cause: error,
    });
  }
}
