/** HTTP for the routes by which servers load adapters: the target's address and key, answers bounded, no redirects. */
import type { AdapterHttp } from '../../adapters/server.js';
import type { Deps } from '../../deps.js';
import { CupelError } from '../../errors.js';
import type { Endpoint } from '../../providers/endpoint.js';

/** Larger answers of such a route are none. */
const MAX_BYTES = 8 << 20;
/** Time that a server has to load an adapter, in ms. */
const LOAD_MS = 300_000;

/**
 * Requests to one server.
 * @throws from the function: CupelError `provider-setup` where the server cannot be reached; the signal's reason
 */
export function openAdapterHttp(endpoint: Endpoint, { http }: Pick<Deps, 'http'>): AdapterHttp {
  return async (method, url, body, signal) => {
    if (new URL(url).origin !== endpoint.origin) throw new Error(`a request would leave ${endpoint.origin}`);
    const type = body instanceof Uint8Array ? 'application/octet-stream' : 'application/json';
    const headers = { accept: 'application/json', ...(body === null ? {} : { 'content-type': type }), ...endpoint.credentials() };
    const inTime = AbortSignal.any([signal, AbortSignal.timeout(LOAD_MS)]);
    const sent = body instanceof Uint8Array || body === null ? body : JSON.stringify(body);
    try {
      const response = await http({ method, url, headers, body: sent, signal: inTime });
      const bytes = method === 'HEAD' ? null : await response.read(MAX_BYTES);
      return { status: response.status, body: parse(Buffer.from(bytes ?? []).toString('utf8')) };
    } catch (cause) {
      if (signal.aborted) throw signal.reason;
      if (cause instanceof CupelError) throw cause;
      const what = inTime.aborted ? `did not answer within ${LOAD_MS / 60_000} minutes` : 'cannot be reached';
      throw new CupelError('provider-setup', `the server at ${endpoint.baseUrl} ${what}`, {
        remedy: 'Start it before Cupel runs, and wait until it is ready; look at `base_url`.',
        cause,
      });
    }
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
