/**
 * Fine-tuned models that a vendor keeps and names by an id (`ft:gpt-4o-mini-2024-07-18:org:name:id`): nothing is loaded. The id
 * holds its base. Source: OpenAI, API reference, "The fine-tuning job object", `fine_tuned_model`.
 */
import { quote } from '../documents/text.js';
import { CupelError, type Place } from '../errors.js';

/** The base that a fine-tune id names; null for an id of another form. */
function baseOfFineTune(id: string): string | null {
  return /^ft:([^:]+):/.exec(id)?.[1] ?? null;
}

/** @throws CupelError `config` where the id names another base than `model` */
export function assertFineTune(id: string, model: string, place: Place): void {
  const base = baseOfFineTune(id);
  if (base === null || base === model || model === id) return;
  throw new CupelError('config', `the fine-tuned model's base is ${quote(base)}, but \`model\` is ${quote(model)}`, {
    place,
    remedy: 'Write the base of the fine-tuned model in `model`.',
  });
}
