/** The same provider with the real package and a real model, where both are there: `CUPEL_TEST_LLAMA` names the folder of node_modules. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { aContext } from '../../test/fixtures/providers/loopback.js';
import type { TargetOf } from '../domain/target.js';
import { sha256 } from '../fingerprint.js';
import { createProvider } from './index.js';
import { findLlamaPackage } from './llama-package.js';
import { aRequest, OUTPUT_SCHEMA } from './provider.contract.js';
import type { Provider } from './provider.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const models = path.join(root, '..', 'shared', 'models');
const BASE = 'base/SmolLM2-135M-Instruct.Q4_1.gguf';
const cwd = process.env.CUPEL_TEST_LLAMA ?? root;

const missing = [existsSync(path.join(models, BASE)) ? [] : ['../shared/models'], isInstalled() ? [] : ['node-llama-cpp']].flat();

function isInstalled(): boolean {
  try {
    return findLlamaPackage(cwd) !== '';
  } catch {
    return false;
  }
}

type Case = { readonly id: string; readonly messages: { role: 'system' | 'user'; content: string }[]; readonly checks: object[] };
type Referee = { grade(answer: string, checks: object[]): { pass: boolean } };

const linesOf = <T>(file: string): T[] =>
  readFileSync(path.join(models, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe.skipIf(missing.length > 0)(`llama-cpp with a real model${missing.length > 0 ? ` (not here: ${missing.join(', ')})` : ''}`, () => {
  const create = (target: Partial<TargetOf<'llama-cpp'>> = {}) => {
    const base = aContext({
      files: {
        read: () => Promise.reject(new Error('not read as text')),
        obtain: async (file) =>
          existsSync(path.join(models, file)) ? { sha256: sha256(file), bytes: 0, path: path.join(models, file) } : null,
      },
    });
    const context = { ...base, deps: { ...base.deps, cwd } };
    return createProvider({ provider: 'llama-cpp', model: BASE, context_size: 1_024, threads: 1, ...target }, context);
  };
  const using = async <T>(target: Partial<TargetOf<'llama-cpp'>>, use: (provider: Provider) => Promise<T>): Promise<T> => {
    const provider = await create(target);
    try {
      return await use(provider);
    } finally {
      await provider.close?.();
    }
  };
  const signal = new AbortController().signal;
  const ask = (provider: Provider, content: string, overrides: Parameters<typeof aRequest>[0] = {}) =>
    provider.generate(
      aRequest({ messages: [{ role: 'user', content }], params: { temperature: 0, max_output_tokens: 40 }, ...overrides }),
      { signal },
    );

  it('passes about as many cases as were passed when the model was made, and far fewer without its adapter', async () => {
    const { grade }: Referee = await import(path.join(models, 'make', 'checks.mjs'));
    const wanted = ['order_status', 'warranty', 'triage'].flatMap((group) => [1, 2].map((n) => `s-${group}-0${n}`));
    const cases = linesOf<Case>('golden/support.jsonl').filter(({ id }) => wanted.includes(id));
    const reference = new Map(linesOf<{ id: string; pass: boolean }>('reference/good.support.jsonl').map(({ id, pass }) => [id, pass]));
    const passes = (adapter: TargetOf<'llama-cpp'>['adapter'], some = cases) =>
      using({ adapter }, async (provider) => {
        let count = 0;
        for (const { messages, checks } of some) {
          const params = { temperature: 0, max_output_tokens: 80 };
          const answer = await provider.generate(aRequest({ messages, params }), { signal });
          expect(answer.usage?.inputTokens).toBeGreaterThan(20);
          if (grade(answer.output, checks).pass) count += 1;
        }
        return count;
      });
    const expected = cases.filter(({ id }) => reference.get(id)).length;
    const good = await passes({ path: 'adapters/good.gguf', scale: 1 });
    expect(cases).toHaveLength(6);
    expect(Math.abs(good - expected)).toBeLessThanOrEqual(1);
    expect(await passes({ path: 'adapters/good.gguf', scale: 0 }, cases.slice(0, 3))).toBeLessThanOrEqual(1);
  }, 60_000);

  it('answers the same at temperature 0 and with a seed, and otherwise with another trial', async () => {
    await using({ seed: 42 }, async (provider) => {
      const greedy = [await ask(provider, 'Name a colour.'), await ask(provider, 'Name a colour.')];
      expect(greedy[0]?.output).toBe(greedy[1]?.output);
      const params = { temperature: 0.9, max_output_tokens: 12 };
      const story = (trial: number) => ask(provider, 'Tell me a story.', { params, trial });
      expect((await story(0)).output).toBe((await story(0)).output);
      expect((await story(1)).output).not.toBe((await story(0)).output);
    });
  }, 60_000);

  it('keeps to a schema, to a limit and to its context', async () => {
    await using({}, async (provider) => {
      const judged = await ask(provider, 'How good is this? Reply with JSON.', { outputSchema: OUTPUT_SCHEMA });
      expect([1, 2, 3]).toContain(JSON.parse(judged.output).score);
      const cut = await ask(provider, 'Count from 1 to 100.', { params: { temperature: 0, max_output_tokens: 5 } });
      expect(cut).toMatchObject({ finishReason: 'length', usage: { outputTokens: 5 } });
      await expect(ask(provider, 'word '.repeat(2_000))).rejects.toMatchObject({ kind: 'refused', code: 'context_length_exceeded' });
    });
  }, 60_000);

  it('stops in the middle of an answer', async () => {
    await using({}, async (provider) => {
      const controller = new AbortController();
      const reason = new Error('enough');
      await ask(provider, 'Hi');
      setTimeout(() => controller.abort(reason), 100);
      const asking = provider.generate(aRequest({ messages: [{ role: 'user', content: 'Tell me a very long story.' }] }), {
        signal: controller.signal,
      });
      await expect(asking).rejects.toBe(reason);
      expect((await ask(provider, 'Hi')).output).not.toBe('');
    });
  }, 60_000);

  it.each([
    ['broken/base-mismatch.gguf', /incorrect shape/],
    ['broken/arch-mismatch.gguf', /arch mismatch/],
    ['broken/truncated.gguf', /file bounds/],
    ['broken/lfs-pointer.gguf', /'vers'/],
    [BASE, /general\.type/],
  ])(
    'tells why %s is no adapter for the model',
    async (file, cause) => {
      await using({ adapter: { path: file } }, async (provider) => {
        const error = await ask(provider, 'Hi').catch((reason) => reason);
        expect(error).toMatchObject({
          code: 'provider-setup',
          place: { file },
          message: expect.stringMatching(cause),
          remedy: expect.any(String),
        });
      });
    },
    60_000,
  );

  it.each([
    ['broken/lfs-pointer.gguf', /vers/],
    ['adapters/good.gguf', /key not found/],
    ['README.md', /GGUF/],
  ])(
    'tells why %s is no model',
    async (file, cause) => {
      await using({ model: file }, async (provider) => {
        const error = await ask(provider, 'Hi').catch((reason) => reason);
        expect(error).toMatchObject({ code: 'provider-setup', place: { file }, message: expect.stringMatching(cause) });
      });
    },
    60_000,
  );
});
