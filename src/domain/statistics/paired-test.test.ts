import fc from 'fast-check';
import { mean, sampleStandardDeviation } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { tCdf } from './distributions.js';
import { type Pair, pDrop, pNonInferior, signFlipPValue, summarizePairs, tInterval } from './paired-test.js';

const pairs = (differences: readonly number[]): Pair[] =>
  differences.map((difference, index) => ({ difference, cluster: `c${index}`, weight: 1 }));
const differences = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 40 });

/** Student's sleep data (R `sleep`): extra hours under the second drug minus the first. */
const SLEEP = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];

describe('the paired t test', () => {
  test("gives R's figures on the sleep data", () => {
    const summary = summarizePairs(pairs(SLEEP.map((hours) => -hours)));
    const t = summary.mean / (summary.standardError ?? Number.NaN);
    expect(t).toBeCloseTo(-4.0621, 4);
    expect(2 * tCdf(t, 9)).toBeCloseTo(0.002833, 6);
    expect(pDrop(summary)).toBeCloseTo(0.002833 / 2, 6);
  });

  test('counts every case twice, clustered by original, as one', () => {
    fc.assert(
      fc.property(differences, (values) => {
        const single = summarizePairs(pairs(values));
        const twice = summarizePairs([...pairs(values), ...pairs(values)]);
        expect(twice.clusters).toBe(single.clusters);
        expect(twice.mean).toBeCloseTo(single.mean, 12);
        expect(twice.standardError).toBeCloseTo(single.standardError ?? Number.NaN, 12);
      }),
    );
  });

  test('agrees with simple-statistics where every case is its own cluster', () => {
    fc.assert(
      fc.property(differences, (values) => {
        expect(summarizePairs(pairs(values)).mean).toBeCloseTo(mean(values), 9);
        expect(summarizePairs(pairs(values)).standardError).toBeCloseTo(sampleStandardDeviation(values) / Math.sqrt(values.length), 9);
      }),
    );
  });

  test('a case of weight 2 moves the mean like two cases', () => {
    const weighted = summarizePairs([
      { difference: -1, cluster: 'a', weight: 2 },
      { difference: 0.5, cluster: 'b', weight: 1 },
    ]);
    expect(weighted.mean).toBeCloseTo(-0.5, 12);
  });

  test('its interval excludes zero exactly when the drop is proven at the same level', () => {
    fc.assert(
      fc.property(differences, fc.constantFrom(0.05, 0.0227, 0.0071), (values, level) => {
        const summary = summarizePairs(pairs(values));
        const interval = tInterval(summary, level);
        const p = pDrop(summary);
        if (interval === null || p === null || summary.standardError === 0 || Math.abs(p - level) < 1e-9) return;
        expect(interval[1] < 0).toBe(p < level);
        expect(interval[0] > -0.05).toBe((pNonInferior(summary, 0.05) ?? 1) < level);
      }),
    );
  });

  test('lets the mean decide where all differences are alike', () => {
    expect(pDrop(summarizePairs(pairs([-1, -1, -1])))).toBe(0);
    expect(pDrop(summarizePairs(pairs([0, 0, 0])))).toBe(1);
    expect(pNonInferior(summarizePairs(pairs([0, 0, 0])), 0.05)).toBe(0);
    expect(pNonInferior(summarizePairs(pairs([-0.05, -0.05])), 0.05)).toBe(1);
  });

  test('says nothing with a single cluster', () => {
    const summary = summarizePairs([
      { difference: -1, cluster: 'a', weight: 1 },
      { difference: -0.5, cluster: 'a', weight: 1 },
    ]);
    expect([summary.standardError, pDrop(summary), pNonInferior(summary, 0.05), tInterval(summary, 0.05)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('the sign-flip test', () => {
  test('is exact up to sixteen non-zero totals', () => {
    expect(signFlipPValue([-1, -1, -1, -1, -1], 1)).toBe(1 / 32);
    expect(signFlipPValue([-1, -2, -3, 0, 0], 1)).toBe(1 / 8);
    expect(signFlipPValue([-1, 1], 1)).toBe(3 / 4);
    expect(signFlipPValue([0, 0], 1)).toBe(1);
  });

  test('is the sign test where all totals have one size', () => {
    expect(signFlipPValue([-1, -1, -1, -1, -1, -1, -1, 1, 1, 1], 1)).toBeCloseTo(176 / 1024, 12);
  });

  test('beyond that agrees with the exact answer within Monte Carlo error and repeats itself under a seed', () => {
    const totals = [...new Array<number>(14).fill(-1), ...new Array<number>(6).fill(1)];
    const p = signFlipPValue(totals, 7);
    expect(p).toBe(signFlipPValue(totals, 7));
    expect(Math.abs(p - 0.05765915)).toBeLessThan(4 * Math.sqrt((0.0577 * 0.9423) / 20_000));
  });
});
