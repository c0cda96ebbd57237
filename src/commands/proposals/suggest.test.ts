import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder } from '../../../test/builders/folder.js';
import { aModel, aWorld, gateAll, jsonl } from '../../../test/builders/gate-run.js';
import { readGrading } from '../../../test/builders/labelled-suite.js';
import type { ChatMessage } from '../../../test/builders/model-server.js';
import { SuggestionReportSchema } from '../../domain/suggestion-report.js';
import { type SuggestOptions, type SuggestResult, suggest } from './suggest.js';

const edit = (content: string, number = 1): string => JSON.stringify({ reflection: 'r', messages: [{ number, content }] });

type ProjectOptions = {
  /** What the application answers, by prompt and question. */
  readonly app?: (prompt: string, question: number) => string;
  readonly edits: readonly string[];
  readonly cases?: number;
  readonly prompt?: Readonly<Record<string, string>>;
  readonly golden?: (index: number) => object;
};

/** By default every third question is answered badly, unless the prompt asks for the days. */
const byDays = (prompt: string, question: number): string => (prompt.includes('days') || question % 3 > 0 ? 'good' : 'poor');

async function aProject({
  app = byDays,
  edits,
  cases = 160,
  prompt = { 'prompt.md': 'Answer: {{question}}\n' },
  golden = () => ({}),
}: ProjectOptions) {
  const asked: string[] = [];
  const model = await aModel((messages) => {
    const text = messages.map(({ content }) => content).join('\n');
    return app(text, Number(/question (\d+)/.exec(text)?.[1] ?? 0));
  });
  const author = await aModel((messages: readonly ChatMessage[]) => {
    asked.push(messages.at(-1)?.content ?? '');
    return edits[Math.min(asked.length, edits.length) - 1] ?? 404;
  });
  const [file = ''] = Object.keys(prompt);
  const cwd = aFolder({
    ...prompt,
    'suite.yaml': JSON.stringify({
      suite: 's',
      golden: ['golden.jsonl'],
      candidate: { provider: 'openai-compatible', base_url: model.baseUrl, model: 'm', prompt: file },
      baseline: { provider: 'openai-compatible', base_url: model.baseUrl, model: 'm', prompt: file },
      gate: { must_pass: { severity: 'critical' } },
    }),
    'golden.jsonl': jsonl(
      Array.from({ length: cases }, (_, index) => ({
        id: `c${index}`,
        input: { question: `question ${index}` },
        checks: [{ contains: 'good' }],
        ...golden(index),
      })),
    ),
    'author.yaml': `provider: openai-compatible\nbase_url: "${author.baseUrl}"\nmodel: a\n`,
  });
  return { cwd, model, author, asked };
}

function run(cwd: string, options: Partial<SuggestOptions> = {}): Promise<SuggestResult> {
  return suggest({ suite: 'suite.yaml', author: 'author.yaml', hint: false, rounds: 3, seed: 7, ...options }, aWorld(cwd));
}

const outcomes = ({ report }: SuggestResult) => report.history.map(({ outcome }) => outcome);

describe('a suggested prompt', () => {
  test('is kept when it wins on cases that its author has not seen, with the diff, the evidence and the cost', async () => {
    const { cwd, asked } = await aProject({ edits: [edit('Answer, and name the days: {{question}}')] });
    const result = await run(cwd);
    const { report, dir } = result;
    expect(SuggestionReportSchema.parse(report)).toEqual(report);
    expect([outcomes(result), report.ended]).toEqual([['kept'], 'no case to learn from fails']);
    expect(report.cases).toMatchObject({ learn: 80, heldOut: 80 });
    expect(report.kept?.evidence.comparison).toMatchObject({ n: 80, candidate: 1, method: 'mcnemar-tango', status: 'pass' });
    expect(report.kept?.evidence.pGain).toBeLessThan(report.level);
    expect(report.level).toBeCloseTo(0.05 / 3, 12);
    expect(report.usage.requests).toBeGreaterThan(160);
    expect(report.diff).toContain('-Answer: {{question}}\n+Answer, and name the days: {{question}}\n');
    execFileSync('git', ['apply', join(dir, 'suggestion.diff')], { cwd });
    expect(readFileSync(join(cwd, 'prompt.md'), 'utf8')).toBe('Answer, and name the days: {{question}}\n');
    expect(asked[0]).toMatch(/begin message 1 of the prompt \(user\) [0-9a-f]{32}>>>\nAnswer: \{\{question\}\}/);
    expect(asked[0]).toMatch(/what did not hold [0-9a-f]{32}>>>\ncase_checks: /);
    const learned = new Set([...(asked[0] ?? '').matchAll(/question (\d+)\n/g)].map(([, number]) => Number(number) % 3));
    expect([...learned]).toEqual([0]);
  });

  test('is dropped when it is worse, no better, or better on too few cases to tell', async () => {
    const app = (prompt: string, question: number): string => {
      if (prompt.includes('worse')) return question % 2 === 0 ? 'poor' : 'good';
      if (prompt.includes('luck')) return question % 3 > 0 || question % 20 === 0 ? 'good' : 'poor';
      return byDays('', question);
    };
    const edits = ['worse', 'the same', 'luck'].map((word) => edit(`Answer (${word}): {{question}}`));
    const { cwd, asked } = await aProject({ app, edits });
    const result = await run(cwd);
    expect([outcomes(result), result.report.kept, result.report.diff]).toEqual([['dropped', 'dropped', 'dropped'], null, null]);
    expect(result.report.history.map(({ why }) => why)).toEqual([
      expect.stringMatching(/fell|does not win/),
      expect.stringContaining('does not win on the 80 cases held out (p = 1.0'),
      expect.stringContaining('does not win on the 80 cases held out'),
    ]);
    expect(asked[2]).toContain('An earlier edit was dropped:');
    expect(existsSync(join(result.dir, 'suggestion.diff'))).toBe(false);
  });

  test('is dropped when it breaks a case that must pass, wherever that case stands', async () => {
    const app = (prompt: string, question: number): string =>
      prompt.includes('days') ? (question < 12 && question % 3 === 1 ? 'poor' : 'good') : byDays('', question);
    const { cwd } = await aProject({
      app,
      edits: [edit('Name the days: {{question}}')],
      golden: (index) => (index < 12 ? { severity: 'critical' } : {}),
    });
    const result = await run(cwd, { rounds: 1 });
    expect(result.report.history[0]).toMatchObject({ outcome: 'dropped', why: 'it breaks what must pass: c1, c4, c7, c10' });
    expect(result.report.history[0]?.evidence?.broken).toEqual(['c1', 'c4', 'c7', 'c10']);
  });

  test('that loses a variable, adds one, or is none is asked for again', async () => {
    const edits = [edit('Answer.'), edit('Answer {{question}} for {{who}}'), edit('x', 2), edit('Name the days: {{question}}')];
    const { cwd, asked } = await aProject({ edits });
    const result = await run(cwd, { rounds: 2 });
    expect(outcomes(result)).toEqual(['unusable', 'kept']);
    expect([result.report.history[0]?.why, asked.length]).toEqual([expect.stringContaining('a number that is not 1 to 1'), 4]);
  });

  test('keeps the rest of a structured prompt file as it was written', async () => {
    const yaml = `# Ours.\nname: support\nmessages:\n  - role: system\n    content: Be kind. # always\n  - { role: user, content: "{{question}}" }\n`;
    const { cwd } = await aProject({ edits: [edit('Be kind. Name the days.')], prompt: { 'p.prompt.yml': yaml } });
    const { report } = await run(cwd);
    expect(report.diff).toContain('-    content: Be kind. # always\n+    content: Be kind. Name the days. # always\n');
    expect(report.diff?.split('\n').filter((line) => /^[-+] /.test(line)).length).toBe(2);
  });

  test('learns from the cases that regressed in a run, or of a mode, alone', async () => {
    const { cwd, asked } = await aProject({
      edits: [edit('Name the days: {{question}}')],
      golden: (index) => ({ provenance: { mode: index % 2 === 0 ? 'even' : 'odd' } }),
    });
    const { report } = await run(cwd, { mode: 'odd' });
    expect([report.mode, report.kept?.round]).toEqual(['odd', 1]);
    const learned = [...(asked[0] ?? '').matchAll(/question (\d+)\n/g)].map(([, number]) => Number(number) % 6);
    expect(new Set(learned)).toEqual(new Set([3]));
    const [gated] = await gateAll(cwd, { suites: ['suite.yaml'] });
    const none = await run(cwd, { run: gated?.dir ?? '' });
    expect([none.report.ended, none.report.history]).toEqual(['no case to learn from fails', []]);
  });

  test('keeps what is known when the budget ends it, and goes on with more', async () => {
    const { cwd, model } = await aProject({ edits: [edit('Answer again: {{question}}'), edit('Name the days: {{question}}')] });
    const short = await run(cwd, { maxRequests: 80 + 1 + 160 + 1 + 20 });
    expect([outcomes(short), short.report.ended]).toEqual([['dropped', 'unfinished'], 'the budget of 262 requests is used up']);
    const sent = model.requests();
    const long = await run(cwd, { maxRequests: 1000 });
    expect([outcomes(long), model.requests() - sent < 170]).toEqual([['dropped', 'kept'], true]);
    await expect(run((await aProject({ edits: [] })).cwd, { maxRequests: 5 })).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('needs a prompt file, and a model that writes', async () => {
    const { cwd } = await aProject({ edits: [] });
    await expect(run(cwd, { author: undefined })).rejects.toMatchObject({ remedy: expect.stringContaining('--author FILE') });
  });
});

describe('a suggested hint', () => {
  /** People call an answer good when it names the days; the judge goes by politeness unless the rubric speaks of days. */
  async function aLabelledProject(hints: readonly string[], critical: readonly number[] = [], spoiled: readonly number[] = []) {
    const answers = Array.from({ length: 160 }, (_, index) => ({ days: index % 2 === 0, polite: index % 4 < 2 }));
    const text = (index: number): string =>
      `${answers[index]?.polite ? 'With pleasure!' : 'No.'} ${answers[index]?.days ? '30 days.' : 'Some time.'} (${index})`;
    let asked = 0;
    const model = await aModel((messages) => {
      if (messages[0]?.content.startsWith('You write a hint') === true)
        return JSON.stringify({ reflection: 'r', hint: hints[Math.min(asked++, hints.length - 1)] });
      const { answer } = readGrading(messages);
      const knows = messages.at(-1)?.content.includes('Look for days.') === true;
      const index = Number(/\((\d+)\)$/.exec(answer)?.[1] ?? -1);
      const good = knows ? answer.includes('30 days') && !spoiled.includes(index) : answer.includes('pleasure');
      return JSON.stringify({ items: { policy: { reason: 'r', score: good } } });
    });
    const cwd = aFolder({
      'suite.yaml': JSON.stringify({
        suite: 's',
        golden: ['golden.jsonl'],
        candidate: { provider: 'recorded', outputs: 'outputs.jsonl' },
        scorers: [{ id: 'g', judge: { rubric: 'r.yaml', provider: 'openai-compatible', base_url: model.baseUrl, model: 'j' } }],
        gate: { must_pass: { severity: 'critical' } },
      }),
      'r.yaml': 'rubric: r # ours\nscale: { type: binary }\nitems: [{ id: policy, criterion: "Helps." }]\n',
      'golden.jsonl': jsonl(
        answers.map((_, index) => ({ id: `c${index}`, input: 'q', ...(critical.includes(index) ? { severity: 'critical' } : {}) })),
      ),
      'outputs.jsonl': jsonl(answers.map((_, index) => ({ case: `c${index}`, output: text(index) }))),
      'labels/r.jsonl': jsonl(
        answers.map(({ days }, index) => ({ case: `c${index}`, item: 'policy', value: days, output: text(index), annotator: 'ann' })),
      ),
    });
    return { cwd, model };
  }
  const hint = (cwd: string, options: Partial<SuggestOptions> = {}) => run(cwd, { author: undefined, hint: true, ...options });

  test('is kept when the judge comes closer to people on answers that nobody learned from', async () => {
    const { cwd } = await aLabelledProject(['Be fair.', 'Look for days.']);
    const result = await hint(cwd);
    expect([outcomes(result), result.report.kind, result.report.file]).toEqual([['dropped', 'kept'], 'hint', 'r.yaml']);
    expect(result.report.kept?.evidence.comparison).toMatchObject({ metric: 'agreement with people', n: 80, candidate: 1 });
    expect(result.report.diff).toContain('+description: Look for days.\n');
    expect(result.report.diff).toContain(' rubric: r # ours\n');
  });

  test('is dropped when the judge then errs on a case that must pass', async () => {
    // Case 4 names the days politely: the judge was right about it, and is not any more.
    const { cwd } = await aLabelledProject(['Look for days.'], [4, 6], [4]);
    const { report } = await hint(cwd, { rounds: 1 });
    expect(report.history[0]).toMatchObject({
      outcome: 'dropped',
      why: 'with it the judge errs on what must pass: c4',
      evidence: { broken: ['c4'] },
    });
    const other = await aLabelledProject(['Look for days.'], [4, 6], [8]);
    expect(outcomes(await hint(other.cwd, { rounds: 1 }))).toEqual(['kept']);
  });
});
