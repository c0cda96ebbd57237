/** What people's labels on a part of the cases correct in a judge's figures on all of them. */
import { clusteredError } from './agreement-interval.js';
import { normalQuantile } from './distributions.js';

/** One case: the judge's difference (candidate - baseline), and people's where they labelled both answers. */
export type JudgedPair = {
  readonly judged: number;
  readonly human: number | null;
  readonly cluster: string;
  /** > 0; 1 where the case has none. */
  readonly weight: number;
};

export type CorrectedMean = {
  readonly mean: number;
  readonly standardError: number;
  /** Two-sided, 95 %. */
  readonly interval: readonly [number, number];
  /** How much the judge's differences count, 0 (people alone) to 1. */
  readonly lambda: number;
  readonly labelled: number;
};

/** Fewer labelled pairs than this correct nothing: their own variance cannot be told. */
const MIN_CORRECTING_PAIRS = 20;

/**
 * PPI++ (Angelopoulos, Duchi and Zrnic 2023, arXiv 2311.01453) of a mean: lambda times the judge's mean over all, plus what people see
 * beyond it on the labelled pairs. Unbiased when the labelled pairs are a random part of all; its error is summed by cluster. Null with
 * fewer than 20 labelled pairs.
 */
export function predictionPoweredMean(pairs: readonly JudgedPair[]): CorrectedMean | null {
  const labelled = pairs.flatMap(({ human, ...pair }) => (human === null ? [] : [{ ...pair, human }]));
  if (labelled.length < MIN_CORRECTING_PAIRS) return null;
  const all = mean(pairs, ({ judged }) => judged);
  const lambda = tuneLambda(pairs, labelled);
  const rest = mean(labelled, ({ judged, human }) => human - lambda * judged);
  const influences = pairs.map(({ judged, human, cluster, weight }) => {
    const ofAll = (lambda * weight * (judged - all.value)) / all.weight;
    const ofLabelled = human === null ? 0 : (weight * (human - lambda * judged - rest.value)) / rest.weight;
    return { cluster, slope: ofAll + ofLabelled };
  });
  const standardError = clusteredError(influences);
  if (standardError === null) return null;
  const value = lambda * all.value + rest.value;
  const half = normalQuantile(0.975) * standardError;
  return { mean: value, standardError, interval: [value - half, value + half], lambda, labelled: labelled.length };
}

/** Cov(human, judged) / ((1 + n/N) Var judged), held to [0, 1]. */
function tuneLambda(pairs: readonly JudgedPair[], labelled: readonly (JudgedPair & { readonly human: number })[]): number {
  const centre = mean(pairs, ({ judged }) => judged).value;
  const variance = mean(pairs, ({ judged }) => (judged - centre) ** 2).value;
  const [judgedMean, humanMean] = [mean(labelled, ({ judged }) => judged).value, mean(labelled, ({ human }) => human).value];
  const covariance = mean(labelled, ({ judged, human }) => (judged - judgedMean) * (human - humanMean)).value;
  if (variance === 0) return 0;
  return Math.min(1, Math.max(0, covariance / ((1 + labelled.length / pairs.length) * variance)));
}

function mean<P extends JudgedPair>(pairs: readonly P[], of: (pair: P) => number): { readonly value: number; readonly weight: number } {
  const weight = pairs.reduce((sum, pair) => sum + pair.weight, 0);
  return { value: pairs.reduce((sum, pair) => sum + pair.weight * of(pair), 0) / weight, weight };
}

/** Below this, sensitivity + specificity - 1 would blow up every error of the observed rate. */
const MIN_INFORMEDNESS = 0.3;

/**
 * The true rate behind an observed one, for a judge with this sensitivity and specificity (Rogan and Gladen 1978): (p + Sp - 1) / (Se + Sp
 * - 1), held to [0, 1]. Null where the judge tells too little apart to be corrected.
 */
export function correctedRate(observed: number, sensitivity: number, specificity: number): number | null {
  const informedness = sensitivity + specificity - 1;
  if (informedness < MIN_INFORMEDNESS) return null;
  return Math.min(1, Math.max(0, (observed + specificity - 1) / informedness));
}
