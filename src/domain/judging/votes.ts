/** From the votes of several judges on one answer to one score. */
export const REDUCERS = ['mean', 'median', 'majority', 'min', 'weighted'] as const;
export type Reducer = (typeof REDUCERS)[number];

// Equal grades are equal numbers but for rounding.
const ROUNDING = 1e-9;

/**
 * One score on [0, 1]. `majority` is the score that more judges give than any other; where none leads it is the median. `weights`
 * (> 0, one a vote) count under `weighted` alone.
 * @throws Error without votes
 */
export function reduceVotes(votes: readonly number[], reducer: Reducer, weights: readonly number[] = []): number {
  if (votes.length === 0) throw new Error('no votes to reduce');
  switch (reducer) {
    case 'mean':
      return meanOf(votes);
    case 'median':
      return medianOf(votes);
    case 'min':
      return Math.min(...votes);
    case 'majority':
      return leaderOf(votes) ?? medianOf(votes);
    case 'weighted': {
      const total = votes.reduce((sum, _, index) => sum + (weights[index] ?? 1), 0);
      return within(votes, votes.reduce((sum, vote, index) => sum + (weights[index] ?? 1) * vote, 0) / total);
    }
  }
}

/** How far the votes are apart, 0 (alike) to 1. */
export function spreadOf(votes: readonly number[]): number {
  return votes.length === 0 ? 0 : Math.max(...votes) - Math.min(...votes);
}

function meanOf(votes: readonly number[]): number {
  return within(votes, votes.reduce((sum, vote) => sum + vote, 0) / votes.length);
}

/** A mean lies among its numbers, whatever rounding says. */
function within(votes: readonly number[], value: number): number {
  return Math.min(Math.max(...votes), Math.max(Math.min(...votes), value));
}

function medianOf(votes: readonly number[]): number {
  const sorted = [...votes].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)] ?? 0, sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0];
  return (low + high) / 2;
}

function leaderOf(votes: readonly number[]): number | null {
  const groups: { readonly value: number; count: number }[] = [];
  for (const vote of votes) {
    const group = groups.find(({ value }) => Math.abs(value - vote) <= ROUNDING);
    if (group === undefined) groups.push({ value: vote, count: 1 });
    else group.count += 1;
  }
  const [first, second] = groups.sort((a, b) => b.count - a.count);
  return first === undefined || second?.count === first.count ? null : first.value;
}
