import type { JsonObject } from '../domain/json.js';
import type { Message } from '../domain/message.js';
import type {
  ChatFunctions,
  ChatHistoryItem,
  ChatWrapper,
  GeneratedResponse,
  GenerateOptions,
  Llama,
  LlamaChat,
  LlamaContext,
  LlamaGrammar,
  LlamaModel,
  LlamaSequence,
} from './llama-package.js';
import { listIntegerRanges, outputFormatOf } from './output-format.js';
import { type GenerationRequest, ProviderError } from './provider.js';
import { type Reading, type Stop, toReading } from './wire.js';

/** A model in memory, ready to talk. */
export type LoadedModel = {
  readonly llama: Llama;
  readonly model: LlamaModel;
  readonly context: LlamaContext;
  readonly sequence: LlamaSequence;
  readonly chatWrapper: ChatWrapper;
  readonly chat: LlamaChat;
};

/**
 * One answer. The context is emptied first: a prefix left over from another case changes answers even at temperature 0. A
 * prompt that does not fit is refused; the package would silently drop its beginning.
 * @throws ProviderError, or the signal's reason
 */
export async function converse(
  loaded: LoadedModel,
  request: GenerationRequest,
  seed: number | undefined,
  signal: AbortSignal,
): Promise<Reading> {
  const { params } = request;
  const history = toHistory(request.messages);
  const functions = request.tools?.length ? toFunctions(request.tools) : undefined;
  const grammar = await toGrammar(loaded.llama, request);
  if (grammar !== undefined && functions !== undefined)
    throw new ProviderError('unsupported', { message: 'tools and an output format at once' });
  const room = loaded.context.contextSize - 1 - countTokens(loaded, history, functions);
  if (room < 1) throw new ProviderError('refused', { code: 'context_length_exceeded' });
  await loaded.sequence.clearHistory();
  const before = loaded.sequence.tokenMeter.getState();
  const generated = await generate(loaded.chat, history, {
    signal,
    maxTokens: Math.min(params.max_output_tokens ?? room, room),
    temperature: params.temperature,
    topP: params.top_p,
    seed,
    customStopTriggers: typeof params.stop === 'string' ? [params.stop] : params.stop,
    grammar,
    functions,
    documentFunctionParams: functions === undefined ? undefined : true,
  });
  const { usedInputTokens, usedOutputTokens } = loaded.sequence.tokenMeter.diff(before);
  return toReading({
    text: generated.response,
    calls: (generated.functionCalls ?? []).map(({ functionName, params: given }, index) => ({
      id: `call_${request.messages.length}_${index}`,
      name: functionName,
      arguments: given ?? {},
    })),
    stop: STOPS.get(generated.metadata.stopReason) ?? 'unfinished',
    stopWord: generated.metadata.stopReason,
    usage: { inputTokens: usedInputTokens, outputTokens: usedOutputTokens },
    model: undefined,
  });
}

const STOPS: ReadonlyMap<string, Stop> = new Map([
  ['eogToken', 'stop'],
  ['stopGenerationTrigger', 'stop'],
  ['customStopTrigger', 'stop'],
  ['functionCalls', 'tool_calls'],
  ['maxTokens', 'length'],
]);

async function generate(chat: LlamaChat, history: readonly ChatHistoryItem[], options: GenerateOptions): Promise<GeneratedResponse> {
  try {
    return await chat.generateResponse(history, withoutUndefined(options));
  } catch (cause) {
    if (options.signal.aborted) throw options.signal.reason;
    throw new ProviderError('server', { cause });
  }
}

/** The package tells an option that is undefined from one that is not there. */
function withoutUndefined(options: GenerateOptions): GenerateOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as GenerateOptions;
}

/** Tokens of the prompt as the model's template renders it, up to where the answer begins. */
function countTokens(
  { model, chatWrapper }: LoadedModel,
  history: readonly ChatHistoryItem[],
  functions: ChatFunctions | undefined,
): number {
  const chatHistory: readonly ChatHistoryItem[] =
    history.at(-1)?.type === 'model' ? history : [...history, { type: 'model', response: [] }];
  const options = functions === undefined ? { chatHistory } : { chatHistory, availableFunctions: functions, documentFunctionParams: true };
  try {
    return chatWrapper.generateContextState(options).contextText.tokenize(model.tokenizer).length;
  } catch (cause) {
    // Templates refuse what they do not know, such as a system message.
    throw new ProviderError('unsupported', { message: "the model's chat template refuses these messages", cause });
  }
}

async function toGrammar(llama: Llama, request: GenerationRequest): Promise<LlamaGrammar | undefined> {
  const format = outputFormatOf(request);
  if (format === null || format.kind === 'text') return undefined;
  if (format.kind === 'json') return llama.getGrammarFor('json');
  try {
    return await llama.createGrammarForJsonSchema(listIntegerRanges(format.schema));
  } catch (cause) {
    throw new ProviderError('unsupported', { message: 'a schema that makes no grammar', cause });
  }
}

function toFunctions(tools: NonNullable<GenerationRequest['tools']>): ChatFunctions {
  return Object.fromEntries(
    tools.map(({ name, description, parameters }) => [name, { ...(description !== undefined && { description }), params: parameters }]),
  );
}

/** Turns as the package keeps them: a tool's result stands inside the call that asked for it. */
export function toHistory(messages: readonly Message[]): ChatHistoryItem[] {
  const results = new Map(messages.filter(isResult).map(({ tool_call_id, content }) => [tool_call_id, content]));
  return messages.filter((message) => !isResult(message)).map((message) => toItem(message, results));
}

function isResult({ role }: Message): boolean {
  return role === 'tool';
}

function toItem(message: Message, results: ReadonlyMap<string | undefined, string>): ChatHistoryItem {
  switch (message.role) {
    case 'assistant':
      return { type: 'model', response: toResponse(message, results) };
    case 'user':
      return { type: 'user', text: message.content };
    default:
      return { type: 'system', text: message.content };
  }
}

type ModelResponse = Extract<ChatHistoryItem, { type: 'model' }>['response'];

function toResponse({ content, tool_calls = [] }: Message, results: ReadonlyMap<string | undefined, string>): ModelResponse {
  const calls = tool_calls.map(({ id, function: call }) => {
    const result = results.get(id);
    if (result === undefined) throw new ProviderError('unsupported', { message: 'a tool call without its result' });
    return { type: 'functionCall' as const, name: call.name, params: parseParams(call.arguments), result };
  });
  return content === '' && calls.length > 0 ? calls : [content, ...calls];
}

function parseParams(text: string): JsonObject {
  try {
    return JSON.parse(text.trim() === '' ? '{}' : text) as JsonObject;
  } catch {
    throw new ProviderError('unsupported', { message: 'a recorded tool call whose arguments are no JSON' });
  }
}
