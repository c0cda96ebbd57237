/** What of a sweep must be known to rank its arms, apart from what they answered: equal on every machine that runs a part of it. */
import { z } from 'zod';
import type { GoldenCase } from '../../domain/case.js';
import { JsonSchema } from '../../domain/json.js';
import { randomSource, shuffle } from '../../domain/statistics/random.js';
import { clusterOf } from '../gate/gathering.js';
import type { SweepPreparation, SweptSuite } from './sweep-preparation.js';

const name = z.string().min(1);

const PlannedCaseSchema = z.strictObject({
  id: name,
  cluster: name,
  weight: z.number(),
  tags: z.record(z.string(), z.union([z.string(), z.array(z.string())])).exactOptional(),
  /** Ids of the scorers that apply to it. */
  metrics: z.array(name),
  /** Model requests that the scores of one answer need. */
  calls: z.int(),
});
export type PlannedCase = z.infer<typeof PlannedCaseSchema>;

const PlannedSuiteSchema = z.strictObject({
  suite: name,
  primary: name,
  minCoverage: z.number(),
  weights: z.record(name, z.number()),
  /** Tag keys whose values are shown on their own. */
  slices: z.array(name),
  /** Arms whose answers are asked for. */
  asking: z.int(),
  /** In the order in which the rungs take them in. */
  cases: z.array(PlannedCaseSchema),
});
export type PlannedSuite = z.infer<typeof PlannedSuiteSchema>;

export const SweepPlanSchema = z.strictObject({
  sweep: name,
  reference: name,
  seed: z.int(),
  arms: z.array(z.strictObject({ id: name, fields: z.record(z.string(), JsonSchema) })),
  suites: z.array(PlannedSuiteSchema),
});
export type SweepPlan = z.infer<typeof SweepPlanSchema>;

/** The plan of a sweep whose cases come in an order drawn from the seed, so that those of an early rung stand for all. */
export function planSweep({ loaded, suites }: SweepPreparation, seed: number): SweepPlan {
  return {
    sweep: loaded.sweep.sweep,
    reference: loaded.reference,
    seed,
    arms: loaded.arms.map(({ id, fields }) => ({ id, fields: { ...fields } })),
    suites: suites.map((swept) => planSuite(swept, seed)),
  };
}

function planSuite({ suite, arms, scorers, cases }: SweptSuite, seed: number): PlannedSuite {
  return {
    suite: suite.suite,
    primary: suite.gate.primary,
    minCoverage: suite.gate.min_coverage,
    weights: Object.fromEntries(scorers.scorers.map(({ id, weight }) => [id, weight])),
    slices: [...suite.gate.slices],
    asking: [...arms.values()].filter(({ provider }) => provider.recordable).length,
    cases: inSeededOrder(cases, seed).map((golden) => {
      const applying = scorers.scorers.filter((scorer) => scorer.appliesTo(golden));
      return {
        id: golden.id,
        cluster: clusterOf(golden),
        weight: golden.weight ?? 1,
        ...(golden.tags === undefined ? {} : { tags: golden.tags }),
        metrics: applying.map(({ id }) => id),
        calls: applying.reduce((sum, { requestsPerScore }) => sum + requestsPerScore, 0),
      };
    }),
  };
}

/** Whole clusters, in an order drawn from the seed. */
function inSeededOrder(cases: readonly GoldenCase[], seed: number): GoldenCase[] {
  const clusters = Map.groupBy(cases, clusterOf);
  return shuffle([...clusters.keys()].sort(), randomSource(seed)).flatMap((cluster) => clusters.get(cluster) ?? []);
}

/** The cases of a suite up to a share of all; a cluster is never torn by it, for its cases stand together. */
export function casesUpTo({ cases }: PlannedSuite, share: number): readonly PlannedCase[] {
  let count = Math.min(cases.length, Math.ceil(cases.length * share));
  while (count > 0 && count < cases.length && cases[count]?.cluster === cases[count - 1]?.cluster) count += 1;
  return cases.slice(0, count);
}

/** How many cases every arm has seen at a share. */
export function countUpTo({ suites }: Pick<SweepPlan, 'suites'>, share: number): number {
  return suites.reduce((sum, suite) => sum + casesUpTo(suite, share).length, 0);
}

/** Requests of the full grid: one generation and what its scores need, for every arm and case. */
export function countGrid({ arms, suites }: SweepPlan): number {
  return suites.reduce(
    (total, { asking, cases }) => total + asking * cases.length + arms.length * cases.reduce((sum, { calls }) => sum + calls, 0),
    0,
  );
}
