/** A sweep: many arms on the same cases, rung by rung; what is proven worse stops, so that the others get the calls. */
import { join, resolve } from 'node:path';
import type { Deps } from '../deps.js';
import type { GoldenCase } from '../domain/case.js';
import type { Stop } from '../domain/gate.js';
import { bestOf, provenWorse, STOPPING_LEVEL } from '../domain/race.js';
import { randomSource, seedOf, shuffle } from '../domain/random.js';
import type { SweepReport } from '../domain/sweep-report.js';
import type { Journal } from '../replay/journal.js';
import type { TrialRecord } from '../replay/journal-lines.js';
import { replayTrial } from '../replay/trial.js';
import { runUnits } from '../replay/units.js';
import { SWEEP_REPORTERS } from '../reporters/sweep/index.js';
import { watchCanaries } from './canaries.js';
import { refuseFile, writeFiles } from './record.js';
import { type Asked, openRun } from './run.js';
import { shareBudget } from './shards.js';
import { secretVariables } from './suite-targets.js';
import { armOf, caseKey, type Entry, type SuiteRun } from './sweep-entries.js';
import { budgetOf, prepareSweep, type SweepOverrides, type SweepPreparation, type SweptSuite } from './sweep-preparation.js';
import { describeSweep } from './sweep-report.js';

export type SweepOptions = SweepOverrides & {
  /** Relative to the working directory. */
  readonly file: string;
  readonly out?: string | undefined;
  /** Whether every arm runs in full, whatever the file says. */
  readonly racing?: 'off' | undefined;
  readonly seed?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: SweepProgress) => void) | undefined;
};

type SweepProgress = {
  readonly suite: string;
  readonly look: number;
  readonly done: number;
  readonly planned: number;
  readonly requests: number;
};

export type SweepResult = { readonly report: SweepReport; readonly dir: string };

/**
 * Runs a sweep.
 * @throws CupelError when something is wrong before it begins
 */
export async function sweep(options: SweepOptions, deps: Deps): Promise<SweepResult> {
  refuseFile(options.out, deps);
  const prepared = await prepareSweep(options.file, options, deps);
  const { loaded, digest, workspace } = prepared;
  const folder = `sweep-${loaded.sweep.sweep}-${digest.slice('sha256:'.length, 'sha256:'.length + 12)}`;
  const dir = options.out === undefined ? join(workspace.stateDir, 'runs', folder) : resolve(deps.cwd, options.out);
  const runs = openRuns(prepared, dir, options, deps);
  try {
    const report = await race(prepared, runs, options);
    await writeFiles(
      dir,
      Object.values(SWEEP_REPORTERS).map(({ file, render }) => ({ file, render: () => render(report) })),
      deps,
    );
    return { report, dir };
  } finally {
    for (const { run } of runs) await run.close();
  }
}

function openRuns(prepared: SweepPreparation, dir: string, options: SweepOptions, deps: Deps): SuiteRun[] {
  const { suites, loaded, digest } = prepared;
  const all = suites.reduce((sum, { cases }) => sum + cases.length, 0);
  const seed = options.seed ?? seedOf(digest);
  return suites.map((swept) => {
    const { suite, cassettes, cases, scorers } = swept;
    const run = openRun(
      {
        dir: suites.length === 1 ? dir : join(dir, suite.suite),
        isNamed: options.out !== undefined,
        configDigest: digest,
        asked: askedModels(swept),
        cassettes,
        settings: suite.run,
        budget: shareBudget(budgetOf(loaded, options), cases.length, all),
        secretVariables: [...new Set([...swept.arms.values()].flatMap(({ target }) => secretVariables({ ...suite, candidate: target })))],
        signal: options.signal,
      },
      deps,
    );
    return { swept, run, canaries: watchCanaries(scorers.judges, run.caller), order: inSeededOrder(cases, seed) };
  });
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

/** Clusters in an order drawn from the seed, so that the cases of an early rung stand for all. */
function inSeededOrder(cases: readonly GoldenCase[], seed: number): GoldenCase[] {
  const clusters = new Map<string, GoldenCase[]>();
  for (const golden of cases) {
    const name = golden.cluster === undefined ? `case ${golden.id}` : `cluster ${golden.cluster}`;
    clusters.set(name, [...(clusters.get(name) ?? []), golden]);
  }
  const names = [...clusters.keys()].sort();
  return shuffle(names, randomSource(seed)).flatMap((name) => clusters.get(name) ?? []);
}

/** Runs the rungs until the last one, or until something stops the run. */
async function race({ loaded, digest }: SweepPreparation, runs: readonly SuiteRun[], options: SweepOptions): Promise<SweepReport> {
  const racing = options.racing === 'off' || loaded.sweep.racing === 'off' ? null : loaded.sweep.racing;
  const entries = loaded.arms.map((arm): Entry => ({ arm, trials: new Map(), stoppedAt: null }));
  const rungs: { cases: number; arms: number }[] = [];
  const stopped = (): Stop | null => first(runs.map(({ run, canaries }) => canaries.failed() ?? run.stopped()));
  const shares = racing?.rungs ?? [1];
  for (const [index, share] of shares.entries()) {
    const alive = entries.filter(({ stoppedAt }) => stoppedAt === null);
    for (const suiteRun of runs) await runRung(suiteRun, alive, share, index + 1, options);
    await Promise.all(runs.map(({ canaries }) => canaries.done()));
    if (stopped() !== null) break;
    const seen = runs.reduce((sum, { order }) => sum + reach(order, share), 0);
    if (racing !== null && index < shares.length - 1) {
      const arms = alive.map((entry) => armOf(entry, runs));
      for (const { id } of provenWorse(arms, racing.margin, STOPPING_LEVEL)) {
        const entry = alive.find(({ arm }) => arm.id === id);
        if (entry !== undefined) entry.stoppedAt = seen;
      }
      if (bestOf(arms) === null) break;
    }
    rungs.push({ cases: seen, arms: entries.filter(({ stoppedAt }) => stoppedAt === null).length });
  }
  return describeSweep({ loaded, runs, entries, racing, rungs, seed: options.seed ?? seedOf(digest), stop: stopped() });
}

/** How many of a suite's cases a rung takes in; a cluster is never torn by it, for its cases stand together. */
function reach(order: readonly GoldenCase[], share: number): number {
  let count = Math.min(order.length, Math.ceil(order.length * share));
  while (count < order.length && order[count]?.cluster !== undefined && order[count]?.cluster === order[count - 1]?.cluster) count += 1;
  return count;
}

/** Case by case over all arms, so that a run that ends early has compared like with like. */
async function runRung(suiteRun: SuiteRun, alive: readonly Entry[], share: number, rung: number, options: SweepOptions): Promise<void> {
  const { swept, run, order } = suiteRun;
  const name = swept.suite.suite;
  const units = order
    .slice(0, reach(order, share))
    .flatMap((golden) => alive.filter(({ trials }) => !trials.has(caseKey(name, golden.id))).map((entry) => ({ golden, entry })));
  let done = 0;
  const tell = (): void =>
    options.onProgress?.({ suite: name, look: rung, done, planned: units.length, requests: run.caller.counters().requests });
  tell();
  await runUnits(
    units,
    async ({ golden, entry }) => {
      const side = swept.arms.get(entry.arm.id);
      if (side === undefined) throw new Error(`the arm ${entry.arm.id} has no target`);
      const journal = armJournal(run.journal, entry.arm.id);
      const record = await replayTrial({ golden, side: 'candidate', trial: 0 }, side, {
        caller: run.caller,
        journal,
        scorers: swept.scorers.scorers,
      });
      // What the end of the run cut off is not known; what went wrong by itself is known to have no score.
      if (record.state !== 'cancelled') entry.trials.set(caseKey(name, golden.id), record);
      done += 1;
      tell();
    },
    { lanes: run.lanes, stopped: () => run.stopped() !== null, onCancelled: () => undefined },
  );
}

/** One journal for all arms: a trial stands in it under its arm and its case. */
function armJournal(journal: Journal, arm: string): Journal {
  const named = (caseId: string): string => JSON.stringify([arm, caseId]);
  return {
    ...journal,
    findTrial: (trial) => {
      const found = journal.findTrial({ ...trial, caseId: named(trial.caseId) });
      return found === null ? null : { ...found, caseId: trial.caseId };
    },
    write: (line) => journal.write(line.kind === 'trial' ? { ...line, caseId: named((line as TrialRecord).caseId) } : line),
  };
}

function first<T>(values: readonly (T | null)[]): T | null {
  return values.find((value) => value !== null) ?? null;
}
