import type { Json } from '../domain/json.js';
import { DEFAULT_PASS_AT } from '../domain/judging/rubric.js';
import type { Score } from '../domain/score.js';
import type { Params } from '../domain/target.js';
import type { Provider } from '../providers/provider.js';
import { judgeFailure } from './judge-failure.js';
import type { Ask, Scorer } from './scorer.js';

type SimilarityOptions = {
  readonly id: string;
  readonly weight: number;
  /** Its answers are vectors, as JSON. */
  readonly provider: Provider;
  readonly params: Params;
  /** Cosine from which on the score is 1, else 0; without it the cosine is the score. */
  readonly min?: number | undefined;
};

/**
 * How alike an embedding model finds an answer and the case's `expected`: the cosine of their vectors, at least 0. Cases without a
 * text as `expected` have no such score.
 */
export function createSimilarityScorer({ id, weight, provider, params, min }: SimilarityOptions): Scorer {
  return {
    id,
    kind: 'similarity',
    weight,
    identity: { kind: 'similarity', provider: provider.identity, params, min: min ?? null } as Json,
    deterministic: false,
    passAt: min === undefined ? DEFAULT_PASS_AT : 1,
    requestsPerScore: 2,
    appliesTo: ({ expected }) => typeof expected === 'string' && expected.trim() !== '',
    score: async ({ golden, answer }, ask) => {
      if (typeof golden.expected !== 'string')
        return { kind: 'unscored', reason: 'judge-error', detail: 'the case has no text as `expected`' };
      if (answer.output === '' && answer.file !== undefined)
        return { kind: 'unscored', reason: 'judge-error', detail: 'the answer is a file, not a text' };
      // An endpoint takes no empty text, and an answer without one is like nothing.
      if (answer.output.trim() === '') return { kind: 'scored', value: 0 };
      const vectors = await Promise.all([golden.expected, answer.output].map((text) => embed(text, provider, params, ask)));
      const [wanted, given] = vectors;
      if (wanted === undefined || given === undefined) throw new Error('two texts were embedded');
      if (!Array.isArray(wanted)) return wanted as Score;
      if (!Array.isArray(given)) return given as Score;
      if (wanted.length !== given.length) return { kind: 'unscored', reason: 'judge-parse', detail: 'two vectors of unequal length' };
      const value = Math.min(1, Math.max(0, cosine(wanted, given)));
      return { kind: 'scored', value: min === undefined ? value : Number(value >= min) };
    },
  };
}

/** Equal texts are one question, whichever side or trial gave them. */
async function embed(text: string, provider: Provider, params: Params, ask: Ask): Promise<readonly number[] | Score> {
  const reply = await ask(provider, { messages: [{ role: 'user', content: text }], params, trial: 0 });
  return reply.kind === 'failed' ? judgeFailure(reply) : (JSON.parse(reply.answer.output) as number[]);
}

function cosine(a: readonly number[], b: readonly number[]): number {
  // Divided by the largest entry first, so that no square overflows.
  const scale = (vector: readonly number[]) => {
    const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    return vector.map((value) => value / largest);
  };
  const [x, y] = [scale(a), scale(b)];
  const dot = (left: readonly number[], right: readonly number[]) =>
    left.reduce((sum, value, index) => sum + value * (right[index] ?? 0), 0);
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
}
