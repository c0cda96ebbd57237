import { describe, expect, it } from 'vitest';
import { aContext, json, startLoopback } from '../../test/fixtures/providers/loopback.js';
import type { JsonObject } from '../domain/json.js';
import type { Params } from '../domain/target.js';
import { KEY, type Said } from './dialect.contract.js';
import { describeHttpProvider } from './http-provider.contract.js';
import { createProvider } from './index.js';
import { aRequest, WEATHER } from './provider.contract.js';

const ENDS = {
  stop: 'end_turn',
  length: 'max_tokens',
  tool_calls: 'tool_use',
  none: null,
  'unheard-of': 'constructor',
  filtered: 'refusal',
} as const;

function answer({ text, refusal, calls = [], end = 'stop' }: Said): JsonObject {
  const said = end === 'filtered' ? undefined : (refusal ?? text);
  return {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'a-model-2026',
    content: [
      { type: 'thinking', thinking: 'Let me think.', signature: 'x' },
      ...(said === undefined ? [] : [{ type: 'text', text: said }]),
      ...calls.map(({ id, name, arguments: input }) => ({ type: 'tool_use', id, name, input })),
    ],
    stop_reason: refusal === undefined ? ENDS[end] : 'refusal',
    stop_sequence: null,
    usage: { input_tokens: 5, cache_creation_input_tokens: 2, cache_read_input_tokens: 4, output_tokens: 7 },
  };
}

const plain = { model: 'a-model', max_tokens: 16_000, messages: [{ role: 'user', content: 'Hi' }] };
const good = answer({ text: 'Hello.' });

describeHttpProvider({
  name: 'anthropic',
  path: '/v1/messages',
  key: { variable: 'ANTHROPIC_API_KEY', header: 'x-api-key', value: (key) => key },
  create: ({ baseUrl, params }, context) =>
    createProvider({ provider: 'anthropic', model: 'a-model', base_url: baseUrl, ...(params && { params }) }, context),
  answer,
  error: (type) => ({ type: 'error', error: { type, message: `about ${KEY}` }, request_id: 'req_2' }),
  sent: {
    plain,
    conversation: {
      ...plain,
      system: 'Be kind.',
      messages: [
        { role: 'user', content: 'Hi' },
        { role: 'assistant', content: 'Hello!' },
        { role: 'user', content: 'Where is my order?' },
      ],
    },
    params: {
      given: { temperature: 0, top_p: 0.5, max_output_tokens: 9, stop: 'END', reasoning_effort: 'low' },
      body: { ...plain, max_tokens: 9, temperature: 0, top_p: 0.5, stop_sequences: ['END'], output_config: { effort: 'low' } },
    },
    schema: {
      ...plain,
      output_config: {
        format: {
          type: 'json_schema',
          schema: { type: 'object', properties: { score: { enum: [1, 2, 3] } }, required: ['score'], additionalProperties: false },
        },
      },
    },
    tools: { ...plain, tools: [{ name: WEATHER.name, description: WEATHER.description, input_schema: WEATHER.parameters }] },
    toolTurns: {
      ...plain,
      messages: [
        { role: 'user', content: 'Weather in Kiel and Bonn?' },
        {
          role: 'assistant',
          content: [
            { type: 'tool_use', id: 'c1', name: 'weather', input: { city: 'Kiel' } },
            { type: 'tool_use', id: 'c2', name: 'weather', input: { city: 'Bonn' } },
          ],
        },
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: 'c1', content: 'rain' },
            { type: 'tool_result', tool_use_id: 'c2', content: 'sun' },
          ],
        },
      ],
    },
  },
  malformed: {
    'no content': { ...good, content: null },
    'content of another type': { ...good, content: 'Hello.' },
    'text of another type': { ...good, content: [{ type: 'text', text: 7 }] },
    'a tool call without a name': { ...good, content: [{ type: 'tool_use', id: 'c', input: {} }], stop_reason: 'tool_use' },
    'tool arguments that are no object': {
      ...good,
      content: [{ type: 'tool_use', id: 'c', name: 'n', input: 'x' }],
      stop_reason: 'tool_use',
    },
    'usage of another type': { ...good, usage: { input_tokens: '5', output_tokens: 7 } },
    'an object of another type': { ...good, type: 'completion' },
  },
});

describe('anthropic', () => {
  const ask = async (params: Params, request: Parameters<typeof aRequest>[0] = {}, said: JsonObject = good) => {
    const server = await startLoopback(json(said));
    const provider = await createProvider(
      { provider: 'anthropic', model: 'a-model', base_url: `${server.origin}/v1`, params },
      aContext({ env: { ANTHROPIC_API_KEY: KEY }, allowedOrigins: [server.origin] }),
    );
    try {
      const reply = await provider.generate(aRequest({ params, ...request }), { signal: new AbortController().signal });
      return { reply, seen: server.seen[0], provider };
    } finally {
      await server.close();
    }
  };

  it('sends its key to api.anthropic.com without being allowed to', async () => {
    const context = aContext({ env: { ANTHROPIC_API_KEY: KEY } });
    const provider = await createProvider({ provider: 'anthropic', model: 'a-model' }, context);
    expect(provider).toMatchObject({ origin: 'https://api.anthropic.com', identity: { max_tokens: 16_000 } });
    const limited = await createProvider({ provider: 'anthropic', model: 'a-model', params: { max_output_tokens: 9 } }, context);
    expect(limited.identity).not.toHaveProperty('max_tokens');
  });

  it('asks in the version of the API that has what was written', async () => {
    expect((await ask({})).seen?.headers['anthropic-version']).toBe('2026-10-21');
    expect((await ask({ temperature: 0 })).seen?.headers['anthropic-version']).toBe('2023-06-01');
    expect((await ask({ extra: { top_k: 5 } })).seen?.headers['anthropic-version']).toBe('2023-06-01');
  });

  it('finds the API below a base address with or without its version', async () => {
    expect((await ask({})).seen?.path).toBe('/v1/messages');
  });

  it('joins instructions, and turns that follow one another in one role', async () => {
    const { seen } = await ask(
      {},
      {
        messages: [
          { role: 'system', content: 'A.' },
          { role: 'developer', content: 'B.' },
          { role: 'user', content: 'one' },
          { role: 'user', content: 'two' },
        ],
      },
    );
    const content = ['one', 'two'].map((text) => ({ type: 'text', text }));
    expect(seen?.body).toMatchObject({ system: 'A.\n\nB.', messages: [{ role: 'user', content }] });
  });

  it('joins what `extra` and the parameters say of one object', async () => {
    const { seen } = await ask({ reasoning_effort: 'high', extra: { output_config: { task_budget: { total: 9 } } } });
    expect(seen?.body).toMatchObject({ output_config: { effort: 'high', task_budget: { total: 9 } } });
  });

  it.each([
    ['seed', { seed: 1 }, 'params.seed'],
    ['json_object', { response_format: 'json_object' }, 'params'],
    ['a schema without types', { response_format: { type: 'json_schema', json_schema: { schema: {} } } }, 'params'],
  ] as const)('refuses %s at the start', async (_, params, path) => {
    const target = { provider: 'anthropic', model: 'a-model', params } as const;
    await expect(createProvider(target, aContext({ env: { ANTHROPIC_API_KEY: KEY } }))).rejects.toMatchObject({
      code: 'config',
      place: { path },
    });
  });

  it('takes an answer up to the end of the context window for one that is cut, and a pause for none', async () => {
    expect((await ask({}, {}, { ...good, stop_reason: 'model_context_window_exceeded' })).reply.finishReason).toBe('length');
    await expect(ask({}, {}, { ...good, stop_reason: 'pause_turn' })).rejects.toMatchObject({ kind: 'unfinished', code: 'pause_turn' });
  });

  it('refuses recorded turns that it has no shape for', async () => {
    const broken = {
      role: 'assistant',
      content: '',
      tool_calls: [{ id: 'c', type: 'function', function: { name: 'n', arguments: '[' } }],
    } as const;
    await expect(ask({}, { messages: [broken] as never })).rejects.toMatchObject({ kind: 'unsupported' });
    await expect(ask({}, { messages: [{ role: 'tool', content: 'x' }] })).rejects.toMatchObject({ kind: 'unsupported' });
  });
});
