/** What the HTTP APIs have in common: a wire puts one request into a body and reads one answer out of another. */
import { z } from 'zod';
import type { JsonObject } from '../domain/json.js';
import type { Usage } from '../domain/trial.js';
import type { Gaps } from './parameters.js';
import { type Answer, type GenerationRequest, ProviderError, type TokenChoice, type ToolCall } from './provider.js';

/** An attachment with its content in base64. */
export type LoadedFile = { readonly mediaType: string; readonly data: string };

/** The content of a request's attachments. */
export function loadFiles({ attachments = [] }: Pick<GenerationRequest, 'attachments'>): Promise<LoadedFile[]> {
  return Promise.all(attachments.map(async ({ mediaType, read }) => ({ mediaType, data: (await read()).toString('base64') })));
}

/**
 * The parts that go with a message, in an API's words.
 * @throws ProviderError `unsupported` for a kind that it has no words for
 */
export function fileParts<T>(
  files: readonly LoadedFile[],
  words: { readonly image: (file: LoadedFile) => T; readonly audio?: (file: LoadedFile) => T | null },
): T[] {
  return files.map((file) => {
    const part = file.mediaType.startsWith('image/')
      ? words.image(file)
      : file.mediaType.startsWith('audio/')
        ? (words.audio?.(file) ?? null)
        : null;
    if (part === null) throw new ProviderError('unsupported', { message: `an attachment of the kind ${file.mediaType.split('/')[0]}` });
    return part;
  });
}

/** An answer without the time it took. */
export type Reading = Omit<Answer, 'latencyMs'>;

export type Wire = {
  /** Below the base address. */
  readonly path: string;
  readonly gaps: Gaps;
  /** @throws ProviderError `unsupported` for what the API has no shape for */
  toBody(model: string, request: GenerationRequest, files?: readonly LoadedFile[]): Record<string, unknown>;
  /**
   * The body as it is sent, where that is no JSON.
   * @throws ProviderError `unsupported`
   */
  encode?(
    fields: Readonly<Record<string, unknown>>,
    files: readonly LoadedFile[],
  ): { readonly contentType: string; readonly body: Uint8Array };
  /** Largest answer that is taken, in bytes. */
  readonly maxBytes?: number;
  /** @throws ProviderError `malformed`, `empty`, `unfinished`, `filtered` */
  toReading(body: unknown): Reading;
};

/** How a model stopped; beside the finish reasons of an answer, what leaves none. */
export type Stop = 'stop' | 'length' | 'tool_calls' | 'refusal' | 'filtered' | 'unfinished';

/** What a wire found in a response, before it is judged to be an answer. */
export type Draft = {
  readonly text: string;
  /** What the model said instead of answering; empty when it did answer. */
  readonly refusal?: string;
  readonly calls: readonly { readonly id: string; readonly name: string; readonly arguments: unknown }[];
  readonly stop: Stop;
  /** The API's own word for it, shown when there is no answer. */
  readonly stopWord?: string | undefined;
  readonly usage: Usage | null;
  readonly model: string | undefined;
  readonly tokens?: readonly TokenChoice[] | undefined;
};

/**
 * The answer that a draft amounts to.
 * @throws ProviderError `filtered`, `unfinished` (cut before anything was said, or no end that Cupel knows), `empty`, `malformed`
 */
export function toReading(draft: Draft): Reading {
  const { refusal = '', usage, model, stop, stopWord } = draft;
  // An answer that was cut inside a character ends in half of one, which no file can hold.
  const text = draft.text.toWellFormed();
  const facts = { usage, ...(model !== undefined && { model }) };
  if (stop === 'filtered') throw new ProviderError('filtered', { code: stopWord });
  if (stop === 'unfinished') throw new ProviderError('unfinished', { code: stopWord });
  if (refusal !== '') return { output: refusal.toWellFormed(), finishReason: 'refusal', ...facts };
  const said = text.trim() !== '';
  if (stop === 'refusal') {
    if (!said) throw new ProviderError('filtered', { code: stopWord });
    return { output: text, finishReason: 'refusal', ...facts };
  }
  if (stop === 'length') {
    if (!said || draft.calls.length > 0) throw new ProviderError('unfinished', { code: stopWord });
    return { output: text, finishReason: 'length', ...facts };
  }
  if (draft.calls.length > 0) return { output: text, finishReason: 'tool_calls', toolCalls: draft.calls.map(toToolCall), ...facts };
  if (stop === 'tool_calls') throw new ProviderError('unfinished', { code: stopWord });
  if (!said) throw new ProviderError('empty');
  return { output: text, finishReason: 'stop', ...facts, ...(draft.tokens !== undefined && { tokens: draft.tokens }) };
}

function toToolCall(call: Draft['calls'][number]): ToolCall {
  return { id: call.id, name: call.name, arguments: toArguments(call.arguments) };
}

/** A call without parameters comes as empty text from some servers. */
function toArguments(given: unknown): JsonObject {
  const parsed = typeof given === 'string' ? parseJson(given.trim() === '' ? '{}' : given) : given;
  if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) return parsed as JsonObject;
  throw new ProviderError('malformed', { message: 'tool arguments' });
}

/** @throws ProviderError `malformed`; what does not fit is not repeated, for it is model text */
export function parseShape<S extends z.ZodType>(schema: S, body: unknown): z.output<S> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const path = parsed.error.issues[0]?.path.filter((step) => typeof step !== 'symbol').join('.');
  throw new ProviderError('malformed', path === undefined || path === '' ? {} : { message: `at ${path}` });
}

const MAX_DEPTH = 100;
const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/**
 * JSON of a response. The depth is looked at first: a hundred thousand brackets are small to send and large to parse.
 * @throws ProviderError `malformed`
 */
export function parseJson(text: string): unknown {
  if (depthOf(text) > MAX_DEPTH) throw new ProviderError('malformed', { message: 'nested too deep' });
  try {
    return JSON.parse(text);
  } catch {
    throw new ProviderError('malformed', { message: 'no JSON' });
  }
}

/** Deepest nesting of brackets outside strings; for broken JSON some number that is not too small. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === QUOTE) at = endOfString(text, at);
    else if (character === OPEN_LIST || character === OPEN_OBJECT) deepest = Math.max(deepest, ++depth);
    else if (character === CLOSE_LIST || character === CLOSE_OBJECT) depth -= 1;
  }
  return deepest;
}

function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

/** A count of tokens. */
export const CountSchema = z.number().min(0).max(1e12);
