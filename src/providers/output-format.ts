import { z } from 'zod';
import { type JsonObject, JsonObjectSchema } from '../domain/json.js';
import { CupelError } from '../errors.js';
import { type GenerationRequest, ProviderError } from './provider.js';

/** The form that an answer must have, whoever asks for it: `response_format` of the parameters, or the schema that a judge needs. */
export type OutputFormat =
  | { readonly kind: 'text' }
  | { readonly kind: 'json' }
  | { readonly kind: 'schema'; readonly name: string; readonly schema: JsonObject; readonly strict?: boolean | undefined };

/** What `response_format` may say, in the words of OpenAI's chat API, which prompt files use too. */
const WrittenFormatSchema = z.union([
  z.enum(['text', 'json_object']),
  z.strictObject({ type: z.enum(['text', 'json_object']) }),
  z.strictObject({
    type: z.literal('json_schema'),
    json_schema: z.strictObject({
      name: z.string().optional(),
      description: z.string().optional(),
      schema: JsonObjectSchema,
      strict: z.boolean().optional(),
    }),
  }),
]);

/**
 * Reads the `response_format` of a target.
 * @throws CupelError `config` where it is none of the known forms
 */
export function parseResponseFormat(written: unknown): OutputFormat | null {
  const format = readFormat(written);
  if (format !== undefined) return format;
  throw new CupelError('config', 'is no response format', {
    place: { path: 'params.response_format' },
    remedy: 'Write `text`, `json_object`, or `{ type: json_schema, json_schema: { name, schema } }`.',
  });
}

/**
 * The form that one request asks for; a schema of its own goes before `response_format`. Null: nobody asked for any.
 * @throws ProviderError `unsupported` where `response_format` is none of the known forms
 */
export function outputFormatOf(request: GenerationRequest): OutputFormat | null {
  if (request.outputSchema !== undefined) return { kind: 'schema', ...request.outputSchema, strict: true };
  const format = readFormat(request.params.response_format);
  if (format === undefined) throw new ProviderError('unsupported', { message: 'params.response_format' });
  return format;
}

function readFormat(written: unknown): OutputFormat | null | undefined {
  if (written === undefined) return null;
  const parsed = WrittenFormatSchema.safeParse(written);
  if (!parsed.success) return undefined;
  const format = typeof parsed.data === 'string' ? { type: parsed.data } : parsed.data;
  switch (format.type) {
    case 'text':
      return { kind: 'text' };
    case 'json_object':
      return { kind: 'json' };
    case 'json_schema':
      return {
        kind: 'schema',
        name: format.json_schema.name ?? 'answer',
        schema: format.json_schema.schema,
        strict: format.json_schema.strict,
      };
  }
}

/** A schema's name as OpenAI takes it: letters, digits, `_` and `-`, at most 64. */
export function toSchemaName(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 64) || 'answer';
}

const MAX_LISTED = 101;

/**
 * The same schema with small ranges of integers written out as enums. Anthropic refuses `minimum` and `maximum`, grammars
 * overlook them, and both keep to an enum.
 */
export function listIntegerRanges(schema: JsonObject): JsonObject {
  return mapSchema(schema) as JsonObject;
}

function mapSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(mapSchema);
  if (typeof node !== 'object' || node === null) return node;
  const { type, minimum, maximum, ...rest } = node as Record<string, unknown>;
  const size = typeof minimum === 'number' && typeof maximum === 'number' ? maximum - minimum + 1 : Number.POSITIVE_INFINITY;
  if (type === 'integer' && Number.isInteger(minimum) && size >= 1 && size <= MAX_LISTED && !('enum' in rest))
    return { ...rest, enum: Array.from({ length: Math.floor(size) }, (_, index) => Number(minimum) + index) };
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, mapSchema(value)]));
}
