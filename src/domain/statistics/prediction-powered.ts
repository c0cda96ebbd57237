/** What people's labels on a part of the cases correct in a judge's figures on all of them. */
import { tQuantile } from './distributions.js';

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
  /** Clusters of the labelled pairs: t has one degree of freedom fewer. */
  readonly clusters: number;
};

/** Fewer labelled pairs than this correct nothing: their own variance cannot be told. */
const MIN_CORRECTING_PAIRS = 20;

/**
 * PPI++ (Angelopoulos, Duchi and Zrnic 2023, arXiv 2311.01453) of a mean: lambda times the judge's mean over all, plus what people see
 * beyond it on the labelled pairs. Unbiased when the labelled pairs are a random part of all. Its error is summed by cluster, with the small
 * sample factors of either part, and referred to t on the labelled clusters: where the judge tells nothing, or people saw all, it is the
 * cluster-robust t of people's own labels. Null with fewer than 20 labelled pairs or two labelled clusters.
 */
export function predictionPoweredMean(pairs: readonly JudgedPair[]): CorrectedMean | null {
  const labelled = pairs.flatMap(({ human, ...pair }) => (human === null ? [] : [{ ...pair, human }]));
  if (labelled.length < MIN_CORRECTING_PAIRS) return null;
  const all = mean(pairs, ({ judged }) => judged);
  const lambda = tuneLambda(pairs, labelled);
  const rest = mean(labelled, ({ judged, human }) => human - lambda * judged);
  const clusters = new Set(labelled.map(({ cluster }) => cluster)).size;
  if (clusters < 2) return null;
  const [ofAll, ofLabelled] = [new Set(pairs.map(({ cluster }) => cluster)).size, clusters].map((count) => Math.sqrt(count / (count - 1)));
  const sums = new Map<string, number>();
  for (const { judged, human, cluster, weight } of pairs) {
    const judge = ((ofAll ?? 1) * lambda * weight * (judged - all.value)) / all.weight;
    const people = human === null ? 0 : ((ofLabelled ?? 1) * weight * (human - lambda * judged - rest.value)) / rest.weight;
    sums.set(cluster, (sums.get(cluster) ?? 0) + judge + people);
  }
  const standardError = Math.sqrt([...sums.values()].reduce((sum, value) => sum + value * value, 0));
  const value = lambda * all.value + rest.value;
  const half = tQuantile(0.975, clusters - 1) * standardError;
  return { mean: value, standardError, interval: [value - half, value + half], lambda, labelled: labelled.length, clusters };
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
