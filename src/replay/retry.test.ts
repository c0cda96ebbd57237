import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ProviderError, type ProviderErrorKind } from '../providers/provider.js';
import { decideRetry, type Failure, MAX_ATTEMPTS, MAX_PACED_WAITS, toFailure, unscoredReason } from './retry.js';

const PASSING: ProviderErrorKind[] = ['connection', 'timeout', 'server', 'rate-limit', 'malformed', 'empty', 'unfinished'];
const FINAL: ProviderErrorKind[] = ['refused', 'filtered', 'unsupported', 'not-recorded'];

function aFailure(kind: ProviderErrorKind, overrides: Partial<Failure> = {}): Failure {
  return { kind, status: undefined, code: undefined, retryAfterMs: undefined, paced: false, ...overrides };
}

describe('decideRetry', () => {
  it.each(PASSING)('sends again after one %s', (kind) => {
    expect(decideRetry([aFailure(kind)], null, 0.5)).toEqual({ kind: 'wait', ms: 250 });
  });

  it.each(FINAL)('never sends again after %s', (kind) => {
    expect(decideRetry([aFailure(kind)], null, 0.5)).toEqual({ kind: 'give-up', because: 'final' });
  });

  it('stops the run when the key is refused or its quota is gone, whatever the status says', () => {
    expect(decideRetry([aFailure('auth', { status: 401 })], null, 0)).toEqual({ kind: 'stop', code: 'no-credentials' });
    for (const code of ['insufficient_quota', 'billing_error']) {
      for (const kind of ['rate-limit', 'auth', 'refused'] as const) {
        expect(decideRetry([aFailure(kind, { code })], null, 0)).toEqual({ kind: 'stop', code: 'provider-down' });
      }
    }
  });

  it('takes the same error three times for a deterministic one', () => {
    const failure = aFailure('server', { status: 500, code: 'server_error' });
    expect(decideRetry([failure, failure], null, 0.5).kind).toBe('wait');
    expect(decideRetry([failure, failure, failure], null, 0.5)).toEqual({ kind: 'give-up', because: 'repeated' });
    expect(decideRetry([failure, aFailure('malformed'), failure, aFailure('empty')], null, 0.5).kind).toBe('wait');
  });

  it.each([aFailure('connection', { code: 'ECONNRESET' }), aFailure('server', { status: 503 }), aFailure('server', { status: 529 })])(
    'gives %o all five attempts: it tells of the provider, not of the request',
    (failure) => {
      expect(decideRetry(Array(4).fill(failure), null, 0.5).kind).toBe('wait');
      expect(decideRetry(Array(5).fill(failure), null, 0.5)).toEqual({ kind: 'give-up', because: 'attempts' });
    },
  );

  it('waits exactly as long as the server asks, and not longer than the run lasts', () => {
    const failure = aFailure('rate-limit', { status: 429, retryAfterMs: 20_000 });
    expect(decideRetry([failure], 30_000, 0.9)).toEqual({ kind: 'wait', ms: 20_000 });
    expect(decideRetry([failure], 10_000, 0.9)).toEqual({ kind: 'give-up', because: 'deadline' });
    expect(decideRetry([aFailure('rate-limit', { retryAfterMs: 86_400_000 })], null, 0.9)).toEqual({
      kind: 'give-up',
      because: 'deadline',
    });
  });

  it('does not count the waits of a congested provider as attempts, but does not wait for ever', () => {
    const paced = aFailure('rate-limit', { status: 429, paced: true });
    expect(decideRetry(Array(MAX_PACED_WAITS - 1).fill(paced), null, 0.5).kind).toBe('wait');
    expect(decideRetry(Array(MAX_PACED_WAITS).fill(paced), null, 0.5)).toEqual({ kind: 'give-up', because: 'attempts' });
    const failure = aFailure('connection');
    expect(decideRetry([paced, paced, paced, paced, failure], null, 0.5).kind).toBe('wait');
  });

  it('keeps every wait between nothing and its bound, and ends after five attempts whatever happens', () => {
    const failures = fc.array(
      fc.record({
        kind: fc.constantFrom(...PASSING),
        status: fc.constantFrom(undefined, 429, 500, 503),
        code: fc.constantFrom(undefined, 'a', 'b'),
        retryAfterMs: fc.option(fc.integer({ min: 0, max: 2_000_000 }), { nil: undefined }),
        paced: fc.constant(false),
      }),
      { minLength: 1, maxLength: 9 },
    );
    const remaining = fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: null });
    fc.assert(
      fc.property(failures, remaining, fc.double({ min: 0, max: 0.999, noNaN: true }), (history, remainingMs, random) => {
        const decision = decideRetry(history, remainingMs, random);
        if (history.length >= MAX_ATTEMPTS) expect(decision.kind).toBe('give-up');
        if (decision.kind !== 'wait') return;
        expect(decision.ms).toBeGreaterThanOrEqual(0);
        expect(decision.ms).toBeLessThanOrEqual(remainingMs ?? 600_000);
        if (history.at(-1)?.retryAfterMs === undefined) expect(decision.ms).toBeLessThanOrEqual(500 * 2 ** (history.length - 1));
      }),
    );
  });
});

describe('unscoredReason', () => {
  it('tells apart who or what is to blame', () => {
    expect(unscoredReason('timeout')).toBe('provider-timeout');
    expect(unscoredReason('filtered')).toBe('provider-refused');
    expect(unscoredReason('empty')).toBe('empty-answer');
    expect(unscoredReason('not-recorded')).toBe('not-recorded');
    expect(unscoredReason('server')).toBe('provider-error');
  });

  it('believes no waiting time that is none', () => {
    const asked = (retryAfterMs: number) => toFailure(new ProviderError('rate-limit', { retryAfterMs }), false).retryAfterMs;
    expect([asked(Number.NaN), asked(Number.POSITIVE_INFINITY), asked(-5), asked(5)]).toEqual([undefined, undefined, 0, 5]);
  });

  it('reads the facts of an error and nothing of its text', () => {
    const error = new ProviderError('rate-limit', { status: 429, code: 'rate_limit_exceeded', retryAfterMs: 7, message: 'text' });
    expect(toFailure(error, true)).toEqual({ kind: 'rate-limit', status: 429, code: 'rate_limit_exceeded', retryAfterMs: 7, paced: true });
  });
});
