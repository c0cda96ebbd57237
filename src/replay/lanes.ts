/**
 * How many units of work are busy at a time. A unit that waits out a retry lends its lane to the next one, so that a server that
 * asks one request to come back in a second does not slow the others down; when its wait is over it goes on at once, for others
 * may be waiting for its answer.
 */
export type Lanes = {
  /** Resolves when a new unit may begin. */
  readonly enter: () => Promise<void>;
  readonly leave: () => void;
  /** Waits without holding the lane. */
  readonly lend: (wait: () => Promise<void>) => Promise<void>;
};

/** Begun units, those that wait included, never pass this many times the concurrency: what they hold in memory is bounded. */
const MOST_BEGUN = 4;

/** `concurrency` units at a time, a whole number >= 1. */
export function createLanes(concurrency: number): Lanes {
  const queue: (() => void)[] = [];
  let busy = 0;
  let begun = 0;
  const admit = (): void => {
    while (busy < concurrency && begun < MOST_BEGUN * concurrency) {
      const next = queue.shift();
      if (next === undefined) return;
      busy += 1;
      begun += 1;
      next();
    }
  };
  return {
    enter: () =>
      new Promise((resolve) => {
        queue.push(resolve);
        admit();
      }),
    leave: () => {
      busy -= 1;
      begun -= 1;
      admit();
    },
    lend: async (wait) => {
      busy -= 1;
      admit();
      try {
        await wait();
      } finally {
        busy += 1;
      }
    },
  };
}
