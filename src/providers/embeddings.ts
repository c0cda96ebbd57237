import { z } from 'zod';
import type { TargetOf } from '../domain/target.js';
import type { ProviderContext } from './context.js';
import { createOpenAi } from './openai.js';
import { createOpenAiCompatible } from './openai-compatible.js';
import { mergeExtra } from './parameters.js';
import { type Provider, ProviderError } from './provider.js';
import { CountSchema, parseShape, type Wire } from './wire.js';

const NOT_A_MODEL = 'Remove it: an embedding has no such thing. What it has goes into `extra`.';

const EmbeddingSchema = z.object({
  data: z.tuple([z.object({ embedding: z.array(z.number()).min(1) })], z.unknown()),
  usage: z.object({ prompt_tokens: CountSchema }).nullish(),
  model: z.string().nullish(),
});

/** OpenAI's embeddings, as most servers copy them: the text of the one message goes in, the vector comes out as JSON. */
const embeddingsWire: Wire = {
  path: '/embeddings',
  gaps: {
    temperature: NOT_A_MODEL,
    top_p: NOT_A_MODEL,
    max_output_tokens: NOT_A_MODEL,
    seed: NOT_A_MODEL,
    stop: NOT_A_MODEL,
    reasoning_effort: NOT_A_MODEL,
    response_format: NOT_A_MODEL,
  },
  toBody: (model, { messages, params }) => mergeExtra({ model, input: messages[0]?.content ?? '', encoding_format: 'float' }, params.extra),
  toReading: (body) => {
    const { data, usage, model } = parseShape(EmbeddingSchema, body);
    const [{ embedding }] = data;
    if (!embedding.some((value) => value !== 0)) throw new ProviderError('malformed', { message: 'a vector of zeros' });
    return {
      output: JSON.stringify(embedding),
      finishReason: 'stop',
      usage: usage ? { inputTokens: usage.prompt_tokens, outputTokens: 0 } : null,
      ...(model ? { model } : {}),
    };
  },
};

/** A model that turns texts into vectors. @throws CupelError as other providers of its kind do */
export function createEmbeddings(target: TargetOf<'openai' | 'openai-compatible'>, context: ProviderContext): Provider {
  const wire = { api: 'embeddings', wire: embeddingsWire } as const;
  return target.provider === 'openai' ? createOpenAi(target, context, wire) : createOpenAiCompatible(target, context, wire);
}
