import { setMaxListeners } from 'node:events';

/** Why a run ends before its plan is done. All but `cancelled` are told as they are in the verdict's reasons. */
type StopCode = 'budget' | 'deadline' | 'cancelled' | 'provider-down' | 'no-credentials';

export type Stop = {
  readonly code: StopCode;
  /** One line for people. */
  readonly message: string;
  /** The `paceKey` of the provider that is to blame, so that a judge can be told from a target; null where none is. */
  readonly paceKey: string | null;
};

export type StopSwitch = {
  readonly stopped: () => Stop | null;
  /** The first stop counts. `breakOff` also ends what is in flight; otherwise that is awaited, for it is paid. */
  readonly stop: (stop: Stop, breakOff: boolean) => void;
  /** Ends all waiting without a word: the run is over and nothing is asked any more. */
  readonly close: () => void;
  /** Aborted at any stop: nothing waits for its turn any more. */
  readonly waiting: AbortSignal;
  /** Aborted when attempts in flight must end, too. */
  readonly flying: AbortSignal;
};

export function createStopSwitch(): StopSwitch {
  const waiting = new AbortController();
  const flying = new AbortController();
  // Every request that waits listens: that is no leak.
  setMaxListeners(0, waiting.signal, flying.signal);
  let stopped: Stop | null = null;
  return {
    stopped: () => stopped,
    stop: (stop, breakOff) => {
      stopped ??= stop;
      waiting.abort();
      if (breakOff) flying.abort();
    },
    close: () => {
      waiting.abort();
      flying.abort();
    },
    waiting: waiting.signal,
    flying: flying.signal,
  };
}
