/** Artifacts of the run: what other jobs and later runs can read. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Deps } from '../deps.js';
import { describeFailure } from './api.js';

/** Uploads a folder's files under a name. Resolves whether they are there; a failure costs a warning. Outside of a runner nothing is tried. */
export async function uploadFolder(name: string, folder: string, deps: Pick<Deps, 'env' | 'log'>): Promise<boolean> {
  if (!deps.env.ACTIONS_RUNTIME_TOKEN || !deps.env.ACTIONS_RESULTS_URL) return false;
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    await new DefaultArtifactClient().uploadArtifact(toArtifactName(name), filesBelow(folder), folder);
    return true;
  } catch (error) {
    deps.log.warn(`the artifact cannot be uploaded (${describeFailure(error)}); the verdict stands`);
    return false;
  }
}

/** What GitHub takes for the name of an artifact: a suite's name may hold spaces, but none of these signs. */
function toArtifactName(name: string): string {
  return name.replace(/["':<>|*?\r\n\\/]/g, '-').slice(0, 200);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
