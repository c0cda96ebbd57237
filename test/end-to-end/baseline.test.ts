import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBundle } from '../builders/bundle.js';
import { aFolder, writeFiles } from '../builders/folder.js';
import { aPullRequest, badly, PROMPT } from '../builders/pull-request.js';

test('on a laptop `baseline` measures the commit, not what is changed beside it, and says where the files are', async () => {
  const { repository, model, base } = await aPullRequest({ edit: badly, checkout: 'base', suite: 'report: { store_text: true }\n' });
  writeFiles(repository.root, { [PROMPT]: 'Answer badly: {{input}}' });
  const run = await runBundle(['baseline', '--json', '--out', 'stored'], { cwd: repository.root });
  expect([run.code, model.requests()], run.stderr).toEqual([0, 40]);
  const { baselines } = JSON.parse(run.stdout) as { baselines: object[] };
  const dir = join(repository.root, 'stored');
  expect(baselines).toEqual([{ suite: 's', sha: base, kind: 'recorded', dir, cases: 40, scored: 40, usd: null, why: null }]);
  const rows = readFileSync(join(dir, 'scores.jsonl'), 'utf8').trimEnd().split('\n');
  expect(rows.map((row) => (JSON.parse(row) as { scores: { case_checks: { value: number } } }).scores.case_checks.value)).toEqual(
    Array(40).fill(1),
  );
  expect(readFileSync(join(dir, 'outputs.jsonl'), 'utf8')).toContain('fine');

  // Without the texts the earlier ones are gone, too.
  repository.git('checkout', '-q', PROMPT);
  const suite = readFileSync(join(repository.root, 'evals/s/suite.yaml'), 'utf8');
  repository.commit({ 'evals/s/suite.yaml': suite.replace('store_text: true', 'store_text: false') });
  const text = await runBundle(['baseline', '--out', 'stored'], { cwd: repository.root });
  expect([text.code, text.stdout]).toEqual([0, expect.stringMatching(/^s: 40 of 40 cases at [0-9a-f]{12}: /) as string]);
  expect(existsSync(join(dir, 'outputs.jsonl'))).toBe(false);
});

test('a baseline belongs to a commit', async () => {
  const { repository } = await aPullRequest({ edit: badly });
  const files = ['evals/s/suite.yaml', 'evals/s/golden.jsonl', PROMPT].map((file) => [
    file,
    readFileSync(join(repository.root, file), 'utf8'),
  ]);
  const { code, stderr } = await runBundle(['baseline'], { cwd: aFolder(Object.fromEntries(files) as Record<string, string>) });
  expect([code, stderr.split('\n')[0]]).toEqual([2, 'a baseline belongs to a commit, and here is none']);
});
