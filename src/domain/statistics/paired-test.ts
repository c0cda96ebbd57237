/**
 * The test on paired differences: cluster-robust Student t (CR1), and the sign-flip test on cluster totals for small sets.
 * STATISTICS section 2; one partition into clusters serves the standard error, the degrees of freedom and the resampling.
 */
import { tCdf, tQuantile } from './distributions.js';
import { type RandomSource, randomSource } from './random.js';

/** One case on both sides: d = candidate - baseline, both means over the trials. */
export type Pair = {
  readonly difference: number;
  readonly cluster: string;
  /** > 0; 1 where the case has none. */
  readonly weight: number;
};

export type PairedSummary = {
  readonly n: number;
  readonly clusters: number;
  readonly mean: number;
  /** CR1 standard error of the mean; null with fewer than two clusters. */
  readonly standardError: number | null;
  /** sum over each cluster of w (d - mean): what the sandwich is made of. */
  readonly clusterTotals: readonly number[];
};

/**
 * Weighted mean of d and its CR1 standard error: V = G/(G-1) sum_g (sum_i w_i (d_i - m))^2 / (sum w)^2. With clusters of one case
 * and equal weights it is the ordinary paired standard error.
 */
export function summarizePairs(pairs: readonly Pair[]): PairedSummary {
  let weights = 0;
  let sum = 0;
  for (const pair of pairs) {
    weights += pair.weight;
    sum += pair.weight * pair.difference;
  }
  const mean = pairs.length === 0 ? 0 : sum / weights;
  const residuals = new Map<string, number>();
  const totals = new Map<string, number>();
  for (const pair of pairs) {
    residuals.set(pair.cluster, (residuals.get(pair.cluster) ?? 0) + pair.weight * (pair.difference - mean));
    totals.set(pair.cluster, (totals.get(pair.cluster) ?? 0) + pair.weight * pair.difference);
  }
  const clusters = residuals.size;
  let squares = 0;
  for (const residual of residuals.values()) squares += residual * residual;
  const standardError = clusters < 2 ? null : Math.sqrt((clusters / (clusters - 1)) * squares) / weights;
  return { n: pairs.length, clusters, mean, standardError, clusterTotals: [...totals.values()] };
}

/**
 * P-value of H0: mean >= -shift against a smaller mean, by t on G - 1 degrees of freedom. `shift` 0 asks for any drop, `shift` =
 * margin for a drop beyond the margin. All differences alike have no standard error: then the mean itself decides.
 */
export function pDrop(summary: PairedSummary, shift = 0): number | null {
  if (summary.standardError === null) return null;
  const distance = summary.mean + shift;
  if (summary.standardError === 0) return distance < 0 ? 0 : 1;
  return tCdf(distance / summary.standardError, summary.clusters - 1);
}

/** P-value of H0: mean <= -margin against a greater mean (non-inferiority). */
export function pNonInferior(summary: PairedSummary, margin: number): number | null {
  if (summary.standardError === null) return null;
  const distance = summary.mean + margin;
  if (summary.standardError === 0) return distance > 0 ? 0 : 1;
  return tCdf(-distance / summary.standardError, summary.clusters - 1);
}

/** Two-sided interval of the mean at confidence 1 - 2 `level`: the dual of one-sided tests at `level`. */
export function tInterval(summary: PairedSummary, level: number): [number, number] | null {
  if (summary.standardError === null) return null;
  const half = tQuantile(1 - level, summary.clusters - 1) * summary.standardError;
  return [summary.mean - half, summary.mean + half];
}

const EXACT_FLIPS = 16;
const MONTE_CARLO_FLIPS = 20_000;

/**
 * One-sided sign-flip test of H0: the cluster totals are symmetric about 0, against a drop. Exact over all 2^k flips of up to 16
 * non-zero totals; beyond that Monte Carlo with (1 + #) / (B + 1), seeded.
 */
export function signFlipPValue(clusterTotals: readonly number[], seed: number): number {
  const totals = clusterTotals.filter((total) => total !== 0);
  if (totals.length === 0) return 1;
  const observed = totals.reduce((sum, total) => sum + total, 0);
  const slack = 1e-12 * totals.reduce((sum, total) => sum + Math.abs(total), 0);
  return totals.length <= EXACT_FLIPS ? exactFlips(totals, observed + slack) : sampledFlips(totals, observed + slack, randomSource(seed));
}

/** Counts the flips whose sum is low enough by joining the sums of two halves, 2^8 each at most. */
function exactFlips(totals: readonly number[], limit: number): number {
  const half = Math.floor(totals.length / 2);
  const first = flippedSums(totals.slice(0, half)).sort();
  const second = flippedSums(totals.slice(half)).sort();
  let asLow = 0;
  let fitting = second.length;
  for (const sum of first) {
    while (fitting > 0 && sum + (second[fitting - 1] ?? 0) > limit) fitting -= 1;
    asLow += fitting;
  }
  return asLow / 2 ** totals.length;
}

/** Sums of the values under every choice of signs. */
function flippedSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(2 ** values.length);
  values.forEach((value, index) => {
    const known = 2 ** index;
    for (let pattern = 0; pattern < known; pattern += 1) {
      const sum = sums[pattern] ?? 0;
      sums[pattern] = sum + value;
      sums[pattern + known] = sum - value;
    }
  });
  return sums;
}

/** Signs are drawn for so many totals at once: their sums under every choice of signs stand in a table. */
const CHUNK = 10;

function sampledFlips(totals: readonly number[], limit: number, random: RandomSource): number {
  const tables: Float64Array[] = [];
  for (let from = 0; from < totals.length; from += CHUNK) tables.push(flippedSums(totals.slice(from, from + CHUNK)));
  let asLow = 0;
  for (let draw = 0; draw < MONTE_CARLO_FLIPS; draw += 1) {
    let sum = 0;
    for (const table of tables) sum += table[Math.floor(random() * table.length)] ?? 0;
    if (sum <= limit) asLow += 1;
  }
  return (1 + asLow) / (1 + MONTE_CARLO_FLIPS);
}
