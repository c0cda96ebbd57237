import { countFileTokens } from '../domain/file-tokens.js';
import type { Target } from '../domain/target.js';
import type { Usage } from '../domain/trial.js';
import { DEFAULT_MAX_TOKENS } from './parameters.js';
import type { GenerationRequest } from './provider.js';

/** Prices of one target. All money is in USD; null where a price is not known, never 0 in its place. */
export type Prices = {
  /** What a call with this usage costs; tokens from a provider's cache are counted in full, so that nothing is understated. */
  readonly of: (usage: Usage) => number | null;
  /**
   * Upper bound of what a request may cost, for reserving. Where nothing written bounds the answer, `assumedMaxTokens` does;
   * null without it.
   */
  readonly largest: (request: GenerationRequest, assumedMaxTokens?: number) => number | null;
};

/**
 * Finds the prices of a target: its own `cost`, else the table that @pydantic/genai-prices carries (nothing is fetched), for
 * OpenAI and Anthropic by model, for other servers by address and model. What runs here costs nothing; recorded outputs cost
 * what they say themselves; what an application costs is known from its own `cost` alone.
 */
export async function loadPrices(target: Target): Promise<Prices> {
  const { cost } = target;
  if (cost !== undefined) {
    const perToken = { input: cost.input_per_mtok / 1e6, output: cost.output_per_mtok / 1e6 };
    return toPrices(target, ({ inputTokens, outputTokens }) => inputTokens * perToken.input + outputTokens * perToken.output);
  }
  switch (target.provider) {
    case 'llama-cpp':
      return { of: () => 0, largest: () => 0 };
    case 'recorded':
    case 'http':
    case 'command':
      return { of: () => null, largest: () => null };
    case 'openai-compatible':
      // Nobody sells over a line that is not encrypted: the table, the better part of a megabyte, need not be loaded to know.
      if (new URL(target.base_url).protocol === 'http:') return { of: () => null, largest: () => null };
      return lookUp(target, target.model, { providerApiUrl: target.base_url });
    default:
      return lookUp(target, target.model, { providerId: target.provider });
  }
}

async function lookUp(target: Target, model: string, seller: { providerId: string } | { providerApiUrl: string }): Promise<Prices> {
  const { calcPrice } = await import('@pydantic/genai-prices');
  const look = ({ inputTokens, outputTokens }: Usage): number | null => {
    const price = calcPrice({ input_tokens: inputTokens, output_tokens: outputTokens }, model, seller);
    if (price === null) return null;
    // A model that the table lists without one of its two prices is not free of charge; the table just does not say.
    const { input_mtok, output_mtok } = price.model_price;
    if (input_mtok === undefined || (output_mtok === undefined && outputTokens > 0)) return null;
    return price.total_price;
  };
  // Looking up takes as long as a fifth of a request's own work: who is not listed is asked after once, and equal calls cost the same.
  const isListed = calcPrice({ input_tokens: 1, output_tokens: 1 }, model, seller) !== null;
  return toPrices(target, isListed ? remember(look) : () => null);
}

/** Prices that are remembered at a time: a run has few different sizes, and a long one must not gather them all. */
const REMEMBERED = 4096;

function remember(look: (usage: Usage) => number | null): Prices['of'] {
  const known = new Map<string, number | null>();
  return (usage) => {
    const size = `${usage.inputTokens} ${usage.outputTokens}`;
    const found = known.get(size);
    if (found !== undefined) return found;
    if (known.size >= REMEMBERED) known.clear();
    const price = look(usage);
    known.set(size, price);
    return price;
  };
}

function toPrices(target: Target, of: Prices['of']): Prices {
  const sentUnasked = target.provider === 'anthropic' ? DEFAULT_MAX_TOKENS : undefined;
  return {
    of,
    largest: (request, assumedMaxTokens) => {
      const outputTokens = request.params.max_output_tokens ?? sentUnasked ?? assumedMaxTokens;
      return outputTokens === undefined ? null : of({ inputTokens: countInputTokens(request).largest, outputTokens });
    },
  };
}

/** Bytes of the markup around one message or tool, at most, in the APIs' own templates. */
const MARKUP_BYTES = 32;
/** Bytes of a token in English and German text with the tokenizers in use; a little below what is measured (4.2 to 4.7). */
const LIKELY_BYTES = 4;

/** Input tokens of a request, without its tokenizer: what is likely, and what cannot be exceeded (no token is shorter than a byte). */
export function countInputTokens(request: Pick<GenerationRequest, 'messages' | 'tools' | 'outputSchema' | 'attachments'>): {
  readonly likely: number;
  readonly largest: number;
} {
  const texts = request.messages.map(
    ({ content, name = '', tool_calls = [] }) => content + name + (tool_calls.length === 0 ? '' : JSON.stringify(tool_calls)),
  );
  for (const extra of [...(request.tools ?? []), ...(request.outputSchema ? [request.outputSchema] : [])])
    texts.push(JSON.stringify(extra));
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + MARKUP_BYTES, 0);
  const files = countFileTokens(request.attachments ?? []);
  return { likely: Math.ceil(bytes / LIKELY_BYTES) + Math.ceil(files / 4), largest: bytes + files };
}
