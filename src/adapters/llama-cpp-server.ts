/**
 * llama.cpp's server: adapters are given at start and switched by each request's `lora`. It answers three mistakes without a word
 * (ggml-org/llama.cpp#26207 and its neighbours): a prompt cached under other weights is used again, an adapter that a request
 * does not name is on as it was started, and an unknown id, model or missing scale is the base. So every request names every
 * adapter with its scale and forbids the cache, and ids are checked against files first. Source: llama.cpp, tools/server/README.md.
 */
import { isAbsolute, posix } from 'node:path';
import { z } from 'zod';
import { quote } from '../documents/text.js';
import { CupelError } from '../errors.js';
import { assertBase, isSameModel } from './base-match.js';
import { type BaseFacts, namesOf } from './facts.js';
import { type AdapterServer, assertTaken, type RequestFields, refusal, rootOf, type ServerSetup, type WantedAdapter } from './server.js';

const AdaptersSchema = z.array(z.looseObject({ id: z.int(), path: z.string() }));
type Entry = z.infer<typeof AdaptersSchema>[number];

const ModelsSchema = z.looseObject({
  data: z.array(z.looseObject({ id: z.string(), meta: z.looseObject({ n_embd: z.number().optional() }).nullish() })).min(1),
});
const PropsSchema = z.looseObject({ model_path: z.string().optional() });

const START = 'Start it with `--lora-scaled FILE:0` for every adapter of both sides.';

export function createLlamaCppServer(setup: ServerSetup): AdapterServer {
  const { adapter, http, baseUrl, place } = setup;
  const root = rootOf(baseUrl);
  let fields: RequestFields = {};
  return {
    load: async (signal) => {
      const answer = await http('GET', `${root}/lora-adapters`, null, signal);
      const entries = AdaptersSchema.safeParse(answer.body);
      if (answer.status !== 200 || !entries.success)
        throw refusal(`${root}/lora-adapters lists no adapters`, answer, place, 'Look whether the address is that of a llama.cpp server.');
      const served = await describeServed(setup, signal);
      if (!served.names.some((name) => isSameModel(name, setup.model)))
        throw new CupelError(
          'config',
          `the server at ${baseUrl} serves ${quote(served.names[0] ?? 'a model without a name', 200)}, not ${quote(setup.model, 120)}`,
          {
            place,
            remedy: 'Write the served model in `model`: this server answers for any name.',
          },
        );
      let chosen: number | null = null;
      if (adapter !== null) {
        assertTaken(adapter, { server: 'llama-server', formats: ['gguf'] }, place);
        assertBase(adapter.base, adapter.local?.facts?.base ?? { names: [] }, served, { place, where: `the model at ${baseUrl}` });
        chosen = (await findEntry(adapter, entries.data, setup)).id;
      }
      const lora = entries.data.map(({ id }) => ({ id, scale: id === chosen ? (adapter?.scale ?? 1) : 0 }));
      fields = { body: { cache_prompt: false, lora } };
    },
    unload: async () => undefined,
    fields: () => fields,
  };
}

async function describeServed({ http, baseUrl, adapter, place, ...setup }: ServerSetup, signal: AbortSignal): Promise<BaseFacts> {
  const answer = await http('GET', `${baseUrl}/models`, null, signal);
  const models = ModelsSchema.safeParse(answer.body);
  if (!models.success) throw refusal(`${baseUrl}/models names no model`, answer, place, 'Wait until the server has loaded its model.');
  const [card] = models.data.data;
  const path = PropsSchema.safeParse((await http('GET', `${rootOf(baseUrl)}/props`, null, signal)).body).data?.model_path;
  const file = path === undefined || !isAbsolute(path) ? null : await setup.describeModel(path);
  const wantsDigest = adapter?.base !== undefined && /^(sha256:)?[0-9a-f]{64}$/i.test(adapter.base);
  return {
    ...file,
    names: namesOf(card?.id, path, ...(file?.names ?? [])),
    hiddenSize: file?.hiddenSize ?? card?.meta?.n_embd,
    sha256: wantsDigest && path !== undefined ? ((await setup.digest(path)) ?? undefined) : undefined,
  };
}

/** The server's adapter with the content of ours; where the server's files are not on this machine, the one whose id and file name the suite gives. */
async function findEntry(adapter: WantedAdapter, entries: readonly Entry[], { digest, place }: ServerSetup): Promise<Entry> {
  const wanted = (adapter.local?.sha256 ?? adapter.digest?.replace(/^sha256:/, ''))?.toLowerCase();
  const known = await Promise.all(entries.map(async (entry) => ({ entry, sha256: await digest(entry.path) })));
  const named = adapter.id === undefined ? known : known.filter(({ entry }) => String(entry.id) === adapter.id);
  const listed = entries.map(({ id, path }) => `${id}: ${quote(path, 120)}`).join(', ') || 'none';
  const unknown = (what: string): CupelError => new CupelError('config', `${what}; it has ${listed}`, { place, remedy: START });
  if (named.length === 0)
    throw unknown(adapter.id === undefined ? 'the server has no adapter' : `the server has no adapter ${quote(adapter.id)}`);
  if (wanted !== undefined) {
    const equal = named.find(({ sha256 }) => sha256 === wanted);
    if (equal !== undefined) return equal.entry;
    if (named.every(({ sha256 }) => sha256 !== null))
      throw unknown(`no adapter of the server is this file (SHA-256 ${wanted.slice(0, 12)})`);
  }
  const away = named.filter(({ sha256 }) => sha256 === null);
  const [only] = adapter.id === undefined ? [] : away.length > 0 ? away : wanted === undefined ? named : [];
  if (only === undefined)
    throw new CupelError('config', `which adapter of the server is meant cannot be seen from here; it has ${listed}`, {
      place,
      remedy: 'Give the server absolute paths of files on this machine, or name its number in `adapter.id`.',
    });
  const file = adapter.local === null ? undefined : [...adapter.local.files.keys()][0];
  if (file !== undefined && posix.basename(only.entry.path) !== file)
    throw new CupelError('config', `the server's adapter ${only.entry.id} is ${quote(only.entry.path, 120)}, not ${quote(file, 120)}`, {
      place,
      remedy: START,
    });
  return only.entry;
}
