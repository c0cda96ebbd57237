/** The gate as it runs, on scores that are all there already: the product's own schedule, levels, comparisons and decision. */
import { conclude, type Subject } from '../../src/commands/conclusion.js';
import { type CaseEvidence, measureNoiseShare } from '../../src/domain/evidence.js';
import { type GatePolicy, GatePolicySchema } from '../../src/domain/policy.js';
import type { VerdictStatus } from '../../src/domain/report.js';
import { DEFAULT_NOISE_SHARE, type LookPlan, scheduleCases, stageLevel } from '../../src/domain/schedule.js';

export type SimulatedVerdict = {
  readonly status: VerdictStatus;
  /** Reason codes of the verdict. */
  readonly codes: readonly string[];
  /** Generations asked for, on both sides. */
  readonly calls: number;
  readonly look: number;
};

/** What a suite with this policy asks; `metrics` are its scorers where it has more than the one that `overall` repeats. */
export function subjectOf(policy: Partial<GatePolicy> = {}, metrics: readonly string[] = []): Subject {
  return {
    policy: GatePolicySchema.parse(policy),
    metrics,
    weights: new Map(metrics.map((metric) => [metric, 1])),
    hasBaseline: true,
    seed: 0,
  };
}

/** Gates a golden set of which every trial is known, and stops where a run would. */
export function gateOn(evidence: readonly CaseEvidence[], plan: LookPlan, subject: Subject, seed: number): SimulatedVerdict {
  const schedule = scheduleCases(evidence, plan, seed);
  const { policy, weights } = subject;
  const levels: number[] = [];
  for (const [index, stage] of schedule.stages.entries()) {
    const trialsOf = schedule.trialsOf(stage);
    const run = evidence.map((golden) => cutTrials(golden, trialsOf(golden.id)));
    const measured = plan.maxTrials === 2 && plan.looks === 4 ? measureNoiseShare(run, policy.primary, weights) : null;
    const level = stageLevel(plan, schedule.stages, index, policy.alpha, levels, measured ?? DEFAULT_NOISE_SHARE);
    levels.push(level);
    const last = index === schedule.stages.length - 1;
    const { final, verdict } = conclude(run, { ...subject, seed }, { last, level, trialsOf, mustPass: [], stop: null });
    if (!final) continue;
    const calls = evidence.reduce((sum, { id }) => sum + 2 * trialsOf(id), 0);
    return { status: verdict.status, codes: verdict.reasons.map(({ code }) => code), calls, look: stage.look };
  }
  throw new Error('the last look was not final');
}

/** A case as a run knows it that has asked for so many trials. */
function cutTrials(golden: CaseEvidence, count: number): CaseEvidence {
  const { baseline, candidate } = golden.trials;
  return { ...golden, trials: { baseline: baseline.slice(0, count), candidate: candidate.slice(0, count) } };
}
