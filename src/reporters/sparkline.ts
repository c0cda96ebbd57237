/** A trend in a line of text: one block a run, from the lowest score to the highest. Whoever shows it says the same in words beside it. */

const BLOCKS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;
/** A range of scores smaller than this is drawn flat: what is noise shall not look like a trend. */
const LEAST_RANGE = 0.02;

/** Scores on 0..1 as blocks; empty without two of them. */
export function sparkline(scores: readonly number[]): string {
  if (scores.length < 2) return '';
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  const range = Math.max(high - low, LEAST_RANGE);
  const floor = (low + high - range) / 2;
  return scores.map((score) => BLOCKS[Math.min(BLOCKS.length - 1, Math.floor(((score - floor) / range) * BLOCKS.length))]).join('');
}
