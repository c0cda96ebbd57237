import { describe, expect, it } from 'vitest';
import { createLanes } from './lanes.js';

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('lanes', () => {
  it('lets as many units in as there are lanes, in their order', async () => {
    const lanes = createLanes(2);
    const begun: number[] = [];
    const units = [1, 2, 3, 4].map((n) => lanes.enter().then(() => begun.push(n)));
    await turn();
    expect(begun).toEqual([1, 2]);
    lanes.leave();
    await turn();
    expect(begun).toEqual([1, 2, 3]);
    lanes.leave();
    await Promise.all(units);
    expect(begun).toEqual([1, 2, 3, 4]);
  });

  it('gives a waiting unit’s lane to the next one, and the unit goes on without waiting for a lane', async () => {
    const lanes = createLanes(1);
    let wake = (): void => undefined;
    await lanes.enter();
    const lent = lanes.lend(() => new Promise((resolve) => (wake = resolve)));
    await lanes.enter();
    wake();
    await lent;
    // Both are busy now: the next one comes when both have left.
    let third = false;
    lanes.enter().then(() => {
      third = true;
    });
    lanes.leave();
    await turn();
    expect(third).toBe(false);
    lanes.leave();
    await turn();
    expect(third).toBe(true);
  });

  it('bounds the units that have begun, however many of them wait', async () => {
    const lanes = createLanes(2);
    let begun = 0;
    for (let n = 0; n < 100; n += 1) {
      lanes.enter().then(() => {
        begun += 1;
        void lanes.lend(() => new Promise(() => undefined));
      });
    }
    for (let i = 0; i < 20; i += 1) await turn();
    expect(begun).toBe(8);
  });

  it('takes the lane back when the wait ends badly', async () => {
    const lanes = createLanes(1);
    await lanes.enter();
    await expect(lanes.lend(() => Promise.reject(new Error('aborted')))).rejects.toThrow('aborted');
    lanes.leave();
    await lanes.enter();
  });
});
