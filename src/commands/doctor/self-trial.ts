/** The candidate against itself: fresh trials of every case, dealt to two sides again and again, and gated as a run would be. */
import { join } from 'node:path';
import type { Deps } from '../../deps.js';
import type { CaseEvidence } from '../../domain/evidence.js';
import { OVERALL } from '../../domain/policy.js';
import type { UsageReport, VerdictStatus } from '../../domain/report.js';
import { measureSelfNoise, type SelfNoise } from '../../domain/statistics/power.js';
import { randomSource, seedOf, shuffle } from '../../domain/statistics/random.js';
import { fingerprint } from '../../fingerprint.js';
import { openCassettes } from '../../replay/cassette.js';
import { trialId } from '../../replay/ledger.js';
import { replayTrial, type TrialPlan, unrunTrial } from '../../replay/trial.js';
import { runUnits } from '../../replay/units.js';
import type { Scorer } from '../../scorers/scorer.js';
import { watchCanaries } from '../gate/canaries.js';
import type { Subject } from '../gate/conclusion.js';
import { gatherEvidence, toJudgedCase } from '../gate/gathering.js';
import { openRun, type Run } from '../gate/run.js';
import { settingsOf } from '../gate/run-settings.js';
import type { Preparation } from '../preparation/preparation.js';
import { rehearse } from './rehearsal.js';

export type SelfTrialOptions = {
  /** How often the trials are dealt to two sides. */
  readonly runs: number;
  readonly stateDir: string;
  readonly seed?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: { readonly done: number; readonly planned: number; readonly requests: number }) => void) | undefined;
};

type MetricNoise = SelfNoise & { readonly metric: string };

export type SelfTrial = {
  /** Fresh generations of each case. */
  readonly trials: number;
  /** Share of the generations that have every score. */
  readonly coverage: number;
  readonly runs: number;
  readonly verdicts: Readonly<Record<VerdictStatus, number>>;
  /** Share of the runs that called an unchanged candidate a regression. */
  readonly falseAlarmRate: number;
  /** Share of the runs whose verdict is not the most frequent one. */
  readonly flipRate: number;
  /** The primary metric first. */
  readonly metrics: readonly MetricNoise[];
  readonly usage: UsageReport;
  /** Why the trials broke off; null where they are all there. */
  readonly stopped: string | null;
};

/** Generations of each case: what both sides of a gate would ask for at most. */
export function selfTrials({ suite }: Pick<Preparation, 'suite'>): number {
  return 2 * suite.trials.max;
}

/**
 * Asks for fresh trials of every case, never from a cassette, and rehearses the gate on them.
 * @throws CupelError where the record cannot be written or a provider cannot be started
 */
export async function trySelf(prepared: Preparation, options: SelfTrialOptions, deps: Deps): Promise<SelfTrial> {
  const dir = join(options.stateDir, 'aa', prepared.suite.suite);
  const cassettes = openCassettes(dir, 'off', deps);
  const configDigest = fingerprint({ self: prepared.candidate.report.fingerprint, at: deps.now() });
  const run = openRun({ dir, isNamed: false, configDigest, ...settingsOf({ ...prepared, cassettes }), signal: options.signal }, deps);
  try {
    const scorers = prepared.scorers.scorers.map(drawAfresh);
    const canaries = watchCanaries(prepared.scorers.judges, run.caller);
    await askAll(prepared, run, scorers, options);
    await canaries.done();
    const evidence = gatherTrials(prepared, run, scorers);
    const stop = canaries.failed() ?? run.stopped();
    return summarize(prepared, evidence, options, { usage: run.caller.usage(), stopped: stop?.message ?? null });
  } finally {
    await run.close();
  }
}

/** Judges are asked anew for every trial: what one says of the same answer twice is part of the noise. */
function drawAfresh(scorer: Scorer): Scorer {
  if (scorer.deterministic) return scorer;
  return {
    ...scorer,
    score: (scorable, ask) =>
      scorer.score(scorable, (provider, request) => ask(provider, { ...request, trial: scorable.trial * FAR_APART + request.trial })),
  };
}

/** More draws of one score than any scorer makes. */
const FAR_APART = 1000;

function plansOf({ files, suite }: Preparation): TrialPlan[] {
  const trials = Array.from({ length: selfTrials({ suite }) }, (_, trial) => trial);
  return files.cases.flatMap(({ golden }) => trials.map((trial): TrialPlan => ({ golden, side: 'candidate', trial })));
}

async function askAll(prepared: Preparation, run: Run, scorers: readonly Scorer[], { onProgress }: SelfTrialOptions): Promise<void> {
  const plans = plansOf(prepared);
  let done = 0;
  const report = (): void => onProgress?.({ done, planned: plans.length, requests: run.caller.counters().requests });
  report();
  await runUnits(
    plans,
    async (plan) => {
      await replayTrial(plan, prepared.candidate, { caller: run.caller, journal: run.journal, scorers });
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

function gatherTrials({ files, suite }: Preparation, run: Run, scorers: readonly Scorer[]): CaseEvidence[] {
  const { trials } = run.journal.ledger();
  const cases = files.cases.map(({ golden }) => toJudgedCase(golden, scorers, suite.gate.must_pass));
  return gatherEvidence(cases, 'alone', (caseId, side, trial) => trials.get(trialId({ caseId, side, trial })));
}

type Ending = Pick<SelfTrial, 'usage' | 'stopped'>;

function summarize(prepared: Preparation, evidence: readonly CaseEvidence[], options: SelfTrialOptions, ending: Ending): SelfTrial {
  const { suite, scorers, candidate } = prepared;
  const seed = options.seed ?? seedOf(fingerprint({ suite: suite.suite, self: candidate.report.fingerprint }));
  const subject: Subject = {
    // Floors and limits bound the candidate's own figures: they are no comparison, and say the same in every run.
    policy: { ...suite.gate, floors: {}, limits: {} },
    metrics: scorers.scorers.map(({ id }) => id),
    weights: new Map(scorers.scorers.map(({ id, weight }) => [id, weight])),
    hasBaseline: true,
    seed,
  };
  const verdicts = { pass: 0, regression: 0, inconclusive: 0, invalid: 0 };
  for (let run = 0; run < options.runs; run += 1) {
    const plan = { looks: suite.gate.looks, maxTrials: suite.trials.max } as const;
    verdicts[rehearse(deal(evidence, (seed + run) | 0), plan, subject, (seed + run) | 0).status] += 1;
  }
  const metrics = [...new Set([suite.gate.primary, OVERALL, ...subject.metrics])].flatMap((metric) => {
    const noise = measureSelfNoise(evidence, metric, subject.weights);
    return noise === null ? [] : [{ metric, ...noise }];
  });
  const all = evidence.flatMap(({ trials }) => trials.candidate);
  const whole = all.filter(({ scores }) => [...scores.values()].every(({ kind }) => kind === 'scored'));
  return {
    trials: selfTrials(prepared),
    coverage: all.length === 0 ? 0 : whole.length / all.length,
    runs: options.runs,
    verdicts,
    falseAlarmRate: verdicts.regression / options.runs,
    flipRate: 1 - Math.max(...Object.values(verdicts)) / options.runs,
    metrics,
    ...ending,
  };
}

/** Deals the trials of each case to two sides at random: nothing has changed between them. */
function deal(evidence: readonly CaseEvidence[], seed: number): CaseEvidence[] {
  const random = randomSource(seed);
  return evidence.map((golden) => {
    const dealt = shuffle(golden.trials.candidate, random);
    return { ...golden, trials: { baseline: dealt.slice(0, dealt.length / 2), candidate: dealt.slice(dealt.length / 2) } };
  });
}
