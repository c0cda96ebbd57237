/** Simulated golden sets: scores of two sides whose true difference, correlation and noise are known. */

import type { CaseEvidence, TrialScores } from '../../src/domain/evidence.js';
import { normalCdf, normalQuantile } from '../../src/domain/statistics/distributions.js';
import type { RandomSource } from '../../src/domain/statistics/random.js';

/** The one scorer of the simulated suites. */
export const METRIC = 'grade';

/** How a latent quality becomes a score: the values of the scale, and the share of answers above each step of it. */
export type Scale = { readonly values: readonly number[]; readonly shares: readonly number[] };

/** A rubric of five levels, mostly good answers: 5, 10, 20, 30 and 35 % of them. */
export const RUBRIC: Scale = { values: [0, 0.25, 0.5, 0.75, 1], shares: [0.95, 0.85, 0.65, 0.35] };
/** Pass or fail; four of five pass. */
export const PASS_FAIL: Scale = { values: [0, 1], shares: [0.8] };

export type Population = {
  readonly scale: Scale;
  readonly cases: number;
  /** True drop of the candidate's mean, on 0..1. */
  readonly drop: number;
  /** Correlation of the sides' scores of a case, one trial each. */
  readonly correlation: number;
  /** Share of the latent variance of d that is noise between trials; the rest is cases that really changed. */
  readonly noiseShare: number;
  readonly trials: number;
  /** Cases of a cluster, and the correlation of the scores of two of them on one side. */
  readonly cluster?: { readonly size: number; readonly correlation: number };
};

/** Standard normal draws, two at a time (Box and Muller). */
function gaussian(random: RandomSource): RandomSource {
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - random()));
    const angle = 2 * Math.PI * random();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
}

/** Latent thresholds of a scale: a score is the value of the highest one that is passed. */
function thresholdsOf({ shares }: Scale): number[] {
  return shares.map((share) => normalQuantile(1 - share));
}

/** Mean score when the latent quality is normal with this mean and standard deviation. */
function meanScore(scale: Scale, mean: number, sd: number): number {
  return thresholdsOf(scale).reduce(
    (sum, threshold, index) => sum + ((scale.values[index + 1] ?? 0) - (scale.values[index] ?? 0)) * normalCdf((mean - threshold) / sd),
    scale.values[0] ?? 0,
  );
}

/** The argument in [low, high] at which an increasing function has a value. */
function solve(of: (x: number) => number, value: number, low: number, high: number): number {
  let [below, above] = [low, high];
  for (let step = 0; step < 50; step += 1) {
    const middle = (below + above) / 2;
    if (of(middle) < value) below = middle;
    else above = middle;
  }
  return (below + above) / 2;
}

/** Latent correlation under which the scores of two draws correlate as asked: E[s1 s2] is an integral over what the draws share. */
function latentCorrelation(scale: Scale, correlation: number): number {
  const mean = meanScore(scale, 0, 1);
  const thresholds = thresholdsOf(scale);
  const square = expectation((z) => scoreOf(scale, z, thresholds) ** 2);
  const correlationAt = (latent: number): number =>
    (expectation((z) => meanScore(scale, Math.sqrt(latent) * z, Math.sqrt(1 - latent)) ** 2) - mean * mean) / (square - mean * mean);
  return solve(correlationAt, correlation, 0, 1 - 1e-9);
}

/** Expectation of a function of a standard normal variable, by the trapezoidal rule. */
function expectation(of: (z: number) => number): number {
  let sum = 0;
  for (let index = -800; index <= 800; index += 1) {
    const z = index / 100;
    sum += of(z) * Math.exp((-z * z) / 2);
  }
  return sum / (100 * Math.sqrt(2 * Math.PI));
}

function scoreOf(scale: Scale, latent: number, thresholds: readonly number[]): number {
  let level = 0;
  while (level < thresholds.length && latent > (thresholds[level] ?? 0)) level += 1;
  return scale.values[level] ?? 0;
}

type Deviations = { readonly shared: number; readonly cluster: number; readonly own: number; readonly noise: number };

/** Standard deviations of the latent parts: what both sides of a case share, what a side's cluster shares, a case's own, a trial's. */
function deviationsOf({ scale, correlation, noiseShare, cluster }: Population): Deviations {
  const shared = latentCorrelation(scale, correlation);
  const clustered = cluster === undefined ? 0 : latentCorrelation(scale, cluster.correlation) - shared;
  if (clustered < 0) throw new RangeError('the cases of a cluster correlate at least as the sides of a case do');
  const rest = 1 - shared - clustered;
  const noise = noiseShare * rest;
  return { shared: Math.sqrt(shared), cluster: Math.sqrt(clustered), own: Math.sqrt(rest - noise), noise: Math.sqrt(noise) };
}

/** Makes golden sets of a population; each call draws a new one. What a side's cases share with the other side, their cluster shares. */
export function populationOf(population: Population): (random: RandomSource) => CaseEvidence[] {
  const { scale, cases, drop, trials, cluster } = population;
  const thresholds = thresholdsOf(scale);
  const sd = deviationsOf(population);
  const shift = solve((delta) => -meanScore(scale, -delta, 1), drop - meanScore(scale, 0, 1), -3, 3);
  return (random) => {
    const gauss = gaussian(random);
    let difficulty = 0;
    let level = { baseline: 0, candidate: 0 };
    const draw = (quality: number): TrialScores[] =>
      Array.from({ length: trials }, () => trialOf(scoreOf(scale, quality + sd.noise * gauss(), thresholds)));
    return Array.from({ length: cases }, (_, index) => {
      if (cluster === undefined || index % cluster.size === 0) {
        difficulty = sd.shared * gauss();
        if (cluster !== undefined) level = { baseline: sd.cluster * gauss(), candidate: sd.cluster * gauss() };
      }
      return aCase(index, cluster?.size ?? 1, {
        baseline: draw(level.baseline + difficulty + sd.own * gauss()),
        candidate: draw(level.candidate + difficulty + sd.own * gauss() - shift),
      });
    });
  };
}

/** A case of a simulated set; cases stand in clusters of `size`. */
export function aCase(index: number, size: number, trials: CaseEvidence['trials']): CaseEvidence {
  return { id: `case ${index}`, cluster: `cluster ${Math.floor(index / size)}`, weight: 1, tags: {}, trials };
}

const made = new Map<number, TrialScores>();

/** A trial whose one score is the value; equal values share one object, for a simulation makes millions of them. */
export function trialOf(value: number): TrialScores {
  const known = made.get(value);
  if (known !== undefined) return known;
  const trial: TrialScores = { scores: new Map([[METRIC, { kind: 'scored', value }]]), latencyMs: 100, costUsd: 0.001 };
  made.set(value, trial);
  return trial;
}
