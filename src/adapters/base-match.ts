/** Whether an adapter was trained on the model that is served. Asked before anything is paid. */
import { quote } from '../documents/text.js';
import { CupelError, type Place } from '../errors.js';
import type { BaseFacts } from './facts.js';

/** `unknown`: nothing that both sides say can be compared. */
export type BaseMatch = 'same' | 'unknown' | { readonly differs: string };

/**
 * Compares what an adapter says of its base with what is served. `declared` is the suite's own word (SHA-256 or a model's name)
 * and goes before the adapter's names. Shapes and architecture decide before names, for the same model has many names; where
 * they agree, names may differ.
 */
export function matchBase(declared: string | undefined, wanted: BaseFacts, served: BaseFacts): BaseMatch {
  const digest = declared === undefined ? undefined : toSha256(declared);
  if (digest !== undefined && served.sha256 !== undefined)
    return digest === served.sha256 ? 'same' : { differs: `SHA-256 ${digest.slice(0, 12)}, not ${served.sha256.slice(0, 12)}` };
  const shape = compareShape(wanted, served);
  if (shape !== null) return shape;
  const names = declared !== undefined && digest === undefined ? [declared] : wanted.names;
  const isSameName = names.some((name) => served.names.some((other) => isSameModel(name, other)));
  if (isSameName) return 'same';
  const isDeclared = declared !== undefined && digest === undefined;
  const agrees = wanted.hiddenSize !== undefined && wanted.hiddenSize === served.hiddenSize;
  if (agrees && !isDeclared) return 'same';
  return names.length === 0 || served.names.length === 0 ? 'unknown' : { differs: 'another name' };
}

function compareShape(wanted: BaseFacts, served: BaseFacts): BaseMatch | null {
  if (wanted.architecture !== undefined && served.architecture !== undefined && wanted.architecture !== served.architecture)
    return { differs: `architecture ${quote(wanted.architecture)}, not ${quote(served.architecture)}` };
  if (wanted.hiddenSize !== undefined && served.hiddenSize !== undefined && wanted.hiddenSize !== served.hiddenSize)
    return { differs: `hidden size ${wanted.hiddenSize}, not ${served.hiddenSize}` };
  if (wanted.layers !== undefined && served.layers !== undefined && wanted.layers > served.layers)
    return { differs: `${wanted.layers} layers, not ${served.layers}` };
  return null;
}

/**
 * @throws CupelError `config` that names both models, where they differ
 */
export function assertBase(
  declared: string | undefined,
  wanted: BaseFacts,
  served: BaseFacts,
  { place, where }: { readonly place: Place; readonly where: string },
): BaseMatch {
  const match = matchBase(declared, wanted, served);
  if (typeof match === 'string') return match;
  const trained = declared !== undefined && toSha256(declared) === undefined ? quote(declared) : nameOfBase(wanted);
  const byName = match.differs === 'another name';
  throw new CupelError(
    'config',
    `the adapter's base is ${trained}, but ${where} is ${nameOfBase(served)}${byName ? '' : ` (${match.differs})`}`,
    {
      place,
      remedy: byName
        ? 'Serve the base that the adapter was trained on. If both are names of one model, write the served one as `adapter.base`.'
        : 'Serve the base that the adapter was trained on, or name the adapter that belongs to this base.',
    },
  );
}

/** How messages name a model. */
function nameOfBase({ names, architecture, hiddenSize }: BaseFacts): string {
  const [name] = names;
  if (name !== undefined) return quote(name, 120);
  const what = architecture === undefined ? 'unnamed model' : `unnamed ${architecture} model`;
  return hiddenSize === undefined ? `an ${what}` : `an ${what} of hidden size ${hiddenSize}`;
}

function toSha256(text: string): string | undefined {
  return /^(?:sha256:)?([0-9a-f]{64})$/i.exec(text)?.[1]?.toLowerCase();
}

/** Whether two names are of one model: without owner, folder, file ending and quantisation, whatever the case and the separators. */
export function isSameModel(a: string, b: string): boolean {
  const [first, second] = [toKey(a), toKey(b)];
  return first !== '' && first === second;
}

const QUANTISATION = /[-._](gguf|awq|gptq|fp8|fp16|bf16|f16|f32|int[48]|[48]bit|bnb-4bit|i?q\d+(_[0-9a-z]+)*)$/;

function toKey(name: string): string {
  const cached = /models--[^/]+?--([^/]+)\/snapshots\//.exec(name)?.[1];
  let key = (cached ?? name.replace(/\/+$/, '').split(/[/\\]/).at(-1) ?? '').toLowerCase().replace(/\.gguf$/, '');
  for (let shorter = key.replace(QUANTISATION, ''); shorter !== key; shorter = key.replace(QUANTISATION, '')) key = shorter;
  return key.replace(/[^a-z0-9]+/g, '');
}
