/**
 * Ollama: an adapter is laid on its base by creating a model, from blobs named by their SHA-256. Source: ollama/ollama,
 * docs/api.md ("Create a Model", "Check if a Blob Exists", "Push a Blob", "Show Model Information", "Delete a Model").
 */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { quote } from '../documents/text.js';
import { CupelError } from '../errors.js';
import { assertBase } from './base-match.js';
import { type BaseFacts, namesOf } from './facts.js';
import { PEFT_CONFIG, PEFT_WEIGHTS } from './peft.js';
import type { LocalAdapter } from './read.js';
import { type AdapterServer, assertScale, assertTaken, ownName, type RequestFields, refusal, rootOf, type ServerSetup } from './server.js';

const ShowSchema = z.looseObject({
  modelfile: z.string().optional(),
  details: z.looseObject({ parent_model: z.string().nullish(), family: z.string().nullish() }).nullish(),
  model_info: z.record(z.string(), z.unknown()).nullish(),
});
type Shown = z.infer<typeof ShowSchema>;

const PULL = 'Pull the base model on the server first: `ollama pull MODEL`.';

export function createOllama(setup: ServerSetup): AdapterServer {
  const { adapter, http, model, place } = setup;
  const root = rootOf(setup.baseUrl);
  let created: string | null = null;
  let fields: RequestFields = {};
  return {
    load: async (signal) => {
      const base = await show(setup, model, signal);
      if (adapter === null) return;
      assertScale(adapter, 'Ollama', place);
      assertTaken(adapter, { server: 'Ollama', formats: ['gguf', 'peft'] }, place);
      assertBase(adapter.base, adapter.local?.facts?.base ?? { names: [] }, toBase(model, base), {
        place,
        where: `${quote(model)} on Ollama`,
      });
      if (adapter.id !== undefined) {
        assertWeights(await show(setup, adapter.id, signal), adapter.id, adapter.local?.sha256 ?? adapter.digest, setup);
        fields = { model: adapter.id };
        return;
      }
      const local = adapter.local;
      if (local === null || local.path === null)
        throw new CupelError('config', 'names no file that could be sent to Ollama', {
          place,
          remedy: 'Write `adapter: { path: ..., server: ollama }`, or `id`.',
        });
      const adapters = await sendBlobs(setup, local, signal);
      const name = ownName(adapter, setup.random);
      // From here on it may be there, whatever we hear of it.
      created = name;
      const answer = await http('POST', `${root}/api/create`, { model: name, from: model, adapters, stream: false }, signal);
      if (answer.status !== 200) {
        created = null;
        throw refusal('Ollama did not create the model with the adapter', answer, place, 'Look into the log of `ollama serve`.');
      }
      const isConverted = local.facts?.format === 'peft';
      assertWeights(await show(setup, name, signal), name, isConverted ? undefined : local.sha256, setup);
      fields = { model: name };
    },
    unload: async (signal) => {
      if (created === null) return;
      const name = created;
      created = null;
      const answer = await http('DELETE', `${root}/api/delete`, { model: name }, signal);
      if (answer.status !== 200 && answer.status !== 404)
        throw refusal(`Ollama did not delete ${name}`, answer, place, `Delete it by hand: \`ollama rm ${name}\`.`);
    },
    fields: () => fields,
  };
}

async function show({ http, baseUrl, place }: ServerSetup, model: string, signal: AbortSignal): Promise<Shown> {
  const answer = await http('POST', `${rootOf(baseUrl)}/api/show`, { model }, signal);
  const shown = ShowSchema.safeParse(answer.body);
  if (answer.status === 200 && shown.success) return shown.data;
  throw refusal(`Ollama has no model ${quote(model)}`, answer, place, PULL);
}

function toBase(model: string, { model_info: info, details }: Shown): BaseFacts {
  const architecture = typeof info?.['general.architecture'] === 'string' ? info['general.architecture'] : undefined;
  const number = (key: string): number | undefined => {
    const value = info?.[`${architecture}.${key}`];
    return typeof value === 'number' ? value : undefined;
  };
  return {
    names: namesOf(model, details?.parent_model, info?.['general.name'], info?.['general.basename']),
    architecture,
    hiddenSize: number('embedding_length'),
    layers: number('block_count'),
  };
}

/** A created model names its adapter's blob in its Modelfile: `ADAPTER .../sha256-...`. */
function assertWeights({ modelfile = '' }: Shown, name: string, wanted: string | undefined, { place }: ServerSetup): void {
  const found = /^ADAPTER\s+.*?(?:sha256[-:]([0-9a-f]{64}))?\s*$/im.exec(modelfile);
  if (found === null)
    throw new CupelError('config', `the model ${quote(name)} on Ollama has no adapter`, {
      place,
      remedy: 'Name a model that was created with one.',
    });
  const digest = wanted?.replace(/^sha256:/, '').toLowerCase();
  if (digest !== undefined && found[1] !== undefined && found[1].toLowerCase() !== digest)
    throw new CupelError(
      'config',
      `the model ${quote(name)} on Ollama has the adapter ${found[1].slice(0, 12)}, not ${digest.slice(0, 12)}`,
      {
        place,
        remedy: 'Take `adapter.id` out, so that a model is created from the file.',
      },
    );
}

async function sendBlobs({ http, baseUrl, place }: ServerSetup, local: LocalAdapter, signal: AbortSignal): Promise<Record<string, string>> {
  const sent = [...local.files].filter(([name]) => local.facts?.format === 'gguf' || name === PEFT_CONFIG || name === PEFT_WEIGHTS);
  const adapters: Record<string, string> = {};
  for (const [name, { sha256, path }] of sent) {
    const digest = `sha256:${sha256}`;
    const url = `${rootOf(baseUrl)}/api/blobs/${digest}`;
    adapters[name] = digest;
    if ((await http('HEAD', url, null, signal)).status === 200 || path === null) continue;
    const answer = await http('POST', url, await readFile(path), signal);
    if (answer.status !== 201 && answer.status !== 200)
      throw refusal(`Ollama did not take ${quote(name)}`, answer, place, 'Look into the log of `ollama serve`.');
  }
  return adapters;
}
