/** What many runs of a suite say together: its trend, whether it erodes or its model moved, which failures came back, which cases go to and fro. */
import { z } from 'zod';
import { findMove } from '../statistics/drift.js';
import { findErosion, type HistoryPoint } from '../statistics/erosion.js';
import { flakyCases } from './flaky.js';
import { ErosionSchema, FlakySchema, type Moment, MomentSchema, type MoveReport, MoveSchema } from './history-figures.js';
import { HOLDS_AT, type LedgerEntry, observationsOf } from './ledger.js';

/** A case from an incident, or one that failed: when it held first, and when it came back. */
const CourseSchema = z.strictObject({
  case: z.string(),
  incidents: z.array(z.string()),
  firstFixed: MomentSchema.nullable(),
  /** Every time that it failed again after it had held; the last one may have been mended since. */
  back: z.array(MomentSchema),
  state: z.enum(['fixed', 'failing', 'back']),
});
type Course = z.infer<typeof CourseSchema>;

const SuiteHistorySchema = z.strictObject({
  suite: z.string(),
  metric: z.string(),
  /** One a run, in the order of time. */
  points: z.array(z.strictObject({ ...MomentSchema.shape, score: z.number(), verdict: z.string(), usd: z.number().nullable() })),
  /** A slow fall over all runs; null where none is proven. */
  erosion: ErosionSchema.nullable(),
  /** The same over the runs of the candidate of today: nothing of ours changed, so what it calls did. */
  drift: ErosionSchema.nullable(),
  /** A step between the earlier runs of the candidate of today and its newest ones, up or down. */
  moved: MoveSchema.nullable(),
  /** Cases that failed, held, and fail again in the newest run; by when they came back, the newest first. */
  returned: z.array(z.strictObject({ case: z.string(), fixed: MomentSchema, back: MomentSchema, firstFixed: MomentSchema })),
  /** Cases that both held and failed under one and the same target. */
  flaky: z.array(FlakySchema),
  ledger: z.array(CourseSchema),
});
export type SuiteHistory = z.infer<typeof SuiteHistorySchema>;

export const HistoryReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  suites: z.array(SuiteHistorySchema),
  /** Records that count for nothing here: unreadable, or without a score of their own. */
  skipped: z.int(),
});
export type HistoryReport = z.infer<typeof HistoryReportSchema>;

/** Reads the histories of all suites out of their entries, which may come in any order. */
export function readHistory(entries: readonly LedgerEntry[], skipped = 0): HistoryReport {
  const bySuite = Map.groupBy(entries, ({ suite }) => suite);
  return {
    schemaVersion: 1,
    suites: [...bySuite.keys()].sort().map((suite) => readSuite(suite, inOrder(bySuite.get(suite) ?? []))),
    skipped,
  };
}

/** By time; a moment that two runs share is broken by the candidate's fingerprint. */
export function inOrder(entries: readonly LedgerEntry[]): LedgerEntry[] {
  return [...entries].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.candidate < b.candidate ? -1 : 1));
}

/**
 * The history of one suite.
 * @param runs in the order of time
 * @param now when it is read, in ms since 1970; the newest run's time without it
 */
export function readSuite(suite: string, runs: readonly LedgerEntry[], now?: number): SuiteHistory {
  const today = runs.at(-1)?.candidate;
  const courses = readCourses(runs);
  return {
    suite,
    metric: runs.at(-1)?.metric ?? 'overall',
    points: runs.map((run) => ({ ...momentOf(run), score: run.score, verdict: run.verdict, usd: run.usd })),
    erosion: erosionOf(runs),
    drift: erosionOf(runs.filter(({ candidate }) => candidate === today)),
    moved: today === undefined ? null : moveOf(runs, today),
    returned: returnedCases(courses),
    flaky: flakyCases(runs, now),
    ledger: courses.map(({ fixed: _, ...course }) => course),
  };
}

function momentOf({ at, ref }: LedgerEntry): Moment {
  return { at, ref };
}

function pointOf({ at, score }: LedgerEntry): HistoryPoint {
  return { at: Date.parse(at), score };
}

function erosionOf(runs: readonly LedgerEntry[]): SuiteHistory['erosion'] {
  const found = findErosion(runs.map(pointOf));
  return found === null ? null : { ...found, foundAt: new Date(found.foundAt).toISOString() };
}

/** The step of a target that did not change; null where none is proven. */
export function moveOf(runs: readonly LedgerEntry[], fingerprint: string): MoveReport | null {
  const found = findMove(observationsOf(runs, fingerprint));
  return found === null ? null : { ...found, at: new Date(found.at).toISOString(), interval: [...found.interval] };
}

type Known = Course & { /** When it was mended last. */ readonly fixed: Moment | null };

/** What became of every case that comes from an incident or failed once. An incident's case failed before it was a case. */
function readCourses(runs: readonly LedgerEntry[]): Known[] {
  type Draft = { failed: boolean; firstFixed: Moment | null; fixed: Moment | null; back: Moment[]; held: boolean };
  const drafts = new Map<string, Draft>();
  const incidents = new Map<string, readonly string[]>();
  for (const run of runs) {
    for (const [id, names] of Object.entries(run.incidents)) incidents.set(id, names);
    for (const [id, [score]] of Object.entries(run.cases)) {
      if (score === null) continue;
      const held = score >= HOLDS_AT;
      const draft = drafts.get(id) ?? { failed: incidents.has(id), firstFixed: null, fixed: null, back: [], held: false };
      drafts.set(id, draft);
      if (held && draft.failed && (draft.fixed === null || !draft.held)) draft.fixed = momentOf(run);
      if (held && draft.failed) draft.firstFixed ??= momentOf(run);
      if (!held && draft.held && draft.firstFixed !== null) draft.back.push(momentOf(run));
      if (!held) draft.failed = true;
      draft.held = held;
    }
  }
  return [...drafts]
    .filter(([, { failed }]) => failed)
    .map(
      ([id, { firstFixed, fixed, back, held }]): Known => ({
        case: id,
        incidents: [...(incidents.get(id) ?? [])],
        firstFixed,
        back,
        state: held ? 'fixed' : back.length > 0 ? 'back' : 'failing',
        fixed,
      }),
    )
    .sort((a, b) => (a.case < b.case ? -1 : 1));
}

function returnedCases(courses: readonly Known[]): SuiteHistory['returned'] {
  return courses
    .flatMap(({ case: id, state, fixed, firstFixed, back }) => {
      const last = back.at(-1);
      return state !== 'back' || fixed === null || firstFixed === null || last === undefined
        ? []
        : [{ case: id, fixed, back: last, firstFixed }];
    })
    .sort((a, b) => (a.back.at > b.back.at ? -1 : a.back.at < b.back.at ? 1 : a.case < b.case ? -1 : 1));
}
