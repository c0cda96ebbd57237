/** A target's model with its adapter: reads the adapter, checks its base, and makes the provider that asks for it. */
import { posix } from 'node:path';
import { assertBase } from '../../adapters/base-match.js';
import type { BaseFacts } from '../../adapters/facts.js';
import { assertFineTune } from '../../adapters/fine-tune-id.js';
import { describeGgufModel, readGguf } from '../../adapters/gguf.js';
import { ADAPTER_SERVERS, type AdapterServerName } from '../../adapters/index.js';
import { type AdapterFiles, awayError, type LocalAdapter, readAdapter } from '../../adapters/read.js';
import { assertTaken, type ServerSetup, type WantedAdapter } from '../../adapters/server.js';
import type { Deps } from '../../deps.js';
import type { Json } from '../../domain/json.js';
import type { AdapterReport } from '../../domain/report.js';
import type { Adapter, Target, TargetOf } from '../../domain/target.js';
import { CupelError, type Place } from '../../errors.js';
import type { AdapterBinding, ProviderContext } from '../../providers/context.js';
import { openEndpoint } from '../../providers/endpoint.js';
import { createProvider } from '../../providers/index.js';
import type { Provider } from '../../providers/provider.js';
import { openAdapterHttp } from './adapter-http.js';
import { digestOf } from './weights.js';

export type ModelContext = ProviderContext & {
  readonly deps: Deps;
  readonly adapters: AdapterFiles;
  /** Servers on which some side has an adapter, by address: there the base must be asked for by name, too. */
  readonly servers: ReadonlyMap<string, AdapterServerName>;
};

export type Model = { readonly provider: Provider; readonly adapter: AdapterReport | null };

type WithAdapter = TargetOf<'openai-compatible' | 'openai' | 'llama-cpp'>;

/**
 * Makes the provider of a target, with its adapter if it has one.
 * @throws CupelError for what is missing, malformed, not allowed, or trained on another base
 */
export async function openModel(target: Target, place: Place, context: ModelContext): Promise<Model> {
  const adapter = 'adapter' in target ? target.adapter : undefined;
  if (adapter === undefined) return { provider: await createProvider(target, withBase(target, place, context)), adapter: null };
  const wanted = await readWanted(adapter, within(place, 'adapter'), context);
  const bound = await bind(target as WithAdapter, wanted, within(place, 'adapter'), context);
  return { provider: await createProvider(target, { ...context, ...bound }), adapter: describe(wanted) };
}

function within(place: Place, key: string): Place {
  return { ...place, path: place.path === undefined ? key : `${place.path}.${key}` };
}

async function readWanted(adapter: Adapter, place: Place, context: ModelContext): Promise<WantedAdapter> {
  if (adapter.path === undefined && adapter.repo === undefined && adapter.id === undefined)
    throw new CupelError('config', 'names neither `path` nor `repo` nor `id`', {
      place,
      remedy: 'Write `adapter: { path: FILE_OR_FOLDER }`.',
    });
  const local = adapter.path === undefined ? null : await readLocal(adapter.path, adapter.digest, context);
  const declared = adapter.digest?.replace(/^sha256:/, '').toLowerCase();
  if (local !== null && declared !== undefined && declared !== local.sha256)
    throw new CupelError('config', `is not the SHA-256 of the adapter's weights, which is ${local.sha256}`, {
      place: within(place, 'digest'),
      remedy: 'Correct the digest or the file.',
    });
  const { repo, base } = adapter;
  // A file that is not here has its name all the same.
  const name =
    adapter.name ?? (local === null && adapter.path !== undefined ? posix.basename(adapter.path).replace(/\.\w+$/, '') : undefined);
  return {
    id: adapter.id === undefined ? undefined : String(adapter.id),
    repo,
    name,
    base,
    digest: declared,
    scale: adapter.scale ?? 1,
    local,
  };
}

/** Where nothing is to be asked, a digest that was written down stands for a file that is not here. */
async function readLocal(path: string, digest: string | undefined, { adapters, replayOnly }: ModelContext): Promise<LocalAdapter | null> {
  try {
    return await readAdapter(path, adapters, replayOnly === true);
  } catch (error) {
    const isAway = error instanceof CupelError && error.code === 'file-missing' && replayOnly === true && digest !== undefined;
    if (isAway) return null;
    throw error;
  }
}

async function bind(target: WithAdapter, wanted: WantedAdapter, place: Place, context: ModelContext): Promise<Partial<ProviderContext>> {
  switch (target.provider) {
    case 'llama-cpp':
      await assertEmbedded(target, wanted, place, context);
      return {};
    case 'openai': {
      const id = wanted.id;
      if (id === undefined)
        throw new CupelError('config', 'names no id', { place, remedy: 'Write the fine-tuned model: `adapter: { id: "ft:..." }`.' });
      assertFineTune(id, target.model, place);
      return {
        adapter: {
          identity: identityOf(wanted),
          load: async () => undefined,
          unload: async () => undefined,
          fields: () => ({ model: id }),
        },
      };
    }
    case 'openai-compatible': {
      const server = target.adapter?.server;
      if (server === undefined)
        throw new CupelError('config', 'does not say what kind of server it is for', {
          place,
          remedy: `Write \`server\`: one of ${Object.keys(ADAPTER_SERVERS).join(', ')}.`,
        });
      return { adapter: bindServer(server, target, wanted, place, context) };
    }
  }
}

/** The base beside adapters: on some servers a request that names no adapter is answered with one. */
function withBase(target: Target, place: Place, context: ModelContext): ProviderContext {
  if (target.provider !== 'openai-compatible') return context;
  const server = context.servers.get(addressOf(target.base_url));
  return server === undefined ? context : { ...context, adapter: bindServer(server, target, null, place, context) };
}

/** Addresses that differ by a slash at the end are one server. */
export function addressOf(baseUrl: string): string {
  return new URL(baseUrl).href.replace(/\/+$/, '');
}

function bindServer(
  server: AdapterServerName,
  target: TargetOf<'openai-compatible'>,
  adapter: WantedAdapter | null,
  place: Place,
  context: ModelContext,
): AdapterBinding {
  const endpoint = openEndpoint({ baseUrl: target.base_url, ownOrigin: null, keyVariable: target.api_key_env ?? null }, context);
  const setup: ServerSetup = {
    baseUrl: endpoint.baseUrl,
    model: target.model,
    adapter,
    place,
    http: openAdapterHttp(endpoint, context.deps),
    describeModel,
    digest: async (path) => digestOf(posix.resolve(context.deps.cwd, path)),
    random: context.deps.random,
  };
  const { load, unload, fields } = ADAPTER_SERVERS[server](setup);
  const file = target.adapter?.path;
  return {
    identity: adapter === null ? `base of ${server}` : identityOf(adapter),
    load: async (signal) => {
      // Recordings need no file; the first answer that is not among them does.
      if (adapter !== null && file !== undefined && (adapter.local?.path ?? null) === null) throw awayError(context.adapters.name(file));
      await load(signal);
    },
    unload,
    fields,
  };
}

async function describeModel(path: string): Promise<BaseFacts | null> {
  try {
    return describeGgufModel(await readGguf(path, path));
  } catch (error) {
    // Whatever stands there is the server's own business: without it, the server's word counts.
    if (error instanceof CupelError || (error as NodeJS.ErrnoException).code !== undefined) return null;
    throw error;
  }
}

/**
 * All that shapes answers. A file is known by its content, an id by itself and the digest that the suite gives it; a digest alone
 * stands for the GGUF file that is not here.
 */
function identityOf({ local, id, repo, digest, scale }: WantedAdapter): Json {
  if (local !== null) return { sha256: local.sha256, config: local.configSha256, scale };
  if (id === undefined && repo === undefined && digest !== undefined) return { sha256: digest, config: null, scale };
  return { id: id ?? null, repo: repo ?? null, digest: digest ?? null, scale };
}

/** Inside this process the base is a file, and can be asked at once. */
async function assertEmbedded(target: TargetOf<'llama-cpp'>, wanted: WantedAdapter, place: Place, context: ModelContext): Promise<void> {
  if (wanted.local === null && target.adapter?.path === undefined)
    throw new CupelError('config', 'names no file', { place, remedy: 'Write `adapter: { path: ..., scale: 1.0 }`.' });
  assertTaken(wanted, { server: 'llama-cpp', formats: ['gguf'] }, place);
  const facts = wanted.local?.facts ?? null;
  const model = await context.files.obtain(target.model);
  if (facts === null || model === null || model.path === null) return;
  const name = context.adapters.name(target.model);
  const described = describeGgufModel(await readGguf(model.path, name));
  const served = { ...described, names: [...described.names, posix.basename(target.model)], sha256: model.sha256 };
  assertBase(wanted.base, facts.base, served, { place, where: `the model ${name}` });
}

function describe({ local, id, repo, name, scale, base, digest }: WantedAdapter): AdapterReport {
  const facts = local?.facts ?? null;
  return {
    name: name ?? id ?? repo ?? local?.name ?? '',
    format: facts?.format ?? ((id ?? repo) === undefined ? null : 'id'),
    kind: facts?.kind ?? null,
    rank: facts?.rank ?? null,
    alpha: facts?.alpha ?? null,
    targetModules: [...(facts?.targetModules ?? [])],
    base: base ?? facts?.base.names[0] ?? null,
    bytes: local?.bytes ?? null,
    sha256: local?.sha256 ?? digest ?? null,
    scale,
  };
}
