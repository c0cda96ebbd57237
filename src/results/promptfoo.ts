import { z } from 'zod';
import { JsonObjectSchema } from '../domain/json.js';
import { fingerprint } from '../fingerprint.js';
import { countOccurrences } from './occurrences.js';
import type { RawRow } from './rows.js';

/** As promptfoo 0.123 writes its results with `-o results.json` (version 3); older ones have no `failureReason`. */
const ResultSchema = z.looseObject({
  success: z.boolean(),
  score: z.number().nullish(),
  promptIdx: z.int().min(0),
  vars: JsonObjectSchema.default({}),
  error: z.string().nullish(),
  failureReason: z.int().nullish(),
  gradingResult: z.unknown().optional(),
});
export const PromptfooSchema = z.looseObject({ results: z.looseObject({ results: z.array(ResultSchema) }) });
type Promptfoo = z.output<typeof PromptfooSchema>;

/** What promptfoo's own table counts as passed. */
export const PROMPTFOO_PRIMARY = 'success';
/** promptfoo's word for a row that could not be evaluated; 1 is a failed assertion, whose reason also stands in `error`. */
const REASON_ERROR = 2;

/** The columns that a file has: each is a prompt with a provider. */
export function promptfooPrompts({ results }: Promptfoo): readonly number[] {
  return [...new Set(results.results.map(({ promptIdx }) => promptIdx))].sort((a, b) => a - b);
}

/**
 * The rows of one column: a case is the hash of its variables, a repetition of it a trial, an error no score. `success` is what
 * promptfoo counts; `score` stands beside it where any row has one in between.
 */
export function promptfooRows({ results }: Promptfoo, prompt: number): RawRow[] {
  const trialOf = countOccurrences();
  const chosen = results.results.flatMap((result, index) => (result.promptIdx === prompt ? [{ result, index }] : []));
  const hasScores = chosen.some(
    ({ result }) => !isError(result) && typeof result.score === 'number' && result.score !== Number(result.success),
  );
  return chosen.flatMap(({ result, index }) => {
    const id = fingerprint(result.vars).slice('sha256:'.length, 'sha256:'.length + 16);
    const at = `results.results[${index}]`;
    const row = { case: id, trial: trialOf(id) };
    const success = isError(result) ? null : Number(result.success);
    const rows: RawRow[] = [{ line: index + 1, at, value: { ...row, scorer: PROMPTFOO_PRIMARY, score: success } }];
    if (hasScores)
      rows.push({ line: index + 1, at, value: { ...row, scorer: 'score', score: success === null ? null : (result.score ?? success) } });
    return rows;
  });
}

function isError({ failureReason, error, gradingResult }: z.output<typeof ResultSchema>): boolean {
  if (typeof failureReason === 'number') return failureReason === REASON_ERROR;
  return typeof error === 'string' && error !== '' && (gradingResult === undefined || gradingResult === null);
}
