import { describe, expect, it } from 'vitest';
import { createRate } from './rate.js';

/** Seconds that `count` requests take when each is sent as soon as the rate allows, the headers always saying the same. */
function secondsFor(count: number, headers: Parameters<ReturnType<typeof createRate>['learn']>[0], tokens = 0): number {
  const rate = createRate();
  let now = 0;
  for (let i = 0; i < count; i += 1) {
    now = Math.max(now, rate.nextAt(now));
    const sending = rate.send(now);
    rate.learn(headers, sending);
    if (tokens > 0) rate.spend(tokens);
  }
  return now / 1_000;
}

describe('the rate', () => {
  it('holds nothing back while nothing is known or more than half is left', () => {
    expect(secondsFor(1_000, {})).toBe(0);
    expect(secondsFor(1_000, { requestsLimit: 600, requestsRemaining: 301 })).toBe(0);
  });

  it('slows down with what is left, and never stands still', () => {
    const half = secondsFor(600, { requestsLimit: 600, requestsRemaining: 299 });
    const little = secondsFor(600, { requestsLimit: 600, requestsRemaining: 150 });
    const none = secondsFor(30, { requestsLimit: 600, requestsRemaining: 0 });
    expect(half).toBeGreaterThan(55);
    expect(half).toBeLessThan(66);
    expect(little).toBeGreaterThan(110);
    expect(none).toBeGreaterThan(30);
    expect(none).toBeLessThan(120);
  });

  it('holds a limit of tokens as it holds one of requests', () => {
    expect(secondsFor(100, { tokensLimit: 60_000, tokensRemaining: 29_999 }, 1_000)).toBeGreaterThan(90);
    expect(secondsFor(100, { tokensLimit: 60_000, tokensRemaining: 59_000 }, 1_000)).toBe(0);
  });

  it('reckons in what was sent after the request whose headers it reads', () => {
    const rate = createRate();
    const first = rate.send(0);
    for (let i = 0; i < 63; i += 1) rate.send(0);
    expect(rate.nextAt(50)).toBeLessThanOrEqual(50);
    // 60 units a request: 64 requests took 3,840 of 6,000, whatever the first one's header says.
    rate.learn({ requestsLimit: 6_000, requestsRemaining: 5_940 }, first);
    for (let i = 0; i < 2; i += 1) rate.send(50);
    expect(rate.nextAt(50)).toBeGreaterThan(50);
  });

  it('ignores headers that make no sense', () => {
    expect(secondsFor(100, { requestsLimit: 0, requestsRemaining: 0 })).toBe(0);
    expect(secondsFor(100, { requestsLimit: Number.NaN, requestsRemaining: -1 })).toBe(0);
  });
});
