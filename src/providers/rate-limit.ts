import type { HttpResponse } from '../deps.js';
import { msUntil, parseAmount } from '../retry-after.js';
import type { RateLimit } from './provider.js';

type Headers = HttpResponse['headers'];

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * What a response says about the caller's limits, from `x-ratelimit-*` (OpenAI and those who copy it) or `anthropic-ratelimit-*`.
 * Fields that are missing or make no sense are left out. `now` is in ms since the epoch.
 */
export function parseRateLimit(headers: Headers, now: number): RateLimit {
  const of = (what: 'requests' | 'tokens') => ({
    limit: parseAmount(headers.get(`x-ratelimit-limit-${what}`) ?? headers.get(`anthropic-ratelimit-${what}-limit`)),
    remaining: parseAmount(headers.get(`x-ratelimit-remaining-${what}`) ?? headers.get(`anthropic-ratelimit-${what}-remaining`)),
    reset: duration(headers.get(`x-ratelimit-reset-${what}`)) ?? msUntil(headers.get(`anthropic-ratelimit-${what}-reset`), headers, now),
  });
  const requests = of('requests');
  const tokens = of('tokens');
  return {
    ...(requests.limit !== undefined && { requestsLimit: requests.limit }),
    ...(requests.remaining !== undefined && { requestsRemaining: requests.remaining }),
    ...(requests.reset !== undefined && { requestsResetMs: requests.reset }),
    ...(tokens.limit !== undefined && { tokensLimit: tokens.limit }),
    ...(tokens.remaining !== undefined && { tokensRemaining: tokens.remaining }),
    ...(tokens.reset !== undefined && { tokensResetMs: tokens.reset }),
  };
}

/** `6m0s`, `20ms`, `1h2m3.5s`; a bare number is seconds. */
function duration(text: string | null): number | undefined {
  if (text === null) return undefined;
  const seconds = parseAmount(text);
  if (seconds !== undefined) return seconds * 1_000;
  const parts = [...text.trim().matchAll(/(\d{1,9}(?:\.\d+)?)(ms|[smhd])/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text.trim()) return undefined;
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNIT_MS[unit ?? ''] ?? 0), 0);
}
