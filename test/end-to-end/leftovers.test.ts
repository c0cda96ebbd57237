/** However a run ends, nothing of it stays in the temporary folder. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { BUNDLE, ROOT, runBundle } from '../builders/bundle.js';
import { exampleFiles } from '../builders/example.js';
import { aFolder } from '../builders/folder.js';
import { aRepository, type TestRepository } from '../builders/repository.js';

/** The code assistant, gated on a runner against a base commit whose checks decide. */
function aPullRequest(): TestRepository {
  const repository = aRepository({ ...exampleFiles('code-assistant', 'evals/app'), '.gitignore': '.cupel/\nnode_modules\n' });
  symlinkSync(join(ROOT, 'node_modules'), join(repository.root, 'evals/app/node_modules'));
  const suite = String(exampleFiles('code-assistant', '.')['suite.yaml']).replace(/^baseline:[^\n]*(\n +[^\n]*)*/m, '');
  repository.commit({ 'evals/app/suite.yaml': suite });
  repository.git('checkout', '-q', '-b', 'feature');
  const answers = String(exampleFiles('code-assistant', '.')['candidate.jsonl']);
  repository.commit({
    'evals/app/candidate.jsonl': answers.replace('"output": "', '"output": "Sure. ').replace('"output":"', '"output":"Sure. '),
  });
  return repository;
}

const runner = (temporary: string): Record<string, string> => ({
  TMPDIR: temporary,
  RUNNER_TEMP: aFolder(),
  INPUT_COMMAND: 'gate',
  INPUT_SUITES: 'evals/app',
  INPUT_BASE: 'main',
  INPUT_TRUST: 'base-policy',
  GITHUB_EVENT_NAME: 'pull_request',
});

test('a gate whose checks run from the base commit', { timeout: 60_000 }, async () => {
  const temporary = aFolder();
  const { stdout } = await runBundle([], { cwd: aPullRequest().root, env: runner(temporary) });
  expect(stdout).toMatch(/verdict::inconclusive/);
  expect(readdirSync(temporary)).toEqual([]);
});

test('a plan of it makes no folder at all, and neither does a suite that is wrong', async () => {
  const temporary = aFolder();
  const repository = aPullRequest();
  await runBundle(['plan', 'evals/app', '--base', 'main'], { cwd: repository.root, env: { TMPDIR: temporary } });
  repository.commit({ 'evals/app/golden.jsonl': '{"id":"x"}\n' });
  const { code } = await runBundle(['gate', 'evals/app', '--base', 'main'], { cwd: repository.root, env: { TMPDIR: temporary } });
  expect([code, readdirSync(temporary)]).toEqual([2, []]);
});

test('a gate that is ended by two signals while a program runs', { timeout: 60_000 }, async () => {
  const temporary = aFolder();
  const slow = aRepository({
    'evals/app/suite.yaml': 'suite: slow\ngolden: [golden.jsonl]\ncandidate: { provider: command, command: [node, app.mjs], cwd: app }\n',
    'evals/app/golden.jsonl': '{"id":"a","input":"x","checks":[{"contains":"x"}]}\n',
    'evals/app/app/app.mjs': 'process.on("SIGTERM",()=>{});setInterval(()=>{},1e6);\n',
  });
  slow.git('checkout', '-q', '-b', 'feature');
  slow.commit({ 'evals/app/app/app.mjs': 'setInterval(()=>{},1e6);\n' });
  const child = spawn(process.execPath, [BUNDLE, 'gate', 'evals/app', '--base', 'main'], {
    cwd: slow.root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: temporary },
    stdio: 'ignore',
  });
  const ended = new Promise((done) => child.once('exit', done));
  const isCheckedOut = () => readdirSync(temporary).some((name) => existsSync(join(temporary, name, 'files/evals/app/app/app.mjs')));
  for (let waited = 0; waited < 20_000 && !isCheckedOut(); waited += 50) await delay(50);
  expect(readdirSync(temporary)).toHaveLength(1);
  await delay(300);
  child.kill('SIGTERM');
  await delay(50);
  child.kill('SIGTERM');
  await ended;
  expect(readdirSync(temporary)).toEqual([]);
});

test('the demo, where nobody is told of its record', async () => {
  const temporary = aFolder();
  await runBundle(['demo', '--json'], { cwd: aFolder(), env: { TMPDIR: temporary } });
  expect(readdirSync(temporary)).toEqual([]);
});
