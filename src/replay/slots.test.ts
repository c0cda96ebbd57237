import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSlots } from './slots.js';

describe('slots', () => {
  it('are never more than they are, all of them used, first come first served', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 30 }),
        async (count, works) => {
          const slots = createSlots(count);
          const begun: number[] = [];
          let most = 0;
          const results = works.map((turns, index) =>
            slots.run(async () => {
              begun.push(index);
              most = Math.max(most, slots.busy());
              for (let turn = 0; turn < turns; turn += 1) await null;
              return index;
            }),
          );
          expect(begun).toHaveLength(Math.min(count, works.length));
          expect(await Promise.all(results)).toEqual(works.map((_, index) => index));
          expect(begun).toEqual(works.map((_, index) => index));
          expect(most).toBe(Math.min(count, works.length));
          expect(slots.busy()).toBe(0);
        },
      ),
    );
  });

  it('are given back by work that fails', async () => {
    const slots = createSlots(1);
    const failed = slots.run(() => Promise.reject(new Error('no')));
    const next = slots.run(async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('yes');
  });
});
