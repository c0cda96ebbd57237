import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aContext } from '../../test/fixtures/providers/loopback.js';
import type { Params, TargetOf } from '../domain/target.js';
import { sha256 } from '../fingerprint.js';
import type { ProviderContext } from './context.js';
import { createProvider } from './index.js';
import { toHistory } from './llama-chat.js';
import { aRequest, CONVERSATION, describeProvider, OUTPUT_SCHEMA, TOOL_TURNS, WEATHER } from './provider.contract.js';
import type { GenerationRequest, Provider } from './provider.js';

type Target = TargetOf<'llama-cpp'>;

let folder: string;
const contents: Readonly<Record<string, string>> = {
  'base.gguf': 'model',
  'untemplated.gguf': 'no template',
  'lora.gguf': 'adapter',
  'wrong.gguf': 'adapter for another model',
  'hostile.gguf': 'hostile',
  'pointer.gguf': 'version https://git-lfs.github.com/spec/v1',
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cupel-llama-'));
  const installed = path.join(folder, 'node_modules', 'node-llama-cpp');
  await mkdir(path.join(installed, 'dist'), { recursive: true });
  await writeFile(path.join(installed, 'package.json'), '{"name":"node-llama-cpp","version":"3.22.1","type":"module"}');
  await cp(new URL('../../test/fixtures/providers/fake-llama.js', import.meta.url), path.join(installed, 'dist', 'index.js'));
  await mkdir(path.join(folder, 'below'));
  for (const [name, text] of Object.entries(contents)) await writeFile(path.join(folder, name), text);
});
afterAll(() => rm(folder, { recursive: true }));

const context = (overrides: Partial<ProviderContext> & { cwd?: string } = {}): ProviderContext => {
  const base = aContext({
    files: {
      read: () => Promise.reject(new Error('not read as text')),
      obtain: async (file) =>
        contents[file] === undefined
          ? null
          : { sha256: sha256(contents[file]), bytes: contents[file].length, path: path.join(folder, file) },
    },
    ...overrides,
  });
  return { ...base, deps: { ...base.deps, cwd: overrides.cwd ?? folder } };
};

const create = (target: Partial<Target> = {}, overrides = {}) =>
  createProvider({ provider: 'llama-cpp', model: 'base.gguf', ...target }, context(overrides));
const ask = (provider: Provider, request: Partial<GenerationRequest> = {}, signal = new AbortController().signal) =>
  provider.generate(aRequest(request), { signal });
const told = async (params: Params = {}, request: Partial<GenerationRequest> = {}, target: Partial<Target> = {}) =>
  JSON.parse((await ask(await create(target), { params, ...request })).output);
const user = (content: string) => ({ messages: [{ role: 'user' as const, content }] });

describeProvider({
  name: 'llama-cpp',
  open: async () => [await create(), await create()],
  answerable: aRequest(),
  hopeless: aRequest(user('say nothing')),
});

describe('llama-cpp', () => {
  it('answers with finish reason, usage and time', async () => {
    const provider = await create();
    expect(provider).toMatchObject({ name: 'llama-cpp', recordable: true, usesPayload: false, origin: null, maxConcurrency: 1 });
    expect(await ask(provider)).toEqual({
      output: expect.stringContaining('"history"'),
      finishReason: 'stop',
      usage: { inputTokens: 11, outputTokens: 7 },
      latencyMs: expect.any(Number),
    });
  });

  it('finds the package from the working directory upwards', async () => {
    expect((await ask(await create({}, { cwd: path.join(folder, 'below') }))).finishReason).toBe('stop');
  });

  it('sets what was written, and bounds every answer by its context', async () => {
    const { options } = await told();
    expect(options).toEqual({ maxTokens: expect.any(Number) });
    expect(options.maxTokens).toBeLessThan(8_192);
    expect((await told({ max_output_tokens: 1_000_000 })).options).toEqual(options);
    expect((await told({ temperature: 0.5, top_p: 0.9, max_output_tokens: 40, seed: 7, stop: 'END' })).options).toEqual({
      temperature: 0.5,
      topP: 0.9,
      maxTokens: 40,
      seed: 7,
      customStopTriggers: ['END'],
    });
  });

  it('draws anew for every trial and redraw, and the same in every run', async () => {
    const seeds = [
      await told({}, { trial: 0 }, { seed: 42 }),
      await told({}, { trial: 1 }, { seed: 42 }),
      await told({}, { trial: 0, redraw: 1 }, { seed: 42 }),
      await told({ seed: 5 }, {}, { seed: 42 }),
      await told(),
    ];
    expect(seeds.map(({ options }) => options.seed)).toEqual([42, 43, 1_042, 5, undefined]);
  });

  it('keeps a format by a grammar', async () => {
    const listed = { ...OUTPUT_SCHEMA.schema, properties: { score: { enum: [1, 2, 3] } } };
    expect((await told({}, { outputSchema: OUTPUT_SCHEMA })).options.grammar).toEqual({ schema: listed });
    expect((await told({ response_format: 'json_object' })).options.grammar).toEqual({ name: 'json' });
  });

  it('reads tool calls back', async () => {
    const answer = await ask(await create(), { tools: [WEATHER] });
    expect(answer).toMatchObject({
      finishReason: 'tool_calls',
      toolCalls: [{ id: 'call_1_0', name: 'weather', arguments: { city: 'Kiel' } }],
    });
    await expect(ask(await create(), { tools: [WEATHER], outputSchema: OUTPUT_SCHEMA })).rejects.toMatchObject({ kind: 'unsupported' });
  });

  it('puts the adapter on the context, at its scale', async () => {
    const { lora } = await told({}, {}, { adapter: { path: 'lora.gguf', scale: 0.5 } });
    expect(lora).toEqual({ adapters: [{ filePath: path.join(folder, 'lora.gguf'), scale: 0.5 }] });
  });

  it('answers one at a time, each from an empty context', async () => {
    const provider = await create();
    const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => ask(provider, user(`n${index}`))));
    expect(answers.map(({ output }) => /n\d/.exec(output)?.[0])).toEqual(['n0', 'n1', 'n2', 'n3', 'n4', 'n5']);
  });

  it('refuses a prompt that does not fit into the context, instead of cutting it', async () => {
    const provider = await create({ context_size: 200 });
    await expect(ask(provider, user('x'.repeat(200)))).rejects.toMatchObject({ kind: 'refused', code: 'context_length_exceeded' });
    expect((await ask(provider, user('x'))).finishReason).toBe('stop');
  });

  it.each([
    ['say nothing', 'empty'],
    ['say nothing, stop as maxTokens', 'unfinished'],
    ['stop as abort', 'unfinished'],
    ['native failure', 'server'],
    ['no-such-role', 'unsupported'],
  ])('has no answer to %j: %s', async (content, kind) => {
    await expect(ask(await create(), user(content))).rejects.toMatchObject({ name: 'ProviderError', kind });
  });

  it('says when an answer reached the limit', async () => {
    expect((await ask(await create(), user('stop as maxTokens'))).finishReason).toBe('length');
  });

  it('stops at an aborted signal, in front of the model and in it', async () => {
    const reason = new Error('enough');
    const provider = await create();
    const [first, second] = [new AbortController(), new AbortController()];
    const asking = [ask(provider, user('slow'), first.signal), ask(provider, user('slow'), second.signal)];
    const outcomes = Promise.allSettled(asking);
    setTimeout(() => {
      second.abort(reason);
      first.abort(reason);
    }, 30);
    expect(await outcomes).toEqual([
      { status: 'rejected', reason },
      { status: 'rejected', reason },
    ]);
    expect((await ask(provider)).finishReason).toBe('stop');
    const unused = await create({ model: 'pointer.gguf' });
    await expect(ask(unused, {}, AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  it('shares the weights of two sides, and frees what nobody uses any more', async () => {
    const { inMemory } = await import(path.join(folder, 'node_modules', 'node-llama-cpp', 'dist', 'index.js'));
    const before = { ...inMemory };
    await (await create()).close?.();
    const sides = [await create(), await create({ adapter: { path: 'lora.gguf' } })];
    await Promise.all(sides.map((side) => ask(side)));
    expect(inMemory).toEqual({ models: Math.max(1, before.models), contexts: before.contexts + 2 });
    for (const side of sides) await side.close?.();
    expect(inMemory).toEqual(before);
    expect((await ask(sides[0] as Provider)).finishReason).toBe('stop');
    await sides[0]?.close?.();
    expect(inMemory).toEqual(before);
  });
});

describe('what llama-cpp cannot start with', () => {
  it('a package that is not there is told with the command that installs it', async () => {
    const error = await create({}, { cwd: tmpdir() }).catch((reason) => reason);
    expect(error).toMatchObject({ code: 'provider-setup', remedy: expect.stringMatching(/^Run: npm i node-llama-cpp@3\.22\.1/) });
  });

  it('a package that may not be loaded is not', async () => {
    await expect(create({}, { localPackages: false })).rejects.toMatchObject({ code: 'provider-setup' });
  });

  it.each([
    ['a model that is not there', { model: 'none.gguf' }, 'file-missing'],
    ['an adapter that is not there', { adapter: { path: 'none.gguf' } }, 'file-missing'],
    ['an adapter without a file', { adapter: { id: 3 } }, 'config'],
    ['another digest than the one written', { digest: `sha256:${'0'.repeat(64)}` }, 'config'],
    ['a reasoning effort', { params: { reasoning_effort: 'low' } }, 'config'],
    ['extra fields', { params: { extra: { n: 1 } } }, 'config'],
  ] as const)('%s', async (_, target, code) => {
    await expect(create(target)).rejects.toMatchObject({ name: 'CupelError', code });
  });

  it.each([
    ['a Git LFS pointer', { model: 'pointer.gguf' }, 'pointer.gguf', /got "vers"/, /git lfs pull/],
    [
      'an adapter in the place of a model',
      { model: 'lora.gguf' },
      'lora.gguf',
      /key not found in model: llama\.context_length$/,
      /name the base model/,
    ],
    ['a model without a chat template', { model: 'untemplated.gguf' }, 'untemplated.gguf', /chat template/, /chat model/],
    [
      'an adapter for another model',
      { adapter: { path: 'wrong.gguf' } },
      'wrong.gguf',
      /: tensor 'blk.0.attn_q.weight' has incorrect shape/,
      /another base model/,
    ],
  ] as const)('%s is told with its cause when the first answer is asked for', async (_, target, file, cause, remedy) => {
    const provider = await create(target);
    const error = await ask(provider).catch((reason) => reason);
    expect(error).toMatchObject({
      code: 'provider-setup',
      place: { file },
      message: expect.stringMatching(cause),
      remedy: expect.stringMatching(remedy),
    });
    await expect(provider.close?.()).resolves.toBeUndefined();
  });
});

it('a file that names its tensors like commands of a runner gives none', async () => {
  const error = await ask(await create({ adapter: { path: 'hostile.gguf' } })).catch((reason) => reason);
  expect(error).toMatchObject({ code: 'provider-setup', message: expect.stringContaining('has incorrect shape') });
  expect(error.message).not.toMatch(/[\p{Cc}\p{Cf}]|##\[/u);
});

describe('the identity of llama-cpp', () => {
  const identityOf = async (target: Partial<Target>, overrides = {}) => (await create(target, overrides)).identity;

  it('is that of its files, whatever they are called', async () => {
    expect(await identityOf({})).toMatchObject({ model: { sha256: sha256('model') }, adapter: null });
    const adapted = await identityOf({ adapter: { path: 'lora.gguf' } });
    expect(adapted).toMatchObject({ adapter: { sha256: sha256('adapter'), scale: 1 } });
    expect(await identityOf({ adapter: { path: 'lora.gguf', scale: 2 } })).not.toEqual(adapted);
  });

  it('is the same in a replay without package and files, where their digests are written down', async () => {
    const written: Partial<Target> = {
      digest: sha256('model').toUpperCase(),
      adapter: { path: 'lora.gguf', digest: `sha256:${sha256('adapter')}` },
    };
    const files = { read: () => Promise.reject(new Error()), obtain: async () => null };
    const replayed = await create(written, { files, replayOnly: true, cwd: tmpdir() });
    expect(replayed.identity).toEqual(await identityOf(written));
    await expect(ask(replayed)).rejects.toMatchObject({ code: expect.stringMatching(/^(provider-setup|file-missing)$/) });
  });
});

describe('turns of a conversation', () => {
  it('are told as the package knows them', () => {
    expect(toHistory(CONVERSATION)).toEqual([
      { type: 'system', text: 'Be kind.' },
      { type: 'user', text: 'Hi' },
      { type: 'model', response: ['Hello!'] },
      { type: 'user', text: 'Where is my order?' },
    ]);
  });

  it('hold results inside the calls that asked for them', () => {
    expect(toHistory(TOOL_TURNS)[1]).toEqual({
      type: 'model',
      response: [
        { type: 'functionCall', name: 'weather', params: { city: 'Kiel' }, result: 'rain' },
        { type: 'functionCall', name: 'weather', params: { city: 'Bonn' }, result: 'sun' },
      ],
    });
    expect(() => toHistory(TOOL_TURNS.slice(0, 3))).toThrow('a tool call without its result');
  });
});
