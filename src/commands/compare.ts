/** A verdict from two files of scores that somebody else made: no suite, no model, no call. */
import { resolve } from 'node:path';
import type { Deps } from '../deps.js';
import { nearest } from '../documents/suggestion.js';
import { namedFile } from '../documents/working-tree.js';
import { type CaseEvidence, countPairs, type TrialScores } from '../domain/evidence.js';
import { type GatePolicy, GatePolicySchema, OVERALL } from '../domain/policy.js';
import type { LookReport, Report, ReportView } from '../domain/report.js';
import { DEFAULT_NOISE_SHARE, scheduleCases, stageLevel } from '../domain/schedule.js';
import type { Score } from '../domain/score.js';
import { seedOf } from '../domain/statistics/random.js';
import { CupelError } from '../errors.js';
import { fingerprint } from '../fingerprint.js';
import type { ResultFormat } from '../results/formats.js';
import { type Column, type Results, readResults } from '../results/read.js';
import type { LocatedRow } from '../results/rows.js';
import { VERSION } from '../version.js';
import { type Conclusion, conclude, type Subject } from './gate/conclusion.js';
import { coverageOf, describeRun, reportCases } from './gate/report-view.js';

export type CompareOptions = {
  /** Files of scores, relative to the working directory. */
  readonly baseline: string;
  readonly candidate: string;
  readonly format: ResultFormat;
  readonly margin?: number | undefined;
  readonly alpha?: number | undefined;
  readonly looks?: 1 | 4 | undefined;
  readonly primary?: string | undefined;
  readonly slices?: readonly string[] | undefined;
  readonly minCoverage?: number | undefined;
  readonly seed?: number | undefined;
};

/** The rows of one side, by case, scorer and trial. */
type SideRows = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<number, number | null>>>;

/**
 * Compares two files of scores case by case and decides.
 * @throws CupelError `config` with the line of what is malformed; `usage` for a primary metric that neither file has
 */
export async function compareFiles(options: CompareOptions, deps: Deps): Promise<ReportView> {
  const startedAt = deps.now();
  const began = deps.monotonic();
  // One after the other: where both are wrong, it is always the baseline that is named.
  const isShared = resolve(deps.cwd, options.baseline) === resolve(deps.cwd, options.candidate);
  const before = await readSide(options.baseline, options.format, { side: isShared ? 'first' : 'only' }, deps);
  const after = await readSide(options.candidate, options.format, { side: isShared ? 'second' : 'only' }, deps);
  const [baseline, candidate] = [before.rows, after.rows];
  const evidence = gather(baseline, candidate);
  const metrics = [...new Set([...baseline, ...candidate].map(({ row }) => row.scorer))];
  const fingerprints = { baseline: fingerprintOf(baseline), candidate: fingerprintOf(candidate) };
  const subject: Subject = {
    policy: policyOf({ ...options, primary: options.primary ?? after.primary ?? before.primary }, metrics),
    metrics,
    weights: new Map(metrics.map((metric) => [metric, 1])),
    hasBaseline: true,
    seed: options.seed ?? seedOf(fingerprint(fingerprints)),
  };
  const { conclusion, looks, trialsOf } = look(evidence, subject);
  const completeness = countPairs(evidence, trialsOf);
  const side = (path: string, print: string) => ({ label: path, fingerprint: print, ref: null });
  const generations = completeness.planned * 2;
  const missing = 2 * (completeness.planned - completeness.scored) - completeness.missingBaseline - completeness.missingCandidate;
  const report: Report = {
    schemaVersion: 1,
    tool: { name: 'cupel', version: VERSION },
    suite: 'compare',
    startedAt: new Date(startedAt).toISOString(),
    durationMs: deps.monotonic() - began,
    verdict: conclusion.verdict,
    sides: { candidate: side(options.candidate, fingerprints.candidate), baseline: side(options.baseline, fingerprints.baseline) },
    comparisons: [...conclusion.comparisons],
    cases: reportCases(evidence, subject, trialsOf),
    looks,
    counts: { planned: generations, scored: generations - missing, errored: missing, skipped: 0, cancelled: 0 },
    coverage: coverageOf(completeness),
    accepted: null,
    usage: { requests: 0, fromCassette: 0, inputTokens: 0, outputTokens: 0, usd: 0 },
    judges: [],
    policyChanges: [],
    notes: [...conclusion.notes],
  };
  const facts = describeRun(conclusion, evidence, subject, { plannedRequests: 0, usage: report.usage, reproduce: null });
  return { report, facts, notes: new Map() };
}

/** `results.json#1` is a column of that file, from 0, unless there is a file of the whole name. */
async function readSide(written: string, format: ResultFormat, column: Column, { cwd }: Deps): Promise<Results> {
  const { tree, path } = namedFile(written, cwd);
  const [, named, number] = /^(.+)#(\d+)$/.exec(path) ?? [];
  if (named === undefined || (await tree.has(path))) return readResults(tree, path, format, column);
  return readResults(tree, named, format, { number: Number(number) });
}

function policyOf(options: CompareOptions, metrics: readonly string[]): GatePolicy {
  const primary = options.primary ?? OVERALL;
  if (primary !== OVERALL && !metrics.includes(primary)) {
    const meant = nearest(primary, metrics);
    throw new CupelError('usage', `--primary names "${primary}", which no row has`, {
      remedy: meant === null ? `Scorers in these files: ${metrics.join(', ')}.` : `Did you mean "${meant}"?`,
    });
  }
  return GatePolicySchema.parse({
    primary,
    looks: options.looks ?? 1,
    ...(options.margin === undefined ? {} : { margin: options.margin }),
    ...(options.alpha === undefined ? {} : { alpha: options.alpha }),
    ...(options.minCoverage === undefined ? {} : { min_coverage: options.minCoverage }),
    ...(options.slices === undefined ? {} : { slices: options.slices }),
  });
}

function fingerprintOf(rows: readonly LocatedRow[]): string {
  return fingerprint(rows.map(({ row }) => row));
}

/** One case of either file, with its trials in the order of their numbers; what one file lacks is missing there. */
function gather(baseline: readonly LocatedRow[], candidate: readonly LocatedRow[]): CaseEvidence[] {
  const rows = [...baseline, ...candidate];
  const sides = { baseline: index(baseline), candidate: index(candidate) };
  const ids = [...new Set(rows.map(({ row }) => row.case))];
  const described = new Map<string, { cluster?: string | undefined; tags?: CaseEvidence['tags'] }>();
  for (const { row } of rows) {
    const known = described.get(row.case);
    described.set(row.case, { cluster: known?.cluster ?? row.cluster, tags: known?.tags ?? row.tags });
  }
  return ids.map((id) => {
    const scorers = [...new Set([...(sides.baseline.get(id)?.keys() ?? []), ...(sides.candidate.get(id)?.keys() ?? [])])];
    const numbers = trialNumbers(sides.baseline.get(id), sides.candidate.get(id));
    const trials = (side: SideRows): TrialScores[] => numbers.map((trial) => toTrial(side, id, scorers, trial));
    const { cluster, tags } = described.get(id) ?? {};
    return {
      id,
      cluster: cluster === undefined ? `case ${id}` : `cluster ${cluster}`,
      weight: 1,
      tags: tags ?? {},
      trials: { baseline: trials(sides.baseline), candidate: trials(sides.candidate) },
    };
  });
}

function index(rows: readonly LocatedRow[]): SideRows {
  const cases = new Map<string, Map<string, Map<number, number | null>>>();
  for (const { row } of rows) {
    const scorers = cases.get(row.case) ?? new Map<string, Map<number, number | null>>();
    const trials = scorers.get(row.scorer) ?? new Map<number, number | null>();
    trials.set(row.trial, row.score);
    scorers.set(row.scorer, trials);
    cases.set(row.case, scorers);
  }
  return cases;
}

type CaseRows = ReadonlyMap<string, ReadonlyMap<number, number | null>>;

/** The trials that a side has, as many as the side with more of them: numbers need not begin at 0, and only their order counts. */
function trialNumbers(...sides: readonly (CaseRows | undefined)[]): number[] {
  const numbers = new Set(sides.flatMap((scorers) => [...(scorers?.values() ?? [])].flatMap((trials) => [...trials.keys()])));
  return [...numbers].sort((a, b) => a - b);
}

function toTrial(side: SideRows, id: string, scorers: readonly string[], trial: number): TrialScores {
  const scores = scorers.map((scorer): [string, Score] => {
    const value = side.get(id)?.get(scorer)?.get(trial) ?? null;
    return [scorer, value === null ? { kind: 'unscored', reason: 'not-recorded' } : { kind: 'scored', value }];
  });
  return { scores: new Map(scores), latencyMs: null, costUsd: null };
}

type Looked = { readonly conclusion: Conclusion; readonly looks: LookReport[]; readonly trialsOf: (id: string) => number };

/** All data is there: with four looks they are taken over it in the seeded order, as a run would have taken them. */
function look(evidence: readonly CaseEvidence[], subject: Subject): Looked {
  const plan = { looks: subject.policy.looks, maxTrials: 1 } as const;
  const schedule = scheduleCases(evidence, plan, subject.seed);
  const trialCounts = new Map(evidence.map(({ id, trials }) => [id, trials.candidate.length]));
  const hasCommon = evidence.some(({ trials }) => hasScore(trials.baseline) && hasScore(trials.candidate));
  const looks: LookReport[] = [];
  const levels: number[] = [];
  for (const [position, stage] of schedule.stages.entries()) {
    const isIn = schedule.trialsOf(stage);
    const trialsOf = (id: string): number => (isIn(id) > 0 ? (trialCounts.get(id) ?? 0) : 0);
    const level = stageLevel(plan, schedule.stages, position, subject.policy.alpha, levels, DEFAULT_NOISE_SHARE);
    levels.push(level);
    const last = position === schedule.stages.length - 1;
    const conclusion = conclude(hasCommon ? evidence : [], subject, { last, level, trialsOf, mustPass: [], stop: null });
    const decision = conclusion.final ? conclusion.verdict.status : 'continue';
    looks.push({ look: stage.look, cases: schedule.casesAt(stage), trials: Math.max(0, ...trialCounts.values()), decision });
    if (conclusion.final) return { conclusion, looks, trialsOf };
  }
  throw new Error('the last look was not final');
}

function hasScore(trials: readonly TrialScores[]): boolean {
  return trials.some(({ scores }) => [...scores.values()].some(({ kind }) => kind === 'scored'));
}
