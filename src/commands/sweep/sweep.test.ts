import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFiles } from '../../../test/builders/folder.js';
import { aSweep, type SweepChanges } from '../../../test/builders/sweep-run.js';
import { SweepReportSchema } from '../../domain/sweep-report.js';

describe('a sweep', () => {
  test('finds the best arm, stops the far ones early, and counts every call once', async () => {
    const { model, run } = await aSweep([5, 6, 30, 40, 50]);
    const { report } = await run();
    expect(SweepReportSchema.parse(report)).toEqual(report);
    expect(report.arms.filter(({ group }) => group === 1).map(({ id }) => id)).toEqual(['miss05', 'miss06']);
    // Of arms that cannot be told apart the quicker one is advised where it is clearly quicker: here the machine's load decides.
    expect(['miss05', 'miss06']).toContain(report.recommendation?.arm);
    expect(report.recommendation?.reason).toMatch(
      /^(miss05: it scores 95\.0 %, the most of 2 arms that cannot be told apart|miss06: its 94\.0 % cannot be told from the 95\.0 % of miss05, and it answers \d+ % faster); \d+\.0 points over now \(/,
    );
    expect(report.arms.filter(({ status }) => status === 'stopped').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['miss30', 'miss40', 'miss50']),
    );
    expect(report.usage.requests).toBe(model.requests());
    expect(report.usage.requests + report.skippedCalls).toBe(6 * 100);
    expect(report.skippedCalls).toBeGreaterThan(100);
    expect(report.arms.find(({ id }) => id === 'now')).toMatchObject({ difference: null, params: {} });
  });

  test('without racing runs every arm in full and comes to the same order', async () => {
    const { run, model } = await aSweep([5, 30, 50]);
    const full = (await run({ racing: 'off' })).report;
    expect([model.requests(), full.skippedCalls, full.arms.map(({ cases }) => cases)]).toEqual([400, 0, [100, 100, 100, 100]]);
    expect(full.arms.map(({ score }) => score)).toEqual([0.95, 0.8, 0.7, 0.5]);
    const raced = (await run({ out: 'raced' })).report;
    expect(raced.arms.map(({ id }) => id)).toEqual(full.arms.map(({ id }) => id));
  });

  test('says score, cost and latency of every arm in every slice', async () => {
    const { run } = await aSweep([5, 30], { cost: { cost: { input_per_mtok: 1, output_per_mtok: 1 } } });
    const { report } = await run({ racing: 'off' });
    expect(report.arms[0]?.costPerCase).toBeGreaterThan(0);
    expect(report.arms[0]?.slices).toMatchObject([
      { key: 'half', value: 'even', cases: 50, onFront: true },
      { key: 'half', value: 'odd', cases: 50, onFront: true },
    ]);
  });

  test('recommends the arm that costs clearly less among those that cannot be told apart', async () => {
    const price = (dollars: number) => ({ cost: { input_per_mtok: dollars, output_per_mtok: dollars } });
    const { run } = await aSweep([5], {
      sweep: {
        arms: [
          { id: 'dear', model: 'dear', prompt: 'miss05.md', ...price(10) },
          { id: 'lean', model: 'lean', prompt: 'miss05.md', ...price(4) },
        ],
        reference: 'dear',
      },
    });
    const { report } = await run();
    expect(report.recommendation).toEqual({
      arm: 'lean',
      reason: 'lean: its 95.0 % cannot be told from the 95.0 % of dear, and it costs 60 % less; as good as dear (0.0 to 0.0).',
    });
  });

  test('leaves a record in every form, and a second run asks nothing', async () => {
    const { folder, model, run } = await aSweep([5, 40]);
    await run({ out: 'record' });
    const files = ['journal.jsonl', 'sweep.csv', 'sweep.html', 'sweep.json', 'sweep.md'];
    expect(readdirSync(join(folder, 'record')).sort()).toEqual(files);
    const before = [model.requests(), readFileSync(join(folder, 'record/sweep.json'), 'utf8')];
    await run({ out: 'record' });
    expect([model.requests(), readFileSync(join(folder, 'record/sweep.json'), 'utf8')]).toEqual(before);
  });

  test('pays only for what is new when it is repeated or widened with cassettes', async () => {
    const { folder, model, run } = await aSweep([5, 6], { sweep: { racing: 'off' } });
    await run({ cassettes: 'auto', out: 'first' });
    const once = model.requests();
    writeFiles(folder, {
      'sweeps/s.yaml': JSON.stringify({
        sweep: 's',
        suites: ['../evals/suite.yaml'],
        racing: 'off',
        arms: [{ id: 'now' }, { id: 'five', prompt: 'miss05.md' }, { id: 'ten', prompt: 'miss10.md' }],
      }),
      'sweeps/miss10.md': 'miss10 {{input}}',
    });
    const { report } = await run({ cassettes: 'auto', out: 'second' });
    expect([once, model.requests() - once, report.usage.fromCassette]).toEqual([300, 100, 200]);
  });

  test('pools the cases of several suites', async () => {
    const { folder, run } = await aSweep([5, 50], { cases: 60 });
    writeFiles(folder, {
      'evals/two.yaml': readFileSync(join(folder, 'evals/suite.yaml'), 'utf8').replace('"suite":"s"', '"suite":"two"'),
      'sweeps/s.yaml': JSON.stringify({
        sweep: 's',
        suites: ['../evals/suite.yaml', '../evals/two.yaml'],
        racing: 'off',
        arms: [{ id: 'now' }, { id: 'five', prompt: 'miss05.md' }],
      }),
    });
    const { report } = await run({ out: 'record' });
    expect([report.setup.suites, report.arms.map(({ cases }) => cases)]).toEqual([
      ['s', 'two'],
      [120, 120],
    ]);
    expect(readdirSync(join(folder, 'record/two'))).toEqual(['journal.jsonl']);
  });

  test('asks a judge for every answer that it has not judged yet', async () => {
    const { model, run } = await aSweep([5, 50], { cases: 40 });
    const { report } = await run();
    expect([report.usage.requests, report.skippedCalls]).toEqual([model.requests(), 3 * 40 - model.requests()]);
    const judged = await aSweep([5, 50], { cases: 40 });
    const suite = JSON.parse(readFileSync(join(judged.folder, 'evals/suite.yaml'), 'utf8')) as { candidate: object };
    const judge = { rubric: 'rubric.yaml', provider: 'openai-compatible', base_url: judged.model.baseUrl, model: 'j' };
    writeFiles(judged.folder, { 'evals/suite.yaml': JSON.stringify({ ...suite, scorers: [{ id: 'tone', judge }] }) });
    const second = (await judged.run()).report;
    expect(second.usage.requests + second.skippedCalls).toBe(3 * 40 * 2);
    expect(second.arms.every(({ cases }) => cases > 0)).toBe(true);
  });
});

describe('an arm that fails', () => {
  test('has no score and no group, and the others are ranked without it', async () => {
    const { run } = await aSweep([5], {
      cases: 40,
      sweep: { arms: [{ id: 'now' }, { id: 'broken', prompt: 'broken.md' }] },
      suite: { run: { timeout_s: 5, concurrency: 40 } },
    });
    const { report } = await run();
    expect(report.arms.at(-1)).toMatchObject({ id: 'broken', status: 'failed', score: null, interval: null, group: null, onFront: false });
    expect(report.recommendation?.arm).toBe('now');
  }, 60_000);
});

describe('a sweep that cannot be run', () => {
  test.each([
    [
      'a scorer of two sides',
      { suite: { scorers: [{ id: 'people', recorded: { scores: 'x.jsonl' } }] } },
      'scores two sides, and a sweep has arms',
    ],
    ['an arm that is no target', { sweep: { arms: [{ id: 'a' }, { id: 'b', modle: 'x' }] } }, 'did you mean `model`'],
    ['an arm whose prompt is missing', { sweep: { arms: [{ id: 'a' }, { id: 'b', prompt: 'none.md' }] } }, 'arm "b": '],
    ['a budget in money without a price', { sweep: { budget: { usd: 1 } } }, 'price of'],
  ])('is refused before anything is asked: %s', async (_, changes, message) => {
    const { model, run } = await aSweep([5], changes as SweepChanges);
    await expect(run()).rejects.toThrow(message);
    expect(model.requests()).toBe(0);
  });

  test('ends at its budget with what it knows', async () => {
    const { model, run } = await aSweep([5, 50], { sweep: { budget: { requests: 90 } } });
    const { report } = await run();
    expect([model.requests(), report.stop?.code, report.arms.every(({ status }) => status === 'stopped')]).toEqual([90, 'budget', true]);
    expect(report.arms[0]?.id).toBe('miss05');
  });
});
