import { describe, expect, test } from 'vitest';
import { aCase, aNote, aView } from '../../../test/builders/report.js';
import { digest } from '../digest.js';
import { caseRows } from './case-rows.js';
import { toScriptData } from './script-data.js';

const rowsOf = (view: ReturnType<typeof aView>) => caseRows(view, digest(view));

describe('the rows of the table of cases', () => {
  test('hold figures as people read them and as they sort', () => {
    const view = aView({
      report: { cases: [aCase({ id: 'a', baseline: 2 / 3, candidate: 1 / 3, difference: -1 / 3, tags: { b: ['2', '1'], a: 'x' } })] },
    });
    expect(rowsOf(view)).toEqual({
      withoutTexts: 0,
      rows: [
        {
          id: 'a',
          status: 'regressed',
          values: [0.666667, 0.333333, -0.333333],
          shown: ['66.7 %', '33.3 %', '-33.3'],
          trials: [1, 1],
          rank: 1,
          tags: ['a=x', 'b=2', 'b=1'],
        },
      ],
    });
  });

  test('rank the gravest case first, and what did not move last', () => {
    const cases = [
      aCase({ id: 'same', status: 'unchanged', difference: 0 }),
      aCase({ id: 'better', status: 'improved', difference: 0.1 }),
      aCase({ id: 'lost', status: 'unscored', candidate: null, difference: null }),
      aCase({ id: 'worse', difference: -0.1 }),
      aCase({ id: 'must', difference: -0.1 }),
    ];
    const { rows } = rowsOf(aView({ report: { cases }, notes: [aNote({ id: 'must', mustPass: true })] }));
    expect(rows.map(({ id, rank }) => [id, rank])).toEqual([
      ['same', 5],
      ['better', 4],
      ['lost', 3],
      ['worse', 2],
      ['must', 1],
    ]);
  });

  test('hold two answers as one text with its differences', () => {
    const note = aNote({ id: 'a', excerpt: { input: 'q', baseline: 'Yes, it is.', candidate: 'No, it is.' } });
    const [row] = rowsOf(aView({ report: { cases: [aCase({ id: 'a' })] }, notes: [note] })).rows;
    expect(row?.texts).toEqual({
      input: 'q',
      diff: [
        [-1, 'Yes'],
        [1, 'No'],
        [0, ', it is.'],
      ],
    });
  });

  test('do not search long for what two answers have in common', () => {
    const words = (from: number) => Array.from({ length: 2000 }, (_, index) => `w${from + index}`).join(' ');
    const note = aNote({ id: 'a', excerpt: { input: 'q', baseline: words(0), candidate: words(9000) } });
    const [row] = rowsOf(aView({ report: { cases: [aCase({ id: 'a' })] }, notes: [note] })).rows;
    expect([row?.texts?.diff, row?.texts?.answers]).toEqual([null, [words(0), words(9000)]]);
  });

  test('leave out the texts of the least grave cases when there are too many of them', () => {
    const cases = Array.from({ length: 200 }, (_, index) => aCase({ id: `case-${index}`, difference: -1 + index / 200 }));
    const notes = cases.map(({ id }) => aNote({ id, excerpt: { input: '<'.repeat(9000), baseline: null, candidate: null } }));
    const { rows, withoutTexts } = rowsOf(aView({ report: { cases }, notes }));
    expect(withoutTexts).toBe(rows.filter(({ texts }) => texts === undefined).length);
    expect(rows.findIndex(({ texts }) => texts === undefined)).toBe(200 - withoutTexts);
    expect(Buffer.byteLength(toScriptData(rows))).toBeLessThan(2_000_000);
  });
});

test('data in a script element can neither end it nor begin another', () => {
  const hostile = ['</script><script>', '<!--', ']]>', '\u2028', '&lt;'];
  const text = toScriptData(hostile);
  expect(text).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(text)).toEqual(hostile);
});
