import { describe, expect, it } from 'vitest';
import { aContext, json, startLoopback } from '../../test/fixtures/providers/loopback.js';
import type { TargetOf } from '../domain/target.js';
import { KEY } from './dialect.contract.js';
import { describeHttpProvider } from './http-provider.contract.js';
import { createProvider } from './index.js';
import { bearer, chat, goodResponse, responses } from './openai-dialects.contract.js';
import { aRequest } from './provider.contract.js';

describeHttpProvider({
  ...chat,
  name: 'openai chat',
  path: '/v1/chat/completions',
  key: bearer('OPENAI_API_KEY'),
  create: ({ baseUrl, params }, context) =>
    createProvider({ provider: 'openai', api: 'chat', model: 'a-model', base_url: `${baseUrl}/v1`, ...(params && { params }) }, context),
});

describeHttpProvider({
  ...responses,
  name: 'openai responses',
  path: '/v1/responses',
  key: bearer('OPENAI_API_KEY'),
  create: ({ baseUrl, params }, context) =>
    createProvider({ provider: 'openai', model: 'a-model', base_url: `${baseUrl}/v1`, ...(params && { params }) }, context),
});

describe('openai', () => {
  const create = (target: Partial<TargetOf<'openai'>>, env: Record<string, string> = { OPENAI_API_KEY: KEY }) =>
    createProvider({ provider: 'openai', model: 'a-model', ...target }, aContext({ env }));

  it('sends its key to api.openai.com without being allowed to', async () => {
    expect(await create({})).toMatchObject({ origin: 'https://api.openai.com', recordable: true, usesPayload: false, name: 'openai' });
    expect((await create({ base_url: 'https://api.openai.com/v1/' })).identity).toEqual((await create({})).identity);
  });

  it('is another target with another model, address or API', async () => {
    const identities = [
      await create({}),
      await create({ model: 'another' }),
      await create({ api: 'chat' }),
      await create({ base_url: 'https://api.openai.com/v2' }),
    ];
    expect(new Set(identities.map(({ identity }) => JSON.stringify(identity))).size).toBe(4);
  });

  it.each([
    ['seed', { seed: 1 }, 'params.seed'],
    ['stop', { stop: 'x' }, 'params.stop'],
    ['a response format that is none', { response_format: 'yaml' }, 'params.response_format'],
  ])('refuses %s with the Responses API at the start', async (_, params, path) => {
    await expect(create({ params })).rejects.toMatchObject({ code: 'config', place: { path } });
  });

  it.each(['GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'RUNNER_TOKEN', 'INPUT_KEY', 'github_token'])('takes no key from %s', async (name) => {
    await expect(create({ api_key_env: name }, { [name]: KEY })).rejects.toMatchObject({ code: 'config', place: { path: 'api_key_env' } });
  });

  it.each([
    ['a password', 'https://user:secret@api.openai.com/v1'],
    ['a query', 'https://api.openai.com/v1?key=secret'],
    ['a fragment', 'https://api.openai.com/v1#x'],
    ['no address', 'api.openai.com'],
  ])('refuses a base address with %s, without repeating it', async (_, base_url) => {
    const error = await create({ base_url }).catch((reason) => reason);
    expect(error).toMatchObject({ code: 'config', place: { path: 'base_url' } });
    expect(error.message).not.toContain('secret');
  });

  it('refuses a key that no header may carry', async () => {
    const error = await create({}, { OPENAI_API_KEY: 'sk-a\nb' }).catch((reason) => reason);
    expect(error).toMatchObject({ code: 'no-credentials' });
    expect(error.message).not.toContain('sk-a');
  });

  it('passes on organisation and project of the environment that it was given', async () => {
    const server = await startLoopback(json(goodResponse));
    const provider = await createProvider(
      { provider: 'openai', model: 'a-model', base_url: server.origin },
      aContext({ env: { OPENAI_API_KEY: KEY, OPENAI_ORG_ID: 'org-1', OPENAI_PROJECT_ID: 'proj-1' }, allowedOrigins: [server.origin] }),
    );
    await provider.generate(aRequest(), { signal: new AbortController().signal });
    expect(server.seen[0]?.headers).toMatchObject({ 'openai-organization': 'org-1', 'openai-project': 'proj-1' });
    await server.close();
  });

  it.each([
    ['server_error', 'server'],
    ['rate_limit_exceeded', 'rate-limit'],
    ['invalid_prompt', 'refused'],
    [null, 'server'],
  ])('takes a response that failed with %s for what it is: %s', async (code, kind) => {
    const server = await startLoopback(json({ ...goodResponse, status: 'failed', error: { code, message: 'no' } }));
    const provider = await createProvider(
      { provider: 'openai', model: 'a-model', base_url: server.origin },
      aContext({ env: { OPENAI_API_KEY: KEY }, allowedOrigins: [server.origin] }),
    );
    await expect(provider.generate(aRequest(), { signal: new AbortController().signal })).rejects.toMatchObject({ kind });
    await server.close();
  });
});
