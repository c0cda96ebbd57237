import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import type { HttpResponse } from '../deps.js';
import { TransportError, toTransportError } from './transport-error.js';

/** What was asked, as far as it says how the response is to be read. */
export type Asked = {
  readonly url: string;
  readonly method: string;
  /** Of the body, after decompression. */
  readonly maxBytes: number;
  readonly signal: AbortSignal | null;
};

const WITHOUT_BODY = new Set([204, 205, 304]);

/**
 * A node response whose head has arrived, in Cupel's own few words. Reading its body fails with the signal's reason, or with a
 * TransportError: `connection` when it ends early, `malformed` when it is not compressed as it says.
 * @throws TransportError `malformed` for a status or content encoding that HTTP does not have
 */
export async function toHttpResponse(incoming: IncomingMessage, asked: Asked): Promise<HttpResponse> {
  const status = statusOf(incoming);
  const source = await decompress(incoming);
  const get = (name: string): string | null => {
    const value = incoming.headers[name.toLowerCase()];
    return value === undefined ? null : Array.isArray(value) ? value.join(', ') : value;
  };
  return { status, headers: { get }, read: (maxBytes) => collect(source, Math.min(maxBytes, asked.maxBytes), asked.signal) };
}

function collect(source: Readable, maxBytes: number, signal: AbortSignal | null): Promise<Uint8Array | null> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => reject(signal?.aborted ? signal.reason : toTransportError(error));
    // Made when it is needed: an error that nobody sees costs as much as a header that is read.
    const gone = (): TransportError => new TransportError('connection', { code: 'CLOSED' });
    if (source.destroyed) {
      fail(source.errored ?? gone());
      return;
    }
    const chunks: Buffer[] = [];
    let size = 0;
    source.on('data', (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= maxBytes) return;
      resolve(null);
      source.destroy();
    });
    source.once('end', () => resolve(chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)));
    source.once('error', fail);
    source.once('close', () => {
      if (!source.readableEnded) fail(gone());
    });
  });
}

function statusOf({ statusCode = 0 }: IncomingMessage): number {
  if (statusCode >= 200 && statusCode <= 599) return statusCode;
  throw new TransportError('malformed', { code: 'BAD_HEAD' });
}

/**
 * The WHATWG response of a node response whose head has arrived. Reading its body fails with the signal's reason, or with a
 * TransportError: `connection` when it ends early, `malformed` when it outgrows `maxBytes` or is not compressed as it says.
 * @throws TransportError `malformed` for a status, header or content encoding that HTTP does not have
 */
export async function toResponse(incoming: IncomingMessage, asked: Asked): Promise<Response> {
  const status = statusOf(incoming);
  const bodiless = asked.method === 'HEAD' || WITHOUT_BODY.has(status);
  if (bodiless) incoming.resume();
  try {
    const body = bodiless ? null : toStream(await decompress(incoming), asked);
    const response = new Response(body, { status, headers: headerPairs(incoming.rawHeaders) });
    return Object.defineProperty(response, 'url', { value: asked.url });
  } catch (error) {
    throw error instanceof TransportError ? error : new TransportError('malformed', { code: 'BAD_HEAD', cause: error });
  }
}

function headerPairs(raw: readonly string[]): [string, string][] {
  return Array.from({ length: raw.length / 2 }, (_, index): [string, string] => [raw[2 * index] ?? '', raw[2 * index + 1] ?? '']);
}

function toStream(source: Readable, { maxBytes, signal }: Asked): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Buffer> = source[Symbol.asyncIterator]();
  let bytes = 0;
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    try {
      const { done, value } = await chunks.next();
      if (done) return controller.close();
      bytes += value.length;
      if (bytes > maxBytes) throw new TransportError('malformed', { code: 'BODY_TOO_LARGE' });
      controller.enqueue(new Uint8Array(value.buffer, value.byteOffset, value.length));
    } catch (error) {
      source.destroy();
      controller.error(signal?.aborted ? signal.reason : toTransportError(error));
    }
  };
  return new ReadableStream({ pull, cancel: () => void source.destroy() }, { highWaterMark: 0 });
}

/** Undoes the one encoding that a server may have applied although `identity` was asked for. What unpacks is loaded when it does. */
async function decompress(incoming: IncomingMessage): Promise<Readable> {
  // A body may fail before anybody reads it; whoever reads is told then.
  incoming.on('error', ignore);
  const encoding = incoming.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  if (encoding === '' || encoding === 'identity') return incoming;
  const { createDecoder } = await import('./decoder.js');
  return pipeline(incoming, createDecoder(encoding), ignore).on('error', ignore);
}

function ignore(): void {}
