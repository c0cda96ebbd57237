import type { Deps, HttpRequest, HttpResponse } from '../deps.js';
import { parseRetryAfter } from '../retry-after.js';
import { VERSION } from '../version.js';
import type { Endpoint } from './endpoint.js';
import { type GenerationOptions, ProviderError, type ProviderErrorKind } from './provider.js';
import { parseRateLimit } from './rate-limit.js';
import { TransportError } from './transport-error.js';
import { parseJson } from './wire.js';

/** Largest answer that is taken; the longest that any model gives is about a megabyte. Bounds what its JSON can cost to parse. */
export const MAX_ANSWER_BYTES = 8 * 1024 * 1024;
const MAX_ERROR_BYTES = 64 * 1024;

const HEADERS = { accept: 'application/json', 'content-type': 'application/json', 'user-agent': `cupel/${VERSION}` };

/** A request below an endpoint's base address. */
export type ApiRequest = {
  /** Begins with a slash. */
  readonly path: string;
  /** Beside the key and those that every request has. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON, unless the headers say otherwise. */
  readonly body: string | Uint8Array;
  /** Largest answer that is taken. */
  readonly maxBytes?: number;
};

/**
 * Sends a request once; gives the JSON of the answer. Redirects are not followed.
 * @throws ProviderError for whatever is no good answer; CupelError `no-credentials`; the signal's reason
 */
export async function exchangeJson(
  endpoint: Endpoint,
  deps: Pick<Deps, 'http' | 'now'>,
  { path, headers, body, maxBytes }: ApiRequest,
  { signal, onRateLimit }: GenerationOptions,
): Promise<unknown> {
  const head = { ...HEADERS, ...headers, ...endpoint.credentials() };
  const request = { url: `${endpoint.baseUrl}${path}`, method: 'POST', headers: head, body, signal };
  return parseJson(decode((await exchangeBytes(deps, request, onRateLimit, maxBytes)).bytes));
}

/**
 * Sends a request once; gives the body of a good answer and its media type, empty where it names none.
 * @throws ProviderError; the signal's reason
 */
export async function exchangeBytes(
  deps: Pick<Deps, 'http' | 'now'>,
  request: HttpRequest & { readonly signal: AbortSignal },
  onRateLimit: GenerationOptions['onRateLimit'],
  maxBytes: number = MAX_ANSWER_BYTES,
): Promise<{ readonly bytes: Uint8Array; readonly mediaType: string }> {
  try {
    const response = await deps.http(request);
    const now = deps.now();
    onRateLimit?.(parseRateLimit(response.headers, now));
    if (response.status < 200 || response.status > 299) throw await toStatusError(response, now);
    const bytes = await response.read(maxBytes);
    if (bytes === null) throw new ProviderError('malformed', { message: 'too large' });
    return { bytes, mediaType: response.headers.get('content-type') ?? '' };
  } catch (error) {
    throw toFailure(error, request.signal);
  }
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
