/** An informational check run on the head, for teams that want the text beside their other checks. The gate is the job's conclusion. */
import type { Deps } from '../deps.js';
import { describeFailure, type GitHubApi } from './api.js';

/** A line of a golden set that a person should look at. */
export type Annotation = { readonly file: string; readonly line: number; readonly message: string };

const MAX_ANNOTATIONS = 50;
const MAX_BYTES = 65_000;
const MAX_MESSAGE = 4_000;

export type CheckRunRequest = {
  readonly sha: string;
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly detailsUrl: string;
};

/** Creates the check run. A failure costs a warning. */
export async function publishCheckRun(api: GitHubApi, request: CheckRunRequest, deps: Pick<Deps, 'log'>): Promise<void> {
  const { owner, repo } = api;
  try {
    await api.request('POST /repos/{owner}/{repo}/check-runs', {
      owner,
      repo,
      name: request.name,
      head_sha: request.sha,
      status: 'completed',
      conclusion: request.conclusion,
      details_url: request.detailsUrl,
      output: {
        title: request.title.slice(0, 250),
        summary: withinBytes(request.summary),
        annotations: request.annotations.slice(0, MAX_ANNOTATIONS).map(({ file, line, message }) => ({
          path: file,
          start_line: line,
          end_line: line,
          annotation_level: 'warning' as const,
          message: message.slice(0, MAX_MESSAGE),
        })),
      },
    });
  } catch (error) {
    deps.log.warn(`the check run cannot be created (${describeFailure(error)}): grant the job \`checks: write\``);
  }
}

function withinBytes(text: string): string {
  if (Buffer.byteLength(text) <= MAX_BYTES) return text;
  return 'The text is too long for a check run: it stands in the job summary and in the run record.';
}
