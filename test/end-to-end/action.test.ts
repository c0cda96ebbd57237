import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { runAction } from '../builders/action-run.js';
import { writeFiles } from '../builders/folder.js';
import { type ModelServer, startModel } from '../builders/model-server.js';
import { aRepository, type TestRepository } from '../builders/repository.js';

let model: ModelServer | undefined;
afterEach(async () => {
  await model?.close();
  model = undefined;
});

const golden = Array.from(
  { length: 60 },
  (_, index) => `${JSON.stringify({ id: `case-${index}`, input: `question ${index}`, checks: [{ contains: 'fine' }] })}\n`,
).join('');

async function aPullRequest(edit: string): Promise<TestRepository> {
  model = await startModel((messages) => (messages.some(({ content }) => content.includes('badly')) ? 'no' : 'fine'));
  const repository = aRepository({
    'prompt.md': 'Answer well: {{input}}',
    'evals/s/golden.jsonl': golden,
    'evals/s/suite.yaml': `suite: s\ngolden: [golden.jsonl]\ncandidate: { provider: openai-compatible, base_url: "${model.baseUrl}", model: m, prompt: ../../prompt.md }\n`,
    '.gitignore': '.cupel/\n',
  });
  repository.git('checkout', '-q', '-b', 'feature');
  repository.commit({ 'prompt.md': edit });
  repository.git('checkout', '-q', 'main');
  repository.commit({ 'README.md': 'main moved on' });
  repository.git('checkout', '-q', '--detach');
  repository.git('-c', 'user.name=t', '-c', 'user.email=t@t.test', 'merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  return repository;
}

describe('the action on a pull request', () => {
  test('compares the merge commit with its first parent and fails on a regression', async () => {
    const repository = await aPullRequest('Answer badly: {{input}}');
    const { code, outputs, summary, stdout } = await runAction(repository.root, {});
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'regression', difference: '-1', regressed: '30' });
    expect(summary).toContain('overall fell 100.0 points');
    expect(stdout).toContain('::error::s: overall fell 100.0 points');
    const report = JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8')) as Report;
    expect(report.sides.baseline?.ref).toBe(repository.git('rev-parse', 'HEAD^1').trim());
    expect(report.sides.candidate.ref).toBe(repository.git('rev-parse', 'HEAD').trim());
  });

  test('passes with nothing changed, without a call', async () => {
    const repository = await aPullRequest('Answer well: {{input}}');
    writeFiles(repository.root, { 'notes.txt': 'untracked' });
    const { code, outputs, summary } = await runAction(repository.root, {});
    expect([code, outputs.verdict, outputs.difference, model?.requests()]).toEqual([0, 'pass', '', 0]);
    expect(summary).toContain('nothing changed');
  });

  test('sends no key to an origin that only the head names', async () => {
    const repository = await aPullRequest('Answer badly: {{input}}');
    const suite = readFileSync(join(repository.root, 'evals/s/suite.yaml'), 'utf8')
      .replace('127.0.0.1', 'localhost')
      .replace('model: m', 'model: m, api_key_env: MY_SECRET_KEY');
    repository.commit({ 'evals/s/suite.yaml': suite });
    const { code, outputs, stdout } = await runAction(repository.root, { inputs: { base: 'HEAD^1', trust: 'head' } });
    expect([code, outputs.verdict, model?.requests()]).toEqual([2, 'invalid', 0]);
    expect(stdout).toContain('which nobody allowed');
  });

  test('takes flags from its inputs', async () => {
    const repository = await aPullRequest('Answer badly: {{input}}');
    const { code, outputs } = await runAction(repository.root, { inputs: { cassettes: 'strict', args: '--concurrency 2' } });
    expect([code, outputs.verdict, model?.requests()]).toEqual([2, 'invalid', 0]);
  });

  test('says what is wrong with an input, exit 2', async () => {
    const repository = await aPullRequest('Answer well: {{input}}');
    const { code, stdout } = await runAction(repository.root, { inputs: { 'on-inconclusive': 'sometimes' } });
    expect(code).toBe(2);
    expect(stdout).toContain("argument 'sometimes' is invalid");
  });
});
