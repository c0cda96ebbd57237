/**
 * Which cases and trials are needed next, and how strong the evidence must be to stop there: STATISTICS section 2. Clusters come in
 * a seeded random order, so that the cases of an early look stand for all of them.
 */
import { obrienFlemingLevels, type PastLook, spendingLevel } from './statistics/group-sequential.js';
import { randomSource, shuffle } from './statistics/random.js';

/** One planned look: the first `share` of the clusters has `trials` trials a side, the others `rest` (0: not run yet). */
export type Stage = { readonly look: number; readonly share: number; readonly trials: number; readonly rest: number };

export type LookPlan = { readonly looks: 1 | 4; readonly maxTrials: 1 | 2 | 3 };

/** No look before so many cases: the t approximation and the normal bounds are no good there. */
const MIN_LOOK_CASES = 30;

const FOUR_LOOKS: Readonly<Record<LookPlan['maxTrials'], readonly Stage[]>> = {
  1: [
    { look: 1, share: 0.25, trials: 1, rest: 0 },
    { look: 2, share: 0.5, trials: 1, rest: 0 },
    { look: 3, share: 0.75, trials: 1, rest: 0 },
    { look: 4, share: 1, trials: 1, rest: 0 },
  ],
  2: [
    { look: 1, share: 0.5, trials: 1, rest: 0 },
    { look: 2, share: 1, trials: 1, rest: 0 },
    { look: 3, share: 0.5, trials: 2, rest: 1 },
    { look: 4, share: 1, trials: 2, rest: 0 },
  ],
  3: [
    { look: 1, share: 0.5, trials: 1, rest: 0 },
    { look: 2, share: 1, trials: 1, rest: 0 },
    { look: 3, share: 1, trials: 2, rest: 0 },
    { look: 4, share: 1, trials: 3, rest: 0 },
  ],
};

/** A cluster and how many cases it has. */
export type ClusterSize = { readonly cluster: string; readonly cases: number };

/** The clusters in the order in which they are replayed: seeded by content, never by the clock or the files' order. */
export function orderClusters(clusters: readonly ClusterSize[], seed: number): ClusterSize[] {
  const sorted = [...clusters].sort((a, b) => (a.cluster < b.cluster ? -1 : a.cluster > b.cluster ? 1 : 0));
  return shuffle(sorted, randomSource(seed));
}

/**
 * The looks to take over clusters in their order. Looks with fewer than 30 cases are left out (what they would have spent is spent
 * by none: the other looks keep their bounds), the last one never is.
 */
export function planLooks(plan: LookPlan, ordered: readonly ClusterSize[]): readonly Stage[] {
  if (plan.looks === 1) return [{ look: 1, share: 1, trials: plan.maxTrials, rest: 0 }];
  const stages = FOUR_LOOKS[plan.maxTrials];
  return stages.filter((stage, index) => index === stages.length - 1 || casesAt(stage, ordered) >= MIN_LOOK_CASES);
}

/** Trials a side that a stage gives the cluster at `rank` (from 0) of `clusters`. */
export function trialsAt(stage: Stage, rank: number, clusters: number): number {
  return rank < Math.ceil(stage.share * clusters) ? stage.trials : stage.rest;
}

/** Cases with at least one trial a side at a stage. */
export function casesAt(stage: Stage, ordered: readonly ClusterSize[]): number {
  return ordered.reduce((sum, { cases }, rank) => sum + (trialsAt(stage, rank, ordered.length) > 0 ? cases : 0), 0);
}

/**
 * The share of a single trial's variance of d that is noise between trials, where the data do not tell yet: it gives the information
 * fractions .26, .52, .81, 1 of the three-trial schedule.
 */
export const DEFAULT_NOISE_SHARE = 0.72;

/**
 * Without any noise a second trial tells nothing new, and the looks after the first trial would be one look, at no increment of
 * information. Taking some noise for granted there keeps the levels defined, and a little stricter than they need be.
 */
const LEAST_NOISE_SHARE = 0.1;

/** Information of each stage as a fraction of the last one's, for a noise share in [0, 1]. */
export function informationFractions(stages: readonly Stage[], noiseShare: number): readonly number[] {
  const variance = (trials: number): number => 1 - noiseShare + noiseShare / trials;
  const information = stages.map(({ share, trials, rest }) => {
    const size = rest > 0 ? 1 : share;
    const total = share * variance(trials) + (rest > 0 ? (1 - share) * variance(rest) : 0);
    return (size * size) / total;
  });
  const last = information.at(-1) ?? 1;
  return information.map((value) => value / last);
}

/**
 * The one-sided level that each stage's p-values must reach. Four equally informative looks have O'Brien and Fleming's bounds; the
 * three-trial schedule is close enough to keep them; two trials are not, and spend by Lan and DeMets at the measured fractions.
 */
export function stageLevel(
  plan: LookPlan,
  stages: readonly Stage[],
  index: number,
  alpha: number,
  past: readonly number[],
  noiseShare: number,
): number {
  const stage = stages[index];
  if (stage === undefined) throw new RangeError(`there is no stage ${index}`);
  if (plan.looks === 1) return alpha;
  if (plan.maxTrials !== 2) return obrienFlemingLevels(4, alpha)[stage.look - 1] ?? alpha;
  const fractions = informationFractions(stages, Math.max(LEAST_NOISE_SHARE, Math.round(noiseShare * 100) / 100));
  const taken: PastLook[] = past.map((level, k) => ({ level, fraction: fractions[k] ?? 1 }));
  return spendingLevel(taken, fractions[index] ?? 1, alpha);
}

/** The looks over a set of cases: which of them count at each, with how many trials. */
export type Schedule = {
  readonly stages: readonly Stage[];
  /** Trials a side of a case at a stage; 0 for cases that are not in it. */
  readonly trialsOf: (stage: Stage) => (id: string) => number;
  /** Cases with at least one trial a side at a stage. */
  readonly casesAt: (stage: Stage) => number;
  /** All cases in the order in which they are replayed, those of a cluster together. */
  readonly order: readonly (readonly string[])[];
};

/** Orders the clusters of the cases by the seed and plans the looks over them. */
export function scheduleCases(cases: readonly { readonly id: string; readonly cluster: string }[], plan: LookPlan, seed: number): Schedule {
  const sizes = new Map<string, number>();
  for (const { cluster } of cases) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  const clusters = orderClusters(
    [...sizes].map(([cluster, count]) => ({ cluster, cases: count })),
    seed,
  );
  const rank = new Map(clusters.map(({ cluster }, position) => [cluster, position]));
  const members = new Map(clusters.map(({ cluster }): [string, string[]] => [cluster, []]));
  for (const { id, cluster } of cases) members.get(cluster)?.push(id);
  return {
    stages: planLooks(plan, clusters),
    order: [...members.values()],
    casesAt: (stage) => casesAt(stage, clusters),
    trialsOf: (stage) => {
      const trials = new Map(cases.map(({ id, cluster }) => [id, trialsAt(stage, rank.get(cluster) ?? 0, clusters.length)]));
      return (id) => trials.get(id) ?? 0;
    },
  };
}
