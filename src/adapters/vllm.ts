/**
 * vLLM: an adapter is a model of its own, loaded and unloaded at runtime or given at start (`--lora-modules`), and listed with its
 * parent. Source: vllm-project/vllm, docs/features/lora.md.
 */
import { z } from 'zod';
import { quote } from '../documents/text.js';
import { CupelError } from '../errors.js';
import { assertBase } from './base-match.js';
import {
  type AdapterServer,
  assertScale,
  assertTaken,
  type HttpAnswer,
  ownName,
  type RequestFields,
  refusal,
  type ServerSetup,
  type WantedAdapter,
} from './server.js';

const ModelsSchema = z.looseObject({
  data: z.array(z.looseObject({ id: z.string(), root: z.string().nullish(), parent: z.string().nullish() })),
});
type Card = z.infer<typeof ModelsSchema>['data'][number];

const RUNTIME_REMEDY =
  'Start vLLM with `--enable-lora` and VLLM_ALLOW_RUNTIME_LORA_UPDATING=True, or with `--lora-modules NAME=PATH` and name it in `adapter.id`.';

export function createVllm(setup: ServerSetup): AdapterServer {
  const { adapter, baseUrl, http, model, place } = setup;
  let loaded: string | null = null;
  let fields: RequestFields = {};
  return {
    load: async (signal) => {
      const cards = await listModels(setup, signal);
      const base = findBase(cards, setup);
      if (adapter === null) return;
      assertScale(adapter, 'vLLM', place);
      assertTaken(adapter, { server: 'vLLM', formats: ['peft'] }, place);
      const served = { names: [base.id, ...(base.root ? [base.root] : [])] };
      assertBase(adapter.base, adapter.local?.facts?.base ?? { names: [] }, served, { place, where: `${model} at ${baseUrl}` });
      if (adapter.id !== undefined) {
        fields = { model: findStatic(cards, adapter.id, base, setup).id };
        return;
      }
      const name = ownName(adapter, setup.random);
      // From here on it may be there, whatever we hear of it.
      loaded = name;
      const answer = await http('POST', `${baseUrl}/load_lora_adapter`, { lora_name: name, lora_path: pathOf(adapter, setup) }, signal);
      if (!isGood(answer)) {
        loaded = null;
        throw refusal('the server did not load the adapter', answer, place, RUNTIME_REMEDY);
      }
      const after = await listModels(setup, signal);
      if (!after.some(({ id }) => id === name))
        throw new CupelError('provider-setup', `the server said that it loaded the adapter, and does not list it`, {
          place,
          remedy: RUNTIME_REMEDY,
        });
      fields = { model: name };
    },
    unload: async (signal) => {
      if (loaded === null) return;
      const name = loaded;
      loaded = null;
      const answer = await http('POST', `${baseUrl}/unload_lora_adapter`, { lora_name: name }, signal);
      if (!isGood(answer) && answer.status !== 404) throw refusal(`the server did not unload ${name}`, answer, place, 'Unload it by hand.');
    },
    fields: () => fields,
  };
}

function isGood({ status }: HttpAnswer): boolean {
  return status >= 200 && status < 300;
}

async function listModels({ baseUrl, http, place }: ServerSetup, signal: AbortSignal): Promise<readonly Card[]> {
  const answer = await http('GET', `${baseUrl}/models`, null, signal);
  const models = ModelsSchema.safeParse(answer.body);
  if (isGood(answer) && models.success) return models.data.data;
  throw refusal(`${baseUrl}/models does not list models`, answer, place, 'Look whether the address is that of a vLLM server.');
}

function findBase(cards: readonly Card[], { model, baseUrl, place }: ServerSetup): Card {
  const found = cards.find(({ id, parent }) => id === model && !parent);
  if (found !== undefined) return found;
  const served = cards.filter(({ parent }) => !parent).map(({ id }) => quote(id, 120));
  throw new CupelError('config', `the server at ${baseUrl} serves ${served.join(', ') || 'no model'}, not ${quote(model, 120)}`, {
    place,
    remedy: 'Write the base model in `model` as the server names it.',
  });
}

function findStatic(cards: readonly Card[], id: string, base: Card, { place }: ServerSetup): Card {
  const found = cards.find((card) => card.id === id);
  const adapters = cards.filter(({ parent }) => parent).map((card) => quote(card.id));
  if (found === undefined)
    throw new CupelError('config', `the server has no adapter ${quote(id)}; it has ${adapters.join(', ') || 'none'}`, {
      place,
      remedy: RUNTIME_REMEDY,
    });
  if (found.parent && found.parent !== base.id && found.parent !== base.root)
    throw new CupelError('config', `the adapter ${quote(id)} stands on ${quote(found.parent, 120)}, not on ${quote(base.id, 120)}`, {
      place,
      remedy: 'Write its parent in `model`.',
    });
  return found;
}

function pathOf({ local, repo }: WantedAdapter, { place }: ServerSetup): string {
  const path = local?.path ?? repo;
  if (path !== undefined) return path;
  throw new CupelError('config', 'names neither file nor repository nor id', {
    place,
    remedy: 'Write `adapter: { path: FOLDER, server: vllm }`.',
  });
}
