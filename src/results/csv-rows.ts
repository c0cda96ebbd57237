import { readCsv } from '../documents/csv.js';
import { CupelError } from '../errors.js';
import type { RawRow } from './rows.js';

const COLUMNS = ['case', 'score', 'scorer', 'trial', 'cluster'];

/**
 * Rows of a CSV. Its columns are texts; an empty one is a value that is not there.
 * @throws CupelError `config` for columns that are missing or mean nothing
 */
export async function csvRows(bytes: Buffer, file: string): Promise<RawRow[]> {
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
