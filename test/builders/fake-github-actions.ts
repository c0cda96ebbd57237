/** The part of the fake GitHub that knows workflow runs and artifacts. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, type Asked, type FakeArtifact, type GitHubState, NOT_FOUND } from './fake-github.js';

/** Where artifacts' bytes are: another host in life, which must not get the token. */
export const STORAGE = '/storage/';

export function serveStorage({ artifacts }: GitHubState, request: IncomingMessage, response: ServerResponse): void {
  const found = artifacts.find(({ id }) => request.url === `${STORAGE}${id}?sig=once`);
  response.writeHead(request.headers.authorization !== undefined ? 400 : found === undefined ? 404 : 200);
  response.end(found?.zip);
}

/** Workflow runs and artifacts. */
export function actions({ state, query, origin }: Asked, route: string): Answer | null {
  const workflow = /^GET \/actions\/workflows\/([^/]+)\/runs$/.exec(route)?.[1];
  if (workflow !== undefined && state.runs.every(({ path }) => !path.includes(`/${workflow}`))) return NOT_FOUND;
  if (route === 'GET /actions/runs' || workflow !== undefined) {
    const wanted = state.runs.filter(
      (run) =>
        (workflow === undefined || run.path.includes(`/${workflow}`)) &&
        (query.get('head_sha') ?? run.head_sha) === run.head_sha &&
        (query.get('branch') ?? run.head_branch) === run.head_branch &&
        (query.get('event') ?? run.event) === run.event,
    );
    return { status: 200, body: { total_count: wanted.length, workflow_runs: wanted } };
  }
  const run = /^GET \/actions\/runs\/(\d+)$/.exec(route)?.[1];
  if (run !== undefined) {
    const found = state.runs.find(({ id }) => id === Number(run));
    return found === undefined ? NOT_FOUND : { status: 200, body: found };
  }
  const ofRun = /^GET \/actions\/runs\/(\d+)\/artifacts$/.exec(route)?.[1];
  if (ofRun !== undefined || route === 'GET /actions/artifacts') {
    const wanted = state.artifacts.filter(
      ({ name, run: producer }) => (ofRun === undefined || producer.id === Number(ofRun)) && (query.get('name') ?? name) === name,
    );
    return { status: 200, body: { total_count: wanted.length, artifacts: wanted.map(artifactPayload) } };
  }
  const zip = /^GET \/actions\/artifacts\/(\d+)\/zip$/.exec(route)?.[1];
  if (zip === undefined) return null;
  const found = state.artifacts.find(({ id }) => id === Number(zip));
  return found === undefined ? NOT_FOUND : { status: 302, body: {}, headers: { location: `${origin}${STORAGE}${found.id}?sig=once` } };
}

function artifactPayload({ id, name, zip, digest, created_at, run, expired = false }: FakeArtifact): object {
  return {
    id,
    name,
    digest,
    size_in_bytes: zip.byteLength,
    expired,
    created_at,
    workflow_run: { id: run.id, head_sha: run.head_sha },
  };
}
