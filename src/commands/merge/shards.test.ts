import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shardOf, shareBudget } from './shards.js';

describe('the shard of a cluster', () => {
  it('is one of those that there are, always the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 1000 }), (cluster, count) => {
        const shard = shardOf(cluster, count);
        expect(Number.isInteger(shard) && shard >= 1 && shard <= count).toBe(true);
        expect(shardOf(cluster, count)).toBe(shard);
      }),
    );
  });

  it('stays what it was in earlier versions: records of different machines must agree', () => {
    expect(['case a', 'case b', 'cluster refunds', 'cluster ü'].map((cluster) => shardOf(cluster, 4))).toEqual([1, 1, 2, 4]);
  });

  it('has about its share of them', () => {
    const sizes = [0, 0, 0, 0];
    for (let index = 0; index < 4000; index += 1)
      sizes[shardOf(`case ${index}`, 4) - 1] = (sizes[shardOf(`case ${index}`, 4) - 1] ?? 0) + 1;
    for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(120);
  });
});

describe('the budget of a shard', () => {
  it('is its share, and all together spend no more than the run may', () => {
    const budget = { usd: 5, requests: 4000, tokens: 90_001, minutes: 30 };
    const parts = [10, 20, 33, 37].map((own) => shareBudget(budget, own, 100));
    expect(parts[0]).toEqual({ usd: 0.5, requests: 400, tokens: 9000, minutes: 30 });
    expect(parts.reduce((sum, { tokens = 0 }) => sum + tokens, 0)).toBeLessThanOrEqual(budget.tokens);
    expect(parts.reduce((sum, { requests = 0 }) => sum + requests, 0)).toBeLessThanOrEqual(budget.requests);
  });

  it('stays nothing where nothing may be spent, and unlimited where nothing is said', () => {
    expect(shareBudget({ usd: 0, requests: 0 }, 1, 4)).toEqual({ usd: 0, requests: 0 });
    expect(shareBudget({}, 1, 4)).toEqual({});
    expect(shareBudget({ requests: 8 }, 0, 0)).toEqual({ requests: 1 });
  });
});
