/** Floors and limits: absolute bounds of the candidate's own figures. They hold or they do not, whatever the baseline does. */
import type { Figures } from './figures.js';
import type { GatePolicy } from './policy.js';
import type { Comparison, Reason } from './report.js';
import { percent } from './wording.js';

/** What adding in binary may take from a mean of decimal figures: three scores of .7 have a mean of .6999999999999998. */
const ROUNDING = 1e-9;

export type Bounds = {
  readonly comparisons: readonly Comparison[];
  /** Bounds that are broken. */
  readonly reasons: readonly Reason[];
  /** Bounds that cannot be held against anything: the figure was not measured. */
  readonly unmeasured: readonly Reason[];
};

type Bound = {
  readonly metric: string;
  readonly role: 'floor' | 'limit';
  readonly baseline: number | null;
  readonly candidate: number | null;
  readonly holds: (candidate: number) => boolean;
  readonly broken: (candidate: number) => string;
};

/** Holds the figures against the policy's floors and limits. Without a baseline there is nothing that a cost could rise from. */
export function absoluteBounds(figures: Figures, policy: GatePolicy, hasBaseline: boolean): Bounds {
  const bounds = [...floorsOf(figures, policy), ...limitsOf(figures, policy, hasBaseline)];
  const reasons: Reason[] = [];
  const unmeasured: Reason[] = [];
  const comparisons = bounds.map((bound): Comparison => {
    const { metric, role, baseline, candidate } = bound;
    const held = candidate === null ? null : bound.holds(candidate);
    if (candidate === null)
      unmeasured.push({ code: 'coverage', message: `The ${role} on ${metric} cannot be checked: the candidate has no such figure.` });
    else if (held === false) reasons.push({ code: role, message: bound.broken(candidate) });
    return {
      ...BLANK,
      metric,
      role,
      baseline,
      candidate,
      difference: baseline === null || candidate === null ? null : candidate - baseline,
      status: held === null ? 'inconclusive' : held ? 'pass' : 'regression',
    };
  });
  return { comparisons, reasons, unmeasured };
}

const BLANK = {
  slice: null,
  n: 0,
  clusters: 0,
  standardError: null,
  interval: null,
  pRegression: null,
  pNonInferior: null,
  wins: 0,
  losses: 0,
  ties: 0,
  correlation: null,
  mde: null,
  method: 'none',
} as const;

function floorsOf(figures: Figures, policy: GatePolicy): Bound[] {
  return Object.entries(policy.floors ?? {}).map(([metric, floor]) => ({
    metric,
    role: 'floor',
    baseline: figures.means.get(metric)?.baseline ?? null,
    candidate: figures.means.get(metric)?.candidate ?? null,
    holds: (candidate) => candidate >= floor - ROUNDING,
    broken: (candidate) => `${metric} is at ${percent(candidate)}, below its floor of ${percent(floor)}.`,
  }));
}

function limitsOf(figures: Figures, policy: GatePolicy, hasBaseline: boolean): Bound[] {
  const limits = policy.limits ?? {};
  const bounds: Bound[] = [];
  if (limits.latency_p95_ms !== undefined) {
    const limit = limits.latency_p95_ms;
    bounds.push({
      metric: 'latency_p95_ms',
      role: 'limit',
      ...figures.latencyP95Ms,
      holds: (candidate) => candidate <= limit,
      broken: (candidate) => `95 % of the answers came within ${Math.round(candidate)} ms; the limit is ${limit} ms.`,
    });
  }
  if (limits.cost_usd_per_case !== undefined) {
    const limit = limits.cost_usd_per_case;
    bounds.push({
      metric: 'cost_usd_per_case',
      role: 'limit',
      ...figures.costUsdPerCase,
      holds: (candidate) => candidate <= limit * (1 + ROUNDING),
      broken: (candidate) => `A case costs $${candidate.toPrecision(3)}; the limit is $${limit}.`,
    });
  }
  if (limits.cost_increase !== undefined && hasBaseline) bounds.push(costIncrease(figures, limits.cost_increase));
  return bounds;
}

function costIncrease(figures: Figures, limit: number): Bound {
  const { baseline, candidate } = figures.costUsdPerCase;
  const increase =
    baseline === null || candidate === null ? null : baseline === 0 ? (candidate === 0 ? 0 : Number.MAX_VALUE) : candidate / baseline - 1;
  return {
    metric: 'cost_increase',
    role: 'limit',
    baseline: null,
    candidate: increase,
    holds: (value) => value <= limit + ROUNDING,
    broken: (value) =>
      baseline === 0
        ? `A case costs $${candidate?.toPrecision(3)} and cost nothing on the baseline; the limit is ${percent(limit)} more.`
        : `A case costs ${percent(value)} more than on the baseline; the limit is ${percent(limit)} more.`,
  };
}
