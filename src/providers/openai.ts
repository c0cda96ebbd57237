import type { TargetOf } from '../domain/target.js';
import { chatWire } from './chat-wire.js';
import type { ProviderContext } from './context.js';
import { openEndpoint } from './endpoint.js';
import { type ApiClient, createModelApi, KEY_PLACEHOLDER, NO_FETCH } from './model-api.js';
import type { Provider } from './provider.js';
import { responsesWire } from './responses-wire.js';
import type { Wire } from './wire.js';

/** Another API of the same servers, with its name for identities. */
export type OtherWire = { readonly api: string; readonly wire: Wire };

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
  const wire = other?.wire ?? (api === 'chat' ? chatWire({ maxTokens: 'max_completion_tokens' }) : responsesWire);
  const { env } = context.deps;
  const [organization, project] = [env.OPENAI_ORG_ID?.trim() || null, env.OPENAI_PROJECT_ID?.trim() || null];
  const connect = () => connectOpenAi({ baseUrl: endpoint.baseUrl, organization, project });
  return createModelApi(
    { name: target.provider, model: target.model, params: target.params, wire, endpoint, identity: { api }, connect },
    context,
  );
}

type Connection = {
  readonly baseUrl: string;
  readonly organization?: string | null;
  readonly project?: string | null;
};

/** The SDK's client, told everything: what is left out it would read from the environment, the keys of others among it. */
export async function connectOpenAi({ baseUrl, organization = null, project = null }: Connection): Promise<ApiClient> {
  const { OpenAI } = await import('openai/client');
  return new OpenAI({
    apiKey: KEY_PLACEHOLDER,
    adminAPIKey: null,
    organization,
    project,
    webhookSecret: null,
    baseURL: baseUrl,
    fetch: NO_FETCH,
    maxRetries: 0,
    logLevel: 'off',
  });
}
