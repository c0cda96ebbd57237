import { z } from 'zod';

export const SIDES = ['baseline', 'candidate'] as const;
export type Side = (typeof SIDES)[number];

/** One generation: which case, which side, which repeat (from 0). */
export type TrialKey = { readonly caseId: string; readonly side: Side; readonly trial: number };

export const UsageSchema = z.object({ inputTokens: z.number(), outputTokens: z.number() });
/** Tokens of one call, as the provider counted them. */
export type Usage = z.infer<typeof UsageSchema>;

/**
 * Why a model stopped, in one vocabulary for all vendors. `stop`: by itself or at a stop sequence; `length`: at the token limit;
 * `tool_calls`: it wants a tool; `refusal`: the model declined in its own words.
 */
export const FINISH_REASONS = ['stop', 'length', 'tool_calls', 'refusal'] as const;
export type FinishReason = (typeof FINISH_REASONS)[number];
