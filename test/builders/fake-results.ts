/** GitHub's results service and its storage on loopback, as `@actions/artifact` speaks to them: what is uploaded, a fake GitHub lists. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { sha256 } from '../../src/fingerprint.js';
import type { FakeGitHub, GitHubState } from './fake-github.js';

export type FakeResults = {
  /** What the runner sets for steps that may upload. */
  readonly env: Readonly<Record<string, string>>;
  /** Names of the artifacts that were begun. */
  readonly begun: readonly string[];
};

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';

export type ResultsOptions = {
  /** The run that uploads: what GitHub says of whoever made an artifact. */
  readonly run: GitHubState['runs'][number];
  /** Status of every answer, where the service is down. */
  readonly down?: number;
};

/** Starts it beside a GitHub. */
export async function startResults({ state }: Pick<FakeGitHub, 'state'>, { run, down }: ResultsOptions): Promise<FakeResults> {
  const begun: string[] = [];
  const blocks = new Map<string, Map<string, Buffer>>();
  const blobs = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const url = new URL(request.url ?? '/', 'http://127.0.0.1');
      const json = (status: number, value: object): void => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(value));
      };
      if (down !== undefined) return json(down, { code: 'internal', msg: 'down' });
      if (url.pathname.startsWith('/storage/')) {
        store(url, body, blocks, blobs);
        response.writeHead(201, { etag: '"1"', 'x-ms-request-id': '1' });
        return response.end();
      }
      const asked = JSON.parse(body.toString('utf8')) as { readonly name: string; readonly name_filter?: string };
      if (request.headers.authorization !== `Bearer ${RUNTIME_TOKEN}`) return json(401, { code: 'unauthenticated', msg: 'no' });
      const twin = state.artifacts.find((artifact) => artifact.name === asked.name && artifact.run.id === run.id);
      if (url.pathname === `${SERVICE}ListArtifacts`) {
        const listed = state.artifacts.filter(({ name }) => name === asked.name_filter);
        const ids = { workflowRunBackendId: 'run-id', workflowJobRunBackendId: 'job-id' };
        return json(200, { artifacts: listed.map(({ id, name }) => ({ ...ids, databaseId: String(id), name, size: '1' })) });
      }
      if (url.pathname === `${SERVICE}DeleteArtifact`) {
        state.artifacts = state.artifacts.filter((artifact) => artifact !== twin);
        return json(200, { ok: true, artifactId: String(twin?.id ?? 0) });
      }
      if (url.pathname === `${SERVICE}CreateArtifact` && twin !== undefined)
        return json(409, { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' });
      if (url.pathname === `${SERVICE}CreateArtifact`) {
        begun.push(asked.name);
        return json(200, {
          ok: true,
          signed_upload_url: `${addressOf(server)}/storage/${encodeURIComponent(asked.name)}?sig=s3cr3t%2Fsig`,
        });
      }
      const zip = blobs.get(asked.name) ?? Buffer.alloc(0);
      const id = 500 + state.artifacts.length;
      const digest = `sha256:${sha256(zip)}`;
      state.artifacts.push({ id, name: asked.name, zip, digest, created_at: state.now, run: { id: run.id, head_sha: run.head_sha } });
      if (state.runs.every((known) => known.id !== run.id)) state.runs.push(run);
      return json(200, { ok: true, artifact_id: String(id) });
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // The client uploads for github.com and GitHub Enterprise Cloud alone.
  return {
    env: { ACTIONS_RESULTS_URL: `${addressOf(server)}/`, ACTIONS_RUNTIME_TOKEN: RUNTIME_TOKEN, GITHUB_SERVER_URL: 'https://github.com' },
    begun,
  };
}

function addressOf(server: ReturnType<typeof createServer>): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A token whose claims name run and job, signed by nobody. */
const RUNTIME_TOKEN = ['{"alg":"none"}', '{"scp":"Actions.Results:run-id:job-id"}', 'x']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');

/** Azure's block blobs: parts by their ids, then the list that puts them in order; or the whole at once. */
function store(url: URL, body: Buffer, blocks: Map<string, Map<string, Buffer>>, blobs: Map<string, Buffer>): void {
  const name = decodeURIComponent(url.pathname.slice('/storage/'.length));
  const own = blocks.get(name) ?? new Map<string, Buffer>();
  blocks.set(name, own);
  const part = url.searchParams.get('comp');
  if (part === 'block') own.set(url.searchParams.get('blockid') ?? '', body);
  else if (part === 'blocklist') {
    const ids = Array.from(body.toString('utf8').matchAll(/<Latest>([^<]*)<\/Latest>/g), ([, id = '']) => id);
    blobs.set(name, Buffer.concat(ids.map((id) => own.get(id) ?? Buffer.alloc(0))));
  } else blobs.set(name, body);
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
