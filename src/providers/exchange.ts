import type { Fetch } from '../deps.js';
import { CupelError } from '../errors.js';
import type { Endpoint } from './endpoint.js';
import { ProviderError, type ProviderErrorKind, type RateLimit } from './provider.js';
import { parseRateLimit, parseRetryAfter } from './rate-limit.js';
import { TransportError } from './transport-error.js';
import { parseJson } from './wire.js';

/** Largest answer that is taken; the longest that any model gives is about a megabyte. Bounds what its JSON can cost to parse. */
const MAX_ANSWER_BYTES = 8 * 1024 * 1024;
const MAX_ERROR_BYTES = 64 * 1024;

/** All that leaves in a request's head beside the key. SDKs add what they find in the environment; that stays here. */
const SENT_HEADERS = ['accept', 'anthropic-version', 'content-type', 'openai-organization', 'openai-project', 'user-agent'];

/**
 * One request's share in the client's `fetch`: it rides along in the options, which SDKs hand through. Its signal does not pass
 * through the SDK, and what `fetch` threw is kept here, because SDKs wrap both, some without the cause.
 */
export type Exchange = {
  readonly signal: AbortSignal;
  readonly onRateLimit: ((limit: RateLimit) => void) | undefined;
  failure?: unknown;
};

/** Options of `fetch` with the exchange that they belong to. */
export type ExchangeOptions = { readonly redirect: 'manual'; readonly exchange: Exchange };

/**
 * A `fetch` for an SDK's client that sends to one origin only, with the key and no other header than those known, and that turns
 * every status other than 2xx into a ProviderError. Redirects are not followed.
 */
export function exchangeFetch(endpoint: Endpoint, deps: { readonly fetch: Fetch; readonly now: () => number }): Fetch {
  return async (url, init) => {
    const { exchange, method = 'GET', body = null, headers } = init as RequestInit & ExchangeOptions;
    try {
      const sent = { method, body, headers: guardHeaders(endpoint, url, headers), signal: exchange.signal, redirect: 'manual' } as const;
      const response = await deps.fetch(url, sent);
      const now = deps.now();
      exchange.onRateLimit?.(parseRateLimit(response.headers, now));
      if (!response.ok) throw await toStatusError(response, now);
      return response;
    } catch (error) {
      exchange.failure = error;
      throw error;
    }
  };
}

function guardHeaders(endpoint: Endpoint, url: string | URL | Request, given: RequestInit['headers']): Record<string, string> {
  const { origin } = new URL(url instanceof Request ? url.url : url);
  if (origin !== endpoint.origin) throw new CupelError('origin-refused', `a request would go to ${origin} instead of ${endpoint.origin}`);
  const headers = given instanceof Headers ? given : new Headers(given as ConstructorParameters<typeof Headers>[0]);
  const sent: Record<string, string> = {};
  for (const name of SENT_HEADERS) {
    const value = headers.get(name);
    if (value !== null) sent[name] = value;
  }
  return { ...sent, ...endpoint.credentials() };
}

/** What a failed request is to the scheduler: a ProviderError, a CupelError, the reason of the caller's signal, or a bug as it is. */
export function toFailure(error: unknown, exchange: Exchange): unknown {
  if (exchange.signal.aborted) return exchange.signal.reason;
  const cause = exchange.failure ?? error;
  if (cause instanceof ProviderError || cause instanceof CupelError) return cause;
  if (cause instanceof TransportError) return new ProviderError(cause.kind, { code: cause.code, cause });
  return exchange.failure === undefined ? error : new ProviderError('connection', { code: codeOf(cause), cause });
}

function codeOf(error: unknown): string | undefined {
  for (let at = error; at instanceof Error; at = at.cause) if ('code' in at && typeof at.code === 'string') return at.code;
  return undefined;
}

/**
 * The JSON of a good response.
 * @throws ProviderError `malformed`; TransportError
 */
export async function readJson(response: Response): Promise<unknown> {
  const bytes = await readBytes(response, MAX_ANSWER_BYTES);
  if (bytes === null) throw new ProviderError('malformed', { message: 'too large' });
  return parseJson(decode(bytes));
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ProviderError('malformed', { message: 'no UTF-8' });
  }
}

/** A body of at most `maxBytes`; null when it is longer, and the rest of it is refused. */
async function readBytes(response: Response, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > maxBytes) return null;
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof TransportError ? error : new TransportError('connection', { code: codeOf(error) ?? 'UNKNOWN', cause: error });
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}

async function toStatusError(response: Response, now: number): Promise<ProviderError> {
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
async function readErrorCode(response: Response): Promise<string | undefined> {
  try {
    const bytes = await readBytes(response, MAX_ERROR_BYTES);
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
