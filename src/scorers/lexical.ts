/** How much two texts have in common letter by letter or word by word. None of it knows what a text means: a negation changes little. */
import { distance } from 'fastest-levenshtein';
import { toNfc } from '../documents/nfc.js';

/** 1 minus the edit distance in UTF-16 units over the length of the longer text; two empty texts are equal. */
export function levenshteinSimilarity(text: string, reference: string): number {
  const [a, b] = [toNfc(text), toNfc(reference)];
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - distance(a, b) / longer;
}

/** ROUGE-L (Lin 2004) as F1 over the words of both texts, in lower case and without punctuation. */
export function rougeL(text: string, reference: string): number {
  const [a, b] = [plainWords(text), plainWords(reference)];
  const common = longestCommon(a, b);
  return common === 0 ? Number(a.length === 0 && b.length === 0) : (2 * common) / (a.length + b.length);
}

const MAX_ORDER = 4;

/**
 * BLEU (Papineni et al. 2002) of one sentence against one reference: n-grams up to 4, brevity penalty, and the exponential smoothing of
 * sacreBLEU (`smooth_method="exp"`, `effective_order=True`). Words and punctuation marks are tokens; case counts.
 */
export function bleu(text: string, reference: string): number {
  const [words, wanted] = [tokens(text), tokens(reference)];
  if (words.length === 0 || wanted.length === 0) return Number(words.length === wanted.length);
  const orders = Math.min(MAX_ORDER, words.length);
  let logs = 0;
  let smoothing = 1;
  for (let order = 1; order <= orders; order += 1) {
    const total = words.length - order + 1;
    let precision = matches(words, wanted, order) / total;
    if (precision === 0) {
      smoothing *= 2;
      precision = 1 / (smoothing * total);
    }
    logs += Math.log(precision) / orders;
  }
  if (matches(words, wanted, 1) === 0) return 0;
  const penalty = words.length < wanted.length ? Math.exp(1 - wanted.length / words.length) : 1;
  return Math.min(1, penalty * Math.exp(logs));
}

/** Word error rate: edits of words over the words of the reference, both in lower case and without punctuation; may exceed 1. */
export function wordErrorRate(text: string, reference: string): number {
  const [words, wanted] = [plainWords(text), plainWords(reference)];
  if (wanted.length === 0) return words.length === 0 ? 0 : Number.POSITIVE_INFINITY;
  // Every word becomes one unit of a text, so that the edit distance of texts is that of words.
  const units = new Map<string, string>();
  const encode = (list: readonly string[]) =>
    list
      .map((word) => {
        const known = units.get(word) ?? String.fromCharCode(units.size + 1);
        units.set(word, known);
        return known;
      })
      .join('');
  return distance(encode(words), encode(wanted)) / wanted.length;
}

/** Steps that ROUGE-L takes for two texts; more than `MAX_STEPS` would take seconds. */
export const MAX_STEPS = 2e8;
/** More words than there are units for `wordErrorRate`. */
export const MAX_WORDS = 60_000;

/** Words in lower case; apostrophes inside a word stay (`don't`), other marks part words. */
export function plainWords(text: string): readonly string[] {
  return toNfc(text.toLowerCase().replaceAll('’', "'")).match(/[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

function tokens(text: string): readonly string[] {
  return toNfc(text).match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

function matches(words: readonly string[], wanted: readonly string[], order: number): number {
  const left = countGrams(wanted, order);
  let count = 0;
  for (let at = 0; at + order <= words.length; at += 1) {
    const gram = JSON.stringify(words.slice(at, at + order));
    const rest = left.get(gram) ?? 0;
    if (rest === 0) continue;
    left.set(gram, rest - 1);
    count += 1;
  }
  return count;
}

function countGrams(words: readonly string[], order: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + order <= words.length; at += 1) {
    const gram = JSON.stringify(words.slice(at, at + order));
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let above = new Uint32Array(b.length + 1);
  for (const word of a) {
    const row = new Uint32Array(b.length + 1);
    for (let at = 1; at <= b.length; at += 1) {
      row[at] = b[at - 1] === word ? (above[at - 1] ?? 0) + 1 : Math.max(above[at] ?? 0, row[at - 1] ?? 0);
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
