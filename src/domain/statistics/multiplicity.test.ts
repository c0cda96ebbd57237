import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benjaminiHochberg, holm } from './multiplicity.js';

/** The fifteen p-values of Benjamini and Hochberg 1995, section 4.1. */
const BH_1995 = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
const count = (rejected: readonly boolean[]): number => rejected.filter(Boolean).length;

describe('multiple comparisons', () => {
  test('reject four by Benjamini-Hochberg and three by Holm of the p-values of 1995', () => {
    expect(count(benjaminiHochberg(BH_1995, 0.05))).toBe(4);
    expect(count(holm(BH_1995, 0.05))).toBe(3);
  });

  test('keep the order in which the p-values were given', () => {
    expect(holm([0.9, 0.001, 0.5], 0.05)).toEqual([false, true, false]);
    expect(benjaminiHochberg([0.9, 0.001, 0.5], 0.05)).toEqual([false, true, false]);
  });

  test('Holm never rejects more than Benjamini-Hochberg and never less than Bonferroni', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }), (pValues) => {
        const byHolm = holm(pValues, 0.05);
        const byBh = benjaminiHochberg(pValues, 0.05);
        pValues.forEach((p, index) => {
          if (byHolm[index] === true) expect(byBh[index]).toBe(true);
          if (p <= 0.05 / pValues.length) expect(byHolm[index]).toBe(true);
        });
      }),
    );
  });

  test('of nothing reject nothing', () => {
    expect([holm([], 0.05), benjaminiHochberg([], 0.1)]).toEqual([[], []]);
  });
});
