import { describe, expect, it } from 'vitest';
import { json } from '../../test/fixtures/providers/loopback.js';
import { type Api, failure } from './dialect.contract.js';
import { CONVERSATION, OUTPUT_SCHEMA, TOOL_TURNS, WEATHER } from './provider.contract.js';

/** What is read out of a good response. */
export function describeAnswers(api: Api): void {
  const { dialect, generate, answering } = api;

  describe('an answer', () => {
    it('comes with text, finish reason, usage, model and time', async () => {
      const answer = await generate();
      expect(answer).toEqual({
        output: 'Hello.',
        finishReason: 'stop',
        usage: { inputTokens: 11, outputTokens: 7 },
        model: 'a-model-2026',
        latencyMs: expect.any(Number),
      });
      expect(answer.latencyMs).toBeGreaterThan(0);
    });

    it('is its text as it is, with white space, marks and other scripts', async () => {
      const text = '  \u2028 ünï👩‍👩‍👧 "q" \\ \n\t';
      expect((await answering(json(dialect.answer({ text })))).output).toBe(text);
    });

    it('that reached the token limit says so', async () => {
      expect(await answering(json(dialect.answer({ text: 'Hel', end: 'length' })))).toMatchObject({
        output: 'Hel',
        finishReason: 'length',
      });
    });

    it('that is a refusal in words says so', async () => {
      const answer = await answering(json(dialect.answer({ refusal: 'I cannot help with that.' })));
      expect(answer).toMatchObject({ output: 'I cannot help with that.', finishReason: 'refusal' });
    });

    it('may be tool calls, with or without text', async () => {
      const calls = [{ id: 'c1', name: 'weather', arguments: { city: 'Kiel' } }];
      expect(await answering(json(dialect.answer({ calls, end: 'tool_calls' })))).toMatchObject({
        output: '',
        finishReason: 'tool_calls',
        toolCalls: calls,
      });
      const both = await answering(json(dialect.answer({ text: 'Let me see.', calls, end: 'tool_calls' })));
      expect(both).toMatchObject({ output: 'Let me see.', toolCalls: calls });
    });
  });

  describe('no answer', () => {
    it.each([
      ['an empty text', { text: '' }, 'empty'],
      ['nothing but white space', { text: ' \n ' }, 'empty'],
      ['no text at the token limit', { text: '', end: 'length' }, 'unfinished'],
      ['a tool call at the token limit', { calls: [{ id: 'c', name: 'weather', arguments: {} }], end: 'length' }, 'unfinished'],
      ['a text without an end', { text: 'Hel', end: 'none' }, 'unfinished'],
      ['a text with an end nobody knows', { text: 'Hel', end: 'unheard-of' }, 'unfinished'],
      ['a filtered text', { text: 'Hel', end: 'filtered' }, 'filtered'],
    ] as const)('%s', async (_, said, kind) => {
      await expect(answering(json(dialect.answer(said)))).rejects.toEqual(failure(kind));
    });
  });
}

/** What is sent: all that was written, in the API's own words, and nothing else. */
export function describeRequests(api: Api): void {
  const { dialect, create, generate } = api;

  describe('a request', () => {
    it('holds what was written and nothing else', async () => {
      await generate();
      expect(api.server.seen).toHaveLength(1);
      expect(api.server.seen[0]).toMatchObject({ method: 'POST', path: dialect.path });
      expect(api.server.seen[0]?.body).toEqual(dialect.sent.plain);
    });

    it('holds the whole conversation', async () => {
      await generate({ messages: CONVERSATION });
      expect(api.server.seen[0]?.body).toEqual(dialect.sent.conversation);
    });

    it("holds every parameter in the API's own words", async () => {
      await generate({ params: dialect.sent.params.given });
      expect(api.server.seen[0]?.body).toEqual(dialect.sent.params.body);
    });

    it('holds `extra` as it is', async () => {
      await generate({ params: { extra: { service_tier: 'auto', nested: { a: [1, null] } } } });
      expect(api.server.seen[0]?.body).toEqual({ ...dialect.sent.plain, service_tier: 'auto', nested: { a: [1, null] } });
    });

    it("holds the schema of the answer in the API's own way", async () => {
      await generate({ outputSchema: OUTPUT_SCHEMA });
      expect(api.server.seen[0]?.body).toEqual(dialect.sent.schema);
    });

    it('holds the tools', async () => {
      await generate({ tools: [WEATHER] });
      expect(api.server.seen[0]?.body).toEqual(dialect.sent.tools);
      await generate({ tools: [] });
      expect(api.server.seen[1]?.body).toEqual(dialect.sent.plain);
    });

    it('holds recorded tool calls and their results', async () => {
      await generate({ messages: TOOL_TURNS });
      expect(api.server.seen[0]?.body).toEqual(dialect.sent.toolTurns);
    });

    it('never holds the trial or a redraw', async () => {
      await generate({ trial: 2, redraw: 1 });
      expect(api.server.seen[0]?.body).toEqual(dialect.sent.plain);
    });

    it('is refused before it is sent when `extra` would overrule it', async () => {
      for (const field of ['model', 'messages', 'stream']) {
        await expect(generate({ params: { extra: { [field]: true } } })).rejects.toEqual(failure('unsupported'));
        await expect(create({ extra: { [field]: true } })).rejects.toMatchObject({
          code: 'config',
          place: { path: `params.extra.${field}` },
        });
      }
      expect(api.server.seen).toEqual([]);
    });
  });
}
