import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { json, type Loopback, startLoopback } from '../../test/fixtures/providers/loopback.js';
import type { HttpResponse } from '../deps.js';
import type { Endpoint } from './endpoint.js';
import { type BuiltRequest, exchangeJson } from './exchange.js';
import { ProviderError } from './provider.js';
import { createTransport, type Transport } from './transport.js';
import { TransportError } from './transport-error.js';

const never = new AbortController().signal;

function aRequest(url: string, headers: Record<string, string> = {}, body: unknown = '{}'): BuiltRequest {
  return { url, req: { headers: new Headers({ 'content-type': 'application/json', ...headers }), body } };
}

describe('what an SDK built', () => {
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
  const send = (request: BuiltRequest) => exchangeJson(endpoint, { http: transport.http, now: Date.now }, request, { signal: never });

  it('is sent to no other origin than its own, whatever the client asks for', async () => {
    await expect(send(aRequest(elsewhere.origin))).rejects.toMatchObject({ name: 'CupelError', code: 'origin-refused' });
    expect(elsewhere.seen).toEqual([]);
  });

  it('follows no redirect', async () => {
    server.answer((response) => response.writeHead(307, { location: elsewhere.origin }).end());
    await expect(send(aRequest(server.origin))).rejects.toMatchObject({ kind: 'refused', status: 307 });
    expect(elsewhere.seen).toEqual([]);
  });

  it("carries the endpoint's key in the place of the client's, and no unknown header", async () => {
    await send(aRequest(server.origin, { Authorization: 'Bearer other', 'x-api-key': 'other', cookie: 'a=b', accept: 'application/json' }));
    expect(server.seen[0]?.headers).toMatchObject({ authorization: 'Bearer k', accept: 'application/json' });
    expect(JSON.stringify(server.seen[0]?.headers)).not.toMatch(/other|cookie/);
  });

  it('that is no text is a bug, and nothing is sent', async () => {
    await expect(send(aRequest(server.origin, {}, new FormData()))).rejects.toThrow('no text');
    expect(server.seen).toEqual([]);
  });

  it('gives the JSON of the answer', async () => {
    server.answer((response) => response.end('\ufeff{"a":"ü"}'));
    expect(await send(aRequest(server.origin))).toEqual({ a: 'ü' });
  });

  it.each([
    ['beyond 8 MiB', `"${'x'.repeat(8 * 1024 * 1024)}"`],
    ['in another encoding', Buffer.from('{"a":"ü"}', 'latin1')],
    ['that is not there', ''],
  ])('whose answer is JSON %s is malformed', async (_, body) => {
    server.answer((response) => response.end(body));
    await expect(send(aRequest(server.origin))).rejects.toMatchObject({ name: 'ProviderError', kind: 'malformed' });
  });
});

describe('a failure', () => {
  const endpoint: Endpoint = { baseUrl: 'http://h/v1', origin: 'http://h', keyed: false, credentials: () => ({}) };
  const failing = (error: unknown, signal = never) =>
    exchangeJson(endpoint, { http: (): Promise<HttpResponse> => Promise.reject(error), now: Date.now }, aRequest('http://h/v1'), {
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
