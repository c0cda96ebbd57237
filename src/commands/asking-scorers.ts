/** Scorers that ask an endpoint for a number, made ready: an embedding model, a reward service. Neither is a judge, so none has canaries. */
import { targetLabel } from '../domain/target.js';
import type { ProviderContext } from '../providers/context.js';
import { createEmbeddings } from '../providers/embeddings.js';
import { createProvider } from '../providers/index.js';
import { loadPrices } from '../providers/pricing.js';
import { SCORERS } from '../scorers/index.js';
import { rewardTarget, type ScorerSpec, similarityTarget } from '../suite/scorers.js';
import type { JudgeSetup } from './judges.js';

type AskingSpec = Extract<ScorerSpec, { kind: 'similarity' | 'reward' }>;

/** @throws CupelError for what is missing, malformed or not allowed */
export async function createAskingScorer(spec: AskingSpec, context: ProviderContext): Promise<JudgeSetup> {
  const { id, weight } = spec;
  const target = spec.kind === 'similarity' ? similarityTarget(spec.similarity) : rewardTarget(spec.reward);
  const provider = target.provider === 'http' ? await createProvider(target, context) : createEmbeddings(target, context);
  const scorer =
    spec.kind === 'similarity'
      ? SCORERS.similarity({ id, weight, provider, params: target.params ?? {}, min: spec.similarity.min })
      : SCORERS.reward({ id, weight, provider, range: spec.reward.range });
  return {
    scorer,
    canaries: [],
    metric: id,
    provider,
    prices: await loadPrices(target),
    label: targetLabel(target),
    timeoutMs: target.timeout_s === undefined ? null : target.timeout_s * 1000,
    concurrency: target.concurrency ?? null,
  };
}
