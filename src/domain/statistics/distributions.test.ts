import fc from 'fast-check';
import jstat from 'jstat';
import { describe, expect, test } from 'vitest';
import { binomialUpperTail, logGamma, normalCdf, normalQuantile, normalUpperTail, tCdf, tQuantile } from './distributions.js';

const { jStat } = jstat;

/** Simpson's rule over the density of Student's t from 0 to t. */
function integrateT(t: number, df: number): number {
  const steps = 2000;
  const scale = Math.exp(logGamma((df + 1) / 2) - logGamma(df / 2)) / Math.sqrt(df * Math.PI);
  const density = (x: number): number => scale * (1 + (x * x) / df) ** (-(df + 1) / 2);
  let sum = density(0) + density(t);
  for (let i = 1; i < steps; i += 1) sum += (i % 2 === 1 ? 4 : 2) * density((i * t) / steps);
  return (sum * t) / steps / 3;
}

describe('distributions', () => {
  test('give the published t quantiles', () => {
    expect(tQuantile(0.975, 10)).toBeCloseTo(2.228139, 6);
    expect(tQuantile(0.95, 49)).toBeCloseTo(1.676551, 6);
  });

  test('give the normal quantiles that every textbook prints', () => {
    expect(normalQuantile(0.95)).toBeCloseTo(1.6448536269514722, 12);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(0.8)).toBeCloseTo(0.8416212335729143, 12);
  });

  test('keep their relative precision far out in the tail (DLMF 7.12)', () => {
    expect(normalUpperTail(10) / 7.61985302416052e-24).toBeCloseTo(1, 10);
    expect(normalUpperTail(30) / 4.906713927148187e-198).toBeCloseTo(1, 10);
    expect(normalUpperTail(-40)).toBe(1);
  });

  test('agree with jstat to 1e-9 for the normal, gamma and binomial functions', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), fc.double({ min: 0.3, max: 80, noNaN: true }), (x, a) => {
        expect(Math.abs(normalCdf(x) - jStat.normal.cdf(x, 0, 1))).toBeLessThan(1e-9);
        expect(Math.abs(logGamma(a) - jStat.gammaln(a))).toBeLessThan(1e-9);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }), (n, k) => {
        expect(Math.abs(binomialUpperTail(k, n, 0.5) - (1 - jStat.binomial.cdf(k - 1, n, 0.5)))).toBeLessThan(1e-9);
      }),
    );
  });

  // jstat stops its own continued fraction at 3e-7, so it can only vouch for t to about 4e-8; the integral vouches for the rest.
  test('agree with jstat and, to 1e-9, with the integral of the density for Student t', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), fc.integer({ min: 1, max: 400 }), (t, df) => {
        expect(Math.abs(tCdf(t, df) - jStat.studentt.cdf(t, df))).toBeLessThan(1e-7);
        expect(Math.abs(tCdf(t, df) - (0.5 + integrateT(t, df)))).toBeLessThan(1e-9);
      }),
    );
  });

  test('quantile and tail undo each other', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), fc.integer({ min: 1, max: 400 }), (p, df) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 11);
        expect(tCdf(tQuantile(p, df), df)).toBeCloseTo(p, 11);
      }),
    );
  });

  test('the binomial tail is the sum of its terms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 61 }), (n, k) => {
        let sum = 0;
        for (let i = k; i <= n; i += 1) sum += Math.exp(logGamma(n + 1) - logGamma(i + 1) - logGamma(n - i + 1) + n * Math.log(0.5));
        expect(binomialUpperTail(k, n, 0.5)).toBeCloseTo(sum, 10);
      }),
    );
  });

  test('refuse probabilities outside (0, 1)', () => {
    expect(() => normalQuantile(0)).toThrow(RangeError);
    expect(() => tQuantile(1, 5)).toThrow(RangeError);
    expect(() => normalQuantile(Number.NaN)).toThrow(RangeError);
  });
});
