/** What a golden set could see before it is run: the minimum detectable drop, from an earlier comparison or from measured noise. */
import { detectionFactor, undetectedDrop } from '../comparison.js';
import { type CaseEvidence, type MetricWeights, metricValue } from '../evidence.js';
import type { Comparison } from '../report.js';
import { DEFAULT_NOISE_SHARE } from '../schedule.js';

/**
 * The minimum detectable drop of `cases` cases that vary and cluster like those of an earlier comparison: its own, times the square
 * root of the ratio of sizes. Null where that comparison measured nothing.
 */
export function projectDrop(
  earlier: Pick<Comparison, 'n' | 'clusters' | 'standardError' | 'mde'>,
  cases: number,
  alpha: number,
): number | null {
  const { n, clusters, standardError, mde } = earlier;
  if (n === 0 || cases === 0 || mde === null || standardError === null) return null;
  if (standardError === 0) return undetectedDrop(Math.max(1, (clusters * cases) / n), alpha);
  return mde * Math.sqrt(n / cases);
}

/** How much a metric differs from itself when the same target answers the same cases again. */
export type SelfNoise = {
  /** Cases with at least two scored trials. */
  readonly cases: number;
  /** Standard deviation of the difference of two single trials of one case. */
  readonly sd: number;
  /** Share of the cases whose trials did not all have one score. */
  readonly unstable: number;
};

/** Measures one metric's noise from all trials of one side; null without a case that was scored twice. */
export function measureSelfNoise(evidence: readonly CaseEvidence[], metric: string, weights: MetricWeights): SelfNoise | null {
  const repeated = evidence
    .map(({ trials }) => trials.candidate.map((trial) => metricValue(trial, metric, weights)).filter((value) => typeof value === 'number'))
    .filter((values) => values.length > 1);
  if (repeated.length === 0) return null;
  const variance = repeated.reduce((sum, values) => sum + varianceOf(values), 0) / repeated.length;
  const unstable = repeated.filter((values) => values.some((value) => value !== values[0])).length / repeated.length;
  return { cases: repeated.length, sd: Math.sqrt(2 * variance), unstable };
}

function varianceOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}

/**
 * The minimum detectable drop of `cases` cases with so many trials a side, where nothing is known but the noise between trials: a
 * change makes cases differ beyond it, by as much as the looks are designed for. Null where there is no noise to go by.
 */
export function dropFromNoise({ sd }: SelfNoise, cases: number, trials: number, alpha: number): number | null {
  if (sd === 0 || cases === 0) return null;
  const variance = (sd * sd) / DEFAULT_NOISE_SHARE;
  const left = variance * (1 - DEFAULT_NOISE_SHARE + DEFAULT_NOISE_SHARE / trials);
  return detectionFactor(alpha) * Math.sqrt(left / cases);
}
