import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REDUCERS, reduceVotes, spreadOf } from './votes.js';

test.each([
  ['mean', [1, 0.5, 0], 0.5],
  ['median', [1, 0.25, 0], 0.25],
  ['median', [1, 0.5], 0.75],
  ['min', [1, 0.5, 0.25], 0.25],
  ['majority', [1, 1, 0], 1],
  ['majority', [1, 0], 0.5],
  ['majority', [1, 0.5, 0], 0.5],
  ['majority', [0.1 + 0.2, 0.3, 1], 0.1 + 0.2],
] as const)('%s of %j is %d', (reducer, votes, value) => {
  expect(reduceVotes(votes, reducer)).toBe(value);
});

test('weighted counts each vote by its weight', () => {
  expect(reduceVotes([1, 0], 'weighted', [3, 1])).toBe(0.75);
});

test('every reducer stays among the votes and agrees with a panel that agrees', () => {
  const votes = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(votes, fc.constantFrom(...REDUCERS), (given, reducer) => {
      const value = reduceVotes(
        given,
        reducer,
        given.map((_, index) => index + 1),
      );
      expect(value).toBeGreaterThanOrEqual(Math.min(...given));
      expect(value).toBeLessThanOrEqual(Math.max(...given));
      const [first = 0] = given;
      expect(
        reduceVotes(
          given.map(() => first),
          reducer,
        ),
      ).toBe(first);
    }),
  );
});

test('the spread is the distance of the outermost votes', () => {
  expect([spreadOf([0.25, 1, 0.5]), spreadOf([])]).toEqual([0.75, 0]);
});
