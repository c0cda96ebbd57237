/** The sentences of a verdict: what was found, in which size, and what would settle it. */
import { isLargeEnough, MIN_CASES, MIN_CLUSTERS } from './comparison.js';
import type { GatePolicy } from './policy.js';
import type { Comparison, Reason, VerdictStatus } from './report.js';
import { count, percent, points, signedPoints } from './wording.js';

/** One line that says the verdict with the number that decided it. */
export function titleOf(status: VerdictStatus, reasons: readonly Reason[], primary: Comparison | undefined, policy: GatePolicy): string {
  switch (status) {
    case 'invalid':
      return reasons[0]?.message ?? 'the run cannot be trusted';
    case 'regression':
      return titleOfRegression(reasons, primary);
    case 'inconclusive':
      return titleOfUndecided(primary, policy);
    case 'pass':
      return titleOfPass(reasons, primary, policy);
  }
}

function titleOfRegression(reasons: readonly Reason[], primary: Comparison | undefined): string {
  if (reasons.some(({ code }) => code === 'primary-drop') && primary !== undefined && primary.difference !== null) {
    return `${primary.metric} fell ${points(primary.difference)} points`;
  }
  return reasons[0]?.message.replace(/\.$/, '') ?? 'a regression was found';
}

function titleOfPass(reasons: readonly Reason[], primary: Comparison | undefined, policy: GatePolicy): string {
  if (reasons.some(({ code }) => code === 'no-baseline')) return 'no baseline yet: the candidate was run alone';
  if (primary === undefined || primary.difference === null) return 'nothing to compare';
  return `${primary.metric} is no worse: ${signedPoints(primary.difference)} points, a loss of ${points(policy.margin)} is ruled out`;
}

function titleOfUndecided(primary: Comparison | undefined, policy: GatePolicy): string {
  if (primary === undefined || primary.difference === null) return 'there is no evidence to decide on';
  const seen = `${primary.metric} ${signedPoints(primary.difference)} points`;
  if (primary.n < MIN_CASES) return `${seen}: ${count(primary.n, 'case')} cannot decide, ${MIN_CASES} are needed`;
  return `${seen}: ${count(primary.n, 'case')} cannot rule out a loss of ${points(policy.margin)} points`;
}

/** Why a proven drop fails the gate. */
export function describePrimaryDrop(primary: Comparison, policy: GatePolicy): Reason {
  const { metric, baseline, candidate, difference, interval, n } = primary;
  const levels = baseline === null || candidate === null ? '' : `, from ${percent(baseline)} to ${percent(candidate)}`;
  const range = interval === null ? '' : ` (${signedPoints(interval[0])} to ${signedPoints(interval[1])} points)`;
  const beyond = policy.fail_on === 'beyond_margin' ? `, more than the tolerated ${points(policy.margin)} points` : '';
  return {
    code: 'primary-drop',
    message: `${metric} fell ${points(difference ?? 0)} points${levels}${range} over ${count(n, 'case')}${beyond}.`,
  };
}

/** Why complete evidence does not decide, and what would. */
export function describeUndecided(primary: Comparison | undefined, policy: GatePolicy): Reason {
  if (primary === undefined || primary.n === 0)
    return { code: 'underpowered', message: 'No case has a score on both sides under the primary metric.' };
  const { n, clusters, mde } = primary;
  if (n < MIN_CASES || clusters < MIN_CLUSTERS) {
    const clustered = n >= MIN_CASES ? ` in ${count(clusters, 'cluster')} (${MIN_CLUSTERS} are needed)` : '';
    return {
      code: 'underpowered',
      message: `With ${count(n, 'case')}${clustered} the suite blocks on must_pass, floors and limits only until ${MIN_CASES} cases.`,
    };
  }
  const found = mde === null ? '' : ` This run could have seen a drop of ${points(mde)} points or more.`;
  const more = casesToSettle(primary, policy);
  const settle = more === null ? '' : ` About ${count(more, 'more case')} like these would settle it.`;
  return {
    code: 'underpowered',
    message: `${count(n, 'case')} neither prove a drop nor rule out one of ${points(policy.margin)} points.${found}${settle}`,
  };
}

/**
 * How many more cases would bring the minimum detectable drop down to the margin at the measured variance (and, where nothing
 * regressed, zero regressions below the margin); null where no number of cases would or nothing is measured.
 */
export function casesToSettle(primary: Comparison, policy: GatePolicy): number | null {
  const { n, clusters, mde } = primary;
  if (n === 0 || mde === null || policy.margin === 0) return null;
  const perCluster = n / Math.max(1, clusters);
  const wanted =
    primary.losses === 0 ? Math.ceil(Math.log(policy.alpha) / Math.log(1 - policy.margin)) * perCluster : n * (mde / policy.margin) ** 2;
  const least = isLargeEnough(primary) ? 0 : Math.max(MIN_CASES - n, (MIN_CLUSTERS - clusters) * perCluster);
  const more = Math.ceil(Math.max(wanted - n, least));
  return more > 0 ? more : null;
}
