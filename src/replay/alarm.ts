import type { Deps } from '../deps.js';

export type Alarm = { readonly set: (at: number) => void };

/** Timers of the platform hold 31 bits of ms; longer waits are slept in pieces. */
const LONGEST_SLEEP_MS = 2 ** 30;

/**
 * Rings once at the earliest of the times that were set (monotonic ms), then forgets them. One sleep serves all who wait, so
 * that a thousand waiting requests cost one timer. It is silent once the signal is aborted.
 */
export function createAlarm(deps: Pick<Deps, 'monotonic' | 'sleep'>, signal: AbortSignal, ring: () => void): Alarm {
  let due = Number.POSITIVE_INFINITY;
  const sleepUntil = (at: number): void => {
    const left = Math.max(0, at - deps.monotonic());
    deps.sleep(Math.min(left, LONGEST_SLEEP_MS), signal).then(
      () => {
        if (due !== at) return;
        if (left > LONGEST_SLEEP_MS) {
          sleepUntil(at);
          return;
        }
        due = Number.POSITIVE_INFINITY;
        ring();
      },
      () => undefined,
    );
  };
  return {
    set: (at) => {
      if (at >= due || signal.aborted) return;
      due = at;
      sleepUntil(at);
    },
  };
}
