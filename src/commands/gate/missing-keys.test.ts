import { expect, test } from 'vitest';
import { aFolder } from '../../../test/builders/folder.js';
import { gateAll, jsonl } from '../../../test/builders/gate-run.js';

const RUBRIC = 'rubric: good\nscale: { type: binary }\nitems: [{ id: policy, criterion: "Says fine." }]\n';
const CASES = Array.from({ length: 12 }, (_, index) => `case-${index}`);

/** Recorded answers that checks can score, and a judge whose key nobody has. */
const aSuite = (candidate: string): string =>
  aFolder({
    'suite.yaml': JSON.stringify({
      suite: 's',
      golden: ['golden.jsonl'],
      candidate: { provider: 'recorded', outputs: 'candidate.jsonl' },
      baseline: { provider: 'recorded', outputs: 'baseline.jsonl' },
      scorers: [{ id: 'grounded', judge: { rubric: 'rubric.yaml', provider: 'openai', model: 'gpt-5', api_key_env: 'TEAM_KEY' } }],
      gate: { must_pass: { all: true } },
    }),
    'rubric.yaml': RUBRIC,
    'golden.jsonl': jsonl(CASES.map((id) => ({ id, input: `question ${id}`, checks: [{ contains: 'good' }] }))),
    'candidate.jsonl': jsonl(CASES.map((id) => ({ case: id, output: candidate }))),
    'baseline.jsonl': jsonl(CASES.map((id) => ({ case: id, output: 'good' }))),
  });

test('without the key of a judge the checks are run, the judge is named as what was not, and nothing is decided', async () => {
  const [result] = await gateAll(aSuite('good enough'), { suites: ['suite.yaml'], onMissingCredentials: 'skip' });
  const report = result?.view.report;
  expect([report?.verdict.status, result?.onInconclusive]).toEqual(['inconclusive', 'warn']);
  expect(report?.verdict.reasons).toEqual([
    {
      code: 'no-credentials',
      message: 'TEAM_KEY is not set. Not asked for: 24 scores of grounded. What needs no key was run.',
    },
  ]);
  const checks = report?.comparisons.find(({ metric }) => metric === 'case_checks');
  expect(checks).toMatchObject({ n: 12, baseline: 1, candidate: 1 });
  expect(report?.comparisons.find(({ metric }) => metric === 'grounded')).toMatchObject({ n: 0, candidate: null });
});

test('a drop that checks see without a key is told, and still left to a run that has one', async () => {
  const [result] = await gateAll(aSuite('bad'), { suites: ['suite.yaml'], onMissingCredentials: 'skip' });
  const report = result?.view.report;
  expect(report?.verdict.status).toBe('inconclusive');
  expect(report?.comparisons.find(({ metric }) => metric === 'case_checks')).toMatchObject({ n: 12, difference: -1 });
});

test('where a missing key is to fail, it is an error before anything is run', async () => {
  await expect(gateAll(aSuite('good'), { suites: ['suite.yaml'] })).rejects.toMatchObject({ code: 'no-credentials' });
});
