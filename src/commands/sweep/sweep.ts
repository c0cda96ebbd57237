/** A sweep: many arms on the same cases, rung by rung; what is proven worse stops, so that the others get the calls. */
import { join, resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import { seedOf } from '../../domain/statistics/random.js';
import type { SweepReport } from '../../domain/sweep-report.js';
import { refuseFile } from '../gate/record.js';
import type { Shard } from '../merge/shards.js';
import { caseKey, type Entry, enterArms, stillRacing, stopWorse } from './sweep-entries.js';
import { casesUpTo, countUpTo, planSweep, type SweepPlan } from './sweep-plan.js';
import { budgetOf, prepareSweep, type SweepOverrides, type SweepPreparation } from './sweep-preparation.js';
import { type Carried, readCarried, type SweepResult, writeScores, writeSweep } from './sweep-record.js';
import { addUsage, describeSweep, type Race } from './sweep-report.js';
import { armJournal, openRuns, runCases, type SuiteRun, stoppedBy } from './sweep-runs.js';
import { budgetAfter, isOwn, journalPart, withoutRanking } from './sweep-shards.js';

export type SweepOptions = SweepOverrides & {
  /** Relative to the working directory. */
  readonly file: string;
  readonly out?: string | undefined;
  /** Whether every arm runs in full, whatever the file says. */
  readonly racing?: 'off' | undefined;
  readonly seed?: number | undefined;
  /** Runs one part of the cases, to be merged with the others. */
  readonly shard?: Shard | undefined;
  /** The share of the cases up to which a shard runs; all without it. */
  readonly until?: number | undefined;
  /** The merged record of the round before, relative to the working directory. */
  readonly from?: string | undefined;
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

/**
 * Runs a sweep, or a shard of one.
 * @throws CupelError when something is wrong before it begins
 */
export async function sweep(options: SweepOptions, deps: Deps): Promise<SweepResult> {
  refuseFile(options.out, deps);
  const prepared = await prepareSweep(options.file, options, deps);
  const { loaded, digest, workspace } = prepared;
  const { shard, until = 1 } = options;
  const plan = planSweep(prepared, options.seed ?? seedOf(digest));
  const carried = options.from === undefined ? null : readCarried(options.from, plan, digest, deps);
  const folder = `sweep-${loaded.sweep.sweep}-${digest.slice('sha256:'.length, 'sha256:'.length + 12)}`;
  const part = shard === undefined ? '' : `-shard-${shard.index}-of-${shard.count}`;
  const dir = options.out === undefined ? join(workspace.stateDir, 'runs', `${folder}${part}`) : resolve(deps.cwd, options.out);
  const sizes = new Map(
    plan.suites.map((suite) => [suite.suite, casesUpTo(suite, until).filter((own) => shard === undefined || isOwn(own, shard)).length]),
  );
  const runs = openRuns(
    prepared,
    {
      dir,
      isNamed: options.out !== undefined,
      budget: budgetAfter(budgetOf(loaded, options), carried?.round.usage ?? null),
      casesOf: (suite) => sizes.get(suite) ?? 0,
      allCases: countUpTo(plan, until),
      signal: options.signal,
    },
    deps,
  );
  try {
    const report =
      shard === undefined
        ? describeSweep(await race(prepared, plan, runs, options))
        : await runShard(prepared, { plan, shard, until, carried }, runs, options, deps);
    await writeSweep(dir, report, deps);
    return { report, dir };
  } finally {
    for (const { run } of runs) await run.close();
    if (shard !== undefined) writeScores(dir, plan, deps);
  }
}

/** Runs the rungs until the last one, or until something stops the run. */
async function race({ loaded }: SweepPreparation, plan: SweepPlan, runs: readonly SuiteRun[], options: SweepOptions): Promise<Race> {
  const racing = options.racing === 'off' || loaded.sweep.racing === 'off' ? null : loaded.sweep.racing;
  const entries = enterArms(plan);
  const rungs: { cases: number; arms: number }[] = [];
  const shares = racing?.rungs ?? [1];
  for (const [index, share] of shares.entries()) {
    await runUpTo(plan, runs, stillRacing(entries), share, index + 1, options);
    if (stoppedBy(runs) !== null) break;
    const seen = countUpTo(plan, share);
    if (racing !== null && index < shares.length - 1 && !stopWorse(entries, plan, racing.margin, seen)) break;
    rungs.push({ cases: seen, arms: stillRacing(entries).length });
  }
  return { plan, entries, racing, rungs, usage: addUsage(runs.map(({ run }) => run.caller.usage())), stop: stoppedBy(runs) };
}

/** Runs arms on all of a shard's cases up to a share, and waits for the judges' canaries. */
async function runUpTo(
  plan: SweepPlan,
  runs: readonly SuiteRun[],
  arms: readonly Entry[],
  share: number,
  look: number,
  { shard, onProgress }: Pick<SweepOptions, 'shard' | 'onProgress'>,
): Promise<void> {
  for (const [index, suiteRun] of runs.entries()) {
    const suite = plan.suites[index];
    if (suite === undefined) continue;
    const cases = casesUpTo(suite, share).filter((own) => shard === undefined || isOwn(own, shard));
    await runCases(suiteRun, arms, cases, (progress) => onProgress?.({ suite: suite.suite, look, ...progress }));
  }
  await Promise.all(runs.map(({ canaries }) => canaries.done()));
}

type Round = { readonly plan: SweepPlan; readonly shard: Shard; readonly until: number; readonly carried: Carried | null };

/** Runs one shard's part of a round, after what earlier rounds know of its cases. */
async function runShard(
  { loaded }: SweepPreparation,
  { plan, shard, until, carried }: Round,
  runs: readonly SuiteRun[],
  options: SweepOptions,
  deps: Deps,
): Promise<SweepReport> {
  const began = deps.monotonic();
  const racing = options.racing === 'off' || loaded.sweep.racing === 'off' ? null : loaded.sweep.racing;
  const entries = enterArms(plan, carried?.round.stopped);
  for (const { swept, run } of runs) {
    const { suite } = swept.suite;
    journalPart(run.journal, suite, { ...shard, until, margin: racing?.margin ?? null, from: carried?.round ?? null, plan });
    const own = plan.suites.find((planned) => planned.suite === suite)?.cases.filter((golden) => isOwn(golden, shard)) ?? [];
    for (const entry of entries) {
      const journal = armJournal(run.journal, entry.id);
      for (const { id } of own) {
        const known = carried?.find(suite, entry.id, id) ?? null;
        if (known === null) continue;
        entry.trials.set(caseKey(suite, id), known);
        if (journal.findTrial(known) === null) journal.write({ kind: 'trial', ...known });
      }
    }
  }
  await runUpTo(plan, runs, stillRacing(entries), until, (carried?.round.shares.length ?? 0) + 1, options);
  const stop = stoppedBy(runs);
  const end = {
    kind: 'end',
    at: new Date(deps.now()).toISOString(),
    durationMs: deps.monotonic() - began,
    stop: stop?.code ?? null,
  } as const;
  for (const { run } of runs) run.journal.write(end);
  const usage = addUsage(runs.map(({ run }) => run.caller.usage()));
  return withoutRanking(describeSweep({ plan, entries, racing: null, rungs: [], usage, stop }), shard);
}
