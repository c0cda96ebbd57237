/**
 * The circuit breaker of one provider: closed, open, half-open (Nygard, "Release It!"). It tells a provider that is down from
 * requests that fail for themselves: a failure counts only if nothing was answered since the failing request was first sent.
 * So a few cases that always fail never stop the others, not even as the last ones left, and a dead provider is found after
 * five requests, waited for with single probes, and given up for good after half a minute.
 */

/** Requests that must fail in a row, each for the first time, before the provider is left alone for a while. */
export const SUSPECTS_TO_OPEN = 5;
/** A provider that has answered nothing for this long, and failed two probes, is down. */
export const DOWN_AFTER_MS = 30_000;
const PROBES_TO_GIVE_UP = 2;
const FIRST_COOL_DOWN_MS = 1_000;
const LONGEST_COOL_DOWN_MS = 16_000;

type State =
  | { readonly kind: 'closed' }
  | { readonly kind: 'open'; readonly since: number; readonly until: number; readonly probes: number }
  | { readonly kind: 'half-open'; readonly since: number; readonly probes: number; readonly probe: object };

export type Breaker = {
  readonly state: () => State['kind'];
  /** When the next request may enter: a monotonic time that is past, to come, or infinite while a probe is out. */
  readonly opensAt: () => number;
  readonly entered: (request: object) => void;
  /** The provider said something that only a living one says. */
  readonly alive: (now: number) => void;
  /** Connection, time-out, 5xx or garbage. `firstSentAt`: when this request was first sent. True when the provider is given up. */
  readonly failed: (request: object, firstSentAt: number, now: number, retryAfterMs: number | undefined) => boolean;
};

/** A closed breaker. Times are monotonic ms; `request` objects are compared by identity. */
export function createBreaker(): Breaker {
  let state: State = { kind: 'closed' };
  let aliveAt = Number.NEGATIVE_INFINITY;
  const suspects = new Set<object>();

  const open = (since: number, probes: number, now: number, retryAfterMs: number | undefined): void => {
    const coolDown = Math.min(LONGEST_COOL_DOWN_MS, Math.max(FIRST_COOL_DOWN_MS * 2 ** probes, retryAfterMs ?? 0));
    state = { kind: 'open', since, until: now + coolDown, probes };
  };

  return {
    state: () => state.kind,
    opensAt: () => (state.kind === 'closed' ? 0 : state.kind === 'open' ? state.until : Number.POSITIVE_INFINITY),
    entered: (request) => {
      if (state.kind === 'open') state = { kind: 'half-open', since: state.since, probes: state.probes, probe: request };
    },
    alive: (now) => {
      aliveAt = now;
      // To clear an empty set costs a new table each time, and this is said of every answer.
      if (suspects.size > 0) suspects.clear();
      state = { kind: 'closed' };
    },
    failed: (request, firstSentAt, now, retryAfterMs) => {
      if (state.kind === 'half-open' && state.probe === request) {
        const probes = state.probes + 1;
        if (probes >= PROBES_TO_GIVE_UP && now - state.since >= DOWN_AFTER_MS) return true;
        open(state.since, probes, now, retryAfterMs);
      } else if (state.kind === 'closed' && firstSentAt > aliveAt) {
        suspects.add(request);
        if (suspects.size >= SUSPECTS_TO_OPEN) open(now, 0, now, retryAfterMs);
      }
      return false;
    },
  };
}
