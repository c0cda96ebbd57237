import type { CaseEvidence, TrialScores } from '../../src/domain/evidence.js';
import type { Score } from '../../src/domain/score.js';

export type ScoreLike = number | 'missing' | Score;

/** One trial's scores: a number is a score of that value, `missing` an unscored one. */
export function aTrial(
  scores: Record<string, ScoreLike>,
  figures: { latencyMs?: number | null; costUsd?: number | null } = {},
): TrialScores {
  const entries = Object.entries(scores).map(([id, score]): [string, Score] => {
    if (score === 'missing') return [id, { kind: 'unscored', reason: 'provider-error' }];
    return [id, typeof score === 'number' ? { kind: 'scored', value: score } : score];
  });
  return {
    scores: new Map(entries),
    latencyMs: figures.latencyMs ?? 100,
    costUsd: figures.costUsd === undefined ? 0.001 : figures.costUsd,
  };
}

/** A check's verdict in one trial: which of its checks failed. */
export function aCheckScore(...failed: string[]): Score {
  return { kind: 'scored', value: failed.length === 0 ? 1 : 0, failed };
}

/** A case whose trials score the metric `grade` as given: `[baseline trials, candidate trials]`. */
export function aCase(
  id: string,
  baseline: readonly ScoreLike[],
  candidate: readonly ScoreLike[],
  more: Partial<CaseEvidence> = {},
): CaseEvidence {
  const trials = (values: readonly ScoreLike[]): TrialScores[] => values.map((grade) => aTrial({ grade }));
  return { id, cluster: id, weight: 1, tags: {}, trials: { baseline: trials(baseline), candidate: trials(candidate) }, ...more };
}

/** `count` cases that all score alike. */
export function cases(
  count: number,
  baseline: ScoreLike,
  candidate: ScoreLike,
  prefix = 'case',
  more: Partial<CaseEvidence> = {},
): CaseEvidence[] {
  return Array.from({ length: count }, (_, index) => aCase(`${prefix}-${index}`, [baseline], [candidate], more));
}
