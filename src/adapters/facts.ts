/** What is known of an adapter or a base model without loading it. Everything may be unknown but the name. */

/** A base model as somebody describes it: an adapter the one that it was trained on, a server or file the one that it is. */
export type BaseFacts = {
  /** Names of the same model, the one for messages first. */
  readonly names: readonly string[];
  /** SHA-256 of the model's file, 64 hex digits. */
  readonly sha256?: string | undefined;
  /** As GGUF calls it: `llama`, `qwen2`. */
  readonly architecture?: string | undefined;
  /** Width of the residual stream. */
  readonly hiddenSize?: number | undefined;
  /** Transformer blocks; of an adapter, the highest block that it touches, plus one. */
  readonly layers?: number | undefined;
};

type AdapterFormat = 'peft' | 'gguf';

/** An adapter's files as they describe themselves. */
export type AdapterFacts = {
  readonly format: AdapterFormat;
  /** PEFT's word: `LORA`, `PREFIX_TUNING`, `IA3`. */
  readonly kind: string;
  readonly rank: number | null;
  readonly alpha: number | null;
  /** Modules that it changes, sorted, each once. */
  readonly targetModules: readonly string[];
  readonly base: BaseFacts;
  readonly tensors: number;
};

/** The names that are there. */
export function namesOf(...names: readonly unknown[]): string[] {
  return names.filter((name) => typeof name === 'string').filter((name) => name !== '');
}

/** The width of the model and the blocks touched, from the names and shapes of LoRA pairs. `shape` is [rows, columns]. */
export type LoraTensor = { readonly module: string; readonly half: 'a' | 'b'; readonly shape: readonly number[]; readonly layer: number };

/** Modules that read the residual stream, and those that write to it, in the words of PEFT (Llama family) and of GGUF. */
const READERS = /(^|[._])(q_proj|k_proj|v_proj|gate_proj|up_proj|attn_q|attn_k|attn_v|attn_qkv|qkv_proj|ffn_gate|ffn_up|gate_up_proj)$/;
const WRITERS = /(^|[._])(o_proj|down_proj|attn_output|ffn_down)$/;

/** The residual width that the shapes of LoRA pairs imply; undefined where they say nothing or contradict each other. */
export function impliedWidth(tensors: readonly LoraTensor[]): number | undefined {
  const widths = new Set<number>();
  for (const { module, half, shape } of tensors) {
    const [rows, columns] = shape;
    if (half === 'a' && READERS.test(module) && columns !== undefined) widths.add(columns);
    if (half === 'b' && WRITERS.test(module) && rows !== undefined) widths.add(rows);
  }
  const [width] = widths;
  return widths.size === 1 ? width : undefined;
}

/** The highest block that is touched, plus one; undefined without numbered blocks. */
export function impliedLayers(tensors: readonly LoraTensor[]): number | undefined {
  const highest = tensors.reduce((most, { layer }) => Math.max(most, layer), -1);
  return highest < 0 ? undefined : highest + 1;
}

/** Ranks that the shapes have: rows of every A, sorted, each once. */
export function impliedRanks(tensors: readonly LoraTensor[]): readonly number[] {
  const ranks = tensors.flatMap(({ half, shape }) => (half === 'a' && shape[0] !== undefined ? [shape[0]] : []));
  return [...new Set(ranks)].sort((a, b) => a - b);
}
