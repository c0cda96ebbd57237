/** The `.prompt.yml` format of GitHub Models (gh-models, `pkg/prompt/prompt.go`). */
import { z } from 'zod';
import { parseJson } from '../documents/json.js';
import { type JsonObject, JsonObjectSchema } from '../domain/json.js';
import type { Params } from '../domain/target.js';
import { CupelError, type Place } from '../errors.js';

const ModelParametersSchema = z.strictObject({
  maxTokens: z.int().positive().optional(),
  maxCompletionTokens: z.int().positive().optional(),
  temperature: z.number().optional(),
  topP: z.number().optional(),
  seed: z.int().optional(),
  stop: z.union([z.string(), z.array(z.string())]).optional(),
});

const NamedSchemaSchema = z.strictObject({
  name: z.string().min(1),
  description: z.string().optional(),
  strict: z.boolean().optional(),
  schema: JsonObjectSchema,
});

export const GitHubPromptSchema = z.strictObject({
  name: z.string().optional(),
  description: z.string().optional(),
  model: z.string().min(1).optional(),
  modelParameters: ModelParametersSchema.optional(),
  responseFormat: z.enum(['text', 'json_object', 'json_schema']).optional(),
  jsonSchema: z.union([z.string(), JsonObjectSchema]).optional(),
  messages: z.array(z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })).min(1),
  testData: z.unknown().optional(),
  evaluators: z.unknown().optional(),
});
export type GitHubPrompt = z.infer<typeof GitHubPromptSchema>;

/**
 * The parameters that the file names, under Cupel's neutral names. `response_format` has the form of OpenAI's chat API.
 * @throws CupelError `config` at `place` where `jsonSchema` is missing, superfluous or malformed
 */
export function toParams(prompt: GitHubPrompt, place: Place): Params {
  const { maxTokens, maxCompletionTokens, topP, ...same } = prompt.modelParameters ?? {};
  const tokens = maxCompletionTokens ?? maxTokens;
  const format = responseFormat(prompt, place);
  return {
    ...same,
    ...(tokens === undefined ? {} : { max_output_tokens: tokens }),
    ...(topP === undefined ? {} : { top_p: topP }),
    ...(format === undefined ? {} : { response_format: format }),
  };
}

function responseFormat(prompt: GitHubPrompt, place: Place): JsonObject | undefined {
  if (prompt.responseFormat !== 'json_schema') {
    if (prompt.jsonSchema !== undefined)
      throw new CupelError('config', 'has no effect here', { place, remedy: 'Add `responseFormat: json_schema`, or remove it.' });
    return prompt.responseFormat === 'json_object' ? { type: 'json_object' } : undefined;
  }
  if (prompt.jsonSchema === undefined)
    throw new CupelError('config', 'is missing: `responseFormat: json_schema` needs it', {
      place,
      remedy: 'Write the schema as a JSON string.',
    });
  return { type: 'json_schema', json_schema: namedSchema(prompt.jsonSchema, place) };
}

function namedSchema(schema: string | JsonObject, place: Place): JsonObject {
  const value = typeof schema === 'string' ? parseJson(schema, place) : schema;
  const parsed = NamedSchemaSchema.safeParse(value);
  if (parsed.success) return value as JsonObject;
  throw new CupelError('config', 'needs the keys `name` and `schema`, and may have `description` and `strict`', {
    place,
    remedy: 'Write { "name": "...", "strict": true, "schema": { ... } }.',
  });
}
