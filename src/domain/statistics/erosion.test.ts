import { linearRegression } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import { findErosion, type HistoryPoint, WEEK_MS } from './erosion.js';
import { randomSource } from './random.js';

const CASES = 200;
const SD = 0.15;

/** Ten commits a week; the mean of 200 cases whose differences have a standard deviation of .15; a drift in points of 100 a week. */
function aHistory(seed: number, weeks: number, drift: number, from = 0): HistoryPoint[] {
  const random = randomSource(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: weeks * 10 }, (_, index) => ({
    at: (index / 10) * WEEK_MS,
    score: 0.8 - (drift / 100) * Math.max(0, index / 10 - from) + (SD / Math.sqrt(CASES)) * normal(),
  }));
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

describe('erosion', () => {
  test('of 0.3 points a week is told by week 8 in the median, from the first week on or after half a year', () => {
    const foundIn = (from: number): number =>
      median(
        Array.from(
          { length: 20 },
          (_, seed) => (findErosion(aHistory(seed, 104, 0.3, from))?.foundAt ?? Number.POSITIVE_INFINITY) / WEEK_MS - from,
        ),
      );
    expect(foundIn(0)).toBeLessThanOrEqual(8);
    expect(foundIn(26)).toBeLessThanOrEqual(8);
  });

  test('that is not there is told in at most one of twenty histories of two years', () => {
    expect(
      Array.from({ length: 20 }, (_, seed) => findErosion(aHistory(seed + 100, 104, 0))).filter((found) => found !== null).length,
    ).toBeLessThanOrEqual(1);
  });

  test('of 0.1 points a week is found, too, though later', () => {
    expect(findErosion(aHistory(3, 104, 0.1))).not.toBeNull();
  });

  test('says from where to where it fell, as least squares has it', () => {
    const points = aHistory(1, 8, 1).slice(0, 60);
    const found = findErosion(points);
    const window = points.filter(({ at }) => at < (found?.foundAt ?? 0));
    const { m, b } = linearRegression(window.map(({ at, score }) => [at / WEEK_MS, score]));
    expect([found?.from, found?.to]).toEqual([expect.closeTo(b, 9), expect.closeTo(b + (m * (window.at(-1)?.at ?? 0)) / WEEK_MS, 9)]);
  });

  test('is no rise, no single run and no handful of runs', () => {
    expect(findErosion(aHistory(1, 52, -0.5))).toBeNull();
    expect(findErosion([])).toBeNull();
    expect(findErosion(aHistory(1, 52, 5).filter((_, index) => index % 60 === 0))).toBeNull();
  });
});
