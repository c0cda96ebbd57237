import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { hasShared, ROOT, runBundle, SHARED } from '../builders/bundle.js';
import { aFolder } from '../builders/folder.js';

type Row = { readonly case: string; readonly score: number | null; readonly [key: string]: unknown };

async function compareRows(
  baseline: readonly Row[],
  candidate: readonly Row[],
  ...flags: string[]
): Promise<{ code: number; report: Report }> {
  const folder = aFolder();
  for (const [name, rows] of [
    ['a', baseline],
    ['b', candidate],
  ] as const)
    writeFileSync(join(folder, `${name}.jsonl`), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const { code, stdout } = await runBundle(['compare', '--baseline', 'a.jsonl', '--candidate', 'b.jsonl', '--json', ...flags], {
    cwd: folder,
  });
  return { code, report: JSON.parse(stdout) as Report };
}

function readLines<T>(path: string): T[] {
  return readFileSync(join(SHARED, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

const rowsOf = (scores: readonly (number | null)[]): Row[] => scores.map((score, index) => ({ case: String(index), score }));
const primaryOf = (report: Report) => report.comparisons.find(({ role }) => role === 'primary');

describe.skipIf(!hasShared('data/alpaca_eval'))('on AlpacaEval 2 with its weighted judge', () => {
  type Preferences = { readonly judge: string; readonly model: string; readonly pref: (number | null)[] };
  const preferencesOf = (model: string): Row[] => {
    const found = readLines<Preferences>('data/alpaca_eval/preferences.jsonl').find(
      (row) => row.judge === 'weighted_alpaca_eval_gpt4_turbo' && row.model === model,
    );
    return rowsOf((found?.pref ?? []).map((value) => (value === -1 ? 0.5 : value)));
  };

  test('claude-2.1 minus claude is -1.25 points, standard error .91, two-sided p .169', async () => {
    const { report } = await compareRows(preferencesOf('claude'), preferencesOf('claude-2.1'));
    const primary = primaryOf(report);
    expect(primary).toMatchObject({ n: 805, method: 'paired-t-cr1' });
    expect((primary?.difference ?? 0) * 100).toBeCloseTo(-1.25, 2);
    expect((primary?.standardError ?? 0) * 100).toBeCloseTo(0.91, 2);
    expect(2 * (primary?.pRegression ?? 0)).toBeCloseTo(0.169, 3);
  });

  test('claude-2.1_concise minus claude-2.1 is -6.51 points, standard error .99, and a regression', async () => {
    const { code, report } = await compareRows(preferencesOf('claude-2.1'), preferencesOf('claude-2.1_concise'));
    const primary = primaryOf(report);
    expect((primary?.difference ?? 0) * 100).toBeCloseTo(-6.51, 2);
    expect((primary?.standardError ?? 0) * 100).toBeCloseTo(0.99, 2);
    expect([code, report.verdict.status]).toEqual([1, 'regression']);
  });
});

describe.skipIf(!hasShared('data/ifeval'))('on IFEval, strict', () => {
  test('claude-3-haiku against claude-3.5-sonnet has 111 to 37 discordant pairs and a two-sided McNemar p of 8.7e-10', async () => {
    type Verdicts = { readonly model: string; readonly mode: string; readonly follow_all: number[] };
    const verdicts = readLines<Verdicts>('data/ifeval/verdicts.jsonl').filter(({ mode }) => mode === 'strict');
    const rows = (model: string): Row[] => rowsOf(verdicts.find((row) => row.model === model)?.follow_all ?? []);
    const { code, report } = await compareRows(rows('claude-3-5-sonnet-20240620'), rows('claude-3-haiku-20240307'));
    const primary = primaryOf(report);
    expect(primary).toMatchObject({ n: 541, losses: 111, wins: 37, method: 'mcnemar-tango' });
    expect((2 * (primary?.pRegression ?? 0)) / 8.7e-10).toBeCloseTo(1, 1);
    expect([code, report.verdict.status]).toEqual([1, 'regression']);
  });
});

describe('compare', () => {
  const scores = (count: number, passing: number): Row[] => rowsOf(Array.from({ length: count }, (_, index) => (index < passing ? 1 : 0)));

  test('reads a CSV with clusters and tags', async () => {
    const folder = aFolder();
    const header = 'case,score,cluster,tag:locale\n';
    const lines = (score: number): string =>
      Array.from({ length: 60 }, (_, index) => `c${index},${score},k${index % 12},${index % 2 ? 'de' : 'en'}\n`).join('');
    writeFileSync(join(folder, 'a.csv'), header + lines(0.8));
    writeFileSync(join(folder, 'b.csv'), `\ufeff${(header + lines(0.8)).replaceAll('\n', '\r\n')}`);
    const { code, stdout } = await runBundle(['compare', '--baseline', 'a.csv', '--candidate', 'b.csv', '--slices', 'locale', '--json'], {
      cwd: folder,
    });
    const report = JSON.parse(stdout) as Report;
    expect(code).toBe(0);
    expect(primaryOf(report)).toMatchObject({ n: 60, clusters: 12, difference: 0 });
    expect(report.comparisons.filter(({ role }) => role === 'slice').map(({ slice }) => slice?.value)).toEqual(['de', 'en', 'de', 'en']);
  });

  test('counts cases that one file lacks as missing, never as zero', async () => {
    const { code, report } = await compareRows(scores(100, 90), scores(90, 90));
    expect(code).toBe(2);
    expect(report.verdict).toMatchObject({ status: 'invalid', reasons: [{ code: 'coverage' }, { code: 'missingness' }] });
    expect(primaryOf(report)).toMatchObject({ n: 90, baseline: 1, candidate: 1 });
    expect(report.cases.filter(({ status }) => status === 'unscored')).toHaveLength(10);
  });

  test('without a common case is invalid', async () => {
    const { code, report } = await compareRows(
      scores(40, 40),
      scores(40, 40).map((row) => ({ ...row, case: `other-${row.case}` })),
    );
    expect(code).toBe(2);
    expect(report.verdict.reasons.map(({ code: reason }) => reason)).toEqual(['no-cases']);
  });

  test('averages trials within a case and reports several scorers', async () => {
    const rows = (value: number): Row[] =>
      Array.from({ length: 40 }, (_, index) =>
        ['tone', 'facts'].flatMap((scorer) =>
          [0, 1, 2].map((trial) => ({ case: `c${index}`, scorer, trial, score: scorer === 'tone' ? value : 0.5 })),
        ),
      ).flat();
    const { report } = await compareRows(rows(0.9), rows(0.7));
    expect(report.comparisons.map(({ metric, n }) => [metric, n])).toEqual([
      ['overall', 40],
      ['tone', 40],
      ['facts', 40],
    ]);
    expect(primaryOf(report)?.difference).toBeCloseTo(-0.1, 12);
  });

  test('with four looks stops at the first that is certain, and says so', async () => {
    const { code, report } = await compareRows(scores(400, 400), scores(400, 200), '--looks', '4');
    expect(code).toBe(1);
    expect(report.looks).toEqual([{ look: 1, cases: 100, trials: 1, decision: 'regression' }]);
    expect(report.cases.filter(({ status }) => status === 'not_run')).toHaveLength(300);
  });

  test('under --on-inconclusive fail exits 3, otherwise 0', async () => {
    expect((await compareRows(scores(40, 36), scores(40, 36))).code).toBe(0);
    const strict = await compareRows(scores(40, 36), scores(40, 36), '--on-inconclusive', 'fail');
    expect([strict.code, strict.report.verdict.status]).toEqual([3, 'inconclusive']);
  });

  test.each([
    ['a score above 1', '{"case":"a","score":1.2}\n', /^a\.jsonl:1 score: /],
    ['a score that is a text', '{"case":"a","score":"0.8"}\n', /^a\.jsonl:1 score: /],
    ['an unknown field', '{"case":"a","score":1,"scrore":1}\n', /^a\.jsonl:1 scrore: .*did you mean `scor/],
    ['a second row for one trial', '{"case":"a","score":1}\n{"case":"a","score":0}\n', /^a\.jsonl:2: repeats the case "a".*line 1/],
    ['a trial that is no whole number', '{"case":"a","score":1,"trial":0.5}\n', /^a\.jsonl:1 trial: /],
    ['a line that is no JSON', '{"case":"a"\n', /^a\.jsonl:1: /],
    ['NaN', '{"case":"a","score":NaN}\n', /^a\.jsonl:1: /],
  ])('refuses %s with its line, and nothing is evaluated', async (_, text, message) => {
    const folder = aFolder();
    writeFileSync(join(folder, 'a.jsonl'), text);
    writeFileSync(join(folder, 'b.jsonl'), '{"case":"a","score":1}\n');
    const { code, stdout, stderr } = await runBundle(['compare', '--baseline', 'a.jsonl', '--candidate', 'b.jsonl', '--json'], {
      cwd: folder,
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/ at .*\.js:/);
  });
});

describe('on files that other tools wrote', () => {
  const compare = async (baseline: string, candidate: string, ...flags: string[]): Promise<{ code: number; report: Report }> => {
    const { code, stdout, stderr } = await runBundle(['compare', '--baseline', baseline, '--candidate', candidate, '--json', ...flags], {
      cwd: join(ROOT, 'test/fixtures/results'),
    });
    if (stdout === '') throw new Error(stderr);
    return { code, report: JSON.parse(stdout) as Report };
  };
  const means = ({ comparisons }: Report, metric: string) => {
    const found = comparisons.find((comparison) => comparison.metric === metric);
    return [found?.baseline, found?.candidate, found?.n];
  };

  test('both prompts of a promptfoo run: its pass rates, and a verdict', async () => {
    const { code, report } = await compare('promptfoo-both-prompts.json', 'promptfoo-both-prompts.json');
    expect([code, report.verdict.status, primaryOf(report)?.metric]).toEqual([0, 'inconclusive', 'success']);
    expect(means(report, 'success')).toEqual([34 / 40, 29 / 40, 40]);
    expect(report.counts).toMatchObject({ planned: 80, scored: 80, errored: 0 });
    const named = await compare('promptfoo-both-prompts.json#0', 'promptfoo-both-prompts.json#1', '--primary', 'score');
    expect(means(named.report, 'score')).toEqual(means(report, 'score'));
  });

  test('a promptfoo run with errors: as many as it printed, never zeros, and no pass', async () => {
    const { code, report } = await compare('promptfoo-with-errors.json', 'promptfoo-with-errors.json');
    expect([code, report.verdict.status, report.counts.errored]).toEqual([2, 'invalid', 28]);
  });

  test('two Inspect logs, of which one has errors: the same', async () => {
    const { code, report } = await compare('inspect-baseline.json', 'inspect-candidate.json');
    expect([code, report.verdict.status, report.counts.errored, means(report, 'includes').slice(1)]).toEqual([2, 'invalid', 8, [0.9, 20]]);
  });

  test('two records of oaieval: its accuracies, and a verdict', async () => {
    const { code, report } = await compare('oaieval-baseline.jsonl', 'oaieval-candidate.jsonl');
    expect(means(report, 'match')).toEqual([23 / 24, 22 / 24, 24]);
    expect([code, report.verdict.status]).toEqual([0, 'inconclusive']);
  });

  test('two JUnit reports', async () => {
    const { report } = await compare('pytest-baseline.xml', 'pytest-candidate.xml');
    expect([report.counts, means(report, 'score')[2]]).toMatchObject([{ planned: 28, errored: 1 }, 13]);
  });
});
