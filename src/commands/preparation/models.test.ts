import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { adapterFolder, aModelContext, aServed, embedded, weightsIn } from '../../../test/fixtures/adapters/served.js';
import {
  type FakeAdapterServer,
  type FakeOptions,
  startFakeAdapterId,
  startFakeLlamaServer,
  startFakeOllama,
  startFakeVllm,
} from '../../../test/fixtures/adapters/servers.js';
import type { Target } from '../../domain/target.js';
import { sha256 } from '../../fingerprint.js';
import type { Provider } from '../../providers/provider.js';
import { ask, describeServed, type Served } from './models.contract.js';
import { openModel } from './models.js';

const PLACE = { file: 'suite.yaml', path: 'candidate' };

const vllm = async (
  options: FakeOptions = {},
  fixed: Record<string, string> = {},
): Promise<Served & { server: FakeAdapterServer; root: string }> => {
  const root = adapterFolder();
  const server = await startFakeVllm(
    options,
    Object.fromEntries(Object.entries(fixed).map(([name, folder]) => [name, join(root, folder)])),
  );
  const weights = (side: string): string => weightsIn(root, `${side}/adapter_model.safetensors`);
  return { server, root, ...aServed(root, server, 'vllm', { model: 'acme/tiny-chat', adapterOf: (side) => ({ path: side }), weights }) };
};

const ollama = async (options: FakeOptions = {}): Promise<Served & { server: FakeAdapterServer; root: string }> => {
  const root = adapterFolder();
  const server = await startFakeOllama(options);
  const weights = (side: string): string => weightsIn(root, `${side}.gguf`);
  return {
    server,
    root,
    ...aServed(root, server, 'ollama', { model: 'tiny-chat', adapterOf: (side) => ({ path: `${side}.gguf` }), weights }),
  };
};

const llamaServer = async (options: FakeOptions = {}): Promise<Served & { server: FakeAdapterServer; root: string }> => {
  const root = adapterFolder();
  const server = await startFakeLlamaServer(
    ['second.gguf', 'first.gguf', 'foreign.gguf'].map((name) => join(root, name)),
    options,
  );
  const weights = (side: string): string => weightsIn(root, `${side}.gguf`);
  return {
    server,
    root,
    ...aServed(root, server, 'llama-cpp-server', { model: 'tiny-chat', adapterOf: (side) => ({ path: `${side}.gguf` }), weights }),
  };
};

const byId = async (): Promise<Served> => {
  const root = adapterFolder();
  const server = await startFakeAdapterId(['first', 'second']);
  const adapterOf = (side: string): object => ({ id: side, ...(side === 'foreign' ? { path: 'foreign' } : {}) });
  return aServed(root, server, 'adapter-id', { model: 'acme/tiny-chat', adapterOf, weights: (side) => side });
};

/** Fine-tuned models that a vendor keeps: the id is the model. */
const fineTuned = async (): Promise<Served> => {
  const server = await startFakeAdapterId(['ft:gpt-x:acme:first:1', 'ft:gpt-x:acme:second:2'], { base: 'gpt-x' });
  const common = { provider: 'openai', api: 'chat', model: 'gpt-x', base_url: server.baseUrl } as const;
  const ids = { first: 'ft:gpt-x:acme:first:1', second: 'ft:gpt-x:acme:second:2', foreign: 'ft:gpt-y:acme:other:3' };
  const context = aModelContext(adapterFolder(), { allowedOrigins: [server.origin] });
  return {
    context: { ...context, deps: { ...context.deps, env: { OPENAI_API_KEY: 'test' } } },
    target: (side): Target => (side === 'base' ? common : { ...common, adapter: { id: ids[side] } }),
    weights: (side) => (side === 'base' ? 'base' : ids[side]),
    held: server.held,
    generations: server.generations,
    close: server.close,
  };
};

describeServed({ name: 'vLLM (fake)', open: () => vllm(), mismatch: [/"acme\/large-chat"/, /"acme\/tiny-chat"/] });
describeServed({ name: 'Ollama (fake)', open: () => ollama(), mismatch: [/"large-chat"/, /"tiny-chat"/] });
describeServed({ name: "llama.cpp's server (fake)", open: () => llamaServer(), mismatch: [/"large-chat"/, /"tiny-chat.gguf"/] });
describeServed({ name: 'LoRAX and TGI (fake)', open: byId, mismatch: [/"acme\/large-chat"/, /"acme\/tiny-chat"/] });
describeServed({ name: 'OpenAI (fake)', open: fineTuned, mismatch: [/"gpt-y"/, /"gpt-x"/] });
describeServed({
  name: 'the embedded engine (stand-in)',
  open: async () => embedded(adapterFolder()),
  mismatch: [/"large-chat"/, /"tiny-chat"/],
});

const opened = async <T extends Served>(served: Promise<T>): Promise<T> => {
  const ready = await served;
  onTestFinished(ready.close);
  return ready;
};
const open = async (served: Served, target: Target = served.target('first')): Promise<Provider> =>
  (await openModel(target, PLACE, served.context)).provider;
const started = async (served: Served, target?: Target): Promise<Provider> => {
  const provider = await open(served, target);
  await provider.start?.(new AbortController().signal);
  return provider;
};
const withAdapter = (served: Served, adapter: object): Target => ({ ...served.target('first'), adapter }) as Target;

describe('vLLM', () => {
  it('gets the adapter under a name of its own, and a run that is broken off leaves nothing', async () => {
    const controller = new AbortController();
    const served = await opened(vllm({ beforeAnswer: async () => controller.abort(new Error('enough')) }));
    const provider = await open(served);
    await expect(provider.start?.(controller.signal)).rejects.toThrow('enough');
    expect(served.held()).toHaveLength(1);
    expect(served.held()[0]).toMatch(/^cupel-first-[0-9a-f]{8}-[0-9a-z]{6}$/);
    await provider.close?.();
    expect(served.held()).toEqual([]);
  });

  it('loads once, however many ask', async () => {
    const served = await opened(vllm());
    const provider = await open(served);
    await Promise.all(['a', 'b', 'c'].map((question) => ask(provider, question)));
    expect(served.server.managed().filter((route) => route.includes('load_lora'))).toEqual(['POST /v1/load_lora_adapter']);
  });

  it('asks a static adapter by its name, with its parent checked, and leaves it there', async () => {
    const served = await opened(vllm({}, { support: 'first' }));
    const provider = await started(served, withAdapter(served, { server: 'vllm', id: 'support' }));
    expect(await ask(provider, 'hi')).toMatch(new RegExp(`^${served.weights('first')}`));
    await provider.close?.();
    expect(served.held()).toEqual(['support']);
    await expect(started(served, withAdapter(served, { server: 'vllm', id: 'sales' }))).rejects.toThrow(
      'the server has no adapter "sales"; it has "support"',
    );
  });

  it.each([
    [[404, { detail: 'Not Found' }] as const, /HTTP 404: Not Found/],
    [[400, { error: { message: 'LoRA rank 64 is greater than max_lora_rank 16', code: 400 } }] as const, /LoRA rank 64 is greater/],
    [[500, 'Internal Server Error'] as const, /HTTP 500/],
  ])('that refuses the adapter (%j) is quoted, with what to do', async (refuse, message) => {
    const served = await opened(vllm({ refuse }));
    await expect(started(served)).rejects.toMatchObject({
      code: 'provider-setup',
      message: expect.stringMatching(message),
      remedy: expect.stringContaining('VLLM_ALLOW_RUNTIME_LORA_UPDATING'),
    });
    expect(served.generations()).toBe(0);
  });

  it('that serves another model is named with what it serves', async () => {
    const served = await opened(vllm({ base: 'acme/other' }));
    await expect(started(served)).rejects.toThrow(/serves "acme\/other", not "acme\/tiny-chat"/);
  });

  it('that dies after loading costs a warning at the end', async () => {
    const served = await opened(vllm());
    const warnings: string[] = [];
    const context = {
      ...served.context,
      deps: { ...served.context.deps, log: { info: () => undefined, warn: (text: string) => warnings.push(text) } },
    };
    const { provider } = await openModel(served.target('first'), PLACE, context);
    await provider.start?.(new AbortController().signal);
    await served.close();
    await expect(ask(provider, 'hi')).rejects.toMatchObject({ name: 'ProviderError', kind: 'connection' });
    await provider.close?.();
    expect(warnings).toEqual([expect.stringMatching(/an adapter may be left on its server: the server at .* cannot be reached/)]);
  });

  it('that is not there is told so, before anything is asked', async () => {
    const served = await vllm();
    await served.close();
    await expect(started(served)).rejects.toMatchObject({ code: 'provider-setup', message: expect.stringMatching(/cannot be reached/) });
  });
});

describe("llama.cpp's server", () => {
  it('is told every adapter with its scale in every request, and to forget its prompts', async () => {
    const served = await opened(llamaServer());
    await ask(await open(served, withAdapter(served, { server: 'llama-cpp-server', path: 'first.gguf', scale: 0.5 })), 'hi');
    await ask(await open(served, served.target('base')), 'hi');
    const lora = [
      { id: 0, scale: 0 },
      { id: 1, scale: 0 },
      { id: 2, scale: 0 },
    ];
    expect(served.server.asked()).toMatchObject([
      { cache_prompt: false, lora: lora.map((entry) => (entry.id === 1 ? { ...entry, scale: 0.5 } : entry)) },
      { cache_prompt: false, lora },
    ]);
  });

  it('without these words answers with the wrong weights: the fake makes the mistakes of the real one', async () => {
    const served = await opened(llamaServer());
    const plain = { ...served.context, servers: new Map() };
    const { provider } = await openModel(served.target('base'), PLACE, plain);
    expect(await ask(provider, 'hi')).not.toMatch(/^base/);
  });

  it('has the adapter whose content is ours, whatever it is called, or says what it has', async () => {
    const served = await opened(llamaServer());
    await expect(started(served, withAdapter(served, { server: 'llama-cpp-server', id: 7, path: 'first.gguf' }))).rejects.toThrow(
      /has no adapter "7"; it has 0: .*second.gguf/,
    );
    await expect(started(served, withAdapter(served, { server: 'llama-cpp-server', id: 0, path: 'first.gguf' }))).rejects.toThrow(
      /no adapter of the server is this file/,
    );
    await expect(started(served, withAdapter(served, { server: 'llama-cpp-server', path: 'first' }))).rejects.toThrow(
      /a PEFT folder, which llama-server does not take/,
    );
  });

  it('that names another model is refused: it would answer for any name', async () => {
    const served = await opened(llamaServer({ base: '/models/other.gguf' }));
    await expect(started(served)).rejects.toThrow('serves "/models/other.gguf", not "tiny-chat"');
  });

  it('without adapters is quoted', async () => {
    const served = await opened(llamaServer({ refuse: [501, { error: { message: 'not supported' } }] }));
    await expect(started(served)).rejects.toThrow(/lists no adapters \(HTTP 501: not supported\)/);
  });
});

describe('Ollama', () => {
  it('takes a PEFT folder as well as a GGUF file', async () => {
    const served = await opened(ollama());
    const provider = await started(served, withAdapter(served, { server: 'ollama', path: 'first' }));
    expect(served.server.managed().filter((route) => route.startsWith('POST /api/blobs'))).toHaveLength(2);
    await provider.close?.();
    expect(served.held()).toEqual([]);
  });

  it('is believed in a model that was created before only where its weights are ours', async () => {
    const served = await opened(ollama());
    const own = await started(served);
    const [id] = served.held();
    const again = await started(served, withAdapter(served, { server: 'ollama', id, path: 'first.gguf' }));
    expect(await ask(again, 'hi')).toMatch(new RegExp(`^${served.weights('first')}`));
    await again.close?.();
    expect(served.held()).toEqual([id]);
    await expect(started(served, withAdapter(served, { server: 'ollama', id, path: 'second.gguf' }))).rejects.toThrow(
      /has the adapter [0-9a-f]{12}, not [0-9a-f]{12}/,
    );
    await own.close?.();
  });

  it('that refuses to create the model is quoted, and cannot set a scale', async () => {
    const served = await opened(ollama({ refuse: [400, { error: 'unsupported architecture' }] }));
    await expect(started(served)).rejects.toThrow(/did not create the model with the adapter \(HTTP 400: unsupported architecture\)/);
    await expect(started(served, withAdapter(served, { server: 'ollama', path: 'first.gguf', scale: 0.5 }))).rejects.toThrow(
      "Ollama cannot set an adapter's scale",
    );
  });
});

describe('an adapter that is not here', () => {
  it('is known by its digest where recordings answer, and missed when the first answer is not among them', async () => {
    const served = await opened(vllm());
    const digest = 'c'.repeat(64);
    const context = { ...served.context, replayOnly: true };
    const target = withAdapter(served, { server: 'vllm', path: 'elsewhere', digest });
    const { provider, adapter } = await openModel(target, PLACE, context);
    expect(adapter).toMatchObject({ name: 'elsewhere', format: null, sha256: digest });
    await expect(ask(provider, 'hi')).rejects.toMatchObject({ code: 'provider-setup', place: { file: 'elsewhere' } });
    expect([served.server.managed(), served.generations()]).toEqual([[], 0]);
  });

  it('is the same candidate as the GGUF file of that digest', async () => {
    const served = await opened(llamaServer());
    const digest = sha256(readFileSync(join(served.root, 'first.gguf')));
    const context = { ...served.context, replayOnly: true };
    const away = await openModel(withAdapter(served, { server: 'llama-cpp-server', path: 'away.gguf', digest }), PLACE, context);
    expect(away.provider.identity).toEqual((await open(served)).identity);
  });
});

describe('an adapter in a suite', () => {
  it('that changes by one byte is another candidate, and by its name is not', async () => {
    const served = await opened(vllm());
    const identity = async (): Promise<string> => JSON.stringify((await open(served)).identity);
    const before = await identity();
    const weights = readFileSync(join(served.root, 'first/adapter_model.safetensors'));
    writeFileSync(join(served.root, 'first/adapter_model.safetensors'), Buffer.concat([weights.subarray(0, -1), Buffer.from([9])]));
    expect(await identity()).not.toBe(before);
    const named = await open(served, withAdapter(served, { server: 'vllm', path: 'second', name: 'x' }));
    expect(JSON.stringify(named.identity)).toBe(JSON.stringify((await open(served, served.target('second'))).identity));
  });

  it.each([
    [{ path: 'first', digest: 'a'.repeat(64), server: 'vllm' }, /is not the SHA-256 of the adapter's weights/],
    [{ server: 'vllm' }, /names neither `path` nor `repo` nor `id`/],
    [{ path: 'first' }, /does not say what kind of server/],
    [{ path: 'nowhere', server: 'vllm' }, /does not exist/],
    [{ path: 'first.gguf', server: 'vllm' }, /GGUF file, which vLLM does not take/],
  ])('%j is refused', async (adapter, message) => {
    const served = await opened(vllm());
    await expect(started(served, withAdapter(served, adapter))).rejects.toThrow(message);
  });
});
