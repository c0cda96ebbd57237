/** Draws a cell many times and counts what the gate says. */
import { createHash } from 'node:crypto';
import { type RehearsedVerdict, rehearse } from '../../src/commands/doctor/rehearsal.js';
import type { Subject } from '../../src/commands/gate/conclusion.js';
import type { CaseEvidence, TrialScores } from '../../src/domain/evidence.js';
import { type GatePolicy, GatePolicySchema } from '../../src/domain/policy.js';
import { type RandomSource, randomSource } from '../../src/domain/statistics/random.js';
import { type Cell, type FamilyCell, FIXED } from './cells.js';
import { METRIC, populationOf } from './populations.js';
import { armSwap, type RecordedPair } from './recorded-scores.js';

export type Tally = {
  readonly name: string;
  readonly draws: number;
  readonly regression: number;
  readonly pass: number;
  readonly inconclusive: number;
  readonly invalid: number;
  /** Regressions for which the primary metric alone is no reason. */
  readonly secondary: number;
  /** Generations of all draws, and what three trials of every case would have taken. */
  readonly calls: number;
  readonly fixedCalls: number;
  /** The fixed design on the same evidence; zeros where it was not asked. */
  readonly fixed: { readonly regression: number; readonly pass: number };
  /** Draws in which only the gate, and only the fixed design, found a regression. */
  readonly discordant: { readonly gate: number; readonly fixed: number };
  /** Median over the draws of the calls as a share of the fixed design's. */
  readonly median: number;
  /** How often a rule without statistics, on one trial of every case, cries: the mean fell at all, by 2 points, by 5. */
  readonly naive: { readonly any: number; readonly two: number; readonly five: number };
};

/** What a suite with this policy asks; `metrics` are its scorers where it has more than the one that `overall` repeats. */
function subjectOf(policy: Partial<GatePolicy> = {}, metrics: readonly string[] = []): Subject {
  const weights = new Map(metrics.map((metric) => [metric, 1]));
  return { policy: GatePolicySchema.parse(policy), metrics, weights, hasBaseline: true, seed: 0 };
}

/** Measures one cell; the seed and the cell's name decide every draw. */
export function measure(cell: Cell, pairs: readonly RecordedPair[], draws: number, seed: number): Tally {
  const random = randomSource(seedFrom(`${seed} ${cell.name}`));
  const sample = samplerOf(cell, pairs);
  const subject = cell.kind === 'family' ? subjectOf(cell.policy, metricsOf(cell)) : subjectOf();
  const fixedSubject = subjectOf();
  const shares: number[] = [];
  const count = { regression: 0, pass: 0, inconclusive: 0, invalid: 0, secondary: 0, calls: 0, fixedCalls: 0 };
  const fixed = { regression: 0, pass: 0 };
  const discordant = { gate: 0, fixed: 0 };
  const naive = { any: 0, two: 0, five: 0 };
  for (let draw = 0; draw < draws; draw += 1) {
    const evidence = sample(random);
    const verdict = rehearse(evidence, cell.plan, subject, draw);
    count[verdict.status] += 1;
    if (verdict.status === 'regression' && !verdict.codes.includes('primary-drop')) count.secondary += 1;
    const whole = 6 * evidence.length;
    count.calls += verdict.calls;
    count.fixedCalls += whole;
    shares.push(verdict.calls / whole);
    const change = cell.kind === 'family' ? 0 : meanChange(evidence);
    if (change < 0) naive.any += 1;
    if (change < -0.02) naive.two += 1;
    if (change < -0.05) naive.five += 1;
    if (cell.kind === 'simulated' && cell.beside) compareFixed(verdict, rehearse(evidence, FIXED, fixedSubject, draw), fixed, discordant);
  }
  shares.sort((a, b) => a - b);
  return { name: cell.name, draws, ...count, fixed, discordant, naive, median: shares[Math.floor(draws / 2)] ?? 0 };
}

/** Mean difference of the sides' first trials. */
function meanChange(evidence: readonly CaseEvidence[]): number {
  const scoreOf = (trial: TrialScores | undefined): number => {
    const score = trial?.scores.get(METRIC);
    return score?.kind === 'scored' ? score.value : 0;
  };
  return evidence.reduce((sum, { trials }) => sum + scoreOf(trials.candidate[0]) - scoreOf(trials.baseline[0]), 0) / evidence.length;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function compareFixed(
  verdict: RehearsedVerdict,
  beside: RehearsedVerdict,
  fixed: Mutable<Tally['fixed']>,
  discordant: Mutable<Tally['discordant']>,
): void {
  if (beside.status === 'regression') fixed.regression += 1;
  if (beside.status === 'pass') fixed.pass += 1;
  if (verdict.status === 'regression' && beside.status !== 'regression') discordant.gate += 1;
  if (verdict.status !== 'regression' && beside.status === 'regression') discordant.fixed += 1;
}

function samplerOf(cell: Cell, pairs: readonly RecordedPair[]): (random: RandomSource) => CaseEvidence[] {
  switch (cell.kind) {
    case 'simulated':
      return populationOf(cell.population);
    case 'recorded': {
      const pair = pairs.find(({ name }) => name === cell.pair);
      if (pair === undefined) throw new Error(`no recorded scores of ${cell.pair}`);
      return (random) => armSwap(pair, cell.cases, random);
    }
    case 'family':
      return familyOf(cell);
  }
}

function metricsOf({ metrics }: FamilyCell): string[] {
  return Array.from({ length: metrics }, (_, index) => `scorer-${index + 1}`);
}

/** Scorers that see the same answers: half of what each says is a common opinion, half its own. */
function familyOf(cell: FamilyCell): (random: RandomSource) => CaseEvidence[] {
  const draw = populationOf(cell.population);
  const metrics = metricsOf(cell);
  return (random) => {
    const opinions = [draw(random), ...metrics.map(() => draw(random))];
    const [common = [], ...own] = opinions;
    return common.map((golden, index) => {
      const scored = (side: 'baseline' | 'candidate'): TrialScores[] => {
        const sources = metrics.map((_, metric) => (random() < 0.5 ? golden : own[metric]?.[index])?.trials[side][0]?.scores.get(METRIC));
        const scores = new Map(metrics.flatMap((metric, at) => (sources[at] === undefined ? [] : [[metric, sources[at]] as const])));
        return [{ scores, latencyMs: 100, costUsd: 0.001 }];
      };
      const tags = { intent: `intent-${index % 3}`, locale: `locale-${Math.floor(index / 3) % 3}` };
      return { ...golden, tags, trials: { baseline: scored('baseline'), candidate: scored('candidate') } };
    });
  };
}

function seedFrom(text: string): number {
  return createHash('sha256').update(text).digest().readInt32LE();
}
