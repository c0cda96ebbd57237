import { z } from 'zod';
import type { Message } from '../domain/message.js';
import { type OutputFormat, outputFormatOf, toSchemaName } from './output-format.js';
import { mergeExtra } from './parameters.js';
import { type GenerationRequest, ProviderError, type ProviderErrorKind, type ToolDefinition } from './provider.js';
import { TOP_CHOICES, TokenLogprobsSchema, toTokenChoices } from './token-choices.js';
import { CountSchema, type Draft, fileParts, type LoadedFile, parseShape, type Stop, toReading, type Wire } from './wire.js';

const USE_CHAT = 'Remove it, or write `api: chat`.';

/** OpenAI's Responses API. It has no word for `seed` and `stop`. */
export const responsesWire: Wire = {
  path: '/responses',
  gaps: { seed: USE_CHAT, stop: USE_CHAT },
  toBody,
  toReading: (body) => {
    const response = parseShape(ResponseSchema, body);
    if (response.status === 'failed') throw toFailure(response.error?.code ?? undefined);
    return toReading(toDraft(response));
  },
};

function toBody(model: string, request: GenerationRequest, files: readonly LoadedFile[] = []): Record<string, unknown> {
  const { params } = request;
  const format = outputFormatOf(request);
  const body = {
    model,
    input: withFiles(request.messages.flatMap(toItems), files),
    temperature: params.temperature,
    top_p: params.top_p,
    max_output_tokens: params.max_output_tokens,
    reasoning: params.reasoning_effort === undefined ? undefined : { effort: params.reasoning_effort },
    text: format === null ? undefined : { format: toTextFormat(format) },
    tools: request.tools?.length ? request.tools.map(toTool) : undefined,
    ...(request.wantsTokens === true ? { include: ['message.output_text.logprobs'], top_logprobs: TOP_CHOICES } : {}),
  };
  return mergeExtra(body, params.extra);
}

/** Tool calls and their results are items of their own here; a speaker's `name` has no place. */
function toItems(message: Message): Record<string, unknown>[] {
  if (message.role === 'tool') {
    if (message.tool_call_id === undefined) throw new ProviderError('unsupported', { message: 'a tool message without tool_call_id' });
    return [{ type: 'function_call_output', call_id: message.tool_call_id, output: message.content }];
  }
  const calls = (message.tool_calls ?? []).map(({ id, function: call }) => ({
    type: 'function_call',
    call_id: id,
    name: call.name,
    arguments: call.arguments,
  }));
  const said = message.content !== '' || calls.length === 0;
  return [...(said ? [{ role: message.role, content: message.content }] : []), ...calls];
}

/** What is attached goes with the last user message, after its text. The API takes no recordings. */
function withFiles(items: readonly Record<string, unknown>[], files: readonly LoadedFile[]): readonly Record<string, unknown>[] {
  if (files.length === 0) return items;
  const parts = fileParts<object>(files, {
    image: ({ mediaType, data }) => ({ type: 'input_image', image_url: `data:${mediaType};base64,${data}` }),
  });
  const last = items.findLastIndex(({ role }) => role === 'user');
  return items.map((item, index) => (index === last ? { ...item, content: [{ type: 'input_text', text: item.content }, ...parts] } : item));
}

function toTextFormat(format: OutputFormat): Record<string, unknown> {
  switch (format.kind) {
    case 'text':
      return { type: 'text' };
    case 'json':
      return { type: 'json_object' };
    case 'schema':
      return { type: 'json_schema', name: toSchemaName(format.name), schema: format.schema, strict: format.strict };
  }
}

/** `strict` must be said: left out, the API rewrites the schema to its strict subset, which the chat API does not. */
function toTool({ name, description, parameters }: ToolDefinition): Record<string, unknown> {
  return { type: 'function', name, description, parameters, strict: false };
}

const PartSchema = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  refusal: z.string().optional(),
  logprobs: TokenLogprobsSchema,
});
const ItemSchema = z.looseObject({
  type: z.string(),
  content: z.array(PartSchema).nullish(),
  call_id: z.string().optional(),
  name: z.string().optional(),
  arguments: z.string().optional(),
});
const ResponseSchema = z.object({
  model: z.string().nullish(),
  status: z.string(),
  error: z.object({ code: z.string().nullish() }).nullish(),
  incomplete_details: z.object({ reason: z.string().nullish() }).nullish(),
  output: z.array(ItemSchema),
  usage: z.object({ input_tokens: CountSchema, output_tokens: CountSchema }).nullish(),
});
type ResponseBody = z.output<typeof ResponseSchema>;

function toDraft(response: ResponseBody): Draft {
  const parts = response.output.flatMap((item) => (item.type === 'message' ? (item.content ?? []) : []));
  const { usage } = response;
  return {
    text: parts.map((part) => (part.type === 'output_text' ? (part.text ?? '') : '')).join(''),
    refusal: parts.map((part) => (part.type === 'refusal' ? (part.refusal ?? '') : '')).join(''),
    calls: response.output.filter((item) => item.type === 'function_call').map(toCall),
    ...toStop(response),
    usage: usage ? { inputTokens: usage.input_tokens, outputTokens: usage.output_tokens } : null,
    model: response.model ?? undefined,
    tokens: toTokenChoices(parts.flatMap((part) => (part.type === 'output_text' ? (part.logprobs ?? []) : []))),
  };
}

function toCall(item: z.output<typeof ItemSchema>): Draft['calls'][number] {
  if (item.call_id === undefined || item.name === undefined || item.arguments === undefined)
    throw new ProviderError('malformed', { message: 'at output' });
  return { id: item.call_id, name: item.name, arguments: item.arguments };
}

function toStop({ status, incomplete_details: details }: ResponseBody): { stop: Stop; stopWord: string } {
  if (status === 'completed') return { stop: 'stop', stopWord: status };
  const reason = details?.reason ?? status;
  if (status === 'incomplete' && reason === 'max_output_tokens') return { stop: 'length', stopWord: reason };
  if (status === 'incomplete' && reason === 'content_filter') return { stop: 'filtered', stopWord: reason };
  return { stop: 'unfinished', stopWord: reason };
}

const FAILURES: ReadonlyMap<string, ProviderErrorKind> = new Map([
  ['server_error', 'server'],
  ['vector_store_timeout', 'server'],
  ['rate_limit_exceeded', 'rate-limit'],
]);

/** A response of HTTP status 200 that says that it failed. */
function toFailure(code: string | undefined): ProviderError {
  return new ProviderError(FAILURES.get(code ?? 'server_error') ?? 'refused', { code });
}
