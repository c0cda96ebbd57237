import { describe, expect, test } from 'vitest';
import { aLedgerEntry } from '../../../test/builders/ledger.js';
import { flakyCases } from './flaky.js';

const DAY = 24 * 3600 * 1000;
const START = Date.parse('2026-01-01T00:00:00Z');
const at = (day: number): string => new Date(START + day * DAY).toISOString();
/** One run a day from `from` on, with the case's score under one target. */
const runs = (scores: readonly number[], from = 0, candidate = 'same') =>
  scores.map((score, index) => aLedgerEntry({ at: at(from + index), candidate, cases: { a: [score, null] } }));

describe('quarantine', () => {
  test('begins when a case was seen to hold and to fail in five runs of one target, and ends four weeks later', () => {
    expect(flakyCases(runs([1, 0, 1, 1, 0, 1]))).toEqual([
      { case: 'a', runs: 6, failed: 2, since: at(4), until: at(32), state: 'quarantined' },
    ]);
  });

  test('is over when it has lasted, whether or not the case was mended', () => {
    const long = runs(Array.from({ length: 40 }, (_, index) => index % 2));
    expect(flakyCases(long)).toMatchObject([{ since: at(4), until: at(32), state: 'expired' }]);
  });

  test('is gone when four weeks saw one outcome alone, and begins anew after that', () => {
    const steady = [...runs([1, 0, 1, 1, 0]), ...runs([1, 1, 1, 1, 1, 1], 34)];
    expect(flakyCases(steady)).toEqual([]);
    expect(flakyCases([...steady, ...runs([0], 40)])).toMatchObject([{ since: at(40), state: 'quarantined' }]);
  });

  test('counts what a target scored as the baseline of others', () => {
    const entries = [1, 0, 1, 1, 0].map((score, index) =>
      aLedgerEntry({ at: at(index), candidate: `pull ${index}`, baseline: 'main', cases: { a: [1, score] } }),
    );
    expect(flakyCases(entries)).toMatchObject([{ case: 'a', runs: 5, failed: 2 }]);
  });

  test('counts a target that was compared with itself once', () => {
    const entries = [1, 0, 1, 1].map((score, index) =>
      aLedgerEntry({ at: at(index), candidate: 'main', baseline: 'main', cases: { a: [score, score] } }),
    );
    expect(flakyCases(entries)).toEqual([]);
  });
});
