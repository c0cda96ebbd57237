/** What a history says, in sentences that every rendering shares. Names of suites and cases are foreign: whoever renders cleans them. */
import type { SuiteHistory } from '../../domain/history.js';
import { formatCount, formatPercent, formatPoints, formatQuantity } from '../numbers.js';

const day = (at: string): string => at.slice(0, 10);

/** The state of a suite in one line. */
export function stateLine({ points, metric }: SuiteHistory): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return 'no run with a score';
  return `${metric} ${formatPercent(first.score)} → ${formatPercent(last.score)} over ${formatQuantity(points.length, 'run')}, ${day(first.at)} to ${day(last.at)}`;
}

/** Everything that somebody should look at. */
export function warnings({ erosion, drift, returned, flaky }: SuiteHistory): readonly string[] {
  const fall = (found: NonNullable<SuiteHistory['erosion']>): string =>
    `${formatPercent(found.from)} to ${formatPercent(found.to)} within ${formatQuantity(found.weeks, 'week')}, proven on ${day(found.foundAt)}`;
  return [
    ...(erosion === null
      ? []
      : [
          `Slow erosion: from ${fall(erosion)}. Each step of ${formatPoints((erosion.from - erosion.to) / erosion.weeks)} a week is less than a gate can see.`,
        ]),
    ...(drift === null ? [] : [`The candidate of today fell from ${fall(drift)}, though nothing of it changed: what it calls has moved.`]),
    ...(returned.length === 0
      ? []
      : [`${formatQuantity(returned.length, 'failure')} that had been mended ${returned.length === 1 ? 'is' : 'are'} back.`]),
    ...(flaky.length === 0
      ? []
      : [
          `${formatCount(flaky.length)} ${flaky.length === 1 ? 'case gives' : 'cases give'} now this, now that under one and the same candidate.`,
        ]),
  ];
}

/** `2026-10-02 (7d1f3a9be204)`. */
export function moment({ at, ref }: { readonly at: string; readonly ref: string | null }): string {
  return ref === null ? day(at) : `${day(at)} (${ref.slice(0, 12)})`;
}
