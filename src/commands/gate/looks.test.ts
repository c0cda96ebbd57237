import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFiles } from '../../../test/builders/folder.js';
import { aRecordedSuite, gateOne, jsonl, reasonsOf } from '../../../test/builders/gate-run.js';
import type { Report } from '../../domain/report.js';

const three = (text: string): string[] => [text, text, text];
const good: [string[], string[]] = [three('good'), three('good')];
const SUITES = { suites: ['suite.yaml'] };
const stateOf = (report: Report, id: string) => report.cases.find((row) => row.id === id);

/** Cases that all hold but for case 3, which must. */
const withCase3 = (count: number, baseline: string[], candidate: string[], more: object = {}, mustPass: object = { ids: ['case-3'] }) =>
  aRecordedSuite(
    Array.from({ length: count }, (_, index) =>
      index === 3 ? [baseline, candidate] : index === 0 ? [three('good'), three('good, too')] : good,
    ),
    { suite: { gate: { must_pass: mustPass }, ...more } },
  );

describe('a case that must pass', () => {
  test('is confirmed by two further trials on both sides, and fails the gate by their majority', async () => {
    const report = await gateOne(withCase3(12, three('good'), ['bad', 'good', 'bad']), SUITES);
    expect([report.verdict.status, reasonsOf(report)]).toEqual(['regression', ['must-pass']]);
    expect(stateOf(report, 'case-3')).toMatchObject({ status: 'regressed', trials: { baseline: 3, candidate: 3 } });
    expect(report.counts).toEqual({ planned: 28, scored: 28, errored: 0, skipped: 0, cancelled: 0 });
  });

  test('that lost one draw of three holds', async () => {
    const report = await gateOne(withCase3(12, three('good'), ['bad', 'good', 'good']), SUITES);
    expect([report.verdict.status, reasonsOf(report)]).toEqual(['inconclusive', ['underpowered']]);
  });

  test('that fails on both sides is named and blamed on nobody', async () => {
    const report = await gateOne(withCase3(12, three('bad'), three('bad')), SUITES);
    expect(reasonsOf(report)).toEqual(['underpowered']);
    expect(report.notes).toEqual(['1 must-pass case still failing on both sides, which this change is not blamed for: case-3.']);
    expect(report.counts.planned).toBe(24);
  });

  test('that the change mends is no news for the gate', async () => {
    const report = await gateOne(withCase3(12, three('bad'), three('good')), SUITES);
    expect([reasonsOf(report), report.notes, stateOf(report, 'case-3')?.status]).toEqual([['underpowered'], [], 'improved']);
  });

  test('shows its own figures also where its turn in the looks had not come', async () => {
    const folder = withCase3(200, three('good'), three('bad'), {}, { all: true });
    const report = await gateOne(folder, SUITES);
    expect([reasonsOf(report), report.looks.length]).toEqual([['must-pass'], 1]);
    expect(report.cases.filter(({ status }) => status === 'not_run')).toEqual([]);
    expect(stateOf(report, 'case-3')).toMatchObject({ status: 'regressed', baseline: 1, candidate: 0, difference: -1 });
    expect(report.looks[0]?.cases).toBe(50);
  });

  test('ends the run early when it is lost, and a second run counts the same', async () => {
    const folder = withCase3(200, three('good'), three('bad'));
    const first = await gateOne(folder, { ...SUITES, out: 'record' });
    const bytes = readFileSync(join(folder, 'record/report.json'), 'utf8');
    expect(first.counts).toMatchObject({ planned: 404, errored: 0, cancelled: 0 });
    await gateOne(folder, { ...SUITES, out: 'record' });
    expect(readFileSync(join(folder, 'record/report.json'), 'utf8')).toBe(bytes);
  });

  test('with several trials is decided by their majority as they come', async () => {
    const lost = await gateOne(withCase3(60, three('good'), ['bad', 'bad', 'good'], { trials: { max: 3 } }), SUITES);
    expect([lost.verdict.status, reasonsOf(lost)]).toEqual(['regression', ['must-pass']]);
    const held = await gateOne(
      withCase3(60, three('good'), ['good', 'bad', 'bad'], { trials: { max: 3 }, gate: { looks: 1, must_pass: { all: true } } }),
      SUITES,
    );
    expect(reasonsOf(held)).toContain('must-pass');
  });

  test('that cannot be scored makes the run invalid, however many others can', async () => {
    const folder = withCase3(60, three('good'), three('good'));
    const rows = readFileSync(join(folder, 'candidate.jsonl'), 'utf8').split('\n');
    writeFiles(folder, { 'candidate.jsonl': rows.filter((row) => !row.includes('"case-3"')).join('\n') });
    const report = await gateOne(folder, SUITES);
    expect([report.verdict.status, reasonsOf(report)]).toEqual(['invalid', ['coverage']]);
    expect(report.verdict.reasons[0]?.message).toBe('1 must-pass case could not be scored: case-3.');
  });

  test('says so itself with `must_pass: true`', async () => {
    const folder = aRecordedSuite(
      Array.from({ length: 12 }, (_, index): [string[], string[]] => (index === 5 ? [three('good'), three('bad')] : good)),
      { golden: (index) => (index === 5 ? { must_pass: true } : {}) },
    );
    expect(reasonsOf(await gateOne(folder, SUITES))).toEqual(['must-pass']);
  });
});

describe('recorded scores', () => {
  const scored = (candidate: (index: number) => number | null): string => {
    const folder = aRecordedSuite(
      Array.from({ length: 80 }, () => good),
      { suite: { scorers: [{ id: 'people', recorded: { scores: 'scores.jsonl' } }] }, golden: () => ({ checks: undefined }) },
    );
    const rows = Array.from({ length: 80 }, (_, index) => [
      { case: `case-${index}`, side: 'baseline', score: 0.75 },
      { case: `case-${index}`, side: 'candidate', score: candidate(index) },
    ]);
    writeFiles(folder, { 'scores.jsonl': jsonl(rows.flat()) });
    return folder;
  };

  test('are found by case and side', async () => {
    const report = await gateOne(
      scored((index) => (index % 2 === 0 ? 0.5 : 0.75)),
      SUITES,
    );
    expect([report.verdict.status, reasonsOf(report)[0]]).toEqual(['regression', 'primary-drop']);
    expect(report.comparisons[0]).toMatchObject({ metric: 'overall', baseline: 0.75 });
  });

  test('that are missing are missing, not zero', async () => {
    const report = await gateOne(
      scored((index) => (index < 10 ? null : 0.75)),
      SUITES,
    );
    expect([report.verdict.status, reasonsOf(report), report.counts.errored]).toEqual(['invalid', ['coverage', 'missingness'], 10]);
    expect(report.comparisons[0]).toMatchObject({ n: 70, difference: 0 });
  });
});

describe('missing evidence', () => {
  const withMissing = (baseline: number, candidate: number, more: object = {}): string => {
    const folder = aRecordedSuite(
      Array.from({ length: 100 }, () => ['good', 'good']),
      { suite: { gate: { min_coverage: 0.5 }, ...more } },
    );
    for (const [side, missing] of [
      ['baseline', baseline],
      ['candidate', candidate],
    ] as const) {
      const rows = readFileSync(join(folder, `${side}.jsonl`), 'utf8').split('\n');
      writeFiles(folder, { [`${side}.jsonl`]: rows.slice(missing).join('\n') });
    }
    return folder;
  };

  test('on one side much more often than on the other is invalid', async () => {
    const report = await gateOne(withMissing(0, 8), SUITES);
    expect([report.verdict.status, reasonsOf(report), report.coverage]).toEqual(['invalid', ['missingness'], 0.92]);
  });

  test('on both sides alike lowers the coverage alone', async () => {
    const report = await gateOne(withMissing(8, 8), SUITES);
    expect([report.verdict.status, report.coverage]).toEqual(['pass', 0.92]);
    const strict = await gateOne(withMissing(8, 8, { gate: { min_coverage: 0.95 } }), SUITES);
    expect([strict.verdict.status, reasonsOf(strict)]).toEqual(['invalid', ['coverage']]);
  });

  test('of everything is invalid and shows no figure', async () => {
    const report = await gateOne(withMissing(100, 100), SUITES);
    expect([report.verdict.status, reasonsOf(report), report.coverage]).toEqual(['invalid', ['coverage'], 0]);
    expect(report.comparisons[0]).toMatchObject({
      n: 0,
      baseline: null,
      candidate: null,
      difference: null,
      standardError: null,
      mde: null,
    });
    expect(report.cases.every(({ status }) => status === 'unscored')).toBe(true);
  });
});
