import type { HttpResponse } from '../deps.js';
import type { RateLimit } from './provider.js';

type Headers = HttpResponse['headers'];

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * What a response says about the caller's limits, from `x-ratelimit-*` (OpenAI and those who copy it) or `anthropic-ratelimit-*`.
 * Fields that are missing or make no sense are left out. `now` is in ms since the epoch.
 */
export function parseRateLimit(headers: Headers, now: number): RateLimit {
  const of = (what: 'requests' | 'tokens') => ({
    limit: count(headers.get(`x-ratelimit-limit-${what}`) ?? headers.get(`anthropic-ratelimit-${what}-limit`)),
    remaining: count(headers.get(`x-ratelimit-remaining-${what}`) ?? headers.get(`anthropic-ratelimit-${what}-remaining`)),
    reset: duration(headers.get(`x-ratelimit-reset-${what}`)) ?? until(headers.get(`anthropic-ratelimit-${what}-reset`), headers, now),
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

/** How long the server asks to wait, in ms: `retry-after-ms`, else `retry-after` in seconds or as an HTTP date (RFC 9110 10.2.3). */
export function parseRetryAfter(headers: Headers, now: number): number | undefined {
  const milliseconds = count(headers.get('retry-after-ms'));
  if (milliseconds !== undefined) return milliseconds;
  const given = headers.get('retry-after');
  const seconds = count(given);
  return seconds === undefined ? until(given, headers, now) : seconds * 1_000;
}

function count(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
}

/** `6m0s`, `20ms`, `1h2m3.5s`; a bare number is seconds. */
function duration(text: string | null): number | undefined {
  if (text === null) return undefined;
  const seconds = count(text);
  if (seconds !== undefined) return seconds * 1_000;
  const parts = [...text.trim().matchAll(/(\d{1,9}(?:\.\d+)?)(ms|[smhd])/g)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text.trim()) return undefined;
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNIT_MS[unit ?? ''] ?? 0), 0);
}

/** Ms until a date, at least 0. It counts from the server's own clock where the server tells it: the two need not agree. */
function until(text: string | null, headers: Headers, now: number): number | undefined {
  const at = parseDate(text);
  return at === undefined ? undefined : Math.max(0, at - (parseDate(headers.get('date')) ?? now));
}

/** An RFC 3339 or HTTP date, no other of the forms that Date.parse takes. */
function parseDate(text: string | null): number | undefined {
  if (text === null || !/^(\d{4}-\d\d-\d\dT\S+|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT)$/.test(text.trim())) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}
