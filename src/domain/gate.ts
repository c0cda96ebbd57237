/**
 * The only place that decides. Everything here is pure: the same evidence under the same policy gives the same verdict, and nothing
 * that was not measured can turn into a pass. STATISTICS section 2 is the procedure, PRODUCT section 3 the words.
 */

import { absoluteBounds } from './bounds.js';
import { isLargeEnough, undetectedDrop } from './comparison.js';
import type { Completeness } from './evidence.js';
import type { Figures } from './figures.js';
import type { MustPassOutcome } from './must-pass.js';
import type { GatePolicy } from './policy.js';
import type { Comparison, Reason, ReasonCode, Verdict, VerdictStatus } from './report.js';
import { benjaminiHochberg, holm } from './statistics/multiplicity.js';
import { mcnemarTwoSided } from './statistics/proportions.js';
import { describeErring, describePrimaryDrop, describeUndecided, titleOf } from './verdict-text.js';
import { count, percent, points, someOf } from './wording.js';

/** Why the run ended before its plan did. */
export type Stop = {
  readonly code: Extract<
    ReasonCode,
    'judge-down' | 'provider-down' | 'budget' | 'deadline' | 'cancelled' | 'canary' | 'no-credentials' | 'coverage'
  >;
  readonly message: string;
};

/** All that is known at one look. */
export type LookEvidence = {
  /** Whether nothing more is planned after this look. */
  readonly last: boolean;
  /** One-sided level a_k of this look. */
  readonly level: number;
  /** The primary comparison, the other scorers' and the slices'; statuses are set here. */
  readonly comparisons: readonly Comparison[];
  readonly completeness: Completeness;
  /** Trials without a score, by scorer. */
  readonly unscored: ReadonlyMap<string, number>;
  readonly figures: Figures;
  readonly mustPass: readonly MustPassOutcome[];
  readonly hasBaseline: boolean;
  readonly stop: Stop | null;
};

export type Decision = {
  readonly final: boolean;
  readonly verdict: Verdict;
  /** The comparisons with their statuses, and one for each floor and limit. */
  readonly comparisons: readonly Comparison[];
  /** Sentences for people: warnings that do not fail the gate. */
  readonly notes: readonly string[];
};

/** Slices smaller than this are shown without a verdict. */
export const MIN_SLICE_CASES = 10;
export const MIN_SLICE_CLUSTERS = 5;
/** Share of false ones among the warned-of drops. */
const WARNING_RATE = 0.1;
/** Missing on one side much more often than on the other, by an exact test, is no accident. */
const UNEVEN_LEVEL = 0.01;

/** Decides at one look: final or not, with which status, for which reasons. */
export function decide(evidence: LookEvidence, policy: GatePolicy): Decision {
  const invalid = evidence.stop === null ? findInvalid(evidence, policy) : [evidence.stop];
  const primary = evidence.comparisons.find(({ role }) => role === 'primary');
  const primaryStatus = evidence.hasBaseline && primary !== undefined ? judgePrimary(primary, evidence.level, policy) : 'shown';
  const proven = mustPassReasons(evidence.mustPass, evidence.hasBaseline);
  const settled = primaryStatus === 'regression' || primaryStatus === 'pass' || proven.length > 0;
  const final = evidence.last || evidence.stop !== null || (settled && invalid.length === 0);
  const bounds = absoluteBounds(evidence.figures, policy, evidence.hasBaseline);
  const secondary = judgeSecondary(evidence, policy);
  const comparisons = [
    ...evidence.comparisons.map((comparison) => ({
      ...comparison,
      status:
        comparison.role === 'primary' ? primaryStatus : secondary.failed.has(comparison) ? ('regression' as const) : ('shown' as const),
    })),
    ...bounds.comparisons,
  ];
  const regressions = [
    ...(primary !== undefined && primaryStatus === 'regression' ? [describePrimaryDrop(primary, policy)] : []),
    ...proven,
    ...bounds.reasons,
    ...secondary.reasons,
  ];
  const tolerated = primary === undefined || primaryStatus === 'regression' ? [] : toleratedDrop(primary, policy);
  const verdict = concludeVerdict({
    evidence,
    policy,
    primary,
    primaryStatus,
    invalid: [...invalid, ...(final ? bounds.unmeasured : [])],
    regressions,
  });
  return { final, verdict, comparisons, notes: final ? [...tolerated, ...secondary.warnings, ...mustPassNotes(evidence.mustPass)] : [] };
}

type Conclusion = {
  readonly evidence: LookEvidence;
  readonly policy: GatePolicy;
  readonly primary: Comparison | undefined;
  readonly primaryStatus: Comparison['status'];
  readonly invalid: readonly Reason[];
  readonly regressions: readonly Reason[];
};

/** Missing evidence outranks a finding: a run that cannot be trusted is invalid, whatever it seems to show. */
function concludeVerdict({ evidence, policy, primary, primaryStatus, invalid, regressions }: Conclusion): Verdict {
  const say = (status: VerdictStatus, reasons: readonly Reason[]): Verdict => ({
    status,
    title: titleOf(status, reasons, primary, policy),
    reasons: [...reasons],
  });
  if (invalid.length > 0) return say('invalid', [...invalid, ...regressions]);
  if (regressions.length > 0) return say('regression', regressions);
  if (!evidence.hasBaseline) {
    return say('pass', [
      {
        code: 'no-baseline',
        message: 'There is no baseline to compare with: the candidate was run alone, and only floors, limits and must_pass could fail it.',
      },
    ]);
  }
  if (primaryStatus === 'pass' && primary !== undefined) return say('pass', []);
  return say('inconclusive', [describeUndecided(primary, policy, evidence)]);
}

/** The primary metric's own status at a level. Order: a proven drop first, then proven harmless, else undecided. */
function judgePrimary(primary: Comparison, level: number, policy: GatePolicy): Comparison['status'] {
  if (!isLargeEnough(primary)) return 'inconclusive';
  if (primary.pRegression !== null && primary.pRegression <= level) return 'regression';
  if (primary.pNonInferior !== null && primary.pNonInferior <= level && isBelowMarginWithoutLosses(primary, policy)) return 'pass';
  return 'inconclusive';
}

/** Under `beyond_margin` a drop that is proven, but not proven larger than the margin, is a warning. */
function toleratedDrop(primary: Comparison, policy: GatePolicy): string[] {
  if (policy.fail_on !== 'beyond_margin' || primary.interval === null || primary.interval[1] >= 0 || !isLargeEnough(primary)) return [];
  return [
    `${primary.metric} fell ${points(primary.difference ?? 0)} points: proven, but not proven to be more than the tolerated ${points(policy.margin)}.`,
  ];
}

/** Zero regressions out of G still allow a rate of 1 - alpha^(1/G): such a look passes only if that is within the margin. */
function isBelowMarginWithoutLosses(primary: Comparison, policy: GatePolicy): boolean {
  return primary.losses > 0 || undetectedDrop(primary.clusters, policy.alpha) <= policy.margin;
}

/** What makes the evidence at hand untrustworthy. */
function findInvalid(evidence: LookEvidence, policy: GatePolicy): Reason[] {
  const { planned, scored, missingBaseline, missingCandidate } = evidence.completeness;
  if (planned === 0) return [{ code: 'no-cases', message: 'No case was evaluated: there is nothing to base a verdict on.' }];
  const reasons: Reason[] = [];
  const coverage = scored / planned;
  if (coverage < policy.min_coverage) {
    reasons.push({
      code: 'coverage',
      message: `Only ${percent(coverage)} of the pairs have a score on both sides; min_coverage asks for ${percent(policy.min_coverage)}.${describeErring(evidence.unscored)}`,
    });
  }
  if (evidence.hasBaseline && mcnemarTwoSided(missingBaseline, missingCandidate) < UNEVEN_LEVEL) {
    reasons.push({
      code: 'missingness',
      message: `Scores are missing unevenly: ${missingCandidate} on the candidate alone, ${missingBaseline} on the baseline alone. What is left is no fair comparison.`,
    });
  }
  const errored = evidence.mustPass.filter(({ state }) => state === 'errored').map(({ id }) => id);
  if (errored.length > 0) {
    reasons.push({ code: 'coverage', message: `${count(errored.length, 'must-pass case')} could not be scored: ${someOf(errored)}.` });
  }
  return reasons;
}

/** Without a baseline nothing has regressed: the cases fail as they are. */
function mustPassReasons(outcomes: readonly MustPassOutcome[], hasBaseline: boolean): Reason[] {
  const lost = outcomes.filter(({ state }) => state === 'regressed');
  if (lost.length === 0) return [];
  const first = lost[0];
  const what = first === undefined || first.items.length === 0 ? '' : ` (${someOf(first.items)})`;
  const others = lost.slice(1).map(({ id }) => id);
  const rest = others.length === 0 ? '' : `, and ${someOf(others)}`;
  const happened = hasBaseline ? 'regressed' : lost.length === 1 ? 'does not hold' : 'do not hold';
  return [{ code: 'must-pass', message: `${count(lost.length, 'must-pass case')} ${happened}: ${first?.id ?? ''}${what}${rest}.` }];
}

function mustPassNotes(outcomes: readonly MustPassOutcome[]): string[] {
  const failing = outcomes.filter(({ state }) => state === 'still-failing').map(({ id }) => id);
  if (failing.length === 0) return [];
  return [
    `${count(failing.length, 'must-pass case')} still failing on both sides, which this change is not blamed for: ${someOf(failing, 10)}.`,
  ];
}

type Secondary = { readonly failed: ReadonlySet<Comparison>; readonly reasons: readonly Reason[]; readonly warnings: readonly string[] };

/** Holm over slices x metrics may fail the gate at this look's level; Benjamini-Hochberg only warns. */
function judgeSecondary(evidence: LookEvidence, policy: GatePolicy): Secondary {
  const family = distinct(evidence.comparisons).flatMap((comparison) =>
    comparison.role !== 'primary' && comparison.pRegression !== null && isTestable(comparison)
      ? [{ comparison, p: comparison.pRegression }]
      : [],
  );
  const pValues = family.map(({ p }) => p);
  const rejected = holm(pValues, evidence.level);
  const warned = benjaminiHochberg(pValues, WARNING_RATE);
  const failed = new Set(family.filter((_, index) => rejected[index] === true).map(({ comparison }) => comparison));
  const warnings = family
    .filter(({ comparison }, index) => warned[index] === true && !failed.has(comparison))
    .map(({ comparison }) => warningOf(comparison));
  return { failed, reasons: [...failed].map((comparison) => dropReason(comparison, policy)), warnings };
}

/** A suite with one scorer has the same numbers twice, as `overall` and under the scorer's name: that is one test, not two. */
function distinct(comparisons: readonly Comparison[]): Comparison[] {
  const seen = new Set<string>();
  return comparisons.filter(({ slice, n, wins, losses, baseline, candidate, standardError }) => {
    const numbers = JSON.stringify([slice, n, wins, losses, baseline, candidate, standardError]);
    if (seen.has(numbers)) return false;
    seen.add(numbers);
    return true;
  });
}

function isTestable({ slice, n, clusters }: Comparison): boolean {
  return slice === null ? isLargeEnough({ n, clusters }) : n >= MIN_SLICE_CASES && clusters >= MIN_SLICE_CLUSTERS;
}

function nameOf({ metric, slice }: Comparison): string {
  return slice === null ? metric : `${metric} where ${slice.key} is ${slice.value}`;
}

function dropReason(comparison: Comparison, policy: GatePolicy): Reason {
  const size = comparison.difference === null ? '' : ` ${points(comparison.difference)} points`;
  const beyond = policy.fail_on === 'beyond_margin' ? `, proven more than the tolerated ${points(policy.margin)}` : '';
  return {
    code: comparison.slice === null ? 'scorer-drop' : 'slice-drop',
    message: `${nameOf(comparison)} fell${size}${beyond} (${count(comparison.n, 'case')}).`,
  };
}

function warningOf(comparison: Comparison): string {
  const size = comparison.difference === null ? '' : ` ${points(comparison.difference)} points`;
  return `${nameOf(comparison)} fell${size} over ${count(comparison.n, 'case')}: worth a look, not proven after allowing for the number of comparisons.`;
}

/** How bad a verdict is, for several suites at once: the worst comes first. */
export function worstOf(statuses: readonly VerdictStatus[]): VerdictStatus {
  const order: readonly VerdictStatus[] = ['invalid', 'regression', 'inconclusive', 'pass'];
  return order.find((status) => statuses.includes(status)) ?? 'invalid';
}
