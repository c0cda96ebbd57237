import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type ChatMessage = { readonly role: string; readonly content: string };

export type ModelServer = {
  /** Base of an OpenAI-compatible API. */
  readonly baseUrl: string;
  readonly origin: string;
  /** Requests that came in. */
  readonly requests: () => number;
  readonly close: () => Promise<void>;
};

/** A model on loopback that answers each conversation with a text, or refuses it with an HTTP status. */
export async function startModel(answer: (messages: readonly ChatMessage[]) => string | number): Promise<ModelServer> {
  let requests = 0;
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      requests += 1;
      const content = answer((JSON.parse(body) as { messages: ChatMessage[] }).messages);
      response.writeHead(typeof content === 'number' ? content : 200, { 'content-type': 'application/json' });
      const choice = { index: 0, finish_reason: 'stop', message: { role: 'assistant', content } };
      const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 };
      response.end(
        JSON.stringify(typeof content === 'number' ? { error: { message: 'no', type: 'error' } } : { choices: [choice], usage }),
      );
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    baseUrl: `${origin}/v1`,
    origin,
    requests: () => requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

export type StallingModel = ModelServer & {
  /** Requests that are kept waiting. */
  readonly stalled: () => number;
  /** From now on everything is answered. */
  readonly release: () => void;
};

/** A model that answers "ok" to the first requests and keeps the others waiting; gone when the test is over. */
export async function startStalling(answered: number): Promise<StallingModel> {
  let [requests, stalled, isReleased] = [0, 0, false];
  const server = createServer((request, response) => {
    void readBody(request).then(() => {
      requests += 1;
      if (requests > answered && !isReleased) {
        stalled += 1;
        return;
      }
      response.writeHead(200, { 'content-type': 'application/json' });
      const message = { role: 'assistant', content: 'ok' };
      response.end(JSON.stringify({ choices: [{ index: 0, finish_reason: 'stop', message }] }));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  onTestFinished(close);
  return {
    baseUrl: `${origin}/v1`,
    origin,
    requests: () => requests,
    close,
    stalled: () => stalled,
    release: () => {
      isReleased = true;
    },
  };
}
