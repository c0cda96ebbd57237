import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { midnights, roundFigures, shareOf } from './scale.js';

const DAY = 86_400_000;

describe('round figures', () => {
  test('are 1, 2 or 5 times a power of ten apart, without tails of digits', () => {
    expect(roundFigures(0, 100, 5)).toEqual([0, 20, 40, 60, 80, 100]);
    expect(roundFigures(-16.2, 16.2, 8)).toEqual([-15, -10, -5, 0, 5, 10, 15]);
    expect(roundFigures(0, 0.0167, 3)).toEqual([0, 0.01]);
    expect(roundFigures(0, 0.6, 6)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
    expect(roundFigures(0, 2, 5, 1)).toEqual([0, 1, 2]);
  });

  test('lie within the axis and cut it into no more parts than asked for', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 9 }),
        (min, span, count) => {
          const figures = roundFigures(min, min + span, count);
          expect(figures.length).toBeLessThanOrEqual(count + 1);
          for (const figure of figures) {
            expect(figure).toBeGreaterThanOrEqual(min - span * 1e-6);
            expect(figure).toBeLessThanOrEqual(min + span * (1 + 1e-6));
          }
        },
      ),
    );
  });

  test('are the one figure of an axis that has no length', () => {
    expect(roundFigures(3, 3, 5)).toEqual([3]);
  });
});

describe('midnights', () => {
  test('are whole days, as many as there is room for', () => {
    expect(midnights(0.5 * DAY, 3.5 * DAY, 7)).toEqual([DAY, 2 * DAY, 3 * DAY]);
    expect(midnights(0, 30 * DAY, 2)).toEqual([0, 16 * DAY]);
  });

  test('give way to the beginning where the time is shorter than a day', () => {
    expect(midnights(DAY + 1, DAY + 2, 7)).toEqual([DAY + 1]);
  });
});

test('a figure stands in the middle of an axis that has no length', () => {
  expect([shareOf(5, 5, 5), shareOf(0, -1, 1), shareOf(1, 0, 4)]).toEqual([0.5, 0.5, 0.25]);
});
