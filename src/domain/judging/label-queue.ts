/** Which answers are most worth a person's label, and in which order they are shown. */
import type { GoldenCase } from '../case.js';
import { tagValues } from '../case.js';
import { randomSource } from '../statistics/random.js';
import { spreadOf } from './votes.js';

/** An answer of a run that could be labelled. Nothing in it says which side gave it. */
export type LabelCandidate = {
  readonly case: string;
  readonly outputSha256: string;
  /** What the rubric's judge or jury gave it, on 0..1; null where it gave none. */
  readonly score: number | null;
  /** Votes of the jurors; empty for a judge alone. */
  readonly votes: readonly number[];
  readonly tags?: GoldenCase['tags'];
};

export type QueueOptions = {
  /** How many are wanted. */
  readonly n: number;
  /** The score from which an answer is good: the closer, the less sure the judge is. */
  readonly passAt: number;
  /** Tag keys over whose values the labels are spread. */
  readonly slices: readonly string[];
  readonly seed: number;
};

/** What one more answer of a slice value costs that was picked already: two labels in one slice say less than one in each of two. */
const CROWDING = 0.15;
/** What an answer without a score is worth: people may show why, but nothing of it is compared. */
const UNSCORED_WORTH = 0.25;

/**
 * Picks answers near the threshold and those on which jurors disagree, as many that the judge calls good as bad, spread over slices; in a
 * seeded order that tells nothing. The same answers and options give the same queue whoever labels, so that people can be compared.
 */
export function queueForLabels<C extends LabelCandidate>(
  candidates: readonly C[],
  { n, passAt, slices, seed }: QueueOptions,
): readonly C[] {
  const random = randomSource(seed);
  const pool = distinct(candidates).map((candidate) => ({ candidate, worth: worthOf(candidate, passAt), lot: random() }));
  const isGood = ({ score }: C): boolean => score !== null && score >= passAt;
  const crowd = new Map<string, number>();
  const valuesOf = (candidate: C): string[] =>
    slices.flatMap((key) => tagValues(candidate, key).map((value) => JSON.stringify([key, value])));
  const picked: typeof pool = [];
  let good = 0;
  while (picked.length < n && pool.length > 0) {
    const wantsGood = good * 2 <= picked.length;
    const rank = ({ candidate, worth }: (typeof pool)[number]): number =>
      worth +
      (isGood(candidate) === wantsGood ? 1 : 0) * BALANCE -
      CROWDING * Math.max(0, ...valuesOf(candidate).map((value) => crowd.get(value) ?? 0));
    const best = pool.reduce((one, other) => {
      const difference = rank(other) - rank(one);
      return difference > 0 || (difference === 0 && other.lot < one.lot) ? other : one;
    });
    pool.splice(pool.indexOf(best), 1);
    picked.push(best);
    if (isGood(best.candidate)) good += 1;
    for (const value of valuesOf(best.candidate)) crowd.set(value, (crowd.get(value) ?? 0) + 1);
  }
  return picked.sort((a, b) => a.lot - b.lot).map(({ candidate }) => candidate);
}

/** Balance goes before all else: kappa and recall of one kind of label alone are worth nothing. */
const BALANCE = 10;

/** The same answer on both sides, or in two trials, is one answer. */
function distinct<C extends LabelCandidate>(candidates: readonly C[]): C[] {
  const seen = new Map<string, C>();
  for (const candidate of candidates) {
    const key = JSON.stringify([candidate.case, candidate.outputSha256]);
    if (!seen.has(key)) seen.set(key, candidate);
  }
  return [...seen.values()];
}

function worthOf({ score, votes }: LabelCandidate, passAt: number): number {
  if (score === null) return UNSCORED_WORTH;
  const doubt = 1 - Math.abs(score - passAt) / Math.max(passAt, 1 - passAt);
  return doubt + spreadOf(votes);
}
