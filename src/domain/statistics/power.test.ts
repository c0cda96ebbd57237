import { describe, expect, test } from 'vitest';
import { detectionFactor, undetectedDrop } from '../comparison.js';
import type { CaseEvidence, TrialScores } from '../evidence.js';
import { dropFromNoise, measureSelfNoise, projectDrop } from './power.js';

const trial = (value: number | null): TrialScores => ({
  scores: new Map([['grade', value === null ? { kind: 'unscored', reason: 'judge-error' } : { kind: 'scored', value }]]),
  latencyMs: 1,
  costUsd: null,
});
const aCase = (id: string, ...values: (number | null)[]): CaseEvidence => ({
  id,
  cluster: id,
  weight: 1,
  tags: {},
  trials: { baseline: [], candidate: values.map(trial) },
});
const WEIGHTS = new Map([['grade', 1]]);

describe('the drop that a set could see', () => {
  test('shrinks with the square root of its size', () => {
    const earlier = { n: 50, clusters: 50, standardError: 0.04, mde: 0.1 };
    expect(projectDrop(earlier, 200, 0.05)).toBeCloseTo(0.05, 12);
    expect(projectDrop(earlier, 50, 0.05)).toBeCloseTo(0.1, 12);
  });

  test('of an earlier run in which nothing differed is what zero regressions in the whole set would allow', () => {
    expect(projectDrop({ n: 30, clusters: 30, standardError: 0, mde: 0.09 }, 60, 0.05)).toBeCloseTo(undetectedDrop(60, 0.05), 12);
  });

  test('is unknown where nothing was measured', () => {
    expect(projectDrop({ n: 0, clusters: 0, standardError: null, mde: null }, 60, 0.05)).toBeNull();
    expect(projectDrop({ n: 1, clusters: 1, standardError: null, mde: null }, 60, 0.05)).toBeNull();
  });
});

describe('the noise of a target that is asked again', () => {
  test('is the standard deviation between two trials of a case, whatever the cases themselves are worth', () => {
    const noise = measureSelfNoise([aCase('a', 1, 0), aCase('b', 0, 0), aCase('c', 0.5, 0.5), aCase('d', 1, 1)], 'grade', WEIGHTS);
    // Within-case variances .5, 0, 0, 0: mean .125, and twice that between two trials.
    expect(noise).toEqual({ cases: 4, sd: 0.5, unstable: 0.25 });
  });

  test('leaves out cases with fewer than two scores, and is unknown without any other', () => {
    expect(measureSelfNoise([aCase('a', 1, null), aCase('b', 1, 1)], 'grade', WEIGHTS)).toMatchObject({ cases: 1, sd: 0 });
    expect(measureSelfNoise([aCase('a', 1, null)], 'grade', WEIGHTS)).toBeNull();
  });

  test('gives a drop that more trials make smaller, though not without end', () => {
    const noise = { cases: 100, sd: 0.3, unstable: 0.4 };
    const [once = 0, thrice = 0] = [1, 3].map((trials) => dropFromNoise(noise, 100, trials, 0.05) ?? Number.NaN);
    expect(once).toBeCloseTo((detectionFactor(0.05) * 0.3) / Math.sqrt(0.72) / 10, 12);
    expect(thrice / once).toBeCloseTo(Math.sqrt(0.28 + 0.72 / 3), 12);
    expect(dropFromNoise({ ...noise, sd: 0 }, 100, 1, 0.05)).toBeNull();
  });
});
