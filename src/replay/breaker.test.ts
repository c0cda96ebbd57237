import { describe, expect, it } from 'vitest';
import { createBreaker, DOWN_AFTER_MS, SUSPECTS_TO_OPEN } from './breaker.js';

const request = () => ({});

/** A breaker that five requests have just opened, at `now`. */
function anOpenBreaker(now: number) {
  const breaker = createBreaker();
  for (let i = 0; i < SUSPECTS_TO_OPEN; i += 1) breaker.failed(request(), now, now, undefined);
  return breaker;
}

describe('the breaker', () => {
  it('opens after five different requests in a row have failed, not after one that fails five times', () => {
    const breaker = createBreaker();
    const stubborn = request();
    for (let i = 0; i < 20; i += 1) breaker.failed(stubborn, 0, i, undefined);
    expect(breaker.state()).toBe('closed');
    expect(anOpenBreaker(0).state()).toBe('open');
  });

  it('starts counting anew when anything is answered', () => {
    const breaker = createBreaker();
    for (let i = 0; i < 4; i += 1) breaker.failed(request(), 10, 11, undefined);
    breaker.alive(12);
    for (let i = 0; i < 4; i += 1) breaker.failed(request(), 13, 14, undefined);
    expect(breaker.state()).toBe('closed');
  });

  it('is not impressed by requests that others outlived: they fail for themselves', () => {
    const breaker = createBreaker();
    breaker.alive(100);
    for (let i = 0; i < 50; i += 1) breaker.failed(request(), 99, 200 + i, undefined);
    expect(breaker.state()).toBe('closed');
  });

  it('lets one probe through after a second, and doubles the wait when it fails', () => {
    const breaker = anOpenBreaker(0);
    expect(breaker.opensAt()).toBe(1_000);
    const probe = request();
    breaker.entered(probe);
    expect(breaker.opensAt()).toBe(Number.POSITIVE_INFINITY);
    expect(breaker.failed(probe, 1_000, 1_010, undefined)).toBe(false);
    expect(breaker.opensAt()).toBe(1_010 + 2_000);
  });

  it('waits as long as the provider asks, within reason', () => {
    const breaker = createBreaker();
    for (let i = 0; i < SUSPECTS_TO_OPEN; i += 1) breaker.failed(request(), 0, 0, 7_000);
    expect(breaker.opensAt()).toBe(7_000);
  });

  it('closes when the probe is answered', () => {
    const breaker = anOpenBreaker(0);
    breaker.entered(request());
    breaker.alive(1_100);
    expect(breaker.state()).toBe('closed');
    expect(breaker.opensAt()).toBe(0);
  });

  it('gives a provider up after half a minute and two failed probes, however slowly they fail', () => {
    const quick = anOpenBreaker(0);
    let now = 0;
    let isDown = false;
    for (let probes = 0; probes < 20 && !isDown; probes += 1) {
      now = quick.opensAt();
      const probe = request();
      quick.entered(probe);
      isDown = quick.failed(probe, now, now, undefined);
    }
    expect(isDown).toBe(true);
    expect(now).toBeGreaterThanOrEqual(DOWN_AFTER_MS);
    expect(now).toBeLessThanOrEqual(2 * DOWN_AFTER_MS);

    const slow = anOpenBreaker(0);
    const [first, second] = [request(), request()];
    slow.entered(first);
    expect(slow.failed(first, 1_000, 61_000, undefined)).toBe(false);
    slow.entered(second);
    expect(slow.failed(second, 63_000, 123_000, undefined)).toBe(true);
  });
});
