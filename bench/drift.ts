/**
 * A target that does not change, measured once a day: how often its history says that it moved when it did not, and how soon when it did. 200
 * cases; a case's score varies between runs with a standard deviation of .15.
 *
 *     npm run build && node bench/drift.ts [--histories 200]
 */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Observation } from '../src/domain/history/ledger.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { findMove } = (await import(join(root, 'lib/domain/statistics/drift.js'))) as typeof import('../src/domain/statistics/drift.js');
const { randomSource } = (await import(
  join(root, 'lib/domain/statistics/random.js')
)) as typeof import('../src/domain/statistics/random.js');
const { values } = parseArgs({ options: { histories: { type: 'string', default: '200' } } });
const histories = Number(values.histories);
const DAY = 24 * 3600 * 1000;
const names = Array.from({ length: 200 }, (_, id) => `case-${id}`);

function aHistory(seed: number, days: number, stepAt: number, step: number): Observation[] {
  const random = randomSource(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: days }, (_, day) => ({
    at: day * DAY,
    scores: new Map(names.map((name) => [name, 0.7 + 0.15 * normal() - (day >= stepAt ? step : 0)])),
    clusters: {},
  }));
}

const alarms = Array.from({ length: histories }, (_, seed) => {
  const all = aHistory(seed, 90, 90, 0);
  return all.filter((_, day) => findMove(all.slice(Math.max(0, day - 29), day + 1)) !== null).length;
});
const days = histories * 90;
process.stdout.write(`${JSON.stringify({ step: 0, days, alarms: alarms.reduce((sum, count) => sum + count, 0) })}\n`);
for (const step of [0.02, 0.03, 0.05]) {
  const waits = Array.from({ length: histories }, (_, seed) => {
    const all = aHistory(seed, 60, 30, step);
    for (let day = 30; day < 60; day += 1) if (findMove(all.slice(0, day + 1)) !== null) return day - 29;
    return Number.POSITIVE_INFINITY;
  }).sort((a, b) => a - b);
  const quantile = (share: number) => waits[Math.floor(share * (waits.length - 1))];
  process.stdout.write(`${JSON.stringify({ step, runsUntilTold: { median: quantile(0.5), ninetyPercent: quantile(0.9) } })}\n`);
}
