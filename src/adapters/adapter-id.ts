/**
 * Servers that take the adapter's id in each request and fetch it themselves: LoRAX and Text Generation Inference. Both take it as
 * `model` of the chat API, and name their base under `/info`. Sources: predibase/lorax, docs/guides/openai_api.md;
 * huggingface/text-generation-inference, docs/source/conceptual/lora.md.
 */
import { z } from 'zod';
import { CupelError } from '../errors.js';
import { assertBase } from './base-match.js';
import { type AdapterServer, assertScale, type RequestFields, refusal, rootOf, type ServerSetup } from './server.js';

const InfoSchema = z.looseObject({ model_id: z.string() });

export function createAdapterId(setup: ServerSetup): AdapterServer {
  const { adapter, http, baseUrl, place } = setup;
  let fields: RequestFields = {};
  return {
    load: async (signal) => {
      const url = `${rootOf(baseUrl)}/info`;
      const answer = await http('GET', url, null, signal);
      const info = InfoSchema.safeParse(answer.body);
      if (answer.status !== 200 || !info.success)
        throw refusal(`${url} names no model`, answer, place, 'Look whether the address is that of a LoRAX or TGI server.');
      if (adapter === null) return;
      assertScale(adapter, 'a server that takes ids', place);
      const served = { names: [info.data.model_id] };
      assertBase(adapter.base, adapter.local?.facts?.base ?? { names: [] }, served, { place, where: `the model at ${baseUrl}` });
      const id = adapter.id ?? adapter.repo;
      if (id === undefined)
        throw new CupelError('config', 'names no id', {
          place,
          remedy: 'Write `adapter: { id: ..., server: adapter-id }`: the name by which the server finds it.',
        });
      fields = { model: id };
    },
    unload: async () => undefined,
    fields: () => fields,
  };
}
