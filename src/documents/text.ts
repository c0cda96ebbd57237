import { isUtf8 } from 'node:buffer';
import { CupelError } from '../errors.js';
import { toNfc } from './nfc.js';
import { printable } from './printable.js';

const LINE_FEED = 0x0a;
const BOM = '\uFEFF';

/**
 * Text of a file that must be UTF-8; a byte order mark is taken off.
 * @throws CupelError `config` with the 1-based line of the first byte that is no UTF-8, or of a NUL byte
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  assertUtf8(bytes, file);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return text.startsWith(BOM) ? text.slice(1) : text;
}

/**
 * Refuses bytes that are not UTF-8 text, without decoding them.
 * @throws CupelError `config`, see `decodeText`
 */
export function assertUtf8(bytes: Uint8Array, file: string): void {
  const wide = wideEncoding(bytes);
  if (wide !== null) throw encodingError(file, 1, `is ${wide} text`);
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw encodingError(file, lineAt(bytes, nul), 'holds a NUL byte: it is no text, or text in another encoding');
  if (!isUtf8(bytes)) throw encodingError(file, firstInvalidLine(bytes), 'holds bytes that are not UTF-8');
}

/** A word of a file in a message: in double quotes, shortened, with nothing that a log or terminal would act on. */
export function quote(text: string, maxLength = 60): string {
  return `"${printable(shorten(text, maxLength).replace(/["\\]/g, '\\$&'))}"`;
}

/** The first `maxLength` characters, with dots where something was cut. */
export function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, maxLength - 3).replace(/[\uD800-\uDBFF]$/, '')}...`;
}

/** The one form of a case id: no white space around it, Unicode composed (NFC), so that equal-looking ids are equal. */
export function normalizeId(id: string): string {
  return toNfc(id.trim());
}

function wideEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32';
  return null;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1 && at < offset; at = bytes.indexOf(LINE_FEED, at + 1)) line += 1;
  return line;
}

/** A line feed is never part of a longer UTF-8 sequence, so that every line can be judged alone. */
function firstInvalidLine(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (;;) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    if (feed === -1 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
    line += 1;
  }
}

function encodingError(file: string, line: number, message: string): CupelError {
  return new CupelError('config', message, { place: { file, line }, remedy: 'Save the file as UTF-8.' });
}
