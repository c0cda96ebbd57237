/** The gate as it runs, on trials that are all there already: the same schedule, levels, comparisons and decision, without a call. */
import { type CaseEvidence, cutTrials } from '../../domain/evidence.js';
import type { VerdictStatus } from '../../domain/report.js';
import { type LookPlan, scheduleCases } from '../../domain/schedule.js';
import { conclude, type Subject } from '../gate/conclusion.js';
import { levelOf } from '../gate/looks.js';

export type RehearsedVerdict = {
  readonly status: VerdictStatus;
  /** Reason codes of the verdict. */
  readonly codes: readonly string[];
  /** Generations that the gate would have asked for, on both sides. */
  readonly calls: number;
  readonly look: number;
};

/** Gates a golden set of which every trial is known, and stops where a run would. `must_pass` has no part in it. */
export function rehearse(evidence: readonly CaseEvidence[], plan: LookPlan, subject: Subject, seed: number): RehearsedVerdict {
  const schedule = scheduleCases(evidence, plan, seed);
  const levels: number[] = [];
  for (const [index, stage] of schedule.stages.entries()) {
    const trialsOf = schedule.trialsOf(stage);
    const run = cutTrials(evidence, trialsOf);
    const level = levelOf({ plan, subject }, schedule.stages, index, levels, run);
    levels.push(level);
    const last = index === schedule.stages.length - 1;
    const { final, verdict } = conclude(run, { ...subject, seed }, { last, level, trialsOf, mustPass: [], stop: null });
    if (!final) continue;
    const calls = evidence.reduce((sum, { id }) => sum + 2 * trialsOf(id), 0);
    return { status: verdict.status, codes: verdict.reasons.map(({ code }) => code), calls, look: stage.look };
  }
  throw new Error('the last look was not final');
}
