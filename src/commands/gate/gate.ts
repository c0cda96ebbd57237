/**
 * The main job: replay a suite's golden set against candidate and baseline, score, compare, decide, report. Several suites are run
 * one after the other.
 */
import { join, resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import type { Stop } from '../../domain/gate.js';
import { looksSampled } from '../../domain/judging/people-comparison.js';
import type { ReportView } from '../../domain/report.js';
import { CupelError } from '../../errors.js';
import { fingerprint } from '../../fingerprint.js';
import { placeIn } from '../../suite/load.js';
import { casesOf, journalPlan, type Shard, shareBudget, withoutVerdict } from '../merge/shards.js';
import { type Overrides, type Preparation, prepareSuite, type Refusal } from '../preparation/preparation.js';
import { scorerFacts } from '../preparation/scorers.js';
import { locateSuites, type SuiteLocation } from '../preparation/workspace.js';
import type { OnProgress } from '../progress.js';
import { confidenceReader } from './answer-figures.js';
import { watchCanaries } from './canaries.js';
import { budgetLeft, foldForgetting, type Remembered } from './forgetting-report.js';
import { recall } from './gate-history.js';
import { journalUnchanged, pairingOf, plannedOf, planOf, replayOrder, subjectOf } from './gate-plan.js';
import { describeGate, describeRefused, describeUnchanged } from './gate-report.js';
import { withReasons } from './judge-reasons.js';
import { runLooks } from './looks.js';
import { leaveOpen, withoutTheirKeys } from './missing-keys.js';
import { humanDifference, loadPeople } from './people.js';
import { startModels } from './readiness.js';
import { journalView, prepareRendering, refuseFile, writeRendered } from './record.js';
import { openRun, type Run } from './run.js';
import { settingsOf } from './run-settings.js';
import { type FindBaseline, findStored, NOT_STORED, type Stored } from './stored-baselines.js';
import { type Acceptance, applyTerms, isWithoutKeys, withoutKeys } from './verdict-terms.js';

export type GateOptions = Overrides & {
  /** Files, folders and globs, relative to the working directory; none: every suite of the work tree. */
  readonly suites: readonly string[];
  /** Folder of the run record; with several suites, of one record each. */
  readonly out?: string | undefined;
  readonly seed?: number | undefined;
  /** Folder of run records or a ledger: what the reports tell of the runs before. */
  readonly history?: string | undefined;
  /** Runs one part of the cases, to be merged with the others. */
  readonly shard?: Shard | undefined;
  readonly signal?: AbortSignal | undefined;
  /** When all runs must have ended, in monotonic ms. */
  readonly endsAt?: number | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** Who lets a regression through; none without it. */
  readonly acceptance?: Acceptance | null | undefined;
  /** `skip`: without keys the deterministic part and the cassettes are run, and the verdict is inconclusive. */
  readonly onMissingCredentials?: 'fail' | 'skip' | undefined;
  /** Where baselines of earlier pushes are found; without it every baseline is run. */
  readonly findBaseline?: FindBaseline | undefined;
};

/** One suite's outcome: what the reporters read, and where its record stands. */
export type GateResult = {
  readonly view: ReportView;
  readonly dir: string;
  readonly onInconclusive: 'warn' | 'fail';
  /** Whether the suite wants inputs and answers kept in copies of its record. */
  readonly keepsText?: boolean;
};

/**
 * Gates every suite that the options name.
 * @throws CupelError when something is wrong before a suite's run begins: nothing of that suite is evaluated then
 */
export async function gate(options: GateOptions, deps: Deps): Promise<readonly GateResult[]> {
  refuseFile(options.out, deps);
  const locations = await locateSuites(deps, options.suites, options);
  if (locations.length > 1) await checkAll(locations, options, deps);
  const results: GateResult[] = [];
  for (const location of locations) results.push(await gateSuite(location, options, deps, locations.length > 1));
  return results;
}

/** What is wrong in any suite is said before the first of them spends anything. */
async function checkAll(locations: readonly SuiteLocation[], options: GateOptions, deps: Deps): Promise<void> {
  const files = new Map<string, string>();
  for (const location of locations) {
    const prepared = await prepareFor(location, options, deps);
    const { suite, files: own } = prepared;
    if (prepared.kind !== 'refused') prepared.cassettes.close();
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
  const whole = await prepareFor(location, options, deps);
  const { suite } = whole;
  const { shard } = options;
  const configDigest = whole.kind === 'refused' ? fingerprint(whole.verdict) : digestOf(whole);
  const dir = recordFolder(location, options, deps, suite.suite, configDigest, isOneOfMany);
  const finish = async (view: ReportView): Promise<GateResult> => {
    // A shard decides nothing, so there is nothing to be told by its exit code.
    const final = shard === undefined ? withTerms(view, options) : view;
    await writeRendered(dir, final, deps);
    const isLenient = shard !== undefined || (options.onMissingCredentials === 'skip' && isWithoutKeys(final));
    return { view: final, dir, onInconclusive: isLenient ? 'warn' : suite.gate.on_inconclusive, keepsText: suite.report.store_text };
  };
  if (whole.kind === 'refused') return finish(describeRefused(whole, deps));
  if (shard !== undefined) refuseShardedForgetting(whole);
  const prepared = shard === undefined ? whole : { ...whole, cases: casesOf(whole.cases, shard) };
  if (prepared.kind === 'unchanged') {
    prepared.cassettes.close();
    const view = describeUnchanged(prepared, deps);
    if (shard !== undefined) journalUnchanged(dir, configDigest, view, { shard, planned: plannedOf(whole, options) }, deps);
    return finish(view);
  }
  const stored = await findStored(prepared, options.findBaseline);
  const settings = settingsOf(stored.prepared);
  const budget = shard === undefined ? settings.budget : shareBudget(settings.budget, prepared.cases.length, whole.cases.length);
  const { signal } = options;
  const deadlineMs = timeLeft(options, deps);
  const run = openRun({ dir, isNamed: options.out !== undefined, configDigest, ...settings, budget, signal, deadlineMs }, deps);
  try {
    if (shard !== undefined) journalPlan(run.journal, shard, plannedOf(whole, options));
    return await finish(await carryOut(stored, run, dir, options, deps));
  } catch (error) {
    if (!(error instanceof CupelError) || error.code !== 'no-credentials' || options.onMissingCredentials !== 'skip') throw error;
    return await finish(
      describeRefused(
        { ...prepared, kind: 'refused', verdict: withoutKeys(error.message), baseSha: prepared.baseline?.report.ref ?? null },
        deps,
      ),
    );
  } finally {
    await run.close();
  }
}

function refuseShardedForgetting({ forgetting, files }: Preparation): void {
  if (forgetting.length === 0) return;
  throw new CupelError('config', 'forgetting suites cannot be run in shards', {
    place: placeIn(files.loaded, ['forgetting']),
    remedy: 'Run this suite without `--shard`.',
  });
}

function withTerms(view: ReportView, { terms, acceptance, onMissingCredentials }: GateOptions): ReportView {
  const skipsCredentials = onMissingCredentials === 'skip';
  return applyTerms(view, { changesFail: terms?.changesFail === true, acceptance: acceptance ?? null, skipsCredentials });
}

/** A suite with everything made for it; where keys may be missing, a run that does not miss them before it must. */
async function prepareFor(location: SuiteLocation, options: GateOptions, deps: Deps): Promise<Preparation | Refusal> {
  try {
    return await prepareSuite(location, options, deps);
  } catch (error) {
    if (!(error instanceof CupelError) || error.code !== 'no-credentials' || options.onMissingCredentials !== 'skip') throw error;
    return prepareSuite(location, { ...options, isDryRun: true }, deps);
  }
}

/** All that shapes answers and scores: runs with one digest may go on with each other's answers, whatever their policy. */
export function digestOf({ suite, candidate, baseline, cases, scorers }: Preparation): string {
  return fingerprint({
    candidate: candidate.report.fingerprint,
    baseline: baseline?.report.fingerprint ?? null,
    cases: cases.map((located) => [located.golden.id, located.fingerprint]),
    scorers: scorers.scorers.map(({ id, identity }) => [id, identity]),
    ...(suite.confidence === undefined ? {} : { confidence: suite.confidence }),
  });
}

/** Name of a run's record, where the user gives none: what was run, and on what. */
export function recordName(suite: string, digest: string): string {
  return `${suite}-${digest.slice('sha256:'.length, 'sha256:'.length + 12)}`;
}

function recordFolder(
  { workspace }: SuiteLocation,
  { out, shard }: GateOptions,
  deps: Deps,
  suite: string,
  digest: string,
  isOneOfMany: boolean,
): string {
  const part = shard === undefined ? '' : `-shard-${shard.index}-of-${shard.count}`;
  if (out === undefined) return join(workspace.stateDir, 'runs', `${recordName(suite, digest)}${part}`);
  return isOneOfMany ? resolve(deps.cwd, out, suite) : resolve(deps.cwd, out);
}

/** Time until the whole command must end, in ms; undefined where nothing bounds it. */
function timeLeft({ endsAt }: GateOptions, { monotonic }: Pick<Deps, 'monotonic'>): number | undefined {
  return endsAt === undefined ? undefined : Math.max(0, endsAt - monotonic());
}

/** Runs the looks beside the judges' canaries, and writes the end of the journal. */
async function carryOut(
  { prepared, trial: stored, notes }: Stored,
  run: Run,
  dir: string,
  options: GateOptions,
  deps: Deps,
): Promise<ReportView> {
  const began = deps.monotonic();
  const earlier = run.journal.ledger().end;
  const subject = subjectOf(prepared, options);
  await startModels(prepared, run.journal, options.signal ?? new AbortController().signal);
  const keyless = options.onMissingCredentials === 'skip' ? withoutTheirKeys(run.caller) : null;
  const caller = keyless?.caller ?? run.caller;
  const canaries = watchCanaries(prepared.scorers.judges, caller);
  const stopped = (): Stop | null => canaries.failed() ?? run.stopped();
  const { scorers } = prepared.scorers;
  const people = await loadPeople(prepared);
  // A shard decides nothing, and the merged run has no labels.
  const isSampled =
    people !== null && options.shard === undefined && looksSampled(replayOrder(prepared, subject).flat(), (id) => people.cases.has(id));
  const confidenceOf = await confidenceReader(prepared);
  const outcome = await runLooks({
    cases: prepared.cases.map(({ golden }) => golden),
    pairing: pairingOf(prepared),
    ...planOf(prepared, options.shard, isSampled),
    ...(people !== null && isSampled ? { humanOf: humanDifference(people, run.journal) } : {}),
    subject,
    scorers,
    confidenceOf,
    facts: scorerFacts(scorers),
    caller,
    journal: run.journal,
    lanes: run.lanes,
    stored,
    stopped,
    beforeVerdict: canaries.done,
    onProgress: (progress) => {
      if (progress.done > 0) prepareRendering();
      options.onProgress?.({ suite: prepared.suite.suite, requests: run.caller.counters().requests, ...progress });
    },
  });
  // A run that only went through its own journal again took the time that it took then.
  const isRepeat = earlier !== null && run.caller.counters().requests === 0;
  const durationMs = isRepeat ? earlier.durationMs : deps.monotonic() - began;
  const measured = describeGate(prepared, run, subject, outcome, { durationMs, canaries, people });
  const own = withNotes(await withReasons(measured, prepared, run), notes);
  const folded = foldForgetting(own, await remember(own, prepared, run, { dir, durationMs, options }, deps), prepared.forgetting.length);
  const described = recall(folded, options.history, deps);
  const open = leaveOpen(described, keyless?.missing() ?? [], run.journal.ledger());
  const view = options.shard === undefined ? open : withoutVerdict(described, options.shard, stopped() !== null);
  journalView(run.journal, view);
  const { accepted } = withTerms(view, options).report;
  if (accepted !== null) run.journal.write({ kind: 'note', topic: 'accepted', id: accepted.sha, data: accepted });
  run.journal.write({ kind: 'end', at: new Date(deps.now()).toISOString(), durationMs, stop: stopped()?.code ?? null });
  return view;
}

function withNotes(view: ReportView, notes: readonly string[]): ReportView {
  return notes.length === 0 ? view : { ...view, report: { ...view.report, notes: [...view.report.notes, ...notes] } };
}

type Remembering = { readonly dir: string; readonly durationMs: number; readonly options: GateOptions };

/** Runs what must not be forgotten, each with a record of its own, unless the verdict cannot get better any more. */
async function remember(
  { report }: ReportView,
  { forgetting, openCassettes, suite }: Preparation,
  run: Run,
  { dir, durationMs, options }: Remembering,
  deps: Deps,
): Promise<readonly Remembered[]> {
  const remembered: Remembered[] = [];
  if (report.verdict.status === 'invalid' || report.verdict.status === 'regression') return remembered;
  for (const { name, folder, decides, prepared } of forgetting) {
    const sub: Preparation = { ...prepared, cassettes: openCassettes() };
    const spent = remembered.map(({ view }) => view.report);
    const budget = budgetLeft(suite.budget, [{ usage: run.caller.usage(), durationMs }, ...spent]);
    const subDir = join(dir, 'forgetting', folder);
    const isNamed = options.out !== undefined;
    const bounds = { signal: options.signal, deadlineMs: timeLeft(options, deps) };
    const other = openRun({ dir: subDir, isNamed, configDigest: digestOf(sub), ...settingsOf(sub), budget, ...bounds }, deps);
    try {
      const view = await carryOut({ ...NOT_STORED, prepared: sub }, other, subDir, options, deps);
      await writeRendered(subDir, view, deps);
      remembered.push({ name, decides, view });
    } finally {
      await other.close();
    }
  }
  return remembered;
}
