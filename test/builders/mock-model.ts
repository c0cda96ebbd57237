/**
 * The mock of the shared bench: it answers by the task protocol of its cases, so that what passes is known in advance. Its judge likes whatever
 * it does not know; the answers that a judge must see through (canaries) get the lowest score from this layer before it.
 */
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SHARED } from './bundle.js';

type Bench = {
  readonly createMock: (settings: { readonly latency: number }) => { readonly server: Server };
  readonly fill: (schema: object, isGood: boolean) => unknown;
};
type ChatRequest = {
  readonly messages: readonly { readonly content: string }[];
  readonly response_format?: { readonly json_schema?: { readonly schema: object } };
};

export type MockModel = {
  /** Base of an OpenAI-compatible API. */
  readonly baseUrl: string;
  readonly requests: () => number;
  readonly close: () => Promise<void>;
};

/** Starts the mock on a free port, 50 ms a request. */
export async function startMock(): Promise<MockModel> {
  const { createMock, fill } = (await import(join(SHARED, 'bench/mock-llm.mjs'))) as Bench;
  const { server: mock } = createMock({ latency: 50 });
  const mockOrigin = await listen(mock);
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    void readBody(request).then(async (body) => {
      const { messages, response_format: format } = JSON.parse(body) as ChatRequest;
      const schema = format?.json_schema?.schema;
      const isCanary = schema !== undefined && !messages.some(({ content }) => /answer-id |mock answer /.test(content));
      const answer = isCanary ? completion(fill(schema, false)) : await forward(`${mockOrigin}${request.url}`, body);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(answer);
    });
  });
  const origin = await listen(server);
  return { baseUrl: `${origin}/v1`, requests: () => requests, close: async () => void (await Promise.all([server, mock].map(close))) };
}

function completion(content: unknown): string {
  const message = { role: 'assistant', content: JSON.stringify(content) };
  const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 };
  return JSON.stringify({ choices: [{ index: 0, finish_reason: 'stop', message }], usage });
}

async function forward(url: string, body: string): Promise<string> {
  return (await fetch(url, { method: 'POST', body, headers: { 'content-type': 'application/json' } })).text();
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  await new Promise<void>((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}
