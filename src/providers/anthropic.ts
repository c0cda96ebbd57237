import type { Params, TargetOf } from '../domain/target.js';
import type { ProviderContext } from './context.js';
import { openEndpoint } from './endpoint.js';
import { messagesWire } from './messages-wire.js';
import { createModelApi } from './model-api.js';
import { DEFAULT_MAX_TOKENS } from './parameters.js';
import type { Provider } from './provider.js';

const HOME = 'https://api.anthropic.com';

/** The API version that the wire was written for. */
const VERSION = '2026-10-21';
/** The last one that takes `temperature`, `top_p` and `top_k`; from 2026-10-21 on each of them is an error. */
const VERSION_WITH_SAMPLING = '2023-06-01';

/**
 * Anthropic's Messages API; where sampling parameters are written, in the version that has them
 * (newer models refuse them all the same, and say so).
 * @throws CupelError `config`, `no-credentials`, `origin-refused`
 */
export function createAnthropic(target: TargetOf<'anthropic'>, context: ProviderContext): Provider {
  const endpoint = openEndpoint(
    {
      // The path begins with `/v1` here, other than at OpenAI; a base address that has it already means the same.
      baseUrl: (target.base_url ?? HOME).replace(/\/v1\/*$/, ''),
      ownOrigin: HOME,
      keyVariable: target.api_key_env ?? 'ANTHROPIC_API_KEY',
      keyHeader: 'x-api-key',
    },
    context,
  );
  const { model, params } = target;
  return createModelApi(
    {
      name: target.provider,
      model,
      params,
      wire: messagesWire,
      endpoint,
      // The limit that Cupel chose shapes answers, so a new choice must not find the old one's cassettes.
      identity: params?.max_output_tokens === undefined ? { max_tokens: DEFAULT_MAX_TOKENS } : {},
      headers: (written) => ({ 'anthropic-version': samples(written) ? VERSION_WITH_SAMPLING : VERSION }),
    },
    context,
  );
}

function samples({ temperature, top_p, extra = {} }: Params): boolean {
  return [temperature, top_p, extra.temperature, extra.top_p, extra.top_k].some((value) => value !== undefined);
}
