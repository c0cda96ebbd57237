/** Whether a question repeats an earlier one of its conversation. */
import { jaccard, normalizeQuestion, trigramsOf, wordsOf } from './words.js';

/** From this similarity (Jaccard of character trigrams) on it is the same question in other words. */
const LEAST = 0.5;
/** Shorter ones ("yes please", "and now?") say nothing. */
const LEAST_WORDS = 4;

/**
 * `retry` for a question that is word for word the one before, `rephrase` for one that is nearly so. Codes and numbers count: the same
 * question about another order is a question of its own.
 */
export function compareQuestions(earlier: string, later: string): 'retry' | 'rephrase' | null {
  if (wordsOf(later).length < LEAST_WORDS || wordsOf(earlier).length < LEAST_WORDS) return null;
  if (codes(earlier) !== codes(later)) return null;
  const [one, other] = [normalizeQuestion(earlier), normalizeQuestion(later)];
  if (wordsOf(one).join(' ') === wordsOf(other).join(' ')) return 'retry';
  return jaccard(trigramsOf(one), trigramsOf(other)) >= LEAST ? 'rephrase' : null;
}

function codes(text: string): string {
  return [...new Set(text.match(/[\p{L}\p{N}-]*\d[\p{L}\p{N}-]*/gu) ?? [])].sort().join(' ');
}
