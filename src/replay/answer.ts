import { z } from 'zod';
import { JsonObjectSchema } from '../domain/json.js';
import { FINISH_REASONS, UsageSchema } from '../domain/trial.js';
import { sha256 } from '../fingerprint.js';
import { type Answer, ProviderError } from '../providers/provider.js';
import { mapStrings } from '../redactor.js';

function unfound(): never {
  throw new Error('nobody looked for the content of a file');
}

/**
 * An answer as journals and cassettes keep it: whatever is read back from a file has passed this. Made when the first is read: a run
 * that begins reads none. Every member of an answer is kept: one that is added to the port must be added here, or nothing compiles.
 */
export const AnswerSchema: z.ZodType<Answer> = z.lazy(() => {
  const members = {
    output: z.string(),
    finishReason: z.enum(FINISH_REASONS),
    toolCalls: z.array(z.strictObject({ id: z.string(), name: z.string(), arguments: JsonObjectSchema })).exactOptional(),
    // A line holds what a file is; whoever reads the line back finds the content beside it (answer-files.ts).
    file: z
      .strictObject({ mediaType: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.int().min(1) })
      .transform((known) => ({ ...known, content: unfound }))
      .exactOptional(),
    context: z.array(z.strictObject({ id: z.string(), text: z.string() })).exactOptional(),
    usage: UsageSchema.nullable(),
    // JSON has no NaN: null stands for a time that nobody measured.
    latencyMs: z
      .number()
      .min(0)
      .nullable()
      .transform((ms) => ms ?? Number.NaN),
    costUsd: z.number().min(0).exactOptional(),
    model: z.string().exactOptional(),
    tokens: z.array(z.strictObject({ token: z.string(), shares: z.record(z.string(), z.number()).exactOptional() })).exactOptional(),
  } satisfies { readonly [K in keyof Required<Answer>]: z.ZodType };
  return z.strictObject(members);
});

/**
 * The one form of an answer that is scored, kept and replayed: known secrets masked, latency in whole ms. It is made before
 * anything reads the answer, so that a replayed answer gets the score that the live one got.
 */
export function settleAnswer(answer: Answer, mask: (text: string) => string): Answer {
  const { output, finishReason, toolCalls, file, context, usage, latencyMs, costUsd, model, tokens } = answer;
  return {
    output: mask(output),
    finishReason,
    ...(toolCalls === undefined ? {} : { toolCalls: mapStrings(toolCalls, mask) }),
    ...(file === undefined ? {} : { file }),
    ...(context === undefined ? {} : { context: mapStrings(context, mask) }),
    usage: usage === null ? null : { inputTokens: usage.inputTokens, outputTokens: usage.outputTokens },
    latencyMs: Math.max(0, Math.round(latencyMs)),
    ...(costUsd === undefined ? {} : { costUsd }),
    ...(model === undefined ? {} : { model: mask(model) }),
    ...(tokens === undefined ? {} : { tokens: mapStrings(tokens, mask) }),
  };
}

/** @throws ProviderError `empty` when a provider broke its port's promise: an answer with neither text nor tool calls nor a file. */
export function requireContent(answer: Answer): Answer {
  if (answer.output !== '' || answer.file !== undefined || (answer.toolCalls !== undefined && answer.toolCalls.length > 0)) return answer;
  throw new ProviderError('empty');
}

/** The hash by which records and labels know what an answer says: of its text; of its file, where it has no text; of both. */
export function outputHash({ output, file }: Pick<Answer, 'output' | 'file'>): string {
  if (file === undefined) return sha256(output);
  return output === '' ? file.sha256 : sha256(JSON.stringify([output, file.sha256]));
}
