/** What people say of the answers of a run, and what that corrects in the judge's difference. */

import { type CorrectedMean, predictionPoweredMean } from '../statistics/prediction-powered.js';
import { answerOf, type FeedbackEntry, isPreferenceEntry, OVERALL_ITEM } from './feedback.js';
import { type Rubric, toFraction } from './rubric.js';

/** People's score of one answer on 0..1; null where they have not said enough. */
export type PeopleScore = (caseId: string, outputSha256: string) => number | null;

/** Scores by people: the mean over annotators of each item, weighted as the rubric says; `overall` where somebody gave that instead. */
export function scoreByPeople({ scale, items }: Rubric, labels: readonly FeedbackEntry[]): PeopleScore {
  const given = new Map<string, Map<string, number>>();
  for (const entry of labels) {
    if (isPreferenceEntry(entry)) continue;
    const key = keyOf(entry.case, answerOf(entry), entry.item);
    const known = given.get(key) ?? new Map<string, number>();
    if (entry.item !== OVERALL_ITEM && !items.some(({ id }) => id === entry.item)) continue;
    given.set(key, known.set(entry.annotator, toFraction(scale, entry.value)));
  }
  const itemScore = (caseId: string, output: string, item: string): number | null => {
    const values = [...(given.get(keyOf(caseId, output, item))?.values() ?? [])];
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  return (caseId, output) => {
    const scores = items.map(({ id, weight = 1 }) => ({ weight, score: itemScore(caseId, output, id) }));
    if (scores.some(({ score }) => score === null)) return itemScore(caseId, output, OVERALL_ITEM);
    const weights = scores.reduce((sum, { weight }) => sum + weight, 0);
    return scores.reduce((sum, { weight, score }) => sum + weight * (score ?? 0), 0) / weights;
  };
}

function keyOf(caseId: string, output: string, item: string): string {
  return JSON.stringify([caseId, output, item]);
}

/** One case of a run: what the judge gave both answers, and people's difference where they labelled both. */
export type LabelledPair = {
  readonly cluster: string;
  readonly weight: number;
  readonly baseline: number | null;
  readonly candidate: number | null;
  readonly human: number | null;
};

/** The judge's mean difference corrected by people's where they labelled both answers (PPI++); null with fewer than 20 such cases. */
export function correctDifference(pairs: readonly LabelledPair[]): CorrectedMean | null {
  return predictionPoweredMean(
    pairs.flatMap(({ cluster, weight, baseline, candidate, human }) =>
      baseline === null || candidate === null ? [] : [{ judged: candidate - baseline, human, cluster, weight }],
    ),
  );
}
