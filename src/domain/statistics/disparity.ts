/**
 * How differently a target serves two slices: the difference of their mean scores, which are over different cases. CR1 in each slice, and where a
 * cluster or a case stands in both, what they have in common is taken off; Welch and Satterthwaite's degrees of freedom over the clusters.
 * Without clusters it is Welch's test (1947), with the same clusters in both the paired one.
 */
import { z } from 'zod';
import { tQuantile } from './distributions.js';

const End = z.strictObject({ value: z.string(), n: z.int(), score: z.number() });

export const DisparitySchema = z.strictObject({
  /** A tag key of `gate.slices`: its best value against its worst. */
  key: z.string(),
  metric: z.string(),
  best: End,
  worst: End,
  difference: z.number(),
  /** At 95 % for all pairs of values of all keys at once (Bonferroni). */
  interval: z.tuple([z.number(), z.number()]),
  /** The same two values on the baseline; null without one. */
  baseline: z.number().nullable(),
});
export type Disparity = z.infer<typeof DisparitySchema>;

/** One case of a slice: its score on 0..1. */
export type SliceCase = { readonly id: string; readonly score: number; readonly cluster: string; readonly weight: number };

export type Contrast = {
  readonly difference: number;
  readonly standardError: number;
  readonly df: number;
};

type Part = { readonly mean: number; readonly variance: number; readonly clusters: number; readonly totals: ReadonlyMap<string, number> };

function partOf(cases: readonly SliceCase[]): Part | null {
  const weights = cases.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return null;
  const mean = cases.reduce((sum, { weight, score }) => sum + weight * score, 0) / weights;
  const totals = new Map<string, number>();
  for (const { cluster, weight, score } of cases) totals.set(cluster, (totals.get(cluster) ?? 0) + (weight * (score - mean)) / weights);
  const clusters = totals.size;
  if (clusters < 2) return null;
  const squares = [...totals.values()].reduce((sum, total) => sum + total * total, 0);
  return { mean, variance: (clusters / (clusters - 1)) * squares, clusters, totals };
}

/** The difference of two slices' means, first minus second; null where one has fewer than two clusters or nothing varies. */
export function contrast(first: readonly SliceCase[], second: readonly SliceCase[]): Contrast | null {
  const [a, b] = [partOf(first), partOf(second)];
  if (a === null || b === null) return null;
  const shared = [...a.totals].reduce((sum, [cluster, total]) => sum + total * (b.totals.get(cluster) ?? 0), 0);
  const correction = Math.sqrt((a.clusters / (a.clusters - 1)) * (b.clusters / (b.clusters - 1)));
  const variance = a.variance + b.variance - 2 * correction * shared;
  if (!(variance > 1e-15)) return null;
  const welch = (a.variance + b.variance) ** 2 / (a.variance ** 2 / (a.clusters - 1) + b.variance ** 2 / (b.clusters - 1));
  const all = new Set([...a.totals.keys(), ...b.totals.keys()]).size;
  return { difference: a.mean - b.mean, standardError: Math.sqrt(variance), df: Math.min(welch, all - 1) };
}

/** The interval of a contrast at 95 % for so many of them at once (Bonferroni). */
export function contrastInterval({ difference, standardError, df }: Contrast, simultaneous: number): [number, number] {
  const half = tQuantile(1 - 0.025 / Math.max(1, simultaneous), df) * standardError;
  return [difference - half, difference + half];
}
