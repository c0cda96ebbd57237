import { createCheckScorer } from './check-scorers.js';
import { createJudgeScorer } from './judge.js';
import { createJuryScorer } from './jury.js';
import { createPairwiseScorer } from './pairwise.js';
import { createRecordedScorer } from './recorded.js';
import { createRewardScorer } from './reward.js';
import { createSimilarityScorer } from './similarity.js';

/** What a suite's scorer is made by: the key under which the suite writes it, and its factory. */
export const SCORERS = {
  check: createCheckScorer,
  judge: createJudgeScorer,
  jury: createJuryScorer,
  pairwise: createPairwiseScorer,
  recorded: createRecordedScorer,
  similarity: createSimilarityScorer,
  reward: createRewardScorer,
} as const;
