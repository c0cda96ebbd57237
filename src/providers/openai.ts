import type { TargetOf } from '../domain/target.js';
import { chatWire } from './chat-wire.js';
import type { ProviderContext } from './context.js';
import { openEndpoint } from './endpoint.js';
import { imagesWire } from './images-wire.js';
import { createModelApi } from './model-api.js';
import type { Provider } from './provider.js';
import { responsesWire } from './responses-wire.js';
import { transcriptionsWire } from './transcriptions-wire.js';
import type { Wire } from './wire.js';

/** Another API of the same servers, with its name for identities. */
export type OtherWire = { readonly api: string; readonly wire: Wire };

/** The APIs for other things than texts. */
export const MEDIA_WIRES: Readonly<Record<string, Wire | undefined>> = { images: imagesWire, transcriptions: transcriptionsWire };

const HOME = 'https://api.openai.com/v1';

/**
 * OpenAI's own API: Responses, or Chat Completions with `api: chat`.
 * @throws CupelError `config`, `no-credentials`, `origin-refused`
 */
export function createOpenAi(target: TargetOf<'openai'>, context: ProviderContext, other?: OtherWire): Provider {
  const api = other?.api ?? target.api ?? 'responses';
  const endpoint = openEndpoint(
    { baseUrl: target.base_url ?? HOME, ownOrigin: new URL(HOME).origin, keyVariable: target.api_key_env ?? 'OPENAI_API_KEY' },
    context,
  );
  const wire = other?.wire ?? MEDIA_WIRES[api] ?? (api === 'chat' ? chatWire({ maxTokens: 'max_completion_tokens' }) : responsesWire);
  const { env } = context.deps;
  const headers = {
    ...named('openai-organization', env.OPENAI_ORG_ID),
    ...named('openai-project', env.OPENAI_PROJECT_ID),
  };
  return createModelApi(
    { name: target.provider, model: target.model, params: target.params, wire, endpoint, identity: { api }, headers: () => headers },
    context,
  );
}

/** A header, where its variable holds something. */
function named(header: string, variable: string | undefined): Record<string, string> {
  const value = variable?.trim() ?? '';
  return value === '' ? {} : { [header]: value };
}
