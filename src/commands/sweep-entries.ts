/** The arms of a sweep while it runs: what each has seen, and how the statistics see that. */
import type { GoldenCase } from '../domain/case.js';
import { type MetricWeights, metricValue } from '../domain/evidence.js';
import type { Arm, ArmCase } from '../domain/race.js';
import type { TrialRecord } from '../replay/journal-lines.js';
import type { ArmEntry } from '../suite/sweep.js';
import type { CanaryWatch } from './canaries.js';
import type { Run } from './run.js';
import type { SweptSuite } from './sweep-preparation.js';

/** A suite under way. */
export type SuiteRun = {
  readonly swept: SweptSuite;
  readonly run: Run;
  readonly canaries: CanaryWatch;
  readonly order: readonly GoldenCase[];
};

/** A case of one of several suites. */
export function caseKey(suite: string, id: string): string {
  return JSON.stringify([suite, id]);
}

/** An arm in the race: what it was run on, and how many cases all had seen when it was stopped. */
export type Entry = { readonly arm: ArmEntry; readonly trials: Map<string, TrialRecord>; stoppedAt: number | null };

/** An arm as the statistics see it: a score a case, under the metric that decides in the case's suite. */
export function armOf(entry: Entry, runs: readonly SuiteRun[]): Arm {
  return { id: entry.arm.id, cases: casesOf(entry, runs, () => true) };
}

/** Which cases count. */
export type Keep = (run: SuiteRun, golden: GoldenCase) => boolean;

/** What an arm was run on, of the cases that count. */
export function casesOf(entry: Entry, runs: readonly SuiteRun[], keep: Keep): Map<string, ArmCase> {
  const cases = new Map<string, ArmCase>();
  for (const run of runs) {
    const { suite, scorers } = run.swept;
    const weights: MetricWeights = new Map(scorers.scorers.map(({ id, weight }) => [id, weight]));
    for (const golden of run.order) {
      const key = caseKey(suite.suite, golden.id);
      const record = entry.trials.get(key);
      if (record === undefined || !keep(run, golden)) continue;
      const applying = scorers.scorers.filter((scorer) => scorer.appliesTo(golden));
      const scores = new Map(
        applying.map(({ id }) => [id, record.scores[id] ?? { kind: 'unscored' as const, reason: 'provider-error' as const }]),
      );
      const value = metricValue({ scores, latencyMs: null, costUsd: null }, suite.gate.primary, weights);
      if (value === undefined) continue;
      const cluster = golden.cluster === undefined ? `case ${key}` : JSON.stringify([suite.suite, golden.cluster]);
      cases.set(key, { score: value, cluster, weight: golden.weight ?? 1 });
    }
  }
  return cases;
}
