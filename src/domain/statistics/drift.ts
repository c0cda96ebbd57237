/**
 * Whether a target moved although nothing of it changed: its newest runs against its earlier ones, case by case. What moved then is what it
 * calls. A step shows in the next run; what falls slowly is told by the slope (erosion.ts).
 */
import { isLargeEnough } from '../comparison.js';
import type { Observation } from '../history/ledger.js';
import { pDrop, summarizePairs, tInterval } from './paired-test.js';

/** Fractions on 0..1; times in ms since 1970. */
export type Move = {
  readonly at: number;
  readonly runs: number;
  readonly cases: number;
  readonly from: number;
  readonly to: number;
  readonly difference: number;
  readonly interval: readonly [number, number];
  readonly p: number;
};

/** Newest runs that are taken together, and at most this share of all. */
const NEWEST = 3;
/**
 * Two-sided level of one look. A look a day at a target that does not move raised 14 alarms in 9,000 days, about one in two years
 * (bench/drift.ts).
 */
const LEVEL = 0.001;

/** The step between earlier runs of a target and its newest ones; null where none is proven, or too few cases are in both. */
export function findMove(observations: readonly Observation[]): Move | null {
  const newest = observations.slice(-Math.max(1, Math.min(NEWEST, Math.floor(observations.length / 3))));
  const earlier = observations.slice(0, observations.length - newest.length);
  const last = newest.at(-1);
  if (earlier.length === 0 || last === undefined) return null;
  const [before, after] = [meansOf(earlier), meansOf(newest)];
  const both = [...after].flatMap(([id, to]) => {
    const from = before.get(id);
    return from === undefined
      ? []
      : [{ from, to, cluster: last.clusters[id] === undefined ? `case ${id}` : `cluster ${last.clusters[id]}` }];
  });
  const summary = summarizePairs(both.map(({ from, to, cluster }) => ({ difference: to - from, cluster, weight: 1 })));
  if (!isLargeEnough(summary)) return null;
  const lower = pDrop(summary) ?? 1;
  const p = 2 * Math.min(lower, 1 - lower);
  const interval = tInterval(summary, LEVEL / 2);
  if (p > LEVEL || interval === null || summary.mean === 0) return null;
  const mean = (of: (pair: (typeof both)[number]) => number): number => both.reduce((sum, pair) => sum + of(pair), 0) / both.length;
  return {
    at: last.at,
    runs: observations.length,
    cases: both.length,
    from: mean(({ from }) => from),
    to: mean(({ to }) => to),
    difference: summary.mean,
    interval,
    p,
  };
}

function meansOf(observations: readonly Observation[]): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { scores } of observations) {
    for (const [id, value] of scores) {
      const own = sums.get(id) ?? { sum: 0, count: 0 };
      sums.set(id, { sum: own.sum + value, count: own.count + 1 });
    }
  }
  return new Map([...sums].map(([id, { sum, count }]) => [id, sum / count]));
}
