/**
 * Slow erosion: a score that falls by less than any gate can see, week after week. At the end of every week the slope over the last 8,
 * 16 and 32 weeks is tested by ordinary least squares over the single runs; a fall is told once it is proven at a level that keeps the
 * false alarms of a whole year to a few in a thousand tests. Steps count as well: what fell is lower than it was, however it fell.
 */
import { tCdf } from './distributions.js';

/** One run of the candidate: when (ms since 1970) and its mean under the metric that decides. */
export type HistoryPoint = { readonly at: number; readonly score: number };

export type Erosion = {
  /** The end of the week in which it was proven first, ms since 1970. */
  readonly foundAt: number;
  readonly weeks: number;
  /** Fitted scores at the begin and the end of the window in which it was proven. */
  readonly from: number;
  readonly to: number;
  readonly p: number;
};

export const WEEK_MS = 7 * 24 * 3600 * 1000;
const WINDOWS_WEEKS = [8, 16, 32] as const;
/** Fewer runs than these in a window say nothing about a trend. */
const FEWEST_POINTS = 20;
/** A window that has seen less than half of its weeks is the next smaller one. */
const LEAST_SHARE = 0.5;
/**
 * One-sided level of one test: with three windows a week, two years of a score that does not move raise an alarm in less than 1.6 % of
 * all histories (3 x 104 x .00005, the tests being correlated).
 */
const LEVEL = 0.00005;

/** The first week at whose end a fall was proven; null where none was. Points come in the order of time. */
export function findErosion(points: readonly HistoryPoint[]): Erosion | null {
  const first = points[0]?.at;
  const last = points.at(-1)?.at;
  if (first === undefined || last === undefined) return null;
  for (let week = 1; first + (week - 1) * WEEK_MS <= last; week += 1) {
    const end = first + week * WEEK_MS;
    for (const weeks of WINDOWS_WEEKS) {
      const reach = Math.min(weeks, week);
      if (reach < weeks * LEAST_SHARE) continue;
      const fall = testSlope(points.filter(({ at }) => at >= end - reach * WEEK_MS && at < end));
      if (fall !== null && fall.p <= LEVEL) return { foundAt: end, weeks: reach, ...fall };
    }
  }
  return null;
}

type Fall = { readonly from: number; readonly to: number; readonly p: number };

/** Least squares of the score on time, and the one-sided p-value of H0: the slope is not negative. */
function testSlope(points: readonly HistoryPoint[]): Fall | null {
  const n = points.length;
  if (n < FEWEST_POINTS) return null;
  const start = points[0]?.at ?? 0;
  const times = points.map(({ at }) => (at - start) / WEEK_MS);
  const time = times.reduce((sum, own) => sum + own, 0) / n;
  const score = points.reduce((sum, own) => sum + own.score, 0) / n;
  let squares = 0;
  let products = 0;
  for (const [index, own] of times.entries()) {
    squares += (own - time) ** 2;
    products += (own - time) * ((points[index]?.score ?? 0) - score);
  }
  if (squares === 0) return null;
  const slope = products / squares;
  const at = (own: number): number => score + slope * (own - time);
  const residuals = points.reduce((sum, own, index) => sum + (own.score - at(times[index] ?? 0)) ** 2, 0);
  const standardError = Math.sqrt(residuals / (n - 2) / squares);
  const p = standardError === 0 ? (slope < 0 ? 0 : 1) : tCdf(slope / standardError, n - 2);
  return { from: at(times[0] ?? 0), to: at(times.at(-1) ?? 0), p };
}
