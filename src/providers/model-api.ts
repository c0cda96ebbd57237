import type { Fetch } from '../deps.js';
import type { Json } from '../domain/json.js';
import type { Params } from '../domain/target.js';
import { CupelError } from '../errors.js';
import type { ProviderContext } from './context.js';
import type { Endpoint } from './endpoint.js';
import { type Exchange, type ExchangeOptions, exchangeFetch, readJson, toFailure } from './exchange.js';
import { parseResponseFormat } from './output-format.js';
import { assertParams, assertRequestParams } from './parameters.js';
import { type Answer, type GenerationOptions, type GenerationRequest, type Provider, ProviderError } from './provider.js';
import type { Wire } from './wire.js';

/** What Cupel uses of an SDK: addresses, headers, encoding. Its retries and time-outs are off, its parsing is not asked for. */
export type ApiClient = {
  post(
    path: string,
    options: {
      readonly body: unknown;
      readonly headers: Record<string, string>;
      readonly fetchOptions: ExchangeOptions;
    },
  ): { asResponse(): Promise<Response> };
};

/** What the clients are given as their key, because they insist on one; the real one is added where requests leave. */
export const KEY_PLACEHOLDER = 'kept-by-cupel';

/** The longest time that a timer can hold: time belongs to the caller's signal, and SDKs have no other way to say never. */
export const NO_TIMEOUT_MS = 2 ** 31 - 1;

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
  readonly connect: (fetch: Fetch) => Promise<ApiClient>;
};

/**
 * A provider that speaks one wire over HTTP.
 * @throws CupelError `config` for parameters that the wire has no word for
 */
export function createModelApi(setup: Setup, { deps }: Pick<ProviderContext, 'deps'>): Provider {
  const { name, model, wire, endpoint } = setup;
  assertTarget(setup);
  let client: Promise<ApiClient> | null = null;
  const connect = () => (client ??= setup.connect(exchangeFetch(endpoint, deps)));
  return {
    name,
    identity: { provider: name, model, base_url: endpoint.baseUrl, ...setup.identity },
    paceKey: `${name} ${endpoint.origin} ${model}`,
    recordable: true,
    usesPayload: false,
    origin: endpoint.keyed ? endpoint.origin : null,
    generate: async (request, options) => {
      assertRequestParams(request.params, wire.gaps);
      const body = wire.toBody(model, request);
      options.signal.throwIfAborted();
      return send(await connect(), setup, { request, body, options, monotonic: deps.monotonic });
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

type Sending = {
  readonly request: GenerationRequest;
  readonly body: Record<string, unknown>;
  readonly options: GenerationOptions;
  readonly monotonic: () => number;
};

async function send(client: ApiClient, setup: Setup, sending: Sending): Promise<Answer> {
  const startedAt = sending.monotonic();
  const json = await post(client, setup, sending);
  const latencyMs = sending.monotonic() - startedAt;
  return { ...setup.wire.toReading(json), latencyMs };
}

async function post(client: ApiClient, { wire, headers }: Setup, { request, body, options }: Sending): Promise<unknown> {
  const exchange: Exchange = { signal: options.signal, onRateLimit: options.onRateLimit };
  const posting = { body, headers: headers?.(request.params) ?? {}, fetchOptions: { redirect: 'manual', exchange } } as const;
  try {
    return await readJson(await client.post(wire.path, posting).asResponse());
  } catch (error) {
    throw toFailure(error, exchange);
  }
}
