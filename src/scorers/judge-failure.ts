import type { UnscoredReason } from '../domain/score.js';
import type { Reply } from './scorer.js';

/** The run's own reasons stay what they are; everything else that befalls whoever is asked for a score is theirs. */
const OWN_REASONS: readonly UnscoredReason[] = ['cancelled', 'budget', 'deadline', 'cassette-miss'];

type Missing = { readonly kind: 'unscored'; readonly reason: UnscoredReason; readonly detail: string };

/** How a trial stands whose scorer got no answer. */
export function judgeFailure({ reason, detail }: Extract<Reply, { kind: 'failed' }>): Missing {
  if (OWN_REASONS.includes(reason)) return { kind: 'unscored', reason, detail };
  return { kind: 'unscored', reason: 'judge-error', detail: `${reason}: ${detail}` };
}
