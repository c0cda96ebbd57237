/**
 * The main job: replay a suite's golden set against candidate and baseline, score, compare, decide, report. Several suites are run
 * one after the other.
 */
import { join, resolve } from 'node:path';
import type { Deps } from '../deps.js';
import type { Stop } from '../domain/gate.js';
import { seedOf } from '../domain/random.js';
import type { ReportView } from '../domain/report.js';
import { CupelError } from '../errors.js';
import { fingerprint } from '../fingerprint.js';
import { placeIn } from '../suite/load.js';
import { watchCanaries } from './canaries.js';
import type { Subject } from './conclusion.js';
import { describeGate, describeUnchanged } from './gate-report.js';
import { runLooks } from './looks.js';
import { type Overrides, type Preparation, prepareSuite, secretVariables } from './preparation.js';
import { journalView, refuseFile, writeRendered } from './record.js';
import { type Asked, openRun, type Run } from './run.js';
import { scorerFacts } from './scorers.js';
import { locateSuites, type SuiteLocation } from './workspace.js';

export type GateOptions = Overrides & {
  /** Files, folders and globs, relative to the working directory; none: every suite of the work tree. */
  readonly suites: readonly string[];
  /** Folder of the run record; with several suites, of one record each. */
  readonly out?: string | undefined;
  readonly seed?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: GateProgress) => void) | undefined;
};

export type GateProgress = {
  readonly suite: string;
  readonly look: number;
  readonly done: number;
  readonly planned: number;
  readonly requests: number;
};

/** One suite's outcome: what the reporters read, and where its record stands. */
export type GateResult = { readonly view: ReportView; readonly dir: string; readonly onInconclusive: 'warn' | 'fail' };

/**
 * Gates every suite that the options name.
 * @throws CupelError when something is wrong before a suite's run begins: nothing of that suite is evaluated then
 */
export async function gate(options: GateOptions, deps: Deps): Promise<readonly GateResult[]> {
  refuseFile(options.out, deps);
  const locations = await locateSuites(deps, options.suites, options.stateDir);
  if (locations.length > 1) await checkAll(locations, options, deps);
  const results: GateResult[] = [];
  for (const location of locations) results.push(await gateSuite(location, options, deps, locations.length > 1));
  return results;
}

/** What is wrong in any suite is said before the first of them spends anything. */
async function checkAll(locations: readonly SuiteLocation[], options: GateOptions, deps: Deps): Promise<void> {
  const files = new Map<string, string>();
  for (const location of locations) {
    const { suite, files: own, cassettes } = await prepareSuite(location, options, deps);
    cassettes.close();
    const other = files.get(suite.suite);
    if (other !== undefined)
      throw new CupelError('config', `"${suite.suite}" is the name of ${other}, too`, {
        place: placeIn(own.loaded, ['suite']),
        remedy: 'Give each suite a name of its own: it names the record.',
      });
    files.set(suite.suite, own.loaded.file);
  }
}

async function gateSuite(location: SuiteLocation, options: GateOptions, deps: Deps, isOneOfMany: boolean): Promise<GateResult> {
  const prepared = await prepareSuite(location, options, deps);
  const { suite } = prepared;
  const configDigest = digestOf(prepared);
  const dir = recordFolder(location, options, deps, suite.suite, configDigest, isOneOfMany);
  const onInconclusive = suite.gate.on_inconclusive;
  if (prepared.kind === 'unchanged') {
    const view = describeUnchanged(prepared, deps);
    prepared.cassettes.close();
    writeRendered(dir, view, deps);
    return { view, dir, onInconclusive };
  }
  const run = openRun({ dir, configDigest, ...settingsOf(prepared), signal: options.signal }, deps);
  try {
    const view = await carryOut(prepared, run, options, deps);
    writeRendered(dir, view, deps);
    return { view, dir, onInconclusive };
  } finally {
    await run.close();
  }
}

/** All that shapes answers and scores: runs with one digest may go on with each other's answers, whatever their policy. */
function digestOf({ candidate, baseline, cases, scorers }: Preparation): string {
  return fingerprint({
    candidate: candidate.report.fingerprint,
    baseline: baseline?.report.fingerprint ?? null,
    cases: cases.map((located) => [located.golden.id, located.fingerprint]),
    scorers: scorers.scorers.map(({ id, identity }) => [id, identity]),
  });
}

function recordFolder(
  { workspace }: SuiteLocation,
  { out }: GateOptions,
  deps: Deps,
  suite: string,
  digest: string,
  isOneOfMany: boolean,
): string {
  if (out === undefined) return join(workspace.stateDir, 'runs', `${suite}-${digest.slice('sha256:'.length, 'sha256:'.length + 12)}`);
  return isOneOfMany ? resolve(deps.cwd, out, suite) : resolve(deps.cwd, out);
}

function settingsOf({
  suite,
  cassettes,
  ...prepared
}: Preparation): Omit<Parameters<typeof openRun>[0], 'dir' | 'configDigest' | 'signal'> {
  return {
    asked: askedModels(prepared, suite.run.timeout_s * 1000),
    cassettes,
    settings: suite.run,
    budget: suite.budget,
    secretVariables: secretVariables(suite),
  };
}

function askedModels(
  { candidate, baseline, scorers }: Pick<Preparation, 'candidate' | 'baseline' | 'scorers'>,
  timeoutMs: number,
): Asked[] {
  const sides = [candidate, ...(baseline === null ? [] : [baseline])].map(({ provider, prices, target, report }): Asked => {
    const own: { readonly timeout_s?: number | undefined; readonly concurrency?: number | undefined; readonly label?: string | undefined } =
      target;
    const timeout = own.timeout_s === undefined ? timeoutMs : own.timeout_s * 1000;
    return { role: 'target', provider, prices, label: report.label, timeoutMs: timeout, concurrency: own.concurrency };
  });
  const judges = scorers.judges.map(
    ({ label, provider, prices, timeoutMs: own, concurrency }): Asked => ({
      role: 'judge',
      provider,
      prices,
      label,
      timeoutMs: own ?? timeoutMs,
      concurrency: concurrency ?? undefined,
    }),
  );
  return [...sides, ...judges];
}

/** Runs the looks beside the judges' canaries, and writes the end of the journal. */
async function carryOut(prepared: Preparation, run: Run, options: GateOptions, deps: Deps): Promise<ReportView> {
  const began = deps.monotonic();
  const earlier = run.journal.ledger().end;
  const subject = subjectOf(prepared, options);
  const canaries = watchCanaries(prepared.scorers.judges, run.caller);
  const stopped = (): Stop | null => canaries.failed() ?? run.stopped();
  const { scorers } = prepared.scorers;
  const outcome = await runLooks({
    cases: prepared.cases.map(({ golden }) => golden),
    pairing: pairingOf(prepared),
    plan: prepared.kind === 'two' ? { looks: subject.policy.looks, maxTrials: prepared.suite.trials.max } : { looks: 1, maxTrials: 1 },
    subject,
    scorers,
    facts: scorerFacts(scorers),
    caller: run.caller,
    journal: run.journal,
    lanes: run.lanes,
    stopped,
    beforeVerdict: canaries.done,
    onProgress: (progress) => options.onProgress?.({ suite: prepared.suite.suite, requests: run.caller.counters().requests, ...progress }),
  });
  // A run that only went through its own journal again took the time that it took then.
  const isRepeat = earlier !== null && run.caller.counters().requests === 0;
  const durationMs = isRepeat ? earlier.durationMs : deps.monotonic() - began;
  const view = describeGate(prepared, run, subject, outcome, { durationMs, canaries });
  journalView(run.journal, view);
  run.journal.write({ kind: 'end', at: new Date(deps.now()).toISOString(), durationMs, stop: stopped()?.code ?? null });
  return view;
}

function pairingOf({ kind, candidate, baseline }: Preparation): Parameters<typeof runLooks>[0]['pairing'] {
  if (kind === 'two' && baseline !== null) return { kind, candidate, baseline };
  return { kind: kind === 'alone' ? 'alone' : 'same', candidate };
}

function subjectOf({ suite, files, cases, scorers, candidate, baseline, kind }: Preparation, { seed }: GateOptions): Subject {
  const sides = { suite: suite.suite, candidate: candidate.report.fingerprint, baseline: baseline?.report.fingerprint ?? null };
  return {
    // Floors and limits bound the whole set: a few new cases, often yesterday's failures, say nothing about them.
    policy: cases.length === files.cases.length ? suite.gate : { ...suite.gate, floors: {}, limits: {} },
    metrics: scorers.scorers.map(({ id }) => id),
    weights: new Map(scorers.scorers.map(({ id, weight }) => [id, weight])),
    hasBaseline: kind !== 'alone',
    seed: seed ?? seedOf(fingerprint(sides)),
  };
}
