/** Images out of texts, and texts out of recordings, over OpenAI's APIs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../test/builders/bundle.js';
import { aContext, type Handler, json, type Loopback, startLoopback } from '../../test/fixtures/providers/loopback.js';
import type { Params } from '../domain/target.js';
import { sha256 } from '../fingerprint.js';
import { createOpenAi } from './openai.js';
import { createOpenAiCompatible } from './openai-compatible.js';
import { aRequest, CONVERSATION } from './provider.contract.js';
import type { Attachment, GenerationRequest } from './provider.js';

const PNG = readFileSync(join(ROOT, 'docs/guides/examples/files/red.png'));
const WAV = readFileSync(join(ROOT, 'docs/guides/examples/files/beep.wav'));
const signal = new AbortController().signal;
const file = (content: Buffer, mediaType: string): Attachment => ({
  path: 'x',
  mediaType,
  sha256: sha256(content),
  bytes: content.length,
  read: async () => content,
  locate: () => null,
});

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

const provide = (api: 'images' | 'transcriptions', params: Params = {}) =>
  createOpenAiCompatible({ provider: 'openai-compatible', base_url: `${server.origin}/v1`, model: 'm', api, params }, aContext());
const ask = (api: 'images' | 'transcriptions', handler: Handler, request: Partial<GenerationRequest> = {}) => {
  server.answer(handler);
  server.seen.length = 0;
  return provide(api).generate(aRequest({ messages: CONVERSATION, ...request }), { signal });
};

describe('images', () => {
  it('are asked for with the texts of the conversation, and are the answer', async () => {
    const handler = json({ data: [{ b64_json: PNG.toString('base64') }], usage: { input_tokens: 9, output_tokens: 1056 } });
    const answer = await ask('images', handler, { params: { extra: { size: '1024x1024' } } });
    expect(answer).toMatchObject({ output: '', finishReason: 'stop', usage: { inputTokens: 9, outputTokens: 1056 } });
    expect(answer.file).toMatchObject({ mediaType: 'image/png', sha256: sha256(PNG), bytes: PNG.length });
    const prompt = CONVERSATION.map(({ content }) => content).join('\n\n');
    expect(server.seen[0]).toMatchObject({ path: '/v1/images/generations', body: { model: 'm', prompt, size: '1024x1024' } });
  });

  it.each([
    ['an address', { data: [{ url: 'https://images.example/1.png' }] }, /b64_json/],
    ['no image', { data: [] }, /malformed/],
    ['a text', { data: [{ b64_json: Buffer.from('sorry').toString('base64') }] }, /no image/],
    ['an SVG', { data: [{ b64_json: Buffer.from('<svg/>').toString('base64') }] }, /no image/],
  ])('are none where the API gives %s', async (_, body, message) => {
    await expect(ask('images', json(body))).rejects.toThrow(message);
  });

  it('are made from texts alone', async () => {
    await expect(ask('images', json({}), { attachments: [file(PNG, 'image/png')] })).rejects.toThrow(/unsupported/);
    expect(server.seen).toEqual([]);
    expect(() => provide('images', { temperature: 1 })).toThrow(/does not have/);
  });
});

describe('transcriptions', () => {
  it('are told the recording as a form and nothing of the conversation, with the same bytes each time', async () => {
    const request = {
      attachments: [file(WAV, 'audio/wav')],
      params: { temperature: 0, extra: { language: 'en', timestamp_granularities: ['word', 'segment'] } },
    };
    const bodies: string[] = [];
    for (let time = 0; time < 2; time += 1) {
      const answer = await ask(
        'transcriptions',
        json({ text: 'one small beep', usage: { type: 'tokens', input_tokens: 14, output_tokens: 4 } }),
        request,
      );
      expect(answer).toMatchObject({ output: 'one small beep', finishReason: 'stop', usage: { inputTokens: 14, outputTokens: 4 } });
      bodies.push(server.seen[0]?.bytes.toString('latin1') ?? '');
    }
    const [body = '', again] = bodies;
    expect(again).toBe(body);
    expect(server.seen[0]?.path).toBe('/v1/audio/transcriptions');
    const form = await new Response(new Uint8Array(server.seen[0]?.bytes ?? []), {
      headers: { 'content-type': String(server.seen[0]?.headers['content-type']) },
    }).formData();
    expect([...form.keys()]).toEqual(['model', 'temperature', 'language', 'timestamp_granularities', 'timestamp_granularities', 'file']);
    expect([form.get('model'), form.get('temperature'), form.get('language')]).toEqual(['m', '0', 'en']);
    const sent = form.get('file') as File;
    expect([sent.name, sent.type, sha256(Buffer.from(await sent.arrayBuffer()))]).toEqual(['recording.wav', 'audio/wav', sha256(WAV)]);
  });

  it('that are counted in seconds have no tokens, and an empty one is no answer', async () => {
    const attachments = [file(WAV, 'audio/mpeg')];
    expect((await ask('transcriptions', json({ text: 'x', usage: { type: 'duration', seconds: 3 } }), { attachments })).usage).toBeNull();
    await expect(ask('transcriptions', json({ text: ' ' }), { attachments })).rejects.toThrow(/empty/);
    await expect(ask('transcriptions', json({ words: [] }), { attachments })).rejects.toThrow(/malformed/);
  });

  it('need one recording', async () => {
    for (const attachments of [[], [file(PNG, 'image/png')], [file(WAV, 'audio/wav'), file(WAV, 'audio/wav')]])
      await expect(ask('transcriptions', json({ text: 'x' }), { attachments })).rejects.toThrow(/unsupported/);
    expect(server.seen).toEqual([]);
  });
});

describe('a model that reads texts alone', () => {
  it('is never asked what it sees', async () => {
    const request = aRequest({ messages: CONVERSATION, attachments: [file(PNG, 'image/png')] });
    for (const model of ['gpt-3.5-turbo', 'gpt-4', 'o1-mini', 'o3-mini-2025-01-31', 'claude-2.1']) {
      const provider = createOpenAi(
        { provider: 'openai', model, api: 'chat', base_url: `${server.origin}/v1`, api_key_env: 'K' },
        aContext({ env: { K: 'k' }, allowedOrigins: [server.origin] }),
      );
      server.seen.length = 0;
      await expect(provider.generate(request, { signal })).rejects.toThrow(`${model} reads texts alone`);
      expect(server.seen).toEqual([]);
    }
  });
});
