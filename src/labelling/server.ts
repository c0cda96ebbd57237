/** Labelling as a local page: a server on loopback that nobody reaches without the token in its address. */
import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { PAGE, PAGE_POLICY } from './page.js';
import type { LabelSession, LabelTask } from './session.js';

export type LabelServer = {
  /** The address to open; its token is the key. */
  readonly url: string;
  /** Resolves when the annotator says that it is enough, or the signal is aborted. */
  readonly finished: Promise<void>;
  readonly close: () => Promise<void>;
};

/** Largest request, in bytes: values and a comment. */
const MAX_BODY = 256 << 10;

const SubmitSchema = z.strictObject({
  /** Which answer the page showed: a page left open elsewhere must not label another one. */
  case: z.string(),
  outputSha256: z.string(),
  values: z.record(z.string(), z.union([z.boolean(), z.number(), z.string()])),
  comment: z.string(),
});

/**
 * Serves a session on 127.0.0.1, on a free port.
 * @param token of the address; drawn by the system's generator, given by tests
 */
export async function serveLabels(
  session: LabelSession,
  signal?: AbortSignal,
  token = randomBytes(24).toString('base64url'),
): Promise<LabelServer> {
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((done) => {
    finish = done;
  });
  const server = createServer((request, response) => {
    handle(request, response, { session, token, origin: originOf(server), finish }).catch(() => {
      if (!response.headersSent) reply(response, 400, 'text/plain', 'bad request');
      else response.end();
    });
  });
  await new Promise<void>((listening, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', listening);
  });
  if (signal?.aborted === true) finish();
  signal?.addEventListener('abort', finish, { once: true });
  return {
    url: `${originOf(server)}/${token}/`,
    finished,
    close: () =>
      new Promise((closed) => {
        signal?.removeEventListener('abort', finish);
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

type Context = { readonly session: LabelSession; readonly token: string; readonly origin: string; readonly finish: () => void };

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Refuses whoever does not come from the page itself: other hosts' names for this address, other origins, a wrong token. */
async function handle(request: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const { session, token, origin, finish } = context;
  const [, given = '', action = '', ...rest] = (request.url ?? '').split('/');
  if (request.headers.host !== new URL(origin).host || !isEqual(given, token)) return reply(response, 404, 'text/plain', 'not found');
  if (request.method === 'GET' && action === '') return reply(response, 200, 'text/html; charset=utf-8', PAGE);
  if (request.method === 'GET' && action === 'state') return sendState(response, session, null);
  if (request.method === 'GET' && action === 'file') return sendFile(request, response, session, rest);
  if (request.method !== 'POST' || request.headers.origin !== origin) return reply(response, 403, 'text/plain', 'refused');
  switch (action) {
    case 'submit':
      return sendState(response, session, submit(session, await readBody(request)));
    case 'skip':
      session.skip();
      return sendState(response, session, null);
    case 'back':
      return sendState(response, session, session.back() ? null : 'This is the first answer.');
    case 'finish':
      reply(response, 200, 'application/json', '{}');
      return finish();
    default:
      return reply(response, 404, 'text/plain', 'not found');
  }
}

function submit(session: LabelSession, body: string): string | null {
  const { case: id, outputSha256, values, comment } = SubmitSchema.parse(JSON.parse(body));
  const task = session.current()?.task;
  if (task?.case !== id || task.outputSha256 !== outputSha256) return 'Another answer is up now: reload the page.';
  return session.submit(values, comment);
}

/** All that the page shows: the answer, what is asked, how far it is; never a score or a side. */
function sendState(response: ServerResponse, session: LabelSession, problem: string | null): void {
  const { rubric, fields, annotator } = session;
  const state = {
    rubric: rubric.rubric,
    annotator,
    fields,
    position: session.current(),
    up: nameOf(session.current()?.task),
    progress: session.progress(),
    conflicts: session.conflicts(),
    problem,
  };
  reply(response, 200, 'application/json', JSON.stringify(state));
}

/** The name under which the page asks for files of what is up: ids and hashes of answers are no part of an address. */
function nameOf(task: LabelTask | undefined): string {
  return task === undefined ? '' : hash('sha256', JSON.stringify([task.case, task.outputSha256]));
}

/** A picture or recording of the answer that is up; of no other, for a page left open elsewhere would show it beside the wrong words. */
async function sendFile(
  { headers }: IncomingMessage,
  response: ServerResponse,
  session: LabelSession,
  [up, index]: readonly string[],
): Promise<void> {
  const task = session.current()?.task;
  const reading = up === nameOf(task) ? task?.readings[Number(index)] : undefined;
  if (reading?.read === undefined || reading.mediaType === undefined) return reply(response, 404, 'text/plain', 'not found');
  const bytes = await reading.read();
  const range = rangeOf(headers.range, bytes.length);
  if (range === null) return reply(response, 200, reading.mediaType, bytes, { 'accept-ranges': 'bytes' });
  const [from, to] = range;
  const content = { 'accept-ranges': 'bytes', 'content-range': `bytes ${from}-${to}/${bytes.length}` };
  reply(response, 206, reading.mediaType, bytes.subarray(from, to + 1), content);
}

/** First and last byte of a single range (RFC 9110, 14.1.2), with which players seek; null for none and for what is no such range. */
function rangeOf(header: string | undefined, length: number): readonly [number, number] | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return null;
  const first = from === '' ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === '' || to === '' ? length - 1 : Math.min(Number(to), length - 1);
  return first <= last ? [first, last] : null;
}

function reply(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  more: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    ...more,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'content-security-policy': PAGE_POLICY,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  response.end(body);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_BODY) throw new Error('too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

function isEqual(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}
