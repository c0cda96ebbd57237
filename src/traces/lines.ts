/** Records of a JSONL file: one value a line, each line on its own, so that a broken one takes no other with it. */

/** Longer lines are nobody's trace: they are skipped, so that a hostile file cannot fill the memory. */
const MAX_LINE = 64 << 20;

/** A record as it was read, or why it could not be. `line` is 1-based, the physical line on which it begins. */
export type RawRecord = { readonly line: number; readonly value: unknown } | { readonly line: number; readonly problem: string };

export type TextLine = { readonly line: number; readonly text: string; readonly isLast: boolean };

/** Lines without their break; the break is LF or CRLF. Blank lines are given, too: a record of a table may hold some. */
export function* splitLines(chunks: Iterable<string>): Generator<TextLine, void, undefined> {
  let carried: string[] = [];
  let size = 0;
  let line = 1;
  for (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', start)) {
      carried.push(chunk.slice(start, end));
      yield { line, text: size > MAX_LINE ? '' : joined(carried), isLast: false };
      carried = [];
      size = 0;
      start = end + 1;
      line += 1;
    }
    size += chunk.length - start;
    if (start < chunk.length && size <= MAX_LINE) carried.push(chunk.slice(start));
  }
  if (carried.length > 0 && size > 0) yield { line, text: joined(carried), isLast: true };
}

function joined(parts: readonly string[]): string {
  const text = parts.length === 1 ? (parts[0] ?? '') : parts.join('');
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

/** The values of a JSONL text. */
export function* readJsonLines(chunks: Iterable<string>): Generator<RawRecord, void, undefined> {
  for (const { line, text, isLast } of splitLines(chunks)) {
    if (text.trim() === '') continue;
    yield parseRecord(text, line, isLast ? 'the file ends in the middle of a line' : 'is no valid JSON');
  }
}

/** One JSON text as a record. */
export function parseRecord(text: string, line: number, problem: string): RawRecord {
  try {
    return { line, value: JSON.parse(text) };
  } catch {
    return { line, problem };
  }
}
