import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { DraftReport } from '../../src/domain/draft-report.js';
import type { SuggestionReport } from '../../src/domain/suggestion-report.js';
import { runBundle } from '../builders/bundle.js';
import { aFolder } from '../builders/folder.js';
import { aModel, jsonl } from '../builders/gate-run.js';
import { aDraft, aLabelledSuite, grades, isDrafting, readGrading } from '../builders/labelled-suite.js';

describe('draft, as users run it', () => {
  const answers = Array.from({ length: 60 }, (_, index) => ({ days: index % 2 === 0, polite: index % 4 < 2 }));
  const aScriptedModel = () =>
    aModel((messages) => {
      if (isDrafting(messages)) return aDraft('Names the days.');
      const { answer, criterion } = readGrading(messages);
      return grades(answer.includes(criterion.includes('days') ? '30 days' : 'pleasure'));
    });
  const ARGUMENTS = ['draft', '--rubric', 'evals/s/rubrics/grounded.yaml', '--labels', 'labels.jsonl', '--item', 'policy'];

  test('prints the change and leaves the draft beside the rubric; again, it asks nothing', { timeout: 60_000 }, async () => {
    const model = await aScriptedModel();
    const cwd = aLabelledSuite({ baseUrl: model.baseUrl, answers });
    const { code, stdout, stderr } = await runBundle(ARGUMENTS, { cwd });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('1 draft was tried; that of round 1 is kept');
    expect(stdout).toContain('+    criterion: Names the days. # too vague');
    expect(stdout).toContain(
      'Written: evals/s/rubrics/grounded.draft.yaml, evals/s/rubrics/grounded.draft.report.json, evals/s/rubrics/grounded.draft.md',
    );
    const asked = model.requests();
    const again = await runBundle([...ARGUMENTS, '--json'], { cwd });
    expect([(JSON.parse(again.stdout) as DraftReport).kept?.round, model.requests()]).toEqual([1, asked]);
  });

  test('says what a budget kept from being known, with exit 0, and 2 where nothing is known', { timeout: 60_000 }, async () => {
    const model = await aScriptedModel();
    const cwd = aLabelledSuite({ baseUrl: model.baseUrl, answers });
    const short = await runBundle([...ARGUMENTS, '--max-requests', '70', '--json'], { cwd });
    expect([short.code, (JSON.parse(short.stdout) as DraftReport).ended]).toEqual([0, 'the budget of 70 requests is used up']);
    const none = await runBundle([...ARGUMENTS, '--max-requests', '5', '--seed', '3'], {
      cwd: aLabelledSuite({ baseUrl: model.baseUrl, answers }),
    });
    expect([none.code, none.stderr]).toEqual([
      2,
      expect.stringContaining('the item as it is could not be measured: the budget of 5 requests'),
    ]);
  });
});

test('suggest, as users run it, leaves a diff that git applies and nothing else', { timeout: 60_000 }, async () => {
  const model = await aModel((messages) => {
    const text = messages.map(({ content }) => content).join('\n');
    if (text.startsWith('You improve the prompt'))
      return JSON.stringify({ reflection: 'r', messages: [{ number: 1, content: 'Name the days: {{question}}' }] });
    return text.includes('days') || Number(/question (\d+)/.exec(text)?.[1]) % 3 > 0 ? 'good' : 'poor';
  });
  const target = { provider: 'openai-compatible', base_url: model.baseUrl, model: 'm', prompt: 'prompt.txt' };
  const cwd = aFolder({
    'prompt.txt': 'Answer: {{question}}',
    'suite.yaml': JSON.stringify({ suite: 's', golden: ['golden.jsonl'], candidate: target, baseline: target }),
    'golden.jsonl': jsonl(
      Array.from({ length: 120 }, (_, index) => ({
        id: `c${index}`,
        input: { question: `question ${index}` },
        checks: [{ contains: 'good' }],
      })),
    ),
    'author.yaml': `provider: openai-compatible\nbase_url: "${model.baseUrl}"\nmodel: a\n`,
  });
  const { code, stdout, stderr } = await runBundle(['suggest', 'suite.yaml', '--author', 'author.yaml', '--seed', '1', '--json'], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  const report = JSON.parse(stdout) as SuggestionReport;
  expect([report.kept?.round, report.cases.heldOut, report.diff]).toEqual([1, 60, expect.stringContaining('+Name the days: {{question}}')]);
  expect(readFileSync(join(cwd, 'prompt.txt'), 'utf8')).toBe('Answer: {{question}}');
  const asked = model.requests();
  const again = await runBundle(['suggest', 'suite.yaml', '--author', 'author.yaml', '--seed', '1', '--out', 'there'], { cwd });
  expect([again.code, model.requests(), existsSync(join(cwd, 'there/suggestion.diff'))]).toEqual([0, asked, true]);
  expect(again.stdout).toContain('1 proposal was tried; that of round 1 is kept');
});
