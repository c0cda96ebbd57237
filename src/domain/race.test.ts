import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Arm,
  armScore,
  bestOf,
  estimateDifference,
  estimateScore,
  groupArms,
  paretoFront,
  provenWorse,
  STOPPING_LEVEL,
} from './race.js';
import { randomSource } from './statistics/random.js';

/** An arm with the given scores on cases c0, c1, ...; null has no score, undefined was not run. */
function anArm(id: string, scores: readonly (number | null | undefined)[], cluster = (index: number) => `c${index}`): Arm {
  const cases = scores.flatMap((score, index) =>
    score === undefined ? [] : [[`c${index}`, { score, cluster: cluster(index), weight: 1 }] as const],
  );
  return { id, cases: new Map(cases) };
}

/** `count` cases of which the first `misses` fail: arms made so lose the same cases, as prompts do. */
const missing = (misses: number, count = 100): number[] => Array.from({ length: count }, (_, index) => (index < misses ? 0 : 1));
const ids = (arms: readonly Arm[]): string[] => arms.map(({ id }) => id);

describe('an arm', () => {
  test('scores its weighted mean over the cases with a score', () => {
    expect(armScore(anArm('a', [1, 0, null, undefined]))).toBe(0.5);
    expect(armScore(anArm('a', [null]))).toBeNull();
    expect(
      armScore({
        id: 'a',
        cases: new Map([
          ['x', { score: 1, cluster: 'x', weight: 3 }],
          ['y', { score: 0, cluster: 'y', weight: 1 }],
        ]),
      }),
    ).toBe(0.75);
  });

  test('is the best when none scores more; the first of equals', () => {
    expect(bestOf([anArm('a', [0, 1]), anArm('b', [1, 1]), anArm('c', [1, 1])])?.id).toBe('b');
    expect(bestOf([anArm('a', [null])])).toBeNull();
  });
});

describe('the race', () => {
  test('stops an arm only when it is proven worse by more than the margin', () => {
    const arms = [anArm('best', missing(5)), anArm('far', missing(30)), anArm('near', missing(7))];
    expect(ids(provenWorse(arms, 0.02, 0.05))).toEqual(['far']);
    expect(ids(provenWorse(arms, 0.4, 0.05))).toEqual([]);
  });

  test('proves nothing on a set that is too small', () => {
    expect(provenWorse([anArm('a', missing(0, 29)), anArm('b', missing(29, 29))], 0.02, 0.05)).toEqual([]);
    const inFewClusters = (id: string, misses: number) => anArm(id, missing(misses), (index) => `cluster ${index % 7}`);
    expect(provenWorse([inFewClusters('a', 0), inFewClusters('b', 60)], 0.02, 0.05)).toEqual([]);
  });

  test('asks for more the more arms there are (Holm)', () => {
    // Best misses 5 of 100, the others 11: t = 2.51 on 99 degrees of freedom, p = .0069.
    const others = (count: number) => Array.from({ length: count }, (_, index) => anArm(`other-${index}`, missing(11)));
    expect(provenWorse([anArm('best', missing(5)), ...others(7)], 0, 0.05)).toHaveLength(7);
    expect(provenWorse([anArm('best', missing(5)), ...others(8)], 0, 0.05)).toHaveLength(0);
  });

  test('counts the cases that both arms have', () => {
    const stopped = anArm('stopped', [...missing(3, 40), ...new Array<undefined>(60).fill(undefined)]);
    expect(estimateDifference(stopped, anArm('best', missing(0)), 1).value).toBeCloseTo(-3 / 40, 12);
    expect(estimateDifference(stopped, anArm('none', []), 1)).toEqual({ value: null, interval: null });
  });

  test('does not stop the best arm in more than a few of many races, and stops far ones', () => {
    const random = randomSource(7);
    const shares = [0.08, 0.1, 0.15, 0.25, 0.35];
    let bestStopped = 0;
    let farLeft = 0;
    for (let race = 0; race < 200; race += 1) {
      const latent = Array.from({ length: 200 }, random);
      const arms = shares.map((share, arm) =>
        anArm(
          `arm-${arm}`,
          latent.map((own) => ((random() < 0.7 ? own : random()) < share ? 0 : 1)),
        ),
      );
      const stopped = ids(provenWorse(arms, 0.02, STOPPING_LEVEL));
      if (stopped.includes('arm-0')) bestStopped += 1;
      if (!stopped.includes('arm-4')) farLeft += 1;
    }
    expect([bestStopped <= 4, farLeft <= 2]).toEqual([true, true]);
  });
});

describe('groups', () => {
  test('hold what cannot be told from their best arm, the best group first', () => {
    const arms = [anArm('c', missing(40)), anArm('a', missing(5)), anArm('d', missing(42)), anArm('b', missing(7))];
    expect(groupArms(arms, () => true).map(ids)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('never put an arm that was stopped first, however lucky its start was', () => {
    const lucky = anArm('lucky', missing(0, 40));
    expect(groupArms([lucky, anArm('a', missing(5))], ({ id }) => id !== 'lucky').map(ids)).toEqual([['a'], ['lucky']]);
  });

  test('behind the first are led by an arm that saw the most cases, not by one that owes its score to a few', () => {
    const everyFifth = Array.from({ length: 200 }, (_, index) => (index % 5 === 0 ? 0 : 1));
    const arms = [anArm('best', missing(1, 200)), anArm('early', missing(0, 40)), anArm('late', everyFifth)];
    expect(groupArms(arms, ({ id }) => id === 'best').map(ids)).toEqual([['best'], ['early', 'late']]);
    const poor = anArm('poor', missing(36, 40));
    expect(groupArms([...arms, poor], ({ id }) => id === 'best').map(ids)).toEqual([['best'], ['early', 'late'], ['poor']]);
  });

  test('put an arm with too few cases for a proof no higher than its score', () => {
    const every = (step: number, count: number) => Array.from({ length: count }, (_, index) => (index % step === step - 1 ? 0 : 1));
    const arms = [
      anArm('best', missing(0, 400)),
      anArm('second', every(10, 400)),
      anArm('third', every(4, 400)),
      anArm('short', every(3, 30)),
    ];
    expect(groupArms(arms, ({ id }) => id === 'best').map(ids)).toEqual([['best'], ['second'], ['third', 'short']]);
  });

  test('hold every arm once', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(0, 0.5, 1, null), { minLength: 30, maxLength: 40 }), { maxLength: 6 }), (scores) => {
        const arms = scores.map((own, index) => anArm(String(index), own));
        const groups = groupArms(arms, ({ id }) => Number(id) % 2 === 0);
        expect(
          groups
            .flat()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(ids(arms).sort());
        expect(groups.every((group) => group.length > 0)).toBe(true);
      }),
    );
  });
});

describe('intervals', () => {
  test('are those of t at 95 % for one arm, wider for many, and stay on their scale', () => {
    const scores = Array.from({ length: 50 }, (_, index) => (index % 2 === 0 ? 0.4 : 0.6));
    const half = 2.0095752 * Math.sqrt(0.01 / 49); // t(.975, 49); the variance of .4 and .6 over n - 1, divided by n
    const [low, high] = estimateScore(anArm('a', scores), 1).interval ?? [0, 0];
    expect([low, high]).toEqual([expect.closeTo(0.5 - half, 6), expect.closeTo(0.5 + half, 6)]);
    const many = estimateScore(anArm('a', scores), 12).interval ?? [0, 0];
    expect(many[0]).toBeLessThan(low);
    expect(estimateScore(anArm('a', [...missing(1, 3)]), 1).interval).toEqual([0, 1]);
  });
});

describe('the front', () => {
  const figures = (score: number | null, costPerCase: number | null, latency: number | null = 100) => ({
    score,
    costPerCase,
    latencyP50Ms: latency,
    latencyP95Ms: latency,
  });

  test('leaves out what another arm beats in everything', () => {
    expect(paretoFront([figures(0.9, 2), figures(0.8, 1), figures(0.7, 1.5), figures(0.8, 3)])).toEqual([true, true, false, false]);
  });

  test('takes latencies and prices that differ by less than a tenth for equal', () => {
    expect(paretoFront([figures(0.9, 1, 100), figures(0.8, 0.95, 98)])).toEqual([true, false]);
    expect(paretoFront([figures(0.9, 1, 100), figures(0.8, 1, 80)])).toEqual([true, true]);
  });

  test('says nothing by a figure that is unknown for any arm, and leaves out arms without a score', () => {
    expect(paretoFront([figures(0.9, null), figures(0.8, 0.1)])).toEqual([true, false]);
    expect(paretoFront([figures(0.9, 1), figures(null, 0.1)])).toEqual([true, false]);
  });

  test('always holds an arm with the best score', () => {
    const arm = fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), cost: fc.double({ min: 0, max: 9, noNaN: true }) });
    fc.assert(
      fc.property(fc.array(arm, { minLength: 1, maxLength: 8 }), (arms) => {
        const front = paretoFront(arms.map(({ score, cost }) => figures(score, cost)));
        const most = Math.max(...arms.map(({ score }) => score));
        expect(arms.some(({ score }, index) => score === most && front[index])).toBe(true);
      }),
    );
  });
});
