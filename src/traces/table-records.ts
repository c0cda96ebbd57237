/** Records of a CSV or TSV file by the names of its header. A broken record takes no other with it. */
import type { RawRecord, TextLine } from './lines.js';
import { splitLines } from './lines.js';

/** Longest record: a quote that is opened and never closed would swallow the rest of the file. */
const MAX_RECORD = 8 << 20;
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** The separator of a header line: the one that makes most columns; null for fewer than two. */
export function delimiterOf(header: string): string | null {
  const counts = DELIMITERS.map((delimiter) => parseFields(header, delimiter)?.length ?? 0);
  const most = Math.max(...counts);
  return most < 2 ? null : (DELIMITERS[counts.indexOf(most)] ?? null);
}

/** The fields of a header line, without white space around them. */
function headersOf(header: string, delimiter: string): readonly string[] {
  return (parseFields(header, delimiter) ?? []).map((name) => name.trim());
}

/** Rows of a table (RFC 4180, any of the separators `,` `;` tab `|`). Blank lines are skipped; `line` is where a row begins. */
export function* readTable(chunks: Iterable<string>): Generator<RawRecord, void, undefined> {
  let headers: readonly string[] | null = null;
  let delimiter = ',';
  for (const { line, text, problem } of assemble(splitLines(chunks))) {
    if (problem !== null) yield { line, problem };
    else if (text.trim() === '') continue;
    else if (headers === null) {
      delimiter = delimiterOf(text) ?? ',';
      headers = headersOf(text, delimiter);
    } else yield toRow(headers, text, delimiter, line);
  }
}

function toRow(headers: readonly string[], text: string, delimiter: string, line: number): RawRecord {
  const fields = parseFields(text, delimiter);
  if (fields === null) return { line, problem: 'has a quote inside a field' };
  if (fields.length !== headers.length) return { line, problem: `has ${fields.length} of ${headers.length} columns` };
  const value = Object.create(null) as Record<string, string>;
  for (const [index, name] of headers.entries()) if (name !== '') value[name] = fields[index] ?? '';
  return { line, value };
}

type Assembled = { readonly line: number; readonly text: string; readonly problem: string | null };

/** Joins the lines of a record with line breaks in it. Where a quote never closes, its line is lost and the next ones are read anew. */
function* assemble(lines: Generator<TextLine, void, undefined>): Generator<Assembled, void, undefined> {
  const again: TextLine[] = [];
  const next = (): TextLine | null => again.shift() ?? lines.next().value ?? null;
  for (let first = next(); first !== null; first = next()) {
    const held: TextLine[] = [first];
    let size = first.text.length;
    let isOpen = countQuotes(first.text) % 2 === 1;
    while (isOpen && size <= MAX_RECORD) {
      const more = next();
      if (more === null) break;
      held.push(more);
      size += more.text.length;
      if (countQuotes(more.text) % 2 === 1) isOpen = false;
    }
    if (isOpen) {
      again.unshift(...held.slice(1));
      yield { line: first.line, text: '', problem: 'opens a quote that is never closed' };
    } else yield { line: first.line, text: held.map(({ text }) => text).join('\n'), problem: null };
  }
}

function countQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}

/** The fields of one record; null where a quoted field is followed by something else than a separator. */
function parseFields(text: string, delimiter: string): string[] | null {
  const fields: string[] = [];
  for (let at = 0; ; ) {
    if (text[at] !== '"') {
      const end = text.indexOf(delimiter, at);
      fields.push(end === -1 ? text.slice(at) : text.slice(at, end));
      if (end === -1) return fields;
      at = end + 1;
      continue;
    }
    let end = text.indexOf('"', at + 1);
    while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
    if (end === -1) return null;
    fields.push(text.slice(at + 1, end).replaceAll('""', '"'));
    if (end + 1 === text.length) return fields;
    if (text[end + 1] !== delimiter) return null;
    at = end + 2;
  }
}
