import { describe, expect, it, test } from 'vitest';
import { aCase, aComparison, aReport, aView } from '../../../test/builders/report.js';
import type { Reason, Report, ReportView, VerdictStatus } from '../../domain/report.js';
import { budgetLeft, foldForgetting } from './forgetting-report.js';

const CODES: Readonly<Record<VerdictStatus, Reason['code'][]>> = {
  pass: [],
  regression: ['primary-drop'],
  inconclusive: ['underpowered'],
  invalid: ['provider-down'],
};

function aRun(status: VerdictStatus, changes: Partial<Report> = {}): ReportView {
  const reasons = CODES[status].map((code) => ({ code, message: `it is ${status}.` }));
  return aView({
    report: aReport({ verdict: { status, title: `title of ${status}`, reasons }, comparisons: [aComparison()], ...changes }),
  });
}

const fold = (main: VerdictStatus, other: VerdictStatus, decides = true): Report =>
  foldForgetting(aRun(main), [{ name: 'general', decides, view: aRun(other) }], 1).report;

describe('a verdict over a suite and what must not be forgotten', () => {
  test.each<[VerdictStatus, VerdictStatus, VerdictStatus, Reason['code'][]]>([
    ['pass', 'pass', 'pass', []],
    ['pass', 'regression', 'regression', ['forgetting']],
    ['pass', 'inconclusive', 'inconclusive', ['underpowered']],
    ['pass', 'invalid', 'invalid', ['provider-down']],
    ['inconclusive', 'pass', 'inconclusive', ['underpowered']],
    ['inconclusive', 'regression', 'regression', ['forgetting']],
    ['inconclusive', 'inconclusive', 'inconclusive', ['underpowered', 'underpowered']],
  ])('%s and %s are %s', (main, other, status, codes) => {
    const { verdict } = fold(main, other);
    expect([verdict.status, verdict.reasons.map(({ code }) => code)]).toEqual([status, codes]);
    expect(verdict.title).toBe(main === status ? `title of ${main}` : `general: title of ${other}`);
  });

  it('has a row for each, and one that decides nothing is only shown', () => {
    expect(fold('pass', 'regression').comparisons.at(-1)).toMatchObject({ metric: 'general', role: 'forgetting', status: 'regression' });
    expect(fold('pass', 'invalid').comparisons.at(-1)).toMatchObject({ status: 'inconclusive' });
    const shown = fold('pass', 'regression', false);
    expect([shown.verdict.status, shown.comparisons.at(-1)?.status]).toEqual(['pass', 'shown']);
  });

  it('names the cases that got worse', () => {
    const lost = aRun('regression', { cases: [aCase({ id: 'g-1', status: 'regressed' }), aCase({ id: 'g-2', status: 'improved' })] });
    const { report } = foldForgetting(aRun('pass'), [{ name: 'general', decides: true, view: lost }], 1);
    expect(report.verdict.reasons[0]?.message).toBe('general: it is regression. 1 case got worse: g-1.');
  });

  it('adds up what all of it cost, and keeps an unknown price unknown', () => {
    const usage = { requests: 10, fromCassette: 1, inputTokens: 100, outputTokens: 20, usd: 0.5 };
    const view = (usd: number | null): ReportView => aRun('pass', { usage: { ...usage, usd }, durationMs: 1_000 });
    const known = foldForgetting(view(0.5), [{ name: 'general', decides: true, view: view(0.25) }], 1).report;
    expect([known.usage, known.durationMs]).toEqual([
      { requests: 20, fromCassette: 2, inputTokens: 200, outputTokens: 40, usd: 0.75 },
      2_000,
    ]);
    expect(foldForgetting(view(0.5), [{ name: 'general', decides: true, view: view(null) }], 1).report.usage.usd).toBeNull();
  });

  it('says so where forgetting suites were not run any more, and nothing where there are none', () => {
    const main = aRun('regression');
    expect(foldForgetting(main, [], 2).report.notes.at(-1)).toBe(
      'The forgetting suites were not run: they could not change the verdict any more.',
    );
    expect(foldForgetting(main, [], 0)).toBe(main);
  });

  it('is paid from one budget', () => {
    const usage = { requests: 10, fromCassette: 0, inputTokens: 100, outputTokens: 20, usd: 0.5 };
    const spent = [{ usage, durationMs: 60_000 }];
    expect(budgetLeft({ usd: 2, requests: 15, tokens: 100, minutes: 3 }, spent)).toEqual({ usd: 1.5, requests: 5, tokens: 0, minutes: 2 });
    expect(budgetLeft({ minutes: 1 }, spent)).toEqual({ minutes: 0.001 });
    expect(budgetLeft({}, spent)).toEqual({});
  });
});
