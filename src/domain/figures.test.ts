import { describe, expect, test } from 'vitest';
import { aCase, aTrial } from '../../test/builders/evidence.js';
import { measureFigures } from './figures.js';

const figuresOf = (...candidate: ReturnType<typeof aTrial>[]) =>
  measureFigures(
    candidate.map((trial, index) => aCase(`case-${index}`, [], [], { trials: { baseline: [], candidate: [trial] } })),
    ['grade'],
    new Map([['grade', 1]]),
    () => 1,
  );

describe('the figures of a side', () => {
  test('count the cost of answers that were recorded with a price and without a time', () => {
    const recorded = aTrial({ grade: 1 }, { costUsd: 0.02 });
    const { costUsdPerCase, latencyP95Ms } = figuresOf({ ...recorded, latencyMs: null }, { ...recorded, latencyMs: null, costUsd: 0.04 });
    expect([costUsdPerCase.candidate, latencyP95Ms.candidate]).toEqual([expect.closeTo(0.03, 12), null]);
  });

  test('have no cost as soon as one answer has a time and no price', () => {
    expect(figuresOf(aTrial({ grade: 1 }), aTrial({ grade: 1 }, { costUsd: null })).costUsdPerCase.candidate).toBeNull();
  });

  test('leave out what never came to an answer', () => {
    const failed = { ...aTrial({ grade: 'missing' }), latencyMs: null, costUsd: null };
    expect(figuresOf(aTrial({ grade: 1 }, { costUsd: 0.02 }), failed).costUsdPerCase.candidate).toBe(0.02);
  });
});
