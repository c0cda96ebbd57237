import type { Transform } from 'node:stream';
import zlib from 'node:zlib';
import { TransportError } from './transport-error.js';

/**
 * What unpacks a content encoding.
 * @throws TransportError `malformed` for one that HTTP does not have
 */
export function createDecoder(encoding: string): Transform {
  switch (encoding) {
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
