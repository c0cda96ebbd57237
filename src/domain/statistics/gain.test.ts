import { describe, expect, test } from 'vitest';
import type { Terms } from '../comparison.js';
import type { CasePair } from '../evidence.js';
import { halve, testGain } from './gain.js';
import { randomSource } from './random.js';

const TERMS: Terms = { margin: 0.05, level: 0.05 / 3, alpha: 0.05, failOn: 'beyond_margin', singleTrial: true, seed: 1 };
const pairs = (count: number, of: (index: number) => readonly [number, number]): CasePair[] =>
  Array.from({ length: count }, (_, index) => {
    const [baseline, candidate] = of(index);
    return { id: `c${index}`, cluster: `c${index}`, weight: 1, tags: {}, baseline, candidate };
  });

describe('a gain', () => {
  test('is proven by McNemar’s exact test with the sides changed', () => {
    const gain = testGain(
      pairs(60, (index) => [index < 9 || index >= 10 ? (index < 9 ? 0 : 1) : 1, index === 9 ? 0 : 1]),
      'm',
      TERMS,
    );
    // Nine gained, one lost: P(X >= 9), X ~ Bin(10, 1/2).
    expect(gain.pGain).toBeCloseTo(11 / 1024, 12);
    expect([gain.isProven, gain.comparison.status, gain.comparison.wins]).toEqual([true, 'pass', 9]);
  });

  test('takes 30 cases', () => {
    expect(
      testGain(
        pairs(29, () => [0, 1]),
        'm',
        TERMS,
      ).isProven,
    ).toBe(false);
    expect(
      testGain(
        pairs(30, () => [0, 1]),
        'm',
        TERMS,
      ).isProven,
    ).toBe(true);
  });

  test('is no matter of being no worse', () => {
    expect(
      testGain(
        pairs(200, () => [1, 1]),
        'm',
        TERMS,
      ),
    ).toMatchObject({ isProven: false, pGain: 1 });
    expect(testGain([], 'm', TERMS)).toMatchObject({ isProven: false, pGain: null });
  });

  test('is found where there is none no more often than its level says', () => {
    let found = 0;
    for (let seed = 1; seed <= 1500; seed += 1) {
      const random = randomSource(seed * 7919);
      if (
        testGain(
          pairs(60, () => [random(), random()]),
          'm',
          { ...TERMS, singleTrial: false },
        ).isProven
      )
        found += 1;
    }
    expect(found / 1500).toBeLessThan(0.026);
  });
});

test('halves are the same for a seed, and tear no cluster apart', () => {
  const items = Array.from({ length: 101 }, (_, index) => ({ id: index, cluster: `g${index % 20}` }));
  const { learn, heldOut } = halve(items, ({ cluster }) => cluster, 5);
  const clusters = [learn, heldOut].map((half) => new Set(half.map(({ cluster }) => cluster)));
  expect([clusters[0]?.size, clusters[1]?.size, learn.length + heldOut.length]).toEqual([10, 10, 101]);
  expect([...(clusters[0] ?? [])].some((cluster) => clusters[1]?.has(cluster))).toBe(false);
  expect(halve(items, ({ cluster }) => cluster, 5)).toEqual({ learn, heldOut });
});
