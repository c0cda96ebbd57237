import type { Json } from '../domain/json.js';
import { DEFAULT_PASS_AT } from '../domain/judging/rubric.js';
import { toPassages } from '../domain/message.js';
import type { Provider } from '../providers/provider.js';
import { asAttachment } from './attached-files.js';
import { judgeFailure } from './judge-failure.js';
import type { Scorer } from './scorer.js';

type RewardOptions = {
  readonly id: string;
  readonly weight: number;
  /** A service that is told the case with its answer, and whose own answer is the number as text. */
  readonly provider: Provider;
  /** What becomes 0 and what becomes 1. */
  readonly range: readonly [number, number];
};

/** The number that a service gives an answer, on 0..1: what lies outside the range counts as its nearest end. */
export function createRewardScorer({ id, weight, provider, range: [low, high] }: RewardOptions): Scorer {
  return {
    id,
    kind: 'reward',
    weight,
    identity: { kind: 'reward', provider: provider.identity, range: [low, high] } as Json,
    deterministic: false,
    passAt: DEFAULT_PASS_AT,
    requestsPerScore: 1,
    appliesTo: () => true,
    score: async ({ golden, answer }, ask) => {
      const { id: caseId, input, messages, context, expected } = golden;
      const payload = {
        id: caseId,
        output: answer.output,
        ...(input === undefined ? {} : { input }),
        ...(messages === undefined ? {} : { messages }),
        ...(context === undefined ? {} : { context: toPassages(context) }),
        ...(expected === undefined ? {} : { expected }),
      };
      const attachments = answer.file === undefined ? {} : { attachments: [asAttachment(answer.file)] };
      const reply = await ask(provider, { messages: [], params: {}, payload, ...attachments, trial: 0 });
      if (reply.kind === 'failed') return judgeFailure(reply);
      const text = reply.answer.output.trim();
      const value = Number(text);
      if (text === '' || !Number.isFinite(value)) return { kind: 'unscored', reason: 'judge-parse', detail: 'the reply is no number' };
      return { kind: 'scored', value: Math.min(1, Math.max(0, (value - low) / (high - low))) };
    },
  };
}
