import type { Json } from '../domain/json.js';
import type { Params } from '../domain/target.js';
import { CupelError } from '../errors.js';
import type { ProviderContext } from './context.js';
import type { Endpoint } from './endpoint.js';
import { type BuiltRequest, exchangeJson } from './exchange.js';
import { parseResponseFormat } from './output-format.js';
import { assertParams, assertRequestParams } from './parameters.js';
import { type Provider, ProviderError } from './provider.js';
import { loadFiles, type Wire } from './wire.js';

/**
 * What Cupel uses of an SDK: its requests, with their addresses, headers and encoding. It sends them itself: one attempt at a time
 * belongs to the scheduler, and what an SDK does around it (timers, signals, log lines) took as long as the request's own work.
 */
export type ApiClient = {
  buildRequest(options: {
    readonly method: 'post';
    readonly path: string;
    readonly body: unknown;
    readonly headers: Record<string, string>;
  }): Promise<BuiltRequest>;
};

/** What the clients are given as their `fetch`: nothing leaves but through the transport. */
export const NO_FETCH = (): Promise<never> => Promise.reject(new Error('an SDK tried to send by itself'));

/** What the clients are given as their key, because they insist on one; the real one is added where requests leave. */
export const KEY_PLACEHOLDER = 'kept-by-cupel';

type Setup = {
  readonly name: string;
  readonly model: string;
  readonly params: Params | undefined;
  readonly wire: Wire;
  readonly endpoint: Endpoint;
  /** Beside name, model and address. */
  readonly identity?: Readonly<Record<string, Json>>;
  readonly headers?: (params: Params) => Record<string, string>;
  /** Called once, before the first request: SDKs take 20 to 70 ms to load. */
  readonly connect: () => Promise<ApiClient>;
};

/**
 * A provider that speaks one wire over HTTP.
 * @throws CupelError `config` for parameters that the wire has no word for
 */
export function createModelApi(setup: Setup, { deps }: Pick<ProviderContext, 'deps'>): Provider {
  const { name, model, wire, endpoint } = setup;
  assertTarget(setup);
  let client: Promise<ApiClient> | null = null;
  const connect = () => (client ??= setup.connect());
  return {
    name,
    identity: { provider: name, model, base_url: endpoint.baseUrl, ...setup.identity },
    paceKey: `${name} ${endpoint.origin} ${model}`,
    recordable: true,
    usesPayload: false,
    origin: endpoint.keyed ? endpoint.origin : null,
    generate: async (request, options) => {
      assertRequestParams(request.params, wire.gaps);
      const body = wire.toBody(model, request, await loadFiles(request));
      options.signal.throwIfAborted();
      const headers = setup.headers?.(request.params) ?? {};
      const built = await (await connect()).buildRequest({ method: 'post', path: wire.path, body, headers });
      const startedAt = deps.monotonic();
      const json = await exchangeJson(endpoint, deps, built, options);
      return { ...wire.toReading(json), latencyMs: deps.monotonic() - startedAt };
    },
  };
}

/** Says at the start what the first request would say. */
function assertTarget({ params = {}, wire, model }: Setup): void {
  assertParams(params, wire.gaps);
  parseResponseFormat(params.response_format);
  try {
    wire.toBody(model, { messages: [], params, trial: 0 });
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    throw new CupelError('config', `this provider cannot take what is written: ${error.message}`, { place: { path: 'params' } });
  }
}
