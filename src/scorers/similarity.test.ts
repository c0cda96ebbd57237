/** Scorers that ask an endpoint for a number, with real servers on loopback. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aContext, json, type Loopback, startLoopback } from '../../test/fixtures/providers/loopback.js';
import { aTrial } from '../../test/fixtures/scorers/builders.js';
import { createEmbeddings } from '../providers/embeddings.js';
import { createHttp } from '../providers/http.js';
import { createRewardScorer } from './reward.js';
import { describeScorer } from './scorer.contract.js';
import type { Ask } from './scorer.js';
import { createSimilarityScorer } from './similarity.js';

let server: Loopback;
beforeAll(async () => {
  server = await startLoopback();
});
afterAll(() => server.close());

const signal = new AbortController().signal;
const ask: Ask = async (provider, request) => ({ kind: 'answered', answer: await provider.generate(request, { signal }) });
const failing: Ask = async () => ({ kind: 'failed', reason: 'provider-timeout', detail: 'timeout' });
const stopping: Ask = async () => ({ kind: 'failed', reason: 'budget', detail: 'used up' });
const golden = { expected: 'one' };

/** Vectors of a few words: right angles, opposite, alike, huge. */
const VECTORS: Readonly<Record<string, readonly number[]>> = {
  one: [1, 0],
  same: [3, 0],
  near: [1, 1],
  other: [0, 1],
  contrary: [-1, 0],
  huge: [1e200, 1e200],
  short: [1],
  none: [0, 0],
};

async function similarity(min?: number) {
  server.answer((response, { body }) => {
    const { input } = body as { input: string };
    json({ data: [{ embedding: VECTORS[input] ?? [1, 2] }], usage: { prompt_tokens: 1 }, model: 'e' })(response, undefined as never);
  });
  const target = { provider: 'openai-compatible', base_url: `${server.origin}/v1`, model: 'e' } as const;
  return createSimilarityScorer({ id: 'alike', weight: 1, provider: createEmbeddings(target, aContext()), params: {}, min });
}

describeScorer('similarity', async () => ({ scorer: await similarity(), ask }));

describe('similarity', () => {
  it.each([
    ['same', 1],
    ['near', Math.SQRT1_2],
    ['huge', Math.SQRT1_2],
    ['other', 0],
    ['contrary', 0],
  ])('of one and %s is %d', async (output, expected) => {
    const score = await (await similarity()).score(aTrial(output, { golden }), ask);
    expect(score).toEqual({ kind: 'scored', value: expect.closeTo(expected, 12) });
    expect(server.seen.at(-1)).toMatchObject({ path: '/v1/embeddings', body: { model: 'e', encoding_format: 'float' } });
  });

  it('holds from a minimum on', async () => {
    const scorer = await similarity(0.7);
    expect(await scorer.score(aTrial('near', { golden }), ask)).toEqual({ kind: 'scored', value: 1 });
    expect(await scorer.score(aTrial('other', { golden }), ask)).toEqual({ kind: 'scored', value: 0 });
  });

  it('has nothing to say without an expected text, and finds an empty answer like nothing', async () => {
    const scorer = await similarity();
    expect([scorer.appliesTo({ id: 'a', input: 'x' }), scorer.appliesTo({ id: 'a', input: 'x', expected: { a: 1 } })]).toEqual([
      false,
      false,
    ]);
    expect(await scorer.score(aTrial('', { golden, answer: { toolCalls: [] } }), ask)).toEqual({ kind: 'scored', value: 0 });
  });

  it('is missing, never zero, where a vector cannot be had', async () => {
    const scorer = await similarity();
    expect(await scorer.score(aTrial('near', { golden }), failing)).toMatchObject({ kind: 'unscored', reason: 'judge-error' });
    expect(await scorer.score(aTrial('near', { golden }), stopping)).toMatchObject({ kind: 'unscored', reason: 'budget' });
    expect(await scorer.score(aTrial('short', { golden }), ask)).toMatchObject({ kind: 'unscored', reason: 'judge-parse' });
    await expect(scorer.score(aTrial('none', { golden }), ask)).rejects.toMatchObject({ kind: 'malformed' });
  });
});

async function reward(reply: unknown, range: readonly [number, number] = [-5, 5]) {
  server.answer(json(reply));
  const context = aContext({ localOrigins: [server.origin] });
  const provider = await createHttp({ provider: 'http', url: `${server.origin}/reward`, response: { output: '$.score' } }, context);
  return createRewardScorer({ id: 'reward', weight: 1, provider, range });
}

describeScorer('reward', async () => ({ scorer: await reward({ score: 1 }), ask }));

describe('reward', () => {
  it.each([
    [{ score: 0 }, 0.5],
    [{ score: 2.5 }, 0.75],
    [{ score: 9 }, 1],
    [{ score: '-5' }, 0],
  ])('%j on -5..5 is %d', async (reply, value) => {
    expect(await (await reward(reply)).score(aTrial('Yes.', { golden }), ask)).toEqual({ kind: 'scored', value });
    expect(server.seen.at(-1)?.body).toMatchObject({ output: 'Yes.', expected: 'one' });
  });

  it('is missing where the service gives no number', async () => {
    for (const score of ['good', true, [1]]) {
      expect(await (await reward({ score })).score(aTrial('Yes.'), ask)).toMatchObject({ kind: 'unscored', reason: 'judge-parse' });
    }
    expect(await (await reward({})).score(aTrial('Yes.'), failing)).toMatchObject({ kind: 'unscored', reason: 'judge-error' });
  });
});
