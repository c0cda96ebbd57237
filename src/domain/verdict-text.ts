/** The sentences of a verdict: what was found, in which size, and what would settle it. */
import { isLargeEnough, MIN_CASES, MIN_CLUSTERS, undetectedDrop } from './comparison.js';
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

type Surroundings = {
  /** All comparisons of the look. */
  readonly comparisons: readonly Comparison[];
  /** Trials without a score, by scorer. */
  readonly unscored: ReadonlyMap<string, number>;
};

/** Why complete evidence does not decide, and what would: more cases, which of them, and a scorer that does not err. */
export function describeUndecided(primary: Comparison | undefined, policy: GatePolicy, { comparisons, unscored }: Surroundings): Reason {
  if (primary === undefined || primary.n === 0)
    return { code: 'underpowered', message: `No case has a score on both sides under the primary metric.${describeErring(unscored)}` };
  const more = casesToSettle(primary, policy);
  const settle = more === null ? '' : ` About ${count(more, 'more case')} like these would settle it.`;
  const hints = `${settle}${describeSuspect(comparisons)}${describeErring(unscored)}`;
  return { code: 'underpowered', message: `${describeShortage(primary, policy)}${hints}` };
}

function describeShortage({ n, clusters, losses, mde }: Comparison, policy: GatePolicy): string {
  if (n < MIN_CASES || clusters < MIN_CLUSTERS) {
    const clustered = n >= MIN_CASES ? ` in ${count(clusters, 'cluster')} (${MIN_CLUSTERS} are needed)` : '';
    return `With ${count(n, 'case')}${clustered} the suite blocks on must_pass, floors and limits only until ${MIN_CASES} cases.`;
  }
  const still = undetectedDrop(clusters, policy.alpha);
  if (losses === 0 && still > policy.margin)
    return `None of ${count(n, 'case')} regressed, but so few still allow that ${percent(still)} of all do; the margin is ${points(policy.margin)} points.`;
  const found = mde === null ? '' : ` This run could have seen a drop of ${points(mde)} points or more.`;
  return `${count(n, 'case')} neither prove a drop nor rule out one of ${points(policy.margin)} points.${found}`;
}

/** A slice whose drop would be unlikely by chance, taken alone. */
const SUSPECT = 0.1;

/** Where the drop seems to be: cases of that kind tell more than others. */
function describeSuspect(comparisons: readonly Comparison[]): string {
  const [worst] = comparisons
    .filter(
      ({ role, pRegression, difference }) => role === 'slice' && difference !== null && difference < 0 && (pRegression ?? 1) <= SUSPECT,
    )
    .sort((a, b) => (a.pRegression ?? 1) - (b.pRegression ?? 1));
  if (worst === undefined || worst.slice === null) return '';
  const { metric, slice, difference, n } = worst;
  return ` Where ${slice.key} is ${slice.value}, ${metric} fell ${points(difference ?? 0)} points over ${count(n, 'case')}: cases of that kind would tell most.`;
}

/** Which scorer gave no score most often; empty where all did. */
export function describeErring(unscored: ReadonlyMap<string, number>): string {
  const [worst] = [...unscored].sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1));
  return worst === undefined ? '' : ` ${worst[0]} gave no score for ${count(worst[1], 'answer')}.`;
}

/**
 * How many more cases would bring the minimum detectable drop down to the margin at the measured variance, or to the drop that was
 * seen where that is larger (and, where nothing regressed, zero regressions below the margin); null where no number of cases would
 * or nothing is measured.
 */
export function casesToSettle(primary: Comparison, policy: GatePolicy): number | null {
  const { n, clusters, mde } = primary;
  const drop = Math.max(policy.margin, -(primary.difference ?? 0));
  if (n === 0 || mde === null || drop === 0) return null;
  const perCluster = n / Math.max(1, clusters);
  const wanted =
    primary.losses === 0 && policy.margin > 0
      ? Math.ceil(Math.log(policy.alpha) / Math.log(1 - policy.margin)) * perCluster
      : n * (mde / drop) ** 2;
  const least = isLargeEnough(primary) ? 0 : Math.max(MIN_CASES - n, (MIN_CLUSTERS - clusters) * perCluster);
  const more = Math.ceil(Math.max(wanted - n, least));
  return more > 0 ? more : null;
}
