import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Diagnosis } from '../../src/commands/doctor/doctor.js';
import { randomSource } from '../../src/domain/statistics/random.js';
import { runBundle } from '../builders/bundle.js';
import { aFolder, writeFiles } from '../builders/folder.js';
import { type ChatMessage, type ModelServer, startModel } from '../builders/model-server.js';
import { aRepository, type TestRepository } from '../builders/repository.js';

vi.setConfig({ testTimeout: 120_000 });

let model: ModelServer | undefined;
afterEach(async () => {
  await model?.close();
  model = undefined;
});

const goldenSet = (count: number, more: (index: number) => object = () => ({})): string =>
  Array.from(
    { length: count },
    (_, index) => `${JSON.stringify({ id: `case-${index}`, input: `question ${index}`, ...more(index) })}\n`,
  ).join('');

const RUBRIC = 'rubric: good\nscale: { type: binary }\nitems:\n  - { id: right, criterion: Says ok. }\ncanaries: []\n';

const isJudge = (messages: readonly ChatMessage[]): boolean => messages.some(({ content }) => content.includes('Says ok.'));

/** Odd questions are answered badly; a judge that sees so turns one verdict in ten round. */
function flippingJudge(rate: number): (messages: readonly ChatMessage[]) => string {
  const random = randomSource(11);
  return (messages) => {
    const text = messages.map(({ content }) => content).join('\n');
    const isBad = isJudge(messages) ? text.includes('no idea') : Number(/question (\d+)/.exec(text)?.[1] ?? 0) % 2 === 1;
    if (!isJudge(messages)) return isBad ? 'no idea' : 'ok';
    return JSON.stringify({ items: { right: { reason: 'as it is', score: random() < rate ? isBad : !isBad } } });
  };
}

async function aProject(count: number, answer: (messages: readonly ChatMessage[]) => string, more = ''): Promise<TestRepository> {
  model = await startModel(answer);
  const target = `{ provider: openai-compatible, base_url: "${model.baseUrl}", model: m, prompt: prompt.md, cost: { input_per_mtok: 1, output_per_mtok: 2 } }`;
  const judge = `{ rubric: rubric.yaml, provider: openai-compatible, base_url: "${model.baseUrl}", model: j, cost: { input_per_mtok: 1, output_per_mtok: 2 } }`;
  return aRepository({
    '.gitignore': '.cupel/\n',
    'evals/support/prompt.md': 'Answer: {{input}}\n',
    'evals/support/rubric.yaml': RUBRIC,
    'evals/support/golden.jsonl': goldenSet(count, (index) => ({ tags: { intent: index % 20 === 0 ? 'rare' : 'common' } })),
    'evals/support/suite.yaml': `suite: support\ngolden: [golden.jsonl]\ncandidate: ${target}\nscorers:\n  - { id: good, judge: ${judge} }\n${more}`,
  });
}

async function doctor(root: string, ...args: string[]): Promise<{ code: number; diagnosis: Diagnosis }> {
  const { code, stdout, stderr } = await runBundle(['doctor', '--json', ...args], { cwd: root });
  if (stdout === '') throw new Error(stderr);
  return { code, diagnosis: JSON.parse(stdout) as Diagnosis };
}

describe('doctor', () => {
  test('prices a change without a call, also where nothing has changed, and says that the power is not known yet', async () => {
    const repository = await aProject(40, flippingJudge(0));
    const { code, diagnosis } = await doctor(repository.root);
    expect(code).toBe(0);
    expect(diagnosis).toMatchObject({ suite: 'support', mde: null, mdeFrom: null, noise: null });
    expect(diagnosis.plan?.calls).toEqual({ candidate: 40, baseline: 40, judge: 80 });
    expect(diagnosis.plan?.usd.estimate).toBeGreaterThan(0);
    expect(diagnosis.advice.join('\n')).toContain('`cupel doctor --aa` (80 answers');
    expect(model?.requests()).toBe(0);
  });

  test('knows from an earlier run what the set and each slice could see', async () => {
    const repository = await aProject(60, flippingJudge(0.1), 'gate: { slices: [intent] }\n');
    writeFiles(repository.root, { 'evals/support/prompt.md': 'Answer well: {{input}}\n' });
    expect((await runBundle(['gate'], { cwd: repository.root })).stderr).toBe('');
    const { diagnosis } = await doctor(repository.root);
    expect(diagnosis.mdeFrom).toBe('history');
    expect(diagnosis.mde).toBeGreaterThan(0);
    expect(diagnosis.slices.map(({ value, n, decides }) => [value, n, decides])).toEqual([
      ['common', 57, true],
      ['rare', 3, false],
    ]);
    expect(diagnosis.advice.join('\n')).toContain(
      'Too small to decide anything, and only shown (under 10 cases or 5 clusters): intent=rare (3).',
    );
  });

  test('says which key is missing, prices the suite all the same, and exits 2', async () => {
    const folder = aFolder({
      'golden.jsonl': goldenSet(3, () => ({ checks: [{ contains: 'ok' }] })),
      'suite.yaml':
        'suite: s\ngolden: [golden.jsonl]\ncandidate: { provider: openai, model: gpt-5-mini }\nbaseline: { provider: openai, model: gpt-5 }\n',
    });
    const { code, diagnosis } = await doctor(folder, 'suite.yaml');
    expect(code).toBe(2);
    expect(diagnosis.checks.find(({ name }) => name === 'keys')).toMatchObject({
      ok: false,
      message: expect.stringContaining('OPENAI_API_KEY'),
    });
    expect(diagnosis.plan?.calls.candidate).toBe(3);
  });

  test('misses a key also where nothing has changed', async () => {
    const repository = aRepository({
      'evals/golden.jsonl': goldenSet(3, () => ({ checks: [{ contains: 'ok' }] })),
      'evals/suite.yaml': 'suite: s\ngolden: [golden.jsonl]\ncandidate: { provider: anthropic, model: claude-sonnet-5 }\n',
    });
    const { code, diagnosis } = await doctor(repository.root);
    expect([code, diagnosis.checks.map(({ name, ok }) => `${name} ${ok}`)]).toEqual([2, ['keys false', 'budget true', 'history true']]);
  });

  test('prints for people what it finds', async () => {
    const repository = await aProject(12, flippingJudge(0));
    const { stdout, code } = await runBundle(['doctor'], { cwd: repository.root });
    expect(code).toBe(0);
    expect(stdout).toContain('the suite blocks on must_pass, floors and limits only until 30 cases and 8 clusters: 18 more cases to go.');
  });
});

describe('doctor --aa', () => {
  test('with a judge that flips one verdict in ten calls at most 6 % of 400 runs a regression, and measures the flips', async () => {
    // One call at a time and a seed of our own (a run's holds the server's port): 400 draws alone would vary by a point.
    const repository = await aProject(200, flippingJudge(0.1), 'run: { concurrency: 1 }\n');
    const { code, diagnosis } = await doctor(repository.root, '--aa', '--runs', '400', '--seed', '7');
    expect(code).toBe(0);
    const { noise } = diagnosis;
    expect(noise).toMatchObject({ trials: 2, runs: 400, coverage: 1, stopped: null });
    expect(noise?.falseAlarmRate).toBeLessThanOrEqual(0.06);
    expect(noise?.verdicts.regression).toBe(Math.round((noise?.falseAlarmRate ?? 0) * 400));
    // Two verdicts of one answer differ with chance 2 x .1 x .9.
    expect(noise?.metrics[0]?.unstable).toBeGreaterThan(0.1);
    expect(noise?.metrics[0]?.unstable).toBeLessThan(0.26);
    expect(diagnosis.mdeFrom).toBe('pilot');
    expect(diagnosis.advice[0]).toContain('Block on regressions');
    expect(model?.requests()).toBe(200 * 2 * 2);
  });

  test('takes fresh answers every time and leaves cassettes alone', async () => {
    const repository = await aProject(10, flippingJudge(0));
    await doctor(repository.root, '--aa');
    expect(model?.requests()).toBe(40);
    await doctor(repository.root, '--aa');
    expect(model?.requests()).toBe(80);
    expect(existsSync(join(repository.root, '.cupel/cassettes'))).toBe(false);
    expect(readdirSync(join(repository.root, '.cupel'))).toEqual(['aa']);
  });

  test('of answers and scores that repeat themselves says that there is no noise', async () => {
    const repository = await aProject(40, flippingJudge(0));
    const { diagnosis } = await doctor(repository.root, '--aa');
    expect(diagnosis.noise).toMatchObject({ falseAlarmRate: 0, flipRate: 0, runs: 20 });
    expect(diagnosis.mde).toBeNull();
    expect(diagnosis.advice.join('\n')).toContain('no noise to go by');
  });

  test('with a judge that cannot be reached is no good news and exits 2', async () => {
    const answer = flippingJudge(0);
    const repository = await aProject(40, (messages) => (isJudge(messages) ? 'no json' : answer(messages)));
    const { code, diagnosis } = await doctor(repository.root, '--aa');
    expect(code).toBe(2);
    expect(diagnosis.checks.find(({ name }) => name === 'aa')).toMatchObject({ ok: false });
  });
});
