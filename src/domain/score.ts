/** Why a trial has no score. Missing evidence, never a zero. */
export const UNSCORED_REASONS = [
  'provider-error',
  'provider-timeout',
  'provider-refused',
  'empty-answer',
  'missing-variable',
  'tool-unrecorded',
  'not-recorded',
  'cassette-miss',
  'judge-error',
  'judge-parse',
  'check-error',
  'budget',
  'deadline',
  'cancelled',
] as const;
export type UnscoredReason = (typeof UNSCORED_REASONS)[number];

/** What one juror gave; kept beside the jury's own score. */
export type Vote = { readonly judge: string; readonly value: number };

/** What one scorer says of one trial: a number in [0, 1], or that it has none and why (Inspect's `unscored()`). */
export type Score =
  | {
      readonly kind: 'scored';
      readonly value: number;
      /** What did not hold, in the words of the suite: names of checks or rubric items. Never model text. */
      readonly failed?: readonly string[];
      /** Of a jury: what each of its judges gave. */
      readonly votes?: readonly Vote[];
    }
  | { readonly kind: 'unscored'; readonly reason: UnscoredReason; readonly detail?: string };
