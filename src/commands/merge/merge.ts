/** The records of shards into one verdict: the one that the unsharded run gives at its last look. */
import { join, resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import { type CaseEvidence, cutTrials } from '../../domain/evidence.js';
import type { Stop } from '../../domain/gate.js';
import type { Counts, ReportView } from '../../domain/report.js';
import { type Schedule, scheduleCases } from '../../domain/schedule.js';
import { CupelError } from '../../errors.js';
import { fingerprint } from '../../fingerprint.js';
import { findRepository } from '../../git/repository.js';
import { openJournal } from '../../replay/journal.js';
import type { TrialRecord } from '../../replay/journal-lines.js';
import { trialId } from '../../replay/ledger.js';
import { conclude, type Subject } from '../gate/conclusion.js';
import { type GateResult, recordName } from '../gate/gate.js';
import { recall } from '../gate/gate-history.js';
import { assessCensus, type Census, type FindTrial, gatherEvidence, type PairingKind, suspectsAmong } from '../gate/gathering.js';
import { levelOf } from '../gate/looks.js';
import { journalView, refuseFile, writeRendered } from '../gate/record.js';
import { describeMerged } from './merge-report.js';
import { readShards, type ShardedRun } from './shard-records.js';
import { type ShardPlan, shardOf } from './shards.js';

export type MergeOptions = {
  /** Records of shards, or folders that hold one a suite. */
  readonly dirs: readonly string[];
  /** Folder of the merged record; with several suites, of one record each. */
  readonly out?: string | undefined;
  /** Folder of run records or a ledger: what the reports tell of the runs before. */
  readonly history?: string | undefined;
  /** Where records are kept instead of `.cupel`. */
  readonly stateDir?: string | undefined;
};

/**
 * Merges the shards of every suite among the records.
 * @throws CupelError `record-unreadable` for records that do not belong together
 */
export async function merge(options: MergeOptions, deps: Deps): Promise<readonly GateResult[]> {
  refuseFile(options.out, deps);
  const runs = readShards(options.dirs, deps);
  const stateDir = options.stateDir ?? join((await findRepository(deps, deps.cwd))?.root ?? deps.cwd, '.cupel');
  const results: GateResult[] = [];
  for (const run of runs) {
    const { out } = options;
    const { suite } = run.plan;
    const dir =
      out === undefined
        ? join(stateDir, 'runs', `${recordName(suite, run.digest)}-merged`)
        : resolve(deps.cwd, out, runs.length > 1 ? suite : '');
    const { view: merged, trials } = mergeRun(run);
    const view = recall(merged, options.history, deps);
    await writeRecord(dir, run, view, trials, deps);
    results.push({ view, dir, onInconclusive: run.plan.policy.on_inconclusive });
  }
  return results;
}

type Merged = { readonly view: ReportView; readonly trials: readonly TrialRecord[] };

function mergeRun(run: ShardedRun): Merged {
  const { plan } = run;
  const stop = findStop(run);
  const subject = subjectOf(plan);
  const schedule = scheduleCases(plan.cases, plan.looks, plan.seed);
  const stage = schedule.stages.at(-1);
  if (stage === undefined) throw new Error('a plan has no look');
  // A case is looked up in its own shard alone: what another may hold of it cannot count twice.
  const find: FindTrial = (caseId, side, trial) => shardOfCase(caseId)?.ledger.trials.get(trialId({ caseId, side, trial }));
  const clusters = new Map(plan.cases.map(({ id, cluster }) => [id, cluster]));
  const shardOfCase = (id: string) => run.shards.get(shardOf(clusters.get(id) ?? '', plan.count));
  const kind: PairingKind = plan.kind === 'unchanged' ? 'same' : plan.kind;
  const evidence = gatherEvidence(plan.cases, kind, find);
  const trialsOf = schedule.trialsOf(stage);
  const census: Census = { cases: plan.cases, kind, facts: new Map(Object.entries(plan.facts)), trialsOf };
  const mustPass = assessCensus(census, evidence, suspectsAmong(assessCensus(census, evidence, new Set())));
  const conclusion = conclude(evidence, subject, {
    last: true,
    level: lastLevel(plan, subject, schedule, evidence),
    trialsOf,
    mustPass,
    stop,
  });
  const trials = recordsOf(run, evidence, find);
  const look = { look: stage.look, cases: schedule.casesAt(stage), trials: stage.trials, decision: conclusion.verdict.status };
  const counts = countAll(run, trials);
  return { view: describeMerged(run, { conclusion, evidence, subject, trialsOf, look, mustPass, counts, trials, stop }), trials };
}

function subjectOf({ policy, metrics, weights, hasBaseline, seed }: ShardPlan): Subject {
  return { policy, metrics, weights: new Map(Object.entries(weights)), hasBaseline, seed };
}

/** What makes the whole untrustworthy: a shard that is not there, or one whose run did not come to its end. */
function findStop({ plan: { count, suite }, shards }: ShardedRun): Stop | null {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  const missing = all.filter((index) => !shards.has(index));
  if (missing.length > 0) {
    const which = missing.length === 1 ? `Shard ${missing[0]} of ${count} is` : `Shards ${missing.join(', ')} of ${count} are`;
    return { code: 'coverage', message: `${which} missing: a part of the suite ${suite} was not measured.` };
  }
  for (const index of all) {
    const { view, ledger } = shards.get(index) ?? {};
    if (view === undefined || view === null) return { code: 'cancelled', message: `The run of shard ${index} of ${count} broke off.` };
    const reason = view.report.verdict.reasons[0];
    if (ledger?.end?.stop == null || reason === undefined) continue;
    return { code: stopCode(ledger.end.stop), message: `Shard ${index} of ${count} was cut short: ${reason.message}` };
  }
  return null;
}

const STOPS: readonly Stop['code'][] = ['judge-down', 'provider-down', 'budget', 'deadline', 'cancelled', 'canary', 'no-credentials'];

function stopCode(text: string): Stop['code'] {
  return STOPS.find((code) => code === text) ?? 'cancelled';
}

/** The level of the last look, reached by way of the others: with two trials it depends on what counted at each of them. */
function lastLevel(plan: ShardPlan, subject: Subject, schedule: Schedule, evidence: readonly CaseEvidence[]): number {
  const levels: number[] = [];
  for (const [index, stage] of schedule.stages.entries()) {
    const counted = cutTrials(evidence, schedule.trialsOf(stage));
    levels.push(levelOf({ plan: plan.looks, subject }, schedule.stages, index, levels, counted));
  }
  return levels.at(-1) ?? subject.policy.alpha;
}

/** Every record that was found, in the order of the cases. */
function recordsOf({ plan }: ShardedRun, evidence: readonly CaseEvidence[], find: FindTrial): TrialRecord[] {
  const sides = plan.kind === 'two' ? (['baseline', 'candidate'] as const) : (['candidate'] as const);
  return evidence.flatMap(({ id, trials }) =>
    Array.from({ length: Math.max(trials.baseline.length, trials.candidate.length) }, (_, trial) =>
      sides.flatMap((side) => find(id, side, trial) ?? []),
    ).flat(),
  );
}

/** How the generations of all shards ended. Of a shard that did not come to its end, what is not known was cancelled. */
function countAll({ plan, shards }: ShardedRun, trials: readonly TrialRecord[]): Counts {
  const counts = { planned: 0, scored: 0, errored: 0, skipped: 0, cancelled: 0 };
  const whole = new Set<number>();
  for (const [index, { view }] of shards) {
    if (view === null) continue;
    whole.add(index);
    for (const key of ['planned', 'scored', 'errored', 'skipped', 'cancelled'] as const) counts[key] += view.report.counts[key];
  }
  const sides = plan.kind === 'two' ? 2 : 1;
  const torn = new Set(plan.cases.filter(({ cluster }) => !whole.has(shardOf(cluster, plan.count))).map(({ id }) => id));
  const known = trials.filter(({ caseId }) => torn.has(caseId));
  const scored = known.filter(({ state }) => state === 'scored').length;
  const errored = known.filter(({ state }) => state === 'unscored').length;
  const planned = Math.max(torn.size * sides * plan.looks.maxTrials, known.length);
  return {
    planned: counts.planned + planned,
    scored: counts.scored + scored,
    errored: counts.errored + errored,
    skipped: counts.skipped,
    cancelled: counts.cancelled + planned - scored - errored,
  };
}

/** The merged record renders again like any other; it holds scores and no texts. */
async function writeRecord(dir: string, run: ShardedRun, view: ReportView, trials: readonly TrialRecord[], deps: Deps): Promise<void> {
  if ([...run.shards.values()].some((shard) => resolve(deps.cwd, shard.dir) === resolve(dir))) {
    throw new CupelError('usage', `${dir} is the record of a shard`, { remedy: 'Name another folder with `--out DIR`.' });
  }
  const { startedAt, durationMs } = view.report;
  const configDigest = `merged ${fingerprint([run.digest, trials])}`;
  const journal = openJournal(dir, { configDigest, startedAt, facts: {}, mask: (text) => text }, deps.log);
  if (!journal.resumed) for (const trial of trials) journal.write({ kind: 'trial', ...trial });
  journalView(journal, view);
  journal.write({ kind: 'end', at: new Date(deps.now()).toISOString(), durationMs, stop: null });
  journal.close();
  await writeRendered(dir, view, deps);
}
