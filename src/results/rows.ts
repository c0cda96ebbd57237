/** Scores that somebody already has: one row a case, scorer and trial. What `compare` reads, whatever tool wrote it. */
import { z } from 'zod';
import { normalizeId, quote } from '../documents/text.js';
import { check, type Problem, problemsError, type Source } from '../documents/validation.js';

const tagText = z.union([z.string(), z.array(z.string())]);

/** A row of Cupel's own JSONL. `score: null` is a case that has no score: missing evidence, never a zero. @public */
export const ScoreRowSchema = z.strictObject({
  case: z.string().trim().min(1).describe('Id of the case; rows of one id on both sides are one pair.'),
  score: z.number().min(0).max(1).nullable().describe('From 0 to 1, or null where the case could not be scored.'),
  scorer: z.string().trim().min(1).default('score').describe('Name of the metric.'),
  trial: z.int().min(0).default(0).describe('Which repeat, from 0.'),
  cluster: z.string().min(1).optional().describe('Cases that belong together, such as variants of one incident.'),
  tags: z.record(z.string(), tagText).optional().describe('Slices: key to value.'),
});
type ScoreRow = z.infer<typeof ScoreRowSchema>;

/** What may become a row, and where it stands: a 1-based line, or the number of a record and its path in a document. */
export type RawRow = { readonly line: number; readonly at?: string; readonly value: unknown };

/** A row and the 1-based line (or number of the record) on which it stands. */
export type LocatedRow = { readonly row: ScoreRow; readonly line: number };

const HELP = 'A row is {"case":"id","score":0.8}, with `scorer`, `trial`, `cluster` and `tags` where they are wanted.';

/**
 * Checks raw rows and refuses a second row for one case, scorer and trial.
 * @throws CupelError `config` with the lines
 */
export function toRows(raw: Iterable<RawRow>, file: string): readonly LocatedRow[] {
  const rows: LocatedRow[] = [];
  const problems: Problem[] = [];
  const seen = new Map<string, number>();
  for (const { line, at, value } of raw) {
    const place = at === undefined ? { file, line } : { file, path: at };
    const source: Source = { file, lineOf: () => line };
    const checked = check(ScoreRowSchema, value, source);
    if (!checked.ok) {
      problems.push(...(at === undefined ? checked.problems : checked.problems.map(({ message }) => ({ place, message }))));
      continue;
    }
    const row = { ...checked.value, case: normalizeId(checked.value.case) };
    const key = JSON.stringify([row.case, row.scorer, row.trial]);
    const first = seen.get(key);
    if (first !== undefined) {
      problems.push({
        place,
        message: `repeats the case ${quote(row.case)}, scorer ${quote(row.scorer)}, trial ${row.trial} of line ${first}`,
      });
    }
    seen.set(key, line);
    rows.push({ row, line });
  }
  if (problems.length > 0) throw problemsError(problems, HELP);
  return rows;
}
