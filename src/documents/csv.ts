import { CupelError } from '../errors.js';
import { decodeText, quote } from './text.js';

/** Longest record of a CSV file, in characters. */
const MAX_RECORD = 1 << 20;
const DELIMITERS = [',', ';', '\t'] as const;

/** `bytes`: where the record ends. The parser's own line numbers count a CRLF inside a quoted field twice. */
type ParsedRecord = { readonly record: string[]; readonly info: { readonly bytes: number } };

/** One record by the names of the header, and the 1-based line on which it begins. */
type CsvRow = { readonly line: number; readonly values: Readonly<Record<string, string>> };
export type CsvTable = { readonly headers: readonly string[]; readonly rows: readonly CsvRow[] };

/**
 * A CSV table with a header (RFC 4180; the separator is the comma, semicolon or tab that the header uses). Blank lines are skipped;
 * a byte order mark and CRLF are fine.
 * @throws CupelError `config` with the line: no UTF-8, an unclosed quote, a record of another length than the header, a header twice
 */
export async function readCsv(bytes: Uint8Array, file: string): Promise<CsvTable> {
  const text = decodeText(bytes, file);
  const data = Buffer.from(text);
  const [header, ...rest] = await parseRecords(data, delimiterOf(text), file);
  if (header === undefined) throw refusal(file, 1, 'is empty', 'Write a header line and one line a row.');
  const headers = header.record.map((name) => name.trim());
  const lineAfter = lineCounter(data);
  refuseBadHeader(headers, file, lineAfter(0));
  let end = header.info.bytes;
  const rows = rest.map(({ record, info }) => {
    const line = lineAfter(end);
    end = info.bytes;
    return { line, values: Object.fromEntries(headers.map((name, index) => [name, record[index] ?? ''])) };
  });
  return { headers, rows };
}

async function parseRecords(data: Buffer, delimiter: string, file: string): Promise<readonly ParsedRecord[]> {
  const { parse } = await import('csv-parse/sync');
  const read = (to?: number) =>
    parse(data, {
      ...{ delimiter, info: true, skip_empty_lines: true, max_record_size: MAX_RECORD },
      ...(to === undefined ? {} : { to }),
    }) as unknown as ParsedRecord[];
  try {
    return read();
  } catch (error) {
    const { records: good = 0 } = error as { records?: number };
    const end = good === 0 ? 0 : (read(good).at(-1)?.info.bytes ?? 0);
    throw malformed(error, file, lineCounter(data)(end));
  }
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Counts lines forwards only: the line of the first text after an offset, for offsets that grow. */
function lineCounter(data: Buffer): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    while (at < data.length && (at < offset || data[at] === LINE_FEED || data[at] === CARRIAGE_RETURN)) {
      if (data[at] === LINE_FEED || (data[at] === CARRIAGE_RETURN && data[at + 1] !== LINE_FEED)) line += 1;
      at += 1;
    }
    return line;
  };
}

function delimiterOf(text: string): string {
  const end = text.search(/\S[^\r\n]*[\r\n]/);
  const header = text.slice(end === -1 ? 0 : end).split(/[\r\n]/, 1)[0] ?? '';
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function refuseBadHeader(headers: readonly string[], file: string, line: number): void {
  const seen = new Set<string>();
  for (const name of headers) {
    if (name === '')
      throw refusal(file, line, 'has a column without a name in its header', 'Name every column, or remove the stray separator.');
    if (name === '__proto__') throw refusal(file, line, 'has a column "__proto__"', 'Rename the column.');
    if (seen.has(name)) throw refusal(file, line, `has the column ${quote(name)} twice`, 'Keep one of them.');
    seen.add(name);
  }
}

function malformed(error: unknown, file: string, line: number): CupelError {
  const { code, record } = error as { code?: string; record?: unknown[] };
  switch (code) {
    case 'CSV_RECORD_INCONSISTENT_FIELDS_LENGTH': {
      const count = record?.length ?? 0;
      const message = `has ${count} ${count === 1 ? 'field' : 'fields'}, not as many as the header`;
      return refusal(file, line, message, 'Give every line as many fields as the header; put a field with a comma in it in quotes.');
    }
    case 'CSV_QUOTE_NOT_CLOSED':
      return refusal(file, line, 'opens a quote that is never closed', 'Close the quote; write a quote inside a quoted field twice.');
    case 'CSV_INVALID_CLOSING_QUOTE':
    case 'INVALID_OPENING_QUOTE':
      return refusal(file, line, 'has a quote inside a field', 'Put the whole field in quotes and write the quote inside it twice.');
    case 'CSV_MAX_RECORD_SIZE':
      return refusal(file, line, 'has a record longer than 1 MiB', 'Close the quote that is open, or shorten the record.');
    default:
      return refusal(file, line, 'is no valid CSV', 'Write fields with commas between them, one record a line.');
  }
}

function refusal(file: string, line: number, message: string, remedy: string): CupelError {
  return new CupelError('config', message, { place: { file, line }, remedy });
}
