/**
 * The real llama.cpp server with a real small model: answers of base and adapter beside each other are those that each gives alone. It
 * takes minutes: run it with CUPEL_TEST_MODELS=1.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasShared, SHARED } from '../../test/builders/bundle.js';
import { aModelContext } from '../../test/fixtures/adapters/served.js';
import { openModel } from '../commands/preparation/models.js';
import type { Target } from '../domain/target.js';
import type { Provider } from '../providers/provider.js';

const SERVER = join(SHARED, 'tools/llama-server');
const MODELS = join(SHARED, 'models');
const isAsked = process.env.CUPEL_TEST_MODELS === '1' && hasShared('tools/llama-server') && hasShared('models/adapters/good.gguf');
const QUESTIONS = ['What is 2 + 3?', 'Name a colour.', 'How long is the warranty?', 'Is it still OK to return a Lumen One after 28 days?'];

describe.skipIf(!isAsked)("llama.cpp's server as it is", () => {
  let server: ChildProcess;
  let baseUrl = '';
  beforeAll(async () => {
    const port = await freePort();
    baseUrl = `http://127.0.0.1:${port}/v1`;
    const adapters = ['good', 'bad'].map((name) => `${join(MODELS, 'adapters', name)}.gguf:0`).join(',');
    const flags = ['--host', '127.0.0.1', '--port', String(port), '-t', '1', '-np', '2', '-c', '2048'];
    server = spawn(SERVER, ['-m', join(MODELS, 'base/SmolLM2-135M-Instruct.Q4_1.gguf'), '--lora-scaled', adapters, ...flags], {
      stdio: 'ignore',
    });
    await untilHealthy(`http://127.0.0.1:${port}/health`);
  }, 120_000);
  afterAll(() => server.kill());

  const open = async (name: 'base' | 'good' | 'bad' | '../broken/base-mismatch'): Promise<Provider> => {
    const context = aModelContext('/', { servers: new Map([[baseUrl, 'llama-cpp-server']]) });
    const path = `${relative('/', join(MODELS, 'adapters', name))}.gguf`;
    const common = { provider: 'openai-compatible', base_url: baseUrl, model: 'SmolLM2-135M-Instruct' } as const;
    const target: Target = name === 'base' ? common : { ...common, adapter: { path, server: 'llama-cpp-server' } };
    return (await openModel(target, { file: 'suite.yaml' }, context)).provider;
  };
  const ask = async (provider: Provider, content: string): Promise<string> => {
    const params = { temperature: 0, max_output_tokens: 24 };
    const request = { messages: [{ role: 'user' as const, content }], params, trial: 0 };
    return (await provider.generate(request, { signal: new AbortController().signal })).output;
  };

  it('gives base and adapters beside each other the answers that each gives alone', async () => {
    const sides = await Promise.all((['base', 'good', 'bad'] as const).map(open));
    const answersOf = async (side: Provider): Promise<string[]> => {
      const answers: string[] = [];
      for (const question of QUESTIONS) answers.push(await ask(side, question));
      return answers;
    };
    const alone: string[][] = [];
    for (const side of sides) alone.push(await answersOf(side));
    // One request a side at a time: the server computes requests with equal weights in one batch, whose rounding is another.
    expect(await Promise.all(sides.map(answersOf))).toEqual(alone);
    expect(new Set(alone.map((answers) => answers.join('\n'))).size).toBe(3);
  }, 600_000);

  it('is not asked with an adapter of another base, and the message names both', async () => {
    const provider = await open('../broken/base-mismatch');
    await expect(provider.start?.(new AbortController().signal)).rejects.toThrow(
      /an unnamed llama model of hidden size 960, but the model at .* is ".*SmolLM2-135M-Instruct.Q4_1.gguf" \(hidden size 960, not 576\)/,
    );
  });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

async function untilHealthy(url: string): Promise<void> {
  for (;;) {
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
