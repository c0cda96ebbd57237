import { transformJSONSchema } from '@anthropic-ai/sdk/lib/transform-json-schema';
import { z } from 'zod';
import type { JsonObject } from '../domain/json.js';
import type { Message } from '../domain/message.js';
import { listIntegerRanges, outputFormatOf } from './output-format.js';
import { DEFAULT_MAX_TOKENS, mergeExtra } from './parameters.js';
import { type GenerationRequest, ProviderError, type ToolDefinition } from './provider.js';
import { CountSchema, type Draft, fileParts, type LoadedFile, parseShape, type Stop, toReading, type Wire } from './wire.js';

/** Anthropic's Messages API. It has no word for `seed`. */
export const messagesWire: Wire = {
  path: '/v1/messages',
  gaps: { seed: 'Remove it: the Messages API draws without a seed.' },
  toBody,
  toReading: (body) => toReading(toDraft(parseShape(MessageSchema, body))),
};

function toBody(model: string, request: GenerationRequest, files: readonly LoadedFile[] = []): Record<string, unknown> {
  const { params, messages } = request;
  const system = messages.filter(isInstruction).map(({ content }) => content);
  const format = toFormat(request);
  const body = {
    model,
    max_tokens: params.max_output_tokens ?? DEFAULT_MAX_TOKENS,
    system: system.length === 0 ? undefined : system.join('\n\n'),
    messages: mergeTurns(
      withFiles(
        messages.filter((message) => !isInstruction(message)),
        files,
      ),
    ),
    temperature: params.temperature,
    top_p: params.top_p,
    stop_sequences: typeof params.stop === 'string' ? [params.stop] : params.stop,
    output_config: format === undefined && params.reasoning_effort === undefined ? undefined : { effort: params.reasoning_effort, format },
    tools: request.tools?.length ? request.tools.map(toTool) : undefined,
  };
  return mergeExtra(body, params.extra);
}

function isInstruction({ role }: Message): boolean {
  return role === 'system' || role === 'developer';
}

function toFormat(request: GenerationRequest): Record<string, unknown> | undefined {
  const format = outputFormatOf(request);
  if (format === null || format.kind === 'text') return undefined;
  if (format.kind === 'json') throw new ProviderError('unsupported', { message: 'params.response_format json_object' });
  return { type: 'json_schema', schema: toSupportedSchema(format.schema) };
}

/** The API compiles schemas to a grammar and refuses what it cannot compile; the SDK moves such keywords into descriptions. */
function toSupportedSchema(schema: JsonObject): unknown {
  try {
    return transformJSONSchema(listIntegerRanges(schema));
  } catch (cause) {
    throw new ProviderError('unsupported', { message: 'a schema without types', cause });
  }
}

function toTool({ name, description, parameters }: ToolDefinition): Record<string, unknown> {
  return { name, description, input_schema: parameters };
}

type Block = Readonly<Record<string, unknown>>;
type Turn = { readonly role: 'user' | 'assistant'; readonly content: readonly Block[] };

/** What is attached stands before the text of the last user message, as the API advises. It takes no recordings. */
function withFiles(messages: readonly Message[], files: readonly LoadedFile[]): readonly Turn[] {
  const parts = fileParts<Block>(files, {
    image: ({ mediaType, data }) => ({ type: 'image', source: { type: 'base64', media_type: mediaType, data } }),
  });
  const last = messages.findLastIndex(({ role }) => role === 'user');
  return messages.map((message, index) => {
    const turn = toTurn(message);
    return index === last ? { ...turn, content: [...parts, ...turn.content] } : turn;
  });
}

function toTurn(message: Message): Turn {
  if (message.role === 'tool') {
    if (message.tool_call_id === undefined) throw new ProviderError('unsupported', { message: 'a tool message without tool_call_id' });
    return { role: 'user', content: [{ type: 'tool_result', tool_use_id: message.tool_call_id, content: message.content }] };
  }
  const calls = (message.tool_calls ?? []).map(({ id, function: call }) => ({
    type: 'tool_use',
    id,
    name: call.name,
    input: parseArguments(call.arguments),
  }));
  // An empty text block is refused by the API, and beside tool calls it says nothing.
  const said = message.content !== '' || calls.length === 0;
  const role = message.role === 'assistant' ? 'assistant' : 'user';
  return { role, content: [...(said ? [{ type: 'text', text: message.content }] : []), ...calls] };
}

function parseArguments(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text.trim() === '' ? '{}' : text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed;
  } catch {
    // Falls through to the same error: text that is no JSON and JSON that is no object are equally no arguments.
  }
  throw new ProviderError('unsupported', { message: 'a recorded tool call whose arguments are no JSON object' });
}

/** Joins neighbours of one role, as results of parallel calls must be; a lone text stands as plain text. */
function mergeTurns(turns: readonly Turn[]): Record<string, unknown>[] {
  const merged: { role: Turn['role']; content: Block[] }[] = [];
  for (const turn of turns) {
    const last = merged.at(-1);
    if (last?.role === turn.role) last.content.push(...turn.content);
    else merged.push({ role: turn.role, content: [...turn.content] });
  }
  return merged.map(({ role, content }) => {
    const [only] = content;
    return { role, content: content.length === 1 && only?.type === 'text' ? only.text : content };
  });
}

const BlockSchema = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  id: z.string().optional(),
  name: z.string().optional(),
  input: z.unknown().optional(),
});
const MessageSchema = z.object({
  type: z.literal('message'),
  model: z.string().nullish(),
  content: z.array(BlockSchema),
  stop_reason: z.string().nullish(),
  usage: z
    .object({
      input_tokens: CountSchema,
      output_tokens: CountSchema,
      cache_creation_input_tokens: CountSchema.nullish(),
      cache_read_input_tokens: CountSchema.nullish(),
    })
    .nullish(),
});

function toDraft({ content, stop_reason: stopWord, usage, model }: z.output<typeof MessageSchema>): Draft {
  return {
    text: content.map((block) => (block.type === 'text' ? (block.text ?? '') : '')).join(''),
    calls: content.filter((block) => block.type === 'tool_use').map(toCall),
    stop: STOPS.get(stopWord ?? '') ?? 'unfinished',
    stopWord: stopWord ?? undefined,
    usage: usage ? { inputTokens: inputTokens(usage), outputTokens: usage.output_tokens } : null,
    model: model ?? undefined,
  };
}

function toCall({ id, name, input }: z.output<typeof BlockSchema>): Draft['calls'][number] {
  if (id === undefined || name === undefined) throw new ProviderError('malformed', { message: 'at content' });
  return { id, name, arguments: input };
}

/** `input_tokens` leaves out what went through the cache; OpenAI's count has it in, and so has ours. */
function inputTokens(usage: NonNullable<z.output<typeof MessageSchema>['usage']>): number {
  return usage.input_tokens + (usage.cache_creation_input_tokens ?? 0) + (usage.cache_read_input_tokens ?? 0);
}

const STOPS: ReadonlyMap<string, Stop> = new Map([
  ['end_turn', 'stop'],
  ['stop_sequence', 'stop'],
  ['max_tokens', 'length'],
  ['model_context_window_exceeded', 'length'],
  ['tool_use', 'tool_calls'],
  ['refusal', 'refusal'],
]);
