/** So many pieces of work at a time, in the order in which they came. One that need not wait begins at once and costs nothing. */
export type Slots = {
  /** Runs `work` when a slot is free, and gives what it gives. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>;
  readonly busy: () => number;
};

/** `count` slots, a whole number >= 1. */
export function createSlots(count: number): Slots {
  const queue: (() => void)[] = [];
  let busy = 0;
  /** A slot that becomes free goes to who has waited longest, without being free in between. */
  const leave = (): void => {
    const next = queue.shift();
    if (next === undefined) busy -= 1;
    else next();
  };
  return {
    run: async (work) => {
      if (busy < count) busy += 1;
      else
        await new Promise<void>((enter) => {
          queue.push(enter);
        });
      try {
        return await work();
      } finally {
        leave();
      }
    },
    busy: () => busy,
  };
}
