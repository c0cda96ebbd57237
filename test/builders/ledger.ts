import type { LedgerEntry } from '../../src/domain/history/ledger.js';

/** A run in a ledger; a test names only what it is about. */
export function aLedgerEntry(changes: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    schemaVersion: 1,
    suite: 's',
    at: '2026-01-01T00:00:00.000Z',
    ref: null,
    verdict: 'pass',
    metric: 'overall',
    score: 0.8,
    usd: 0.1,
    candidate: 'same',
    baseline: null,
    cases: {},
    clusters: {},
    incidents: {},
    ...changes,
  };
}
