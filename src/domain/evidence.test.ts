import { describe, expect, test } from 'vitest';
import { aCase, aTrial, cases } from '../../test/builders/evidence.js';
import { countPairs, cutTrials, measureNoiseShare, metricValue, pairCases, sideMean } from './evidence.js';
import { randomSource } from './statistics/random.js';

const weights = new Map([
  ['tone', 1],
  ['grounded', 3],
]);
const once = (): number => 1;

describe('the evidence of a case', () => {
  test('overall is the weighted mean of its scores', () => {
    expect(metricValue(aTrial({ tone: 1, grounded: 0.5 }), 'overall', weights)).toBeCloseTo((1 + 1.5) / 4, 12);
  });

  test('overall is missing as soon as one of its scores is, instead of a mean over what is there', () => {
    expect(metricValue(aTrial({ tone: 1, grounded: 'missing' }), 'overall', weights)).toBeNull();
  });

  test('a metric that has nothing to say of a case is absent, not missing', () => {
    expect(metricValue(aTrial({ tone: 1 }), 'grounded', weights)).toBeUndefined();
    expect(pairCases([aCase('a', [1], [1])], 'grounded', weights, once)).toEqual([]);
  });

  test('trials are averaged within a case and never counted as cases', () => {
    const golden = aCase('a', [1, 0, 'missing'], [0.5, 0.5, 0.5]);
    expect(pairCases([golden], 'grade', weights, () => 3)).toMatchObject([{ baseline: 0.5, candidate: 0.5 }]);
  });

  test('only the trials of this look count, also when a confirmation has run more', () => {
    const golden = aCase('a', [1, 0, 0], [1, 0, 0]);
    expect(sideMean(golden.trials.candidate, 1, 'grade', weights)).toBe(1);
  });

  test('a side without any scored trial is missing', () => {
    expect(pairCases([aCase('a', ['missing'], [1])], 'grade', weights, once)).toMatchObject([{ baseline: null, candidate: 1 }]);
  });

  test('completeness counts pairs of trials and on which side the missing ones miss', () => {
    const evidence = [
      aCase('a', [1, 1], [1, 'missing']),
      aCase('b', ['missing'], [1]),
      aCase('c', ['missing'], ['missing']),
      aCase('d', [1], [1]),
    ];
    expect(countPairs(evidence, (id) => (id === 'a' ? 2 : id === 'd' ? 0 : 1))).toEqual({
      planned: 4,
      scored: 1,
      missingBaseline: 1,
      missingCandidate: 1,
    });
  });

  test('a case that was planned and has no trial at all counts as missing on both sides', () => {
    expect(countPairs([aCase('a', [], [])], once)).toEqual({ planned: 1, scored: 0, missingBaseline: 0, missingCandidate: 0 });
  });
});

describe('the noise share', () => {
  test('is recovered from simulated trials', () => {
    const random = randomSource(5);
    const gauss = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const evidence = Array.from({ length: 4000 }, (_, index) => {
      const effect = 0.3 * gauss();
      const draw = (shift: number): number[] => [0, 1].map(() => shift + 0.4 * gauss());
      return aCase(`c${index}`, draw(0), draw(effect));
    });
    // Noise of one pair: 2 x .16; between cases: .09.
    expect(measureNoiseShare(evidence, 'grade', weights)).toBeCloseTo(0.32 / 0.41, 1);
  });

  test('is unknown with single trials or few cases', () => {
    expect(measureNoiseShare(cases(50, 1, 0), 'grade', weights)).toBeNull();
    expect(measureNoiseShare([aCase('a', [1, 0], [0, 1])], 'grade', weights)).toBeNull();
  });
});

test('what was known at a look is what counts there, also where a record holds more', () => {
  const evidence = [aCase('a', [1, 0, 1], [0, 1, 1]), aCase('b', [1, 1], [0, 0])];
  expect(cutTrials(evidence, (id) => (id === 'a' ? 2 : 0)).map(({ trials }) => [trials.baseline.length, trials.candidate.length])).toEqual([
    [2, 2],
    [0, 0],
  ]);
});
