/**
 * Whether a failed request is sent again, and when. Pure: what it decides depends on its arguments alone.
 *
 * At most 5 attempts, with full jitter from 0.5 s (Brooker 2015, "Exponential backoff and jitter"). A 429 that comes while the
 * provider is congested is no attempt: the request was not looked at, so it is paced, not failed. A lone 429, which others do
 * not see, is an attempt like any other: a request that is always refused must end.
 *
 * "The same error three times" means equal kind, status and code, and counts only where it says something about the request.
 * Dropped connections and 502, 503, 504, 529 say something about the provider's state: they get all five attempts.
 */
import type { UnscoredReason } from '../domain/score.js';
import type { ProviderError, ProviderErrorKind } from '../providers/provider.js';

export const MAX_ATTEMPTS = 5;
const MAX_SAME_ERROR = 3;
/** Waits for a congested provider that one request may go through; the deadline and the pace's patience end most runs sooner. */
export const MAX_PACED_WAITS = 30;

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 8_000;
const LONGEST_PACED_WAIT_MS = 30_000;
/** Without a deadline, a server that asks for more than this is not waited for. */
const LONGEST_RETRY_AFTER_MS = 600_000;

export type Failure = {
  readonly kind: ProviderErrorKind;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly retryAfterMs: number | undefined;
  /** A 429 while the provider was congested: a wait in the queue, not an attempt. */
  readonly paced: boolean;
};

export type Decision =
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'give-up'; readonly because: 'final' | 'repeated' | 'attempts' | 'deadline' }
  | { readonly kind: 'stop'; readonly code: 'no-credentials' | 'provider-down' };

/**
 * Decides after a failure. `failures` are those of one request in their order, the one at hand last; `remainingMs` is the run's
 * time, null without a deadline; `random` is uniform in [0, 1).
 */
export function decideRetry(failures: readonly Failure[], remainingMs: number | null, random: number): Decision {
  const last = failures.at(-1);
  if (last === undefined) throw new Error('no failure to decide on');
  if (isOutOfQuota(last)) return { kind: 'stop', code: 'provider-down' };
  if (last.kind === 'auth') return { kind: 'stop', code: 'no-credentials' };
  if (!isPassing(last.kind)) return { kind: 'give-up', because: 'final' };
  const counted = failures.filter((failure) => !failure.paced);
  const paced = failures.length - counted.length;
  if (counted.length >= MAX_ATTEMPTS || paced >= MAX_PACED_WAITS) return { kind: 'give-up', because: 'attempts' };
  if (counted.filter((failure) => isSameError(failure, last)).length >= MAX_SAME_ERROR) return { kind: 'give-up', because: 'repeated' };
  const ms = waitBefore(last, last.paced ? paced : counted.length, random);
  if (ms > (remainingMs ?? LONGEST_RETRY_AFTER_MS)) return { kind: 'give-up', because: 'deadline' };
  return { kind: 'wait', ms };
}

function waitBefore(last: Failure, turn: number, random: number): number {
  const jittered = random * Math.min(last.paced ? LONGEST_PACED_WAIT_MS : LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (turn - 1));
  return last.retryAfterMs ?? jittered;
}

function isPassing(kind: ProviderErrorKind): boolean {
  switch (kind) {
    case 'connection':
    case 'timeout':
    case 'server':
    case 'rate-limit':
    case 'malformed':
    case 'empty':
    case 'unfinished':
      return true;
    case 'refused':
    case 'filtered':
    case 'unsupported':
    case 'not-recorded':
    case 'auth':
      return false;
  }
}

function isSameError(failure: Failure, other: Failure): boolean {
  if (failure.kind !== other.kind || failure.status !== other.status || failure.code !== other.code) return false;
  if (failure.kind === 'connection' || failure.kind === 'rate-limit') return false;
  return failure.kind !== 'server' || ![502, 503, 504, 529].includes(failure.status ?? 0);
}

/** Vendors send it as 429, 402 or 403; none of them passes by waiting. */
function isOutOfQuota(failure: Failure): boolean {
  return ['insufficient_quota', 'billing_hard_limit_reached', 'billing_not_active', 'billing_error'].includes(failure.code ?? '');
}

/** How a failed request stands in scores. */
export function unscoredReason(kind: ProviderErrorKind): UnscoredReason {
  switch (kind) {
    case 'timeout':
      return 'provider-timeout';
    case 'refused':
    case 'filtered':
    case 'unsupported':
      return 'provider-refused';
    case 'empty':
      return 'empty-answer';
    case 'not-recorded':
      return 'not-recorded';
    case 'connection':
    case 'server':
    case 'rate-limit':
    case 'malformed':
    case 'unfinished':
    case 'auth':
      return 'provider-error';
  }
}

/** The facts of an error on which retries are decided. */
export function toFailure(error: ProviderError, paced: boolean): Failure {
  return { kind: error.kind, status: error.status, code: error.code, retryAfterMs: retryAfterOf(error), paced };
}

/** How long the server asks to wait, in ms >= 0; undefined where it does not, or not in a number. */
export function retryAfterOf({ retryAfterMs }: ProviderError): number | undefined {
  return retryAfterMs !== undefined && Number.isFinite(retryAfterMs) ? Math.max(0, retryAfterMs) : undefined;
}
