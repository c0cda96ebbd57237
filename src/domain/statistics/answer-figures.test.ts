import { describe, expect, test } from 'vitest';
import { pairAgreement } from './consistency.js';
import { contrast, contrastInterval } from './disparity.js';
import { assessConfidence } from './stated-confidence.js';

describe('stated confidence', () => {
  test('has the expected calibration error of the worked example with nine answers and five bins', () => {
    // M. Pavlovic, Expected Calibration Error, a step by step visual explanation (2023): 0.10444.
    const confidences = [0.78, 0.64, 0.92, 0.58, 0.51, 0.85, 0.7, 0.63, 0.83];
    const correct = [1, 1, 0, 1, 0, 1, 1, 0, 1];
    const stated = confidences.map((confidence, index) => ({ confidence, score: correct[index] ?? 0 }));
    const figures = assessConfidence(stated, 12, 5);
    expect(figures?.ece).toBeCloseTo(0.10444, 5);
    expect([figures?.n, figures?.answers, figures?.bins.map(({ n }) => n)]).toEqual([9, 12, [2, 4, 3]]);
  });

  test('is perfect where it says what comes, and as wrong as can be where it says the opposite', () => {
    const sure = (score: number) => Array.from({ length: 10 }, () => ({ confidence: 1, score }));
    expect(assessConfidence(sure(1), 10)).toMatchObject({ ece: 0, brier: 0 });
    expect(assessConfidence(sure(0), 10)).toMatchObject({ ece: 1, brier: 1 });
    expect(assessConfidence([], 10)).toBeNull();
  });

  test('on an edge belongs to the bin below, and zero to the first', () => {
    const at = (confidence: number) => assessConfidence([{ confidence, score: 1 }], 1)?.bins[0]?.high;
    expect([0, 0.1, 0.3, 0.31, 0.7, 1].map(at)).toEqual([0.1, 0.1, 0.3, 0.4, 0.7, 1]);
  });
});

describe('agreement over trials', () => {
  test('is the extent of agreement of the Wikipedia example of Fleiss: .378', () => {
    const counts = [
      [0, 0, 0, 0, 14],
      [0, 2, 6, 4, 2],
      [0, 0, 3, 5, 6],
      [0, 3, 9, 2, 0],
      [2, 2, 8, 1, 1],
      [7, 7, 0, 0, 0],
      [3, 2, 6, 3, 0],
      [2, 5, 3, 2, 2],
      [6, 5, 2, 1, 0],
      [0, 2, 2, 3, 7],
    ];
    const said = counts.map((row) => row.flatMap((count, label) => new Array<number>(count).fill(label)));
    expect(pairAgreement(said)).toBeCloseTo(0.378, 3);
  });

  test('says nothing of cases that were run once', () => {
    expect(pairAgreement([['a'], ['b']])).toBeNull();
    expect(pairAgreement([['a'], ['b', 'b']])).toBe(1);
  });
});

describe('the disparity of two slices', () => {
  const of = (scores: readonly number[], cluster = (index: number) => `c${index}`, prefix = '') =>
    scores.map((score, index) => ({ id: `${prefix}${index}`, score, cluster: `${prefix}${cluster(index)}`, weight: 1 }));
  // R's `sleep` data, taken as two groups: t.test(extra ~ group) gives t = -1.8608, df = 17.776, 95 % from -3.3654832 to 0.2054832.
  const FIRST = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
  const SECOND = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

  test('is the Welch test where every case is a cluster of its own', () => {
    const found = contrast(of(FIRST, undefined, 'a'), of(SECOND, undefined, 'b'));
    if (found === null) throw new Error('there is no contrast');
    expect(found.difference / found.standardError).toBeCloseTo(-1.8608, 4);
    expect(found.df).toBeCloseTo(17.776, 3);
    const [low, high] = contrastInterval(found, 1);
    expect([low, high]).toEqual([expect.closeTo(-3.3654832, 5), expect.closeTo(0.2054832, 5)]);
    expect(contrastInterval(found, 6)[0]).toBeLessThan(low);
  });

  test('is the paired test where the same clusters stand in both', () => {
    // The same data paired: t = -4.0621 on 9 degrees of freedom.
    const found = contrast(of(FIRST), of(SECOND));
    expect([(found?.difference ?? 0) / (found?.standardError ?? 1), found?.df]).toEqual([expect.closeTo(-4.0621, 4), 9]);
  });

  test('counts a case that stands there twice in one cluster once', () => {
    const twice = [...of(FIRST, undefined, 'a'), ...of(FIRST, undefined, 'a')];
    expect(contrast(twice, of(SECOND, undefined, 'b'))?.standardError).toBeCloseTo(
      contrast(of(FIRST, undefined, 'a'), of(SECOND, undefined, 'b'))?.standardError ?? 0,
      10,
    );
    expect(contrast(of([1]), of(SECOND))).toBeNull();
  });
});
