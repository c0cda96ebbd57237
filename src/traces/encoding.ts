/** What a file's bytes are before anything is read from them: an export is decoded as what it is, or refused, never garbled. */
import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync } from 'node:fs';
import { CupelError } from '../errors.js';

const CHUNK_BYTES = 1 << 20;
const LINE_FEED = 0x0a;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What western European text holds beyond ASCII in windows-1252: letters, quotes, dashes, currency, degrees. */
const WESTERN = /[\u00C0-\u00FF\u00A0-\u00BF\u20AC\u201A-\u201F\u2013\u2014\u2026\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u2018\u2019]/;

/** The chunks of a file, each at most 1 MiB. A chunk holds until the next one is asked for. */
function* readChunks(path: string): Generator<Buffer, void, undefined> {
  const file = openSync(path, 'r');
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  try {
    for (let position = 0; ; ) {
      const size = readSync(file, chunk, 0, CHUNK_BYTES, position);
      if (size === 0) return;
      position += size;
      yield chunk.subarray(0, size);
    }
  } finally {
    closeSync(file);
  }
}

/**
 * Tells the encoding of a file from its byte order mark, or from all of its bytes.
 * @throws CupelError `config` with the line where the bytes are no text that can be told
 */
export function detectEncoding(path: string, name: string): { readonly encoding: Encoding; readonly firstOddLine: number | null } {
  let line = 1;
  let carried = Buffer.alloc(0);
  let first = true;
  for (const chunk of readChunks(path)) {
    if (first) {
      const mark = markOf(chunk);
      if (mark !== null) return { encoding: mark, firstOddLine: null };
      first = false;
    }
    if (chunk.includes(0)) throw refusal(name, line, 'holds a NUL byte: it is no text, or text in an encoding without its mark');
    const bytes = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
    // A line feed is never part of a longer sequence, so that whole lines can be judged alone.
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    if (end > 0 && !isUtf8(bytes.subarray(0, end))) return oneByteEncoding(path, name, line + oddLine(bytes.subarray(0, end)));
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) line += 1;
    carried = Buffer.from(bytes.subarray(end));
  }
  return isUtf8(carried) || isCutOff(carried) ? { encoding: 'utf-8', firstOddLine: null } : oneByteEncoding(path, name, line);
}

/** Text of a file in chunks, its byte order mark taken off. */
export function* decodeChunks(path: string, encoding: Encoding): Generator<string, void, undefined> {
  const decoder = new TextDecoder(encoding);
  for (const chunk of readChunks(path)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function markOf(bytes: Buffer): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** A file that was cut off in the middle of a character is UTF-8 all the same. */
function isCutOff(bytes: Buffer): boolean {
  return [1, 2, 3].some((cut) => bytes.length > cut && isUtf8(bytes.subarray(0, bytes.length - cut)));
}

function oddLine(bytes: Buffer): number {
  let line = 0;
  let start = 0;
  for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
    line += 1;
  }
  return line;
}

/**
 * Western European text in one byte a character has lone letters between ASCII ones; other encodings have runs, or signs that
 * nobody writes. What cannot be told is refused.
 */
function oneByteEncoding(path: string, name: string, line: number): { encoding: Encoding; firstOddLine: number } {
  let odd = 0;
  let western = 0;
  let runs = 0;
  for (const text of decodeChunks(path, 'windows-1252')) {
    for (const [run] of text.matchAll(/\P{ASCII}+/gu)) {
      odd += run.length;
      if (run.length > 2) runs += run.length;
      for (const character of run) if (WESTERN.test(character)) western += 1;
    }
  }
  if (western >= 0.9 * odd && runs <= 0.1 * odd) return { encoding: 'windows-1252', firstOddLine: line };
  throw refusal(name, line, 'holds bytes that are not UTF-8, nor text of another encoding that can be told');
}

function refusal(file: string, line: number, message: string): CupelError {
  return new CupelError('config', message, { place: { file, line }, remedy: 'Save the export as UTF-8.' });
}
