/** What a person at a terminal sees: questions, progress, the end of a run by Ctrl-C, colours. */
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder } from '../builders/folder.js';
import { jsonl } from '../builders/gate-run.js';
import { startStalling } from '../builders/model-server.js';
import { aRepository } from '../builders/repository.js';
import { HAS_TERMINAL, KEYS, runInTerminal } from '../builders/terminal.js';

const TWO_PROMPTS = { 'prompts/a.md': 'A: {{question}}\n', 'prompts/b.md': 'B: {{question}}\n' };

describe.skipIf(!HAS_TERMINAL)('init at a terminal', () => {
  test('asks which file and whose model, and writes what was chosen', async () => {
    const { root } = aRepository(TWO_PROMPTS);
    const { code, text } = await runInTerminal(['init'], {
      cwd: root,
      typing: [
        ['Begin from which file?', KEYS.down + KEYS.enter],
        ['Who serves the model under test?', KEYS.down + KEYS.enter],
      ],
    });
    expect(code).toBe(0);
    expect(text).toContain('From prompts/b.md, a prompt file');
    expect(readFileSync(join(root, 'evals/b/suite.yaml'), 'utf8')).toContain('provider: anthropic');
    expect(existsSync(join(root, 'evals/a'))).toBe(false);
  });

  test('asks for nothing that it knows, and before it replaces a file, which it leaves alone by default', async () => {
    const { root } = aRepository({ 'prompts/a.md': 'A: {{question}}\n' });
    const env = { OPENAI_API_KEY: 'k' };
    const first = await runInTerminal(['init'], { cwd: root, env });
    expect(first.text).not.toContain('?');
    appendFileSync(join(root, 'evals/a/suite.yaml'), '# ours\n');
    const kept = await runInTerminal(['init'], { cwd: root, env, typing: [['Replace it?', KEYS.enter]] });
    expect(kept.text).toContain('evals/a/suite.yaml  left alone');
    const replaced = await runInTerminal(['init'], { cwd: root, env, typing: [['Replace it?', `y${KEYS.enter}`]] });
    expect([replaced.code, readFileSync(join(root, 'evals/a/suite.yaml'), 'utf8').includes('# ours')]).toEqual([0, false]);
  });

  test('ended at a question writes nothing and says how to go on', async () => {
    const { root } = aRepository(TWO_PROMPTS);
    const { code, text } = await runInTerminal(['init'], { cwd: root, typing: [['Begin from which file?', KEYS.interrupt]] });
    expect([code, existsSync(join(root, 'evals'))]).toEqual([2, false]);
    expect(text).toContain('Run `cupel init` again');
  });

  test('without a key says which variable to set', async () => {
    const { root } = aRepository({ 'prompts/a.md': 'A: {{question}}\n' });
    expect((await runInTerminal(['init', '--yes'], { cwd: root })).text).toContain('export OPENAI_API_KEY=...');
    const { code, text } = await runInTerminal(['gate'], { cwd: root });
    expect([code, text.includes('OPENAI_API_KEY is not set')]).toEqual([2, true]);
  });
});

/** A suite of 20 cases on both sides. */
function aProject(baseUrl: string): string {
  const target = (prompt: string): object => ({ provider: 'openai-compatible', base_url: baseUrl, model: 'm', prompt });
  const golden = Array.from({ length: 20 }, (_, index) => ({
    id: `case-${index}`,
    input: `question ${index}`,
    checks: [{ contains: 'ok' }],
  }));
  return aFolder({
    'a.md': 'Answer: {{input}}',
    'b.md': 'Please answer: {{input}}',
    'golden.jsonl': jsonl(golden),
    'suite.yaml': JSON.stringify({ suite: 's', golden: ['golden.jsonl'], candidate: target('b.md'), baseline: target('a.md') }),
  });
}

describe.skipIf(!HAS_TERMINAL)('gate at a terminal', () => {
  test('shows how far it is; Ctrl-C ends it, says what is kept, and the same command goes on', async () => {
    const model = await startStalling(10);
    const cwd = aProject(model.baseUrl);
    const cut = await runInTerminal(['gate', 'suite.yaml'], { cwd, typing: [['10/40 answers', KEYS.interrupt]] });
    expect(cut.code).toBe(2);
    expect(cut.text).toContain('What is answered is kept, and the same command goes on from there.');
    expect(cut.text).toContain('Invalid: the run was cancelled');
    model.release();
    const resumed = await runInTerminal(['gate', 'suite.yaml'], { cwd });
    expect(resumed.code).toBe(0);
    expect(resumed.text).toContain('10/40 answers, 0 requests');
    expect(resumed.text).toContain('40/40 answers');
  });

  test.each([
    [{ NO_COLOR: '1' }, [], true, false],
    [{ CI: '1' }, [], false, true],
    [{}, ['--json'], false, false],
  ])('with %j and %j shows progress: %s, colours: %s', async (env, args, hasProgress, hasColour) => {
    const model = await startStalling(1000);
    const { text } = await runInTerminal(['gate', 'suite.yaml', ...args], { cwd: aProject(model.baseUrl), env });
    expect(text.includes('/40 answers')).toBe(hasProgress);
    expect(text.includes('\u001b[38;5;')).toBe(hasColour);
  });
});
