/** Whether something proposed is better than what is in force: the gate's own test of a drop, with the sides changed. */
import { compare, isLargeEnough, type Terms } from '../comparison.js';
import type { CasePair } from '../evidence.js';
import type { Comparison } from '../report.js';
import { randomSource, shuffle } from './random.js';

export type Gain = {
  /** What is in force as the baseline, the proposal as the candidate. */
  readonly comparison: Comparison;
  /** P-value of H0: the proposal is no better; null where there is no test. */
  readonly pGain: number | null;
  readonly isProven: boolean;
};

/** `terms.level` is the level of this one proposal. Fewer than 30 cases or 8 clusters prove nothing, as in a gate. */
export function testGain(pairs: readonly CasePair[], metric: string, terms: Terms): Gain {
  const facts = { metric, slice: null, role: 'primary' } as const;
  const comparison = compare(pairs, facts, terms);
  const turned = pairs.map((pair) => ({ ...pair, baseline: pair.candidate, candidate: pair.baseline }));
  const { pRegression } = compare(turned, facts, { ...terms, failOn: 'any' });
  const isProven = isLargeEnough(comparison) && pRegression !== null && pRegression <= terms.level;
  return { comparison: { ...comparison, status: isProven ? 'pass' : 'shown' }, pGain: pRegression, isProven };
}

/** Half of the clusters to learn from, the other half held out, by a seed; a cluster is never torn. Both keep the items' order. */
export function halve<T>(
  items: readonly T[],
  clusterOf: (item: T) => string,
  seed: number,
): { readonly learn: readonly T[]; readonly heldOut: readonly T[] } {
  const clusters = shuffle([...new Set(items.map(clusterOf))].sort(), randomSource(seed));
  const learned = new Set(clusters.slice(0, Math.floor(clusters.length / 2)));
  return { learn: items.filter((item) => learned.has(clusterOf(item))), heldOut: items.filter((item) => !learned.has(clusterOf(item))) };
}
