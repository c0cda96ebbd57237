import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeByChance, type LabelledRow, MAX_ROWS, measurePassFail, type Ruling, splitRows } from './pass-fail.js';

const row = (index: number, good: boolean, cluster = `c${index}`, rank = 0): LabelledRow => ({ key: `k${index}`, cluster, good, rank });
const share = (rows: readonly LabelledRow[], good: boolean): number => rows.filter((one) => one.good === good).length;

describe('the split of labelled answers', () => {
  test('is 70 to 30, balanced, of 100 rows at most', () => {
    const rows = Array.from({ length: 400 }, (_, index) => row(index, index % 5 > 0));
    const { train, heldOut } = splitRows(rows, 7);
    expect([share(train, true), share(train, false), share(heldOut, true), share(heldOut, false)]).toEqual([35, 35, 15, 15]);
  });

  test('takes rows of a lower rank first', () => {
    const rows = Array.from({ length: 60 }, (_, index) => row(index, index >= 20, `c${index}`, index < 40 ? 0 : 1));
    const { train, heldOut } = splitRows(rows, 1);
    expect([...train, ...heldOut].every(({ rank }) => rank === 0)).toBe(true);
  });

  test('tears no cluster apart, whatever the rows, and is the same in any order', () => {
    const drawn = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 30 })), { maxLength: 200 });
    fc.assert(
      fc.property(drawn, fc.integer(), (pairs, seed) => {
        const rows = pairs.map(([good, cluster], index) => row(index, good, `g${cluster}`));
        const { train, heldOut } = splitRows(rows, seed);
        const sides = [train, heldOut].map((side) => new Set(side.map(({ cluster }) => cluster)));
        expect([...(sides[0] ?? [])].filter((cluster) => sides[1]?.has(cluster))).toEqual([]);
        expect(train.length + heldOut.length).toBeLessThanOrEqual(MAX_ROWS);
        expect(share([...train, ...heldOut], true)).toBe(share([...train, ...heldOut], false));
        expect(heldOut.length).toBeLessThanOrEqual(0.3 * (train.length + heldOut.length) + 1);
        expect(splitRows([...rows].reverse(), seed)).toEqual({ train, heldOut });
      }),
    );
  });
});

describe('judge and people on rows', () => {
  const rulings = (...pairs: readonly (readonly [boolean, boolean | null])[]): Ruling[] =>
    pairs.map(([good, judged]) => ({ good, judged }));

  test('balanced accuracy is the mean of both shares, and what has no verdict is in no figure', () => {
    const figures = measurePassFail(
      rulings([true, true], [true, true], [true, true], [true, false], [false, false], [false, true], [false, null]),
    );
    expect(figures).toMatchObject({ n: 6, missing: 1, accuracy: 4 / 6, balancedAccuracy: (3 / 4 + 1 / 2) / 2 });
    expect(figures.confusion.counts).toEqual([
      [1, 1],
      [1, 3],
    ]);
  });

  test('good answers alone have no balanced accuracy', () => {
    expect(measurePassFail(rulings([true, true]))).toMatchObject({ accuracy: 1, balancedAccuracy: null });
    expect(measurePassFail([])).toMatchObject({ n: 0, accuracy: null, balancedAccuracy: null });
  });

  test('nine gained and one lost come by chance as McNemar says, and the missing do not count', () => {
    const before = [...Array.from({ length: 9 }, () => false), true, null, true];
    const after = [...Array.from({ length: 9 }, () => true), false, true, true];
    const of = (judged: readonly (boolean | null)[]): Ruling[] => judged.map((value) => ({ good: true, judged: value }));
    expect(changeByChance(of(before), of(after))).toBeCloseTo(0.021484375, 9);
  });
});
