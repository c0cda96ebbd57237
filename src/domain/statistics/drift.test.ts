import { describe, expect, test } from 'vitest';
import type { Observation } from '../history/ledger.js';
import { findMove } from './drift.js';
import { randomSource } from './random.js';

const DAY = 24 * 3600 * 1000;

/** Runs of a target over 200 cases; a case's score is its own level, noise, and what a run adds to all. */
function runs(steps: readonly number[], seed = 1, clusters: Observation['clusters'] = {}): Observation[] {
  const random = randomSource(seed);
  return steps.map((step, index) => {
    const scores = Array.from({ length: 200 }, (_, id): [string, number] => [
      `case-${id}`,
      Math.min(1, Math.max(0, 0.7 + (id % 5) * 0.03 + step + (random() - 0.5) * 0.3)),
    ]);
    return { at: index * DAY, scores: new Map(scores), clusters };
  });
}

describe('a target of which nothing changed', () => {
  test('has moved when its newest run scores otherwise than the earlier ones, up or down', () => {
    expect(findMove(runs([0, 0, -0.05]))).toMatchObject({ runs: 3, cases: 200, at: 2 * DAY, difference: expect.closeTo(-0.05, 1) });
    const up = findMove(runs([0, 0, 0, 0.05]));
    expect([up !== null && up.difference > 0, up !== null && up.interval[0] > 0, up !== null && up.p < 0.001]).toEqual([true, true, true]);
  });

  test('has not, while it scores as ever', () => {
    const alarms = Array.from({ length: 100 }, (_, seed) => findMove(runs([0, 0, 0, 0], seed + 1))).filter((move) => move !== null);
    expect(alarms.length).toBeLessThanOrEqual(1);
  });

  test('says nothing from one run, or from few cases in both', () => {
    expect(findMove(runs([0]))).toBeNull();
    const few = runs([0, -0.3]).map((own) => ({ ...own, scores: new Map([...own.scores].slice(0, 20)) }));
    expect(findMove(few)).toBeNull();
  });

  test('is not told from cases that stand in a handful of clusters', () => {
    const clusters = Object.fromEntries(Array.from({ length: 200 }, (_, id) => [`case-${id}`, `topic-${id % 4}`]));
    expect(findMove(runs([0, 0, -0.05], 1, clusters))).toBeNull();
  });
});
