/**
 * Pacing from rate-limit headers. Vendors count per minute but may enforce by the second (OpenAI: "60,000 requests a minute may be
 * enforced as 1,000 a second"), and what they call `remaining` is a share of the minute rather than a number of requests. So the
 * share is believed, not the number: while more than half is left, requests go as they come; below, they slow down with what is
 * left, from the limit's own rate to nearly nothing, so that several models or machines that share one limit settle on a share
 * each. A header is as old as its request: what was sent since, and what flowed back, is reckoned in.
 */
import type { RateLimit } from '../providers/provider.js';

const MINUTE_MS = 60_000;
/** The share of a limit above which nothing is held back. */
const FREE_SHARE = 0.5;
/** Even with nothing left, requests go at this part of the limit's rate: that is how one learns that there is more again. */
const SLOWEST = 0.05;
/** The share under which a 429 needs no other explanation. */
const SPENT_SHARE = 0.25;

/** What a request must remember of its sending, so that its headers can be read rightly. */
export type Sending = { readonly number: number; readonly at: number };

export type Rate = {
  /** Notes that a request goes out now. `now`: monotonic ms, as everywhere here. */
  readonly send: (now: number) => Sending;
  readonly learn: (limit: RateLimit, sending: Sending) => void;
  /** Tokens of an answered request. */
  readonly spend: (tokens: number) => void;
  /** When the next request may go out. */
  readonly nextAt: (now: number) => number;
  /** Whether a limit that the provider told is used up, as far as known. */
  readonly isSpent: (now: number) => boolean;
};

type Reading = { readonly limit: number; readonly remaining: number; readonly sending: Sending; readonly unit: number };

/** Nothing known yet: requests go as they come until a header says otherwise. */
export function createRate(): Rate {
  let sent = 0;
  let dueAt = Number.NEGATIVE_INFINITY;
  let tokensPerRequest = 0;
  let requests: Reading | null = null;
  let tokens: Reading | null = null;

  const gap = (now: number): number =>
    Math.max(
      requests === null ? 0 : gapOf(requests, 1, sent, now),
      tokens === null || tokensPerRequest === 0 ? 0 : gapOf(tokens, tokensPerRequest, sent, now),
    );

  return {
    send: (now) => {
      const wait = gap(now);
      // A timer that rang late may catch up one gap, never more: a burst is what the limit forbids.
      dueAt = wait === 0 ? now : Math.max(dueAt, now - wait) + wait;
      sent += 1;
      return { number: sent, at: now };
    },
    learn: (limit, sending) => {
      requests = read(requests, limit.requestsLimit, limit.requestsRemaining, sending, 1);
      tokens = read(tokens, limit.tokensLimit, limit.tokensRemaining, sending, Math.max(1, tokensPerRequest));
    },
    spend: (count) => {
      tokensPerRequest = tokensPerRequest === 0 ? count : 0.8 * tokensPerRequest + 0.2 * count;
    },
    nextAt: (now) => (gap(now) === 0 ? now : dueAt),
    isSpent: (now) =>
      (requests !== null && shareLeft(requests, 1, sent, now) < SPENT_SHARE) ||
      (tokens !== null && shareLeft(tokens, Math.max(1, tokensPerRequest), sent, now) < SPENT_SHARE),
  };
}

/** Milliseconds between two requests of `size` (requests or tokens) under a limit a minute. */
function gapOf(reading: Reading, size: number, sent: number, now: number): number {
  const share = shareLeft(reading, size, sent, now);
  if (share >= FREE_SHARE) return 0;
  return (MINUTE_MS * size) / reading.limit / Math.max(SLOWEST, share / FREE_SHARE);
}

/**
 * The share of a limit that is left now, in [0, 1]: what the header said, less what was sent since and has not flowed back. That
 * there may be more than it said is not guessed: the next header tells.
 */
function shareLeft(reading: Reading, size: number, sent: number, now: number): number {
  const flowed = ((now - reading.sending.at) * reading.limit) / (MINUTE_MS * size);
  const used = sent - reading.sending.number;
  const left = reading.remaining - reading.unit * Math.max(0, used - flowed);
  return Math.min(1, Math.max(0, left / reading.limit));
}

/** Takes a header in. `unit` is what one request takes off `remaining`, in the header's own units, learned from their sequence. */
function read(
  before: Reading | null,
  limit: number | undefined,
  remaining: number | undefined,
  sending: Sending,
  size: number,
): Reading | null {
  if (limit === undefined || remaining === undefined || !(limit > 0) || !(remaining >= 0)) return before;
  if (before === null || before.limit !== limit) {
    return { limit, remaining, sending, unit: Math.max(size, (limit - remaining) / sending.number) };
  }
  // Answers overtake each other: an older request's header only counts when it says less.
  if (sending.number <= before.sending.number) return remaining < before.remaining ? { ...before, remaining } : before;
  const flowed = ((sending.at - before.sending.at) * limit) / (MINUTE_MS * size);
  const net = sending.number - before.sending.number - flowed;
  const measured = net < 1 ? before.unit : Math.max(0, before.remaining - remaining) / net;
  return { limit, remaining, sending, unit: Math.max(size, (before.unit + measured) / 2) };
}
