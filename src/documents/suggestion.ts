import { distance } from 'fastest-levenshtein';

const MAX_WORD_LENGTH = 64;

/** The candidate that a misspelt word most likely means; null where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > MAX_WORD_LENGTH) return null;
  const wanted = fold(word);
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate.length > MAX_WORD_LENGTH) continue;
    const apart = distance(wanted, fold(candidate));
    if (apart < bestDistance) [best, bestDistance] = [candidate, apart];
  }
  return bestDistance <= tolerated(word) ? best : withAllWordsOf(word, candidates);
}

/** Two letters may be swapped in a short word; a long one may be a third wrong. */
function tolerated(word: string): number {
  if (word.length <= 3) return 1;
  return Math.max(2, Math.floor(word.length / 3));
}

/** `max_tokens` means `max_output_tokens`. */
function withAllWordsOf(word: string, candidates: Iterable<string>): string | null {
  const words = wordsOf(word);
  if (words.length < 2) return null;
  for (const candidate of candidates) {
    const others = wordsOf(candidate);
    if (words.every((part) => others.includes(part))) return candidate;
  }
  return null;
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[-_. ]|(?<=[a-z])(?=[A-Z])/).map((part) => part.toLowerCase());
}

/** `maxTokens`, `max-tokens` and `max_tokens` are one word to the person who writes it. */
function fold(word: string): string {
  return word.toLowerCase().replace(/[-_. ]/g, '');
}
