import type { Log } from '../deps.js';
import type { Json } from '../domain/json.js';
import type { Params } from '../domain/target.js';
import { CupelError } from '../errors.js';
import type { AdapterBinding, ProviderContext } from './context.js';
import type { Endpoint } from './endpoint.js';
import { exchangeJson } from './exchange.js';
import { parseResponseFormat } from './output-format.js';
import { assertParams, assertRequestParams } from './parameters.js';
import { type GenerationRequest, type Provider, ProviderError } from './provider.js';
import { loadFiles, type Wire } from './wire.js';

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
export function createModelApi(setup: Setup, { deps, adapter }: Pick<ProviderContext, 'deps' | 'adapter'>): Provider {
  const { name, model, wire, endpoint } = setup;
  assertTarget(setup);
  const hold = adapter === undefined ? null : holdAdapter(adapter, deps.log);
  return {
    name,
    identity: {
      provider: name,
      model,
      base_url: endpoint.baseUrl,
      ...setup.identity,
      ...(adapter === undefined ? {} : { adapter: adapter.identity }),
    },
    paceKey: `${name} ${endpoint.origin} ${model}`,
    endpointKey: `${name} ${endpoint.origin}`,
    recordable: true,
    usesPayload: false,
    origin: endpoint.keyed ? endpoint.origin : null,
    generate: async (request, options) => {
      assertRequestParams(request.params, wire.gaps);
      options.signal.throwIfAborted();
      await hold?.load(options.signal);
      refuseImages(model, request);
      const files = await loadFiles(request);
      const fields = withAdapter(wire.toBody(model, request, files), adapter);
      const { body, contentType } = wire.encode?.(fields, files) ?? { body: JSON.stringify(fields), contentType: 'application/json' };
      options.signal.throwIfAborted();
      const startedAt = deps.monotonic();
      const headers = { ...setup.headers?.(request.params), 'content-type': contentType };
      const maxBytes = wire.maxBytes === undefined ? {} : { maxBytes: wire.maxBytes };
      const json = await exchangeJson(endpoint, deps, { path: wire.path, headers, body, ...maxBytes }, options);
      return { ...wire.toReading(json), latencyMs: deps.monotonic() - startedAt };
    },
    ...(hold === null ? {} : { start: hold.load, close: hold.unload }),
  };
}

/** Models that are known to read texts alone; of every other one its API says so itself. */
const READS_TEXT_ALONE =
  /^(?:gpt-3\.5|gpt-4(?:-(?:0314|0613|32k|1106-preview|0125-preview|turbo-preview)|$)|o1-(?:mini|preview)|o3-mini|claude-(?:instant|2)|text-)/;

/**
 * A model that cannot see is not asked what it sees: some servers leave out what they do not take.
 * @throws ProviderError `unsupported`
 */
function refuseImages(model: string, { attachments = [] }: GenerationRequest): void {
  if (!READS_TEXT_ALONE.test(model) || !attachments.some(({ mediaType }) => mediaType.startsWith('image/'))) return;
  throw new ProviderError('unsupported', { message: `an image: ${model} reads texts alone` });
}

/** What a server must be told last: `extra` of a suite cannot undo it. */
function withAdapter(body: Record<string, unknown>, adapter: AdapterBinding | undefined): Record<string, unknown> {
  if (adapter === undefined) return body;
  const { model, body: fields } = adapter.fields();
  return { ...body, ...(model === undefined ? {} : { model }), ...fields };
}

/** Time that a server has to let an adapter go, in ms. */
const UNLOAD_MS = 30_000;

type AdapterHold = { readonly load: (signal: AbortSignal) => Promise<void>; readonly unload: () => Promise<void> };

/** Loads once, however many ask, and again after a failure; unloads whatever a load may have left. */
function holdAdapter(adapter: AdapterBinding, log: Log | undefined): AdapterHold {
  let loading: Promise<void> | null = null;
  return {
    load: (signal) => {
      loading ??= adapter.load(signal).catch((error: unknown) => {
        loading = null;
        throw error;
      });
      return loading;
    },
    unload: async () => {
      await loading?.catch(() => undefined);
      loading = null;
      try {
        await adapter.unload(AbortSignal.timeout(UNLOAD_MS));
      } catch (error) {
        log?.warn(`an adapter may be left on its server: ${error instanceof Error ? error.message : 'unknown error'}`);
      }
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
