/** Several judges with one rubric: one score from their votes, and the votes kept. */
import type { Json } from '../domain/json.js';
import { DEFAULT_PASS_AT, type Rubric } from '../domain/judging/rubric.js';
import { type Reducer, reduceVotes } from '../domain/judging/votes.js';
import type { Score, Vote } from '../domain/score.js';
import type { Scorer } from './scorer.js';

/** One judge of a jury, under the name that tables and calibrations know it by. */
export type Juror = {
  readonly name: string;
  readonly scorer: Scorer;
  /** Share of its vote under `weighted`, > 0. */
  readonly weight: number;
};

export type JuryOptions = {
  readonly id: string;
  readonly weight: number;
  readonly rubric: Rubric;
  /** At least two. */
  readonly jurors: readonly Juror[];
  readonly reduce: Reducer;
};

/**
 * A panel of judges. All of them must have given a score: a panel that is another one for some answers would compare unlike with
 * unlike, so a juror that is down makes the answer unscored and is named.
 */
export function createJuryScorer({ id, weight, rubric, jurors, reduce }: JuryOptions): Scorer {
  return {
    id,
    kind: 'jury',
    weight,
    identity: {
      kind: 'jury',
      reduce,
      jurors: jurors.map(({ scorer, weight: share }) => ({ judge: scorer.identity, ...(reduce === 'weighted' ? { weight: share } : {}) })),
    } as Json,
    deterministic: false,
    passAt: rubric.pass_at ?? DEFAULT_PASS_AT,
    requestsPerScore: jurors.reduce((sum, { scorer }) => sum + scorer.requestsPerScore, 0),
    appliesTo: () => true,
    score: async (trial, ask) => {
      const scores = await Promise.all(jurors.map(({ scorer }) => scorer.score(trial, ask)));
      return toVerdict(jurors, scores, reduce);
    },
  };
}

function toVerdict(jurors: readonly Juror[], scores: readonly Score[], reduce: Reducer): Score {
  const votes: Vote[] = [];
  const weights: number[] = [];
  const failed = new Map<string, number>();
  let missing: Score | null = null;
  for (const [index, { name, weight }] of jurors.entries()) {
    const score = scores[index];
    if (score === undefined) throw new Error(`the juror ${name} gave no score`);
    if (score.kind === 'unscored') {
      missing ??= { ...score, detail: `${name}: ${score.detail ?? score.reason}` };
      continue;
    }
    votes.push({ judge: name, value: score.value });
    weights.push(weight);
    for (const item of score.failed ?? []) failed.set(item, (failed.get(item) ?? 0) + 1);
  }
  if (missing !== null) return missing;
  const value = reduceVotes(
    votes.map((vote) => vote.value),
    reduce,
    weights,
  );
  const most = [...failed].filter(([, count]) => 2 * count > jurors.length).map(([item]) => item);
  return { kind: 'scored', value, votes, ...(most.length === 0 ? {} : { failed: most }) };
}
