import type { Json } from '../domain/json.js';
import type { Params } from '../domain/target.js';
import { CupelError } from '../errors.js';
import type { ProviderContext } from './context.js';
import type { Endpoint } from './endpoint.js';
import { exchangeJson } from './exchange.js';
import { parseResponseFormat } from './output-format.js';
import { assertParams, assertRequestParams } from './parameters.js';
import { type Provider, ProviderError } from './provider.js';
import type { Wire } from './wire.js';

type Setup = {
  readonly name: string;
  readonly model: string;
  readonly params: Params | undefined;
  readonly wire: Wire;
  readonly endpoint: Endpoint;
  /** Beside name, model and address. */
  readonly identity?: Readonly<Record<string, Json>>;
  /** Beside those that every request has. */
  readonly headers?: (params: Params) => Readonly<Record<string, string>>;
};

/**
 * A provider that speaks one wire over HTTP.
 * @throws CupelError `config` for parameters that the wire has no word for
 */
export function createModelApi(setup: Setup, { deps }: Pick<ProviderContext, 'deps'>): Provider {
  const { name, model, wire, endpoint } = setup;
  assertTarget(setup);
  return {
    name,
    identity: { provider: name, model, base_url: endpoint.baseUrl, ...setup.identity },
    paceKey: `${name} ${endpoint.origin} ${model}`,
    recordable: true,
    usesPayload: false,
    origin: endpoint.keyed ? endpoint.origin : null,
    generate: async (request, options) => {
      assertRequestParams(request.params, wire.gaps);
      const body = JSON.stringify(wire.toBody(model, request));
      options.signal.throwIfAborted();
      const startedAt = deps.monotonic();
      const json = await exchangeJson(endpoint, deps, { path: wire.path, headers: setup.headers?.(request.params) ?? {}, body }, options);
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
