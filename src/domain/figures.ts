/** Plain figures of each side that floors and limits are held against. No tests here: an absolute bound is simply kept or not. */
import type { CaseEvidence, MetricWeights, TrialScores } from './evidence.js';
import { sideMean } from './evidence.js';
import { SIDES, type Side } from './trial.js';

type BySide<T> = Readonly<Record<Side, T>>;

export type Figures = {
  /** Weighted mean of each metric over the cases with a score on that side; null without one. */
  readonly means: ReadonlyMap<string, BySide<number | null>>;
  readonly latencyP50Ms: BySide<number | null>;
  readonly latencyP95Ms: BySide<number | null>;
  /** Mean cost of a generation in USD; null as soon as one generation's price is unknown. */
  readonly costUsdPerCase: BySide<number | null>;
};

/** Measures both sides over the trials that count at this look. */
export function measureFigures(
  evidence: readonly CaseEvidence[],
  metrics: readonly string[],
  weights: MetricWeights,
  trialsOf: (id: string) => number,
): Figures {
  const trials = bySide((side) => evidence.flatMap((golden) => golden.trials[side].slice(0, trialsOf(golden.id))));
  const latencies = bySide((side) => trials[side].map(({ latencyMs }) => latencyMs).filter((value) => value !== null));
  return {
    means: new Map(metrics.map((metric) => [metric, bySide((side) => metricMean(evidence, side, metric, weights, trialsOf))])),
    latencyP50Ms: bySide((side) => percentile(latencies[side], 0.5)),
    latencyP95Ms: bySide((side) => percentile(latencies[side], 0.95)),
    costUsdPerCase: bySide((side) => meanCost(trials[side].filter(hasAnswer).map(({ costUsd }) => costUsd))),
  };
}

/** A generation that failed has neither; an answer that was recorded somewhere else may have one of the two. */
function hasAnswer({ latencyMs, costUsd }: TrialScores): boolean {
  return latencyMs !== null || costUsd !== null;
}

function bySide<T>(of: (side: Side) => T): BySide<T> {
  return Object.fromEntries(SIDES.map((side) => [side, of(side)])) as Record<Side, T>;
}

function metricMean(
  evidence: readonly CaseEvidence[],
  side: Side,
  metric: string,
  weights: MetricWeights,
  trialsOf: (id: string) => number,
): number | null {
  let sum = 0;
  let total = 0;
  for (const golden of evidence) {
    const value = sideMean(golden.trials[side], trialsOf(golden.id), metric, weights);
    if (typeof value !== 'number') continue;
    sum += golden.weight * value;
    total += golden.weight;
  }
  return total === 0 ? null : sum / total;
}

/** The smallest value that at least the given share of the values does not exceed (nearest rank); null for none. */
function percentile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

function meanCost(costs: readonly (number | null)[]): number | null {
  if (costs.length === 0) return null;
  let sum = 0;
  for (const cost of costs) {
    if (cost === null) return null;
    sum += cost;
  }
  return sum / costs.length;
}
