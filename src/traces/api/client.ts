/** Asks a vendor's API: paced, patient within bounds, and silent about keys. */
import type { Deps, HttpResponse } from '../../deps.js';
import { CupelError } from '../../errors.js';
import { parseRetryAfter } from '../../retry-after.js';
import { VERSION } from '../../version.js';
import { type ApiAnswer, type ApiRequest, type ApiSource, type AskApi, PageTooLarge } from './api-source.js';

export type ClientOptions = {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly keys: readonly string[];
  /** Names of the variables that hold them, for people. */
  readonly keyNames: readonly string[];
  /** Whether an address that the vendor names may be connected. */
  readonly allowAddress: (address: string) => boolean;
};

const MAX_PAGE_BYTES = 16 << 20;
const MAX_BODY_BYTES = 8 << 20;
const TIMEOUT_MS = 120_000;
const ATTEMPTS = 6;
const FIRST_WAIT_MS = 1_000;
const LONGEST_BACKOFF_MS = 60_000;
/** A server that asks for more is asked again by the next run, which goes on where this one stopped. */
const LONGEST_WAIT_MS = 15 * 60_000;

type World = Pick<Deps, 'http' | 'now' | 'monotonic' | 'random' | 'sleep'>;
type Got = { readonly status: number; readonly headers: HttpResponse['headers']; readonly bytes: Uint8Array | null };

/** A client with a pace of its own. No answer's words and no key ever stand in what it throws. */
export function createApiClient(source: Pick<ApiSource, 'headers' | 'paceMs'>, options: ClientOptions, deps: World): AskApi {
  const { baseUrl, keys, keyNames } = options;
  const host = new URL(baseUrl).host;
  let nextAt = Number.NEGATIVE_INFINITY;
  const once = async (request: ApiRequest): Promise<Got> => {
    await deps.sleep(Math.max(0, nextAt - deps.monotonic()));
    nextAt = deps.monotonic() + source.paceMs;
    const response = await deps.http({
      url: addressOf(baseUrl, request),
      method: request.method ?? 'GET',
      headers: {
        accept: 'application/json',
        'accept-encoding': 'gzip',
        'user-agent': `cupel/${VERSION}`,
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...source.headers(keys),
      },
      body: request.body === undefined ? null : JSON.stringify(request.body),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const isGood = response.status >= 200 && response.status < 300;
    const bytes = isGood ? await response.read(MAX_PAGE_BYTES) : null;
    if (isGood && bytes === null) throw new PageTooLarge();
    if (!isGood) await response.read(1).catch(() => null);
    return { status: response.status, headers: response.headers, bytes };
  };
  const ask = async (request: ApiRequest): Promise<ApiAnswer> => {
    for (let attempt = 1; ; attempt += 1) {
      const got = await once(request).catch((error: unknown) => asFailure(error));
      const isLast = attempt === ATTEMPTS;
      if (typeof got === 'string') {
        if (isLast) throw unavailable(host, `gives no answer (${got})`);
        await deps.sleep(backoff(attempt, deps));
        continue;
      }
      const { status, headers, bytes } = got;
      if (bytes !== null) return { status, body: parseBody(bytes, host) };
      if (request.accept?.includes(status)) return { status, body: null };
      if (status === 401 || status === 403) throw refused(host, status, keyNames);
      if (!isPassing(status) || isLast) throw unavailable(host, `answers ${request.method ?? 'GET'} ${request.path} with HTTP ${status}`);
      const wanted = parseRetryAfter(headers, deps.now());
      if (wanted !== undefined && wanted > LONGEST_WAIT_MS)
        throw unavailable(host, `asks to wait ${Math.ceil(wanted / 60_000)} minutes (HTTP ${status})`);
      await deps.sleep(wanted ?? backoff(attempt, deps));
    }
  };
  return { ask, follow: (url) => follow(url, options, deps) };
}

/** The bodies of a record that a vendor keeps elsewhere. Nobody's key goes there, and it may not lead into this network. */
async function follow(url: string, { baseUrl, allowAddress }: ClientOptions, deps: World): Promise<unknown> {
  if (!URL.canParse(url)) return null;
  const { protocol, username, password } = new URL(url);
  const isPlain = protocol === 'http:' && baseUrl.startsWith('http:');
  if ((protocol !== 'https:' && !isPlain) || username !== '' || password !== '') return null;
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    try {
      const headers = { accept: 'application/json', 'accept-encoding': 'gzip', 'user-agent': `cupel/${VERSION}` };
      const response = await deps.http({ url, method: 'GET', headers, body: null, signal: AbortSignal.timeout(TIMEOUT_MS), allowAddress });
      const isGood = response.status >= 200 && response.status < 300;
      const bytes = await response.read(isGood ? MAX_BODY_BYTES : 1);
      if (isGood) return bytes === null ? null : JSON.parse(new TextDecoder().decode(bytes));
      if (!isPassing(response.status)) return null;
    } catch {
      // Tried again, and then left out: the record says itself that it has no body.
    }
    await deps.sleep(backoff(attempt, deps));
  }
  return null;
}

function addressOf(baseUrl: string, { path, query = {} }: ApiRequest): string {
  const given = Object.entries(query).flatMap(([name, value]): [string, string][] => (value === null ? [] : [[name, String(value)]]));
  const text = new URLSearchParams(given).toString();
  return `${baseUrl}${path}${text === '' ? '' : `?${text}`}`;
}

/** What broke, as a code; what is no failure of the connection is thrown on. */
function asFailure(error: unknown): string {
  if (error instanceof PageTooLarge || error instanceof CupelError) throw error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 'ADDRESS_REFUSED') throw error;
  return typeof code === 'string' && /^[A-Za-z0-9_.-]{1,64}$/.test(code) ? code : 'no connection';
}

/** Whether the same request may be answered a little later. */
function isPassing(status: number): boolean {
  return status === 429 || status === 408 || status >= 500;
}

function backoff(attempt: number, { random }: Pick<Deps, 'random'>): number {
  return Math.min(LONGEST_BACKOFF_MS, FIRST_WAIT_MS * 2 ** (attempt - 1)) * (0.5 + random() / 2);
}

function parseBody(bytes: Uint8Array, host: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw unavailable(host, 'gives an answer that is no JSON');
  }
}

function refused(host: string, status: number, keyNames: readonly string[]): CupelError {
  return new CupelError('no-credentials', `${host} refuses the key in ${keyNames.join(' and ')} (HTTP ${status})`, {
    remedy: 'Check the key, that it may read traces, and the address of its region with --api-url.',
  });
}

/** A vendor's API that does not answer as it should. */
export function unavailable(host: string, what: string): CupelError {
  return new CupelError('source-unavailable', `${host} ${what}`, { remedy: 'Run it again later: it goes on where it stopped.' });
}
