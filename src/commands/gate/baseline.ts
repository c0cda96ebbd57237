/**
 * Records the baseline of a commit: every case once, asked anew, with the scores of every scorer, for later runs to compare with. It
 * decides nothing. What is not whole is not stored.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import { CupelError } from '../../errors.js';
import { fingerprint } from '../../fingerprint.js';
import { type BaselineManifest, packBaseline } from '../../github/baseline-artifact.js';
import { CACHE_LIMITS, type CassetteMode, openCassettes } from '../../replay/cassette.js';
import { trialId } from '../../replay/ledger.js';
import { type StoredAnswer, toLines, toStoredTrial } from '../../replay/stored-baseline.js';
import { replayTrial, type TrialPlan, unrunTrial } from '../../replay/trial.js';
import { runUnits } from '../../replay/units.js';
import { explicitBaseline } from '../../suite/schema.js';
import { type Preparation, prepareRunnable } from '../preparation/preparation.js';
import { locateSuites, type SuiteLocation } from '../preparation/workspace.js';
import type { OnProgress } from '../progress.js';
import { watchCanaries } from './canaries.js';
import { digestOf, recordName } from './gate.js';
import { startModels } from './readiness.js';
import { refuseFile } from './record.js';
import { openRun, type Run } from './run.js';
import { settingsOf } from './run-settings.js';
import { ANSWERS_FILE, type FindBaseline, SCORES_FILE } from './stored-baselines.js';

export type BaselineOptions = {
  readonly suites: readonly string[];
  /** Folder of the baseline; with several suites, of one folder each. */
  readonly out?: string | undefined;
  readonly cassettes?: CassetteMode | undefined;
  readonly concurrency?: number | undefined;
  readonly maxUsd?: number | undefined;
  readonly allowedOrigins?: readonly string[] | undefined;
  readonly stateDir?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly endsAt?: number | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** What is stored already; without it everything is recorded. */
  readonly findBaseline?: FindBaseline | undefined;
  /** What made it: the attempt of the run, and the path of its workflow's file. */
  readonly attempt?: number | undefined;
  readonly workflow?: string | undefined;
};

export type BaselineResult = {
  readonly suite: string;
  readonly sha: string;
  /** `recorded`; `stands`: an earlier one of the same holds; `own`: the suite names its baseline itself; `incomplete`: evidence is missing. */
  readonly kind: 'recorded' | 'stands' | 'own' | 'incomplete';
  /** Folder of the files; null where there are none. */
  readonly dir: string | null;
  readonly cases: number;
  /** Cases with every score. */
  readonly scored: number;
  readonly usd: number | null;
  /** A sentence where nothing was recorded. */
  readonly why: string | null;
};

const DAY_MS = 86_400_000;
/** A stored baseline past this share of its time is recorded anew, so that pull requests find one that is young enough. */
const RENEWED_AT = 0.5;

/**
 * Records the baseline of the checked-out commit, suite by suite. What is not committed is no part of it.
 * @throws CupelError for whatever is wrong before anything is asked
 */
export async function recordBaselines(options: BaselineOptions, deps: Deps): Promise<readonly BaselineResult[]> {
  refuseFile(options.out, deps);
  const locations = await locateSuites(deps, options.suites, options);
  const results: BaselineResult[] = [];
  for (const location of locations) results.push(await recordSuite(location, options, deps, locations.length > 1));
  return results;
}

async function recordSuite(location: SuiteLocation, options: BaselineOptions, deps: Deps, isOneOfMany: boolean): Promise<BaselineResult> {
  const { workspace } = location;
  const sha = (await workspace.repository?.head()) ?? null;
  if (workspace.repository === null || sha === null)
    throw new CupelError('base-unreadable', 'a baseline belongs to a commit, and here is none', {
      remedy: 'Run it in a git repository with a commit.',
    });
  const { cassettes, concurrency, maxUsd, allowedOrigins, stateDir } = options;
  // What is stored is what later changes are held against: its own policy is the one that counts.
  const sides = { head: workspace.repository.tree(sha), base: null };
  const prepared = await prepareRunnable(location, { cassettes, concurrency, maxUsd, allowedOrigins, stateDir, sides }, deps);
  const { suite } = prepared;
  const nothing = { suite: suite.suite, sha, dir: null, cases: prepared.cases.length, scored: 0, usd: 0 };
  const unneeded = await whyNot(prepared, sha, options);
  if (unneeded !== null) {
    prepared.cassettes.close();
    return { ...nothing, ...unneeded };
  }
  const asked = askingAnew(prepared, options, workspace.stateDir, deps);
  const digest = digestOf(asked);
  const runDir = join(workspace.stateDir, 'runs', `${recordName(suite.suite, digest)}-baseline`);
  const { signal, endsAt } = options;
  const deadlineMs = endsAt === undefined ? undefined : Math.max(0, endsAt - deps.monotonic());
  const run = openRun({ dir: runDir, isNamed: false, configDigest: `baseline ${digest}`, ...settingsOf(asked), signal, deadlineMs }, deps);
  try {
    const answers = new Map<string, StoredAnswer>();
    const stop = await measure(asked, run, answers, options);
    const { usd } = run.caller.usage();
    const records = asked.cases.map(({ golden, fingerprint: of }) => ({
      of,
      record: run.journal.ledger().trials.get(trialId({ caseId: golden.id, side: 'candidate', trial: 0 })),
    }));
    const whole = records.flatMap(({ record, of }) => (record?.state === 'scored' ? [{ record, of }] : []));
    const measured = { ...nothing, scored: whole.length, usd };
    if (stop !== null) return { ...measured, kind: 'incomplete', why: stop };
    if (whole.length === 0 || whole.length < suite.gate.min_coverage * records.length)
      return { ...measured, kind: 'incomplete', why: `${records.length - whole.length} of ${records.length} cases have no score` };
    const keepsText = suite.report.store_text;
    const texts = new Map([[SCORES_FILE, toLines(whole.map(({ record, of }) => toStoredTrial(record, of, keepsText)))]]);
    if (keepsText) texts.set(ANSWERS_FILE, toLines([...answers.values()].sort((a, b) => (a.key < b.key ? -1 : 1))));
    const dir = folderOf(options, workspace.stateDir, suite.suite, deps, isOneOfMany);
    writeBaseline(dir, packBaseline(manifestOf(asked, sha, options), texts));
    return { ...measured, kind: 'recorded', dir, why: null };
  } finally {
    await run.close();
  }
}

/** Why nothing is recorded; null where something is. */
async function whyNot(
  prepared: Preparation,
  sha: string,
  { findBaseline }: BaselineOptions,
): Promise<Pick<BaselineResult, 'kind' | 'why'> | null> {
  const { suite, candidate } = prepared;
  if (explicitBaseline(suite) !== null) return { kind: 'own', why: 'the suite names a baseline of its own' };
  if (!candidate.provider.recordable || candidate.provider.changesUnseen === true)
    return { kind: 'own', why: 'what answers cannot be known again' };
  const digest = digestOf(prepared);
  const maxAgeMs = suite.gate.baseline_max_age_days * DAY_MS * RENEWED_AT;
  const found = await findBaseline?.({ suite: suite.suite, sha, maxAgeMs, suits: (manifest) => manifest.configDigest === digest });
  if (found == null) return null;
  return { kind: 'stands', why: `that of ${found.manifest.sha.slice(0, 12)} stands: target, cases and scorers are the same` };
}

/**
 * A baseline that replays an old answer would pass for a young one, so a cache is refreshed instead of read. Cassettes that a team
 * commits are what the team says the answers are.
 */
function askingAnew(prepared: Preparation, { cassettes }: BaselineOptions, stateDir: string, deps: Deps): Preparation {
  const { run } = prepared.suite;
  if (cassettes !== undefined || run.cassettes !== 'auto' || run.cassette_dir !== undefined) return prepared;
  prepared.cassettes.close();
  return { ...prepared, cassettes: openCassettes(join(stateDir, 'cassettes'), 'record', deps, CACHE_LIMITS) };
}

/** Asks and scores every case once. Gives why the run ended early; null where it did not. */
async function measure(
  prepared: Preparation,
  run: Run,
  answers: Map<string, StoredAnswer>,
  { signal, onProgress }: BaselineOptions,
): Promise<string | null> {
  const { candidate, cases, scorers, suite } = prepared;
  await startModels(prepared, run.journal, signal ?? new AbortController().signal);
  const canaries = watchCanaries(scorers.judges, run.caller);
  const ask: Run['caller']['ask'] = async (provider, request) => {
    const outcome = await run.caller.ask(provider, request);
    const isKept = suite.report.store_text && provider === candidate.provider && outcome.kind === 'answered' && outcome.key !== null;
    if (isKept) answers.set(outcome.key, { key: outcome.key, answer: outcome.answer });
    return outcome;
  };
  let done = 0;
  const report = (): void =>
    onProgress?.({ suite: suite.suite, look: 1, done, planned: cases.length, requests: run.caller.counters().requests });
  report();
  await runUnits(
    cases.map(({ golden }): TrialPlan => ({ golden, side: 'candidate', trial: 0 })),
    async (plan) => {
      await replayTrial(plan, candidate, { caller: { ask }, journal: run.journal, scorers: scorers.scorers });
      done += 1;
      report();
    },
    {
      lanes: run.lanes,
      stopped: () => (canaries.failed() ?? run.stopped()) !== null,
      onCancelled: (plan) => run.journal.write({ kind: 'trial', ...unrunTrial(plan, 'cancelled') }),
    },
  );
  await canaries.done();
  return (canaries.failed() ?? run.stopped())?.message ?? null;
}

function manifestOf(prepared: Preparation, sha: string, { attempt = 1, workflow = '' }: BaselineOptions): Omit<BaselineManifest, 'files'> {
  const { suite, candidate, scorers } = prepared;
  return {
    schemaVersion: 1,
    suite: suite.suite,
    sha,
    attempt,
    workflow,
    configDigest: digestOf(prepared),
    target: candidate.report.fingerprint,
    judges: scorers.reports.map((judge) => ({ id: judge.id, fingerprint: judge.fingerprint })),
    scorers: Object.fromEntries(scorers.scorers.map(({ id, identity }) => [id, fingerprint(identity)])),
  };
}

function folderOf({ out }: BaselineOptions, stateDir: string, suite: string, { cwd }: Deps, isOneOfMany: boolean): string {
  if (out === undefined) return join(stateDir, 'baselines', suite);
  return isOneOfMany ? resolve(cwd, out, suite) : resolve(cwd, out);
}

function writeBaseline(dir: string, files: ReadonlyMap<string, Buffer>): void {
  try {
    mkdirSync(dir, { recursive: true });
    for (const file of [SCORES_FILE, ANSWERS_FILE]) rmSync(join(dir, file), { force: true });
    for (const [file, bytes] of files) writeFileSync(join(dir, file), bytes);
  } catch (error) {
    throw new CupelError('record-unwritable', `the baseline ${dir} cannot be written`, {
      remedy: 'Free some space, or name another folder with `--out`.',
      cause: error,
    });
  }
}
