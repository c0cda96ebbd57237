import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Report } from '../src/domain/report.js';
import { playAction, pullEvent } from './builders/action-run.js';
import type { FakePull } from './builders/fake-github.js';
import { aPullRequest } from './builders/pull-request.js';

const strict = JSON.stringify({ type: 'object', required: ['answer'] });
const loose = JSON.stringify({});
const SUITE_END = 'scorers: [{ id: shape, check: { json: { schema: shape.json } } }]\n';

test.each<[string, Partial<FakePull>, number]>([
  ['a branch', {}, 0],
  ['a fork', { headRepository: 'mallory/shop', author: 'mallory' }, 1],
])('a schema that %s loosens is a change of the gate: listed, and not in force', async (_, pull, code) => {
  const edit = () => ({ 'evals/s/shape.json': loose });
  const change = await aPullRequest({ edit, pull, suite: SUITE_END, files: { 'evals/s/shape.json': strict } });
  const { repository, github } = change;
  const run = await playAction(repository.root, { payload: pullEvent(github), github });
  const report = JSON.parse(readFileSync(run.outputs['report-json'] ?? '', 'utf8')) as Report;
  expect(report.policyChanges).toEqual([
    {
      path: 'scorers.shape.check.json.schema',
      kind: 'changed',
      base: expect.stringMatching(/^sha256:[0-9a-f]{12}$/) as unknown,
      head: expect.stringMatching(/^sha256:[0-9a-f]{12}$/) as unknown,
      inForce: 'base',
    },
  ]);
  expect([run.code, change.model.requests()]).toEqual([code, 0]);
});
