/** The suites of a sweep under way: each with its journal, its limits and its judges' canaries, for all arms together. */
import { join } from 'node:path';
import type { Deps } from '../../deps.js';
import type { GoldenCase } from '../../domain/case.js';
import type { Stop } from '../../domain/gate.js';
import type { Journal } from '../../replay/journal.js';
import type { TrialRecord } from '../../replay/journal-lines.js';
import { trialId } from '../../replay/ledger.js';
import { replayTrial } from '../../replay/trial.js';
import { runUnits } from '../../replay/units.js';
import type { Suite } from '../../suite/schema.js';
import { type CanaryWatch, watchCanaries } from '../gate/canaries.js';
import { type Asked, openRun, type Run } from '../gate/run.js';
import { shareBudget } from '../merge/shards.js';
import { secretVariables } from '../preparation/suite-targets.js';
import { caseKey, type Entry } from './sweep-entries.js';
import type { PlannedCase } from './sweep-plan.js';
import type { SweepPreparation, SweptSuite } from './sweep-preparation.js';

/** A suite under way. */
export type SuiteRun = {
  readonly swept: SweptSuite;
  readonly run: Run;
  readonly canaries: CanaryWatch;
  readonly golden: ReadonlyMap<string, GoldenCase>;
};

export type RunSettings = {
  readonly dir: string;
  /** Whether the user named the folder. */
  readonly isNamed: boolean;
  /** What may be spent on all that is to run, and how much of each suite that is. */
  readonly budget: Suite['budget'];
  readonly casesOf: (suite: string) => number;
  readonly allCases: number;
  readonly signal?: AbortSignal | undefined;
};

/** Opens a run for each suite: several have a folder each. */
export function openRuns({ suites, digest }: SweepPreparation, settings: RunSettings, deps: Deps): SuiteRun[] {
  return suites.map((swept) => {
    const { suite, cassettes, cases, scorers } = swept;
    const run = openRun(
      {
        dir: suiteFolder(settings.dir, suite.suite, suites.length),
        isNamed: settings.isNamed,
        configDigest: digest,
        asked: askedModels(swept),
        cassettes,
        settings: suite.run,
        budget: shareBudget(settings.budget, settings.casesOf(suite.suite), settings.allCases),
        secretVariables: [...new Set([...swept.arms.values()].flatMap(({ target }) => secretVariables({ ...suite, candidate: target })))],
        signal: settings.signal,
      },
      deps,
    );
    return { swept, run, canaries: watchCanaries(scorers.judges, run.caller), golden: new Map(cases.map((own) => [own.id, own])) };
  });
}

/** Where a suite's journal stands in the record of a sweep. */
export function suiteFolder(dir: string, suite: string, suites: number): string {
  return suites === 1 ? dir : join(dir, suite);
}

/** Why nothing is asked any more; null while the sweep goes on. */
export function stoppedBy(runs: readonly SuiteRun[]): Stop | null {
  return runs.map(({ run, canaries }) => canaries.failed() ?? run.stopped()).find((stop) => stop !== null) ?? null;
}

function askedModels({ arms, scorers, suite }: SweptSuite): Asked[] {
  const ownTimeout = suite.run.timeout_s * 1000;
  return [
    ...[...arms.values()].map(({ provider, prices, target, report }): Asked => {
      const own: {
        readonly timeout_s?: number | undefined;
        readonly concurrency?: number | undefined;
        readonly label?: string | undefined;
      } = target;
      const timeoutMs = own.timeout_s === undefined ? ownTimeout : own.timeout_s * 1000;
      return { role: 'target', provider, prices, label: report.label, timeoutMs, concurrency: own.concurrency };
    }),
    ...scorers.judges.map(
      ({ label, provider, prices, timeoutMs, concurrency }): Asked => ({
        role: 'judge',
        provider,
        prices,
        label,
        timeoutMs: timeoutMs ?? ownTimeout,
        concurrency: concurrency ?? undefined,
      }),
    ),
  ];
}

/** Runs arms on cases that they have not seen; case by case over all arms, so that a run that ends early has compared like with like. */
export async function runCases(
  { swept, run, golden }: SuiteRun,
  arms: readonly Entry[],
  cases: readonly PlannedCase[],
  onProgress: (progress: { readonly done: number; readonly planned: number; readonly requests: number }) => void,
): Promise<void> {
  const { suite } = swept.suite;
  const units = cases.flatMap(({ id }) => arms.filter(({ trials }) => !trials.has(caseKey(suite, id))).map((entry) => ({ id, entry })));
  let done = 0;
  const tell = (): void => onProgress({ done, planned: units.length, requests: run.caller.counters().requests });
  tell();
  await runUnits(
    units,
    async ({ id, entry }) => {
      const side = swept.arms.get(entry.id);
      const own = golden.get(id);
      if (side === undefined || own === undefined) throw new Error(`the arm ${entry.id} has no target, or ${id} is no case`);
      const record = await replayTrial({ golden: own, side: 'candidate', trial: 0 }, side, {
        caller: run.caller,
        journal: armJournal(run.journal, entry.id),
        scorers: swept.scorers.scorers,
      });
      // What the end of the run cut off is not known; what went wrong by itself is known to have no score.
      if (record.state !== 'cancelled') entry.trials.set(caseKey(suite, id), record);
      done += 1;
      tell();
    },
    { lanes: run.lanes, stopped: () => run.stopped() !== null, onCancelled: () => undefined },
  );
}

/** One journal for all arms: a trial stands in it under its arm and its case. */
export function armJournal(journal: Journal, arm: string): Journal {
  return {
    ...journal,
    findTrial: (trial) => {
      const found = journal.findTrial({ ...trial, caseId: nameInJournal(arm, trial.caseId) });
      return found === null ? null : { ...found, caseId: trial.caseId };
    },
    write: (line) => journal.write(line.kind === 'trial' ? { ...line, caseId: nameInJournal(arm, (line as TrialRecord).caseId) } : line),
  };
}

function nameInJournal(arm: string, id: string): string {
  return JSON.stringify([arm, id]);
}

/** What a journal of all arms says of one arm and case, as far as it is known to have ended. */
export function findInJournal(trials: ReadonlyMap<string, TrialRecord>, arm: string, id: string): TrialRecord | null {
  const found = trials.get(trialId({ caseId: nameInJournal(arm, id), side: 'candidate', trial: 0 }));
  return found === undefined || found.state === 'cancelled' ? null : { ...found, caseId: id };
}
