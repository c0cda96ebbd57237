import type { GoldenCase } from '../domain/case.js';
import type { ParsedCheck } from '../domain/check.js';
import { type Evaluate, type Finding, overLimit, unevaluated } from './finding.js';
import { bleu, levenshteinSimilarity, MAX_STEPS, MAX_WORDS, plainWords, rougeL, wordErrorRate } from './lexical.js';

type LexicalCheck = Extract<ParsedCheck, { kind: 'levenshtein' | 'rouge_l' | 'bleu' | 'wer' }>;

/** Compares an answer with the case's `expected`, which must be a text. */
export function compileLexicalCheck(parsed: LexicalCheck): { evaluate: Evaluate; appliesTo: (golden: GoldenCase) => boolean } {
  return {
    appliesTo: ({ expected }) => typeof expected === 'string',
    evaluate: ({ golden, answer }) => {
      const { expected } = golden;
      if (typeof expected !== 'string') return unevaluated('the case has no text as `expected`');
      return (
        overLimit(answer.output) ??
        overLimit(expected) ??
        tooMuch(parsed.kind, answer.output, expected) ??
        compare(parsed, answer.output, expected)
      );
    },
  };
}

const SIMILARITIES = { levenshtein: levenshteinSimilarity, rouge_l: rougeL, bleu } as const;

function compare(parsed: LexicalCheck, output: string, expected: string): Finding {
  if (parsed.kind === 'wer') {
    const rate = wordErrorRate(output, expected);
    return Number.isFinite(rate) ? rate <= parsed.value.max : unevaluated('`expected` holds no word');
  }
  const similarity = SIMILARITIES[parsed.kind](output, expected);
  return parsed.value === true ? similarity : similarity >= parsed.value.min;
}

function tooMuch(kind: LexicalCheck['kind'], output: string, expected: string): Finding | null {
  if (kind !== 'rouge_l' && kind !== 'wer') return null;
  const [words, wanted] = [plainWords(output).length, plainWords(expected).length];
  const isTooMuch = kind === 'wer' ? words + wanted > MAX_WORDS : words * wanted > MAX_STEPS;
  return isTooMuch ? unevaluated('the texts are too long to compare') : null;
}
