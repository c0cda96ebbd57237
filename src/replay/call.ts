/** The words in which a model is asked and what comes of it. */

import type { UnscoredReason } from '../domain/score.js';
import type { Usage } from '../domain/trial.js';
import type { Answer, GenerationRequest, Provider } from '../providers/provider.js';
import type { Redactor } from '../redactor.js';
import type { BudgetLimits } from './budget.js';
import type { Lanes } from './lanes.js';

export type CallOutcome =
  | {
      readonly kind: 'answered';
      readonly answer: Answer;
      /** `journal`: an earlier attempt of this run asked; `shared`: this one did, for somebody else. */
      readonly source: 'provider' | 'cassette' | 'journal' | 'shared';
      /** Requests that this call sent: 0 where the answer came from elsewhere. */
      readonly attempts: number;
      /** What such an answer costs at its provider, whoever paid for it; null where the price is unknown. */
      readonly costUsd: number | null;
      /** Name of the answer in journal and cassettes; null where it is kept in neither. */
      readonly key: string | null;
    }
  | { readonly kind: 'failed'; readonly reason: UnscoredReason; readonly detail: string; readonly attempts: number };

/** What must be known to send a request well. */
export type SendingOptions = {
  /** Requests in flight, all providers together. */
  readonly concurrency: number;
  /** `timeoutMs` for one attempt, its body included; `concurrency` where somebody wants fewer at a time. */
  readonly limitsOf: (provider: Provider) => { readonly timeoutMs: number; readonly concurrency?: number | undefined };
  /** USD of an answer with these tokens; null where the price is unknown. */
  readonly priceOf: (provider: Provider, request: GenerationRequest, usage: Usage) => number | null;
  /** The most that a request may cost, in USD; null where the price is unknown. */
  readonly largestCostOf: (provider: Provider, request: GenerationRequest) => number | null;
  readonly budget?: BudgetLimits;
  /** Time left for the whole run, in ms. */
  readonly deadlineMs?: number;
  readonly redactor: Redactor;
  /** The lanes in which `runUnits` works: a call that waits out a retry lends its own. */
  readonly lanes?: Lanes;
  /** Aborted when somebody wants the run to end: sockets close, nothing more is sent. */
  readonly signal?: AbortSignal;
};

/** What an answer costs: its own word, or the price of its tokens. */
export function costOf(options: SendingOptions, provider: Provider, request: GenerationRequest, answer: Answer): number | null {
  if (answer.costUsd !== undefined) return answer.costUsd;
  return answer.usage === null ? null : options.priceOf(provider, request, answer.usage);
}
