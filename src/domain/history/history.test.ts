import { describe, expect, test } from 'vitest';
import { aCase, aComparison, aReport } from '../../../test/builders/report.js';
import type { Report } from '../report.js';
import { HistoryReportSchema, readHistory as readEntries } from './history.js';
import { toLedgerEntry } from './ledger.js';

const DAY = 24 * 3600 * 1000;
const START = Date.parse('2026-01-05T00:00:00Z');

type Run = {
  readonly score?: number;
  readonly cases?: Readonly<Record<string, number | null>>;
  readonly print?: string;
  readonly changes?: Partial<Report>;
};

/** Runs of one suite, a day apart. */
const runs = (list: readonly Run[]): Report[] =>
  list.map(({ score = 0.8, cases = {}, print = 'same', changes = {} }, index) =>
    aReport({
      startedAt: new Date(START + index * DAY).toISOString(),
      sides: { candidate: { label: 'm', fingerprint: print, ref: `commit-${index}` }, baseline: null },
      comparisons: [aComparison({ candidate: score })],
      cases: Object.entries(cases).map(([id, candidate]) => aCase({ id, candidate })),
      ...changes,
    }),
  );
/** Of what the ledger keeps of the reports. */
const readHistory = (reports: readonly Report[]) => {
  const entries = reports.flatMap((report) => toLedgerEntry(report) ?? []);
  return readEntries(entries, reports.length - entries.length);
};
const historyOf = (list: readonly Run[]) => readHistory(runs(list)).suites[0];

describe('the history of suites', () => {
  test('is one point a run in the order of time, suite by suite', () => {
    const [first, second] = runs([{ score: 0.7 }, { score: 0.9 }]);
    const other = runs([{ changes: { suite: 'a' } }]);
    const report = readHistory([second, ...other, first].filter((run) => run !== undefined));
    expect(HistoryReportSchema.parse(report)).toEqual(report);
    expect(report.suites.map(({ suite }) => suite)).toEqual(['a', 'support']);
    expect(report.suites[1]?.points).toEqual([
      { at: '2026-01-05T00:00:00.000Z', ref: 'commit-0', score: 0.7, verdict: 'regression', usd: 1.24 },
      { at: '2026-01-06T00:00:00.000Z', ref: 'commit-1', score: 0.9, verdict: 'regression', usd: 1.24 },
    ]);
  });

  test('leaves out runs that measured nothing or are not to be trusted', () => {
    const invalid = { changes: { verdict: { status: 'invalid' as const, title: '', reasons: [] } } };
    const report = readHistory(runs([{}, invalid, { changes: { comparisons: [] } }]));
    expect([report.suites[0]?.points.length, report.skipped]).toEqual([1, 2]);
  });

  test('tells erosion over all runs, and drift where the candidate stayed the same', () => {
    const falling = (print: (index: number) => string) =>
      historyOf(Array.from({ length: 60 }, (_, index) => ({ score: 0.8 - index * 0.001 + (index % 2) * 0.002, print: print(index) })));
    expect(falling(() => 'same')).toMatchObject({ erosion: { from: expect.closeTo(0.8, 1) }, drift: { weeks: expect.any(Number) } });
    expect(falling((index) => `commit ${index}`)).toMatchObject({ erosion: { weeks: expect.any(Number) }, drift: null });
    expect(historyOf(Array.from({ length: 60 }, (_, index) => ({ score: 0.8 + (index % 3) * 0.01 })))).toMatchObject({
      erosion: null,
      drift: null,
    });
  });
});

describe('a failure', () => {
  const returned = (...scores: readonly (number | null)[]) =>
    historyOf(scores.map((score, index) => ({ cases: { a: score }, print: String(index) })))?.returned;

  test('that was mended and fails again is back, since the first time', () => {
    expect(returned(0, 1, 1, 0, 0.2)).toEqual([
      {
        case: 'a',
        firstFixed: { at: '2026-01-06T00:00:00.000Z', ref: 'commit-1' },
        fixed: { at: '2026-01-06T00:00:00.000Z', ref: 'commit-1' },
        back: { at: '2026-01-08T00:00:00.000Z', ref: 'commit-3' },
      },
    ]);
  });

  test('that never held, never failed before, or holds again is not', () => {
    for (const scores of [
      [0, 0],
      [1, 0],
      [0, 1, 0, 1],
      [1, 1],
      [0, null, 0],
    ])
      expect(returned(...scores)).toEqual([]);
  });

  test('that comes back twice is counted from the last time', () => {
    expect(returned(0, 1, 0, 1, 0)?.[0]).toMatchObject({
      firstFixed: { ref: 'commit-1' },
      fixed: { ref: 'commit-3' },
      back: { ref: 'commit-4' },
    });
  });
});

describe('a case', () => {
  const flaky = (scores: readonly number[], print = (_: number) => 'same') =>
    historyOf(scores.map((score, index) => ({ cases: { a: score }, print: print(index) })))?.flaky;

  test('that holds and fails under one candidate is flaky: measured, never declared', () => {
    expect(flaky([1, 0, 1, 1, 0])).toMatchObject([{ case: 'a', runs: 5, failed: 2, state: 'quarantined' }]);
  });

  test('is not, when the candidate changed with it, or too few runs speak', () => {
    expect(flaky([1, 1, 1, 1, 1, 0, 0, 0, 0, 0], (index) => (index < 5 ? 'before' : 'after'))).toEqual([]);
    expect(flaky([1, 0, 1, 0])).toEqual([]);
  });
});
