/** What many runs of a suite say together: its trend, whether it erodes, which failures came back, which cases give now this, now that. */
import { z } from 'zod';
import { findErosion, type HistoryPoint } from './erosion.js';
import type { CaseReport, Report } from './report.js';

const ErosionSchema = z.strictObject({
  foundAt: z.string(),
  weeks: z.int(),
  from: z.number(),
  to: z.number(),
  p: z.number(),
});

const MomentSchema = z.strictObject({ at: z.string(), ref: z.string().nullable() });

const SuiteHistorySchema = z.strictObject({
  suite: z.string(),
  metric: z.string(),
  /** One a run, in the order of time. */
  points: z.array(z.strictObject({ ...MomentSchema.shape, score: z.number(), verdict: z.string(), usd: z.number().nullable() })),
  /** A slow fall over all runs; null where none is proven. */
  erosion: ErosionSchema.nullable(),
  /** The same over the runs of the candidate of today: nothing of ours changed, so what it calls did. */
  drift: ErosionSchema.nullable(),
  /** Cases that failed, held, and fail again in the newest run; by when they came back, the newest first. */
  returned: z.array(z.strictObject({ case: z.string(), fixed: MomentSchema, back: MomentSchema })),
  /** Cases that both held and failed under one and the same candidate. */
  flaky: z.array(z.strictObject({ case: z.string(), runs: z.int(), failed: z.int() })),
});
export type SuiteHistory = z.infer<typeof SuiteHistorySchema>;

export const HistoryReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  suites: z.array(SuiteHistorySchema),
  /** Records that count for nothing here: unreadable, or without a score of their own. */
  skipped: z.int(),
});
export type HistoryReport = z.infer<typeof HistoryReportSchema>;

/** A case that scores less than this fails. */
const HOLDS_AT = 0.5;
/** Runs of one candidate from which on a case that goes to and fro is called flaky. */
const FEWEST_RUNS = 5;

/** Reads the histories of all suites out of their reports, which may come in any order. */
export function readHistory(reports: readonly Report[]): HistoryReport {
  const telling = reports.filter((report) => pointOf(report) !== null);
  const names = [...new Set(telling.map(({ suite }) => suite))].sort();
  return {
    schemaVersion: 1,
    suites: names.map((suite) => readSuite(suite, telling.filter((report) => report.suite === suite).sort(byTime))),
    skipped: reports.length - telling.length,
  };
}

function byTime(a: Report, b: Report): number {
  return a.startedAt < b.startedAt
    ? -1
    : a.startedAt > b.startedAt
      ? 1
      : a.sides.candidate.fingerprint < b.sides.candidate.fingerprint
        ? -1
        : 1;
}

/** The score that a run gave its candidate; null where it measured none, or where its evidence is not to be trusted. */
function pointOf({ comparisons, startedAt, verdict }: Report): HistoryPoint | null {
  const score = comparisons.find(({ role }) => role === 'primary')?.candidate ?? null;
  const at = Date.parse(startedAt);
  return score === null || Number.isNaN(at) || verdict.status === 'invalid' ? null : { at, score };
}

function readSuite(suite: string, runs: readonly Report[]): SuiteHistory {
  const today = runs.at(-1)?.sides.candidate.fingerprint;
  return {
    suite,
    metric: runs.at(-1)?.comparisons.find(({ role }) => role === 'primary')?.metric ?? 'overall',
    points: runs.flatMap((run) => {
      const point = pointOf(run);
      return point === null ? [] : [{ ...momentOf(run), score: point.score, verdict: run.verdict.status, usd: run.usage.usd }];
    }),
    erosion: erosionOf(runs),
    drift: erosionOf(runs.filter(({ sides }) => sides.candidate.fingerprint === today)),
    returned: returnedCases(runs),
    flaky: flakyCases(runs),
  };
}

function momentOf({ startedAt, sides }: Report): { at: string; ref: string | null } {
  return { at: startedAt, ref: sides.candidate.ref };
}

function erosionOf(runs: readonly Report[]): SuiteHistory['erosion'] {
  const found = findErosion(runs.map(pointOf).filter((point) => point !== null));
  return found === null ? null : { ...found, foundAt: new Date(found.foundAt).toISOString() };
}

/** Whether a case held in a run; null where it was not run or has no score. */
function holds({ candidate }: CaseReport): boolean | null {
  return candidate === null ? null : candidate >= HOLDS_AT;
}

function returnedCases(runs: readonly Report[]): SuiteHistory['returned'] {
  type Course = { failed: boolean; fixed: Report | null; back: Report | null };
  const courses = new Map<string, Course>();
  for (const run of runs) {
    for (const row of run.cases) {
      const held = holds(row);
      if (held === null) continue;
      const course = courses.get(row.id) ?? { failed: false, fixed: null, back: null };
      courses.set(row.id, course);
      if (!held && course.fixed !== null) course.back ??= run;
      else if (!held) course.failed = true;
      else if (course.failed) {
        // Mended for the first time, or once more after it had come back.
        if (course.fixed === null || course.back !== null) course.fixed = run;
        course.back = null;
      }
    }
  }
  return [...courses]
    .flatMap(([id, { fixed, back }]) =>
      fixed === null || back === null ? [] : [{ case: id, fixed: momentOf(fixed), back: momentOf(back) }],
    )
    .sort((a, b) => (a.back.at > b.back.at ? -1 : a.back.at < b.back.at ? 1 : a.case < b.case ? -1 : 1));
}

function flakyCases(runs: readonly Report[]): SuiteHistory['flaky'] {
  const seen = new Map<string, Map<string, { runs: number; failed: number }>>();
  for (const { sides, cases } of runs) {
    for (const row of cases) {
      const held = holds(row);
      if (held === null) continue;
      const byCandidate = seen.get(row.id) ?? new Map<string, { runs: number; failed: number }>();
      const tally = byCandidate.get(sides.candidate.fingerprint) ?? { runs: 0, failed: 0 };
      tally.runs += 1;
      if (!held) tally.failed += 1;
      byCandidate.set(sides.candidate.fingerprint, tally);
      seen.set(row.id, byCandidate);
    }
  }
  return [...seen]
    .flatMap(([id, byCandidate]) => {
      const mixed = [...byCandidate.values()].filter((tally) => tally.runs >= FEWEST_RUNS && tally.failed > 0 && tally.failed < tally.runs);
      const sum = (key: 'runs' | 'failed') => mixed.reduce((total, tally) => total + tally[key], 0);
      return mixed.length === 0 ? [] : [{ case: id, runs: sum('runs'), failed: sum('failed') }];
    })
    .sort((a, b) => instability(b) - instability(a) || (a.case < b.case ? -1 : 1));
}

function instability({ runs, failed }: { readonly runs: number; readonly failed: number }): number {
  return Math.min(failed, runs - failed) / runs;
}
