/** Texts as what is compared: words without the numbers, codes and placeholders that differ from one customer to the next. */
import { hash64 } from '../text-hash.js';

const PLACEHOLDER = /<([A-Z]+)_\d+>/g;
/** A code: digits joined with letters or dashes, or five digits and more. */
const CODE = /\b(?=[\p{L}\p{N}-]*\d)(?:[\p{L}\p{N}]+-[\p{L}\p{N}-]+|\p{L}+\d[\p{L}\p{N}]*|\d{5,})\b/gu;
const WORD = /[\p{L}\p{N}]+/gu;

/** A text with placeholders and codes as words of their own kind, and every number as one. */
export function normalizeQuestion(text: string): string {
  return normalizeAnswer(text).replace(/\b\d+(?:[.,]\d+)*\b/g, '0');
}

/** The same with small numbers as they are: an answer of 14 days is another one than an answer of 30. */
export function normalizeAnswer(text: string): string {
  return text
    .normalize('NFKC')
    .replace(PLACEHOLDER, (_, kind: string) => ` ${kind.toLowerCase()}x `)
    .replace(CODE, ' codex ')
    .toLowerCase();
}

export function wordsOf(normal: string): string[] {
  return [...normal.matchAll(WORD)].map(([word]) => word);
}

/** Hashes of trigrams, each once, in ascending order: two texts of a harvest are compared many times, and thousands are held at once. */
export type Trigrams = Uint32Array;

/** Character trigrams of the words with single spaces between them. */
export function trigramsOf(normal: string): Trigrams {
  const text = ` ${wordsOf(normal).join(' ')} `;
  const hashes = new Uint32Array(Math.max(0, text.length - 2));
  for (let at = 0; at < hashes.length; at += 1) hashes[at] = hash64(text.slice(at, at + 3))[0];
  hashes.sort();
  let count = 0;
  for (const hash of hashes) {
    if (count > 0 && hashes[count - 1] === hash) continue;
    hashes[count] = hash;
    count += 1;
  }
  return hashes.slice(0, count);
}

/** Share of common elements, |A and B| / |A or B| (Jaccard); 1 for two empty sets. */
export function jaccard(a: Trigrams, b: Trigrams): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [one, other] = [a[i] ?? 0, b[j] ?? 0];
    if (one === other) common += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  const all = a.length + b.length - common;
  return all === 0 ? 1 : common / all;
}

/** Numbers that an answer says of itself: those that its question did not bring, codes left out. */
export function ownNumbers(answer: string, question: string): ReadonlySet<string> {
  const brought = new Set(numbersIn(question));
  return new Set(numbersIn(answer).filter((number) => !brought.has(number)));
}

function numbersIn(text: string): string[] {
  return [...normalizeAnswer(text).matchAll(/\d+(?:[.,:]\d+)*/g)].map(([number]) => number);
}

/** The words that a language cannot do without. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and is are was you your to of in it for on with this that have has not can will my me be what how do does i please from by at or if',
  de: 'der die das und ist sind war sie ihr ihre ich nicht mit für auf ein eine einen zu den dem im bitte wie was kann wird haben hat von noch mein meine',
  es: 'el la los las y es son que de en un una por para con no su sus mi cómo puedo está más pero del al se lo qué cuánto tu yo',
  fr: 'le la les et est sont que de des un une pour dans avec ne pas vous votre je mon ma mes comment du au sur ce cette puis être',
  it: 'il lo gli e è sono che di un una per con non mi mio mia come posso del della nel sul questo questa ho ha più',
  pt: 'o os as e é são que de um uma para com não seu sua meu minha como posso do da no na está você mais em por',
  nl: 'de het een en is zijn van ik niet met voor op te dat wat hoe kan mijn u uw deze naar wordt heb heeft bij nog',
};
const LANGUAGES: readonly (readonly [string, ReadonlySet<string>])[] = Object.entries(FUNCTION_WORDS).map(([language, words]) => [
  language,
  new Set(words.split(' ')),
]);

/** The language of a text by its function words; null where no language clearly leads. */
export function languageOf(text: string): string | null {
  const words = wordsOf(text.replace(PLACEHOLDER, ' ').toLowerCase());
  const counts = LANGUAGES.map(([language, known]) => ({ language, count: words.filter((word) => known.has(word)).length })).sort(
    (a, b) => b.count - a.count,
  );
  const [best, second] = counts;
  if (best === undefined || best.count < 2 || best.count < 0.12 * words.length) return null;
  return best.count > 1.5 * (second?.count ?? 0) ? best.language : null;
}
