/**
 * `npm run bench:cassettes`: a cassette folder of 100,000 answers: how long it takes to fill, open, find, add and trim, and how much
 * memory its index needs.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cassettes, openCassettes } from '../src/replay/cassette.js';
import { trimCassettes } from '../src/replay/cassette-rewrite.js';

const ENTRIES = 100_000;
const SAMPLE = 2000;
const dir = mkdtempSync(join(tmpdir(), 'cupel-cassettes-'));
const deps = { now: Date.now, log: { warn: (message: string) => console.log(message) } };
const keyOf = (n: number): string => createHash('sha256').update(`key ${n}`).digest('hex');

function time(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

const row = (what: string, figure: string): void => console.log(`| ${what} | ${figure} |`);
const put = (store: Cassettes, n: number): void =>
  store.store(keyOf(n), 'openai', { output: `answer ${n} ${'x'.repeat(600)}`, finishReason: 'stop', usage: null, latencyMs: 5 });
const bytes = (): number => readdirSync(dir).reduce((sum, name) => sum + statSync(join(dir, name)).size, 0);

try {
  const filling = openCassettes(dir, 'auto', deps);
  const filled = time(() => {
    for (let n = 0; n < ENTRIES; n += 1) put(filling, n);
  });
  filling.close();
  row(
    `${ENTRIES.toLocaleString('en')} answers of 600 characters`,
    `${(bytes() / 2 ** 20).toFixed(0)} MiB in ${readdirSync(dir).length} files`,
  );
  row('to fill, an answer', `${((filled / ENTRIES) * 1000).toFixed(0)} us`);
  const before = process.memoryUsage().rss;
  let store = filling;
  row('to open', `${time(() => (store = openCassettes(dir, 'auto', deps))).toFixed(0)} ms`);
  row('memory of the index', `${((process.memoryUsage().rss - before) / 2 ** 20).toFixed(0)} MiB`);
  let found = 0;
  const sought = time(() => {
    for (let n = 0; n < SAMPLE; n += 1) found += store.find(keyOf((n * 7919) % ENTRIES)) === null ? 0 : 1;
  });
  row(`to find one (${found} of ${SAMPLE} found, verified)`, `${((sought / SAMPLE) * 1000).toFixed(0)} us`);
  const added = time(() => {
    for (let n = ENTRIES; n < ENTRIES + SAMPLE; n += 1) put(store, n);
  });
  row('to add one', `${((added / SAMPLE) * 1000).toFixed(0)} us`);
  store.close();
  const half = bytes() / 2;
  row('to trim to half its size', `${time(() => trimCassettes(dir, { maxBytes: half }, deps)).toFixed(0)} ms`);
} finally {
  rmSync(dir, { recursive: true, force: true });
}
