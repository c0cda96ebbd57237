import { describe, expect, it } from 'vitest';
import { createMeter } from './meter.js';
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

  it('does not count against a limit what was refused for it', () => {
    const rate = createRate();
    const sent = Array.from({ length: 64 }, () => rate.send(0));
    // Ten of a bucket of ten got through: one request takes 60 of the 600 that are told, not 600 / 64 of them.
    for (let i = 10; i < 64; i += 1) rate.refuse();
    rate.learn({ requestsLimit: 600, requestsRemaining: 0 }, sent[63] as NonNullable<(typeof sent)[0]>);
    const next = rate.send(1_000);
    rate.learn({ requestsLimit: 600, requestsRemaining: 540 }, next);
    for (let i = 0; i < 4; i += 1) rate.send(1_000);
    expect(rate.nextAt(1_000)).toBe(1_000);
    for (let i = 0; i < 2; i += 1) rate.send(1_000);
    expect(rate.nextAt(1_000)).toBeGreaterThan(1_000);
  });

  it("goes by its own limit at once where another model's was nearly used up", () => {
    const shared = createMeter();
    const target = createRate(shared);
    target.learn({ tokensLimit: 30_000, tokensRemaining: 100 }, target.send(0));
    target.spend(8_000);
    const judge = createRate(shared);
    const first = judge.send(0);
    judge.send(0);
    expect(judge.nextAt(0)).toBeGreaterThan(60_000);
    judge.learn({ requestsLimit: 10_000, requestsRemaining: 4_900 }, first);
    judge.hear();
    expect(judge.nextAt(50)).toBeLessThanOrEqual(60);
  });

  it('knows no wait from tokens before it knows what a request takes', () => {
    const rate = createRate();
    rate.learn({ tokensLimit: 100, tokensRemaining: 0 }, rate.send(0));
    rate.send(0);
    expect(rate.nextAt(0)).toBeLessThanOrEqual(0);
  });

  it('ignores headers that make no sense', () => {
    expect(secondsFor(100, { requestsLimit: 0, requestsRemaining: 0 })).toBe(0);
    expect(secondsFor(100, { requestsLimit: Number.NaN, requestsRemaining: -1 })).toBe(0);
  });
});
