import { describe, expect, test } from 'vitest';
import { intraclassCorrelation, rankCorrelation } from './judge-noise.js';

describe('ICC(1)', () => {
  test("of Shrout and Fleiss' six targets and four judges is .17", () => {
    const groups = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ];
    expect(intraclassCorrelation(groups)).toBeCloseTo(0.1657, 4);
  });

  test('is 1 for a judge that repeats itself, and takes groups of different sizes', () => {
    expect(intraclassCorrelation([[1, 1, 1], [4, 4], [2]])).toBe(1);
  });

  test('is not defined without repeats, or where nothing varies', () => {
    expect(intraclassCorrelation([[1], [2], [3]])).toBeNull();
    expect(
      intraclassCorrelation([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNull();
    expect(intraclassCorrelation([[1, 2]])).toBeNull();
  });
});

describe('rank correlation', () => {
  test('is 1 for any rising curve, and gives ties their mean rank', () => {
    expect(
      rankCorrelation([
        [1, 1],
        [2, 8],
        [3, 27],
      ]),
    ).toBeCloseTo(1, 12);
    expect(
      rankCorrelation([
        [1, 1],
        [2, 2],
        [2, 3],
        [3, 4],
      ]),
    ).toBeCloseTo(0.948683, 6);
  });

  test('is not defined for few pairs or a side that does not vary', () => {
    expect(
      rankCorrelation([
        [1, 1],
        [2, 2],
      ]),
    ).toBeNull();
    expect(
      rankCorrelation([
        [1, 1],
        [1, 2],
        [1, 3],
      ]),
    ).toBeNull();
  });
});
