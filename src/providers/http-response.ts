import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import zlib from 'node:zlib';
import { TransportError, toTransportError } from './transport-error.js';

type Exchange = {
  readonly url: string;
  readonly method: string;
  /** Of the body, after decompression. */
  readonly maxBytes: number;
  readonly signal: AbortSignal | null;
};

const WITHOUT_BODY = new Set([204, 205, 304]);

/**
 * The WHATWG response of a node response whose head has arrived. Reading its body fails with the signal's reason, or with a
 * TransportError: `connection` when it ends early, `malformed` when it outgrows `maxBytes` or is not compressed as it says.
 * @throws TransportError `malformed` for a status, header or content encoding that HTTP does not have
 */
export function toResponse(incoming: IncomingMessage, exchange: Exchange): Response {
  const status = incoming.statusCode ?? 0;
  const bodiless = exchange.method === 'HEAD' || WITHOUT_BODY.has(status);
  if (bodiless) incoming.resume();
  try {
    const body = bodiless ? null : toStream(decompress(incoming), exchange);
    const response = new Response(body, { status, headers: headerPairs(incoming.rawHeaders) });
    return Object.defineProperty(response, 'url', { value: exchange.url });
  } catch (error) {
    throw error instanceof TransportError ? error : new TransportError('malformed', { code: 'BAD_HEAD', cause: error });
  }
}

function headerPairs(raw: readonly string[]): [string, string][] {
  return Array.from({ length: raw.length / 2 }, (_, index): [string, string] => [raw[2 * index] ?? '', raw[2 * index + 1] ?? '']);
}

function toStream(source: Readable, { maxBytes, signal }: Exchange): ReadableStream<Uint8Array> {
  // It may fail before anybody reads it; whoever reads is told by the iterator.
  source.on('error', () => {});
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

/** Undoes the one encoding that a server may have applied although `identity` was asked for. */
function decompress(incoming: IncomingMessage): Readable {
  const decoder = decoderOf(incoming.headers['content-encoding']?.trim().toLowerCase() ?? 'identity');
  return decoder === null ? incoming : pipeline(incoming, decoder, () => {});
}

function decoderOf(encoding: string) {
  switch (encoding) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip();
    case 'deflate':
      return zlib.createInflate();
    case 'br':
      return zlib.createBrotliDecompress();
    case 'zstd':
      return zlib.createZstdDecompress();
    default:
      throw new TransportError('malformed', { code: 'CONTENT_ENCODING' });
  }
}
