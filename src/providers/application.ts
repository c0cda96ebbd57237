/** What applications are told of a case, and what they may answer: the same for those behind an address and for programs. */
import { z } from 'zod';
import { asText, namedValue } from '../documents/template.js';
import type { Json, JsonObject } from '../domain/json.js';
import type { Passage } from '../domain/message.js';
import type { Params } from '../domain/target.js';
import type { Usage } from '../domain/trial.js';
import { decodeAnswerFile } from './answer-file.js';
import { type Answer, type AnswerFile, type GenerationRequest, ProviderError, type ToolCall } from './provider.js';
import { parseJson } from './wire.js';

/** The case as one JSON object. A prompt file's rendered conversation takes the place of the case's own turns. */
export function toCaseJson(
  { payload, messages, params, tools: definitions }: GenerationRequest,
  model: string | undefined,
  attachments: readonly JsonObject[],
): { readonly [name: string]: Json } {
  if (payload === undefined) throw new Error('an application was asked without a case');
  const { id, input, messages: turns, context, tools, expected, output } = payload;
  const conversation = messages.length > 0 ? messages : turns;
  return plain({
    id,
    input,
    messages: conversation,
    context,
    tools,
    tool_definitions: definitions?.length ? definitions : undefined,
    expected,
    output,
    attachments: attachments.length === 0 ? undefined : attachments,
    model,
    params: Object.keys(params).length === 0 ? undefined : (params satisfies Params),
  });
}

/** What a template of a request may name: `context` and the keys of the case's input first, then what else the case has. */
export function caseVariable(told: { readonly [name: string]: Json }, name: string): Json | undefined {
  if (name === 'context') return told.context;
  const { input } = told;
  const fromInput = input === undefined || typeof input === 'string' ? undefined : namedValue(input, name);
  return fromInput ?? namedValue(told, name);
}

/** How a value stands inside a longer text: passages are numbered, everything else is text or JSON. */
export function variableText(name: string, value: Json): string {
  if (name !== 'context' || !Array.isArray(value)) return asText(value);
  return (value as readonly Passage[]).map(({ text }, index) => `[${index + 1}] ${text}`).join('\n\n');
}

const CallSchema = z.union([
  z.looseObject({ id: z.string().optional(), function: z.looseObject({ name: z.string(), arguments: z.unknown() }) }),
  z.looseObject({ id: z.string().optional(), name: z.string(), arguments: z.unknown() }),
]);
const PassageSchema = z.union([z.string(), z.looseObject({ id: z.union([z.string(), z.number()]).optional(), text: z.string() })]);
const count = z.int().min(0);
/** Where a file is: a path or `data:` address, or its content. */
const FileSchema = z.union([z.string().min(1), z.looseObject({ data: z.string().min(1), media_type: z.string().optional() })]);
const UsageSchema = z.union([
  z.looseObject({ input_tokens: count, output_tokens: count }),
  z.looseObject({ prompt_tokens: count, completion_tokens: count }),
]);

/** What an application answers; members that are null are not there. */
const ApplicationAnswerSchema = z.object({
  output: z.unknown().optional(),
  context: z.array(PassageSchema).nullish(),
  tool_calls: z.array(CallSchema).nullish(),
  usage: UsageSchema.nullish(),
  file: FileSchema.nullish(),
});

const MARKS = ['output', 'tool_calls', 'file'];

/** Reads a file that an application names by its path; those elsewhere cannot name one. */
export type OpenFile = (path: string) => AnswerFile;

/**
 * The answer that a printed or sent text amounts to: JSON with `output`, `tool_calls` or `file` is taken apart; every other text is itself
 * the answer, JSON included.
 * @throws ProviderError `empty`, `malformed`
 */
export function readApplicationText(text: string, openFile?: OpenFile): Omit<Answer, 'latencyMs'> {
  const parsed = parseObject(text);
  if (parsed === null || !MARKS.some((mark) => Object.hasOwn(parsed, mark)))
    return toApplicationAnswer({ output: text.replace(/\r?\n$/, '') });
  return toApplicationAnswer(parsed, openFile);
}

/** @throws ProviderError `empty`, `malformed` */
export function toApplicationAnswer(raw: unknown, openFile: OpenFile = decodeAnswerFile): Omit<Answer, 'latencyMs'> {
  const checked = ApplicationAnswerSchema.safeParse(raw);
  if (!checked.success) throw new ProviderError('malformed', { message: `at ${checked.error.issues[0]?.path.join('.') ?? 'the answer'}` });
  const { output, context, tool_calls: calls, usage, file } = checked.data;
  const text = (output === undefined || output === null ? '' : asText(output as Json)).toWellFormed();
  const isSilent = text.trim() === '';
  const produced = file ? toFile(file, openFile) : null;
  if (isSilent && (calls ?? []).length === 0 && produced === null) throw new ProviderError('empty');
  return {
    output: isSilent && produced !== null ? '' : text,
    // Calls and nothing else: it waits for their results.
    finishReason: isSilent && produced === null ? 'tool_calls' : 'stop',
    ...(produced !== null && { file: produced }),
    ...(calls && calls.length > 0 && { toolCalls: calls.map(toToolCall) }),
    ...(context && { context: context.map(toPassage) }),
    usage: usage ? toUsage(usage) : null,
  };
}

function toFile(file: z.output<typeof FileSchema>, openFile: OpenFile): AnswerFile {
  if (typeof file !== 'string') return decodeAnswerFile(file.data, file.media_type);
  return /^data:/i.test(file) ? decodeAnswerFile(file) : openFile(file);
}

function toToolCall(call: z.output<typeof CallSchema>, index: number): ToolCall {
  const { name, arguments: written } =
    'function' in call && typeof call.function === 'object'
      ? (call.function as { name: string; arguments: unknown })
      : (call as { name: string; arguments: unknown });
  const args = typeof written === 'string' ? parseObject(written) : (written ?? {});
  if (args === null || typeof args !== 'object' || Array.isArray(args)) throw new ProviderError('malformed', { message: 'at tool_calls' });
  return { id: call.id ?? `call-${index + 1}`, name, arguments: args as ToolCall['arguments'] };
}

function toPassage(passage: z.output<typeof PassageSchema>, index: number): Passage {
  if (typeof passage === 'string') return { id: String(index + 1), text: passage };
  return { id: String(passage.id ?? index + 1), text: passage.text };
}

function toUsage(usage: z.output<typeof UsageSchema>): Usage {
  return 'input_tokens' in usage
    ? { inputTokens: usage.input_tokens as number, outputTokens: usage.output_tokens as number }
    : { inputTokens: usage.prompt_tokens as number, outputTokens: usage.completion_tokens as number };
}

/** A JSON object; null for every other text. */
function parseObject(text: string): { readonly [name: string]: unknown } | null {
  if (!/^\s*\{/.test(text)) return null;
  try {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { readonly [name: string]: unknown }) : null;
  } catch (error) {
    if (error instanceof ProviderError) return null;
    throw error;
  }
}

function plain(value: object): { readonly [name: string]: Json } {
  return JSON.parse(JSON.stringify(value)) as { readonly [name: string]: Json };
}
