import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mcnemarPValue, mcnemarTwoSided, tangoDrop, tangoInterval, tangoNonInferior, tangoStatistic } from './proportions.js';

describe("McNemar's exact test", () => {
  test.each([
    [1, 9, 0.021484375],
    [2, 8, 0.109375],
    [2, 10, 0.03857422],
    [5, 0, 0.0625],
    [0, 0, 1],
  ])('of %i against %i discordant pairs is %f, two-sided', (b, c, p) => {
    expect(mcnemarTwoSided(b, c)).toBeCloseTo(p, 8);
  });

  test('one-sided counts only drops as evidence', () => {
    expect(mcnemarPValue({ wins: 0, losses: 5 })).toBeCloseTo(1 / 32, 12);
    expect(mcnemarPValue({ wins: 5, losses: 0 })).toBe(1);
  });

  test('of claude-3-haiku against claude-3.5-sonnet on IFEval, 111 to 37, is 8.7e-10', () => {
    expect(mcnemarTwoSided(111, 37) / 8.7e-10).toBeCloseTo(1, 1);
  });
});

describe("Tango's score interval", () => {
  test('gives the published interval of the airway study (Fagerland, Lydersen, Laake 2014: -0.517 to -0.026)', () => {
    const [low, high] = tangoInterval({ n: 21, wins: 1, losses: 7 }, 0.025) ?? [];
    expect(low).toBeCloseTo(-0.517, 3);
    expect(high).toBeCloseTo(-0.026, 3);
  });

  test('at a difference of zero is the uncorrected McNemar statistic', () => {
    expect(tangoStatistic({ n: 100, wins: 4, losses: 13 }, 0)).toBeCloseTo((4 - 13) / Math.sqrt(17), 12);
  });

  test('needs 52 pairs without any difference to rule out a loss of 5 points at 5 %', () => {
    expect(tangoNonInferior({ n: 51, wins: 0, losses: 0 }, 0.05)).toBeGreaterThan(0.05);
    expect(tangoNonInferior({ n: 52, wins: 0, losses: 0 }, 0.05)).toBeLessThan(0.05);
  });

  test('holds the estimate, excludes what the test rejects, and mirrors when the sides change places', () => {
    const tables = fc
      .tuple(fc.integer({ min: 5, max: 300 }), fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
      .filter(([n, wins, losses]) => wins + losses <= n);
    fc.assert(
      fc.property(tables, fc.constantFrom(0.05, 0.0227), ([n, wins, losses], level) => {
        const interval = tangoInterval({ n, wins, losses }, level);
        const mirrored = tangoInterval({ n, wins: losses, losses: wins }, level);
        if (interval === null || mirrored === null) throw new Error('no interval');
        const estimate = (wins - losses) / n;
        expect(interval[0]).toBeLessThanOrEqual(estimate + 1e-9);
        expect(interval[1]).toBeGreaterThanOrEqual(estimate - 1e-9);
        expect(interval[0]).toBeCloseTo(-mirrored[1], 9);
        expect((tangoNonInferior({ n, wins, losses }, 0.05) ?? 1) < level).toBe(interval[0] > -0.05);
        expect((tangoDrop({ n, wins, losses }, 0.05) ?? 1) < level).toBe(interval[1] < -0.05);
      }),
    );
  });

  test('is not defined without pairs', () => {
    expect([tangoInterval({ n: 0, wins: 0, losses: 0 }, 0.05), tangoNonInferior({ n: 0, wins: 0, losses: 0 }, 0.05)]).toEqual([null, null]);
  });
});
