/** What the trials said: scores per case, side and trial, and the pairs of case means that every comparison starts from. */
import type { GoldenCase } from './case.js';
import { OVERALL } from './policy.js';
import type { Score } from './score.js';
import type { Side } from './trial.js';

/** What one trial gave. A failed generation has an unscored entry for every scorer that applies to its case. */
export type TrialScores = {
  readonly scores: ReadonlyMap<string, Score>;
  readonly latencyMs: number | null;
  readonly costUsd: number | null;
};

/** One golden case with everything known of it so far. `trials[side][k]` is trial k; what was not run is not there. */
export type CaseEvidence = {
  readonly id: string;
  readonly cluster: string;
  readonly weight: number;
  readonly tags: GoldenCase['tags'];
  readonly trials: Readonly<Record<Side, readonly TrialScores[]>>;
};

/** Weights of the scorers in `overall`. */
export type MetricWeights = ReadonlyMap<string, number>;

/**
 * A trial's value under a metric: a number in [0, 1], `null` where it should have one and has none, `undefined` where the metric has
 * nothing to say of the case. `overall` is missing as soon as one of its scores is: a mean over what happens to be there is biased.
 */
export function metricValue(trial: TrialScores, metric: string, weights: MetricWeights): number | null | undefined {
  if (metric !== OVERALL) {
    const score = trial.scores.get(metric);
    if (score === undefined) return undefined;
    return score.kind === 'scored' ? score.value : null;
  }
  if (trial.scores.size === 0) return undefined;
  let sum = 0;
  let total = 0;
  for (const [id, score] of trial.scores) {
    if (score.kind === 'unscored') return null;
    const weight = weights.get(id) ?? 1;
    sum += weight * score.value;
    total += weight;
  }
  return sum / total;
}

/** A case's mean over its first `trials` trials on one side; null without a scored one, undefined where the metric does not apply. */
export function sideMean(trials: readonly TrialScores[], count: number, metric: string, weights: MetricWeights): number | null | undefined {
  const values = trials.slice(0, count).map((trial) => metricValue(trial, metric, weights));
  if (values.every((value) => value === undefined)) return undefined;
  const scored = values.filter((value) => typeof value === 'number');
  return scored.length === 0 ? null : scored.reduce((sum, value) => sum + value, 0) / scored.length;
}

/** One case under one metric: both means, and d where both are known. */
export type CasePair = {
  readonly id: string;
  readonly cluster: string;
  readonly weight: number;
  readonly tags: GoldenCase['tags'];
  readonly baseline: number | null;
  readonly candidate: number | null;
};

/** Pairs the sides of every case that the metric applies to; `trialsOf` says how many trials of a case count at this look (0: none). */
export function pairCases(
  evidence: readonly CaseEvidence[],
  metric: string,
  weights: MetricWeights,
  trialsOf: (id: string) => number,
): CasePair[] {
  const pairs: CasePair[] = [];
  for (const { id, cluster, weight, tags, trials } of evidence) {
    const count = trialsOf(id);
    if (count === 0) continue;
    const baseline = sideMean(trials.baseline, count, metric, weights);
    const candidate = sideMean(trials.candidate, count, metric, weights);
    if (baseline === undefined && candidate === undefined) continue;
    pairs.push({ id, cluster, weight, tags, baseline: baseline ?? null, candidate: candidate ?? null });
  }
  return pairs;
}

/** How complete the evidence is: pairs of trials planned, those scored on both sides, and those missing on one side alone. */
export type Completeness = {
  readonly planned: number;
  readonly scored: number;
  readonly missingBaseline: number;
  readonly missingCandidate: number;
};

/**
 * Counts pairs of trials; a pair is scored when every scorer that applies has a score on both sides. Without a baseline the
 * candidate's trials alone are counted.
 */
export function countPairs(evidence: readonly CaseEvidence[], trialsOf: (id: string) => number, hasBaseline = true): Completeness {
  let planned = 0;
  let scored = 0;
  let missingBaseline = 0;
  let missingCandidate = 0;
  for (const { id, trials } of evidence) {
    for (let trial = 0; trial < trialsOf(id); trial += 1) {
      const baseline = !hasBaseline || isComplete(trials.baseline[trial]);
      const candidate = isComplete(trials.candidate[trial]);
      planned += 1;
      if (baseline && candidate) scored += 1;
      else if (candidate) missingBaseline += 1;
      else if (baseline) missingCandidate += 1;
    }
  }
  return { planned, scored, missingBaseline, missingCandidate };
}

/** Trials without a score, on either side, by scorer: which one errs. */
export function countUnscored(evidence: readonly CaseEvidence[], trialsOf: (id: string) => number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { id, trials } of evidence) {
    const counted = [...trials.baseline.slice(0, trialsOf(id)), ...trials.candidate.slice(0, trialsOf(id))];
    for (const [scorer, score] of counted.flatMap(({ scores }) => [...scores])) {
      if (score.kind === 'unscored') counts.set(scorer, (counts.get(scorer) ?? 0) + 1);
    }
  }
  return counts;
}

function isComplete(trial: TrialScores | undefined): boolean {
  if (trial === undefined) return false;
  for (const score of trial.scores.values()) if (score.kind === 'unscored') return false;
  return true;
}

/** What was known at a look: a case's trials beyond those that count there, of a confirmation or of a record that goes on, are left out. */
export function cutTrials(evidence: readonly CaseEvidence[], trialsOf: (id: string) => number): CaseEvidence[] {
  return evidence.map((golden) => {
    const count = trialsOf(golden.id);
    const { baseline, candidate } = golden.trials;
    return { ...golden, trials: { baseline: baseline.slice(0, count), candidate: candidate.slice(0, count) } };
  });
}

/**
 * The share of a single trial's variance of d that is noise between trials, from cases with two or more trials on both sides; null
 * while there are fewer than ten of them or nothing varies. One-way analysis of variance: noise from within cases, the rest between.
 */
export function measureNoiseShare(evidence: readonly CaseEvidence[], metric: string, weights: MetricWeights): number | null {
  const repeated = evidence.flatMap(({ trials }) => {
    const baseline = scoredValues(trials.baseline, metric, weights);
    const candidate = scoredValues(trials.candidate, metric, weights);
    return baseline.length < 2 || candidate.length < 2 ? [] : [{ baseline, candidate }];
  });
  if (repeated.length < 10) return null;
  const noise = mean(repeated.map(({ baseline, candidate }) => variance(baseline) + variance(candidate)));
  const differences = repeated.map(({ baseline, candidate }) => mean(candidate) - mean(baseline));
  const noiseOfMeans = mean(
    repeated.map(({ baseline, candidate }) => variance(baseline) / baseline.length + variance(candidate) / candidate.length),
  );
  const between = Math.max(0, variance(differences) - noiseOfMeans);
  return noise + between === 0 ? null : noise / (noise + between);
}

function scoredValues(trials: readonly TrialScores[], metric: string, weights: MetricWeights): number[] {
  return trials.map((trial) => metricValue(trial, metric, weights)).filter((value) => typeof value === 'number');
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}
