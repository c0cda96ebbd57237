/** The sequential run: replays what the next look needs, looks, and stops spending as soon as the verdict is final. */
import type { GoldenCase } from '../../domain/case.js';
import { type CaseEvidence, cutTrials, measureNoiseShare, pairCases } from '../../domain/evidence.js';
import type { Stop } from '../../domain/gate.js';
import { type PeopleSample, randomSample } from '../../domain/judging/people-comparison.js';
import { CONFIRMING_TRIALS, type MustPassOutcome, type ScorerFacts } from '../../domain/must-pass.js';
import type { Counts, LookFigures, LookReport } from '../../domain/report.js';
import { DEFAULT_NOISE_SHARE, type LookPlan, type Schedule, type Stage, scheduleCases, stageLevel } from '../../domain/schedule.js';
import { SIDES, type Side } from '../../domain/trial.js';
import type { Caller } from '../../replay/caller.js';
import type { Journal } from '../../replay/journal.js';
import type { Lanes } from '../../replay/lanes.js';
import { trialId } from '../../replay/ledger.js';
import { isOpenPair, type PairPlan, type PairSides, replayPair } from '../../replay/pair.js';
import { type ReplayedSide, type ReplayRun, replayTrial, type TrialPlan, unrunTrial } from '../../replay/trial.js';
import { countTrials, runUnits, type UnitControl } from '../../replay/units.js';
import type { Scorer } from '../../scorers/scorer.js';
import { type Conclusion, conclude, type Subject } from './conclusion.js';
import { assessCensus, gatherEvidence, type JudgedCase, suspectsAmong, toJudgedCase } from './gathering.js';

/** How the sides stand to each other: two to compare, one target on both (its answers serve both), or a candidate alone. */
type Pairing =
  | { readonly kind: 'two'; readonly candidate: ReplayedSide; readonly baseline: ReplayedSide }
  | { readonly kind: 'same' | 'alone'; readonly candidate: ReplayedSide };

export type LookRun = {
  readonly cases: readonly GoldenCase[];
  readonly pairing: Pairing;
  readonly plan: LookPlan;
  /** Whether cases that must not regress are confirmed by their first trial, before any other has a second one. */
  readonly censusFirst: boolean;
  readonly subject: Subject;
  readonly scorers: readonly Scorer[];
  readonly confidenceOf?: ((output: string) => number | null) | undefined;
  readonly facts: ScorerFacts;
  readonly caller: Pick<Caller, 'ask'>;
  readonly journal: Journal;
  readonly lanes: Lanes;
  /** What another run measured of a trial, where that counts. */
  readonly stored?: ReplayRun['stored'];
  /** People's difference of a case by its answers; only where their labels look like a random sample. */
  readonly humanOf?: ((caseId: string) => number | null) | undefined;
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
  readonly lookFigures: readonly LookFigures[];
  readonly counts: Counts;
  readonly mustPass: readonly MustPassOutcome[];
  /** Trials a side of a case that counted at the last look. */
  readonly trialsOf: (id: string) => number;
};

type Judged = LookRun & { readonly judged: readonly JudgedCase[] };

/** Runs the looks until one is final. */
export async function runLooks(asked: LookRun): Promise<LookOutcome> {
  const judged = asked.cases.map((golden) => toJudgedCase(golden, asked.scorers, asked.subject.policy.must_pass));
  const census = new Set(judged.filter(({ mustPass }) => mustPass).map(({ id }) => id));
  const run: Judged = { ...asked, judged };
  const schedule = scheduleCases(judged, run.plan, run.subject.seed);
  const { stages } = schedule;
  const planned = new Map(plansOf(run, () => run.plan.maxTrials).map((plan) => [trialId(keyOf(plan)), plan]));
  const looks: LookReport[] = [];
  const lookFigures: LookFigures[] = [];
  const levels: number[] = [];
  if (run.censusFirst) await runCensus(run, planned, census, stages);
  for (const [index, stage] of stages.entries()) {
    const trialsOf = schedule.trialsOf(stage);
    const first = index === 0;
    await runPlans(
      run,
      planned,
      plansOf(run, (golden) => Math.max(trialsOf(golden.id), first && census.has(golden.id) ? 1 : 0)),
      stage,
    );
    await run.beforeVerdict();
    const mustPass = await confirmMustPass(run, planned, stage, trialsOf);
    const evidence = evidenceOf(run);
    const level = levelOf(run, stages, index, levels, cutTrials(evidence, trialsOf));
    const last = index === stages.length - 1;
    const conclusion = conclude(evidence, run.subject, {
      ...{ last, level, trialsOf, mustPass, stop: run.stopped() },
      ...(run.humanOf === undefined ? {} : { sample: sampleOf(run, schedule.order, evidence, run.humanOf) }),
    });
    levels.push(level);
    const decision = conclusion.final ? conclusion.verdict.status : 'continue';
    const seen = { cases: schedule.casesAt(stage), trials: stage.trials };
    looks.push({ look: stage.look, ...seen, decision });
    const { difference = null, interval = null } = conclusion.comparisons.find(({ role }) => role === 'primary') ?? {};
    lookFigures.push({ ...seen, difference, interval });
    if (conclusion.final) {
      return { conclusion, evidence, looks, lookFigures, mustPass, trialsOf, counts: settleCounts(run, planned) };
    }
  }
  throw new Error('the last look was not final');
}

/** The random sample that people labelled, among the cases that the primary metric has a difference for. */
function sampleOf(
  { subject: { policy, weights } }: LookRun,
  order: Schedule['order'],
  evidence: readonly CaseEvidence[],
  humanOf: (caseId: string) => number | null,
): PeopleSample {
  const pairs = pairCases(evidence, policy.primary, weights, () => 1);
  const scored = new Set(pairs.flatMap(({ id, baseline, candidate }) => (baseline === null || candidate === null ? [] : [id])));
  return randomSample(
    order.map((cluster) => cluster.filter((id) => scored.has(id))),
    humanOf,
  );
}

/** One trial of every case that must not regress, and its confirmation: what an early look does, where there is none. */
async function runCensus(
  run: Judged,
  planned: Map<string, TrialPlan>,
  census: ReadonlySet<string>,
  [stage]: readonly Stage[],
): Promise<void> {
  if (stage === undefined) return;
  await runPlans(
    run,
    planned,
    plansOf(run, ({ id }) => (census.has(id) ? 1 : 0)),
    stage,
  );
  await confirmMustPass(run, planned, stage, () => 1);
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
  const control = {
    lanes: run.lanes,
    stopped: () => run.stopped() !== null,
  };
  await runUnits(
    open,
    async (plan) => {
      await replayTrial(plan, sideOf(run, plan.side), run);
      done += 1;
      report();
    },
    { ...control, onCancelled: (plan) => run.journal.write({ kind: 'trial', ...unrunTrial(plan, 'cancelled') }) },
  );
  await runPairs(run, plans, control);
}

/** Has the answers of both sides compared, where a scorer does that. A pair that is not compared any more is missing evidence. */
async function runPairs(
  run: LookRun,
  plans: readonly TrialPlan[],
  control: Pick<UnitControl<PairPlan>, 'lanes' | 'stopped'>,
): Promise<void> {
  const comparing = run.scorers.filter(({ kind }) => kind === 'pairwise');
  if (comparing.length === 0) return;
  const { pairing } = run;
  const sides: PairSides = { candidate: pairing.candidate, baseline: pairing.kind === 'two' ? pairing.baseline : null };
  const open = plans.filter((plan) => plan.side === 'candidate' && isOpenPair(plan, sides, comparing, run.journal));
  await runUnits(open, (plan) => replayPair(plan, sides, comparing, run), { ...control, onCancelled: () => undefined });
}

/**
 * Applies the census rule; suspected regressions get their confirming trials at once. Who is suspected follows from the look's own
 * trials: a run that goes on with a journal, in which the confirming ones stand already, plans and counts them all the same.
 */
async function confirmMustPass(
  run: Judged,
  planned: Map<string, TrialPlan>,
  stage: Stage,
  trialsOf: (id: string) => number,
): Promise<readonly MustPassOutcome[]> {
  const assess = (confirmed: ReadonlySet<string>): MustPassOutcome[] =>
    assessCensus({ cases: run.judged, kind: run.pairing.kind, facts: run.facts, trialsOf }, evidenceOf(run), confirmed);
  const outcomes = assess(new Set());
  const suspects = suspectsAmong(outcomes);
  if (suspects.size === 0 || run.stopped() !== null) return outcomes;
  const plans = plansOf(run, (golden) => (suspects.has(golden.id) ? CONFIRMING_TRIALS : 0));
  await runPlans(run, planned, plans, stage);
  return assess(suspects);
}

/** What the journal knows, case by case in the order of the golden sets. */
function evidenceOf({ pairing, journal, judged }: Judged): CaseEvidence[] {
  const { trials } = journal.ledger();
  return gatherEvidence(judged, pairing.kind, (caseId, side, trial) => trials.get(trialId({ caseId, side, trial })));
}

/** The level of a look, given those of the looks before it and the trials that count at it. */
export function levelOf(
  { plan, subject }: Pick<LookRun, 'plan' | 'subject'>,
  stages: readonly Stage[],
  index: number,
  past: readonly number[],
  evidence: readonly CaseEvidence[],
): number {
  const { policy, weights } = subject;
  const measured = plan.maxTrials === 2 && plan.looks === 4 ? measureNoiseShare(evidence, policy.primary, weights) : null;
  return stageLevel(plan, stages, index, policy.alpha, past, measured ?? DEFAULT_NOISE_SHARE);
}

/** Every planned generation has ended: what was not needed any more is written down as skipped. */
function settleCounts(run: LookRun, planned: ReadonlyMap<string, TrialPlan>): Counts {
  const { trials } = run.journal.ledger();
  const state = run.stopped() === null ? 'skipped' : 'cancelled';
  for (const [id, plan] of planned) if (!trials.has(id)) run.journal.write({ kind: 'trial', ...unrunTrial(plan, state) });
  return countTrials([...planned.values()].map(keyOf), run.journal.ledger().trials);
}
