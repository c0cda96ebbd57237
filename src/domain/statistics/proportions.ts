/**
 * Paired pass/fail scores: exact McNemar for a drop, Tango's score test and interval for the difference of paired proportions.
 * The t test is anti-conservative where few cases differ; these are not.
 */
import { binomialUpperTail, normalQuantile, normalUpperTail } from './distributions.js';

/** How n pairs of 0/1 scores fell: `losses` passed on the baseline alone, `wins` on the candidate alone. */
export type DiscordantPairs = { readonly n: number; readonly wins: number; readonly losses: number };

/** Exact one-sided McNemar test of a drop: P(X >= losses), X ~ Bin(wins + losses, 1/2). */
export function mcnemarPValue({ wins, losses }: Pick<DiscordantPairs, 'wins' | 'losses'>): number {
  return binomialUpperTail(losses, wins + losses, 0.5);
}

/** Exact two-sided McNemar test: twice the smaller tail, at most 1. Used for uneven missingness. */
export function mcnemarTwoSided(b: number, c: number): number {
  return Math.min(1, 2 * binomialUpperTail(Math.max(b, c), b + c, 0.5));
}

/**
 * Tango's score statistic for the difference candidate - baseline = `delta` (Tango, Statistics in Medicine 17, 1998): standard
 * normal under that difference. Null where the statistic is not defined (no pairs).
 */
export function tangoStatistic({ n, wins, losses }: DiscordantPairs, delta: number): number | null {
  if (n === 0) return null;
  const a = 2 * n;
  const b = -wins - losses + (2 * n - wins + losses) * delta;
  const c = -losses * delta * (1 - delta);
  const lossProbability = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a);
  const variance = n * (2 * lossProbability + delta * (1 - delta));
  const distance = wins - losses - n * delta;
  if (variance <= 0) return distance === 0 ? 0 : Math.sign(distance) * Number.POSITIVE_INFINITY;
  return distance / Math.sqrt(variance);
}

/** P-value of H0: candidate - baseline <= -margin against a greater difference (non-inferiority), by Tango's score test. */
export function tangoNonInferior(pairs: DiscordantPairs, margin: number): number | null {
  const statistic = tangoStatistic(pairs, -margin);
  return statistic === null ? null : normalUpperTail(statistic);
}

/** P-value of H0: candidate - baseline >= -shift against a smaller difference, by Tango's score test. */
export function tangoDrop(pairs: DiscordantPairs, shift: number): number | null {
  const statistic = tangoStatistic(pairs, -shift);
  return statistic === null ? null : normalUpperTail(-statistic);
}

/** Tango's score interval at confidence 1 - 2 `level`: all differences that the score test does not reject. */
export function tangoInterval(pairs: DiscordantPairs, level: number): [number, number] | null {
  if (pairs.n === 0) return null;
  const z = normalQuantile(1 - level);
  const estimate = (pairs.wins - pairs.losses) / pairs.n;
  const inside = (delta: number): boolean => Math.abs(tangoStatistic(pairs, delta) ?? 0) <= z;
  return [edge(inside, estimate, -1), edge(inside, estimate, 1)];
}

/** Bisects between the estimate, which the interval holds, and an end of [-1, 1]. */
function edge(inside: (delta: number) => boolean, estimate: number, end: -1 | 1): number {
  if (inside(end)) return end;
  let within = estimate;
  let beyond: number = end;
  for (let step = 0; step < 60; step += 1) {
    const middle = (within + beyond) / 2;
    if (inside(middle)) within = middle;
    else beyond = middle;
  }
  return within;
}
