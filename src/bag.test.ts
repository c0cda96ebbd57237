import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createBag } from './bag.js';

test('a bag holds what was put in and not yet taken out, once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 })), (touched) => {
      const things = Array.from({ length: 10 }, (_, name) => ({ name, place: -1 }));
      const bag = createBag<(typeof things)[number]>();
      const held = new Set<number>();
      for (const name of touched) {
        const thing = things[name];
        if (thing === undefined) continue;
        const isIn = held.has(name);
        expect(bag.remove(thing)).toBe(isIn);
        if (isIn) held.delete(name);
        else {
          bag.add(thing);
          held.add(name);
        }
        expect(new Set(bag.items().map((item) => item.name))).toEqual(held);
        expect(bag.items()).toHaveLength(held.size);
      }
    }),
  );
});
