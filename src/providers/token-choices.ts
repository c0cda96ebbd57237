/** How sure a model was of its words, as OpenAI's APIs tell it. */
import { z } from 'zod';
import type { TokenChoice } from './provider.js';

/** Alternatives that are asked for: the most that the APIs give. */
export const TOP_CHOICES = 20;
/** Below this share an alternative changes no mean, and would only fill the cassettes. */
const LEAST = 0.0005;

/** Loose: a server that tells something else about its tokens has told nothing. */
export const TokenLogprobsSchema = z
  .array(
    z.object({
      token: z.string(),
      logprob: z.number(),
      top_logprobs: z.array(z.object({ token: z.string(), logprob: z.number() })).nullish(),
    }),
  )
  .nullish()
  .catch(null);

/** The tokens of an answer with the alternatives that mattered; undefined where the server gave none. */
export function toTokenChoices(tokens: z.output<typeof TokenLogprobsSchema>): readonly TokenChoice[] | undefined {
  if (tokens == null || tokens.length === 0) return undefined;
  return tokens.map(({ token, logprob, top_logprobs }) => {
    const top = (top_logprobs ?? [{ token, logprob }]).map((one): [string, number] => [one.token, Math.exp(Math.min(0, one.logprob))]);
    const shares = top.filter(([, share]) => share >= LEAST);
    return { token, ...(shares.length < 2 ? {} : { shares: Object.fromEntries(shares) }) };
  });
}
