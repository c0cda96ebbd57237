/** What is measured: each cell is one population under one plan, drawn many times. */
import type { GatePolicy } from '../../src/domain/policy.js';
import type { LookPlan } from '../../src/domain/schedule.js';
import { PASS_FAIL, type Population, RUBRIC, type Scale } from './populations.js';

type Shared = {
  /** Name of the cell, unique: with the bench's seed it seeds the draws. */
  readonly name: string;
  readonly plan: LookPlan;
};

export type SimulatedCell = Shared & {
  readonly kind: 'simulated';
  readonly population: Population;
  /** Whether the same evidence is also put before the fixed design: every case, every trial, one look. */
  readonly beside: boolean;
};
/** No change, by swapping the sides of recorded scores at random. */
export type RecordedCell = Shared & { readonly kind: 'recorded'; readonly pair: string; readonly cases: number };
/** No change in a suite with several scorers and slices, any of which may fail the gate. */
export type FamilyCell = Shared & {
  readonly kind: 'family';
  readonly population: Population;
  readonly metrics: number;
  readonly policy: Partial<GatePolicy>;
};
export type Cell = SimulatedCell | RecordedCell | FamilyCell;

const SCALES: readonly (readonly [string, Scale])[] = [
  ['rubric', RUBRIC],
  ['pass/fail', PASS_FAIL],
];

/** Three trials escalated in four looks, and in one look the design that it is measured against. */
const ESCALATED: LookPlan = { looks: 4, maxTrials: 3 };
export const FIXED: LookPlan = { looks: 1, maxTrials: 3 };
const SINGLE: LookPlan = { looks: 4, maxTrials: 1 };

/** At this share the information fractions are the design's .26, .52, .81, 1. */
const NOISE_SHARE = 0.72;

/** Rubric and pass/fail scores, sides correlated .5, .7, .9, no change and drops of 5 and 10 points. */
export function powerCells(): SimulatedCell[] {
  return SCALES.flatMap(([scaleName, scale]) =>
    [0.5, 0.7, 0.9].flatMap((correlation) =>
      [50, 100, 200].flatMap((cases) =>
        [0, 0.05, 0.1].map((drop): SimulatedCell => {
          const population = { scale, cases, drop, correlation, noiseShare: NOISE_SHARE, trials: 3 };
          const change = drop === 0 ? '' : `, drop of ${drop * 100}`;
          const name = `${scaleName}, ${cases} cases, sides correlated ${correlation}${change}`;
          return { kind: 'simulated', name, plan: ESCALATED, population, beside: true };
        }),
      ),
    ),
  );
}

/** The drop that must be found for few calls, in sets whose sides correlate as far as is asked or more. */
export function plantedCells(): SimulatedCell[] {
  return [0.7, 0.9].map((correlation) => {
    const population = { scale: RUBRIC, cases: 200, drop: 0.1, correlation, noiseShare: NOISE_SHARE, trials: 3 };
    return { kind: 'simulated', name: `planted, sides correlated ${correlation}`, plan: ESCALATED, population, beside: false };
  });
}

const RECORDED_SIZES = [50, 100, 200, 400] as const;

/** Every recorded pair at every size. */
export function recordedCells(pairs: readonly string[]): RecordedCell[] {
  return pairs.flatMap((pair) =>
    RECORDED_SIZES.map((cases): RecordedCell => ({ kind: 'recorded', name: `${pair} ${cases}`, plan: SINGLE, pair, cases })),
  );
}

/** Places where a test could be wrong: clusters, few failures, one, two or three trials, all noise or none, a judge that flips. */
export function nullCells(): SimulatedCell[] {
  const base = { drop: 0, correlation: 0.7, noiseShare: NOISE_SHARE };
  const clusters = (size: number, correlation: number) => ({ cluster: { size, correlation } });
  const cells: readonly (readonly [string, LookPlan, Population])[] = [
    [
      'pass/fail, 40 clusters of 5 correlated .5, one trial',
      SINGLE,
      { ...base, ...clusters(5, 0.5), scale: PASS_FAIL, cases: 200, correlation: 0.3, trials: 1 },
    ],
    [
      'pass/fail, 40 clusters of 5 correlated .5, independent sides',
      SINGLE,
      { ...base, ...clusters(5, 0.5), scale: PASS_FAIL, cases: 200, correlation: 0, trials: 1 },
    ],
    [
      'pass/fail, 40 clusters of 5 correlated .5, three trials',
      ESCALATED,
      { ...base, ...clusters(5, 0.5), scale: PASS_FAIL, cases: 200, correlation: 0.3, trials: 3 },
    ],
    ['rubric, 20 clusters of 5 correlated .8, one trial', SINGLE, { ...base, ...clusters(5, 0.8), scale: RUBRIC, cases: 100, trials: 1 }],
    [
      'rubric, 10 clusters of 10 correlated .8, three trials',
      ESCALATED,
      { ...base, ...clusters(10, 0.8), scale: RUBRIC, cases: 100, trials: 3 },
    ],
    ['pass/fail, 97 % pass, 100 cases, one trial', SINGLE, { ...base, scale: sparse(0.97), cases: 100, trials: 1 }],
    ['pass/fail, 97 % pass, 100 cases, three trials', ESCALATED, { ...base, scale: sparse(0.97), cases: 100, trials: 3 }],
    ['pass/fail, 97 % pass, 400 cases, two trials', { looks: 4, maxTrials: 2 }, { ...base, scale: sparse(0.97), cases: 400, trials: 2 }],
    ['rubric, 100 cases, two trials', { looks: 4, maxTrials: 2 }, { ...base, scale: RUBRIC, cases: 100, trials: 2 }],
    [
      'rubric, 200 cases, two trials without noise',
      { looks: 4, maxTrials: 2 },
      { ...base, scale: RUBRIC, cases: 200, noiseShare: 0, trials: 2 },
    ],
    ['rubric, 200 cases, three trials, all noise', ESCALATED, { ...base, scale: RUBRIC, cases: 200, noiseShare: 1, trials: 3 }],
    ['rubric, 200 cases, three trials without noise', ESCALATED, { ...base, scale: RUBRIC, cases: 200, noiseShare: 0, trials: 3 }],
    ['rubric, 200 cases, one look', { looks: 1, maxTrials: 1 }, { ...base, scale: RUBRIC, cases: 200, trials: 1 }],
    ['A/A: equal answers, a judge that flips one verdict in ten', SINGLE, flipping(200, 0.1)],
  ];
  return cells.map(([name, plan, population]) => ({ kind: 'simulated', name, plan, population, beside: false }));
}

function sparse(share: number): Scale {
  return { values: [0, 1], shares: [share] };
}

/** Equal answers, half of them good, before a judge that turns a verdict round at this rate: two verdicts correlate (1 - 2 rate)^2. */
function flipping(cases: number, rate: number): Population {
  const correlation = (1 - 2 * rate) ** 2;
  return { scale: { values: [0, 1], shares: [0.5] }, cases, drop: 0, correlation, noiseShare: 1, trials: 1 };
}

/** Three scorers and two tag keys with three values each: 27 comparisons beside the primary one. */
export function familyCells(): FamilyCell[] {
  return SCALES.flatMap(([scaleName, scale]) =>
    [100, 200].map((cases): FamilyCell => {
      const population = { scale, cases, drop: 0, correlation: 0.7, noiseShare: NOISE_SHARE, trials: 1 };
      const policy = { slices: ['intent', 'locale'] };
      return {
        kind: 'family',
        name: `${scaleName}, ${cases} cases, three scorers, six slices`,
        plan: SINGLE,
        population,
        metrics: 3,
        policy,
      };
    }),
  );
}
