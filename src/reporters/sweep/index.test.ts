import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { activeIn, HAS_CMARK_GFM, toHtml } from '../../../test/builders/github-markdown.js';
import { HOSTILE_TEXTS } from '../../../test/builders/hostile-texts.js';
import { aHostileSweep, aSweepReport } from '../../../test/builders/sweep.js';
import { SweepReportSchema } from '../../domain/sweep-report.js';
import { SWEEP_REPORTERS } from './index.js';
import { renderSweepTerminal } from './terminal.js';

const terminal = (report: ReturnType<typeof aSweepReport>, columns = 100) =>
  renderSweepTerminal(report, { colour: false, columns, unicode: true });

describe('a sweep', () => {
  test('reads on a terminal as the golden file shows', async () => {
    await expect(terminal(aSweepReport())).toMatchFileSnapshot('../../../test/golden/sweep-terminal.txt');
  });

  test('reads in a job summary as the golden file shows', async () => {
    await expect(SWEEP_REPORTERS.md.render(aSweepReport())).toMatchFileSnapshot('../../../test/golden/sweep.md');
  });

  test('says when no arm can be recommended, and when it was cut short', () => {
    const report = aSweepReport({ recommendation: null, stop: { code: 'budget', message: 'the budget of 5 USD is used up' } });
    for (const text of [terminal(report), SWEEP_REPORTERS.md.render(report)]) {
      expect(text).toContain('No arm can be recommended');
      expect(text).toContain('Cut short: the budget of 5 USD is used up');
    }
  });

  test('is JSON in the order of its schema', () => {
    const text = SWEEP_REPORTERS.json.render(aSweepReport());
    expect(JSON.parse(text)).toEqual(aSweepReport());
    expect(Object.keys(JSON.parse(text) as object)).toEqual(Object.keys(SweepReportSchema.shape));
  });

  test('is one row an arm in CSV', () => {
    const rows = parse(SWEEP_REPORTERS.csv.render(aSweepReport()), { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(4);
    expect(rows[2]).toMatchObject({
      arm: 'gpt-5-mini b',
      group: '2',
      status: 'stopped',
      score: '0.71',
      difference_low: '-0.31',
      on_front: 'true',
    });
    expect(rows[3]).toMatchObject({ score: '', group: '' });
  });

  test('gives the same bytes each time, in every form', async () => {
    for (const { render } of Object.values(SWEEP_REPORTERS)) expect(await render(aSweepReport())).toBe(await render(aSweepReport()));
  });
});

describe('hostile names', () => {
  test('do nothing on a terminal', () => {
    expect(terminal(aHostileSweep())).not.toMatch(/(?!\n)\p{Cc}|::|##\[/u);
  });

  test.skipIf(!HAS_CMARK_GFM)('do nothing on a page of GitHub', () => {
    expect(activeIn(toHtml(SWEEP_REPORTERS.md.render(aHostileSweep())))).toEqual([]);
  });

  test('are no formulas in a spreadsheet', () => {
    const cells = (parse(SWEEP_REPORTERS.csv.render(aHostileSweep())) as string[][]).flat();
    expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    expect(cells.length).toBeGreaterThan(HOSTILE_TEXTS.length);
  });
});
