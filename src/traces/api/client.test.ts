import { describe, expect, it } from 'vitest';
import type { Deps, HttpRequest, HttpResponse } from '../../deps.js';
import { createApiClient } from './client.js';

const KEY = 'sk-never-to-be-seen';

function reply(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): HttpResponse {
  return { status, headers: { get: (name) => headers[name] ?? null }, read: async () => new TextEncoder().encode(JSON.stringify(body)) };
}

function aClient(http: Deps['http'], baseUrl = 'https://api.vendor.example') {
  const slept: number[] = [];
  const deps = { http, now: () => 0, monotonic: () => 0, random: () => 0, sleep: async (ms: number) => void slept.push(ms) };
  const source = { headers: ([key]: readonly string[]) => ({ authorization: `Bearer ${key}` }), paceMs: 0 };
  const allowAddress = (address: string): boolean => !address.startsWith('127.');
  return { slept, client: createApiClient(source, { baseUrl, keys: [KEY], keyNames: ['VENDOR_KEY'], allowAddress }, deps) };
}

describe('the client of an API', () => {
  it('takes no key to an address that a record names, and lets none lead into this network', async () => {
    const sent: HttpRequest[] = [];
    const { client } = aClient(async (request) => {
      sent.push(request);
      return reply(200, { request: {} });
    });
    expect(await client.follow('https://bodies.example/1?signature=x')).toEqual({ request: {} });
    expect(JSON.stringify(sent)).not.toContain(KEY);
    expect(sent[0]?.allowAddress?.('127.0.0.1')).toBe(false);
    for (const url of ['http://bodies.example/1', 'https://me:pw@bodies.example/', 'file:///etc/passwd', 'no address'])
      expect(await client.follow(url)).toBeNull();
    expect(sent).toHaveLength(1);
  });

  it('gives up where a server asks to wait for longer than a run should', async () => {
    const { client, slept } = aClient(async () => reply(429, {}, { 'retry-after': '86400' }));
    await expect(client.ask({ path: '/x' })).rejects.toMatchObject({ message: 'api.vendor.example asks to wait 1440 minutes (HTTP 429)' });
    expect(slept.filter((ms) => ms > 0)).toEqual([]);
  });

  it('follows no redirect, and repeats no word of an answer', async () => {
    const { client } = aClient(async () => reply(302, { secret: 'words' }, { location: 'https://elsewhere.example' }));
    await expect(client.ask({ path: '/x' })).rejects.toMatchObject({ message: 'api.vendor.example answers GET /x with HTTP 302' });
    const broken = aClient(async () => ({ ...reply(200, {}), read: async () => new TextEncoder().encode('<html>words') })).client;
    await expect(broken.ask({ path: '/x' })).rejects.toMatchObject({ message: 'api.vendor.example gives an answer that is no JSON' });
  });

  it('names the code of a connection that breaks, after it was tried again', async () => {
    let tries = 0;
    const { client } = aClient(async () => {
      tries += 1;
      throw Object.assign(new Error('secret'), { code: 'ECONNRESET' });
    });
    await expect(client.ask({ path: '/x' })).rejects.toMatchObject({ message: 'api.vendor.example gives no answer (ECONNRESET)' });
    expect(tries).toBe(6);
  });
});
