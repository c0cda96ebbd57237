/** How long a server asks to wait. */
import type { HttpResponse } from './deps.js';

type Headers = HttpResponse['headers'];

/** How long the server asks to wait, in ms: `retry-after-ms`, else `retry-after` in seconds or as an HTTP date (RFC 9110 10.2.3). */
export function parseRetryAfter(headers: Headers, now: number): number | undefined {
  const milliseconds = parseAmount(headers.get('retry-after-ms'));
  if (milliseconds !== undefined) return milliseconds;
  const given = headers.get('retry-after');
  const seconds = parseAmount(given);
  return seconds === undefined ? msUntil(given, headers, now) : seconds * 1_000;
}

/** A number of the forms that such headers have. */
export function parseAmount(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}(\.\d+)?$/.test(text.trim()) ? Number(text) : undefined;
}

/** Ms until a date, at least 0. It counts from the server's own clock where the server tells it: the two need not agree. */
export function msUntil(text: string | null, headers: Headers, now: number): number | undefined {
  const at = parseDate(text);
  return at === undefined ? undefined : Math.max(0, at - (parseDate(headers.get('date')) ?? now));
}

/** An RFC 3339 or HTTP date, no other of the forms that Date.parse takes. */
function parseDate(text: string | null): number | undefined {
  if (text === null || !/^(\d{4}-\d\d-\d\dT\S+|[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT)$/.test(text.trim())) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : at;
}
