/**
 * Synthetic histories: ten commits a week, the mean of 200 cases whose differences have a standard deviation of .15, two years. Prints when a
 * drift is told, in weeks after it began, and how many histories without one raise an alarm.
 *
 *     npm run build && node bench/erosion.ts [--histories 1000]
 */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { HistoryPoint } from '../src/domain/statistics/erosion.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const { findErosion, WEEK_MS } = (await import(
  join(root, 'lib/domain/statistics/erosion.js')
)) as typeof import('../src/domain/statistics/erosion.js');
const { randomSource } = (await import(
  join(root, 'lib/domain/statistics/random.js')
)) as typeof import('../src/domain/statistics/random.js');
const { values } = parseArgs({ options: { histories: { type: 'string', default: '1000' } } });
const histories = Number(values.histories);

function aHistory(seed: number, drift: number, from: number): HistoryPoint[] {
  const random = randomSource(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Array.from({ length: 1040 }, (_, index) => ({
    at: (index / 10) * WEEK_MS,
    score: 0.8 - (drift / 100) * Math.max(0, index / 10 - from) + (0.15 / Math.sqrt(200)) * normal(),
  }));
}

for (const [drift, from] of [
  [0.3, 0],
  [0.3, 26],
  [0.1, 0],
  [0.1, 26],
] as const) {
  const weeks = Array.from(
    { length: histories },
    (_, seed) => findErosion(aHistory(seed, drift, from))?.foundAt ?? Number.POSITIVE_INFINITY,
  )
    .map((at) => at / WEEK_MS - from)
    .sort((a, b) => a - b);
  const quantile = (share: number) => weeks[Math.floor(share * (weeks.length - 1))];
  process.stdout.write(
    `${JSON.stringify({ drift, from, median: quantile(0.5), ninetyPercent: quantile(0.9), early: weeks.filter((week) => week < 0).length })}\n`,
  );
}
const alarms = Array.from({ length: histories }, (_, seed) => findErosion(aHistory(seed, 0, 0))).filter((found) => found !== null).length;
process.stdout.write(`${JSON.stringify({ drift: 0, histories, alarms, share: alarms / histories })}\n`);
