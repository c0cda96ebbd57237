/** From pairs of case means to one Comparison per metric and slice: the numbers, without a verdict. */

import type { CasePair } from './evidence.js';
import type { Comparison } from './report.js';
import { normalQuantile } from './statistics/distributions.js';
import { type PairedSummary, pDrop, pNonInferior, signFlipPValue, summarizePairs, tInterval } from './statistics/paired-test.js';
import { type DiscordantPairs, mcnemarPValue, tangoDrop, tangoInterval, tangoNonInferior } from './statistics/proportions.js';

/** Below so many cases or clusters no t verdict is issued. */
export const MIN_CASES = 30;
export const MIN_CLUSTERS = 8;

/** What a comparison is held against. */
export type Terms = {
  /** Tolerated loss on 0..1. */
  readonly margin: number;
  /** One-sided level that p-values must reach at this look. */
  readonly level: number;
  /** One-sided error of the whole run, for the minimum detectable drop. */
  readonly alpha: number;
  readonly failOn: 'any' | 'beyond_margin';
  /** One generation a side and case so far: exact methods for 0/1 scores apply. */
  readonly singleTrial: boolean;
  readonly seed: number;
};

type Facts = Pick<Comparison, 'metric' | 'slice' | 'role'>;

/** Compares the pairs of one metric and slice. Cases without a score on both sides are left out here and counted as coverage elsewhere. */
export function compare(pairs: readonly CasePair[], facts: Facts, terms: Terms): Comparison {
  const complete = pairs.flatMap(({ baseline, candidate, cluster, weight }) =>
    baseline === null || candidate === null ? [] : [{ baseline, candidate, cluster, weight, difference: candidate - baseline }],
  );
  const summary = summarizePairs(complete);
  const tally = {
    n: complete.length,
    wins: complete.filter(({ difference }) => difference > 0).length,
    losses: complete.filter(({ difference }) => difference < 0).length,
  };
  const empty = complete.length === 0;
  const test = empty ? NO_TEST : chooseTest(complete, summary, tally, terms);
  return {
    ...facts,
    n: tally.n,
    clusters: summary.clusters,
    baseline: empty ? null : weightedMean(complete, 'baseline'),
    candidate: empty ? null : weightedMean(complete, 'candidate'),
    difference: empty ? null : summary.mean,
    standardError: summary.standardError,
    interval: test.interval,
    pRegression: test.pRegression,
    pNonInferior: test.pNonInferior,
    wins: tally.wins,
    losses: tally.losses,
    ties: tally.n - tally.wins - tally.losses,
    correlation: correlation(complete),
    mde: detectableDrop(summary, terms.alpha),
    method: test.method,
    status: 'shown',
  };
}

/** A metric of a candidate that has nothing to be compared with: its mean, and no difference. */
export function describeAlone(pairs: readonly CasePair[], facts: Facts): Comparison {
  const scored = pairs.flatMap(({ candidate, cluster, weight }) =>
    candidate === null ? [] : [{ baseline: candidate, candidate, cluster, weight, difference: 0 }],
  );
  return {
    ...facts,
    ...NO_TEST,
    n: scored.length,
    clusters: summarizePairs(scored).clusters,
    baseline: null,
    candidate: scored.length === 0 ? null : weightedMean(scored, 'candidate'),
    difference: null,
    standardError: null,
    wins: 0,
    losses: 0,
    ties: 0,
    correlation: null,
    mde: null,
    status: 'shown',
  };
}

type CompletePair = {
  readonly baseline: number;
  readonly candidate: number;
  readonly cluster: string;
  readonly weight: number;
  readonly difference: number;
};
type Test = Pick<Comparison, 'interval' | 'pRegression' | 'pNonInferior' | 'method'>;

const NO_TEST: Test = { interval: null, pRegression: null, pNonInferior: null, method: 'none' };

/** `beyond_margin` asks whether the drop is larger than the margin, `any` whether there is one. */
function chooseTest(pairs: readonly CompletePair[], summary: PairedSummary, tally: DiscordantPairs, terms: Terms): Test {
  const shift = terms.failOn === 'beyond_margin' ? terms.margin : 0;
  if (isPassFail(pairs, summary) && terms.singleTrial) {
    return {
      method: 'mcnemar-tango',
      pRegression: shift === 0 ? mcnemarPValue(tally) : tangoDrop(tally, shift),
      pNonInferior: tangoNonInferior(tally, terms.margin),
      interval: tangoInterval(tally, terms.level),
    };
  }
  const interval = tInterval(summary, terms.level);
  if (!isLargeEnough(summary)) {
    const totals = shift === 0 ? summary.clusterTotals : shiftedTotals(pairs, shift);
    return { method: 'sign-flip', pRegression: signFlipPValue(totals, terms.seed), pNonInferior: null, interval };
  }
  return { method: 'paired-t-cr1', pRegression: pDrop(summary, shift), pNonInferior: pNonInferior(summary, terms.margin), interval };
}

function shiftedTotals(pairs: readonly CompletePair[], shift: number): readonly number[] {
  return summarizePairs(pairs.map((pair) => ({ ...pair, difference: pair.difference + shift }))).clusterTotals;
}

/** Whether verdicts by t may be issued at all. */
export function isLargeEnough(sizes: { readonly n: number; readonly clusters: number }): boolean {
  return sizes.n >= MIN_CASES && sizes.clusters >= MIN_CLUSTERS;
}

/** Scores that are only 0 or 1, equal weights, every cluster one case: where McNemar and Tango are exact and right. */
function isPassFail(pairs: readonly CompletePair[], summary: PairedSummary): boolean {
  if (summary.clusters !== pairs.length) return false;
  return pairs.every(({ baseline, candidate, weight }) => isBit(baseline) && isBit(candidate) && weight === pairs[0]?.weight);
}

function isBit(score: number): boolean {
  return score === 0 || score === 1;
}

function weightedMean(pairs: readonly CompletePair[], side: 'baseline' | 'candidate'): number {
  let sum = 0;
  let weights = 0;
  for (const pair of pairs) {
    sum += pair.weight * pair[side];
    weights += pair.weight;
  }
  return sum / weights;
}

/** Pearson correlation of the sides' case scores; null where a side does not vary. */
function correlation(pairs: readonly CompletePair[]): number | null {
  if (pairs.length < 2) return null;
  const meanOf = (side: 'baseline' | 'candidate'): number => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const baselineMean = meanOf('baseline');
  const candidateMean = meanOf('candidate');
  let product = 0;
  let baselineSquares = 0;
  let candidateSquares = 0;
  for (const { baseline, candidate } of pairs) {
    product += (baseline - baselineMean) * (candidate - candidateMean);
    baselineSquares += (baseline - baselineMean) ** 2;
    candidateSquares += (candidate - candidateMean) ** 2;
  }
  if (baselineSquares === 0 || candidateSquares === 0) return null;
  return Math.max(-1, Math.min(1, product / Math.sqrt(baselineSquares * candidateSquares)));
}

/** Chance with which a drop of the size of the MDE is found. */
const POWER = 0.8;

/**
 * Smallest drop found with 80 % power at this size and variance: (z_{1-alpha} + z_.80) SE, the clusters' design effect included. Where
 * nothing differs at all there is no variance to go by, and it is the drop that zero regressions out of G still allow.
 */
export function detectableDrop(summary: PairedSummary, alpha: number): number | null {
  if (summary.standardError === null) return null;
  if (summary.standardError === 0) return undetectedDrop(summary.clusters, alpha);
  return detectionFactor(alpha) * summary.standardError;
}

/** How many standard errors a drop must have to be found with 80 % power: z_{1-alpha} + z_.80, 2.486 at .05. */
export function detectionFactor(alpha: number): number {
  return normalQuantile(1 - alpha) + normalQuantile(POWER);
}

/** Upper bound of the share of regressing clusters when none of `clusters` did: 1 - alpha^(1/G), at confidence 1 - alpha. */
export function undetectedDrop(clusters: number, alpha: number): number {
  return 1 - alpha ** (1 / clusters);
}
