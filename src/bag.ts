/**
 * What is under way, where things come and go by the thousand. A Set would do the same, but V8 links each of its outgrown tables to the
 * next one: once one of them is old, all that stood in the later ones outlives its time, until the whole heap is cleaned.
 */
export type Bag<T extends Bagged> = {
  readonly add: (item: T) => void;
  /** False where it is not, or no longer, in it. */
  readonly remove: (item: T) => boolean;
  /** All that is in it, in no order. */
  readonly items: () => readonly T[];
};

/** Where it lies; the bag's own business. Begins as -1. */
export type Bagged = { place: number };

export function createBag<T extends Bagged>(): Bag<T> {
  const items: T[] = [];
  return {
    add: (item) => {
      item.place = items.length;
      items.push(item);
    },
    remove: (item) => {
      const { place } = item;
      if (place < 0 || items[place] !== item) return false;
      const last = items.pop();
      if (last !== undefined && last !== item) {
        items[place] = last;
        last.place = place;
      }
      item.place = -1;
      return true;
    },
    items: () => [...items],
  };
}
