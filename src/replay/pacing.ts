/**
 * One gate for every provider, endpoint and model: it decides when a request may be sent, and learns from what came back. It
 * joins the breaker (is anybody there?), the pause that a blocked provider asks for, the congestion limit (how many at a time?)
 * and the rate (how many a minute?). Waiting here is no attempt and holds no slot of the run.
 */
import type { Deps } from '../deps.js';
import type { ProviderError, RateLimit } from '../providers/provider.js';
import { createAlarm } from './alarm.js';
import { createBreaker } from './breaker.js';
import { createCongestion } from './congestion.js';
import type { Meter } from './meter.js';
import { createRate, type Sent } from './rate.js';
import { retryAfterOf } from './retry.js';

/** A provider that answers nothing but 429 for this long, beyond what it asked to wait, is as good as down. */
const PATIENCE_MS = 120_000;
const LONGEST_PAUSE_MS = 600_000;

/** What one request carries from attempt to attempt. Made by `newTicket`, changed by the pace alone. */
export type Ticket = { firstSentAt: number | null; sendings: number; sent: Sent | null };

export function newTicket(): Ticket {
  return { firstSentAt: null, sendings: 0, sent: null };
}

/** What a failure meant: `paced` when it was a 429 of a congested provider, `down` when the provider is given up. */
type Verdict = { readonly paced: boolean; readonly down: boolean };

export type Pace = {
  /** True when the request may be sent, at once or later; false when the run stopped meanwhile. Every entered request must leave. */
  readonly enter: (ticket: Ticket) => boolean | Promise<boolean>;
  readonly learn: (ticket: Ticket, limit: RateLimit) => void;
  readonly answered: (ticket: Ticket, tokens: number) => void;
  /** `remainingMs`: the run's time, infinite without a deadline. */
  readonly failed: (ticket: Ticket, error: ProviderError, remainingMs: number) => Verdict;
  /** The attempt was broken off by the run itself: nothing is learned from it. */
  readonly withdrew: () => void;
};

/**
 * `most` requests at a time, whatever the provider would bear. The signal is aborted when the run stops. `shared`: the meter of all
 * models at the endpoint.
 */
export function createPace(most: number, deps: Pick<Deps, 'monotonic' | 'sleep'>, signal: AbortSignal, shared: Meter): Pace {
  const breaker = createBreaker();
  const congestion = createCongestion(most);
  const rate = createRate(shared);
  const queue: { readonly ticket: Ticket; readonly admit: (admitted: boolean) => void }[] = [];
  let inFlight = 0;
  let pausedUntil = Number.NEGATIVE_INFINITY;
  let longestPauseMs = 0;
  /** When the provider was last seen answering, or first asked. */
  let hopeSince: number | null = null;

  const alarm = createAlarm(deps, signal, pump);
  signal.addEventListener('abort', () => {
    for (const waiting of queue.splice(0)) waiting.admit(false);
  });

  function pump(): void {
    for (let next = queue[0]; next !== undefined; next = queue[0]) {
      if (inFlight >= congestion.limit()) return;
      const now = deps.monotonic();
      const at = opensAt(now);
      if (at > now) {
        if (at !== Number.POSITIVE_INFINITY) alarm.set(at);
        return;
      }
      queue.shift();
      send(next.ticket, now);
      next.admit(true);
    }
  }

  function opensAt(now: number): number {
    return Math.max(breaker.opensAt(), pausedUntil, rate.nextAt(now));
  }

  function send(ticket: Ticket, now: number): void {
    inFlight += 1;
    breaker.entered(ticket);
    ticket.firstSentAt ??= now;
    ticket.sendings += 1;
    ticket.sent = rate.send(now);
    hopeSince ??= now;
  }

  function alive(now: number): void {
    breaker.alive(now);
    hopeSince = now;
  }

  function refuse(ticket: Ticket, error: ProviderError, now: number, remainingMs: number): Verdict {
    breaker.alive(now);
    rate.refuse();
    congestion.refused(ticket.sendings === 1, rate.isSpent(now), ticket.sent?.own.at ?? now, now);
    const paced = congestion.isCongested() || rate.isSpent(now);
    if (!congestion.isBlocked()) return { paced, down: false };
    const pauseMs = retryAfterOf(error) ?? 0;
    if (pauseMs > Math.min(LONGEST_PAUSE_MS, remainingMs)) return { paced, down: true };
    pausedUntil = Math.max(pausedUntil, now + pauseMs);
    longestPauseMs = Math.max(longestPauseMs, pauseMs);
    return { paced, down: now - (hopeSince ?? now) > PATIENCE_MS + longestPauseMs };
  }

  return {
    enter: (ticket) => {
      if (signal.aborted) return false;
      const now = deps.monotonic();
      if (queue.length === 0 && inFlight < congestion.limit() && opensAt(now) <= now) {
        send(ticket, now);
        return true;
      }
      return new Promise((admit) => {
        queue.push({ ticket, admit });
        pump();
      });
    },
    learn: ({ sent }, limit) => {
      if (sent !== null) rate.learn(limit, sent);
    },
    answered: (ticket, tokens) => {
      const wasFull = inFlight >= congestion.limit();
      inFlight -= 1;
      const now = deps.monotonic();
      alive(now);
      congestion.answered(ticket.sendings === 1, wasFull, now);
      rate.hear();
      if (tokens > 0) rate.spend(tokens);
      pump();
    },
    failed: (ticket, error, remainingMs) => {
      const now = deps.monotonic();
      inFlight -= 1;
      rate.hear();
      let verdict: Verdict = { paced: false, down: false };
      if (error.kind === 'rate-limit') verdict = refuse(ticket, error, now, remainingMs);
      else if (isSignOfLife(error)) alive(now);
      else verdict = { paced: false, down: breaker.failed(ticket, ticket.firstSentAt ?? now, now, retryAfterOf(error)) };
      pump();
      return verdict;
    },
    withdrew: () => {
      inFlight -= 1;
      pump();
    },
  };
}

/** Whether a failure shows that the provider is there and reads what it is sent. Empty answers and cut streams do not. */
function isSignOfLife(error: ProviderError): boolean {
  return ['refused', 'filtered', 'unsupported', 'auth', 'not-recorded'].includes(error.kind);
}
