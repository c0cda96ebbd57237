import { readCsv } from '../documents/csv.js';
import { readBytes } from '../documents/document.js';
import { readJsonLines } from '../documents/json-lines.js';
import { nameOf, type Tree } from '../documents/tree.js';
import { CupelError } from '../errors.js';
import { type LocatedRow, toRows } from './rows.js';

/** Largest file of scores, in bytes. */
const MAX_BYTES = 256 << 20;
const COLUMNS = ['case', 'score', 'scorer', 'trial', 'cluster'];

export const RESULT_FORMATS = ['auto', 'jsonl', 'csv'] as const;
export type ResultFormat = (typeof RESULT_FORMATS)[number];

/**
 * Reads a file of scores. `auto` goes by the file's ending.
 * @throws CupelError `config` with the line of what is malformed, and for a file of no known format; `file-missing`, `file-unsafe`
 */
export async function readResults(tree: Tree, path: string, format: ResultFormat): Promise<readonly LocatedRow[]> {
  const file = nameOf(tree, path);
  const bytes = await readBytes(tree, path, MAX_BYTES);
  switch (format === 'auto' ? formatOf(path, file) : format) {
    case 'jsonl':
      return toRows(readJsonLines(bytes, file), file);
    case 'csv':
      return toRows(await csvRows(bytes, file), file);
  }
}

function formatOf(path: string, file: string): Exclude<ResultFormat, 'auto'> {
  if (/\.(jsonl|ndjson)$/i.test(path)) return 'jsonl';
  if (/\.csv$/i.test(path)) return 'csv';
  throw new CupelError('config', 'has no ending that tells its format', {
    place: { file },
    remedy: 'Name the file .jsonl or .csv, or say which it is with `--format jsonl` or `--format csv`.',
  });
}

/** Columns of a CSV are texts; an empty one is a value that is not there. */
async function csvRows(bytes: Buffer, file: string): Promise<{ line: number; value: unknown }[]> {
  const { headers, rows } = await readCsv(bytes, file);
  const unknown = headers.find((header) => !COLUMNS.includes(header) && !header.startsWith('tag:'));
  if (unknown !== undefined) {
    throw new CupelError('config', `has the column "${unknown}", which means nothing here`, {
      place: { file, line: 1 },
      remedy: `Columns are ${COLUMNS.join(', ')} and tag:<key>.`,
    });
  }
  for (const needed of ['case', 'score']) {
    if (headers.includes(needed)) continue;
    throw new CupelError('config', `has no column "${needed}"`, {
      place: { file, line: 1 },
      remedy: 'The header needs at least case,score.',
    });
  }
  return rows.map(({ line, values }) => ({ line, value: toRow(values) }));
}

function toRow(values: Readonly<Record<string, string>>): Record<string, unknown> {
  const tags = Object.entries(values).flatMap(([key, value]) =>
    key.startsWith('tag:') && value !== '' ? [[key.slice('tag:'.length), value]] : [],
  );
  return {
    case: values.case,
    score: values.score === '' ? null : toNumber(values.score),
    ...(values.scorer ? { scorer: values.scorer } : {}),
    ...(values.trial ? { trial: toNumber(values.trial) } : {}),
    ...(values.cluster ? { cluster: values.cluster } : {}),
    ...(tags.length > 0 ? { tags: Object.fromEntries(tags) } : {}),
  };
}

/** A number where the text is one, else the text itself, so that the message can show it. */
function toNumber(text: string | undefined): number | string | undefined {
  if (text === undefined) return undefined;
  const trimmed = text.trim();
  const number = Number(trimmed);
  return trimmed === '' || !Number.isFinite(number) || /^0[xob]/i.test(trimmed) ? text : number;
}
