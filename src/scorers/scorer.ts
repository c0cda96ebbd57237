/**
 * PORT. A scorer gives one answer a score in [0, 1], or says that it has none. It decides nothing, never looks at which side it
 * scores (`recorded` alone does: its rows name the side), and reaches models only through `ask`, so that pacing, cassettes and
 * budget hold for judges as for targets.
 */
import type { GoldenCase } from '../domain/case.js';
import type { Json } from '../domain/json.js';
import type { Score, UnscoredReason } from '../domain/score.js';
import type { Side } from '../domain/trial.js';
import type { Answer, Attachment, GenerationRequest, Provider } from '../providers/provider.js';

/** What came of asking a model: an answer, or why there is none after all attempts. */
export type Reply =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'failed'; readonly reason: UnscoredReason; readonly detail: string };

export type Ask = (provider: Provider, request: GenerationRequest) => Promise<Reply>;

export type ScorableTrial = {
  readonly golden: GoldenCase;
  readonly answer: Answer;
  /** The files that came with the question. */
  readonly attachments?: readonly Attachment[];
  /** Repeat index of the judged answer, from 0. */
  readonly trial: number;
  /** Money of the answer in USD; null when its price is unknown. */
  readonly costUsd: number | null;
  /** Read by `recorded` alone, to find its row; given to every other scorer or not, it changes nothing. */
  readonly side?: Side;
  /** The other side's answer to the same case and trial. Read by `pairwise` alone, which scores nothing without it. */
  readonly opponent?: Answer;
};

export type Scorer = {
  /** The metric's name. */
  readonly id: string;
  readonly kind: 'check' | 'judge' | 'jury' | 'pairwise' | 'similarity' | 'recorded' | 'reward';
  /** Share in `overall`, > 0. */
  readonly weight: number;
  /** All that shapes scores: part of fingerprints. */
  readonly identity: Json;
  /** Whether the same answer always gets the same score without a model. */
  readonly deterministic: boolean;
  /** The score from which tables and must_pass call an answer passed. */
  readonly passAt: number;
  /** Model requests that one score needs when all goes well, for `plan`. */
  readonly requestsPerScore: number;
  /** Whether the scorer has anything to say about a case; where not, the metric does not exist for it. */
  appliesTo(golden: GoldenCase): boolean;
  score(trial: ScorableTrial, ask: Ask): Promise<Score>;
};
