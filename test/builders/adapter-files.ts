/** Adapters and models as files: their heads are real, their weights are nothing but bytes. */

export type TensorShape = { readonly name: string /** Fastest dimension first, as GGUF writes it. */; readonly shape: readonly number[] };

/** A GGUF file (version 3) with these single values and F16 tensors; weights are `fill`. */
export function aGguf(
  metadata: Readonly<Record<string, string | number | string[]>>,
  tensors: readonly TensorShape[] = [],
  fill = 0,
): Buffer {
  const parts: Buffer[] = [Buffer.from('GGUF'), u32(3), u64(tensors.length), u64(Object.keys(metadata).length)];
  for (const [key, value] of Object.entries(metadata)) parts.push(text(key), ...encoded(value));
  let offset = 0;
  for (const { name, shape } of tensors) {
    parts.push(text(name), u32(shape.length), ...shape.map(u64), u32(1), u64(offset));
    offset += shape.reduce((product, size) => product * size, 2);
  }
  const head = Buffer.concat(parts);
  const padding = Buffer.alloc((32 - (head.length % 32)) % 32);
  return Buffer.concat([head, padding, Buffer.alloc(offset, fill)]);
}

/** A LoRA for one attention module of a model of this width. */
export function aGgufAdapter({ hidden = 8, rank = 2, architecture = 'llama', base = '', fill = 1 } = {}): Buffer {
  const metadata = {
    'general.architecture': architecture,
    'general.type': 'adapter',
    'adapter.type': 'lora',
    'general.name': 'support',
    ...(base === '' ? {} : { 'general.base_model.0.name': base }),
    'adapter.lora.alpha': 4,
  };
  return aGguf(
    metadata,
    [
      { name: 'blk.0.attn_q.weight.lora_a', shape: [hidden, rank] },
      { name: 'blk.0.attn_q.weight.lora_b', shape: [rank, hidden] },
    ],
    fill,
  );
}

/** A whole model of this width, without weights. */
export function aGgufModel({ hidden = 8, architecture = 'llama', name = 'Tiny Chat' } = {}): Buffer {
  return aGguf({
    'general.architecture': architecture,
    'general.type': 'model',
    'general.name': name,
    'tokenizer.ggml.tokens': ['a', 'b'],
    [`${architecture}.embedding_length`]: hidden,
    [`${architecture}.block_count`]: 2,
  });
}

/** The files of a PEFT folder. */
export function aPeftFolder(
  folder: string,
  options: { base?: string; rank?: number; configRank?: number; hidden?: number; kind?: string; fill?: number } = {},
): Record<string, string | Buffer> {
  const { base = 'acme/tiny-chat', rank = 2, configRank = rank, hidden = 8, kind = 'LORA', fill = 1 } = options;
  const config = { peft_type: kind, base_model_name_or_path: base, r: configRank, lora_alpha: 4, target_modules: ['v_proj', 'q_proj'] };
  const prefix = 'base_model.model.model.layers.0.self_attn.q_proj';
  return {
    [`${folder}/adapter_config.json`]: JSON.stringify(config),
    [`${folder}/adapter_model.safetensors`]: aSafetensors(
      { [`${prefix}.lora_A.weight`]: [rank, hidden], [`${prefix}.lora_B.weight`]: [hidden, rank] },
      fill,
    ),
  };
}

/** A safetensors file of F16 tensors. */
export function aSafetensors(shapes: Readonly<Record<string, readonly number[]>>, fill = 0): Buffer {
  let offset = 0;
  const header: Record<string, object> = { __metadata__: { format: 'pt' } };
  for (const [name, shape] of Object.entries(shapes)) {
    const end = shape.reduce((product, size) => product * size, 2) + offset;
    header[name] = { dtype: 'F16', shape, data_offsets: [offset, end] };
    offset = end;
  }
  const bytes = Buffer.from(JSON.stringify(header));
  return Buffer.concat([u64(bytes.length), bytes, Buffer.alloc(offset, fill)]);
}

function encoded(value: string | number | string[]): Buffer[] {
  if (typeof value === 'string') return [u32(8), text(value)];
  if (Array.isArray(value)) return [u32(9), u32(8), u64(value.length), ...value.map(text)];
  if (Number.isInteger(value) && value >= 0) return [u32(4), u32(value)];
  const bytes = Buffer.alloc(4);
  bytes.writeFloatLE(value);
  return [u32(6), bytes];
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([u64(bytes.length), bytes]);
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
