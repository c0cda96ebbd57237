import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { json, type Loopback, startLoopback } from '../../test/fixtures/providers/loopback.js';
import type { HttpResponse } from '../deps.js';
import type { Endpoint } from './endpoint.js';
import { exchangeJson } from './exchange.js';
import { ProviderError } from './provider.js';
import { createTransport, type Transport } from './transport.js';
import { TransportError } from './transport-error.js';

const never = new AbortController().signal;

const aRequest = { path: '/chat', headers: { 'x-own': 'yes' }, body: '{}' };

describe('a request', () => {
  let server: Loopback;
  let elsewhere: Loopback;
  let endpoint: Endpoint;
  let transport: Transport;
  beforeEach(async () => {
    [server, elsewhere] = [await startLoopback(json({})), await startLoopback(json({}))];
    endpoint = { baseUrl: server.origin, origin: server.origin, keyed: true, credentials: () => ({ authorization: 'Bearer k' }) };
    transport = createTransport();
  });
  afterEach(async () => {
    transport.close();
    await server.close();
    await elsewhere.close();
  });
  const send = () => exchangeJson(endpoint, { http: transport.http, now: Date.now }, aRequest, { signal: never });

  it('goes below the base address, with the key and what it brings along', async () => {
    await send();
    expect(server.seen[0]).toMatchObject({
      method: 'POST',
      path: '/chat',
      body: {},
      headers: { authorization: 'Bearer k', accept: 'application/json', 'content-type': 'application/json', 'x-own': 'yes' },
    });
    expect(server.seen[0]?.headers['user-agent']).toMatch(/^cupel\/\d/);
  });

  it('follows no redirect', async () => {
    server.answer((response) => response.writeHead(307, { location: elsewhere.origin }).end());
    await expect(send()).rejects.toMatchObject({ kind: 'refused', status: 307 });
    expect(elsewhere.seen).toEqual([]);
  });

  it('gives the JSON of the answer', async () => {
    server.answer((response) => response.end('\ufeff{"a":"ü"}'));
    expect(await send()).toEqual({ a: 'ü' });
  });

  it.each([
    ['beyond 8 MiB', `"${'x'.repeat(8 * 1024 * 1024)}"`],
    ['in another encoding', Buffer.from('{"a":"ü"}', 'latin1')],
    ['that is not there', ''],
  ])('whose answer is JSON %s is malformed', async (_, body) => {
    server.answer((response) => response.end(body));
    await expect(send()).rejects.toMatchObject({ name: 'ProviderError', kind: 'malformed' });
  });
});

describe('a failure', () => {
  const endpoint: Endpoint = { baseUrl: 'http://h/v1', origin: 'http://h', keyed: false, credentials: () => ({}) };
  const failing = (error: unknown, signal = never) =>
    exchangeJson(endpoint, { http: (): Promise<HttpResponse> => Promise.reject(error), now: Date.now }, aRequest, {
      signal,
    });

  it('is the reason of the signal, if that was aborted', async () => {
    const reason = new Error('enough');
    await expect(failing(new Error('x'), AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it('of the connection is a ProviderError that keeps its code', async () => {
    const broken = new TransportError('timeout', { code: 'CONNECT_TIMEOUT' });
    await expect(failing(broken)).rejects.toMatchObject({ name: 'ProviderError', kind: 'timeout', code: 'CONNECT_TIMEOUT' });
  });

  it('that is one already, or has nothing to do with the exchange, stays what it is', async () => {
    for (const error of [new ProviderError('server', { status: 500 }), new TypeError('x is undefined')])
      await expect(failing(error)).rejects.toBe(error);
  });
});
