/** The sequential run: replays what the next look needs, looks, and stops spending as soon as the verdict is final. */
import type { GoldenCase } from '../domain/case.js';
import { type CaseEvidence, measureNoiseShare, type TrialScores } from '../domain/evidence.js';
import type { Stop } from '../domain/gate.js';
import { assessMustPass, CONFIRMING_TRIALS, type MustPassOutcome, type ScorerFacts } from '../domain/must-pass.js';
import { isMustPass } from '../domain/policy.js';
import type { Counts, LookReport } from '../domain/report.js';
import { DEFAULT_NOISE_SHARE, type LookPlan, type Stage, scheduleCases, stageLevel } from '../domain/schedule.js';
import type { Score } from '../domain/score.js';
import { SIDES, type Side } from '../domain/trial.js';
import type { Caller } from '../replay/caller.js';
import type { Journal } from '../replay/journal.js';
import type { TrialRecord } from '../replay/journal-lines.js';
import type { Lanes } from '../replay/lanes.js';
import { trialId } from '../replay/ledger.js';
import { type ReplayedSide, replayTrial, type TrialPlan, unrunTrial } from '../replay/trial.js';
import { countTrials, runUnits } from '../replay/units.js';
import type { Scorer } from '../scorers/scorer.js';
import { type Conclusion, conclude, type Subject } from './conclusion.js';

/** How the sides stand to each other: two to compare, one target on both (its answers serve both), or a candidate alone. */
type Pairing =
  | { readonly kind: 'two'; readonly candidate: ReplayedSide; readonly baseline: ReplayedSide }
  | { readonly kind: 'same' | 'alone'; readonly candidate: ReplayedSide };

export type LookRun = {
  readonly cases: readonly GoldenCase[];
  readonly pairing: Pairing;
  readonly plan: LookPlan;
  readonly subject: Subject;
  readonly scorers: readonly Scorer[];
  readonly facts: ScorerFacts;
  readonly caller: Pick<Caller, 'ask'>;
  readonly journal: Journal;
  readonly lanes: Lanes;
  /** Why the run ends early; null while it goes on. */
  readonly stopped: () => Stop | null;
  /** What else must have ended before anything is decided. */
  readonly beforeVerdict: () => Promise<void>;
  readonly onProgress?: ((progress: { readonly done: number; readonly planned: number; readonly look: number }) => void) | undefined;
};

export type LookOutcome = {
  readonly conclusion: Conclusion;
  readonly evidence: readonly CaseEvidence[];
  readonly looks: readonly LookReport[];
  readonly counts: Counts;
  readonly mustPass: readonly MustPassOutcome[];
  /** Trials a side of a case that counted at the last look. */
  readonly trialsOf: (id: string) => number;
};

/** Runs the looks until one is final. */
export async function runLooks(run: LookRun): Promise<LookOutcome> {
  const located = run.cases.map((golden) => ({ id: golden.id, cluster: clusterOf(golden) }));
  const schedule = scheduleCases(located, run.plan, run.subject.seed);
  const { stages } = schedule;
  const planned = new Map(plansOf(run, () => run.plan.maxTrials).map((plan) => [trialId(keyOf(plan)), plan]));
  const looks: LookReport[] = [];
  const levels: number[] = [];
  for (const [index, stage] of stages.entries()) {
    const trialsOf = schedule.trialsOf(stage);
    const first = index === 0;
    await runPlans(
      run,
      planned,
      plansOf(run, (golden) => Math.max(trialsOf(golden.id), first && isCensus(run, golden) ? 1 : 0)),
      stage,
    );
    await run.beforeVerdict();
    const mustPass = await confirmMustPass(run, planned, stage, trialsOf);
    const evidence = gatherEvidence(run);
    const level = levelOf(run, stages, index, levels, evidence);
    const last = index === stages.length - 1;
    const conclusion = conclude(evidence, run.subject, { last, level, trialsOf, mustPass, stop: run.stopped() });
    levels.push(level);
    const decision = conclusion.final ? conclusion.verdict.status : 'continue';
    looks.push({ look: stage.look, cases: schedule.casesAt(stage), trials: stage.trials, decision });
    if (conclusion.final) {
      return { conclusion, evidence, looks, mustPass, trialsOf, counts: settleCounts(run, planned) };
    }
  }
  throw new Error('the last look was not final');
}

/** A case without a cluster is one of its own, apart from any that a person may have named like its id. */
function clusterOf(golden: GoldenCase): string {
  return golden.cluster === undefined ? `case ${golden.id}` : `cluster ${golden.cluster}`;
}

function sidesOf({ pairing }: LookRun): readonly Side[] {
  return pairing.kind === 'two' ? SIDES : ['candidate'];
}

function plansOf(run: LookRun, trialsOf: (golden: GoldenCase) => number): TrialPlan[] {
  return run.cases.flatMap((golden) =>
    Array.from({ length: trialsOf(golden) }, (_, trial) => sidesOf(run).map((side) => ({ golden, side, trial }))).flat(),
  );
}

function keyOf({ golden, side, trial }: TrialPlan): { caseId: string; side: Side; trial: number } {
  return { caseId: golden.id, side, trial };
}

function sideOf({ pairing }: LookRun, side: Side): ReplayedSide {
  return pairing.kind === 'two' ? pairing[side] : pairing.candidate;
}

/** Runs the plans that have not ended yet. What was not planned before (a confirmation) is planned from now on. */
async function runPlans(run: LookRun, planned: Map<string, TrialPlan>, plans: readonly TrialPlan[], stage: Stage): Promise<void> {
  const ended = run.journal.ledger().trials;
  const open = plans.filter((plan) => {
    planned.set(trialId(keyOf(plan)), plan);
    const state = ended.get(trialId(keyOf(plan)))?.state;
    return state !== 'scored';
  });
  let done = plans.length - open.length;
  const report = (): void => run.onProgress?.({ done, planned: plans.length, look: stage.look });
  report();
  await runUnits(
    open,
    async (plan) => {
      await replayTrial(plan, sideOf(run, plan.side), run);
      done += 1;
      report();
    },
    {
      lanes: run.lanes,
      stopped: () => run.stopped() !== null,
      onCancelled: (plan) => run.journal.write({ kind: 'trial', ...unrunTrial(plan, 'cancelled') }),
    },
  );
}

function isCensus(run: LookRun, golden: GoldenCase): boolean {
  return isMustPass(golden, run.subject.policy.must_pass);
}

/**
 * Applies the census rule; suspected regressions get their confirming trials at once. Who is suspected follows from the look's own
 * trials: a run that goes on with a journal, in which the confirming ones stand already, plans and counts them all the same.
 */
async function confirmMustPass(
  run: LookRun,
  planned: Map<string, TrialPlan>,
  stage: Stage,
  trialsOf: (id: string) => number,
): Promise<readonly MustPassOutcome[]> {
  const census = run.cases.filter((golden) => isCensus(run, golden));
  const assess = (confirmed: ReadonlySet<string>): MustPassOutcome[] => {
    const evidence = new Map(gatherEvidence(run).map((item) => [item.id, item]));
    return census.flatMap(({ id }) => {
      const trials = evidence.get(id)?.trials;
      if (trials === undefined || trials.candidate.length === 0) return [];
      const count = Math.max(trialsOf(id), confirmed.has(id) ? CONFIRMING_TRIALS : 1);
      const baseline = run.pairing.kind === 'alone' ? null : trials.baseline.slice(0, count);
      return [assessMustPass(id, { candidate: trials.candidate.slice(0, count), baseline }, run.facts)];
    });
  };
  const outcomes = assess(new Set());
  const suspects = new Set(outcomes.filter(({ state }) => state === 'suspected').map(({ id }) => id));
  if (suspects.size === 0 || run.stopped() !== null) return outcomes;
  const plans = plansOf(run, (golden) => (suspects.has(golden.id) ? CONFIRMING_TRIALS : 0));
  await runPlans(run, planned, plans, stage);
  return assess(suspects);
}

/** What the journal knows, case by case in the order of the golden sets. */
function gatherEvidence(run: LookRun): CaseEvidence[] {
  const { trials } = run.journal.ledger();
  return run.cases.map((golden) => {
    const of = (side: Side): TrialScores[] => {
      const found: TrialScores[] = [];
      for (let trial = 0; ; trial += 1) {
        const record = trials.get(trialId({ caseId: golden.id, side, trial }));
        if (record === undefined || record.state === 'skipped') return found;
        found.push(toTrialScores(record, golden, run.scorers));
      }
    };
    const candidate = of('candidate');
    const baseline = run.pairing.kind === 'two' ? of('baseline') : run.pairing.kind === 'same' ? candidate : [];
    return { id: golden.id, cluster: clusterOf(golden), weight: golden.weight ?? 1, tags: golden.tags, trials: { baseline, candidate } };
  });
}

/** A generation that failed is missing under every scorer that applies to its case. */
function toTrialScores(record: TrialRecord, golden: GoldenCase, scorers: readonly Scorer[]): TrialScores {
  const entries = scorers
    .filter((scorer) => scorer.appliesTo(golden))
    .map(({ id }): [string, Score] => [id, record.scores[id] ?? { kind: 'unscored', reason: record.reason ?? 'cancelled' }]);
  return { scores: new Map(entries), latencyMs: record.latencyMs, costUsd: record.costUsd };
}

function levelOf(
  run: LookRun,
  stages: readonly Stage[],
  index: number,
  past: readonly number[],
  evidence: readonly CaseEvidence[],
): number {
  const { policy, weights } = run.subject;
  const measured = run.plan.maxTrials === 2 && run.plan.looks === 4 ? measureNoiseShare(evidence, policy.primary, weights) : null;
  return stageLevel(run.plan, stages, index, policy.alpha, past, measured ?? DEFAULT_NOISE_SHARE);
}

/** Every planned generation has ended: what was not needed any more is written down as skipped. */
function settleCounts(run: LookRun, planned: ReadonlyMap<string, TrialPlan>): Counts {
  const { trials } = run.journal.ledger();
  const state = run.stopped() === null ? 'skipped' : 'cancelled';
  for (const [id, plan] of planned) if (!trials.has(id)) run.journal.write({ kind: 'trial', ...unrunTrial(plan, state) });
  return countTrials([...planned.values()].map(keyOf), run.journal.ledger().trials);
}
