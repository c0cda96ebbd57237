/** The primary comparison corrected by people's labels of a random sample of its cases (PPI++, STATISTICS section 4). */
import { detectionFactor, MIN_CASES, MIN_CLUSTERS, type Terms, undetectedDrop } from '../comparison.js';
import type { CasePair } from '../evidence.js';
import type { Comparison } from '../report.js';
import { tCdf, tQuantile } from '../statistics/distributions.js';
import { type CorrectedMean, predictionPoweredMean } from '../statistics/prediction-powered.js';
import { tangoNonInferior } from '../statistics/proportions.js';

/** People's differences by case, of cases that were drawn at random: see `randomSample`. */
export type PeopleSample = ReadonlyMap<string, number>;

export type Corrected = {
  readonly comparison: Comparison;
  readonly estimate: CorrectedMean;
  /** What the judge alone saw. */
  readonly judged: number;
};

/**
 * Puts people's word in the place of the judge's bias: difference, error, interval and both p-values. Null where the sample is smaller than what
 * any verdict by t takes (30 cases in 8 clusters).
 */
export function correctComparison(whole: Comparison, pairs: readonly CasePair[], sample: PeopleSample, terms: Terms): Corrected | null {
  const judged = pairs.flatMap(({ id, baseline, candidate, cluster, weight }) =>
    baseline === null || candidate === null ? [] : [{ judged: candidate - baseline, human: sample.get(id) ?? null, cluster, weight }],
  );
  const estimate = predictionPoweredMean(judged);
  if (estimate === null || estimate.labelled < MIN_CASES || estimate.clusters < MIN_CLUSTERS || whole.difference === null) return null;
  const { mean, standardError, clusters } = estimate;
  const half = tQuantile(1 - terms.level, clusters - 1) * standardError;
  const seen = judged.flatMap(({ human, cluster, weight }) => (human === null ? [] : [{ human, cluster, weight }]));
  const pPass = Math.max(tail(-(mean + terms.margin), standardError, clusters - 1), sparseBound(seen, terms.margin));
  const comparison: Comparison = {
    ...whole,
    difference: mean,
    standardError,
    interval: [mean - half, mean + half],
    pRegression: tail(mean + (terms.failOn === 'beyond_margin' ? terms.margin : 0), standardError, clusters - 1),
    pNonInferior: pPass,
    mde: standardError === 0 ? undetectedDrop(clusters, terms.alpha) : detectionFactor(terms.alpha) * standardError,
    method: 'prediction-powered',
  };
  return { comparison, estimate, judged: whole.difference };
}

/** P(T <= distance / error); without any error the distance alone decides. */
function tail(distance: number, error: number, freedom: number): number {
  return error === 0 ? (distance < 0 ? 0 : 1) : tCdf(distance / error, freedom);
}

type Seen = { readonly human: number; readonly cluster: string; readonly weight: number };

/** Below so many labelled clusters in which people see a difference, t is no good guide to what they may not have seen. */
const SPARSE = 20;

/**
 * What a pass takes where people hardly ever see a difference: Tango's p-value that the share of clusters with a loss stays within the margin,
 * each loss taken for a whole one. Where every cluster is one case and people say met or not met, wins count against losses. 0 where t may be
 * relied on, 1 where weights leave nothing to go by.
 */
function sparseBound(seen: readonly Seen[], margin: number): number {
  const groups = [...Map.groupBy(seen, ({ cluster }) => cluster).values()];
  const differing = groups.filter((group) => group.some(({ human }) => human !== 0)).length;
  if (differing >= SPARSE) return 0;
  if (seen.some(({ weight }) => weight !== seen[0]?.weight)) return 1;
  const losses = groups.filter((group) => group.some(({ human }) => human < 0)).length;
  const isPassFail = groups.length === seen.length && seen.every(({ human }) => [-1, 0, 1].includes(human));
  const wins = isPassFail ? groups.length - losses - groups.filter(([one]) => one?.human === 0).length : 0;
  // No loss among G: P = (1 - margin)^G, exactly; from 59 on for 5 points.
  const unseen = losses === 0 ? (1 - margin) ** groups.length : 0;
  return Math.max(unseen, tangoNonInferior({ n: groups.length, wins, losses }, margin) ?? 1);
}

/**
 * The cases that count as a random sample: those at the head of the run's own random order, cluster by cluster, up to the first one that people
 * left out. Who labels along that order draws at random; who picks, in any other way, gets no further than chance lets them.
 * @param clusters cases in the run's order, those of a cluster together, without those that have no score
 */
export function randomSample(clusters: readonly (readonly string[])[], humanOf: (id: string) => number | null): PeopleSample {
  const sample = new Map<string, number>();
  for (const cluster of clusters) {
    const seen = cluster.map((id) => [id, humanOf(id)] as const);
    if (seen.some(([, human]) => human === null)) break;
    for (const [id, human] of seen) sample.set(id, human ?? 0);
  }
  return sample;
}

/** Unlabelled cases that a sample may hold before it ends, as a share: those whose answers nobody could be shown. */
const GAPS = 0.1;

/** Whether labels look like a sample along the order, before anything is known of the answers: so long a head of it is labelled. */
export function looksSampled(order: readonly string[], isLabelled: (id: string) => boolean): boolean {
  let labelled = 0;
  for (const [index, id] of order.entries()) {
    if (isLabelled(id)) labelled += 1;
    if (labelled >= MIN_CASES && labelled >= (1 - GAPS) * (index + 1)) return true;
  }
  return false;
}
