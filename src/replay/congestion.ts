/**
 * How many requests one provider takes at a time: additive increase, multiplicative decrease (Chiu and Jain 1989), the decrease in
 * proportion to what was refused (as DCTCP does, RFC 8257). A lone 429 is not congestion: noise of a few per cent must not halve
 * the speed. What counts is the share of 429 among requests that were sent for the first time; a request that is refused again
 * and again says something about itself.
 */

const WINDOW = 20;
/** Answers after which the window alone says how things stand; before that, the last word holds. */
const ENOUGH = 8;
const MIN_REFUSALS = 3;
const CONGESTED_SHARE = 0.25;
/** From here on the provider is not just full: everybody waits for as long as it asks. */
const BLOCKED_SHARE = 0.5;
/** One more request is tried after two round trips at the limit, and not more often than twice a second. */
const TRIPS_PER_STEP = 2;
const STEP_MS = 500;

export type Congestion = {
  /** Whole requests that may be in flight, at least 1. */
  readonly limit: () => number;
  /** Whether 429s are the rule just now, or were, and the limit has not recovered yet. */
  readonly isCongested: () => boolean;
  readonly isBlocked: () => boolean;
  /** `isFirst`: whether it was the request's first sending. `wasFull`: whether the limit was what held others back. */
  readonly answered: (isFirst: boolean, wasFull: boolean, now: number) => void;
  /**
   * `sentAt` and `now` in monotonic ms. `isExplained`: the provider's own rate-limit headers say why, so that pacing mends it
   * and concurrency need not.
   */
  readonly refused: (isFirst: boolean, isExplained: boolean, sentAt: number, now: number) => void;
};

/** Starts at the most that was allowed, a whole number >= 1. */
export function createCongestion(most: number): Congestion {
  let limit = most;
  let decreasedAt = Number.NEGATIVE_INFINITY;
  let changedAt = Number.NEGATIVE_INFINITY;
  let trips = 0;
  let recent: boolean[] = [];
  let congested = false;
  let blocked = false;

  const note = (wasRefused: boolean): number => {
    recent.push(wasRefused);
    if (recent.length > WINDOW) recent.shift();
    const refusals = recent.filter((refused) => refused).length;
    const share = refusals / recent.length;
    const isBad = refusals >= MIN_REFUSALS && share >= CONGESTED_SHARE;
    if (isBad || recent.length >= ENOUGH) {
      congested = isBad;
      blocked = isBad && share >= BLOCKED_SHARE;
    }
    return isBad ? share : 0;
  };

  return {
    limit: () => Math.max(1, Math.floor(limit)),
    isCongested: () => congested || limit < most,
    isBlocked: () => blocked,
    answered: (isFirst, wasFull, now) => {
      if (isFirst) note(false);
      if (!wasFull || limit === most) return;
      trips += 1 / limit;
      if (trips < TRIPS_PER_STEP || now - changedAt < STEP_MS) return;
      limit = Math.min(most, limit + 1);
      trips = 0;
      changedAt = now;
    },
    refused: (isFirst, isExplained, sentAt, now) => {
      // What was on its way when the limit fell was sent under the old one: it is no reason to lower it again.
      if (!isFirst || sentAt <= decreasedAt) return;
      const share = note(true);
      if (share === 0 || isExplained || limit === 1) return;
      limit = Math.max(1, limit * (1 - Math.min(0.5, share)));
      decreasedAt = now;
      changedAt = now;
      trips = 0;
      recent = [];
    },
  };
}
