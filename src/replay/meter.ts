/**
 * How much of a limit is left, by the rate-limit headers of answers. A header is as old as its request: what was sent since, and
 * what flowed back, is reckoned in. What vendors call `remaining` may be a share of the minute rather than a number of requests,
 * so what one request takes off it is learned from their sequence.
 */
import type { RateLimit } from '../providers/provider.js';

const MINUTE_MS = 60_000;

/** What a request must remember of its sending, so that its headers can be read rightly. */
export type Sending = { readonly number: number; readonly at: number };

/** Limits of requests and of tokens, of one model or of all models at an endpoint. Times are monotonic ms. */
export type Meter = {
  /** Notes that a request goes out now. */
  readonly send: (now: number) => Sending;
  readonly learn: (limit: RateLimit, sending: Sending) => void;
  /** A request was refused for the limit: it took nothing off it. */
  readonly refuse: () => void;
  /** Tokens of an answered request. */
  readonly spend: (tokens: number) => void;
  /** What is known of each limit: `share` of it that is left, in [0, 1]; `perRequestMs`, the time in which one request flows back. */
  readonly read: (now: number) => readonly { readonly share: number; readonly perRequestMs: number }[];
};

/** `taken`: requests that took something off the limit, up to the one that was answered. */
type Reading = {
  readonly limit: number;
  readonly remaining: number;
  readonly sending: Sending;
  readonly taken: number;
  readonly unit: number;
};
type Told = { readonly limit: number | undefined; readonly remaining: number | undefined };

export function createMeter(): Meter {
  let sent = 0;
  let refused = 0;
  let tokensPerRequest = 0;
  let requests: Reading | null = null;
  let tokens: Reading | null = null;

  return {
    send: (now) => {
      sent += 1;
      return { number: sent, at: now };
    },
    learn: (told, sending) => {
      // Refusals count from when they are heard of: of requests that are under way nobody knows yet.
      const taken = Math.max(0, sending.number - refused);
      requests = take(requests, { limit: told.requestsLimit, remaining: told.requestsRemaining }, sending, taken, 1);
      tokens = take(tokens, { limit: told.tokensLimit, remaining: told.tokensRemaining }, sending, taken, Math.max(1, tokensPerRequest));
    },
    refuse: () => {
      refused += 1;
    },
    spend: (count) => {
      tokensPerRequest = tokensPerRequest === 0 ? count : 0.8 * tokensPerRequest + 0.2 * count;
    },
    read: (now) => [
      ...(requests === null ? [] : [levelOf(requests, 1, sent - refused, now)]),
      // Without the tokens of a request nobody can say how many requests are left.
      ...(tokens === null || tokensPerRequest === 0 ? [] : [levelOf(tokens, tokensPerRequest, sent - refused, now)]),
    ],
  };
}

/**
 * What the header said, less what was sent since and has not flowed back. That there may be more than it said is not guessed: the
 * next header tells. `size` of one request: 1, or its tokens.
 */
function levelOf({ limit, remaining, sending, taken, unit }: Reading, size: number, takenNow: number, now: number) {
  const perRequestMs = (MINUTE_MS * size) / limit;
  const flowed = (now - sending.at) / perRequestMs;
  const left = remaining - unit * Math.max(0, takenNow - taken - flowed);
  return { share: Math.min(1, Math.max(0, left / limit)), perRequestMs };
}

function take(before: Reading | null, { limit, remaining }: Told, sending: Sending, taken: number, size: number): Reading | null {
  if (limit === undefined || remaining === undefined || !(limit > 0) || !(remaining >= 0)) return before;
  if (before === null || before.limit !== limit) {
    return { limit, remaining, sending, taken, unit: Math.max(size, (limit - remaining) / Math.max(1, taken)) };
  }
  // Answers overtake each other: an older request's header only counts when it says less.
  if (sending.number <= before.sending.number) return remaining < before.remaining ? { ...before, remaining } : before;
  const flowed = ((sending.at - before.sending.at) * limit) / (MINUTE_MS * size);
  const net = taken - before.taken - flowed;
  const measured = net < 1 ? before.unit : Math.max(0, before.remaining - remaining) / net;
  return { limit, remaining, sending, taken, unit: Math.max(size, (before.unit + measured) / 2) };
}
