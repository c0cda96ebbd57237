/** promptfoo's provider ids and their settings, as a model and neutral parameters. */
import { isJsonObject, type Json, type JsonObject } from '../domain/json.js';
import type { Params } from '../domain/target.js';
import type { Account, ModelDraft } from './draft.js';

type Found = { readonly model: ModelDraft | null; readonly params: Params };

/** Servers that speak OpenAI's chat protocol, by the first word of promptfoo's id. */
const COMPATIBLE: Readonly<Record<string, { readonly baseUrl: string; readonly apiKeyEnv?: string }>> = {
  deepseek: { baseUrl: 'https://api.deepseek.com/v1', apiKeyEnv: 'DEEPSEEK_API_KEY' },
  groq: { baseUrl: 'https://api.groq.com/openai/v1', apiKeyEnv: 'GROQ_API_KEY' },
  mistral: { baseUrl: 'https://api.mistral.ai/v1', apiKeyEnv: 'MISTRAL_API_KEY' },
  ollama: { baseUrl: 'http://localhost:11434/v1' },
  openrouter: { baseUrl: 'https://openrouter.ai/api/v1', apiKeyEnv: 'OPENROUTER_API_KEY' },
};

/** The model that one entry of `providers` names. */
export function providerOf(entry: string | JsonObject, account: Account): Found {
  const { id, config } = taken(entry);
  if (id === null) {
    account.leaveOut('providers[0]', 'It names no id. Name the model: --provider, --model.');
    return { model: null, params: {} };
  }
  const model = modelOf(id, config);
  if (model === null) {
    account.leaveOut(`providers: ${id}`, refusal(id));
    return { model, params: {} };
  }
  account.keep(`providers: ${id}`);
  return { model, params: paramsOf(config, account) };
}

function refusal(id: string): string {
  if (/^(file:|exec:|python:|golang:|ruby:)/.test(id) || /\.(m?[jt]s|cjs|py|rb|go)(:|$)/.test(id))
    return 'It is code of the repository, which a migration does not run. Write it as `provider: command`.';
  if (/^https?:/.test(id)) return 'Write it as `provider: http` with its request and response.';
  return 'Cupel has no provider of that name. An endpoint that speaks the protocol of OpenAI is `openai-compatible` with its `base_url`.';
}

function taken(entry: string | JsonObject): { readonly id: string | null; readonly config: JsonObject } {
  if (typeof entry === 'string') return { id: entry, config: {} };
  if (typeof entry.id === 'string') return { id: entry.id, config: objectOf(entry.config) };
  const [only, ...others] = Object.entries(entry);
  if (only === undefined || others.length > 0) return { id: null, config: {} };
  const settings = objectOf(only[1]);
  return { id: typeof settings.id === 'string' ? settings.id : only[0], config: objectOf(settings.config) };
}

function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function modelOf(id: string, config: JsonObject): ModelDraft | null {
  const [vendor = '', ...rest] = id.split(':');
  const kind = rest[0] ?? '';
  const isKind = ['chat', 'responses', 'messages', 'completion'].includes(kind);
  const model = (isKind ? rest.slice(1) : rest).join(':');
  if (model === '' || kind === 'completion' || kind === 'embedding' || kind === 'embeddings' || kind === 'image') return null;
  const url =
    typeof config.apiBaseUrl === 'string'
      ? config.apiBaseUrl
      : typeof config.apiHost === 'string'
        ? `https://${config.apiHost}/v1`
        : undefined;
  const variable = typeof config.apiKeyEnvar === 'string' ? { apiKeyEnv: config.apiKeyEnvar } : {};
  if (vendor === 'openai' && url !== undefined)
    return { provider: 'openai-compatible', model, baseUrl: url, apiKeyEnv: 'OPENAI_API_KEY', ...variable };
  if (vendor === 'openai') return { provider: 'openai', model, api: kind === 'responses' ? 'responses' : 'chat', ...variable };
  if (vendor === 'anthropic') return { provider: 'anthropic', model, ...(url === undefined ? {} : { baseUrl: url }), ...variable };
  const server = Object.hasOwn(COMPATIBLE, vendor) ? COMPATIBLE[vendor] : undefined;
  return server === undefined
    ? null
    : { provider: 'openai-compatible', model, ...server, ...(url === undefined ? {} : { baseUrl: url }), ...variable };
}

const NUMBERS: Readonly<Record<string, 'temperature' | 'top_p' | 'seed' | 'max_output_tokens'>> = {
  temperature: 'temperature',
  top_p: 'top_p',
  seed: 'seed',
  max_tokens: 'max_output_tokens',
  max_completion_tokens: 'max_output_tokens',
  max_output_tokens: 'max_output_tokens',
};
const ADDRESS = new Set(['apiBaseUrl', 'apiHost', 'apiKeyEnvar']);

function paramsOf(config: JsonObject, account: Account): Params {
  const params: { -readonly [K in keyof Params]: Params[K] } = {};
  for (const [key, value] of Object.entries(config)) {
    const neutral = Object.hasOwn(NUMBERS, key) ? NUMBERS[key] : undefined;
    if (neutral !== undefined && typeof value === 'number') params[neutral] = value;
    else if (key === 'stop' && isTexts(value)) params.stop = value;
    else if (key === 'reasoning_effort' && typeof value === 'string') params.reasoning_effort = value;
    else if (key === 'response_format' && isJsonObject(value)) params.response_format = value;
    else if (key === 'apiKey')
      account.leaveOut(
        'providers[0].config.apiKey',
        'A key never stands in a file. Put it into a secret, and name its variable with `api_key_env`.',
      );
    else if (!ADDRESS.has(key))
      account.leaveOut(`providers[0].config.${key}`, 'It has no neutral name. Write it under `params.extra` if the server needs it.');
  }
  return params;
}

function isTexts(value: Json | undefined): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
