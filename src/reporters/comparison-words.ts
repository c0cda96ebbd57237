/** One comparison as the cells of a table. Limits are in units of their own; everything else is a score on 0..1. */
import type { Comparison } from '../domain/report.js';
import { formatDifference, formatDuration, formatInterval, formatMoney, formatPercent, NO_FIGURE } from './numbers.js';
import type { Tone } from './verdict-line.js';

export type ComparisonVerdict = { readonly tone: Tone | 'none'; readonly words: string };

type Unit = 'score' | 'ms' | 'usd' | 'ratio';

function unitOf({ role, metric }: Comparison): Unit {
  if (role !== 'limit') return 'score';
  if (metric.endsWith('_ms')) return 'ms';
  return metric.includes('usd') ? 'usd' : 'ratio';
}

const LIMIT_NAMES: Readonly<Record<string, string>> = {
  latency_p95_ms: 'slowest 5 % of answers',
  cost_usd_per_case: 'cost of a case',
  cost_increase: 'rise in the cost of a case',
};

/** The metric's name, and what is asked of it where that is no comparison. `name` is the suite's word, `hint` ours. */
export function metricName(comparison: Comparison): { readonly name: string; readonly hint: string } {
  const { role, metric } = comparison;
  const limit = role === 'limit' && Object.hasOwn(LIMIT_NAMES, metric) ? LIMIT_NAMES[metric] : undefined;
  const hints: Partial<Record<Comparison['role'], string>> = {
    primary: 'decides',
    floor: 'floor',
    limit: 'limit',
    forgetting: 'forgetting',
  };
  return { name: limit ?? metric, hint: hints[role] ?? '' };
}

/** One side's value in its unit. */
export function formatSide(comparison: Comparison, value: number | null): string {
  if (value === null) return NO_FIGURE;
  switch (unitOf(comparison)) {
    case 'score':
    case 'ratio':
      return formatPercent(value);
    case 'ms':
      return formatDuration(value);
    case 'usd':
      return formatMoney(value);
  }
}

/** The difference in its unit, without its interval. */
export function formatChange(comparison: Comparison): string {
  const { difference } = comparison;
  if (difference === null) return NO_FIGURE;
  const unit = unitOf(comparison);
  if (unit === 'score') return formatDifference(difference);
  const text = formatSide(comparison, difference);
  return difference > 0 ? `+${text}` : text;
}

/** `-9.0 to -3.0`; null without an interval. */
export function formatRange({ interval }: Comparison): string | null {
  return interval === null ? null : formatInterval(interval);
}

const BOUND_WORDS = {
  floor: { regression: 'below its floor', pass: 'above its floor' },
  limit: { regression: 'over its limit', pass: 'within its limit' },
  forgetting: { regression: 'forgotten', pass: 'kept' },
} as const;

/** What came of the comparison, in two or three words. */
export function comparisonVerdict({ role, status, interval, slice }: Comparison): ComparisonVerdict {
  const bound =
    role === 'floor' || role === 'limit' || role === 'forgetting' ? BOUND_WORDS[role] : { regression: 'worse', pass: 'no worse' };
  switch (status) {
    case 'regression':
      return { tone: 'bad', words: bound.regression };
    case 'pass':
      return { tone: 'good', words: bound.pass };
    case 'inconclusive':
      return { tone: 'unsure', words: role === 'floor' || role === 'limit' ? 'not measured' : 'not decided' };
    case 'shown':
      if (slice === null || interval === null) return { tone: 'none', words: '' };
      if (interval[1] < 0) return { tone: 'unsure', words: 'lower, not proven' };
      return { tone: 'none', words: interval[0] > 0 ? 'higher' : '' };
  }
}
