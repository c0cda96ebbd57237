/** The rubrics that come with Cupel, asked of judges that read and of judges that do not. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openWorkingTree } from '../src/documents/working-tree.js';
import type { Rubric } from '../src/domain/judging/rubric.js';
import { judgeData } from '../src/scorers/judge-data.js';
import { renderJudgePrompt } from '../src/scorers/judge-prompt.js';
import { DEFAULT_JUDGE_TEMPLATE } from '../src/scorers/judge-template.js';
import { loadRubric } from '../src/suite/rubric.js';
import { loadShippedRubric } from '../src/suite/shipped-rubrics.js';
import { ROOT, runBundle } from './builders/bundle.js';
import { aFolder, writeFiles } from './builders/folder.js';
import { aModel, gateOne, jsonl, reasonsOf } from './builders/gate-run.js';
import { aTrial } from './fixtures/scorers/builders.js';

const NAMES = readdirSync(join(ROOT, 'rubrics')).map((name) => name.replace('.yaml', ''));
const PASSAGES = ['Opened headphones can be returned within 30 days of delivery.', 'The buyer pays the postage of a return.'];

const blocks = (prompt: string, name: RegExp): string[] =>
  [...prompt.matchAll(new RegExp(`<<<begin (${name.source}) ([0-9a-f]{32})>>>\\n([\\s\\S]*?)\\n<<<end \\1 \\2>>>`, 'g'))].map(
    (match) => match[3] ?? '',
  );

/** A judge that looks numbers and citations up in the passages, and one that likes everything. */
const careful = (prompt: string): string => {
  const [answer = ''] = blocks(prompt, /answer/);
  const passages = blocks(prompt, /passage \d+/);
  const text = passages.join(' ');
  const cited = [...answer.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]));
  const figures = answer.replace(/\[\d+\]/g, '').match(/\d+/g) ?? [];
  const says = /return|postage/.test(answer) && passages.length > 0;
  const isSupported = says && figures.every((figure) => text.includes(figure));
  const isCited =
    says && cited.length > 0 && cited.every((number) => number <= passages.length) && (cited[0] !== 2 || !/^Within 30/.test(answer));
  const grade = (value: boolean) => ({ reason: 'because', score: value ? 5 : 1 });
  return JSON.stringify({
    items: prompt.includes('"supported"')
      ? { supported: grade(isSupported), answered: grade(says) }
      : { right: grade(isCited), complete: grade(says && cited.length > 0) },
  });
};
const fond = (prompt: string): string => careful(prompt).replaceAll('"score":1', '"score":5');

const gated = (folder: string) => gateOne(folder, { suites: ['suite.yaml'] });

function aSuite(baseUrl: string, rubric: string, answers: { readonly candidate: string; readonly baseline: string }): string {
  const cases = Array.from({ length: 32 }, (_, index) => `case-${index}`);
  const rows = (output: string) => jsonl(cases.map((id) => ({ case: id, output })));
  return aFolder({
    'suite.yaml': JSON.stringify({
      suite: 's',
      golden: ['golden.jsonl'],
      candidate: { provider: 'recorded', outputs: 'candidate.jsonl' },
      baseline: { provider: 'recorded', outputs: 'baseline.jsonl' },
      scorers: [{ id: 'judged', judge: { rubric, provider: 'openai-compatible', base_url: baseUrl, model: 'judge' } }],
    }),
    'golden.jsonl': jsonl(cases.map((id, index) => ({ id, input: { question: `Can I return them? (${index})` }, context: PASSAGES }))),
    'candidate.jsonl': rows(answers.candidate),
    'baseline.jsonl': rows(answers.baseline),
  });
}

describe.each(NAMES)('the rubric cupel:%s', (name) => {
  test('is the file of its name, and a valid rubric with a good and a bad example', async () => {
    const tree = openWorkingTree(ROOT);
    const { rubric } = await loadRubric(tree, `rubrics/${name}.yaml`);
    const shipped = loadShippedRubric(`cupel:${name}`, 'evals/support/suite.yaml', {});
    expect(shipped).toEqual({ path: `evals/support/rubrics/${name}.yaml`, rubric, shipped: `cupel:${name}` });
    expect(rubric.rubric).toBe(name);
    expect(rubric.canaries?.map(({ expect: { min = 0, max = 1 } }) => (min > 0.5 ? 'good' : max < 0.6 ? 'bad' : 'neither'))).toEqual([
      'bad',
      'good',
    ]);
    expect(rubric.items.flatMap(({ anchors = {} }) => ['1', '3', '5'].filter((value) => anchors[value] === undefined))).toEqual([]);
  });

  test('is shown to a judge with its anchors and the passages of the case and of the answer', async () => {
    const { rubric } = loadShippedRubric(`cupel:${name}`, 'suite.yaml', {}) as { rubric: Rubric };
    const trial = aTrial('Within 30 days [1].', {
      golden: { input: { question: 'How long?' }, context: PASSAGES },
      answer: { context: [{ id: 'kb', text: 'Found by the app.' }] },
    });
    const prompt = renderJudgePrompt(DEFAULT_JUDGE_TEMPLATE, rubric, judgeData(trial)).at(-1)?.content ?? '';
    await expect(prompt).toMatchFileSnapshot(`golden/judge-${name}.txt`);
    expect(blocks(prompt, /passage \d+/)).toEqual(PASSAGES);
    expect(blocks(prompt, /passage 1 that the application used/)).toEqual(['kb\n\nFound by the app.']);
  });

  test('tells a good answer from a bad one, with its canaries, and refuses a judge that likes everything', async () => {
    const model = await aModel((messages) => careful(messages.at(-1)?.content ?? ''));
    const good = 'Within 30 days of delivery you can return them [1].';
    const report = await gated(
      aSuite(model.baseUrl, `cupel:${name}`, { candidate: 'You can return them within 90 days [7].', baseline: good }),
    );
    expect(report.cases.map(({ baseline, candidate }) => [baseline, candidate])).toEqual(
      report.cases.map(() => [1, expect.closeTo(1 / 3)]),
    );
    expect([report.verdict.status, report.judges[0]?.canaries]).toEqual(['regression', 'passed']);
    const other = await aModel((messages) => fond(messages.at(-1)?.content ?? ''));
    const invalid = await gated(aSuite(other.baseUrl, `cupel:${name}`, { candidate: good, baseline: 'Yes.' }));
    expect([invalid.verdict.status, reasonsOf(invalid)]).toEqual(['invalid', ['canary']]);
  });
});

test('one that does not come with Cupel is named with its line, and the one that was meant', async () => {
  const folder = aSuite('http://127.0.0.1:1/v1', 'cupel:grouded', { candidate: 'x', baseline: 'y' });
  await expect(gated(folder)).rejects.toMatchObject({
    code: 'config',
    place: { path: 'scorers[0].judge.rubric' },
    remedy: expect.stringContaining('Did you mean `cupel:grounded`?'),
  });
});

test('one that comes with Cupel is calibrated beside the suite', async () => {
  const model = await aModel((messages) => careful(messages.at(-1)?.content ?? ''));
  const folder = aSuite(model.baseUrl, 'cupel:grounded', { candidate: 'x', baseline: 'y' });
  const labels = ['case-0', 'case-1'].map((id, index) => ({
    case: id,
    item: 'supported',
    value: index === 0 ? 5 : 1,
    annotator: 'a',
    output: index === 0 ? 'You can return them within 30 days.' : 'You can return them within 90 days.',
  }));
  const args = ['calibrate', '--rubric', 'cupel:grounded', '--labels', 'labels.jsonl', '--json'];
  writeFiles(folder, { 'labels.jsonl': jsonl(labels) });
  const refused = await runBundle(args, { cwd: folder });
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('--suite')]);
  const { code, stdout } = await runBundle([...args, '--suite', 'suite.yaml'], { cwd: folder });
  expect([code, JSON.parse(stdout).judges[0]]).toMatchObject([0, { item: 'supported', n: 2, accuracy: 1 }]);
  expect(JSON.parse(readFileSync(join(folder, 'rubrics/grounded.calibration.json'), 'utf8')).rubric).toBe('grounded');
});
