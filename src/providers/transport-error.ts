/** Where an exchange broke: the connection, the time to connect, bytes that are no HTTP message or too many, or an address that is not allowed. */
export type TransportErrorKind = 'connection' | 'timeout' | 'malformed' | 'refused';

/** A request that got no whole response. Carries a code (`ECONNRESET`, `BODY_TOO_LARGE`), never a byte of what was sent or received. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly kind: TransportErrorKind;
  readonly code: string;

  constructor(kind: TransportErrorKind, details: { code: string; cause?: unknown }) {
    super(`${kind} (${details.code})`, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.code = details.code;
  }
}

/** Sorts what node's sockets, HTTP parser and decompressors throw. */
export function toTransportError(error: unknown): TransportError {
  if (error instanceof TransportError) return error;
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
  return new TransportError(kindOf(code), { code, cause: error });
}

/** What came is no HTTP (HPE_*), or not packed as its head says (zlib, Brotli, Zstandard). */
const MALFORMED = /^(HPE_|Z_|ERR__ERROR_|ZSTD_error_)/;
/** The same parsers' words for a stream that ended early. */
const CUT = new Set(['HPE_INVALID_EOF_STATE', 'Z_BUF_ERROR']);

function kindOf(code: string): TransportErrorKind {
  if (code === 'ETIMEDOUT') return 'timeout';
  return MALFORMED.test(code) && !CUT.has(code) ? 'malformed' : 'connection';
}
