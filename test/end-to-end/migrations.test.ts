/** Suites made from other tools' files, run by the bundle: what the other tool called passed is passed. */
import { appendFileSync, cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { ROOT, runBundle } from '../builders/bundle.js';
import { startEchoModel } from '../builders/echo-model.js';
import { aFolder } from '../builders/folder.js';
import type { ModelServer } from '../builders/model-server.js';
import { aRepository } from '../builders/repository.js';

const PROMPTFOO = join(ROOT, 'test/fixtures/migrations/promptfoo');

let model: ModelServer;
beforeAll(async () => {
  model = await startEchoModel();
});
afterAll(() => model.close());

type Migrated = {
  readonly cases: number;
  readonly suite: string;
  readonly findings: readonly { outcome: string; what: string; why: string }[];
};

/** A repository made from a fixture, migrated and gated as a user would. */
async function migrate(folder: string, args: readonly string[]): Promise<{ readonly migrated: Migrated; readonly report: Report }> {
  const { root } = aRepository();
  cpSync(folder, root, { recursive: true });
  const init = await runBundle(
    ['init', '--yes', '--json', '--provider', 'openai-compatible', '--base-url', model.baseUrl, '--model', 'echo', ...args],
    { cwd: root },
  );
  expect(init.stderr).toBe('');
  const migrated = JSON.parse(init.stdout) as Migrated;
  const gate = await runBundle(['gate', migrated.suite, '--json'], { cwd: root });
  return { migrated, report: JSON.parse(gate.stdout) as Report };
}

type PromptfooRun = {
  readonly rows: readonly {
    readonly prompt: number;
    readonly vars: object;
    readonly pass: boolean;
    readonly assertions: readonly object[];
  }[];
};

describe('a promptfoo configuration', () => {
  test.each(['texts', 'lists', 'json', 'tables', 'judged', 'chat'])(
    'passes and fails test by test as promptfoo itself did: %s',
    async (name) => {
      const { migrated, report } = await migrate(join(PROMPTFOO, name), ['--from', 'promptfooconfig.yaml']);
      const run = JSON.parse(readFileSync(join(PROMPTFOO, name, 'promptfoo.json'), 'utf8')) as PromptfooRun;
      const scored = run.rows.filter(({ assertions }) => assertions.length > 0);
      expect(migrated.cases).toBe(scored.length);
      expect(report.cases.map(({ candidate }) => candidate === 1)).toEqual(scored.map(({ pass }) => pass));
      expect(report.coverage).toBe(1);
    },
  );

  test('names what cannot mean the same, and runs none of its code', async () => {
    const { migrated } = await migrate(join(PROMPTFOO, 'differences'), ['--from', 'promptfooconfig.yaml']);
    const told = migrated.findings.filter(({ outcome }) => outcome !== 'kept').map(({ outcome, what }) => `${outcome}: ${what}`);
    expect(told).toEqual([
      'left out: prompts[1]',
      'left out: providers[1]',
      'changed: tests[0] threshold',
      'left out: tests[1].assert[0] javascript',
      'left out: tests[2].assert[0] contains-json',
      'left out: tests[2] and 2 more like it',
      'left out: tests[3].assert[0] levenshtein',
      'left out: tests[4].assert[0] regex',
    ]);
  });
});

describe('a .prompt.yml with tests', () => {
  test('passes and fails by the documented rules of gh-models', async () => {
    const { migrated, report } = await migrate(
      aFolder({
        'answers.prompt.yml': [
          'name: Answers',
          'model: openai/gpt-4o-mini',
          'messages:',
          '  - { role: system, content: You repeat. }',
          '  - { role: user, content: "Repeat: {{reply}}" }',
          'testData:',
          '  - { reply: "  The Window is 30 Days.  ", expected: "30 days" }',
          '  - { reply: "fourteen", expected: "30 days" }',
          '  - { reply: "30 DAYS it is", expected: "30 days" }',
          'evaluators:',
          '  - { name: says it, string: { contains: "{{expected}}" } }',
        ].join('\n'),
      }),
      ['--from', 'answers.prompt.yml'],
    );
    expect(migrated.cases).toBe(3);
    expect(report.cases.map(({ candidate }) => candidate)).toEqual([1, 0, 1]);
  });
});

describe('an OpenAI eval', () => {
  test('passes and fails by the documented rules of its graders', async () => {
    const row = (reply: string, answer: string) => `${JSON.stringify({ item: { reply, answer } })}\n`;
    const { migrated, report } = await migrate(
      aFolder({
        'support-eval.json': JSON.stringify({
          name: 'Support',
          testing_criteria: [
            { type: 'string_check', name: 'same', input: '{{ sample.output_text }}', operation: 'ilike', reference: '{{item.answer}}' },
            {
              type: 'label_model',
              name: 'tone',
              model: 'gpt-4o',
              labels: ['good', 'bad'],
              passing_labels: ['good'],
              input: [{ role: 'user', content: 'Label {{sample.output_text}}' }],
            },
            { type: 'python', name: 'code', source: 'def grade(): return 1' },
          ],
          data_source: { input_messages: { type: 'template', template: [{ role: 'user', content: 'Repeat: {{item.reply}}' }] } },
        }),
        'rows.jsonl': row('GOOD: Paris', 'paris') + row('GOOD: Rome', 'Paris') + row('BAD: Paris', 'Paris'),
      }),
      ['--from', 'support-eval.json', '--data', 'rows.jsonl'],
    );
    expect(migrated.findings.map(({ outcome, what }) => `${outcome}: ${what}`)).toContain('left out: testing_criteria: code (python)');
    expect(report.cases.map(({ candidate }) => candidate)).toEqual([1, 0.5, 0.5]);
  });
});

describe('a second run of init', () => {
  test('changes nothing, and leaves alone what was edited', async () => {
    const { root } = aRepository({ 'prompts/support.md': 'Repeat: {{question}}' });
    const server = ['--provider', 'openai-compatible', '--base-url', model.baseUrl, '--model', 'echo'];
    const args = ['init', '--yes', '--workflows', 'none', ...server];
    await runBundle(args, { cwd: root });
    const again = await runBundle([...args, '--json'], { cwd: root });
    const states = (text: string) => (JSON.parse(text) as { files: { state: string }[] }).files.map(({ state }) => state);
    expect(states(again.stdout)).toEqual(['same', 'same', 'same']);
    appendFileSync(
      join(root, 'evals/support/golden/cases.jsonl'),
      '{"id":"incident-1","input":{"question":"Is it open?"},"checks":[{"contains":"open"}]}\n',
    );
    expect(states((await runBundle([...args, '--json'], { cwd: root })).stdout)).toEqual(['same', 'kept', 'same']);
  });

  test('says in a folder without anything what to write first', async () => {
    const { code, stderr } = await runBundle(['init', '--yes'], { cwd: aFolder() });
    expect(code).toBe(2);
    expect(stderr).toContain('there is nothing here to make a suite from');
    expect(stderr).toContain('prompts/support.md');
  });
});
