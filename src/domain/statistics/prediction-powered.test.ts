import { describe, expect, test } from 'vitest';
import { correctedRate, type JudgedPair, predictionPoweredMean } from './prediction-powered.js';
import { randomSource } from './random.js';

const aPair = (judged: number, human: number | null, cluster: string): JudgedPair => ({ judged, human, cluster, weight: 1 });

/** `n` cases of a judge that sees people's difference, a bias added, through noise; people looked at the first `labelled`. */
function cases(n: number, labelled: number, bias: number, seed: number): JudgedPair[] {
  const random = randomSource(seed);
  const gauss = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: n }, (_, index) => {
    const human = -0.05 + 0.2 * gauss();
    return aPair(human + bias + 0.1 * gauss(), index < labelled ? human : null, String(index));
  });
}

describe('PPI++', () => {
  test('needs 20 labelled pairs', () => {
    expect(predictionPoweredMean(cases(100, 19, 0, 1))).toBeNull();
    expect(predictionPoweredMean(cases(100, 20, 0, 1))?.labelled).toBe(20);
  });

  test('is the mean of people where people saw all', () => {
    const pairs = cases(50, 50, 0.3, 2);
    const human = pairs.reduce((sum, pair) => sum + (pair.human ?? 0), 0) / 50;
    expect(predictionPoweredMean(pairs)?.mean).toBeCloseTo(human, 12);
  });

  test('is the mean of people where the judge knows nothing, with their error', () => {
    const pairs = cases(40, 40, 0, 3).map((pair, index) => ({ ...pair, judged: index % 2 === 0 ? 0.5 : 0.5 }));
    const corrected = predictionPoweredMean(pairs);
    expect(corrected?.lambda).toBe(0);
    const values = pairs.map(({ human }) => human ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / 40;
    const error = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 39 / 40);
    expect(corrected?.standardError).toBeCloseTo(error, 12);
  });

  test('takes the judge’s bias away, and covers the truth about as often as it says', () => {
    let covered = 0;
    let narrower = 0;
    for (let seed = 0; seed < 400; seed += 1) {
      const corrected = predictionPoweredMean(cases(200, 60, 0.2, seed));
      if (corrected === null) throw new Error('no estimate');
      if (corrected.interval[0] <= -0.05 && corrected.interval[1] >= -0.05) covered += 1;
      if (corrected.standardError < 0.2 / Math.sqrt(60)) narrower += 1;
    }
    expect(covered / 400).toBeGreaterThan(0.91);
    expect(covered / 400).toBeLessThan(0.985);
    expect(narrower / 400).toBeGreaterThan(0.9);
  });

  test('counts cases that belong together as one', () => {
    const pairs = cases(60, 30, 0, 5);
    const doubled = pairs.flatMap((pair) => [pair, pair]);
    expect(predictionPoweredMean(doubled)?.standardError).toBeCloseTo(predictionPoweredMean(pairs)?.standardError ?? 0, 12);
  });

  test('weighs cases', () => {
    const pairs = cases(40, 40, 0, 6).map((pair, index) => ({ ...pair, weight: index === 0 ? 1e9 : 1e-9 }));
    expect(predictionPoweredMean(pairs)?.mean).toBeCloseTo(pairs[0]?.human ?? 0, 6);
  });
});

describe('Rogan and Gladen’s corrected rate', () => {
  test('of .30 with sensitivity .9 and specificity .8 is .142857', () => {
    expect(correctedRate(0.3, 0.9, 0.8)).toBeCloseTo(0.142857, 6);
  });

  test('is refused for a judge that tells too little apart', () => {
    expect(correctedRate(0.3, 0.6, 0.65)).toBeNull();
  });

  test('stays a rate', () => {
    expect([correctedRate(0, 0.9, 0.8), correctedRate(1, 0.9, 0.8)]).toEqual([0, 1]);
  });
});
