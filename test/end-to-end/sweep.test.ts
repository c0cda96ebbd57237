import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { SweepReportSchema } from '../../src/domain/sweep-report.js';
import { ROOT, runBundle } from '../builders/bundle.js';
import { aFolder } from '../builders/folder.js';
import { type ModelServer, startModel } from '../builders/model-server.js';
import { runWorkflow, stepsOf } from '../builders/workflow-run.js';

/** A workflow runs the bundle up to six times. */
vi.setConfig({ testTimeout: 60_000 });

let model: ModelServer | undefined;
afterEach(async () => {
  await model?.close();
  model = undefined;
});

/** Forty cases; the prompt `bad.md` misses half of them. */
async function aSweep(more = ''): Promise<string> {
  model = await startModel((messages) => {
    const text = messages.map(({ content }) => content).join('\n');
    return text.includes('badly') && /question \d*[02468]$/.test(text) ? 'no' : 'fine';
  });
  const row = (index: number) => `${JSON.stringify({ id: `case-${index}`, input: `question ${index}`, checks: [{ contains: 'fine' }] })}\n`;
  const candidate = { provider: 'openai-compatible', base_url: model.baseUrl, model: 'm', prompt: '../prompts/good.md' };
  return aFolder({
    'evals/suite.yaml': JSON.stringify({
      suite: 's',
      golden: ['golden.jsonl'],
      candidate: { ...candidate, cost: { input_per_mtok: 1, output_per_mtok: 1 } },
    }),
    'evals/golden.jsonl': Array.from({ length: 40 }, (_, index) => row(index)).join(''),
    'evals/sweeps/models.yaml': `sweep: prompts\nsuites: [../suite.yaml]\ngrid: { prompt: [../../prompts/good.md, ../../prompts/bad.md] }\n${more}`,
    'prompts/good.md': 'Answer well: {{input}}',
    'prompts/bad.md': 'Answer badly: {{input}}',
  });
}

describe('a sweep on the command line', () => {
  test('prints the report as JSON, or as text with the place of its record', async () => {
    const folder = await aSweep();
    const { code, stdout, stderr } = await runBundle(['sweep', 'evals/sweeps/models.yaml', '--json', '--out', 'record'], { cwd: folder });
    expect([code, stderr]).toEqual([0, '']);
    const report = SweepReportSchema.parse(JSON.parse(stdout));
    expect(report.arms.map(({ id, group, score }) => [id, group, score])).toEqual([
      ['good', 1, 1],
      ['bad', 2, expect.any(Number)],
    ]);
    expect(readFileSync(join(folder, 'record/sweep.json'), 'utf8')).toBe(stdout);
    const text = await runBundle(['sweep', 'evals/sweeps/models.yaml', '--out', 'record'], { cwd: folder });
    expect(text.stdout).toContain('good: it scores 100.0 %');
    expect(text.stdout).toContain('Run record: record');
  });

  test('that has no arm to recommend exits 2', async () => {
    const folder = await aSweep();
    const { code, stdout } = await runBundle(['sweep', 'evals/sweeps/models.yaml', '--cassettes', 'strict'], { cwd: folder });
    expect([code, stdout.split('\n')[0]]).toEqual([2, '! No arm can be recommended: none has a score.']);
  });

  test.each([
    [['sweep'], "missing required argument 'file'"],
    [['sweep', 'none.yaml'], 'none.yaml: does not exist'],
    [['sweep', 'evals/sweeps/models.yaml', '--racing', 'on'], 'Allowed: off.'],
  ])('refuses %j, exit 2', async (args, message) => {
    const { code, stdout, stderr } = await runBundle(args, { cwd: await aSweep() });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });
});

describe('the shipped workflow', () => {
  const path = 'docs/workflows/sweep.yml';

  test('gives the action inputs that it has', () => {
    const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { inputs: object };
    const given = stepsOf(path).flatMap(({ uses, with: own = {} }) => (uses?.startsWith('OWNER/cupel') ? Object.keys(own) : []));
    expect(given.length).toBeGreaterThan(0);
    expect(given.filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
  });

  test.each([
    ['one machine', { shards: '1' }, ['race']],
    ['one machine, in full', { shards: '1', racing: false }, ['race']],
    ['several machines, in rounds', { shards: '2' }, ['plan', 'first', 'first', 'between', 'rest', 'rest', 'leaderboard']],
    ['several machines, in full', { shards: '2', racing: false }, ['plan', 'rest', 'rest', 'leaderboard']],
  ])('runs as the runner runs it on %s', async (_, inputs, jobs) => {
    const folder = await aSweep();
    const { ran, artifacts, summary } = await runWorkflow(path, { checkout: folder, inputs });
    expect(ran).toEqual(jobs);
    expect(Object.keys(artifacts.sweep ?? {}).sort()).toEqual(['sweep.csv', 'sweep.html', 'sweep.json', 'sweep.md']);
    expect(summary).toContain('### Sweep prompts');
    const report = SweepReportSchema.parse(JSON.parse(artifacts.sweep?.['sweep.json'] ?? ''));
    expect([report.recommendation?.arm, report.stop, report.setup.racing === null]).toEqual(['good', null, 'racing' in inputs]);
    // What leaves a machine holds scores and no answers.
    for (const [name, files] of Object.entries(artifacts))
      for (const text of Object.values(files)) expect([name, text]).toEqual([name, expect.not.stringContaining('"fine"')]);
  });

  test('races over the models that it is given', async () => {
    const { artifacts } = await runWorkflow(path, {
      checkout: await aSweep('budget: { requests: 1000 }\n'),
      inputs: { models: 'm,other', racing: false },
    });
    const report = SweepReportSchema.parse(JSON.parse(artifacts.sweep?.['sweep.json'] ?? ''));
    expect(report.arms.map(({ id }) => id).sort()).toEqual(['bad m', 'bad other', 'good m', 'good other']);
  });
});
