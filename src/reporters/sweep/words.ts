/** What all renderings of a sweep say, in the same words. */
import { type ArmReport, isPartOfMore, type SweepReport } from '../../domain/sweep-report.js';
import {
  formatCount,
  formatDifference,
  formatDuration,
  formatInterval,
  formatMoney,
  formatPercent,
  formatQuantity,
  NO_FIGURE,
} from '../numbers.js';

/** The headings of a leaderboard, in the order of `armFigures`. */
export const FIGURE_HEADS = ['Score', 'Range', 'To the reference', 'Range', 'Cost a case', 'Median', 'Slowest 5 %', 'Cases'] as const;

/** An arm's figures as people read them. */
export function armFigures(arm: ArmReport): readonly string[] {
  return [
    formatPercent(arm.score),
    arm.interval === null ? NO_FIGURE : `${formatPercent(arm.interval[0])} to ${formatPercent(arm.interval[1])}`,
    formatDifference(arm.difference),
    arm.differenceInterval === null ? NO_FIGURE : formatInterval(arm.differenceInterval),
    arm.costPerCase === null ? NO_FIGURE : formatMoney(arm.costPerCase),
    formatDuration(arm.latencyP50Ms),
    formatDuration(arm.latencyP95Ms),
    formatCount(arm.cases),
  ];
}

/** `stopped` and `failed` have to be seen; that an arm ran to its end goes without saying. */
export function armState({ status, cases }: ArmReport): string {
  if (status === 'stopped') return `stopped after ${formatQuantity(cases, 'case')}`;
  return status === 'failed' ? 'failed: too few of its answers have a score' : '';
}

/** How it was run and what that saved. */
export function raceLine({ setup, usage, skippedCalls, arms }: SweepReport): string {
  const { racing } = setup;
  const how =
    racing === null
      ? `${formatQuantity(arms.length, 'arm')} ran in full on ${formatQuantity(setup.cases, 'case')}`
      : `${formatQuantity(arms.length, 'arm')} raced over up to ${formatQuantity(setup.cases, 'case')}; an arm stopped when it was proven more than ${formatDifference(racing.margin).replace('+', '')} worse than the best`;
  const cost = usage.usd === null ? 'cost unknown' : formatMoney(usage.usd);
  const cached = usage.fromCassette > 0 ? `, ${formatCount(usage.fromCassette)} from cassettes` : '';
  return `${how}. ${formatQuantity(usage.requests, 'call')}${cached}, ${formatCount(skippedCalls)} of the full grid not needed, ${cost}.`;
}

/** Why it ended before its end, in a line; null where it did not. Messages are ours, names in them foreign. */
export function stopLine(report: SweepReport): string | null {
  if (report.stop === null) return null;
  return isPartOfMore(report) ? `Not the end: ${report.stop.message}` : `Cut short: ${report.stop.message}`;
}

/** What stands in the place of a recommendation. */
export function noAdvice(report: SweepReport): string {
  return report.stop?.code === 'shard' ? 'A part of a sweep ranks nothing.' : 'No arm can be recommended: none has a score.';
}

/** What the columns mean. */
export const LEGEND =
  'Arms of one group cannot be told from its best arm. Ranges hold for all arms at once (95 %). Front: no other arm is at least as good in score, cost and latency and clearly better in one of them.';
