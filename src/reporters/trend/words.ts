/** What a history says, in sentences that every rendering shares. Names of suites and cases are foreign: whoever renders cleans them. */
import type { SuiteHistory } from '../../domain/history/history.js';
import type { MoveReport } from '../../domain/history/history-figures.js';
import type { RunHistory } from '../../domain/report.js';
import { formatCount, formatDifference, formatInterval, formatPercent, formatPoints, formatQuantity } from '../numbers.js';

const day = (at: string): string => at.slice(0, 10);

/** The state of a suite in one line. */
export function stateLine({ points, metric }: SuiteHistory): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return 'no run with a score';
  return `${metric} ${formatPercent(first.score)} → ${formatPercent(last.score)} over ${formatQuantity(points.length, 'run')}, ${day(first.at)} to ${day(last.at)}`;
}

/** A slow fall: `81.2 % to 78.8 % within 8 weeks, proven on 2026-03-02`. */
export function fallWords(found: NonNullable<SuiteHistory['erosion']>): string {
  return `${formatPercent(found.from)} to ${formatPercent(found.to)} within ${formatQuantity(found.weeks, 'week')}, proven on ${day(found.foundAt)}`;
}

/** A step: `scores -4.1 points (-6.0 to -2.2) against its 12 runs before`. */
export function moveWords({ difference, interval, runs, cases }: MoveReport): string {
  return `scores ${formatDifference(difference)} (${formatInterval(interval)}) on ${formatQuantity(cases, 'case')} against its own earlier ones of ${formatQuantity(runs, 'run')}`;
}

/** The trend of the runs before, in words. */
export function trendWords({ trend, metric, runs }: RunHistory): string {
  const [first, last] = [trend[0], trend.at(-1)];
  if (first === undefined || last === undefined) return 'no run with a score';
  const span =
    trend.length === runs ? formatQuantity(runs, 'run') : `the newest ${formatCount(trend.length)} of ${formatQuantity(runs, 'run')}`;
  return `${metric} ${formatPercent(first.score)} → ${formatPercent(last.score)} over ${span}, ${day(first.at)} to ${day(last.at)}`;
}

/** Everything that somebody should look at. */
export function warnings({ erosion, drift, moved, returned, flaky }: SuiteHistory): readonly string[] {
  const quarantined = flaky.filter(({ state }) => state === 'quarantined').length;
  return [
    ...(erosion === null
      ? []
      : [
          `Slow erosion: from ${fallWords(erosion)}. Each step of ${formatPoints((erosion.from - erosion.to) / erosion.weeks)} a week is less than a gate can see.`,
        ]),
    ...(drift === null
      ? []
      : [`The candidate of today fell from ${fallWords(drift)}, though nothing of it changed: what it calls has moved.`]),
    ...(moved === null ? [] : [`The candidate of today ${moveWords(moved)}, though nothing of it changed: what it calls has moved.`]),
    ...(returned.length === 0
      ? []
      : [`${formatQuantity(returned.length, 'failure')} that had been mended ${returned.length === 1 ? 'is' : 'are'} back.`]),
    ...(flaky.length === 0
      ? []
      : [
          `${formatCount(flaky.length)} ${flaky.length === 1 ? 'case gives' : 'cases give'} now this, now that under one and the same target: ${formatCount(quarantined)} in quarantine, ${formatCount(flaky.length - quarantined)} past it.`,
        ]),
  ];
}

/** `2026-10-02 (7d1f3a9be204)`. */
export function moment({ at, ref }: { readonly at: string; readonly ref: string | null }): string {
  return ref === null ? day(at) : `${day(at)} (${ref.slice(0, 12)})`;
}
