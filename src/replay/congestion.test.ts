import { describe, expect, it } from 'vitest';
import { randomSource } from '../domain/statistics/random.js';
import { createCongestion } from './congestion.js';

describe('the congestion limit', () => {
  it('starts at the most, and a lone 429 changes nothing', () => {
    const congestion = createCongestion(16);
    congestion.refused(true, false, 0, 1);
    congestion.refused(true, false, 0, 2);
    for (let i = 0; i < 10; i += 1) congestion.answered(true, true, 3);
    expect(congestion.limit()).toBe(16);
    expect(congestion.isCongested()).toBe(false);
  });

  it('falls with the share of refusals, once a wave', () => {
    const congestion = createCongestion(16);
    for (let i = 0; i < 8; i += 1) congestion.refused(true, false, 0, 1);
    expect(congestion.limit()).toBe(8);
    expect(congestion.isCongested()).toBe(true);
    expect(congestion.isBlocked()).toBe(true);
  });

  it('never falls below one', () => {
    const congestion = createCongestion(2);
    for (let now = 1; now < 200; now += 1) congestion.refused(true, false, now, now);
    expect(congestion.limit()).toBe(1);
  });

  it('leaves the limit alone where the rate-limit headers explain the refusals', () => {
    const congestion = createCongestion(16);
    for (let i = 0; i < 8; i += 1) congestion.refused(true, true, 0, 1);
    expect(congestion.limit()).toBe(16);
    expect(congestion.isCongested()).toBe(true);
  });

  it('does not listen to a request that is refused again and again', () => {
    const congestion = createCongestion(16);
    for (let i = 0; i < 100; i += 1) congestion.refused(false, false, i, i);
    expect(congestion.limit()).toBe(16);
    expect(congestion.isCongested()).toBe(false);
  });

  it('rises again one by one, only while the limit is what holds others back', () => {
    const congestion = createCongestion(16);
    for (let i = 0; i < 8; i += 1) congestion.refused(true, false, 0, 1);
    for (let i = 0; i < 100; i += 1) congestion.answered(true, false, 1_000 + i);
    expect(congestion.limit()).toBe(8);
    for (let i = 0; i < 100; i += 1) congestion.answered(true, true, 2_000 + i);
    expect(congestion.limit()).toBe(9);
    for (let i = 0; i < 2_000; i += 1) congestion.answered(true, true, 3_000 + 10 * i);
    expect(congestion.limit()).toBe(16);
    expect(congestion.isCongested()).toBe(false);
  });

  it('keeps nearly all its speed when five per cent of the requests are refused at random', () => {
    const random = randomSource(7);
    const congestion = createCongestion(16);
    let sum = 0;
    for (let i = 0; i < 4_000; i += 1) {
      const now = i * 3;
      if (random() < 0.05) congestion.refused(true, false, now - 50, now);
      else congestion.answered(true, true, now);
      sum += congestion.limit();
    }
    expect(sum / 4_000).toBeGreaterThan(14);
  });
});
