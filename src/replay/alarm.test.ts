import { describe, expect, it } from 'vitest';
import { fakeClock } from '../../test/fixtures/replay/fake-clock.js';
import { createAlarm } from './alarm.js';

describe('an alarm', () => {
  it('rings once at the earliest of its times, and again when it is set again', async () => {
    const clock = fakeClock();
    const rung: number[] = [];
    const alarm = createAlarm(clock, new AbortController().signal, () => rung.push(clock.monotonic()));
    for (const at of [300, 100, 200, 100]) alarm.set(at);
    await clock.until(clock.sleep(500));
    expect(rung).toEqual([100]);
    alarm.set(600);
    await clock.until(clock.sleep(500));
    expect(rung).toEqual([100, 600]);
  });

  it('sleeps long times in pieces that a timer can hold', async () => {
    const clock = fakeClock();
    const slept: number[] = [];
    const sleep: typeof clock.sleep = (ms, signal) => {
      slept.push(ms);
      return clock.sleep(ms, signal);
    };
    const year = 365 * 86_400_000;
    const rung = new Promise<void>((resolve) => createAlarm({ ...clock, sleep }, new AbortController().signal, resolve).set(year));
    await clock.until(rung);
    expect(clock.monotonic()).toBe(year);
    expect(Math.max(...slept)).toBeLessThan(2 ** 31);
  });

  it('is silent once its signal is aborted', async () => {
    const clock = fakeClock();
    const controller = new AbortController();
    let rung = 0;
    const alarm = createAlarm(clock, controller.signal, () => {
      rung += 1;
    });
    alarm.set(100);
    controller.abort();
    alarm.set(50);
    await clock.until(clock.sleep(500));
    expect(rung).toBe(0);
  });
});
