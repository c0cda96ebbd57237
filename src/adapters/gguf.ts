/**
 * The head of a GGUF file: metadata and the list of tensors, read without the weights. Source: ggml/docs/gguf.md (versions 2 and
 * 3, little endian).
 */
import { type FileHandle, open } from 'node:fs/promises';
import { CupelError } from '../errors.js';
import { type AdapterFacts, type BaseFacts, impliedLayers, impliedRanks, impliedWidth, type LoraTensor, namesOf } from './facts.js';

type Value = string | number | boolean;

type GgufTensor = { readonly name: string; readonly shape: readonly number[]; readonly type: number; readonly offset: number };

export type GgufHead = {
  /** Single values; of lists nothing is kept. */
  readonly metadata: ReadonlyMap<string, Value>;
  readonly tensors: readonly GgufTensor[];
};

const FIRST_READ = 256 << 10;
/** Vocabularies of large models take some 20 MiB. */
const MAX_HEAD = 128 << 20;
const MAX_TENSORS = 1_000_000;
const MAX_TEXT = 16 << 20;
const MAX_DIMENSIONS = 8;

/** Thrown where the bytes at hand end before the head does. */
class NeedsMore extends Error {}

/**
 * Reads the head of a GGUF file.
 * @param file how messages name it
 * @throws CupelError `config` for what is no GGUF file, or is cut off
 */
export async function readGguf(path: string, file: string): Promise<GgufHead> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    for (let bytes = FIRST_READ; ; bytes *= 4) {
      const head = await readStart(handle, Math.min(bytes, size, MAX_HEAD));
      try {
        return parseHead(head, size, file);
      } catch (error) {
        if (!(error instanceof NeedsMore)) throw error;
        if (head.length >= Math.min(size, MAX_HEAD)) throw cutOff(file, 'its header does not end');
      }
    }
  } finally {
    await handle.close();
  }
}

async function readStart(handle: FileHandle, bytes: number): Promise<Buffer> {
  const buffer = Buffer.alloc(bytes);
  const { bytesRead } = await handle.read(buffer, 0, bytes, 0);
  return buffer.subarray(0, bytesRead);
}

function parseHead(bytes: Buffer, size: number, file: string): GgufHead {
  if (bytes.length >= 4 && bytes.toString('latin1', 0, 4) !== 'GGUF')
    throw new CupelError('config', 'is no GGUF file', {
      place: { file },
      remedy: 'Name a GGUF file, such as `convert_lora_to_gguf.py` of llama.cpp writes.',
    });
  const reader = createReader(bytes, 4);
  const version = reader.u32();
  if (version !== 2 && version !== 3)
    throw new CupelError('config', `is GGUF version ${version}; versions 2 and 3 are read`, {
      place: { file },
      remedy: 'Convert it anew with a llama.cpp of today.',
    });
  const tensorCount = reader.u64();
  const pairCount = reader.u64();
  if (tensorCount > MAX_TENSORS || pairCount > MAX_TENSORS) throw cutOff(file, 'its header counts more than any model has');
  const metadata = new Map<string, Value>();
  for (let index = 0; index < pairCount; index += 1) {
    const key = reader.text();
    const value = reader.value(reader.u32(), file);
    if (value !== undefined) metadata.set(key, value);
  }
  const tensors = Array.from({ length: tensorCount }, () => readTensor(reader, file));
  const alignment = Number(metadata.get('general.alignment') ?? 32) || 32;
  const start = Math.ceil(reader.at() / alignment) * alignment;
  const end = tensors.reduce((most, tensor) => Math.max(most, start + tensor.offset + (bytesOf(tensor) ?? 0)), start);
  if (end > size) throw cutOff(file, `its header describes ${end} bytes, the file has ${size}`);
  return { metadata, tensors };
}

type Reader = {
  readonly at: () => number;
  readonly u32: () => number;
  readonly u64: () => number;
  readonly text: () => string;
  readonly value: (type: number, file: string) => Value | undefined;
};

const LIST = 9;
const TEXT = 8;
/** Bytes of the types of single values, by their numbers. */
const WIDTHS: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 };

function createReader(bytes: Buffer, start: number): Reader {
  let at = start;
  const take = (count: number): number => {
    if (at + count > bytes.length) throw new NeedsMore();
    at += count;
    return at - count;
  };
  const u32 = (): number => bytes.readUInt32LE(take(4));
  const u64 = (): number => Number(bytes.readBigUInt64LE(take(8)));
  const text = (): string => {
    const length = u64();
    if (length > MAX_TEXT) throw new NeedsMore();
    const from = take(length);
    return bytes.toString('utf8', from, from + length);
  };
  const single = (type: number, file: string): Value => {
    const width = WIDTHS[type];
    if (width === undefined) throw cutOff(file, `its header has a value of unknown type ${type}`);
    const from = take(width);
    if (type === 7) return bytes[from] !== 0;
    if (type === 6) return bytes.readFloatLE(from);
    if (type === 12) return bytes.readDoubleLE(from);
    if (width === 8) return Number(type === 10 ? bytes.readBigUInt64LE(from) : bytes.readBigInt64LE(from));
    return type % 2 === 0 ? bytes.readUIntLE(from, width) : bytes.readIntLE(from, width);
  };
  const skipList = (file: string, depth: number): void => {
    const type = u32();
    const count = u64();
    const width = WIDTHS[type];
    if (width !== undefined) {
      take(count * width);
      return;
    }
    if ((type !== TEXT && type !== LIST) || depth > 3) throw cutOff(file, 'its header has a list that cannot be read');
    for (let index = 0; index < count; index += 1) {
      if (type === LIST) skipList(file, depth + 1);
      else take(u64());
    }
  };
  const value = (type: number, file: string): Value | undefined => {
    if (type === TEXT) return text();
    if (type !== LIST) return single(type, file);
    skipList(file, 0);
    return undefined;
  };
  return { at: () => at, u32, u64, text, value };
}

function readTensor(reader: Reader, file: string): GgufTensor {
  const name = reader.text();
  const dimensions = reader.u32();
  if (dimensions > MAX_DIMENSIONS) throw cutOff(file, 'its header lists a tensor that cannot be');
  const shape = Array.from({ length: dimensions }, () => reader.u64());
  return { name, shape, type: reader.u32(), offset: reader.u64() };
}

/** Elements of a block and bytes of a block, by type number; types that are not here are not measured. */
const BLOCKS: Readonly<Record<number, readonly [elements: number, bytes: number]>> = {
  0: [1, 4],
  1: [1, 2],
  2: [32, 18],
  3: [32, 20],
  6: [32, 22],
  7: [32, 24],
  8: [32, 34],
  30: [1, 2],
};

function bytesOf({ type, shape }: GgufTensor): number | undefined {
  const block = BLOCKS[type];
  if (block === undefined) return undefined;
  return Math.ceil(shape.reduce((product, size) => product * size, 1) / block[0]) * block[1];
}

function cutOff(file: string, how: string): CupelError {
  return new CupelError('config', `is cut off or damaged: ${how}`, { place: { file }, remedy: 'Fetch or export the file again.' });
}

/**
 * What a GGUF adapter says of itself.
 * @throws CupelError `config` for a whole model, or an adapter that is no LoRA
 */
export function describeGgufAdapter({ metadata, tensors }: GgufHead, file: string): AdapterFacts {
  const type = metadata.get('general.type');
  if (type !== 'adapter')
    throw new CupelError('config', `is ${type === 'model' || type === undefined ? 'a whole model' : `a ${type}`}, no adapter`, {
      place: { file },
      remedy: 'Name the model in `model`, and the adapter in `adapter.path`.',
    });
  const kind = String(metadata.get('adapter.type') ?? '');
  const pairs = tensors.flatMap(toLoraTensor);
  const alpha = metadata.get('adapter.lora.alpha');
  const ranks = impliedRanks(pairs);
  return {
    format: 'gguf',
    kind: kind.toUpperCase() || 'UNKNOWN',
    rank: ranks.at(-1) ?? null,
    alpha: typeof alpha === 'number' ? alpha : null,
    targetModules: [...new Set(pairs.map(({ module }) => module))].sort(),
    base: {
      names: namesIn(metadata, 'general.base_model.0.'),
      architecture: textAt(metadata, 'general.architecture'),
      hiddenSize: impliedWidth(pairs),
      layers: impliedLayers(pairs),
    },
    tensors: tensors.length,
  };
}

/** What a GGUF model says of itself. */
export function describeGgufModel({ metadata }: GgufHead): BaseFacts {
  const architecture = textAt(metadata, 'general.architecture');
  const number = (key: string): number | undefined => {
    const value = metadata.get(`${architecture}.${key}`);
    return typeof value === 'number' ? value : undefined;
  };
  return {
    names: [...namesIn(metadata, 'general.'), ...namesIn(metadata, 'general.base_model.0.')],
    architecture,
    hiddenSize: number('embedding_length'),
    layers: number('block_count'),
  };
}

function namesIn(metadata: GgufHead['metadata'], prefix: string): string[] {
  const name = textAt(metadata, `${prefix}name`);
  const repository = textAt(metadata, `${prefix}repo_url`)?.replace(/^https?:\/\/[^/]+\//, '');
  return namesOf(name, repository);
}

function textAt(metadata: GgufHead['metadata'], key: string): string | undefined {
  const value = metadata.get(key);
  return typeof value === 'string' ? value : undefined;
}

/** GGUF writes shapes with the fastest dimension first: [columns, rows]. */
function toLoraTensor({ name, shape }: GgufTensor): LoraTensor[] {
  const match = /^(?:blk\.(\d+)\.)?(.+)\.weight\.lora_([ab])$/.exec(name);
  if (match === null) return [];
  const [, layer, module = '', half] = match;
  return [{ module, half: half === 'a' ? 'a' : 'b', shape: [...shape].reverse(), layer: layer === undefined ? -1 : Number(layer) }];
}
