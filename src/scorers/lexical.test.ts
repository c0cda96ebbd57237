/** Against sacreBLEU 2 (sentence, exp, effective order), rouge-score 0.1 (ROUGE-L F1) and jiwer 4, run on these pairs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from '../../test/fixtures/scorers/checking.js';
import { bleu, levenshteinSimilarity, rougeL, wordErrorRate } from './lexical.js';

const PAIRS = [
  ['The dog bit the man.', 'The dog had bit the man.', 0.5115078115793242, 0.9090909090909091, 0.16666666666666666],
  [
    'It is a guide to action which ensures that the military always obeys the commands of the party.',
    'It is a guide to action that ensures that the military will forever heed Party commands.',
    0.39670882908365784,
    0.6470588235294118,
    0.5,
  ],
  ['the the the the the the the', 'The cat is on the mat.', 0.06567274736060395, 0.30769230769230765, 0.8333333333333334],
  [
    'You can return it within 30 days.',
    'You may return an item within 30 days, opened or not.',
    0.1308508177121638,
    0.5555555555555556,
    0.5454545454545454,
  ],
  ['police killed the gunman', 'police kill the gunman', 0.35355339059327373, 0.75, 0.25],
  ['yes', 'no', 0, 0, 1],
] as const;

describe('lexical measures', () => {
  it.each(PAIRS)('%s / %s', (text, reference, blue, rouge, wer) => {
    expect(bleu(text, reference)).toBeCloseTo(blue, 12);
    expect(rougeL(text, reference)).toBeCloseTo(rouge, 12);
    expect(wordErrorRate(text, reference)).toBeCloseTo(wer, 12);
  });

  it('know kitten and sitting', () => expect(levenshteinSimilarity('kitten', 'sitting')).toBeCloseTo(1 - 3 / 7, 12));

  it('do not care for case, marks and kinds of apostrophes where speech is compared', () => {
    expect(wordErrorRate('DON’T stop -- now!', "don't stop, now.")).toBe(0);
    expect([wordErrorRate('', 'a b'), wordErrorRate('a b c d e', 'a')]).toEqual([1, 4]);
  });

  it('are 1 for equal texts, in [0, 1] for any, and take no notice of composition', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        for (const measure of [bleu, rougeL, levenshteinSimilarity]) {
          const value = measure(a, b);
          if (!(value >= 0 && value <= 1 && measure(a, a) === 1 && measure(a.normalize('NFD'), a) === 1)) return false;
        }
        return true;
      }),
    );
  });
});

describe('lexical checks', () => {
  const golden = { expected: 'The dog had bit the man.' };
  it('hold from a minimum or up to a maximum, or give the similarity itself', async () => {
    const output = 'The dog bit the man.';
    expect(await find({ rouge_l: true }, output, { golden })).toBeCloseTo(0.909, 3);
    expect(await find({ not_rouge_l: true }, output, { golden })).toBeCloseTo(0.091, 3);
    expect(
      await Promise.all(
        [
          { rouge_l: { min: 0.9 } },
          { rouge_l: { min: 0.95 } },
          { wer: { max: 0.2 } },
          { wer: { max: 0.1 } },
          { levenshtein: { min: 0.8 } },
          { bleu: { min: 0.6 } },
        ].map((check) => find(check, output, { golden })),
      ),
    ).toEqual([true, false, true, false, true, false]);
  });

  it('say why where there is nothing to compare with, or too much', async () => {
    expect(await find({ bleu: true }, 'x')).toMatchObject({ kind: 'unevaluated' });
    expect(await find({ wer: { max: 1 } }, 'x', { golden: { expected: '...' } })).toMatchObject({ kind: 'unevaluated' });
    expect(await find({ rouge_l: true }, 'a '.repeat(100_000), { golden: { expected: 'b '.repeat(100_000) } })).toMatchObject({
      kind: 'unevaluated',
    });
  });
});
