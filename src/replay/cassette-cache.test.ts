import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { anAnswer } from '../../test/fixtures/replay/scripted-provider.js';
import { aLog, tempFolder } from '../../test/fixtures/replay/temp-folder.js';
import { openCassettes } from './cassette.js';
import type { CacheLimits } from './cassette-rewrite.js';

const DAY_MS = 86_400_000;
const TODAY = Date.UTC(2026, 10, 21);
const keyOf = (n: number): string => createHash('sha256').update(`key ${n}`).digest('hex');
const limits: CacheLimits = { maxAgeDays: 90, maxBytes: 20_000 };

/** A run that stores answers of a hundred characters under the numbers from `from`, on a day. */
function run(dir: string, from: number, count: number, cache: CacheLimits | null, now = TODAY): void {
  const store = openCassettes(dir, 'auto', { now: () => now, log: aLog() }, cache);
  for (let n = from; n < from + count; n += 1) store.store(keyOf(n), 'openai', anAnswer({ output: 'x'.repeat(100) }));
  store.close();
}

const entries = (dir: string): number => openCassettes(dir, 'strict', { now: () => TODAY, log: aLog() }).stats().entries;
const bytes = (dir: string): number => readdirSync(dir).reduce((sum, name) => sum + statSync(join(dir, name)).size, 0);

describe('a cassette folder that is a cache', () => {
  it('is trimmed after a run that made it too large, with room for the next', () => {
    const dir = tempFolder();
    run(dir, 0, 200, limits);
    expect(bytes(dir)).toBeLessThanOrEqual(0.75 * limits.maxBytes);
    const kept = entries(dir);
    expect(kept).toBeGreaterThan(20);
    run(dir, 1000, 5, limits);
    expect(entries(dir)).toBe(kept + 5);
  });

  it('loses what is too old when a run ends, also one that adds nothing', () => {
    const dir = tempFolder();
    run(dir, 0, 10, limits, TODAY - 100 * DAY_MS);
    run(dir, 10, 10, limits, TODAY - 20 * DAY_MS);
    expect(entries(dir)).toBe(20);
    run(dir, 0, 0, limits);
    expect(entries(dir)).toBe(10);
  });

  it('stays as it is while it is within its limits, and where it has none', () => {
    const dir = tempFolder();
    run(dir, 0, 200, null, TODAY - 1000 * DAY_MS);
    run(dir, 200, 1, null);
    expect(entries(dir)).toBe(201);
    const small = tempFolder();
    run(small, 0, 10, limits);
    const before = readFileSync(join(small, 'cassettes.jsonl'), 'utf8');
    run(small, 0, 0, limits);
    expect(readFileSync(join(small, 'cassettes.jsonl'), 'utf8')).toBe(before);
  });
});
