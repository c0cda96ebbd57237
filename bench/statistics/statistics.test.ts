import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { randomSource } from '../../src/domain/statistics/random.js';
import { hasShared, SHARED } from '../../test/builders/bundle.js';
import { familyCells, nullCells, plantedCells, powerCells, recordedCells, type SimulatedCell } from './cells.js';
import { measure, type Tally } from './measure.js';
import { METRIC, populationOf } from './populations.js';
import { alpacaEval, armSwap, ifEval, readPairs, wildBench } from './recorded-scores.js';
import { renderMeasured } from './tables.js';

/** A bound that a rate of 6 % breaks once in ten thousand draws of this size: seeded, so it breaks never or always. */
const bound = (draws: number): number => draws * 0.06 + 3.7 * Math.sqrt(draws * 0.06 * 0.94);

const cellOf = (cells: readonly SimulatedCell[], name: string): SimulatedCell => {
  const cell = cells.find((candidate) => candidate.name === name);
  if (cell === undefined) throw new Error(`there is no cell ${name}`);
  return cell;
};
const tallyOf = (cells: readonly SimulatedCell[], name: string, draws: number): Tally => measure(cellOf(cells, name), [], draws, 1);

describe('where nothing has changed', () => {
  test.each(['rubric, 100 cases, sides correlated 0.7', 'pass/fail, 100 cases, sides correlated 0.7'])(
    'the escalating gate rarely cries: %s',
    (name) => {
      expect(tallyOf(powerCells(), name, 150).regression).toBeLessThanOrEqual(bound(150));
    },
  );

  test.each([
    'pass/fail, 40 clusters of 5 correlated .5, one trial',
    'pass/fail, 40 clusters of 5 correlated .5, independent sides',
    'A/A: equal answers, a judge that flips one verdict in ten',
    'rubric, 200 cases, two trials without noise',
  ])('the gate rarely cries: %s', (name) => {
    const { regression, draws } = tallyOf(nullCells(), name, 150);
    expect(regression).toBeLessThanOrEqual(bound(draws));
  });

  test('several scorers and slices do not cry all the time', () => {
    const cell = familyCells().find(({ name }) => name === 'pass/fail, 100 cases, three scorers, six slices');
    if (cell === undefined) throw new Error('there is no such cell');
    const { regression, draws } = measure(cell, [], 50, 1);
    // Two families at 5 % each.
    expect(regression).toBeLessThanOrEqual(draws * 0.1 + 3.7 * Math.sqrt(draws * 0.09));
  });
});

describe('where something has changed', () => {
  test('a drop of 10 points at 200 cases is found for less than a third of the calls', () => {
    const [cell] = plantedCells();
    if (cell === undefined) throw new Error('there is no planted drop');
    const { regression, draws, median } = measure(cell, [], 50, 1);
    expect(regression).toBe(draws);
    expect(median).toBeLessThanOrEqual(0.3);
  });

  test('a drop of the margin is found almost as often as by the fixed design, for less than half of its calls', () => {
    const tally = tallyOf(powerCells(), 'rubric, 200 cases, sides correlated 0.7, drop of 5', 100);
    expect(tally.fixed.regression - tally.regression).toBeLessThanOrEqual(0.02 * 100 + 3.7 * Math.sqrt(0.02 * 100));
    expect(tally.calls / tally.fixedCalls).toBeLessThanOrEqual(0.5);
  });
});

describe('the simulated sets', () => {
  test('have the mean, the drop and the correlations that they are asked for', () => {
    const cell = cellOf(nullCells(), 'pass/fail, 40 clusters of 5 correlated .5, one trial');
    const evidence = populationOf({ ...cell.population, cases: 20_000, drop: 0.1 })(randomSource(3));
    const of = (side: 'baseline' | 'candidate'): number[] =>
      evidence.map(({ trials }) => {
        const score = trials[side][0]?.scores.get(METRIC);
        return score?.kind === 'scored' ? score.value : Number.NaN;
      });
    const [baseline, candidate] = [of('baseline'), of('candidate')];
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(baseline)).toBeCloseTo(0.8, 1.5);
    expect(mean(baseline) - mean(candidate)).toBeCloseTo(0.1, 1.5);
    const neighbours = baseline.flatMap((value, index) => (index % 5 === 0 ? [[value, baseline[index + 1] ?? 0] as const] : []));
    const within = mean(neighbours.map(([one, other]) => (one - 0.8) * (other - 0.8))) / 0.16;
    expect(within).toBeCloseTo(0.5, 1);
  });

  test('repeat themselves under a seed', () => {
    expect(tallyOf(powerCells(), 'rubric, 50 cases, sides correlated 0.7', 5)).toEqual(
      tallyOf(powerCells(), 'rubric, 50 cases, sides correlated 0.7', 5),
    );
  });
});

describe.skipIf(!hasShared('data/alpaca_eval'))('recorded scores', () => {
  const folder = join(SHARED, 'data');
  const valuesOf = (columns: ReturnType<typeof alpacaEval>, key: string): readonly (number | null)[] => {
    const column = columns.find((candidate) => candidate.key === key);
    if (column === undefined) throw new Error(`there is no ${key}`);
    return column.values;
  };

  test('of every pair, with the sides swapped at random, rarely fail the gate', () => {
    const pairs = readPairs(folder);
    expect(pairs).toHaveLength(9);
    for (const cell of recordedCells(pairs.map(({ name }) => name)).filter(({ cases }) => cases === 100)) {
      const { regression, draws } = measure(cell, pairs, 40, 1);
      expect(regression, cell.name).toBeLessThanOrEqual(bound(draws));
    }
  });

  test('an arm swap keeps the scores of each item and moves only their sides', () => {
    const pair = { name: 'x', a: [0.1, 0.2, null, 0.4], b: [0.9, 0.8, 0.7, 0.6] };
    const evidence = armSwap(pair, 3, randomSource(1));
    const sums = evidence.map(({ trials }) =>
      [...trials.baseline, ...trials.candidate].reduce((sum, { scores }) => {
        const score = scores.get(METRIC);
        return sum + (score?.kind === 'scored' ? score.value : Number.NaN);
      }, 0),
    );
    expect(sums).toEqual([1, 1, 1]);
    expect(() => armSwap(pair, 4, randomSource(1))).toThrow(/asked of 3/);
  });

  test('are read as their authors count them: ties at a half, grades on 1 to 10, every instruction followed', () => {
    expect(valuesOf(alpacaEval(folder), 'alpaca_eval_gpt4/zephyr-7b-alpha')).toContain(0.5);
    expect(Math.min(...wildBench(folder).flatMap(({ values }) => values.map((value) => value ?? 0)))).toBe(0);
    expect(valuesOf(ifEval(folder), 'strict/claude-3-5-sonnet-20240620')).toHaveLength(541);
  });
});

test('the tables say which goals are met and which are missed', () => {
  const tally = {
    draws: 100,
    regression: 50,
    pass: 30,
    inconclusive: 20,
    invalid: 0,
    secondary: 0,
    calls: 100,
    fixedCalls: 600,
    median: 0.5,
  };
  const counts = { fixed: { regression: 60, pass: 0 }, discordant: { gate: 0, fixed: 10 }, naive: { any: 1, two: 1, five: 1 } };
  const of = <C extends { readonly name: string }>(cells: readonly C[]) =>
    cells.map((cell) => ({ cell, tally: { name: cell.name, ...tally, ...counts } }));
  const text = renderMeasured({
    draws: 100,
    seed: 1,
    minutes: 1,
    cpuMinutes: 1.5,
    cores: 2,
    power: of(powerCells()),
    nulls: of(nullCells()),
    families: of(familyCells()),
    recorded: of(recordedCells(['a pair'])),
    planted: of(plantedCells()),
  });
  expect(text).toContain(
    '| false alarms, simulated, worst of 32 cells | <= 10.7 % | 50.0 % (rubric, 50 cases, sides correlated 0.5) | **missed** |',
  );
  expect(text).toContain('10.0 (rubric, 50 cases, sides correlated 0.5, drop of 5); 0 of 18 cells within | **missed** |');
  expect(text).toContain('| <= 85.0 % | 16.7 % at most | met |');
});
