/** Files that the tools wrote themselves, and the counts that they printed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, writeFiles } from '../../test/builders/folder.js';
import { openWorkingTree } from '../documents/working-tree.js';
import type { ResultFormat } from './formats.js';
import { type Column, type Results, readResults } from './read.js';

const FIXTURES = join(import.meta.dirname, '../../test/fixtures/results');

const read = (name: string, column?: Column, format: ResultFormat = 'auto') => readResults(openWorkingTree(FIXTURES), name, format, column);
const readText = (name: string, text: string, format: ResultFormat = 'auto') => {
  const root = aFolder();
  writeFiles(root, { [name]: text });
  return readResults(openWorkingTree(root), name, format);
};

/** Rows, passes, failures and rows without a score of one scorer. */
function counts({ rows }: Results, scorer: string) {
  const scores = rows.filter(({ row }) => row.scorer === scorer).map(({ row }) => row.score);
  return {
    rows: scores.length,
    passed: scores.filter((score) => score === 1).length,
    failed: scores.filter((score) => score !== null && score < 1).length,
    errors: scores.filter((score) => score === null).length,
  };
}

type Promptfoo = {
  readonly results: {
    readonly stats: object;
    readonly prompts: readonly {
      readonly metrics: { readonly testPassCount: number; readonly testFailCount: number; readonly testErrorCount: number };
    }[];
  };
};

describe('promptfoo results', () => {
  it.each(['promptfoo-both-prompts.json', 'promptfoo-with-errors.json'])('%s have the counts that promptfoo printed', async (name) => {
    const printed = (JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')) as Promptfoo).results.prompts;
    for (const [number, { metrics }] of printed.entries()) {
      const found = await read(name, { number });
      expect(counts(found, 'success')).toEqual({
        rows: metrics.testPassCount + metrics.testFailCount + metrics.testErrorCount,
        passed: metrics.testPassCount,
        failed: metrics.testFailCount,
        errors: metrics.testErrorCount,
      });
      expect(found.primary).toBe('success');
    }
  });

  it('are numbered by repetition, and joined by their variables', async () => {
    const [first, second] = [
      await read('promptfoo-with-errors.json', { side: 'first' }),
      await read('promptfoo-with-errors.json', { side: 'second' }),
    ];
    const cases = (results: Results) => new Set(results.rows.map(({ row }) => row.case));
    expect([cases(first).size, [...new Set(first.rows.map(({ row }) => row.trial))]]).toEqual([20, [0, 1]]);
    expect(cases(second)).toEqual(cases(first));
  });

  it('of several prompts need to be told which is meant', async () => {
    await expect(read('promptfoo-both-prompts.json')).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('2 prompts: 0, 1'),
    });
    await expect(read('promptfoo-both-prompts.json', { number: 2 })).rejects.toMatchObject({ code: 'config' });
  });

  it('without reasons tell an error from a failure by the missing grade', async () => {
    const result = (more: object) => ({ promptIdx: 0, success: false, score: 0, vars: { q: JSON.stringify(more) }, ...more });
    const results = [result({ error: 'HTTP 500', gradingResult: null }), result({ error: 'Expected x', gradingResult: { pass: false } })];
    const { rows } = await readText('old.json', JSON.stringify({ results: { results } }));
    expect(rows.map(({ row }) => row.score)).toEqual([null, 0]);
  });
});

describe('Inspect logs', () => {
  type Log = {
    readonly results: {
      readonly scores: readonly {
        readonly name: string;
        readonly scored_samples: number;
        readonly metrics: Record<string, { readonly value: number }>;
      }[];
    };
  };
  it.each(['baseline', 'candidate'])('of the %s have the counts and means that Inspect printed', async (side) => {
    const name = `inspect-${side}.json`;
    const found = await read(name);
    const log = JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')) as Log;
    for (const { name: scorer, scored_samples, metrics } of log.results.scores) {
      const scored = found.rows.filter(({ row }) => row.scorer === scorer && row.score !== null).map(({ row }) => row);
      expect(new Set(scored.map((row) => row.case)).size).toBe(scored_samples);
      const mean = scored.reduce((sum, { score }) => sum + (score ?? 0), 0) / scored.length;
      expect(mean).toBeCloseTo((metrics.accuracy ?? metrics.mean)?.value ?? Number.NaN, 12);
    }
    expect(counts(found, 'includes')).toMatchObject({ rows: 48, errors: side === 'candidate' ? 8 : 0 });
    expect([...new Set(found.rows.map(({ row }) => row.trial))]).toEqual([0, 1]);
  });

  it('keep letters, parts of scores, and what is no number as what they are', async () => {
    const sample = (id: number, value: string) => `{"id":${id},"epoch":1,"scores":{"s":{"value":${value}}}}`;
    const values = ['"C"', '"P"', '"I"', '"N"', 'true', '0.25', 'NaN', '{"a":1,"b":"I"}'];
    const { rows } = await readText('log.json', `{"eval":{},"samples":[${values.map((value, index) => sample(index, value)).join()}]}`);
    const of = (scorer: string) => rows.filter(({ row }) => row.scorer === scorer).map(({ row }) => row.score);
    expect(of('s')).toEqual([1, 0.5, 0, 0, 1, 0.25, null, null]);
    expect([of('s.a').at(-1), of('s.b').at(-1)]).toEqual([1, 0]);
  });

  it('with scores outside of 0 to 1, or packed ones, are refused with what to do', async () => {
    const log = { eval: {}, samples: [{ id: 'a', scores: { s: { value: 7 } } }] };
    await expect(readText('log.json', JSON.stringify(log))).rejects.toMatchObject({ place: { path: 'samples[0].scores.s' } });
    await expect(readText('log.eval', 'PK\u0003\u0004')).rejects.toMatchObject({ remedy: expect.stringContaining('--log-format json') });
  });
});

describe('JUnit reports', () => {
  it.each([
    ['baseline', { rows: 14, passed: 13, failed: 1, errors: 0 }],
    ['candidate', { rows: 14, passed: 9, failed: 4, errors: 1 }],
  ])('of the %s have the counts that pytest printed: what was skipped is left out', async (side, printed) => {
    expect(counts(await read(`pytest-${side}.xml`), 'score')).toEqual(printed);
  });

  it('are no place for entities and other XML', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><testsuites><testcase name="&b;"/></testsuites>';
    for (const text of [bomb, '<testsuites>', '<a/>', 'no xml', '<testsuite><testcase name="a"></testsuite>'])
      await expect(readText('report.xml', text)).rejects.toMatchObject({ code: 'config', place: { file: 'report.xml' } });
  });

  it('take a name that comes again for a further trial, and the worst word for the test', async () => {
    const { rows } = await readText(
      'r.xml',
      '<testsuite><testcase classname="a" name="b"/><testcase classname="a" name="b"><skipped/><failure/><error/></testcase></testsuite>',
    );
    expect(rows.map(({ row }) => [row.case, row.trial, row.score])).toEqual([
      ['a.b', 0, 1],
      ['a.b', 1, null],
    ]);
  });
});

describe('rows of OpenAI Evals', () => {
  const item = (id: string, results: object[], more: object = {}) => ({
    object: 'eval.run.output_item',
    datasource_item: { id },
    datasource_item_id: 0,
    results,
    sample: { error: null },
    ...more,
  });
  const rows = [
    item('a', [
      { name: 'exact', passed: true, score: 1 },
      { name: 'tone', passed: false, score: 0.4 },
    ]),
    item('a', [{ name: 'exact', passed: false, score: null }]),
    item('b', [], { status: 'error', sample: { error: { code: 'rate_limited', message: 'slow down' } } }),
  ];
  const expected = [
    ['a', 0, 'exact', 1],
    ['a', 0, 'tone', 0.4],
    ['a', 1, 'exact', 0],
    ['a', 1, 'tone', null],
    ['b', 0, 'exact', null],
    ['b', 0, 'tone', null],
  ];
  it.each([
    ['a page of the API', 'items.json', JSON.stringify({ object: 'list', data: rows })],
    ['one a line', 'items.jsonl', rows.map((row) => JSON.stringify(row)).join('\n')],
  ])('as %s: every grader is a scorer, a broken sample has no score', async (_, name, text) => {
    const found = await readText(name, text);
    expect(found.rows.map(({ row }) => [row.case, row.trial, row.scorer, row.score])).toEqual(expected);
  });
});

describe('a file of no known format', () => {
  it.each([
    ['x.json', '{}'],
    ['x.json', '{"a":'],
    ['x.json', '[]'],
    ['x.jsonl', '{"other":1}'],
    ['x.txt', 'hello'],
  ])('%s with %s is refused', async (name, text) => {
    await expect(readText(name, text)).rejects.toMatchObject({ name: 'CupelError', code: 'config' });
  });
});
