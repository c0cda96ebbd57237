/**
 * HTTP for everything that Cupel asks of the network, over node:http agents that keep their connections: in its own few words, and
 * in the shape of WHATWG `fetch`. The words cost half of what the shape does, and both keep three promises that the built-in fetch
 * does not make: redirects are never followed, a body that ends early is an error, and none grows without end.
 */
import { type LookupAddress, lookup } from 'node:dns';
import http from 'node:http';
import type https from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { urlToHttpOptions } from 'node:url';
import type { Deps, Fetch, Http, HttpRequest } from '../deps.js';
import { type Asked, toHttpResponse, toResponse } from './http-response.js';
import { TransportError, toTransportError } from './transport-error.js';
import { keepVigil, type Patience, type Vigil } from './vigil.js';

/** Largest body, after decompression, that is read before the response counts as malformed. */
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;

const CONNECT_TIMEOUT_MS = 15_000;
/** Answers that are not streamed begin when they are finished, so this is long; `timeout_s` bounds the whole attempt beside it. */
const FIRST_BYTE_TIMEOUT_MS = 300_000;
/** Servers that make one wait inside a body send blanks meanwhile: silence is a stall. */
const IDLE_TIMEOUT_MS = 60_000;
const PROXY_VARIABLES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'] as const;

export type TransportOptions = {
  /** Where HTTP_PROXY, HTTPS_PROXY and NO_PROXY are looked up, in either case. Without it no proxy is used. */
  readonly env?: Deps['env'];
  /** Bytes of one body, after decompression. */
  readonly maxResponseBytes?: number;
  /** Until a new connection stands, its TLS handshake included. */
  readonly connectTimeoutMs?: number;
  /** From the standing connection to the response's head. */
  readonly firstByteTimeoutMs?: number;
  /** Between two pieces of a body. The whole belongs to the caller's signal. */
  readonly idleTimeoutMs?: number;
  /** How names become addresses; the platform's own way by default. */
  readonly lookup?: typeof lookup;
};

export type Transport = {
  readonly http: Http;
  readonly fetch: Fetch;
  /** Ends idle and busy connections alike. */
  readonly close: () => void;
};

type Means = { readonly maxBytes: number; readonly vigil: Vigil; readonly lookup: typeof lookup };

/** Where a request goes, taken apart once for the many that go there. */
type Address = { readonly url: URL; readonly options: http.RequestOptions };

/** Sends over plain or TLS connections, as the address wants. `isDirect`: no proxy may come in between, which would add to the head. */
type Door = { readonly request: typeof http.request; readonly agent: http.Agent; readonly isDirect: boolean };
type Doors = { readonly of: (url: URL) => Door | Promise<Door>; readonly close: () => void };

/**
 * Makes a transport with connections of its own. A 3xx response is returned as it is. Failures of the connection reject with a
 * TransportError, an aborted signal with the signal's reason, both also while the body is read.
 */
export function createTransport(options: TransportOptions = {}): Transport {
  const doors = openDoors(proxySettings(options.env ?? {}));
  const patience: Patience = {
    connectTimeoutMs: options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS,
    firstByteTimeoutMs: options.firstByteTimeoutMs ?? FIRST_BYTE_TIMEOUT_MS,
    idleTimeoutMs: options.idleTimeoutMs ?? IDLE_TIMEOUT_MS,
  };
  const means: Means = {
    maxBytes: options.maxResponseBytes ?? MAX_RESPONSE_BYTES,
    vigil: keepVigil(patience),
    lookup: options.lookup ?? lookup,
  };
  const addressOf = rememberAddresses();
  const exchange = async <T>(request: HttpRequest, render: (incoming: http.IncomingMessage, asked: Asked) => Promise<T>): Promise<T> => {
    const address = addressOf(request.url);
    const door = doors.of(address.url);
    const incoming = await send(door instanceof Promise ? await door : door, request, address, means);
    try {
      return await render(incoming, { url: address.url.href, method: request.method, maxBytes: means.maxBytes, signal: request.signal });
    } catch (error) {
      incoming.destroy();
      throw error;
    }
  };
  return {
    http: (request) => exchange(request, toHttpResponse),
    fetch: async (input, init) => exchange(await toRequest(input, init), toResponse),
    close: doors.close,
  };
}

/** TLS is loaded when the first address wants it. */
function openDoors(proxyEnv: Record<string, string> | undefined): Doors {
  const settings: http.AgentOptions = { keepAlive: true, ...(proxyEnv === undefined ? {} : { proxyEnv }) };
  const isDirect = proxyEnv === undefined;
  const plain: Door = { request: http.request, agent: new http.Agent(settings), isDirect };
  let secure: Door | null = null;
  const openSecure = async (): Promise<Door> => {
    const tls: typeof https = await import('node:https');
    secure ??= { request: tls.request, agent: new tls.Agent(settings), isDirect };
    return secure;
  };
  return {
    of: ({ protocol }) => (protocol === 'http:' ? plain : (secure ?? openSecure())),
    close: () => {
      plain.agent.destroy();
      secure?.agent.destroy();
    },
  };
}

function proxySettings(env: Deps['env']): Record<string, string> | undefined {
  const entries = PROXY_VARIABLES.flatMap((name): [string, string][] => (env[name] ? [[name, env[name]]] : []));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Addresses that are remembered at a time: a run has a few; those of an application may hold each case's own words. */
const REMEMBERED = 64;

/** @throws TypeError for what is no address to send to */
function rememberAddresses(): (text: string) => Address {
  const known = new Map<string, Address>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const url = toUrl(text);
    const { protocol, hostname, port, path } = urlToHttpOptions(url) as http.RequestOptions;
    // Over TLS the name of the server is the connection's own business.
    const options = { protocol, hostname, port, path, ...(protocol === 'http:' ? { servername: '' } : {}) } as http.RequestOptions;
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, { url, options });
    return { url, options };
  };
}

function toUrl(text: string): URL {
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new TypeError(`no http address: ${url.protocol}`);
  if (url.username !== '' || url.password !== '') throw new TypeError('an address may not carry a name and password');
  return url;
}

async function toRequest(input: string | URL | Request, init: RequestInit = {}): Promise<HttpRequest> {
  const request = input instanceof Request ? input : null;
  const headers: Record<string, string> = {};
  for (const [name, value] of new Headers((init.headers ?? request?.headers ?? {}) as ConstructorParameters<typeof Headers>[0]))
    headers[name] = value;
  const body = await toBody(init.body ?? (request?.body ? await request.arrayBuffer() : null), headers);
  return {
    url: request?.url ?? String(input),
    method: (init.method ?? request?.method ?? 'GET').toUpperCase(),
    headers,
    body,
    signal: init.signal ?? request?.signal ?? null,
  };
}

/** Text and bytes go as they are; forms and streams are collected by the platform's own rules, with the media type that they bring. */
async function toBody(body: RequestInit['body'] | ArrayBuffer, headers: Record<string, string>): Promise<HttpRequest['body']> {
  if (body === null || body === undefined) return null;
  if (typeof body === 'string') {
    headers['content-type'] ??= 'text/plain;charset=UTF-8';
    return body;
  }
  if (body instanceof Uint8Array) return body;
  const collected = new Response(body as ConstructorParameters<typeof Response>[0]);
  const type = collected.headers.get('content-type');
  if (type !== null) headers['content-type'] ??= type;
  return new Uint8Array(await collected.arrayBuffer());
}

function send({ request, agent, isDirect }: Door, call: HttpRequest, address: Address, means: Means): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { signal, body, method } = call;
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const guard = guardOf(call, address.url, means);
    if (guard === 'refused') {
      reject(new TransportError('refused', { code: 'ADDRESS_REFUSED' }));
      return;
    }
    const headers = headOf(call, address.url);
    const outgoing = request({
      ...address.options,
      ...guard,
      agent,
      method,
      headers: isDirect ? headers.flat() : Object.fromEntries(headers),
    });
    const watched = means.vigil.watch(outgoing);
    const onAbort = () => outgoing.destroy(new TransportError('connection', { code: 'ABORTED' }));
    const settle = () => {
      means.vigil.forget(watched);
      signal?.removeEventListener('abort', onAbort);
    };
    signal?.addEventListener('abort', onAbort, { once: true });
    outgoing.on('error', (error) => {
      settle();
      reject(signal?.aborted ? signal.reason : toTransportError(error));
    });
    outgoing.once('response', (incoming) => {
      incoming.once('close', settle);
      watched.begun = incoming;
      resolve(incoming);
    });
    outgoing.end(body ?? undefined);
  });
}

/** Methods of which nobody expects a body, so that none needs no word in the head. */
const BODILESS = new Set(['GET', 'HEAD', 'DELETE', 'OPTIONS']);

/** The head's lines. Written as a list they go out as they are, without a table of headers being made of them first. */
function headOf({ headers, body, method }: HttpRequest, url: URL): [string, string][] {
  const lines: [string, string][] = [];
  if (headers.host === undefined) lines.push(['host', url.host]);
  if (headers['accept-encoding'] === undefined) lines.push(['accept-encoding', 'identity']);
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) lines.push([name, value]);
  }
  const length = body === null ? 0 : typeof body === 'string' ? Buffer.byteLength(body) : body.byteLength;
  if (body !== null || !BODILESS.has(method)) lines.push(['content-length', String(length)]);
  return lines;
}

/** The look-up that gives only allowed addresses; an address that is written out is looked at here, for nobody looks it up. */
function guardOf({ allowAddress }: HttpRequest, url: URL, means: Means): 'refused' | { readonly lookup?: LookupFunction } {
  if (allowAddress === undefined) return {};
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return allowAddress(host) ? {} : 'refused';
  return {
    lookup: (name, options, callback) => {
      means.lookup(name, { ...options, all: true }, (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => {
        if (error !== null) return callback(error, '');
        const [first] = found;
        if (first === undefined || !found.every(({ address }) => allowAddress(address)))
          return callback(new TransportError('refused', { code: 'ADDRESS_REFUSED' }), '');
        if (options.all === true) callback(null, found);
        else callback(null, first.address, first.family);
      });
    },
  };
}
