import { describe, expect, test } from 'vitest';
import { normalQuantile } from './distributions.js';
import { obrienFlemingLevels, spendingLevel, spentAlpha } from './group-sequential.js';

const z = (level: number): number => -normalQuantile(level);

describe("O'Brien and Fleming's bounds", () => {
  test('for four looks at 5 % have the constant 1.733 and the levels .00026, .0071, .0227, .0415', () => {
    const levels = obrienFlemingLevels(4, 0.05);
    expect(z(levels[3] ?? 0)).toBeCloseTo(1.733, 3);
    expect(levels.map((level) => Number(level.toPrecision(2)))).toEqual([0.00026, 0.0071, 0.023, 0.042]);
    expect(levels[2]).toBeCloseTo(0.0227, 4);
    expect(levels[3]).toBeCloseTo(0.0415, 4);
  });

  test('for five looks at 2.5 % have the constant 2.040 (Jennison and Turnbull, table 2.3)', () => {
    expect(z(obrienFlemingLevels(5, 0.025)[4] ?? 0)).toBeCloseTo(2.04, 3);
  });

  test('for one look are the level itself', () => {
    expect(obrienFlemingLevels(1, 0.05)[0]).toBeCloseTo(0.05, 6);
  });
});

describe("Lan and DeMets' spending", () => {
  const levelsAt = (fractions: readonly number[], alpha: number): number[] => {
    const levels: number[] = [];
    for (const fraction of fractions) {
      const past = levels.map((level, index) => ({ level, fraction: fractions[index] ?? 1 }));
      levels.push(spendingLevel(past, fraction, alpha));
    }
    return levels;
  };

  test('at four equal steps of 2.5 % gives the published bounds 4.333, 2.963, 2.359, 2.014', () => {
    const bounds = levelsAt([0.25, 0.5, 0.75, 1], 0.025).map(z);
    [4.333, 2.963, 2.359, 2.014].forEach((bound, index) => {
      expect(bounds[index]).toBeCloseTo(bound, 2);
    });
  });

  test('spends all at the end and nothing at the start', () => {
    expect(spentAlpha(1, 0.05)).toBeCloseTo(0.05, 12);
    expect(spentAlpha(0.01, 0.05)).toBeLessThan(1e-15);
  });

  test('keeps the error of paths that looked at other fractions than planned', () => {
    const [first = 0] = levelsAt([0.3], 0.05);
    const last = spendingLevel(
      [
        { fraction: 0.3, level: first },
        { fraction: 0.6, level: 0.012 },
      ],
      1,
      0.05,
    );
    expect(last).toBeGreaterThan(0.03);
    expect(last).toBeLessThan(0.05);
  });

  test('refuses fractions that do not increase', () => {
    expect(() => spendingLevel([{ fraction: 0.5, level: 0.01 }], 0.5, 0.05)).toThrow(RangeError);
    expect(() => spendingLevel([], 1.2, 0.05)).toThrow(RangeError);
  });
});
