import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDecimal,
  formatDifference,
  formatDuration,
  formatInterval,
  formatMoney,
  formatMove,
  formatPercent,
  formatPoints,
  formatQuantity,
  formatShare,
} from './numbers.js';

describe('percents and points', () => {
  it.each([
    [0.81, '81.0 %'],
    [1, '100.0 %'],
    [0, '0.0 %'],
    [-0.00001, '0.0 %'],
    [0.354, '35.4 %'],
    [Number.MAX_VALUE, '> 1,000,000 %'],
    [null, '–'],
  ])('%s is %s', (value, text) => expect(formatPercent(value)).toBe(text));

  it.each([
    [-0.06, '-6.0 points'],
    [0.012, '+1.2 points'],
    [0, '0.0 points'],
    [-0.0004, '-0.04 points'],
    [0.00001, '0.00 points'],
    [-1, '-100.0 points'],
    [null, '–'],
  ])('a difference of %s is %s', (value, text) => expect(formatDifference(value)).toBe(text));

  it('gives a size without direction, and both ends of an interval with theirs', () => {
    expect(formatPoints(-0.043)).toBe('4.3 points');
    expect(formatInterval([-0.0897, 0.0303])).toBe('-9.0 to +3.0');
  });

  it.each([
    [1, '100 %'],
    [0, '0 %'],
    [0.99999, '> 99.9 %'],
    [0.00001, '< 0.1 %'],
    [0.995, '99.5 %'],
  ])('a share of %s is %s: only all is 100 %%, only nothing is 0 %%', (value, text) => expect(formatShare(value)).toBe(text));

  it.each([
    [1, 0.2, '100 % → 20 %'],
    [1, 0.125, '100.0 % → 12.5 %'],
    [null, 0.2, '– → 20 %'],
  ])('a case that went from %s to %s reads %s', (from, to, text) => expect(formatMove(from, to)).toBe(text));
});

describe('money', () => {
  it.each([
    [0, '$0.00'],
    [12.5, '$12.50'],
    [1.24, '$1.24'],
    [0.999, '$1.00'],
    [0.99, '$0.99'],
    [0.42, '$0.42'],
    [0.0873, '$0.087'],
    [0.0042, '$0.0042'],
    [0.00000312, '$0.0000031'],
    [0.0000001, '< $0.000001'],
    [1_234_567.891, '$1,234,567.89'],
    [-0.0011, '-$0.0011'],
    [null, 'unknown'],
  ])('%s is %s', (usd, text) => expect(formatMoney(usd)).toBe(text));

  it('is never shown as nothing when it is something', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e9, noNaN: true }), (usd) => {
        expect(formatMoney(usd)).toMatch(/^(< )?\$[\d,]+\.\d{2,6}\d?$/);
        expect(formatMoney(usd)).toMatch(/[1-9]/);
      }),
    );
  });
});

describe('durations and counts', () => {
  it.each([
    [0, '0 ms'],
    [820.4, '820 ms'],
    [999.6, '1.0 s'],
    [59_940, '59.9 s'],
    [59_960, '1 min 00 s'],
    [133_000, '2 min 13 s'],
    [3_599_600, '1 h 00 min'],
    [3_840_000, '1 h 04 min'],
    [-3070, '-3.1 s'],
    [null, '–'],
  ])('%s ms is %s', (ms, text) => expect(formatDuration(ms)).toBe(text));

  it('groups thousands and minds the plural', () => {
    expect(formatCount(1_234_567)).toBe('1,234,567');
    expect(formatCount(999)).toBe('999');
    expect(formatQuantity(1, 'case')).toBe('1 case');
    expect(formatQuantity(1200, 'case')).toBe('1,200 cases');
    expect(formatQuantity(2, 'query', 'queries')).toBe('2 queries');
  });

  it.each([
    [0.00001, 4, '< 0.0001'],
    [0, 4, '0.0000'],
    [0.0003, 4, '0.0003'],
    [-0.5, 2, '-0.50'],
    [null, 4, '–'],
  ])('%s with %s decimals is %s', (value, digits, text) => expect(formatDecimal(value, digits)).toBe(text));
});
