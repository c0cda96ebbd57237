import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFiles } from '../../../test/builders/folder.js';
import { aModel, aWorld } from '../../../test/builders/gate-run.js';
import {
  aDraft,
  aLabelledSuite,
  DRAFT_RUBRIC,
  grades,
  isDrafting,
  type LabelledAnswer,
  readGrading,
} from '../../../test/builders/labelled-suite.js';
import type { ChatMessage, ModelServer } from '../../../test/builders/model-server.js';
import { parseYaml } from '../../documents/yaml.js';
import { DraftReportSchema } from '../../domain/draft-report.js';
import { type DraftOptions, type DraftResult, draftItem } from './draft.js';
import { readDraftMaterial } from './draft-material.js';

/** Half of the answers name the days; politeness says nothing of it. */
const ANSWERS: readonly LabelledAnswer[] = Array.from({ length: 80 }, (_, index) => ({ days: index % 2 === 0, polite: index % 4 < 2 }));

/** Who grades by the days where the criterion speaks of them, by politeness where it does not. */
function byCriterion(messages: readonly ChatMessage[]): string {
  const { answer, criterion } = readGrading(messages);
  return grades(criterion.includes('days') ? answer.includes('30 days') : answer.includes('pleasure'));
}

/** A judge and a drafter behind one address: the drafts come in their order, the last one again and again. */
async function aScript(drafts: readonly string[], judge: (messages: readonly ChatMessage[]) => string | number = byCriterion) {
  const asked: string[] = [];
  const model = await aModel((messages) => {
    if (!isDrafting(messages)) return judge(messages);
    asked.push(messages.at(-1)?.content ?? '');
    return drafts[Math.min(asked.length, drafts.length) - 1] ?? 404;
  });
  return { model, asked };
}

function draft(cwd: string, options: Partial<DraftOptions> = {}): Promise<DraftResult> {
  return draftItem(
    { rubric: 'evals/s/rubrics/grounded.yaml', labels: ['labels.jsonl'], item: 'policy', rounds: 3, ...options },
    aWorld(cwd),
  );
}

const outcomes = ({ report }: DraftResult) => report.history.map(({ outcome }) => outcome);
const suiteOf = (model: ModelServer, more = '') => aLabelledSuite({ baseUrl: model.baseUrl, answers: ANSWERS, more });

describe('draft', () => {
  test('keeps a draft that agrees better with people on answers that nobody drafted from, and writes the rubric with it', async () => {
    const { model, asked } = await aScript([
      aDraft('Says within how many days: it names the days.', [{ value: 'true', meaning: 'names them' }]),
    ]);
    const cwd = suiteOf(model);
    const { report, files } = await draft(cwd);
    expect(DraftReportSchema.parse(report)).toEqual(report);
    expect(report.rows).toEqual({ labelled: { good: 40, bad: 40 }, train: 56, heldOut: 24 });
    expect(report.start.figures?.heldOut.balancedAccuracy).toBeLessThan(0.8);
    expect(report.kept).toMatchObject({ round: 1, figures: { train: { balancedAccuracy: 1 }, heldOut: { n: 24, balancedAccuracy: 1 } } });
    expect(report.kept?.figures.heldOut.confusion).toEqual({
      labels: ['bad', 'good'],
      counts: [
        [12, 0],
        [0, 12],
      ],
    });
    expect([outcomes({ report, files }), report.ended]).toEqual([
      ['kept'],
      'the judge agrees with people on every answer it could learn from',
    ]);
    expect(report.byChance).toBeLessThan(0.05);
    expect(files.map((path) => path.slice(cwd.length + 1))).toEqual([
      'evals/s/rubrics/grounded.draft.yaml',
      'evals/s/rubrics/grounded.draft.report.json',
      'evals/s/rubrics/grounded.draft.md',
    ]);
    const written = readFileSync(join(cwd, 'evals/s/rubrics/grounded.draft.yaml'), 'utf8');
    expect(parseYaml(written, 'x').value).toMatchObject({
      items: [
        { id: 'policy', criterion: 'Says within how many days: it names the days.', anchors: { true: 'names them' } },
        { id: 'tone' },
      ],
    });
    expect(written).toContain('# What support answers are held to.');
    expect(readFileSync(join(cwd, 'evals/s/rubrics/grounded.yaml'), 'utf8')).toBe(DRAFT_RUBRIC);
    expect(report.diff).toContain(
      '-    criterion: Is helpful. # too vague\n+    criterion: "Says within how many days: it names the days." # too vague',
    );
    expect(asked[0]).toContain('The judge said that it does');
    expect(asked[0]).toContain('it helps');
  });

  test('drops a draft that is no better on the answers it was made from, without asking about those held out', async () => {
    const { model } = await aScript([aDraft('Is nice.'), aDraft('Is very nice.')]);
    const result = await draft(suiteOf(model), { rounds: 2 });
    expect([outcomes(result), result.report.kept, result.report.diff]).toEqual([['dropped', 'dropped'], null, null]);
    expect(result.report.history[0]).toMatchObject({
      heldOut: null,
      why: expect.stringContaining('no better on the answers it was made from'),
    });
    expect(result.files.some((path) => path.endsWith('grounded.draft.yaml'))).toBe(false);
  });

  test('drops a draft that is better on the answers it was made from alone', async () => {
    const seen = new Set<string>();
    const learned = (messages: readonly ChatMessage[]): string => {
      const { answer, criterion } = readGrading(messages);
      if (!criterion.includes('by heart')) return byCriterion(messages);
      return grades(seen.has(answer) && answer.includes('30 days'));
    };
    const { model } = await aScript([aDraft('Known by heart.')], learned);
    const cwd = suiteOf(model);
    const source = { rubric: 'evals/s/rubrics/grounded.yaml', labels: ['labels.jsonl'], item: 'policy' };
    const { split } = await readDraftMaterial(source, aWorld(cwd), {});
    for (const { trial } of split.train) seen.add(trial.answer.output);
    const { report } = await draft(cwd, { rounds: 1 });
    expect(report.history[0]).toMatchObject({ outcome: 'dropped', train: { balancedAccuracy: 1 }, heldOut: { balancedAccuracy: 0.5 } });
    expect(report.history[0]?.why).toMatch(/^better on the answers it was made from \(.*\), not on those held out: /);
    expect(report.kept).toBeNull();
  });

  test('shows the drafter what was dropped, and goes on from what was kept', async () => {
    const { model, asked } = await aScript([aDraft('Is nice.'), aDraft('Names the days.')]);
    const result = await draft(suiteOf(model), { rounds: 4 });
    expect(outcomes(result)).toEqual(['dropped', 'kept']);
    expect(asked[1]).toMatch(/begin criterion 1 that was tried and is no better [0-9a-f]{32}>>>\nIs nice\./);
    expect(result.report.notes.join(' ')).toContain('chose among several drafts');
  });

  test('drops a draft with which the judge gives full marks to nothing', async () => {
    const gullible = (messages: readonly ChatMessage[]): string => {
      const { answer, criterion } = readGrading(messages);
      return criterion.includes('days') ? grades(!answer.includes('some time')) : byCriterion(messages);
    };
    const { model } = await aScript([aDraft('Names the days.')], gullible);
    const result = await draft(suiteOf(model), { rounds: 1 });
    expect(result.report.history[0]).toMatchObject({ outcome: 'dropped', why: 'with it the judge fails a canary', heldOut: null });
  });

  test('asks again for a reply that is no draft, gives it up after three, and says so', async () => {
    const { model, asked } = await aScript([
      'Sure! Here is a rubric.',
      aDraft(''),
      aDraft('c', [{ value: '7', meaning: 'm' }]),
      aDraft('Names the days.'),
    ]);
    const result = await draft(suiteOf(model), { rounds: 2 });
    expect(outcomes(result)).toEqual(['unusable', 'kept']);
    expect([asked.length, result.report.history[0]?.why]).toEqual([4, expect.stringContaining('an anchor is for no value of the scale')]);
  });

  test('keeps what is known when the budget ends it, says so, and goes on from there with more', async () => {
    const { model } = await aScript([aDraft('Is nice.'), aDraft('Names the days.')]);
    const cwd = suiteOf(model);
    const short = await draft(cwd, { maxRequests: 80 + 3 + 1 + 56 + 1 + 20 });
    expect(outcomes(short)).toEqual(['dropped', 'unfinished']);
    expect([short.report.kept, short.report.ended, short.report.start.figures?.train.n]).toEqual([
      null,
      'the budget of 161 requests is used up',
      56,
    ]);
    const sent = model.requests();
    const long = await draft(cwd, { maxRequests: 400 });
    expect([outcomes(long), long.report.kept?.round]).toEqual([['dropped', 'kept'], 2]);
    expect(model.requests() - sent).toBeLessThan(80);
    const again = await draft(cwd, { maxRequests: 400 });
    expect([model.requests() - sent < 80, { ...again.report, usage: null }]).toEqual([true, { ...long.report, usage: null }]);
  });

  test('that cannot even measure the item as it is fails', async () => {
    const { model } = await aScript([]);
    const cwd = suiteOf(model);
    await expect(draft(cwd, { maxRequests: 10 })).rejects.toMatchObject({
      code: 'cancelled',
      message: expect.stringContaining('10 requests'),
    });
    expect(existsSync(join(cwd, 'evals/s/rubrics/grounded.draft.md'))).toBe(false);
  });

  test('of a new item begins from failures and good answers alike, against chance', async () => {
    const { model, asked } = await aScript([aDraft('Names the days.')], (messages) => {
      const prompt = messages.at(-1)?.content ?? '';
      const { answer } = readGrading(messages);
      const item = (score: boolean) => ({ reason: 'r', score });
      const items = {
        policy: item(true),
        tone: item(true),
        ...(prompt.includes('"window"') ? { window: item(answer.includes('30 days')) } : {}),
      };
      return JSON.stringify({
        items: answer.includes('You have') ? items : Object.fromEntries(Object.keys(items).map((id) => [id, item(false)])),
      });
    });
    const cwd = suiteOf(model);
    const labels = readFileSync(join(cwd, 'labels.jsonl'), 'utf8').replaceAll('"item":"policy"', '"item":"window"');
    writeFiles(cwd, { 'window.jsonl': labels });
    const { report } = await draft(cwd, { item: 'window', labels: ['window.jsonl'] });
    expect(asked[0]).toContain('Write a new item "window"');
    expect(asked[0]).toContain('People say: the answer meets the item.');
    expect(report.start).toEqual({ item: null, figures: null });
    expect([report.kept?.figures.heldOut.balancedAccuracy, report.byChance]).toEqual([1, null]);
    expect(report.diff).toContain('+  - id: window');
  });

  test('of one mode learns from its failures, and from good answers of its own cases first', async () => {
    const { model } = await aScript([aDraft('Names the days.')]);
    const mode = (index: number): string => (index < 40 ? 'refund-window' : 'tone');
    const cwd = aLabelledSuite({ baseUrl: model.baseUrl, answers: ANSWERS, mode });
    const { report } = await draft(cwd, { mode: 'refund-window' });
    expect(report.rows).toEqual({ labelled: { good: 40, bad: 20 }, train: 28, heldOut: 12 });
    expect([report.mode, report.kept?.round]).toEqual(['refund-window', 1]);
    await expect(draft(cwd, { mode: 'nothing-of-it' })).rejects.toThrow(
      /0 failures of the mode "nothing-of-it" and 40 good answers are labelled/,
    );
  });

  test('takes a drafter of its own from a file, and says what must be named', async () => {
    const { model } = await aScript([], byCriterion);
    const drafter = await aModel(() => aDraft('Names the days.'));
    const cwd = suiteOf(model);
    writeFiles(cwd, { 'drafter.yaml': `provider: openai-compatible\nbase_url: "${drafter.baseUrl}"\nmodel: d\n` });
    const { report } = await draft(cwd, { drafter: 'drafter.yaml' });
    expect([report.drafter, report.kept?.round, drafter.requests()]).toEqual(['openai-compatible/d', 1, 1]);
    await expect(draft(cwd, { item: undefined })).rejects.toThrow('has 2 items');
    await expect(draft(cwd, { judge: 'nobody' })).rejects.toMatchObject({ remedy: 'Name one with --judge: openai-compatible/j.' });
  });
});
