/**
 * APIs of tracing tools on loopback, written from the documentation that `src/traces/api/*.ts` names; nobody compared them with the
 * real servers. They page, check the key, and may stumble on the way.
 */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

type ApiCall = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: IncomingMessage['headers'];
};
type Reply = { readonly status?: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown };
/** What a route answers: JSON, or a whole reply. */
export type Route = (call: ApiCall) => unknown;

export type FakeApi = {
  readonly url: string;
  readonly calls: readonly ApiCall[];
  /** Replies that come before the routes are asked, one a request. */
  readonly stumbles: Reply[];
};

/** Answers `METHOD /path` by its route; what no route knows is 404. A path may hold `*` for one part of it. */
export async function startApi(routes: Readonly<Record<string, Route>>): Promise<FakeApi> {
  const calls: ApiCall[] = [];
  const stumbles: Reply[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((text) => {
      const url = new URL(request.url ?? '/', 'http://x');
      const call: ApiCall = {
        method: request.method ?? 'GET',
        path: url.pathname,
        query: url.searchParams,
        body: text === '' ? {} : JSON.parse(text),
        headers: request.headers,
      };
      calls.push(call);
      const reply = stumbles.shift() ?? answer(routes, call);
      response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
      response.end(JSON.stringify(reply.body ?? {}));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, calls, stumbles };
}

function answer(routes: Readonly<Record<string, Route>>, call: ApiCall): Reply {
  const asked = `${call.method} ${call.path}`;
  const route = Object.entries(routes).find(([name]) => new RegExp(`^${name.replaceAll('*', '[^/]+')}$`).test(asked))?.[1];
  if (route === undefined) return { status: 404, body: { message: 'not found' } };
  const given = route(call);
  return isReply(given) ? given : { body: given };
}

function isReply(value: unknown): value is Reply {
  return typeof value === 'object' && value !== null && 'status' in value && typeof value.status === 'number';
}

/** One page of a list, by an opaque cursor. */
function cursorPage<T>(list: readonly T[], cursor: unknown, size: number): { readonly items: readonly T[]; readonly next: string | null } {
  const at = typeof cursor === 'string' && cursor !== '' ? Number(Buffer.from(cursor, 'base64').toString('utf8')) : 0;
  const next = at + size < list.length ? Buffer.from(String(at + size)).toString('base64') : null;
  return { items: list.slice(at, at + size), next };
}

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Langfuse 4: observations v2 and scores v3. */
export function langfuseRoutes({ observations, scores }: { readonly observations: Rows; readonly scores: Rows }): Record<string, Route> {
  const page = (list: Rows, { query }: ApiCall): object => {
    const { items, next } = cursorPage(list, query.get('cursor'), Math.min(Number(query.get('limit') ?? 50), 20));
    return { data: items, meta: next === null ? {} : { cursor: next } };
  };
  const after = (rows: Rows, field: string, bound: string | null): Rows =>
    rows.filter((row) => bound === null || String(row[field]) >= bound);
  return {
    'GET /api/public/v2/observations': (call) => page(after(observations, 'startTime', call.query.get('fromStartTime')), call),
    'GET /api/public/v3/scores': (call) => {
      if (Number(call.query.get('limit')) > 100) return { status: 400 };
      return page(after(scores, 'timestamp', call.query.get('fromTimestamp')), call);
    },
  };
}

/** LangSmith: runs of a project that is known by its name, and their feedback. */
export function langsmithRoutes({ runs, feedback }: { readonly runs: Rows; readonly feedback: Rows }): Record<string, Route> {
  const id = '7d1f2c3b-4a59-4e68-9b70-00000000c001';
  return {
    'GET /api/v1/sessions': ({ query }) => (query.get('name') === 'support-bot' ? [{ id, name: 'support-bot' }] : []),
    'POST /api/v1/runs/query': ({ body }) => {
      if (!Array.isArray(body.session) || body.session[0] !== id || Number(body.limit) > 100) return { status: 422 };
      const { items, next } = cursorPage(runs, body.cursor, Math.min(Number(body.limit), 30));
      return { runs: items, cursors: { next } };
    },
    'GET /api/v1/feedback': ({ query }) => {
      if (query.get('session') !== id) return { status: 422 };
      const at = Number(query.get('offset'));
      return feedback.slice(at, at + Number(query.get('limit')));
    },
  };
}

/** Braintrust: the logs of a project, newest first; later pages repeat rows in older versions. */
export function braintrustRoutes(events: Rows): Record<string, Route> {
  const id = '5a3f1c0e-0000-4000-8000-00000000b001';
  return {
    'GET /v1/project': ({ query }) => ({ objects: query.get('project_name') === 'support' ? [{ id, name: 'support' }] : [] }),
    [`POST /v1/project_logs/${id}/fetch`]: ({ body }) => {
      const { items, next } = cursorPage(events, body.cursor, 40);
      const older = next === null && events[0] !== undefined ? [{ ...events[0], _xact_id: '1', output: 'an older version' }] : [];
      return { events: [...items, ...older], cursor: next };
    },
  };
}

/** Helicone: requests without their bodies, which stand at addresses of their own. */
export function heliconeRoutes(requests: Rows, base: () => string): Record<string, Route> {
  return {
    'POST /v1/request/query-clickhouse': ({ body }) => {
      const at = Number(body.offset);
      const rows = requests.slice(at, at + Math.min(Number(body.limit), 25));
      const bare = rows.map(({ request_body: _request, response_body: _response, ...row }) => ({
        ...row,
        signed_body_url: `${base()}/bodies/${row.request_id}?signature=secret`,
      }));
      return { data: bare, error: null };
    },
    'GET /bodies/*': ({ path, headers }) => {
      if (headers.authorization !== undefined) return { status: 400 };
      const row = requests.find(({ request_id }) => path.endsWith(String(request_id)));
      return { request: row?.request_body, response: row?.response_body };
    },
  };
}

/** Latitude: a list of traces without messages, the details of each, and its annotations. */
export function latitudeRoutes({ traces, annotations }: { readonly traces: Rows; readonly annotations: Rows }): Record<string, Route> {
  const base = '/v1/projects/support-bot/traces';
  const ofTrace = (id: string): Rows => annotations.filter(({ traceId }) => traceId === id);
  return {
    [`POST ${base}/list`]: ({ body }) => {
      if (Number(body.limit) > 200) return { status: 400 };
      const { items, next } = cursorPage(traces, body.cursor, Math.min(Number(body.limit), 20));
      const short = items.map(({ traceId, startTime }) => ({
        traceId,
        startTime,
        positiveAnnotationCount: ofTrace(String(traceId)).length,
        negativeAnnotationCount: 0,
      }));
      return { items: short, nextCursor: next, hasMore: next !== null };
    },
    [`GET ${base}/*`]: ({ path }) => traces.find(({ traceId }) => path.endsWith(`/${traceId}`)) ?? { status: 404 },
    [`GET ${base}/*/annotations`]: ({ path }) => ({ items: ofTrace(path.split('/').at(-2) ?? ''), nextCursor: null, hasMore: false }),
  };
}

/** OpenAI: stored completions, and the messages of each. */
export function openaiRoutes({
  completions,
  messages,
}: {
  readonly completions: Rows;
  readonly messages: Readonly<Record<string, { readonly data: Rows }>>;
}): Record<string, Route> {
  return {
    'GET /v1/chat/completions': ({ query }) => {
      const at = completions.findIndex(({ id }) => id === query.get('after')) + 1;
      const data = completions.slice(at, at + Number(query.get('limit')));
      return { object: 'list', data, last_id: data.at(-1)?.id ?? null, has_more: at + data.length < completions.length };
    },
    'GET /v1/chat/completions/*/messages': ({ path, query }) => {
      const all = messages[path.split('/').at(-2) ?? '']?.data ?? [];
      const at = all.findIndex(({ id }) => id === query.get('after')) + 1;
      const data = all.slice(at, at + 2);
      return { object: 'list', data, last_id: data.at(-1)?.id ?? null, has_more: at + data.length < all.length };
    },
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
