import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/domain/comparison.js';
import type { CasePair } from '../../src/domain/evidence.js';
import { tCdf } from '../../src/domain/statistics/distributions.js';
import { summarizePairs } from '../../src/domain/statistics/paired-test.js';
import { mcnemarTwoSided } from '../../src/domain/statistics/proportions.js';
import { hasShared, SHARED } from '../../test/builders/bundle.js';
import { alpacaEval, type Column, ifEval, wildBench } from './recorded-scores.js';

const folder = join(SHARED, 'data');

const valuesOf = (columns: readonly Column[], key: string): readonly (number | null)[] => {
  const column = columns.find((candidate) => candidate.key === key);
  if (column === undefined) throw new Error(`there is no ${key}`);
  return column.values;
};

/** The pairs of two models as a run would have them. */
const pairsOf = (baseline: readonly (number | null)[], candidate: readonly (number | null)[]): CasePair[] =>
  baseline.map((value, index) => ({
    id: `${index}`,
    cluster: `${index}`,
    weight: 1,
    tags: {},
    baseline: value,
    candidate: candidate[index] ?? null,
  }));

const compareAll = (baseline: readonly (number | null)[], candidate: readonly (number | null)[]) =>
  compare(
    pairsOf(baseline, candidate),
    { metric: 'overall', slice: null, role: 'primary' },
    { margin: 0.05, level: 0.05, alpha: 0.05, failOn: 'any', singleTrial: true, seed: 1 },
  );

describe.skipIf(!hasShared('data/alpaca_eval'))('AlpacaEval', () => {
  const columns = alpacaEval(folder);
  const weighted = (model: string) => valuesOf(columns, `weighted_alpaca_eval_gpt4_turbo/${model}`);

  test('claude-2.1 minus claude is -1.25 points, standard error .91, p .169', () => {
    const comparison = compareAll(weighted('claude'), weighted('claude-2.1'));
    expect(comparison).toMatchObject({ n: 805, method: 'paired-t-cr1' });
    expect((comparison.difference ?? 0) * 100).toBeCloseTo(-1.25, 2);
    expect((comparison.standardError ?? 0) * 100).toBeCloseTo(0.91, 2);
    expect(2 * tCdf((comparison.difference ?? 0) / (comparison.standardError ?? 1), 804)).toBeCloseTo(0.169, 3);
  });

  test('claude-2.1 asked to be concise loses 6.51 points, standard error .99, and fails the gate', () => {
    const comparison = compareAll(weighted('claude-2.1'), weighted('claude-2.1_concise'));
    expect((comparison.difference ?? 0) * 100).toBeCloseTo(-6.51, 2);
    expect((comparison.standardError ?? 0) * 100).toBeCloseTo(0.99, 2);
    expect(comparison.pRegression).toBeLessThan(1e-9);
  });

  test('win rates and standard errors are those of the published leaderboards', () => {
    const judges = ['weighted_alpaca_eval_gpt4_turbo', 'alpaca_eval_gpt4', 'alpaca_eval_cot_gpt4_turbo_fn', 'alpaca_eval_gpt4_turbo_fn'];
    let rows = 0;
    for (const judge of judges) {
      const published = leaderboard(join(folder, `alpaca_eval/${judge}_leaderboard.csv`));
      for (const { key, values } of columns.filter((column) => column.key.startsWith(`${judge}/`))) {
        const model = key.slice(judge.length + 1);
        const row = published.get(model);
        const scored = values.filter((value) => value !== null);
        // The published row of this one comes from another file of preferences.
        if (row === undefined || (judge === 'alpaca_eval_gpt4_turbo_fn' && model === 'Mistral-7B-Instruct-v0.2')) continue;
        const summary = summarizePairs(scored.map((difference, index) => ({ difference, cluster: `${index}`, weight: 1 })));
        expect(summary.mean * 100, key).toBeCloseTo(row.winRate, 2);
        expect(Math.abs((summary.standardError ?? 0) * 100 - row.standardError), key).toBeLessThan(2e-3);
        rows += 1;
      }
    }
    expect(rows).toBeGreaterThan(60);
  });
});

function leaderboard(path: string): Map<string, { readonly winRate: number; readonly standardError: number }> {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const names = head.split(',');
  const [rate, error] = [names.indexOf('win_rate'), names.indexOf('standard_error')];
  return new Map(
    lines.map((line) => {
      const cells = line.split(',');
      return [cells[0] ?? '', { winRate: Number(cells[rate]), standardError: Number(cells[error]) }];
    }),
  );
}

describe.skipIf(!hasShared('data/wildbench/score.json'))('WildBench', () => {
  test('means are those of the published table, to four decimals', () => {
    const published = JSON.parse(readFileSync(join(folder, 'wildbench/score.json'), 'utf8')) as Record<string, { score: number }>;
    const columns = wildBench(folder).filter(({ key }) => key.startsWith('v2.0625/'));
    const found = columns.flatMap(({ key, values }) => {
      const row = published[key.slice(key.lastIndexOf('/') + 1)];
      const grades = values.flatMap((value) => (value === null ? [] : [value * 9 + 1]));
      return row === undefined ? [] : [[key, grades.reduce((sum, grade) => sum + grade, 0) / grades.length, row.score] as const];
    });
    expect(found.length).toBeGreaterThan(0);
    for (const [key, mean, score] of found) expect(mean, key).toBeCloseTo(score, 4);
  });
});

describe.skipIf(!hasShared('data/ifeval'))('IFEval', () => {
  test('claude-3-haiku against claude-3.5-sonnet falls 111 to 37, p 8.7e-10, by exact McNemar', () => {
    const columns = ifEval(folder);
    const comparison = compareAll(
      valuesOf(columns, 'strict/claude-3-5-sonnet-20240620'),
      valuesOf(columns, 'strict/claude-3-haiku-20240307'),
    );
    expect(comparison).toMatchObject({ n: 541, losses: 111, wins: 37, method: 'mcnemar-tango' });
    expect(mcnemarTwoSided(111, 37) / 8.7e-10).toBeCloseTo(1, 1);
  });
});
