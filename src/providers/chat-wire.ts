import { z } from 'zod';
import type { Message } from '../domain/message.js';
import { type OutputFormat, outputFormatOf, toSchemaName } from './output-format.js';
import { mergeExtra } from './parameters.js';
import type { GenerationRequest, ToolDefinition } from './provider.js';
import { TOP_CHOICES, TokenLogprobsSchema, toTokenChoices } from './token-choices.js';
import { CountSchema, fileParts, type LoadedFile, parseShape, type Stop, toReading, type Wire } from './wire.js';

/**
 * Chat Completions, as OpenAI defined it and many servers copy it. They do not agree on one word: `max_completion_tokens` at
 * OpenAI, where reasoning models refuse the old `max_tokens`, which is all that most other servers know.
 */
export function chatWire(words: { readonly maxTokens: 'max_completion_tokens' | 'max_tokens' }): Wire {
  return {
    path: '/chat/completions',
    gaps: {},
    toBody: (model, request, files = []) => toBody(model, request, files, words.maxTokens),
    toReading: (body) => {
      const { choices, usage, model } = parseShape(CompletionSchema, body);
      const { message, finish_reason: stopWord, logprobs } = choices[0];
      return toReading({
        text: textOf(message.content),
        refusal: message.refusal ?? '',
        calls: (message.tool_calls ?? []).map(({ id, function: call }) => ({ id, name: call.name, arguments: call.arguments })),
        stop: STOPS.get(stopWord ?? '') ?? 'unfinished',
        stopWord: stopWord ?? undefined,
        usage: usage ? { inputTokens: usage.prompt_tokens, outputTokens: usage.completion_tokens } : null,
        model: model ?? undefined,
        tokens: toTokenChoices(logprobs?.content),
      });
    },
  };
}

function toBody(model: string, request: GenerationRequest, files: readonly LoadedFile[], maxTokens: string): Record<string, unknown> {
  const { params } = request;
  const format = outputFormatOf(request);
  const body = {
    model,
    messages: withFiles(request.messages.map(toMessage), files),
    temperature: params.temperature,
    top_p: params.top_p,
    [maxTokens]: params.max_output_tokens,
    seed: params.seed,
    stop: params.stop,
    reasoning_effort: params.reasoning_effort,
    response_format: format === null ? undefined : toResponseFormat(format),
    tools: request.tools?.length ? request.tools.map(toTool) : undefined,
    ...(request.wantsTokens === true ? { logprobs: true, top_logprobs: TOP_CHOICES } : {}),
  };
  return mergeExtra(body, params.extra);
}

function toMessage(message: Message): Record<string, unknown> {
  const { role, content, name, tool_calls, tool_call_id } = message;
  return { role, content: tool_calls?.length && content === '' ? null : content, name, tool_calls, tool_call_id };
}

/** What is attached goes with the last user message, after its text. */
function withFiles(messages: readonly Record<string, unknown>[], files: readonly LoadedFile[]): readonly Record<string, unknown>[] {
  if (files.length === 0) return messages;
  const parts = fileParts<object>(files, {
    image: ({ mediaType, data }) => ({ type: 'image_url', image_url: { url: `data:${mediaType};base64,${data}` } }),
    audio: ({ mediaType, data }) => ({
      type: 'input_audio',
      input_audio: { data, format: AUDIO_FORMATS.get(mediaType) ?? mediaType.slice('audio/'.length) },
    }),
  });
  const last = messages.findLastIndex(({ role }) => role === 'user');
  return messages.map((message, index) =>
    index === last ? { ...message, content: [{ type: 'text', text: message.content }, ...parts] } : message,
  );
}

/** Media types whose name is not the format's. */
const AUDIO_FORMATS: ReadonlyMap<string, string> = new Map([
  ['audio/mpeg', 'mp3'],
  ['audio/x-wav', 'wav'],
  ['audio/vnd.wave', 'wav'],
]);

function toResponseFormat(format: OutputFormat): Record<string, unknown> {
  switch (format.kind) {
    case 'text':
      return { type: 'text' };
    case 'json':
      return { type: 'json_object' };
    case 'schema':
      return { type: 'json_schema', json_schema: { name: toSchemaName(format.name), schema: format.schema, strict: format.strict } };
  }
}

function toTool({ name, description, parameters }: ToolDefinition): Record<string, unknown> {
  return { type: 'function', function: { name, description, parameters } };
}

/** Most servers send text, some a list of parts of which only those of type `text` are the answer. */
const ContentSchema = z.union([z.string(), z.array(z.looseObject({ type: z.string(), text: z.string().optional() }))]).nullish();

const CompletionSchema = z.object({
  model: z.string().nullish(),
  choices: z.tuple(
    [
      z.object({
        finish_reason: z.string().nullish(),
        logprobs: z.object({ content: TokenLogprobsSchema }).nullish().catch(null),
        message: z.object({
          content: ContentSchema,
          refusal: z.string().nullish(),
          tool_calls: z
            .array(
              z.object({
                id: z.string(),
                function: z.object({ name: z.string(), arguments: z.union([z.string(), z.record(z.string(), z.unknown())]) }),
              }),
            )
            .nullish(),
        }),
      }),
    ],
    z.unknown(),
  ),
  usage: z.object({ prompt_tokens: CountSchema, completion_tokens: CountSchema }).nullish(),
});

function textOf(content: z.output<typeof ContentSchema>): string {
  if (!Array.isArray(content)) return content ?? '';
  return content.map((part) => (part.type === 'text' ? (part.text ?? '') : '')).join('');
}

/** OpenAI's words first, then those of servers that copy its API. A word that is not here is no end that can be relied on. */
const STOPS: ReadonlyMap<string, Stop> = new Map([
  ['stop', 'stop'],
  ['length', 'length'],
  ['tool_calls', 'tool_calls'],
  ['function_call', 'tool_calls'],
  ['content_filter', 'filtered'],
  ['eos', 'stop'],
  ['eos_token', 'stop'],
  ['end_turn', 'stop'],
  ['stop_sequence', 'stop'],
  ['max_tokens', 'length'],
  ['model_length', 'length'],
  ['tool_use', 'tool_calls'],
]);
