/**
 * One attempt: one request sent once, held to its time. The time covers everything from sending to the last byte, so that a
 * silent socket and a dripping body both end, and it holds even for a provider that does not hear its signal.
 */
import { type Bagged, createBag } from '../bag.js';
import type { Deps } from '../deps.js';
import { type Answer, type GenerationRequest, type Provider, ProviderError, type RateLimit } from '../providers/provider.js';
import { createAlarm } from './alarm.js';
import { requireContent } from './answer.js';

export type Attempt =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly error: ProviderError }
  /** The run broke it off. */
  | { readonly kind: 'withdrawn' };

export type Attempts = {
  /**
   * Sends a request once. Whatever else than a ProviderError a provider throws (a bug, a missing model file) is thrown on.
   * `onRateLimit` gets the headers of every response.
   */
  readonly run: (
    provider: Provider,
    request: GenerationRequest,
    timeoutMs: number,
    onRateLimit: (limit: RateLimit) => void,
  ) => Promise<Attempt>;
};

type Flight = Bagged & { readonly endsAt: number; readonly end: (attempt: Attempt) => void };

/** `signal` is aborted when the run will wait for nothing any more: all attempts in flight end at once. */
export function createAttempts(deps: Pick<Deps, 'monotonic' | 'sleep'>, signal: AbortSignal): Attempts {
  const flights = createBag<Flight>();
  const alarm = createAlarm(deps, signal, () => {
    const now = deps.monotonic();
    let next = Number.POSITIVE_INFINITY;
    for (const flight of flights.items()) {
      if (flight.endsAt <= now) flight.end({ kind: 'failed', error: new ProviderError('timeout') });
      else next = Math.min(next, flight.endsAt);
    }
    if (next !== Number.POSITIVE_INFINITY) alarm.set(next);
  });
  signal.addEventListener('abort', () => {
    for (const flight of flights.items()) flight.end({ kind: 'withdrawn' });
  });

  return {
    run: (provider, request, timeoutMs, onRateLimit) => {
      if (signal.aborted) return Promise.resolve({ kind: 'withdrawn' });
      return new Promise((resolve, reject) => {
        const controller = new AbortController();
        const flight: Flight = {
          place: -1,
          endsAt: deps.monotonic() + timeoutMs,
          end: (attempt) => {
            if (!flights.remove(flight)) return;
            resolve(attempt);
            controller.abort();
          },
        };
        flights.add(flight);
        alarm.set(flight.endsAt);
        generate(provider, request, controller.signal, onRateLimit).then(
          (attempt) => {
            if (flights.remove(flight)) resolve(attempt);
          },
          (error: unknown) => {
            if (flights.remove(flight)) reject(error);
          },
        );
      });
    },
  };
}

async function generate(
  provider: Provider,
  request: GenerationRequest,
  signal: AbortSignal,
  onRateLimit: (limit: RateLimit) => void,
): Promise<Attempt> {
  try {
    return { kind: 'answered', answer: requireContent(await provider.generate(request, { signal, onRateLimit })) };
  } catch (error) {
    if (error instanceof ProviderError) return { kind: 'failed', error };
    throw error;
  }
}
