import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { randomSource } from '../../src/domain/statistics/random.js';
import { runBundle } from '../builders/bundle.js';
import { writeFiles } from '../builders/folder.js';
import { type ChatMessage, type ModelServer, startModel } from '../builders/model-server.js';
import { aRepository, type TestRepository } from '../builders/repository.js';

vi.setConfig({ testTimeout: 120_000 });

let model: ModelServer | undefined;
afterEach(async () => {
  await model?.close();
  model = undefined;
});

const RUBRIC = (criterion: string): string =>
  `rubric: good\nscale: { type: ordinal, min: 1, max: 5 }\nitems:\n  - { id: right, criterion: ${criterion} }\ncanaries: []\n`;

/** How often the model was asked as a target, and as a judge. */
const asked = { target: 0, judge: 0 };

const random = randomSource(5);

/** A model whose answers and grades are drawn anew at every call: nothing but a record makes two runs alike. */
const moody = (messages: readonly ChatMessage[]): string => {
  const text = messages.map(({ content }) => content).join('\n');
  if (!text.includes('Criterion')) {
    asked.target += 1;
    return `answer ${random()}`;
  }
  asked.judge += 1;
  return JSON.stringify({ items: { right: { reason: 'so it is', score: 1 + Math.floor(random() * 5) } } });
};

async function aProject(count: number): Promise<TestRepository> {
  model = await startModel(moody);
  asked.target = 0;
  asked.judge = 0;
  const target = (name: string): string =>
    `{ provider: openai-compatible, base_url: "${model?.baseUrl}", model: ${name}, prompt: prompt.md }`;
  return aRepository({
    '.gitignore': '.cupel/\n',
    'prompt.md': 'Answer: {{input}}\n',
    'rubric.yaml': RUBRIC('Criterion one.'),
    'golden.jsonl': Array.from(
      { length: count },
      (_, index) => `${JSON.stringify({ id: `c${index}`, input: `question ${index}` })}\n`,
    ).join(''),
    'suite.yaml': [
      'suite: support',
      'golden: [golden.jsonl]',
      `candidate: ${target('new')}`,
      `baseline: ${target('old')}`,
      'trials: { max: 2 }',
      'scorers:',
      `  - { id: good, judge: { rubric: rubric.yaml, provider: openai-compatible, base_url: "${model.baseUrl}", model: j } }`,
      'run: { cassette_dir: cassettes }',
      '',
    ].join('\n'),
  });
}

async function gate(root: string, ...args: string[]): Promise<Report> {
  const { stdout, stderr } = await runBundle(['gate', 'suite.yaml', '--json', ...args], { cwd: root });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Report;
}

/** All of a report but its clock. */
function withoutClock({ startedAt: _, durationMs: __, ...report }: Report): string {
  return JSON.stringify(report);
}

describe('the same suite, gated again', () => {
  test('twenty times from its cassettes gives one verdict, byte for byte', async () => {
    const repository = await aProject(40);
    await gate(repository.root, '--out', 'first');
    await model?.close();
    const lanes = Array.from({ length: 4 }, (_, lane) => Array.from({ length: 5 }, (__, index) => `again/${lane}-${index}`));
    const reports = await Promise.all(
      lanes.map(async (names) => {
        const found: Report[] = [];
        for (const name of names) found.push(await gate(repository.root, '--out', name, '--cassettes', 'strict'));
        return found;
      }),
    );
    expect(reports.flat()).toHaveLength(20);
    expect([...new Set(reports.flat().map(withoutClock))]).toHaveLength(1);
    expect(new Set(reports.flat().map(({ verdict }) => JSON.stringify(verdict)))).toEqual(
      new Set([JSON.stringify((JSON.parse(readFileSync(join(repository.root, 'first/report.json'), 'utf8')) as Report).verdict)]),
    );
  });

  test('in its own record gives the same bytes, clock and all, and asks nothing', async () => {
    const repository = await aProject(40);
    const first = await runBundle(['gate', 'suite.yaml', '--json'], { cwd: repository.root });
    const before = { ...asked };
    const second = await runBundle(['gate', 'suite.yaml', '--json', '--cassettes', 'off'], { cwd: repository.root });
    expect(second.stdout).toBe(first.stdout);
    expect(asked).toEqual(before);
  });
});

describe('when the yardstick changes', () => {
  test('both sides are judged anew from their stored answers: no target is asked, no old score is kept', async () => {
    const repository = await aProject(40);
    const before = await gate(repository.root, '--out', 'record');
    const targets = asked.target;
    const judged = asked.judge;
    writeFiles(repository.root, { 'rubric.yaml': RUBRIC('Criterion two.') });
    const after = await gate(repository.root, '--out', 'record');
    expect(after.judges[0]?.fingerprint).not.toBe(before.judges[0]?.fingerprint);
    const targetsOf = ({ sides }: Report): unknown[] => [sides.candidate.fingerprint, sides.baseline?.fingerprint];
    expect(targetsOf(after)).toEqual(targetsOf(before));
    // What the first run did not need is asked now, if at all.
    expect(asked.target - targets).toBe(Math.max(0, after.counts.planned - after.counts.skipped - targets));
    expect(asked.judge - judged).toBe(after.counts.scored);
    expect(readdirSync(join(repository.root, 'record')).filter((name) => name.startsWith('journal'))).toHaveLength(2);
  });

  test('a golden case that changed is asked and judged anew on both sides', async () => {
    const repository = await aProject(40);
    const before = await gate(repository.root);
    const { target, judge } = asked;
    const golden = readFileSync(join(repository.root, 'golden.jsonl'), 'utf8');
    writeFiles(repository.root, { 'golden.jsonl': golden.replace('question 7"', 'question seven"') });
    const after = await gate(repository.root);
    expect(after.cases.map(({ id }) => id)).toEqual(before.cases.map(({ id }) => id));
    const trials = after.cases.find(({ id }) => id === 'c7')?.trials ?? { baseline: 0, candidate: 0 };
    expect(trials.baseline).toBe(trials.candidate);
    expect(asked.target - target).toBeGreaterThanOrEqual(2);
    expect(asked.judge - judge).toBeGreaterThanOrEqual(2);
  });
});
