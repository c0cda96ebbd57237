import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesAt, DEFAULT_NOISE_SHARE, informationFractions, orderClusters, planLooks, stageLevel, trialsAt } from './schedule.js';

const clusters = (count: number, cases = 1): { cluster: string; cases: number }[] =>
  Array.from({ length: count }, (_, index) => ({ cluster: `c${index}`, cases }));

describe('the order of clusters', () => {
  test('depends on the seed alone, not on the order of the files', () => {
    const forwards = orderClusters(clusters(50), 7);
    expect(orderClusters([...clusters(50)].reverse(), 7)).toEqual(forwards);
    expect(orderClusters(clusters(50), 8)).not.toEqual(forwards);
  });

  test('keeps every cluster once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer(), (count, seed) => {
        expect(
          orderClusters(clusters(count), seed)
            .map(({ cluster }) => cluster)
            .sort(),
        ).toEqual(
          clusters(count)
            .map(({ cluster }) => cluster)
            .sort(),
        );
      }),
    );
  });
});

describe('the looks', () => {
  test('are at a quarter, a half, three quarters and all of 200 cases', () => {
    const stages = planLooks({ looks: 4, maxTrials: 1 }, clusters(200));
    expect(stages.map((stage) => casesAt(stage, clusters(200)))).toEqual([50, 100, 150, 200]);
  });

  test('never come before 30 cases, and the last always comes', () => {
    expect(planLooks({ looks: 4, maxTrials: 1 }, clusters(50)).map(({ look }) => look)).toEqual([3, 4]);
    expect(planLooks({ looks: 4, maxTrials: 1 }, clusters(12)).map(({ look }) => look)).toEqual([4]);
    expect(planLooks({ looks: 4, maxTrials: 1 }, clusters(40, 5)).map(({ look }) => look)).toEqual([1, 2, 3, 4]);
  });

  test('escalate trials only after the cases are in', () => {
    const stages = planLooks({ looks: 4, maxTrials: 3 }, clusters(100));
    expect(stages.map((stage) => [trialsAt(stage, 0, 100), trialsAt(stage, 99, 100)])).toEqual([
      [1, 0],
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    const two = planLooks({ looks: 4, maxTrials: 2 }, clusters(100));
    expect(two.map((stage) => [trialsAt(stage, 0, 100), trialsAt(stage, 99, 100)])).toEqual([
      [1, 0],
      [1, 1],
      [2, 1],
      [2, 2],
    ]);
  });

  test('with one look run everything and look once at alpha', () => {
    const plan = { looks: 1, maxTrials: 3 } as const;
    const stages = planLooks(plan, clusters(100));
    expect(stages).toEqual([{ look: 1, share: 1, trials: 3, rest: 0 }]);
    expect(stageLevel(plan, stages, 0, 0.05, [], DEFAULT_NOISE_SHARE)).toBe(0.05);
  });
});

describe('the levels', () => {
  test('are those of O’Brien and Fleming for one trial and for three, also when the first look is left out', () => {
    const plan = { looks: 4, maxTrials: 1 } as const;
    const stages = planLooks(plan, clusters(100));
    expect(stages.map(({ look }) => look)).toEqual([2, 3, 4]);
    expect(stages.map((_, index) => stageLevel(plan, stages, index, 0.05, [], DEFAULT_NOISE_SHARE).toFixed(4))).toEqual([
      '0.0071',
      '0.0227',
      '0.0415',
    ]);
  });

  test('for two trials follow the information fractions and never spend more than alpha', () => {
    const plan = { looks: 4, maxTrials: 2 } as const;
    const stages = planLooks(plan, clusters(100));
    const levels: number[] = [];
    for (const index of stages.keys()) levels.push(stageLevel(plan, stages, index, 0.05, levels, DEFAULT_NOISE_SHARE));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(levels.at(-1)).toBeLessThan(0.05);
    expect(levels.at(-1)).toBeGreaterThan(0.04);
  });

  test('for two trials are defined whatever the noise, also where the second trial repeats the first', () => {
    const plan = { looks: 4, maxTrials: 2 } as const;
    const stages = planLooks(plan, clusters(100));
    for (const noise of [0, 0.001, 0.5, 1]) {
      const levels: number[] = [];
      for (const index of stages.keys()) levels.push(stageLevel(plan, stages, index, 0.05, levels, noise));
      for (const level of levels) expect(level).toBeGreaterThan(0);
      expect(levels.at(-1)).toBeLessThanOrEqual(0.05);
    }
  });

  test('rest on information fractions of .26, .52, .81, 1 for three trials and .32, .64, .78, 1 for two', () => {
    const rounded = (maxTrials: 2 | 3): number[] =>
      informationFractions(planLooks({ looks: 4, maxTrials }, clusters(100)), DEFAULT_NOISE_SHARE).map(
        (fraction) => Math.round(fraction * 100) / 100,
      );
    expect(rounded(3)).toEqual([0.26, 0.52, 0.81, 1]);
    expect(rounded(2)).toEqual([0.32, 0.64, 0.78, 1]);
  });

  test('information never shrinks from look to look, whatever the noise', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom<1 | 2 | 3>(1, 2, 3), (noise, maxTrials) => {
        const fractions = informationFractions(planLooks({ looks: 4, maxTrials }, clusters(400)), noise);
        for (const [index, fraction] of fractions.entries()) expect(fraction).toBeGreaterThanOrEqual(fractions[index - 1] ?? 0);
        expect(fractions.at(-1)).toBe(1);
      }),
    );
  });
});
