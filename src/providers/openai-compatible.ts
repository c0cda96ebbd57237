import type { TargetOf } from '../domain/target.js';
import { CupelError } from '../errors.js';
import { chatWire } from './chat-wire.js';
import type { ProviderContext } from './context.js';
import { openEndpoint } from './endpoint.js';
import { createModelApi } from './model-api.js';
import { MEDIA_WIRES, type OtherWire } from './openai.js';
import type { Provider } from './provider.js';
import { responsesWire } from './responses-wire.js';

/**
 * Any server that copies OpenAI's API (vLLM, llama-server, gateways): Chat Completions, or Responses with `api: responses`.
 * Without `api_key_env` no key is sent.
 * @throws CupelError `config`, `no-credentials`, `origin-refused`
 */
export function createOpenAiCompatible(target: TargetOf<'openai-compatible'>, context: ProviderContext, other?: OtherWire): Provider {
  if (target.adapter !== undefined && context.adapter === undefined)
    throw new CupelError('config', 'an adapter cannot be chosen here', { place: { path: 'adapter' }, remedy: 'Take it out.' });
  const api = other?.api ?? target.api ?? 'chat';
  const endpoint = openEndpoint({ baseUrl: target.base_url, ownOrigin: null, keyVariable: target.api_key_env ?? null }, context);
  const wire = other?.wire ?? MEDIA_WIRES[api] ?? (api === 'chat' ? chatWire({ maxTokens: 'max_tokens' }) : responsesWire);
  return createModelApi(
    {
      name: target.provider,
      model: target.model,
      params: target.params,
      wire,
      endpoint,
      identity: { api },
    },
    context,
  );
}
