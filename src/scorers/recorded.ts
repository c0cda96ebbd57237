import { z } from 'zod';
import { toNfc } from '../documents/nfc.js';
import { DEFAULT_PASS_AT } from '../domain/judging/rubric.js';
import type { Score } from '../domain/score.js';
import { SIDES } from '../domain/trial.js';
import { CupelError, type Place } from '../errors.js';
import { fingerprint } from '../fingerprint.js';
import type { Scorer } from './scorer.js';

/** One score that another tool gave: of a case, a side and a trial (from 0). `null` says that it has none. */
export const RecordedScoreSchema = z.strictObject({
  case: z.string().trim().min(1),
  side: z.enum(SIDES),
  score: z.number().min(0).max(1).nullable(),
  trial: z.int().min(0).optional(),
});
export type RecordedScore = z.infer<typeof RecordedScoreSchema>;

type RecordedScorerOptions = {
  readonly id: string;
  readonly weight: number;
  /** The rows and where they stand: their file and line. */
  readonly rows: Iterable<{ readonly row: RecordedScore; readonly place: Place }>;
};

/**
 * Scores that were given elsewhere, found by case, side and trial. What has no row, or a row without a score, is unscored: a file
 * that forgets cases must not shrink the set.
 * @throws CupelError `config` when two rows are of the same case, side and trial
 */
export function createRecordedScorer({ id, weight, rows }: RecordedScorerOptions): Scorer {
  const scores = new Map<string, number | null>();
  for (const { row, place } of rows) {
    const key = keyOf(row.case, row.side, row.trial ?? 0);
    if (scores.has(key))
      throw new CupelError('config', `a second score of the ${row.side}'s case ${JSON.stringify(row.case)}, trial ${row.trial ?? 0}`, {
        place,
        remedy: 'Keep one row for each case, side and trial.',
      });
    scores.set(key, row.score);
  }
  return {
    id,
    kind: 'recorded',
    weight,
    identity: { kind: 'recorded', scores: fingerprint([...scores].sort(([a], [b]) => (a < b ? -1 : 1))) },
    deterministic: true,
    passAt: DEFAULT_PASS_AT,
    requestsPerScore: 0,
    appliesTo: () => true,
    score: async ({ golden, side, trial }): Promise<Score> => {
      if (side === undefined) throw new Error('the recorded scorer needs the side of a trial');
      const score = scores.get(keyOf(golden.id, side, trial));
      if (score === undefined) return { kind: 'unscored', reason: 'not-recorded', detail: 'the file has no row for it' };
      if (score === null) return { kind: 'unscored', reason: 'not-recorded', detail: 'its row has no score' };
      return { kind: 'scored', value: score };
    },
  };
}

function keyOf(caseId: string, side: string, trial: number): string {
  return JSON.stringify([toNfc(caseId), side, trial]);
}
