import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type SweepReport, SweepReportSchema } from '../../src/domain/sweep-report.js';
import { ROOT, runBundle } from '../builders/bundle.js';
import { aFolder } from '../builders/folder.js';
import { type ModelServer, startModel } from '../builders/model-server.js';

let model: ModelServer | undefined;
afterEach(async () => {
  await model?.close();
  model = undefined;
});

/** Forty cases; the prompt `bad.md` misses half of them. */
async function aSweep(): Promise<string> {
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
    'evals/sweeps/models.yaml':
      'sweep: prompts\nsuites: [../suite.yaml]\ngrid: { prompt: [../../prompts/good.md, ../../prompts/bad.md] }\n',
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

type Workflow = {
  readonly on: { readonly workflow_dispatch: { readonly inputs: Readonly<Record<string, { readonly default: unknown }>> } };
  readonly jobs: {
    readonly sweep: { readonly steps: readonly { readonly id?: string; readonly with: Readonly<Record<string, string>> }[] };
  };
};

/** As a workflow writes it. */
const expression = (text: string): string => ['$', '{{ ', text, ' }}'].join('');

describe('the shipped workflow', () => {
  const workflow = parse(readFileSync(join(ROOT, 'docs/guides/sweep.yml'), 'utf8')) as Workflow;
  const { steps } = workflow.jobs.sweep;
  const own = steps.find(({ id }) => id === 'sweep')?.with ?? {};

  test('gives the action inputs that it has', () => {
    const { inputs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { inputs: object };
    expect(Object.keys(own).filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
  });

  test.each([
    [true, ''],
    [false, '--racing off'],
  ])('runs as the runner runs it, with racing %s', async (racing, flag) => {
    const folder = await aSweep();
    const { inputs } = workflow.on.workflow_dispatch;
    const files = aFolder({ output: '', summary: '' });
    const args = String(own.args)
      .replace(expression('inputs.sweep'), String(inputs.sweep?.default))
      .replace(expression('inputs.max-usd'), String(inputs['max-usd']?.default))
      .replace(expression("!inputs.racing && '--racing off' || ''"), racing ? '' : flag);
    expect(args).not.toContain('{{');
    const env = {
      INPUT_COMMAND: String(own.command),
      INPUT_ARGS: args,
      RUNNER_TEMP: files,
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      GITHUB_OUTPUT: join(files, 'output'),
      GITHUB_STEP_SUMMARY: join(files, 'summary'),
    };
    const { code } = await runBundle([], { cwd: folder, env });
    expect(code).toBe(0);
    expect(readFileSync(join(files, 'summary'), 'utf8')).toContain('### Sweep prompts');
    const dir = /^report<<\S+\r?\n(.*)\r?$/m.exec(readFileSync(join(files, 'output'), 'utf8'))?.[1] ?? '';
    expect(dir.startsWith(join(files, 'cupel/runs'))).toBe(true);
    const uploaded = String(steps.at(-1)?.with.path).replace(expression('steps.sweep.outputs.report'), dir);
    expect(
      globSync(uploaded)
        .map((path) => basename(path))
        .sort(),
    ).toEqual(['sweep.csv', 'sweep.html', 'sweep.json', 'sweep.md']);
    const report = JSON.parse(readFileSync(join(dir, 'sweep.json'), 'utf8')) as SweepReport;
    expect(report.setup.racing === null).toBe(!racing);
  });
});
