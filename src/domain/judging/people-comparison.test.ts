import { describe, expect, test } from 'vitest';
import { compare, type Terms } from '../comparison.js';
import type { CasePair } from '../evidence.js';
import type { Comparison } from '../report.js';
import { randomSource } from '../statistics/random.js';
import { correctComparison, looksSampled, type PeopleSample, randomSample } from './people-comparison.js';

const TERMS: Terms = { margin: 0.05, level: 0.05, alpha: 0.05, failOn: 'any', singleTrial: true, seed: 1 };

type World = { readonly pairs: CasePair[]; readonly sample: PeopleSample };
type Draw = (random: () => number) => { readonly human: number; readonly judged: number };

const gauss = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
/** People see `truth`, the judge 4 points less, through noise of its own. */
const graded =
  (truth: number): Draw =>
  (random) => {
    const human = truth + 0.2 * gauss(random);
    return { human, judged: human - 0.04 + 0.1 * gauss(random) };
  };
/** People see a whole loss in `losses` and a whole win in `wins` of the cases; the judge errs on one answer in ten. */
const passFail =
  (wins: number, losses: number): Draw =>
  (random) => {
    const lot = random();
    const human = lot < wins ? 1 : lot < wins + losses ? -1 : 0;
    const [before, after] = human === 1 ? [0, 1] : human === -1 ? [1, 0] : [1, 1];
    const seen = (truth: number): number => (random() < 0.1 ? 1 - truth : truth);
    return { human, judged: seen(after) - seen(before) };
  };

function aWorld(draw: Draw, cases: number, labelled: number, seed: number): World {
  const random = randomSource(seed);
  const sample = new Map<string, number>();
  const pairs = Array.from({ length: cases }, (_, index): CasePair => {
    const { human, judged } = draw(random);
    if (index < labelled) sample.set(`c${index}`, human);
    return { id: `c${index}`, cluster: `c${index}`, weight: 1, tags: {}, baseline: 0, candidate: judged };
  });
  return { pairs, sample };
}

const whole = (pairs: readonly CasePair[]): Comparison => compare(pairs, { metric: 'm', slice: null, role: 'primary' }, TERMS);
const correct = ({ pairs, sample }: World) => correctComparison(whole(pairs), pairs, sample, TERMS);

/** Share of draws for which something holds. */
function share(draws: number, draw: Draw, cases: number, labelled: number, holds: (comparison: Comparison) => boolean): number {
  let count = 0;
  for (let seed = 1; seed <= draws; seed += 1) {
    const corrected = correct(aWorld(draw, cases, labelled, seed * 7919));
    if (corrected === null) throw new Error('nothing was corrected');
    if (holds(corrected.comparison)) count += 1;
  }
  return count / draws;
}

const covers = (truth: number) => (comparison: Comparison) => {
  const [low, high] = comparison.interval ?? [Number.NaN, Number.NaN];
  return low <= truth && truth <= high;
};
const alarms = ({ pRegression }: Comparison): boolean => (pRegression ?? 1) <= 0.05;
const passes = ({ pNonInferior }: Comparison): boolean => (pNonInferior ?? 1) <= 0.05;

describe('the primary difference by people’s labels of a random sample', () => {
  test.each([
    [100, 30],
    [300, 30],
    [200, 60],
    [100, 100],
  ])('covers the truth nine times in ten, of %i cases with %i labelled, although the judge is biased', (cases, labelled) => {
    const covered = share(1000, graded(-0.02), cases, labelled, covers(-0.02));
    expect(covered).toBeGreaterThan(0.875);
    expect(covered).toBeLessThan(0.925);
  });

  test('cries wolf once in twenty where people see no change and the judge sees a drop of 4 points', () => {
    expect(share(1000, graded(0), 300, 60, alarms)).toBeLessThan(0.065);
    const byJudge = Array.from({ length: 200 }, (_, seed) => whole(aWorld(graded(0), 300, 60, seed + 1).pairs)).filter(alarms).length / 200;
    expect(byJudge).toBeGreaterThan(0.8);
  });

  test.each([
    [0, 0.05, 60],
    [0.01, 0.06, 60],
    [0.01, 0.06, 200],
    [0.05, 0.1, 100],
  ])('passes a drop of the margin once in twenty, with %d wins and %d losses that people see in %i cases', (wins, losses, labelled) => {
    expect(share(1000, passFail(wins, losses), 400, labelled, passes)).toBeLessThan(0.07);
  });

  test('is never wider than people’s labels alone, and narrower where the judge knows something', () => {
    for (const noise of [0.05, 0.2, 1, 5]) {
      let [corrected, alone] = [0, 0];
      for (let seed = 1; seed <= 200; seed += 1) {
        const world = aWorld(
          (random) => {
            const human = 0.2 * gauss(random);
            return { human, judged: human + noise * gauss(random) };
          },
          200,
          50,
          seed * 104729,
        );
        corrected += correct(world)?.comparison.standardError ?? Number.NaN;
        const labelled = world.pairs.slice(0, 50).map((pair) => ({ ...pair, candidate: world.sample.get(pair.id) ?? 0 }));
        alone += whole(labelled).standardError ?? Number.NaN;
      }
      expect(corrected / alone).toBeLessThanOrEqual(1.005);
      if (noise <= 0.2) expect(corrected / alone).toBeLessThan(noise === 0.05 ? 0.7 : 0.95);
    }
  });

  test('is people’s own test where they saw every case', () => {
    const world = aWorld(graded(-0.05), 50, 50, 3);
    const people = whole(world.pairs.map((pair) => ({ ...pair, candidate: world.sample.get(pair.id) ?? 0 })));
    const corrected = correct(world)?.comparison;
    expect(corrected?.difference).toBeCloseTo(people.difference ?? Number.NaN, 12);
    expect(corrected?.standardError).toBeCloseTo(people.standardError ?? Number.NaN, 12);
    expect(corrected?.pRegression).toBeCloseTo(people.pRegression ?? Number.NaN, 12);
    expect(corrected?.method).toBe('prediction-powered');
  });

  test('takes 30 cases in 8 clusters', () => {
    expect(correct(aWorld(graded(0), 100, 29, 1))).toBeNull();
    const { pairs, sample } = aWorld(graded(0), 100, 40, 1);
    const few = pairs.map((pair, index) => ({ ...pair, cluster: index < 40 ? `g${index % 7}` : pair.cluster }));
    expect(correctComparison(whole(few), few, sample, TERMS)).toBeNull();
  });

  test('of people who see no difference at all passes from 59 cases on', () => {
    const none: Draw = () => ({ human: 0, judged: 0 });
    const pOf = (labelled: number): number => correct(aWorld(none, 200, labelled, 1))?.comparison.pNonInferior ?? Number.NaN;
    expect([pOf(58) <= 0.05, pOf(60) <= 0.05]).toEqual([false, true]);
  });
});

describe('a random sample', () => {
  test('is the head of the order that people labelled, whole clusters, and nothing beyond a gap', () => {
    const labelled = new Map([
      ['a', 0.1],
      ['b', 0],
      ['c', -0.2],
      ['e', 1],
    ]);
    const of = (id: string): number | null => labelled.get(id) ?? null;
    expect([...randomSample([['a'], ['b', 'c'], ['d'], ['e']], of).keys()]).toEqual(['a', 'b', 'c']);
    expect([...randomSample([['a'], ['b', 'd'], ['e']], of).keys()]).toEqual(['a']);
    expect(randomSample([['d'], ['a']], of).size).toBe(0);
  });

  test('is looked for where so long a head of the order is labelled, before any answer is known', () => {
    const order = Array.from({ length: 100 }, (_, index) => `c${index}`);
    const head =
      (until: number, every = 1000) =>
      (id: string) =>
        Number(id.slice(1)) < until && Number(id.slice(1)) % every !== every - 1;
    expect([looksSampled(order, head(29)), looksSampled(order, head(30)), looksSampled(order, head(40, 12))]).toEqual([false, true, true]);
    expect(looksSampled(order, (id) => Number(id.slice(1)) % 2 === 0)).toBe(false);
  });
});
