/** How often a target says the same when it is asked the same: over the trials of a case, for all cases and for every cohort of them. */
import { z } from 'zod';

const share = z.number().nullable();

export const ConsistencySchema = z.strictObject({
  side: z.enum(['baseline', 'candidate']),
  /** Null: all cases. */
  slice: z.strictObject({ key: z.string(), value: z.string() }).nullable(),
  /** Cases with two trials or more. */
  cases: z.int(),
  /** Mean share of pairs of trials whose answers are the same text, and of those that both hold or both fail. */
  identical: share,
  agreeing: share,
});
export type Consistency = z.infer<typeof ConsistencySchema>;

/**
 * Mean over cases of the share of pairs of trials that say the same: what Fleiss (1971) calls the extent of agreement. Cases with fewer than
 * two trials say nothing; null without any other.
 */
export function pairAgreement(cases: readonly (readonly (string | number | boolean)[])[]): number | null {
  const shares = cases.flatMap((trials) => {
    if (trials.length < 2) return [];
    const counts = [...Map.groupBy(trials, (said) => said).values()].map((same) => same.length);
    return [counts.reduce((sum, count) => sum + count * (count - 1), 0) / (trials.length * (trials.length - 1))];
  });
  return shares.length === 0 ? null : shares.reduce((sum, own) => sum + own, 0) / shares.length;
}
