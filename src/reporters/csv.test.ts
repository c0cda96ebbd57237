import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../../test/builders/hostile-texts.js';
import { aCase, aNote, aView } from '../../test/builders/report.js';
import { SCENARIOS } from '../../test/builders/report-scenarios.js';
import { cleanLine } from './clean-text.js';
import { renderCsv } from './csv.js';

const read = (csv: string): Record<string, string>[] => parse(csv, { columns: true, record_delimiter: '\r\n' });
const idsOf = (ids: readonly string[]) =>
  read(renderCsv(aView({ report: { cases: ids.map((id) => aCase({ id })) } }))).map((row) => row.case);

describe('cases as CSV', () => {
  it.each(['must-pass', 'hostile'] as const)('reads like its golden file: %s', async (name) => {
    await expect(renderCsv(SCENARIOS[name])).toMatchFileSnapshot(`../../test/golden/cases-${name}.csv`);
  });

  it('has a row for every case, a column for every tag, and unrounded numbers', () => {
    const csv = renderCsv(
      aView({
        report: {
          cases: [
            aCase({ id: 'a', difference: -0.1 - 0.2, tags: { locale: ['de', 'en'], intent: 'refund' } }),
            aCase({ id: 'b', status: 'unscored', candidate: null, difference: null, tags: { team: 'x' } }),
          ],
        },
        notes: [
          aNote({
            id: 'a',
            severity: 'critical',
            file: 'a.jsonl',
            line: 3,
            origins: ['incident INC-1', 'langfuse 9'],
            failed: [
              { metric: 'grounded', items: ['policy'] },
              { metric: 'tone', items: [] },
            ],
          }),
        ],
      }),
    );
    expect(csv.split('\r\n')).toEqual([
      'case,status,baseline,candidate,difference,trials_baseline,trials_candidate,severity,failed,origin,file,line,tag:intent,tag:locale,tag:team',
      'a,regressed,1,0.2,-0.30000000000000004,1,1,critical,"grounded: policy; tone","incident INC-1; langfuse 9",a.jsonl,3,refund,"de; en",',
      'b,unscored,1,,,1,1,,,,,,,,x',
      '',
    ]);
  });

  it('gives a text that a spreadsheet would run an apostrophe, and a number none', () => {
    expect(idsOf(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', 'a;=1', "'quoted", 'a-b', 'x = y'])).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@SUM(A1)",
      "'＝1",
      "a;'=1",
      "''quoted",
      'a-b',
      'x = y',
    ]);
  });

  it('holds every id in one cell whatever stands in it, and starts no cell with a formula', () => {
    const id = fc
      .array(
        fc.oneof(
          fc.constantFrom(...HOSTILE_TEXTS, '"', ',', ';', '\n', '\r', '=', '+', '-', '@', '\t', "'"),
          fc.string({ unit: 'binary', maxLength: 4 }),
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((parts) => parts.join(''))
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.array(id, { minLength: 1, maxLength: 5 }), (ids) => {
        const cells = idsOf(ids);
        expect(cells.map((cell) => cell?.replaceAll("'", ''))).toEqual(ids.map((text) => cleanLine(text, 32_000).replaceAll("'", '')));
        for (const cell of cells) for (const part of cell?.split(/[,;]/) ?? []) expect(part).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      }),
      { numRuns: 100 },
    );
  });

  it('knows no tag that a case does not have', () => {
    const tags = JSON.parse('{"constructor":"c","__proto__":"p"}') as Record<string, string>;
    const [first, second] = read(renderCsv(aView({ report: { cases: [aCase({ id: 'a', tags }), aCase({ id: 'b' })] } })));
    expect(first?.['tag:constructor']).toBe('c');
    expect(second?.['tag:constructor']).toBe('');
  });
});
