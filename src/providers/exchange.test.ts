import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { json, type Loopback, startLoopback } from '../../test/fixtures/providers/loopback.js';
import type { Endpoint } from './endpoint.js';
import { type Exchange, type ExchangeOptions, exchangeFetch, readJson, toFailure } from './exchange.js';
import { ProviderError } from './provider.js';
import { TransportError } from './transport-error.js';

const never = new AbortController().signal;

describe('what an SDK is given as its fetch', () => {
  let server: Loopback;
  let elsewhere: Loopback;
  let endpoint: Endpoint;
  beforeEach(async () => {
    [server, elsewhere] = [await startLoopback(json({})), await startLoopback(json({}))];
    endpoint = { baseUrl: server.origin, origin: server.origin, keyed: true, credentials: () => ({ authorization: 'Bearer k' }) };
  });
  afterEach(async () => {
    await server.close();
    await elsewhere.close();
  });
  // The platform's own fetch follows redirects unless it is told not to.
  const send = (url: string | URL | Request, init: RequestInit = {}) => {
    const options: ExchangeOptions = { redirect: 'manual', exchange: { signal: never, onRateLimit: undefined } };
    return exchangeFetch(endpoint, { fetch, now: Date.now })(url, { ...init, ...options });
  };

  it('sends nothing to another origin than its own, whatever the client asks for', async () => {
    for (const url of [elsewhere.origin, new URL(elsewhere.origin), new Request(elsewhere.origin)])
      await expect(send(url)).rejects.toMatchObject({ name: 'CupelError', code: 'origin-refused' });
    expect(elsewhere.seen).toEqual([]);
  });

  it('follows no redirect, also where the fetch below it would', async () => {
    server.answer((response) => response.writeHead(307, { location: elsewhere.origin }).end());
    await expect(send(server.origin, { method: 'POST', body: '{}' })).rejects.toMatchObject({ kind: 'refused', status: 307 });
    expect(elsewhere.seen).toEqual([]);
  });

  it("puts the endpoint's key in the place of the client's, and keeps unknown headers back", async () => {
    await send(server.origin, {
      headers: { Authorization: 'Bearer other', 'x-api-key': 'other', cookie: 'a=b', accept: 'application/json' },
    });
    expect(server.seen[0]?.headers).toMatchObject({ authorization: 'Bearer k', accept: 'application/json' });
    expect(JSON.stringify(server.seen[0]?.headers)).not.toMatch(/other|cookie/);
  });
});

describe('the JSON of a response', () => {
  it('is read', async () => {
    expect(await readJson(new Response('\ufeff{"a":"ü"}'))).toEqual({ a: 'ü' });
  });

  it.each([
    ['beyond 8 MiB', `"${'x'.repeat(8 * 1024 * 1024)}"`],
    ['in another encoding', Buffer.from('{"a":"ü"}', 'latin1')],
    ['that is not there', null],
  ])('%s is malformed', async (_, body) => {
    await expect(readJson(new Response(body))).rejects.toMatchObject({ name: 'ProviderError', kind: 'malformed' });
  });
});

describe('a failure', () => {
  const failure = (error: unknown, failed?: unknown, signal = never) => {
    const exchange: Exchange = { signal, onRateLimit: undefined, ...(failed !== undefined && { failure: failed }) };
    return toFailure(error, exchange);
  };

  it('is the reason of the signal, if that was aborted', () => {
    const reason = new Error('enough');
    expect(failure(new Error('x'), new Error('y'), AbortSignal.abort(reason))).toBe(reason);
  });

  it('is what fetch threw, whatever an SDK made of it', () => {
    const thrown = new ProviderError('server', { status: 500 });
    expect(failure(new Error('Request timed out.'), thrown)).toBe(thrown);
    expect(failure(new Error('wrapped'), new TransportError('timeout', { code: 'CONNECT_TIMEOUT' }))).toMatchObject({ kind: 'timeout' });
    const foreign = new TypeError('fetch failed', { cause: Object.assign(new Error('connect'), { code: 'ECONNREFUSED' }) });
    expect(failure(new Error('wrapped'), foreign)).toMatchObject({ kind: 'connection', code: 'ECONNREFUSED' });
  });

  it('that has nothing to do with the exchange stays what it is: a bug', () => {
    const bug = new TypeError('x is undefined');
    expect(failure(bug)).toBe(bug);
  });
});
