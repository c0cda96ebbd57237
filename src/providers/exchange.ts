import type { Deps, HttpRequest, HttpResponse } from '../deps.js';
import { CupelError } from '../errors.js';
import type { Endpoint } from './endpoint.js';
import { type GenerationOptions, ProviderError, type ProviderErrorKind } from './provider.js';
import { parseRateLimit, parseRetryAfter } from './rate-limit.js';
import { TransportError } from './transport-error.js';
import { parseJson } from './wire.js';

/** Largest answer that is taken; the longest that any model gives is about a megabyte. Bounds what its JSON can cost to parse. */
export const MAX_ANSWER_BYTES = 8 * 1024 * 1024;
const MAX_ERROR_BYTES = 64 * 1024;

/** All that leaves in a request's head beside the key. SDKs add what they find in the environment; that stays here. */
const SENT_HEADERS = ['accept', 'anthropic-version', 'content-type', 'openai-organization', 'openai-project', 'user-agent'];

/** A request as an SDK makes it: where it goes, and everything that is sent. */
export type BuiltRequest = { readonly url: string; readonly req: { readonly headers: Headers; readonly body?: unknown } };

/**
 * Sends a request once, to one origin only, with the key and no other header than those known; gives the JSON of the answer.
 * Redirects are not followed.
 * @throws ProviderError for whatever is no good answer; CupelError `origin-refused`, `no-credentials`; the signal's reason
 */
export async function exchangeJson(
  endpoint: Endpoint,
  deps: Pick<Deps, 'http' | 'now'>,
  { url, req }: BuiltRequest,
  { signal, onRateLimit }: GenerationOptions,
): Promise<unknown> {
  if (typeof req.body !== 'string') throw new Error('an SDK made no text of a body');
  const request = { url, method: 'POST', headers: guardHeaders(endpoint, url, req.headers), body: req.body, signal };
  return parseJson((await exchangeText(deps, request, onRateLimit)).text);
}

/**
 * Sends a request once; gives the text of a good answer and its media type, empty where it names none.
 * @throws ProviderError; the signal's reason
 */
export async function exchangeText(
  deps: Pick<Deps, 'http' | 'now'>,
  request: HttpRequest & { readonly signal: AbortSignal },
  onRateLimit: GenerationOptions['onRateLimit'],
): Promise<{ readonly text: string; readonly mediaType: string }> {
  try {
    const response = await deps.http(request);
    const now = deps.now();
    onRateLimit?.(parseRateLimit(response.headers, now));
    if (response.status < 200 || response.status > 299) throw await toStatusError(response, now);
    const bytes = await response.read(MAX_ANSWER_BYTES);
    if (bytes === null) throw new ProviderError('malformed', { message: 'too large' });
    return { text: decode(bytes), mediaType: response.headers.get('content-type') ?? '' };
  } catch (error) {
    throw toFailure(error, request.signal);
  }
}

function guardHeaders(endpoint: Endpoint, url: string, given: Headers): Record<string, string> {
  const { origin } = new URL(url);
  if (origin !== endpoint.origin) throw new CupelError('origin-refused', `a request would go to ${origin} instead of ${endpoint.origin}`);
  const sent: Record<string, string> = {};
  for (const name of SENT_HEADERS) {
    const value = given.get(name);
    if (value !== null) sent[name] = value;
  }
  return { ...sent, ...endpoint.credentials() };
}

/** What a failed request is to the scheduler: the reason of the caller's signal, a ProviderError, or what was thrown as it is. */
function toFailure(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  return error instanceof TransportError ? new ProviderError(error.kind, { code: error.code, cause: error }) : error;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** @throws ProviderError `malformed` for what is no UTF-8 */
export function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw new ProviderError('malformed', { message: 'no UTF-8' });
  }
}

async function toStatusError(response: HttpResponse, now: number): Promise<ProviderError> {
  const { status, headers } = response;
  const code = await readErrorCode(response);
  const kind = kindOfStatus(status, code);
  return new ProviderError(kind, {
    status,
    code,
    requestId: headers.get('x-request-id') ?? headers.get('request-id') ?? undefined,
    retryAfterMs: parseRetryAfter(headers, now),
    ...(status < 400 && { message: 'redirect' }),
  });
}

/** The code in an error's body: `error.code` or `error.type` (OpenAI, Anthropic), or the same at its top (vLLM). */
async function readErrorCode(response: HttpResponse): Promise<string | undefined> {
  try {
    const bytes = await response.read(MAX_ERROR_BYTES);
    const body = bytes === null ? null : parseJson(decode(bytes));
    const error = fieldOf(body, 'error') ?? body;
    return [fieldOf(error, 'code'), fieldOf(error, 'type')].find((value) => typeof value === 'string');
  } catch {
    // The status alone decides; a body that cannot be read takes nothing away from it.
    return undefined;
  }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

const OUT_OF_MONEY = new Set(['insufficient_quota', 'billing_not_active', 'billing_hard_limit_reached', 'billing_error']);
const FILTERED = new Set(['content_filter', 'content_policy_violation', 'moderation_blocked']);

function kindOfStatus(status: number, code: string | undefined): ProviderErrorKind {
  if (status === 401 || status === 402 || status === 403 || OUT_OF_MONEY.has(code ?? '')) return 'auth';
  if (status === 429) return 'rate-limit';
  if (status >= 500 || status === 408 || status === 409 || status === 425) return 'server';
  return FILTERED.has(code ?? '') ? 'filtered' : 'refused';
}
