/**
 * Whether a target knows what it knows: the confidence that it states against the scores that it gets. Expected calibration error over ten
 * bins of equal width (Guo, Pleiss, Sun and Weinberger 2017), Brier's mean squared distance (1950).
 */
import { z } from 'zod';

export const StatedConfidenceSchema = z.strictObject({
  /** Answers that state a confidence and have a score, of `answers`. */
  n: z.int(),
  answers: z.int(),
  /** Mean distance of confidence and score over the bins, weighted by their answers: 0 is perfect. */
  ece: z.number(),
  brier: z.number(),
  confidence: z.number(),
  score: z.number(),
  /** Those with an answer, from low to high; a bin holds what is above `low` and up to `high`. */
  bins: z.array(z.strictObject({ low: z.number(), high: z.number(), n: z.int(), confidence: z.number(), score: z.number() })),
});
export type StatedConfidence = z.infer<typeof StatedConfidenceSchema>;

/** One answer; all on 0..1. */
export type Stated = { readonly confidence: number; readonly score: number };

const BINS = 10;

/**
 * The figures over the answers that state a confidence; null without one.
 * @param answers all answers that have a score
 */
export function assessConfidence(stated: readonly Stated[], answers: number, bins = BINS): StatedConfidence | null {
  if (stated.length === 0) return null;
  const filled = Array.from({ length: bins }, (_, index) => stated.filter(({ confidence }) => binOf(confidence, bins) === index)).flatMap(
    (own, index) =>
      own.length === 0
        ? []
        : [
            {
              low: index / bins,
              high: (index + 1) / bins,
              n: own.length,
              confidence: mean(own.map(({ confidence }) => confidence)),
              score: mean(own.map(({ score }) => score)),
            },
          ],
  );
  return {
    n: stated.length,
    answers,
    ece: filled.reduce((sum, { n, confidence, score }) => sum + (n / stated.length) * Math.abs(score - confidence), 0),
    brier: mean(stated.map(({ confidence, score }) => (confidence - score) ** 2)),
    confidence: mean(stated.map(({ confidence }) => confidence)),
    score: mean(stated.map(({ score }) => score)),
    bins: filled,
  };
}

/** Zero belongs to the first bin, every other edge to the bin below it. */
function binOf(confidence: number, bins: number): number {
  return Math.max(0, Math.ceil(confidence * bins - 1e-9) - 1);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
