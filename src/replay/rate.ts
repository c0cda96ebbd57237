/**
 * Pacing from rate-limit headers. Vendors count per minute but may enforce by the second (OpenAI: "60,000 requests a minute may be
 * enforced as 1,000 a second"). So the share that is left is believed, not the number: while more than half is left, requests go as
 * they come; below, they slow down with what is left, from the limit's own rate to nearly nothing, so that several models or
 * machines that share one limit settle on a share each.
 */
import type { RateLimit } from '../providers/provider.js';
import { createMeter, type Meter, type Sending } from './meter.js';

/** The share of a limit above which nothing is held back. */
const FREE_SHARE = 0.5;
/** Even with nothing left, requests go at this part of the limit's rate: that is how one learns that there is more again. */
const SLOWEST = 0.05;
/** The share under which a 429 needs no other explanation. */
const SPENT_SHARE = 0.25;

/** A sending as the model's own meter counted it, and the endpoint's. */
export type Sent = { readonly own: Sending; readonly shared: Sending };

export type Rate = {
  /** Notes that a request goes out now. `now`: monotonic ms, as everywhere here. */
  readonly send: (now: number) => Sent;
  readonly learn: (limit: RateLimit, sent: Sent) => void;
  /** A request was refused for its limit. */
  readonly refuse: () => void;
  /** Tokens of an answered request. */
  readonly spend: (tokens: number) => void;
  /** Notes that a request came to its end, well or not. */
  readonly hear: () => void;
  /** When the next request may go out. */
  readonly nextAt: (now: number) => number;
  /** Whether a limit that the provider told is used up, as far as known. */
  readonly isSpent: (now: number) => boolean;
};

/**
 * The rate of one model. Until a request of its own came to its end, the headers of other models at its endpoint (`shared`) are taken for its own: a judge
 * that starts when the target has used up a common limit would else run into it with all it has. After it they are none of its business: its
 * limit may be another one, or none that is told.
 */
export function createRate(shared: Meter = createMeter()): Rate {
  const own = createMeter();
  let dueAt = Number.NEGATIVE_INFINITY;
  let isAlone = false;

  const levels = (now: number): ReturnType<Meter['read']> => (isAlone ? own : shared).read(now);
  const gap = (now: number): number => Math.max(0, ...levels(now).map(gapOf));

  return {
    send: (now) => {
      const wait = gap(now);
      // A timer that rang late may catch up one gap, never more: a burst is what the limit forbids.
      dueAt = wait === 0 ? now : Math.max(dueAt, now - wait) + wait;
      return { own: own.send(now), shared: shared.send(now) };
    },
    learn: (limit, sent) => {
      shared.learn(limit, sent.shared);
      own.learn(limit, sent.own);
    },
    refuse: () => {
      own.refuse();
      shared.refuse();
    },
    spend: (tokens) => {
      own.spend(tokens);
      shared.spend(tokens);
    },
    hear: () => {
      // What others were told held the next request back: it does so no longer.
      if (!isAlone) dueAt = Number.NEGATIVE_INFINITY;
      isAlone = true;
    },
    nextAt: (now) => (gap(now) === 0 ? now : dueAt),
    isSpent: (now) => levels(now).some(({ share }) => share < SPENT_SHARE),
  };
}

/** Milliseconds between two requests. */
function gapOf({ share, perRequestMs }: { readonly share: number; readonly perRequestMs: number }): number {
  return share >= FREE_SHARE ? 0 : perRequestMs / Math.max(SLOWEST, share / FREE_SHARE);
}
