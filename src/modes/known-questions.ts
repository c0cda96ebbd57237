/** Which questions were asked before, nearly word for word. */
import { similarPairs } from './minhash.js';
import { jaccard, normalizeQuestion, type Trigrams, trigramsOf } from './words.js';

type Question = { readonly text: string; readonly kind: string | null };

/** A question counts as asked before from this similarity (Jaccard of character trigrams); the kind must be the same where both are known. */
const LEAST = 0.8;

const NOTHING: Trigrams = new Uint32Array();

/** For each question the position of the earlier one that it repeats most closely, or null. */
export function findKnown(earlier: readonly Question[], questions: readonly Question[]): readonly (number | null)[] {
  const sets = [...earlier, ...questions].map(({ text }) => trigramsOf(normalizeQuestion(text)));
  const best: { position: number; value: number }[] = questions.map(() => ({ position: -1, value: LEAST }));
  for (const [a, b] of similarPairs(sets)) {
    if (a >= earlier.length || b < earlier.length) continue;
    const [known, asked] = [earlier[a]?.kind ?? null, questions[b - earlier.length]?.kind ?? null];
    if (known !== null && asked !== null && known !== asked) continue;
    const value = jaccard(sets[a] ?? NOTHING, sets[b] ?? NOTHING);
    const current = best[b - earlier.length];
    if (current !== undefined && (value > current.value || (value === current.value && current.position === -1)))
      best[b - earlier.length] = { position: a, value };
  }
  return best.map(({ position }) => (position === -1 ? null : position));
}
