/**
 * From evidence to a decision at one look: every comparison of the run, the figures, and the verdict. `gate` and `compare` share it,
 * so that a verdict means the same wherever the scores come from.
 */
import { tagValues } from '../../domain/case.js';
import { compare, describeAlone, type Terms } from '../../domain/comparison.js';
import { type CaseEvidence, type CasePair, countPairs, countUnscored, type MetricWeights, pairCases } from '../../domain/evidence.js';
import { type Figures, measureFigures } from '../../domain/figures.js';
import { type Decision, decide, type Stop } from '../../domain/gate.js';
import { type Corrected, correctComparison, type PeopleSample } from '../../domain/judging/people-comparison.js';
import type { MustPassOutcome } from '../../domain/must-pass.js';
import { type GatePolicy, OVERALL } from '../../domain/policy.js';
import type { Comparison } from '../../domain/report.js';

/** What is judged, apart from the evidence itself. */
export type Subject = {
  readonly policy: GatePolicy;
  /** Metrics beside `overall`, in the order of the suite. */
  readonly metrics: readonly string[];
  readonly weights: MetricWeights;
  readonly hasBaseline: boolean;
  readonly seed: number;
};

/** Where the run stands at a look. */
export type LookState = {
  readonly last: boolean;
  readonly level: number;
  /** Trials a side of a case that count at this look; 0: not run yet. */
  readonly trialsOf: (id: string) => number;
  readonly mustPass: readonly MustPassOutcome[];
  readonly stop: Stop | null;
  /** People's differences of a random sample of the cases: they correct the primary metric. */
  readonly sample?: PeopleSample;
};

export type Conclusion = Decision & {
  readonly figures: Figures /** What people's labels made of the primary metric. */;
  readonly corrected: Corrected | null;
};

/** Compares every metric and slice and decides. */
export function conclude(evidence: readonly CaseEvidence[], subject: Subject, state: LookState): Conclusion {
  const { policy, weights } = subject;
  const metrics = [OVERALL, ...subject.metrics];
  const terms: Terms = {
    margin: policy.margin,
    level: state.level,
    alpha: policy.alpha,
    failOn: policy.fail_on,
    singleTrial: evidence.every(({ id }) => state.trialsOf(id) <= 1),
    seed: subject.seed,
  };
  const figures = measureFigures(evidence, metrics, weights, state.trialsOf);
  const compared = metrics.flatMap((metric) => compareMetric(pairCases(evidence, metric, weights, state.trialsOf), metric, subject, terms));
  const primary = compared.find(({ role }) => role === 'primary');
  const corrected =
    state.sample === undefined || primary === undefined
      ? null
      : correctComparison(primary, pairCases(evidence, policy.primary, weights, state.trialsOf), state.sample, terms);
  const decision = decide(
    {
      last: state.last,
      level: state.level,
      comparisons: compared.map((comparison) => (comparison === primary && corrected !== null ? corrected.comparison : comparison)),
      completeness: countPairs(evidence, state.trialsOf, subject.hasBaseline),
      unscored: countUnscored(evidence, state.trialsOf),
      figures,
      mustPass: state.mustPass,
      hasBaseline: subject.hasBaseline,
      stop: state.stop,
    },
    policy,
  );
  return { ...decision, figures, corrected };
}

/** A metric as a whole, then its slices in the order of the policy's keys and of their values. */
function compareMetric(pairs: readonly CasePair[], metric: string, { policy, hasBaseline }: Subject, terms: Terms): Comparison[] {
  if (pairs.length === 0 && metric !== policy.primary) return [];
  const compareAll = (members: readonly CasePair[], facts: Pick<Comparison, 'metric' | 'slice' | 'role'>): Comparison =>
    hasBaseline ? compare(members, facts, terms) : describeAlone(members, facts);
  const whole = compareAll(pairs, { metric, slice: null, role: metric === policy.primary ? 'primary' : 'scorer' });
  const slices = policy.slices.flatMap((key) => {
    const values = [...new Set(pairs.flatMap((pair) => tagValues(pair, key)))].sort();
    return values.map((value) => {
      const members = pairs.filter((pair) => tagValues(pair, key).includes(value));
      return compareAll(members, { metric, slice: { key, value }, role: 'slice' });
    });
  });
  return [whole, ...slices];
}
