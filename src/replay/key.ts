import { hash } from 'node:crypto';
import { canonicalJson } from '../domain/json.js';
import type { Message } from '../domain/message.js';
import type { GenerationRequest, Provider } from '../providers/provider.js';

/** Canonical texts of what many requests share by reference. */
const texts = new WeakMap<object, string>();

/**
 * The name of one answer in journals and cassettes: 64 hex digits over everything that shapes it and nothing else. Two requests
 * with one key are one call. `payload` counts only where the provider is an application that reads it.
 */
export function requestKey(provider: Provider, request: GenerationRequest): string {
  const { messages, params, tools, outputSchema, trial, redraw, wantsTokens, attachments } = request;
  const text = [
    sharedText(provider.identity),
    sharedText(tools ?? null),
    sharedText(outputSchema?.schema ?? null),
    canonicalJson([params, outputSchema?.name, trial, redraw ?? 0, provider.usesPayload ? request.payload : null]),
    ...messages.map(messageText),
    ...(wantsTokens === true ? ['tokens'] : []),
    ...(attachments ?? []).map(({ mediaType, sha256 }) => canonicalJson({ mediaType, sha256 })),
  ].join('\n');
  return hash('sha256', text);
}

function sharedText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return canonicalJson(value);
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = canonicalJson(value);
  texts.set(value, text);
  return text;
}

/** Canonical JSON; the common message with two members is written straight down, for that is most of the work of a key. */
function messageText(message: Message): string {
  if (Object.keys(message).length > 2) return canonicalJson(message);
  return `{"content":${JSON.stringify(message.content)},"role":"${message.role}"}`;
}
