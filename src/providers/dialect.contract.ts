/** One HTTP API as its contract sees it, and the loopback server on which it is tried. */
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { aContext, type Handler, json, type Loopback, startLoopback } from '../../test/fixtures/providers/loopback.js';
import type { JsonObject } from '../domain/json.js';
import type { Params } from '../domain/target.js';
import type { ProviderContext } from './context.js';
import { aRequest, never } from './provider.contract.js';
import type { Answer, GenerationRequest, Provider } from './provider.js';
import { createTransport, type Transport } from './transport.js';

/** What an API's server says, in the words of this house; the dialect puts it into the API's own. */
export type Said = {
  readonly text?: string;
  readonly refusal?: string;
  readonly calls?: readonly { readonly id: string; readonly name: string; readonly arguments: JsonObject }[];
  readonly end?: 'stop' | 'length' | 'tool_calls' | 'filtered' | 'none' | 'unheard-of';
};

type Body = Readonly<Record<string, unknown>>;

/** One API: how its provider is made, what its server says, and which bodies it must be sent. */
export type Dialect = {
  readonly name: string;
  readonly path: string;
  readonly create: (at: { baseUrl: string; params?: Params }, context: ProviderContext) => Promise<Provider>;
  /** The environment variable that holds the key, and the header that carries it. */
  readonly key: { readonly variable: string; readonly header: string; readonly value: (key: string) => string };
  readonly answer: (said: Said) => JsonObject;
  readonly error: (code: string) => JsonObject;
  readonly sent: {
    readonly plain: Body;
    readonly conversation: Body;
    readonly params: { readonly given: Params; readonly body: Body };
    readonly schema: Body;
    readonly tools: Body;
    readonly toolTurns: Body;
  };
  /** Bodies of status 200 that are no answer in this API. */
  readonly malformed: Readonly<Record<string, unknown>>;
};

export const KEY = 'sk-test-key';

/** A dialect on its server. */
export type Api = {
  readonly dialect: Dialect;
  readonly server: Loopback;
  readonly transport: () => Transport;
  /** A provider for that server, with its key and allowed to send it there unless told otherwise. */
  readonly create: (params?: Params, overrides?: Parameters<typeof aContext>[0]) => Promise<Provider>;
  /** The provider that is asked: a new one in each test, or the one put in its place. */
  readonly provider: () => Provider;
  readonly use: (provider: Provider) => void;
  readonly generate: (request?: Partial<GenerationRequest>, signal?: AbortSignal) => Promise<Answer>;
  /** Asks once a server that does this. */
  readonly answering: (handler: Handler) => Promise<Answer>;
};

/** Starts a server for the tests of the suite that calls this. */
export function useApi(dialect: Dialect): Api {
  let server: Loopback;
  let transport: Transport;
  let provider: Provider;
  beforeAll(async () => {
    server = await startLoopback();
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    server.seen.length = 0;
    server.answer(json(dialect.answer({ text: 'Hello.' })));
    transport = createTransport();
    provider = await create();
  });
  afterEach(() => transport.close());

  const create: Api['create'] = (params, overrides = {}) =>
    dialect.create(
      { baseUrl: server.origin, ...(params !== undefined && { params }) },
      aContext({ transport, env: { [dialect.key.variable]: KEY }, allowedOrigins: [server.origin], ...overrides }),
    );
  const generate: Api['generate'] = (request = {}, signal = never()) => provider.generate(aRequest(request), { signal });
  return {
    dialect,
    get server() {
      return server;
    },
    transport: () => transport,
    create,
    provider: () => provider,
    use: (other) => {
      provider = other;
    },
    generate,
    answering: (handler) => {
      server.answer(handler);
      return generate();
    },
  };
}

/** Matches a ProviderError. */
export const failure = (kind: string, more: object = {}) => expect.objectContaining({ name: 'ProviderError', kind, ...more });
