import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRetryAfter } from '../retry-after.js';
import { parseRateLimit } from './rate-limit.js';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const limitOf = (headers: Record<string, string>) => parseRateLimit(new Headers(headers), NOW);
const waitOf = (headers: Record<string, string>) => parseRetryAfter(new Headers(headers), NOW);

describe('the limits of a response', () => {
  it("are read from OpenAI's headers", () => {
    const headers = {
      'x-ratelimit-limit-requests': '5000',
      'x-ratelimit-remaining-requests': '4999',
      'x-ratelimit-reset-requests': '12ms',
      'x-ratelimit-limit-tokens': '160000',
      'x-ratelimit-remaining-tokens': '159976',
      'x-ratelimit-reset-tokens': '6m0s',
    };
    expect(limitOf(headers)).toEqual({
      requestsLimit: 5_000,
      requestsRemaining: 4_999,
      requestsResetMs: 12,
      tokensLimit: 160_000,
      tokensRemaining: 159_976,
      tokensResetMs: 360_000,
    });
  });

  it("are read from Anthropic's headers, whose times are dates", () => {
    const headers = {
      'anthropic-ratelimit-requests-limit': '50',
      'anthropic-ratelimit-requests-remaining': '0',
      'anthropic-ratelimit-requests-reset': '2026-11-21T12:00:01.500Z',
      'anthropic-ratelimit-tokens-limit': '40000',
      'anthropic-ratelimit-tokens-remaining': '39000',
      'anthropic-ratelimit-tokens-reset': '2026-11-21T11:59:00Z',
    };
    expect(limitOf(headers)).toEqual({
      requestsLimit: 50,
      requestsRemaining: 0,
      requestsResetMs: 1_500,
      tokensLimit: 40_000,
      tokensRemaining: 39_000,
      tokensResetMs: 0,
    });
  });

  it.each([
    ['20ms', 20],
    ['1s', 1_000],
    ['1.25s', 1_250],
    ['6m0s', 360_000],
    ['1h2m3.5s', 3_723_500],
    ['1d', 86_400_000],
    ['2', 2_000],
    ['0.5', 500],
  ])('know %s as a time', (text, ms) => {
    expect(limitOf({ 'x-ratelimit-reset-requests': text })).toEqual({ requestsResetMs: ms });
  });

  it.each(['', 'soon', '-1s', '5 minutes', '1s!', 's', '1x', 'Infinity', '1e9', '0x10', 'NaN', '9'.repeat(40)])(
    'leave out what is no number or time: %j',
    (text) => {
      const headers = { 'x-ratelimit-reset-requests': text, 'x-ratelimit-limit-requests': text, 'anthropic-ratelimit-tokens-reset': text };
      expect(limitOf(headers)).toEqual({});
    },
  );

  it('are finite, positive numbers whatever the headers hold', () => {
    const text = fc.stringMatching(/^[\x21-\x7e]([\x20-\x7e]{0,30}[\x21-\x7e])?$/);
    fc.assert(
      fc.property(text, text, text, (limit, reset, date) => {
        const headers = {
          'x-ratelimit-limit-tokens': limit,
          'x-ratelimit-reset-tokens': reset,
          'anthropic-ratelimit-requests-reset': date,
          date,
        };
        for (const value of Object.values(limitOf(headers))) expect(Number.isFinite(value) && value >= 0).toBe(true);
        const wait = waitOf({ 'retry-after': reset, 'retry-after-ms': limit, date });
        expect(wait === undefined || (Number.isFinite(wait) && wait >= 0)).toBe(true);
      }),
    );
  });
});

describe('how long to wait', () => {
  it.each([
    [{ 'retry-after-ms': '1500' }, 1_500],
    [{ 'retry-after-ms': '0.5', 'retry-after': '9' }, 0.5],
    [{ 'retry-after': '2' }, 2_000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': 'Sat, 21 Nov 2026 12:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Sat, 21 Nov 2026 11:00:00 GMT' }, 0],
    [{}, undefined],
    [{ 'retry-after': '-5' }, undefined],
    [{ 'retry-after': 'in a while' }, undefined],
    [{ 'retry-after': 'May 1' }, undefined],
  ])('%j is %s ms', (headers, ms) => {
    expect(waitOf(headers)).toBe(ms);
  });

  it("counts from the server's clock where it tells it", () => {
    const headers = { 'retry-after': 'Sat, 21 Nov 2026 14:00:30 GMT', date: 'Sat, 21 Nov 2026 14:00:00 GMT' };
    expect(waitOf(headers)).toBe(30_000);
  });
});
