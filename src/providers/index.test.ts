/** All HTTP providers against servers that Cupel's authors did not script for them. */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { LLMock } from '@copilotkit/aimock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aContext } from '../../test/fixtures/providers/loopback.js';
import type { Target } from '../domain/target.js';
import type { ProviderContext } from './context.js';
import { createProvider } from './index.js';
import { aRequest, CONVERSATION, OUTPUT_SCHEMA, WEATHER } from './provider.contract.js';

const context = (origin: string): ProviderContext =>
  aContext({ env: { OPENAI_API_KEY: 'k', ANTHROPIC_API_KEY: 'k' }, allowedOrigins: [origin] });

const targets = (origin: string): Target[] => [
  { provider: 'openai', model: 'gpt-5-mini', base_url: `${origin}/v1` },
  { provider: 'openai', api: 'chat', model: 'gpt-5-mini', base_url: `${origin}/v1` },
  { provider: 'openai-compatible', model: 'gpt-5-mini', base_url: `${origin}/v1` },
  { provider: 'openai-compatible', api: 'responses', model: 'gpt-5-mini', base_url: `${origin}/v1` },
  { provider: 'anthropic', model: 'claude-sonnet-5', base_url: origin },
];
const names = targets('http://x').map((target) => `${target.provider}${'api' in target ? ` ${target.api}` : ''}`);
const signal = new AbortController().signal;

describe('aimock', () => {
  let mock: LLMock;
  beforeAll(async () => {
    mock = new LLMock({ port: 0 });
    mock.onMessage('Hi', { content: 'Hello from the mock.' });
    mock.onMessage('Where is my order?', { content: 'On its way.' });
    mock.onMessage('weather', { toolCalls: [{ name: 'weather', arguments: '{"city":"Kiel"}' }] });
    await mock.start();
  });
  afterAll(() => mock.stop());
  const provide = (index: number) => createProvider(targets(mock.url)[index] as Target, context(mock.url));

  it.each(names.map((name, index) => [name, index] as const))('and %s understand each other', async (_, index) => {
    const provider = await provide(index);
    const plain = await provider.generate(aRequest(), { signal });
    expect(plain).toMatchObject({ output: 'Hello from the mock.', finishReason: 'stop', usage: { inputTokens: expect.any(Number) } });
    expect((await provider.generate(aRequest({ messages: CONVERSATION }), { signal })).output).toBe('On its way.');
    const called = await provider.generate(aRequest({ messages: [{ role: 'user', content: 'weather?' }], tools: [WEATHER] }), { signal });
    expect(called).toMatchObject({ finishReason: 'tool_calls', toolCalls: [{ name: 'weather', arguments: { city: 'Kiel' } }] });
  });
});

type Mock = {
  readonly server: Server;
  readonly cfg: { faults: object[] };
  readonly reset: () => void;
  readonly stats: () => { requests: number };
};
const bench = fileURLToPath(new URL('../../../shared/bench/mock-llm.mjs', import.meta.url));

describe.skipIf(!existsSync(bench))(`the load server of ../shared/bench${existsSync(bench) ? '' : ' (not here)'}`, () => {
  let mock: Mock;
  let origin: string;
  beforeAll(async () => {
    mock = (await import(bench)).createMock();
    await new Promise<void>((resolve) => mock.server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(mock.server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    mock.server.closeAllConnections();
    mock.server.close();
  });
  const provide = (index: number) => createProvider(targets(origin)[index] as Target, context(origin));
  const question = aRequest({ messages: [{ role: 'user', content: '[[key:K1]] [[variant:baseline]] What is it?' }] });
  const cases = names.map((name, index) => [name, index] as const);

  it.each(cases)('answers and judges for %s', async (_, index) => {
    mock.cfg.faults = [];
    const provider = await provide(index);
    const answer = await provider.generate(question, { signal });
    expect(answer.output).toContain('answer-id K1/baseline');
    const verdict = await provider.generate(
      aRequest({ messages: [{ role: 'user', content: `Judge as JSON: ${answer.output}` }], outputSchema: OUTPUT_SCHEMA }),
      { signal },
    );
    // The mock takes the largest or the smallest value that the schema it was sent allows.
    expect([1, 3]).toContain(JSON.parse(verdict.output).score);
  });

  it.each(
    cases.flatMap(([name, index]) =>
      [
        ['500', 'server'],
        ['503', 'server'],
        ['429', 'rate-limit'],
        ['drop', 'connection'],
        ['cut', 'connection'],
        ['badjson', 'malformed'],
        ['badcontent', 'empty'],
      ].map(([kind, error]) => [kind, error, name, index] as const),
    ),
  )('does %s, which is %s to %s, once', async (kind, error, _, index) => {
    mock.reset();
    mock.cfg.faults = [{ kind, rate: 1, repeat: 1e9 }];
    const provider = await provide(index);
    await expect(provider.generate(question, { signal })).rejects.toMatchObject({ name: 'ProviderError', kind: error });
    expect(mock.stats().requests).toBe(1);
  });
});
