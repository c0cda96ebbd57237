import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Target } from '../domain/target.js';
import { countInputTokens, loadPrices } from './pricing.js';
import { aRequest, WEATHER } from './provider.contract.js';

const usage = { inputTokens: 1_000_000, outputTokens: 1_000_000 };
const priceOf = async (target: Target) => (await loadPrices(target)).of(usage);

describe('the price of a call', () => {
  it('comes from the table that is carried along', async () => {
    expect(await priceOf({ provider: 'openai', model: 'gpt-5-mini' })).toBeCloseTo(2.25);
    expect(await priceOf({ provider: 'anthropic', model: 'claude-sonnet-5' })).toBeCloseTo(12);
    expect(
      await priceOf({ provider: 'openai-compatible', base_url: 'https://api.groq.com/openai/v1', model: 'llama-3.3-70b-versatile' }),
    ).toBeCloseTo(1.38);
  });

  it('is what the target says, if it says so', async () => {
    const cost = { input_per_mtok: 3, output_per_mtok: 4 };
    expect(await priceOf({ provider: 'openai', model: 'gpt-5-mini', cost })).toBeCloseTo(7);
    expect(await priceOf({ provider: 'llama-cpp', model: 'm.gguf', cost })).toBeCloseTo(7);
    expect(await priceOf({ provider: 'recorded', outputs: 'o.jsonl', cost })).toBeCloseTo(7);
    expect(await priceOf({ provider: 'openai', model: 'x', cost: { input_per_mtok: 0, output_per_mtok: 0 } })).toBe(0);
  });

  it.each<Target>([
    { provider: 'openai', model: 'mock-target' },
    { provider: 'anthropic', model: 'claude-of-tomorrow' },
    { provider: 'openai-compatible', base_url: 'http://127.0.0.1:8080/v1', model: 'gpt-5-mini' },
    { provider: 'recorded', outputs: 'o.jsonl' },
  ])('is null, not 0, where nobody knows it: %j', async (target) => {
    const prices = await loadPrices(target);
    expect(prices.of(usage)).toBeNull();
    expect(prices.largest(aRequest({ params: { max_output_tokens: 9 } }))).toBeNull();
  });

  it('is 0 for what runs here', async () => {
    const prices = await loadPrices({ provider: 'llama-cpp', model: 'm.gguf' });
    expect([prices.of(usage), prices.largest(aRequest())]).toEqual([0, 0]);
  });
});

it('a model that the table prices by half has no price for the other half', async () => {
  const { of } = await loadPrices({ provider: 'openai', model: 'text-embedding-3-small' });
  expect(of({ inputTokens: 1_000_000, outputTokens: 0 })).toBeCloseTo(0.02);
  expect(of({ inputTokens: 1_000_000, outputTokens: 1 })).toBeNull();
});

describe('the most that a request may cost', () => {
  const cost = { input_per_mtok: 1, output_per_mtok: 10 };

  it('is bounded by the limit that was written, or that Cupel must send', async () => {
    const request = aRequest({ params: { max_output_tokens: 1_000 } });
    const input = countInputTokens(request).largest;
    expect((await loadPrices({ provider: 'openai', model: 'x', cost })).largest(request)).toBeCloseTo(input / 1e6 + 0.01);
    expect((await loadPrices({ provider: 'anthropic', model: 'x', cost })).largest(aRequest())).toBeCloseTo(input / 1e6 + 0.16);
  });

  it('is unknown where nothing bounds the answer, unless a bound is assumed', async () => {
    const prices = await loadPrices({ provider: 'openai', model: 'x', cost });
    expect(prices.largest(aRequest())).toBeNull();
    expect(prices.largest(aRequest(), 1_000)).toBeGreaterThan(0.01);
  });

  it('counts every byte of the request as a token, tools and schema too', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 5 });
    fc.assert(
      fc.property(texts, (contents) => {
        const messages = contents.map((content) => ({ role: 'user' as const, content }));
        const { likely, largest } = countInputTokens({ messages });
        expect(largest).toBeGreaterThanOrEqual(Buffer.byteLength(contents.join('')));
        expect(likely).toBeLessThanOrEqual(largest);
        expect(countInputTokens({ messages, tools: [WEATHER] }).largest).toBeGreaterThan(largest + JSON.stringify(WEATHER).length);
      }),
    );
  });
});
