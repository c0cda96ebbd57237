import { CupelError } from '../errors.js';
import { parseJson } from './json.js';
import { assertUtf8 } from './text.js';

/** Longest line of a JSONL file, in bytes. */
export const MAX_LINE_BYTES = 1 << 20;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const ONE_OBJECT = 'Write one whole JSON object on each line.';

/** One JSON value and the 1-based line on which it stands. */
export type JsonLine = { readonly line: number; readonly value: unknown };

/**
 * The values of a JSONL file, one at a time, so that a large file never stands in memory as objects. Blank lines are skipped; a
 * byte order mark and CRLF are fine.
 * @throws CupelError `config` with the line: no UTF-8, over 1 MiB, no valid JSON (see `parseJson`)
 */
export function* readJsonLines(bytes: Buffer, file: string): Generator<JsonLine, void, undefined> {
  assertUtf8(bytes, file);
  let start = hasByteOrderMark(bytes) ? 3 : 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    if (end - start > MAX_LINE_BYTES) throw tooLong(file, line);
    const text = bytes.toString('utf8', start, bytes[end - 1] === CARRIAGE_RETURN ? end - 1 : end);
    if (text.trim() !== '') yield { line, value: parseJson(text, { file, line }, ONE_OBJECT) };
    start = end + 1;
  }
}

function hasByteOrderMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function tooLong(file: string, line: number): CupelError {
  return new CupelError('config', 'is longer than 1 MiB', { place: { file, line }, remedy: ONE_OBJECT });
}
