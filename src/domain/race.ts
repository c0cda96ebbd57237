/**
 * The statistics of a sweep: which arms are out of the race, which cannot be told apart, which are on the front. The same paired
 * differences as a gate's, arm against arm on the cases that both have; Holm's procedure over the arms.
 */

import { isLargeEnough } from './comparison.js';
import { holm } from './statistics/multiplicity.js';
import { type Pair, pDrop, summarizePairs, tInterval } from './statistics/paired-test.js';

/** One case of an arm: its score under the metric that decides, null where it should have one and has none. */
export type ArmCase = { readonly score: number | null; readonly cluster: string; readonly weight: number };

/** An arm and what it was run on, by the key of the case. */
export type Arm = { readonly id: string; readonly cases: ReadonlyMap<string, ArmCase> };

/**
 * One-sided error over all arms (Holm) with which an arm that is worse by the margin is stopped at a rung. Twice the usual one: the margin
 * stands between such an arm and the best, which is stopped in less than 2 of 100 races for it (bench/sweep.ts).
 */
export const STOPPING_LEVEL = 0.1;
/** One-sided error over all arms with which an arm is put behind the best at the end. */
const GROUPING_LEVEL = 0.05;
/** 1 - the confidence of intervals, over all arms together. */
const CONFIDENCE = 0.05;

/** Weighted mean over the scored cases; null without one. */
export function armScore({ cases }: Arm): number | null {
  let sum = 0;
  let weights = 0;
  for (const { score, weight } of cases.values()) {
    if (score === null) continue;
    sum += weight * score;
    weights += weight;
  }
  return weights === 0 ? null : sum / weights;
}

/** The arm with the highest score; among equals the first. Null where none has a score. */
export function bestOf<A extends Arm>(arms: readonly A[]): A | null {
  let best: { readonly arm: A; readonly score: number } | null = null;
  for (const arm of arms) {
    const score = armScore(arm);
    if (score !== null && (best === null || score > best.score)) best = { arm, score };
  }
  return best?.arm ?? null;
}

/**
 * The arms that are proven worse than one of them by more than the margin: none of a set that is too small for a verdict.
 * @param margin on 0..1
 * @param level one-sided, over all arms together
 * @param best what the others are compared with; the best of them without it
 */
export function provenWorse<A extends Arm>(arms: readonly A[], margin: number, level: number, best = bestOf(arms)): A[] {
  if (best === null) return [];
  const others = arms.filter((arm) => arm !== best);
  const rejected = holm(
    others.map((arm) => {
      const summary = summarizePairs(pairsOf(arm, best));
      return isLargeEnough(summary) ? (pDrop(summary, margin) ?? 1) : 1;
    }),
    level,
  );
  return others.filter((_, index) => rejected[index]);
}

/**
 * Arms in groups, the best first: a group is its best arm with all that cannot be told from it. Each in the order of their scores.
 * @param canLead whether an arm may stand in the first group: one that was stopped may not
 */
export function groupArms<A extends Arm>(arms: readonly A[], canLead: (arm: A) => boolean): A[][] {
  const groups: A[][] = [];
  const leaders = arms.filter(canLead);
  const worse = provenWorse(leaders, 0, GROUPING_LEVEL);
  let rest = arms.filter((arm) => !canLead(arm) || worse.includes(arm));
  const first = leaders.filter((arm) => !worse.includes(arm));
  if (first.length > 0) groups.push(byScore(first));
  while (rest.length > 0) {
    const worse = behind(rest, longestOf(rest));
    groups.push(byScore(rest.filter((arm) => !worse.includes(arm))));
    rest = worse;
  }
  return groups;
}

/**
 * The arms that stand behind a leader: those proven worse, and those that have too few cases for a proof and score less than one that is
 * proven worse on more of them.
 */
function behind<A extends Arm>(arms: readonly A[], leader: A | null): A[] {
  const proven = provenWorse(arms, 0, GROUPING_LEVEL, leader);
  const scores = new Map(arms.map((arm) => [arm, armScore(arm) ?? 0]));
  const outranks = (one: A, arm: A): boolean => one.cases.size > arm.cases.size && (scores.get(one) ?? 0) > (scores.get(arm) ?? 0);
  return arms.filter((arm) => proven.includes(arm) || proven.some((one) => outranks(one, arm)));
}

/** The best of the arms that saw the most cases: one that was stopped early has its score from a few, and may owe it to luck. */
function longestOf<A extends Arm>(arms: readonly A[]): A | null {
  const most = Math.max(...arms.map(({ cases }) => cases.size));
  return bestOf(arms.filter(({ cases }) => cases.size === most)) ?? bestOf(arms);
}

function byScore<A extends Arm>(arms: readonly A[]): A[] {
  return arms
    .map((arm) => ({ arm, score: armScore(arm) ?? -1 }))
    .sort((a, b) => b.score - a.score)
    .map(({ arm }) => arm);
}

type Estimate = { readonly value: number | null; readonly interval: [number, number] | null };

/** An arm's score with its interval, simultaneous over `arms` arms (Bonferroni) at 95 %. */
export function estimateScore(arm: Arm, arms: number): Estimate {
  const scored = [...arm.cases.values()].flatMap(({ score, cluster, weight }) =>
    score === null ? [] : [{ difference: score, cluster, weight }],
  );
  return estimate(scored, arms, [0, 1]);
}

/** An arm's difference to another over the cases that both have, with its interval, simultaneous over `comparisons` at 95 %. */
export function estimateDifference(arm: Arm, other: Arm, comparisons: number): Estimate {
  return estimate(pairsOf(arm, other), comparisons, [-1, 1]);
}

function estimate(pairs: readonly Pair[], simultaneous: number, [low, high]: readonly [number, number]): Estimate {
  if (pairs.length === 0) return { value: null, interval: null };
  const summary = summarizePairs(pairs);
  const interval = tInterval(summary, CONFIDENCE / 2 / Math.max(1, simultaneous));
  return { value: summary.mean, interval: interval === null ? null : [Math.max(low, interval[0]), Math.min(high, interval[1])] };
}

/** The cases that both arms have with a score on both: d = arm - other. */
function pairsOf(arm: Arm, other: Arm): Pair[] {
  const pairs: Pair[] = [];
  for (const [key, own] of arm.cases) {
    const others = other.cases.get(key);
    if (own.score === null || others === undefined || others.score === null) continue;
    pairs.push({ difference: own.score - others.score, cluster: own.cluster, weight: own.weight });
  }
  return pairs;
}

/** What an arm gives and takes: quality on 0..1, USD, ms; null where nobody knows. */
export type Figures = {
  readonly score: number | null;
  readonly costPerCase: number | null;
  readonly latencyP50Ms: number | null;
  readonly latencyP95Ms: number | null;
};

/** Latencies and prices that differ by less than this share are the same to whoever chooses. */
const TOLERANCE = 0.1;

/**
 * Which arms are on the Pareto front: no other is at least as good in everything and clearly better in something. A figure that is
 * unknown for any arm says nothing about any.
 */
export function paretoFront(figures: readonly Figures[]): boolean[] {
  const known = (key: keyof Figures): boolean => figures.every((own) => own[key] !== null);
  const prices = (['costPerCase', 'latencyP50Ms', 'latencyP95Ms'] as const).filter(known);
  const dominates = (a: Figures, b: Figures): boolean => {
    const [scoreA, scoreB] = [a.score ?? -1, b.score ?? -1];
    if (scoreA < scoreB || prices.some((key) => (a[key] ?? 0) > (b[key] ?? 0) * (1 + TOLERANCE))) return false;
    return scoreA > scoreB || prices.some((key) => (a[key] ?? 0) < (b[key] ?? 0) * (1 - TOLERANCE));
  };
  return figures.map((own) => own.score !== null && !figures.some((other) => other !== own && dominates(other, own)));
}
