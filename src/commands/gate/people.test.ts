import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { aFolder } from '../../../test/builders/folder.js';
import { aWorld, gateOne, jsonl } from '../../../test/builders/gate-run.js';
import { startJudge } from '../../../test/builders/judge-server.js';
import { aRepository } from '../../../test/builders/repository.js';
import type { FeedbackEntry } from '../../domain/judging/feedback.js';
import { type LabelOptions, label } from '../judging/label.js';

const CASES = 80;
const ids = Array.from({ length: CASES }, (_, index) => index);
const text = (side: string, index: number, quality: number): string => `${side} ${index}: quality ${quality}`;
/** The judge reads the candidate's answers as one step worse; people find no difference but in every tenth case. */
const judgedBefore = (index: number): number => 2 + (index % 4);
const judgedAfter = (index: number): number => judgedBefore(index) - (index % 3 === 0 ? 0 : 1);
const peopleSay = (output: string): number => {
  const [, side, number = '0'] = /^(\w+) (\d+):/.exec(output) ?? [];
  const index = Number(number);
  return judgedBefore(index) - (side === 'candidate' && index % 10 === 9 ? 1 : 0);
};

async function files(more = 'gate: { looks: 4 }\n'): Promise<Record<string, string>> {
  const judge = await startJudge();
  onTestFinished(judge.close);
  return {
    'evals/s/suite.yaml': `suite: s\ngolden: [golden.jsonl]\ncandidate: { provider: recorded, outputs: candidate.jsonl }\nbaseline: { provider: recorded, outputs: baseline.jsonl }\nscorers: [{ id: grounded, judge: { rubric: rubrics/grounded.yaml, provider: openai-compatible, base_url: "${judge.baseUrl}", model: j } }]\n${more}`,
    'evals/s/rubrics/grounded.yaml':
      'rubric: grounded\nscale: { type: ordinal, min: 1, max: 5 }\nitems: [{ id: policy, criterion: "States the policy." }]\n',
    'evals/s/golden.jsonl': jsonl(ids.map((index) => ({ id: `c${index}`, input: `question ${index}` }))),
    'evals/s/baseline.jsonl': jsonl(ids.map((index) => ({ case: `c${index}`, output: text('baseline', index, judgedBefore(index)) }))),
    'evals/s/candidate.jsonl': jsonl(ids.map((index) => ({ case: `c${index}`, output: text('candidate', index, judgedAfter(index)) }))),
  };
}

const LABELS = 'evals/s/labels/grounded.jsonl';

/** One person labels what is shown, in this order, as `say` has it; null stops. */
async function labelWith(
  root: string,
  say: (output: string, shown: number) => string | null,
  options: Partial<LabelOptions> = {},
): Promise<FeedbackEntry[]> {
  let screen = '';
  let shown = 0;
  const speaker = {
    write: (part: string) => (screen += part),
    clean: (part: string) => part,
    close: () => undefined,
    ask: async (): Promise<string | null> => {
      const [output = ''] = /(?:baseline|candidate) \d+: quality \d/.exec(screen.slice(screen.lastIndexOf('answer:'))) ?? [];
      shown += 1;
      return say(output, shown);
    },
  };
  const desk = { openSpeaker: () => speaker, signal: new AbortController().signal };
  await label({ n: 40, sample: false, web: false, annotator: 'ann', ...options }, desk, aWorld(root));
  return readFileSync(join(root, LABELS), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as FeedbackEntry);
}

const honest = (output: string): string => String(peopleSay(output));
const gateIt = (root: string, options: Parameters<typeof gateOne>[1] = {}) => gateOne(root, { suites: ['evals/s/suite.yaml'], ...options });
const primaryOf = ({ comparisons }: Awaited<ReturnType<typeof gateIt>>) => comparisons.find(({ role }) => role === 'primary');

describe('people’s labels of a random sample', () => {
  test('decide in the judge’s place, within the same gate', { timeout: 30_000 }, async () => {
    const root = aFolder(await files());
    const before = await gateIt(root);
    expect([before.verdict.status, primaryOf(before)?.method]).toEqual(['regression', 'paired-t-cr1']);
    const entries = await labelWith(root, honest, { sample: true, n: 40 });
    expect(new Set(entries.map((entry) => entry.case)).size).toBe(40);
    expect(entries.length).toBe(80);
    const after = await gateIt(root);
    const primary = primaryOf(after);
    expect([after.looks.length, primary?.method, primary?.n]).toEqual([1, 'prediction-powered', CASES]);
    // People: 8 of 80 cases one step of four worse.
    expect(primary?.interval?.[0]).toBeLessThan(-0.025);
    expect(primary?.interval?.[1]).toBeGreaterThan(-0.025);
    expect(primary?.difference).toBeGreaterThan((primaryOf(before)?.difference ?? 0) + 0.05);
    expect(after.notes.join('\n')).toMatch(
      /goes by people's labels on a random sample of 40 cases \(PPI\+\+, the judge counts \d+ %\)\. The judge alone saw -1\d\.\d points\./,
    );
  });

  test('end at the first case that was left out', { timeout: 30_000 }, async () => {
    const root = aFolder(await files());
    await gateIt(root);
    let left = '';
    const say = (output: string, shown: number): string | null => {
      if (shown === 50) left = output;
      // What was skipped comes back when all else is done.
      return output === left ? (shown > 60 ? null : 's') : honest(output);
    };
    await labelWith(root, say, { sample: true, n: 40 });
    const report = await gateIt(root);
    expect(primaryOf(report)?.method).toBe('paired-t-cr1');
    expect(report.notes.join('\n')).toContain('these cases are no random sample');
  });

  test('are no sample where they were picked by doubt', { timeout: 30_000 }, async () => {
    const root = aFolder(await files('gate: { looks: 1 }\n'));
    const before = await gateIt(root);
    await labelWith(root, honest, { n: 60 });
    const report = await gateIt(root);
    expect([report.verdict.status, primaryOf(report)]).toEqual([before.verdict.status, primaryOf(before)]);
  });

  test('do not count where the base decides and they come with the change', { timeout: 60_000 }, async () => {
    const { 'evals/s/suite.yaml': suite = '', ...own } = await files();
    const target = suite.replace('baseline: { provider: recorded, outputs: baseline.jsonl }\n', '');
    const before = { ...own, 'evals/s/suite.yaml': target.replace('candidate.jsonl', 'baseline.jsonl'), '.gitignore': '.cupel\n' };
    const repository = aRepository(before);
    repository.git('checkout', '-q', '-b', 'change');
    repository.commit({ 'evals/s/suite.yaml': target });
    const root = repository.root;
    const terms = { inForce: 'base', changesFail: false, runsNewSuites: true } as const;
    await gateIt(root, { base: 'main' });
    await labelWith(root, honest, { sample: true, base: 'main' });
    repository.commit();
    expect(primaryOf(await gateIt(root, { base: 'main' }))?.method).toBe('prediction-powered');
    const underBase = await gateIt(root, { base: 'main', terms });
    expect([primaryOf(underBase)?.method, underBase.notes.join(' ')]).toEqual(['paired-t-cr1', expect.not.stringContaining('PPI++')]);
    repository.git('checkout', '-q', 'main');
    repository.git('checkout', '-q', 'change', '--', LABELS);
    repository.commit();
    repository.git('checkout', '-q', 'change');
    repository.git('merge', '-q', 'main');
    expect(primaryOf(await gateIt(root, { base: 'main', terms }))?.method).toBe('prediction-powered');
  });
});
