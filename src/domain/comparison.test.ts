import fc from 'fast-check';
import { sampleCorrelation } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { compare, detectableDrop, type Terms, undetectedDrop } from './comparison.js';
import type { CasePair } from './evidence.js';
import { summarizePairs } from './statistics/paired-test.js';

const TERMS: Terms = { margin: 0.05, level: 0.05, alpha: 0.05, failOn: 'any', singleTrial: true, seed: 1 };
const FACTS = { metric: 'grade', slice: null, role: 'primary' } as const;

function pair(baseline: number | null, candidate: number | null, more: Partial<CasePair> = {}): CasePair {
  return { id: 'a', cluster: Math.random().toString(36), weight: 1, tags: {}, baseline, candidate, ...more };
}
const repeat = (count: number, baseline: number | null, candidate: number | null): CasePair[] =>
  Array.from({ length: count }, () => pair(baseline, candidate));

describe('a comparison', () => {
  test('of pass/fail scores, one trial, one case a cluster, uses McNemar and Tango', () => {
    const comparison = compare([...repeat(60, 1, 1), ...repeat(9, 1, 0), ...repeat(1, 0, 1)], FACTS, TERMS);
    expect(comparison).toMatchObject({ method: 'mcnemar-tango', n: 70, wins: 1, losses: 9, ties: 60 });
    expect(comparison.pRegression).toBeCloseTo(0.021484375 / 2, 9);
    expect(comparison.difference).toBeCloseTo(-8 / 70, 12);
  });

  test('of graded scores uses the paired t', () => {
    expect(compare([...repeat(30, 0.75, 0.5), ...repeat(10, 0.5, 0.75)], FACTS, TERMS).method).toBe('paired-t-cr1');
  });

  test('of pass/fail scores in clusters of several cases uses the paired t, for McNemar is wrong there', () => {
    const pairs = repeat(40, 1, 1).map((item, index) => ({ ...item, cluster: `c${index % 10}` }));
    expect(compare([...pairs, pair(1, 0)], FACTS, TERMS).method).toBe('paired-t-cr1');
  });

  test('of pass/fail scores after several trials, or with unequal weights, uses the paired t', () => {
    expect(compare([...repeat(40, 1, 1), pair(1, 0)], FACTS, { ...TERMS, singleTrial: false }).method).toBe('paired-t-cr1');
    expect(compare([...repeat(40, 1, 1), pair(1, 0, { weight: 3 })], FACTS, TERMS).method).toBe('paired-t-cr1');
  });

  test('of fewer than 30 cases or 8 clusters reports the sign-flip test and claims no non-inferiority', () => {
    const small = compare([...repeat(10, 0.75, 0.5), ...repeat(5, 0.5, 0.5)], FACTS, TERMS);
    expect(small).toMatchObject({ method: 'sign-flip', pNonInferior: null });
    expect(small.pRegression).toBeCloseTo(1 / 1024, 12);
    const clustered = repeat(40, 0.5, 0.25).map((item, index) => ({ ...item, cluster: `c${index % 7}` }));
    expect(compare(clustered, FACTS, TERMS)).toMatchObject({ method: 'sign-flip', clusters: 7 });
  });

  test('leaves out pairs that lack a side, and never counts them as zero', () => {
    const comparison = compare([...repeat(35, 0.8, 0.8), pair(0.8, null), pair(null, 0.2)], FACTS, TERMS);
    expect(comparison).toMatchObject({
      n: 35,
      baseline: expect.closeTo(0.8),
      candidate: expect.closeTo(0.8),
      difference: expect.closeTo(0),
    });
  });

  test('of nothing has no figure, not a zero', () => {
    expect(compare([pair(1, null)], FACTS, TERMS)).toMatchObject({
      n: 0,
      baseline: null,
      difference: null,
      standardError: null,
      interval: null,
      pRegression: null,
      pNonInferior: null,
      correlation: null,
      mde: null,
      method: 'none',
    });
  });

  test('under beyond_margin asks whether the drop is larger than the margin', () => {
    const pairs = [...repeat(20, 0.5, 0.47), ...repeat(20, 0.5, 0.45)];
    expect(compare(pairs, FACTS, TERMS).pRegression).toBeLessThan(0.001);
    expect(compare(pairs, FACTS, { ...TERMS, failOn: 'beyond_margin' }).pRegression).toBeGreaterThan(0.9);
    const failing = [...repeat(60, 1, 1), ...repeat(6, 1, 0)];
    expect(compare(failing, FACTS, TERMS).pRegression).toBeLessThan(0.02);
    expect(compare(failing, FACTS, { ...TERMS, failOn: 'beyond_margin' }).pRegression).toBeGreaterThan(0.05);
  });

  test('has an interval at the level of the look: a stricter look has a wider one', () => {
    const pairs = [...repeat(30, 0.75, 0.5), ...repeat(30, 0.5, 0.75), ...repeat(40, 0.5, 0.5)];
    const [low = 0] = compare(pairs, FACTS, { ...TERMS, level: 0.0071 }).interval ?? [];
    const [wide = 0] = compare(pairs, FACTS, { ...TERMS, level: 0.05 }).interval ?? [];
    expect(low).toBeLessThan(wide);
  });

  test('measures the correlation of the sides as simple-statistics does', () => {
    const grade = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
    const scores = fc.array(fc.tuple(grade, grade), { minLength: 5, maxLength: 40 });
    fc.assert(
      fc.property(scores, (rows) => {
        const { correlation } = compare(
          rows.map(([b, c]) => pair(b, c)),
          FACTS,
          TERMS,
        );
        const oracle = sampleCorrelation(
          rows.map(([b]) => b),
          rows.map(([, c]) => c),
        );
        if (correlation === null) expect(Number.isFinite(oracle)).toBe(false);
        else expect(correlation).toBeCloseTo(oracle, 9);
      }),
    );
  });
});

describe('the minimum detectable drop', () => {
  test('is 2.486 standard errors', () => {
    const summary = summarizePairs(
      Array.from({ length: 50 }, (_, index) => ({ difference: (index % 5) / 10, cluster: String(index), weight: 1 })),
    );
    expect(detectableDrop(summary, 0.05)).toBeCloseTo(2.486 * (summary.standardError ?? 0), 3);
  });

  test('where nothing differs is what zero regressions still allow: 5 points from 59 cases on', () => {
    expect(undetectedDrop(59, 0.05)).toBeLessThan(0.05);
    expect(undetectedDrop(58, 0.05)).toBeGreaterThan(0.05);
    const alike = summarizePairs(Array.from({ length: 59 }, (_, index) => ({ difference: 0, cluster: String(index), weight: 1 })));
    expect(detectableDrop(alike, 0.05)).toBe(undetectedDrop(59, 0.05));
  });
});
