/** A PEFT folder: `adapter_config.json` and the header of `adapter_model.safetensors`, read without the weights. */
import { open } from 'node:fs/promises';
import { z } from 'zod';
import { parseJson } from '../documents/json.js';
import { quote } from '../documents/text.js';
import { validate } from '../documents/validation.js';
import { CupelError } from '../errors.js';
import { type AdapterFacts, impliedLayers, impliedRanks, impliedWidth, type LoraTensor } from './facts.js';

export const PEFT_CONFIG = 'adapter_config.json';
export const PEFT_WEIGHTS = 'adapter_model.safetensors';
/** The weights as older versions of PEFT pickle them. */
export const PEFT_PICKLE = 'adapter_model.bin';

/** Adapters have a few thousand tensors of some hundred bytes each. */
const MAX_HEADER = 16 << 20;

const TensorSchema = z.looseObject({
  dtype: z.string(),
  shape: z.array(z.int().min(0)),
  data_offsets: z.tuple([z.int().min(0), z.int().min(0)]),
});

/** The tensors of a safetensors file by name. */
export type SafetensorsHeader = ReadonlyMap<string, { readonly shape: readonly number[] }>;

/**
 * Reads the header of a safetensors file: eight bytes of its length, then JSON. Source: huggingface/safetensors, README "Format".
 * @param file how messages name it
 * @throws CupelError `config` for what is no safetensors file, or is cut off
 */
export async function readSafetensors(path: string, file: string): Promise<SafetensorsHeader> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (size < 8) throw cutOff(file, `it has ${size} bytes`);
    const prefix = Buffer.alloc(8);
    await handle.read(prefix, 0, 8, 0);
    const length = Number(prefix.readBigUInt64LE());
    if (length > MAX_HEADER)
      throw new CupelError('config', 'is no safetensors file: its first eight bytes are no length of a header', {
        place: { file },
        remedy: 'Save the adapter with `safe_serialization=True`.',
      });
    if (8 + length > size) throw cutOff(file, `its header has ${length} bytes, the file ${size}`);
    const header = Buffer.alloc(length);
    await handle.read(header, 0, length, 8);
    return toTensors(header.toString('utf8'), 8 + length, size, file);
  } finally {
    await handle.close();
  }
}

function toTensors(text: string, start: number, size: number, file: string): SafetensorsHeader {
  const parsed = parseJson(text, { file }, 'The header of a safetensors file is JSON: export the file again.');
  const entries = Object.entries(z.record(z.string(), z.unknown()).safeParse(parsed).data ?? {});
  const tensors = new Map<string, { readonly shape: readonly number[] }>();
  let end = start;
  for (const [name, entry] of entries) {
    if (name === '__metadata__') continue;
    const tensor = TensorSchema.safeParse(entry).data;
    if (tensor === undefined) throw cutOff(file, `its header describes ${quote(name)} in a way that cannot be read`);
    tensors.set(name, { shape: tensor.shape });
    end = Math.max(end, start + tensor.data_offsets[1]);
  }
  if (end > size) throw cutOff(file, `its header describes ${end} bytes, the file has ${size}`);
  return tensors;
}

function cutOff(file: string, how: string): CupelError {
  return new CupelError('config', `is cut off or damaged: ${how}`, { place: { file }, remedy: 'Fetch or export the file again.' });
}

const pattern = z.record(z.string(), z.unknown()).nullish();
const ConfigSchema = z.looseObject({
  peft_type: z.string().min(1),
  base_model_name_or_path: z.string().nullish(),
  r: z.int().positive().nullish(),
  lora_alpha: z.number().nullish(),
  target_modules: z.union([z.string(), z.array(z.string())]).nullish(),
  rank_pattern: pattern,
});

/**
 * What a PEFT adapter says of itself.
 * @throws CupelError `config` where the config is malformed, or its rank is not that of the tensors
 */
export function describePeft(config: string, configFile: string, tensors: SafetensorsHeader, weightsFile: string): AdapterFacts {
  const value = parseJson(config, { file: configFile });
  const settings = validate(ConfigSchema, value, { file: configFile, lineOf: () => undefined }, 'Write it with `save_pretrained` of PEFT.');
  const kind = settings.peft_type.toUpperCase();
  const pairs = [...tensors].flatMap(([name, { shape }]) => toLoraTensor(name, shape));
  const ranks = impliedRanks(pairs);
  const hasPattern = Object.keys(settings.rank_pattern ?? {}).length > 0;
  if (kind === 'LORA' && typeof settings.r === 'number' && !hasPattern && ranks.some((rank) => rank !== settings.r)) {
    throw new CupelError('config', `says rank ${settings.r}, but the tensors in ${weightsFile} have rank ${ranks.join(', ')}`, {
      place: { file: configFile, path: 'r' },
      remedy: 'Servers read the scale from one or the other and would answer differently: export the adapter again.',
    });
  }
  return {
    format: 'peft',
    kind,
    rank: settings.r ?? ranks.at(-1) ?? null,
    alpha: settings.lora_alpha ?? null,
    targetModules: modulesOf(settings.target_modules, pairs),
    base: {
      names: settings.base_model_name_or_path ? [settings.base_model_name_or_path] : [],
      hiddenSize: impliedWidth(pairs),
      layers: impliedLayers(pairs),
    },
    tensors: tensors.size,
  };
}

/** A text is a pattern: then the tensors say what it caught. */
function modulesOf(named: string | readonly string[] | null | undefined, pairs: readonly LoraTensor[]): string[] {
  const modules = Array.isArray(named) ? named : pairs.map(({ module }) => module.split('.').at(-1) ?? module);
  return [...new Set(modules)].sort();
}

function toLoraTensor(name: string, shape: readonly number[]): LoraTensor[] {
  const match = /^(.+)\.lora_([AB])(?:\.\w+)?\.weight$/.exec(name);
  if (match === null) return [];
  const [, module = '', half] = match;
  const layer = /\.(?:layers|h|blocks)\.(\d+)\./.exec(`.${module}.`)?.[1];
  return [{ module, half: half === 'A' ? 'a' : 'b', shape, layer: layer === undefined ? -1 : Number(layer) }];
}
