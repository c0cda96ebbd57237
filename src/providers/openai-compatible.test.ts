import { describe, expect, it } from 'vitest';
import { aContext, json, startLoopback } from '../../test/fixtures/providers/loopback.js';
import { KEY } from './dialect.contract.js';
import { describeHttpProvider } from './http-provider.contract.js';
import { createProvider } from './index.js';
import { bearer, chat, goodCompletion, plain, responses } from './openai-dialects.contract.js';
import { aRequest } from './provider.contract.js';

describeHttpProvider({
  ...chat,
  name: 'openai-compatible chat',
  path: '/custom/v1/chat/completions',
  key: bearer('MY_KEY'),
  sent: {
    ...chat.sent,
    params: {
      given: {
        max_output_tokens: 9,
        stop: 'END',
        response_format: { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object' } } },
      },
      body: {
        ...plain,
        max_tokens: 9,
        stop: 'END',
        response_format: { type: 'json_schema', json_schema: { name: 'x', schema: { type: 'object' } } },
      },
    },
  },
  create: ({ baseUrl, params }, context) =>
    createProvider(
      {
        provider: 'openai-compatible',
        model: 'a-model',
        base_url: `${baseUrl}/custom/v1/`,
        api_key_env: 'MY_KEY',
        ...(params && { params }),
      },
      context,
    ),
});

describeHttpProvider({
  ...responses,
  name: 'openai-compatible responses',
  path: '/v1/responses',
  key: bearer('MY_KEY'),
  create: ({ baseUrl, params }, context) =>
    createProvider(
      {
        provider: 'openai-compatible',
        api: 'responses',
        model: 'a-model',
        base_url: `${baseUrl}/v1`,
        api_key_env: 'MY_KEY',
        ...(params && { params }),
      },
      context,
    ),
});

describe('openai-compatible', () => {
  const withServer = async (
    answer: unknown,
    check: (ask: () => Promise<unknown>, seen: Awaited<ReturnType<typeof startLoopback>>['seen']) => Promise<void>,
  ) => {
    const server = await startLoopback(json(answer));
    const provider = await createProvider(
      { provider: 'openai-compatible', model: 'a-model', base_url: server.origin },
      aContext({ env: { OPENAI_API_KEY: KEY } }),
    );
    expect(provider.origin).toBeNull();
    await check(() => provider.generate(aRequest(), { signal: new AbortController().signal }), server.seen);
    await server.close();
  };

  it('may share a limit with other models at its address, and with nobody elsewhere', async () => {
    const modelAt = (model: string, port: number) =>
      createProvider(
        { provider: 'openai-compatible', model, base_url: `http://127.0.0.1:${port}/v1` },
        aContext({ localOrigins: [`http://127.0.0.1:${port}`] }),
      );
    const [target, judge, other] = await Promise.all([modelAt('a', 1), modelAt('b', 1), modelAt('a', 2)]);
    expect(judge.endpointKey).toBe(target.endpointKey);
    expect(judge.paceKey).not.toBe(target.paceKey);
    expect(other.endpointKey).not.toBe(target.endpointKey);
  });

  it('sends no key where none is named, and needs nobody to allow that', async () => {
    await withServer(goodCompletion, async (ask, seen) => {
      await ask();
      expect(seen[0]?.headers).not.toHaveProperty('authorization');
      expect(JSON.stringify(seen[0]?.headers)).not.toMatch(/key|bearer/i);
    });
  });

  it('reads text that comes in parts, but no thoughts', async () => {
    const content = [
      { type: 'thinking', thinking: [{ type: 'text', text: 'hm' }] },
      { type: 'text', text: 'Hel' },
      { type: 'text', text: 'lo.' },
    ];
    await withServer({ choices: [{ finish_reason: 'stop', message: { content } }] }, async (ask) => {
      expect(await ask()).toMatchObject({ output: 'Hello.', usage: null });
    });
  });

  it.each([
    ['eos', 'stop'],
    ['max_tokens', 'length'],
  ])("knows other servers' words for an end: %s is %s", async (finish_reason, finishReason) => {
    await withServer({ choices: [{ finish_reason, message: { content: 'Hi.' } }] }, async (ask) => {
      expect(await ask()).toMatchObject({ finishReason });
    });
  });

  it('takes tool calls for tool calls, whatever the end is called, and their arguments as text or object', async () => {
    const tool_calls = [
      { id: 'c', function: { name: 'now', arguments: '' } },
      { id: 'd', function: { name: 'at', arguments: { h: 1 } } },
    ];
    await withServer({ choices: [{ finish_reason: 'stop', message: { content: null, tool_calls } }] }, async (ask) => {
      expect(await ask()).toMatchObject({
        finishReason: 'tool_calls',
        toolCalls: [
          { id: 'c', name: 'now', arguments: {} },
          { id: 'd', name: 'at', arguments: { h: 1 } },
        ],
      });
    });
  });

  it('does not overlook an adapter that it cannot choose', async () => {
    const target = { provider: 'openai-compatible', model: 'm', base_url: 'http://127.0.0.1:9', adapter: { id: 1 } } as const;
    await expect(createProvider(target, aContext())).rejects.toMatchObject({ code: 'config', place: { path: 'adapter' } });
  });
});
