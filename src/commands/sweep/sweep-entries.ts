/** The arms of a sweep while it runs: what each has seen, and how the statistics see that. */
import { metricValue } from '../../domain/evidence.js';
import type { Json } from '../../domain/json.js';
import { type Arm, type ArmCase, bestOf, provenWorse, STOPPING_LEVEL } from '../../domain/race.js';
import type { TrialRecord } from '../../replay/journal-lines.js';
import type { PlannedCase, PlannedSuite, SweepPlan } from './sweep-plan.js';

/** A case of one of several suites. */
export function caseKey(suite: string, id: string): string {
  return JSON.stringify([suite, id]);
}

/** An arm in the race: what it was run on, and how many cases all had seen when it was stopped. */
export type Entry = {
  readonly id: string;
  readonly fields: Readonly<Record<string, Json>>;
  readonly trials: Map<string, TrialRecord>;
  stoppedAt: number | null;
};

/** Every arm at the start, or where an earlier part of the race left it. */
export function enterArms({ arms }: Pick<SweepPlan, 'arms'>, stopped: Readonly<Record<string, number>> = {}): Entry[] {
  return arms.map(({ id, fields }) => ({
    id,
    fields,
    trials: new Map(),
    stoppedAt: Object.hasOwn(stopped, id) ? (stopped[id] ?? null) : null,
  }));
}

/** The arms that are still in the race. */
export function stillRacing(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ stoppedAt }) => stoppedAt === null);
}

/** An arm as the statistics see it: a score a case, under the metric that decides in the case's suite. */
export function armOf(entry: Entry, plan: SweepPlan): Arm {
  return { id: entry.id, cases: casesOf(entry, plan, () => true) };
}

/** Which cases count. */
export type Keep = (suite: PlannedSuite, golden: PlannedCase) => boolean;

/** What an arm was run on, of the cases that count. */
export function casesOf(entry: Entry, { suites }: SweepPlan, keep: Keep): Map<string, ArmCase> {
  const cases = new Map<string, ArmCase>();
  for (const suite of suites) {
    const weights = new Map(Object.entries(suite.weights));
    for (const golden of suite.cases) {
      const key = caseKey(suite.suite, golden.id);
      const record = entry.trials.get(key);
      if (record === undefined || !keep(suite, golden)) continue;
      const scores = new Map(
        golden.metrics.map((id) => [id, record.scores[id] ?? { kind: 'unscored' as const, reason: 'provider-error' as const }]),
      );
      const value = metricValue({ scores, latencyMs: null, costUsd: null }, suite.primary, weights);
      if (value === undefined) continue;
      cases.set(key, { score: value, cluster: JSON.stringify([suite.suite, golden.cluster]), weight: golden.weight });
    }
  }
  return cases;
}

/** Takes out of the race what is proven worse than its best by more than the margin. Says whether any arm has a score. */
export function stopWorse(entries: readonly Entry[], plan: SweepPlan, margin: number, seen: number): boolean {
  const arms = stillRacing(entries).map((entry) => armOf(entry, plan));
  for (const { id } of provenWorse(arms, margin, STOPPING_LEVEL)) {
    const entry = entries.find((own) => own.id === id);
    if (entry !== undefined) entry.stoppedAt = seen;
  }
  return bestOf(arms) !== null;
}
