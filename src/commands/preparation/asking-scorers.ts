/** What asks an endpoint and is no judge, made ready: an embedding model, a reward service, a transcriber. None has canaries. */
import { type TargetOf, targetLabel } from '../../domain/target.js';
import type { ProviderContext } from '../../providers/context.js';
import { createEmbeddings } from '../../providers/embeddings.js';
import { createProvider } from '../../providers/index.js';
import { loadPrices } from '../../providers/pricing.js';
import type { Provider } from '../../providers/provider.js';
import { SCORERS } from '../../scorers/index.js';
import type { Scorer } from '../../scorers/scorer.js';
import { createTranscriptionScorer, type Transcriber } from '../../scorers/transcription.js';
import type { Suite } from '../../suite/schema.js';
import { rewardTarget, type ScorerSpec, similarityTarget, transcriptionTarget } from '../../suite/scorers.js';
import type { JudgeSetup } from './judges.js';

type AskingSpec = Extract<ScorerSpec, { kind: 'similarity' | 'reward' }>;

/**
 * What hears recordings, made ready; null where the suite has none.
 * @throws CupelError for what is missing, malformed or not allowed
 */
export async function createTranscriber(
  suite: Suite,
  context: ProviderContext,
): Promise<{ setup: JudgeSetup; transcriber: Transcriber } | null> {
  if (suite.transcription === undefined) return null;
  const target = transcriptionTarget(suite.transcription);
  const transcriber: Transcriber = { provider: await createProvider(target, context), params: target.params ?? {} };
  return { transcriber, setup: await toSetup(createTranscriptionScorer(transcriber), transcriber.provider, target) };
}

/** @throws CupelError for what is missing, malformed or not allowed */
export async function createAskingScorer(spec: AskingSpec, context: ProviderContext): Promise<JudgeSetup> {
  const { id, weight } = spec;
  const target = spec.kind === 'similarity' ? similarityTarget(spec.similarity) : rewardTarget(spec.reward);
  const provider = target.provider === 'http' ? await createProvider(target, context) : createEmbeddings(target, context);
  const scorer =
    spec.kind === 'similarity'
      ? SCORERS.similarity({ id, weight, provider, params: target.params ?? {}, min: spec.similarity.min })
      : SCORERS.reward({ id, weight, provider, range: spec.reward.range });
  return toSetup(scorer, provider, target);
}

type AskedTarget = TargetOf<'openai' | 'openai-compatible' | 'http'>;

async function toSetup(scorer: Scorer, provider: Provider, target: AskedTarget): Promise<JudgeSetup> {
  return {
    scorer,
    canaries: [],
    metric: scorer.id,
    provider,
    prices: await loadPrices(target),
    label: targetLabel(target),
    timeoutMs: target.timeout_s === undefined ? null : target.timeout_s * 1000,
    concurrency: target.concurrency ?? null,
  };
}
