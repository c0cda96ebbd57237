/**
 * The first minutes of a new user, by the commands of docs/getting-started.md and docs/guides/moving.md: an empty repository with one file in it, the
 * mock server of the shared bench, a verdict, and a second verdict on an edited prompt. What it took by hand: docs/first-minutes.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Report } from '../../src/domain/report.js';
import { hasShared, runBundle } from '../builders/bundle.js';
import { type Beginning, GITHUB_MODELS, OPENAI_EVAL, PROMPT_ALONE, PROMPTFOO } from '../builders/first-minutes.js';
import { writeFiles } from '../builders/folder.js';
import { type MockModel, startMock } from '../builders/mock-model.js';
import { aRepository } from '../builders/repository.js';

/** Commands to a verdict, at most. */
const MOST_COMMANDS = 5;

describe.skipIf(!hasShared('bench/mock-llm.mjs'))('from what a team has to a verdict', () => {
  let mock: MockModel;
  beforeAll(async () => {
    mock = await startMock();
  });
  afterAll(() => mock.close());

  test.each<readonly [string, Beginning, string]>([
    ['nothing but a prompt file', PROMPT_ALONE, 'no-baseline'],
    ['a promptfoo configuration with 30 tests', PROMPTFOO, 'no-baseline'],
    // Some of their tests fail today: below 30 cases each has to hold, and without a baseline nothing excuses it.
    ['a .prompt.yml with data and evaluators', GITHUB_MODELS, 'must-pass'],
    ['an OpenAI eval', OPENAI_EVAL, 'must-pass'],
  ])('%s', async (_, beginning, reason) => {
    const repository = aRepository();
    const { root } = repository;
    writeFiles(root, beginning.files);
    let commands = 0;
    const cupel = async (...args: string[]) => {
      commands += 1;
      const { code, stdout, stderr } = await runBundle([...args, '--json'], { cwd: root });
      expect(stderr).toBe('');
      return { code, json: JSON.parse(stdout) as unknown };
    };
    const server = ['--provider', 'openai-compatible', '--base-url', mock.baseUrl, '--model', 'mock'];
    const { json: made } = await cupel('init', '--yes', ...beginning.init, ...server);
    expect(made).toMatchObject({ cases: beginning.cases, suite: 'evals/register/suite.yaml' });

    const first = await cupel('gate');
    const report = first.json as Report;
    expect(report.counts).toMatchObject({ scored: beginning.cases, errored: 0 });
    expect(report.verdict.reasons.map(({ code }) => code)).toContain(reason);
    expect(commands).toBeLessThanOrEqual(MOST_COMMANDS);

    repository.commit({}, 'add a golden set');
    const prompt = join(root, beginning.prompt);
    writeFileSync(prompt, readFileSync(prompt, 'utf8').replace('[[variant:baseline]]', '[[variant:candidate]]'));
    const second = (await cupel('gate', '--base', 'main')).json as Report;
    expect(second.verdict.status).not.toBe('invalid');
    expect(second.counts).toMatchObject({ errored: 0 });
    expect(second.sides.baseline).not.toBeNull();
  });
});
