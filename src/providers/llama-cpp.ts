import pLimit from 'p-limit';
import type { JsonObject } from '../domain/json.js';
import type { Adapter, TargetOf } from '../domain/target.js';
import { CupelError } from '../errors.js';
import type { ProviderContext } from './context.js';
import { converse } from './llama-chat.js';
import { borrowModel, type Lease, type LoadOrder } from './llama-engine.js';
import { findLlamaPackage } from './llama-package.js';
import { parseResponseFormat } from './output-format.js';
import { assertParams, assertRequestParams, type Gaps } from './parameters.js';
import { type GenerationRequest, type Provider, ProviderError } from './provider.js';

type Target = TargetOf<'llama-cpp'>;

/** Tokens of the context when nobody wrote `context_size`, or as many as the model was trained on if that is less. */
const DEFAULT_CONTEXT = 8_192;

const NO_SERVER = 'Remove it: the model runs inside Cupel, there is no request to put it into.';
const GAPS: Gaps = { reasoning_effort: NO_SERVER, extra: NO_SERVER };

/**
 * A GGUF model, with a LoRA adapter if named, inside this process: the user's own `node-llama-cpp`, on the processor alone, so
 * that answers do not depend on a graphics card. The chat template is the one in the file. The model is loaded when the first
 * answer is asked for, and answers one request at a time.
 * @throws CupelError `config`, `file-missing`, `provider-setup`; from `generate` too, where the model cannot be loaded
 */
export async function createLlamaCpp(target: Target, context: ProviderContext): Promise<Provider> {
  assertParams(target.params ?? {}, GAPS);
  parseResponseFormat(target.params?.response_format);
  const files = { model: await modelFile(target, context), adapter: await adapterFile(target.adapter, context) };
  if (!context.replayOnly) prepare(target, files, context);
  let lease: Promise<Lease> | null = null;
  const load = () => (lease ??= borrowModel(prepare(target, files, context)));
  const alone = pLimit(1);
  return {
    name: 'llama-cpp',
    identity: {
      provider: 'llama-cpp',
      model: files.model.identity,
      adapter: files.adapter === null ? null : { ...files.adapter.identity, scale: scaleOf(target) },
      context_size: target.context_size ?? DEFAULT_CONTEXT,
      seed: target.seed ?? null,
    },
    paceKey: `llama-cpp ${files.model.path} ${files.adapter?.path ?? ''}`,
    recordable: true,
    usesPayload: false,
    origin: null,
    maxConcurrency: 1,
    generate: (request, { signal }) =>
      alone(async () => {
        assertRequestParams(request.params, GAPS);
        if (request.attachments !== undefined) throw new ProviderError('unsupported', { message: 'attachments' });
        signal.throwIfAborted();
        const { loaded } = await load();
        const startedAt = context.deps.monotonic();
        const reading = await converse(loaded, request, seedOf(target, request), signal);
        return { ...reading, latencyMs: context.deps.monotonic() - startedAt };
      }),
    close: async () => {
      const held = await lease?.catch(() => null);
      lease = null;
      await held?.release();
    },
  };
}

/** Every trial and every redraw is another draw, and each the same in every run. */
function seedOf(target: Target, { params, trial, redraw = 0 }: GenerationRequest): number | undefined {
  const seed = params.seed ?? target.seed;
  return seed === undefined ? undefined : (seed + trial + 1_000 * redraw) >>> 0;
}

type ModelFiles = { readonly model: ModelFile; readonly adapter: ModelFile | null };
type ModelFile = { readonly path: string; readonly here: string | null; readonly identity: JsonObject };

async function modelFile(target: Target, context: ProviderContext): Promise<ModelFile> {
  return identify({ path: target.model, declared: target.digest, field: 'digest' }, context);
}

async function adapterFile(adapter: Adapter | undefined, context: ProviderContext): Promise<ModelFile | null> {
  if (adapter === undefined) return null;
  if (adapter.path === undefined)
    throw new CupelError('config', 'names no file', { place: { path: 'adapter' }, remedy: 'Write `adapter: { path: ..., scale: 1.0 }`.' });
  return identify({ path: adapter.path, declared: adapter.digest, field: 'adapter.digest' }, context);
}

/** A file is known by its content: what is there is hashed, what is not there stands for the digest that was written down. */
async function identify(
  { path, declared, field }: { path: string; declared: string | undefined; field: string },
  { files, replayOnly }: ProviderContext,
): Promise<ModelFile> {
  const found = await files.obtain(path);
  const expected = declared?.replace(/^sha256:/, '').toLowerCase();
  if (found === null) {
    if (!replayOnly) throw new CupelError('file-missing', 'does not exist', { place: { file: path } });
    return { path, here: null, identity: expected === undefined ? { file: path } : { sha256: expected } };
  }
  if (expected !== undefined && expected !== found.sha256)
    throw new CupelError('config', `is not the SHA-256 of the file, which is ${found.sha256}`, {
      place: { path: field },
      remedy: 'Correct the digest or the file.',
    });
  return { path, here: found.path, identity: { sha256: found.sha256 } };
}

/** Looks whether all is there that loading will need. */
function prepare(target: Target, { model, adapter }: ModelFiles, context: ProviderContext): LoadOrder {
  if (context.localPackages === false) {
    throw new CupelError('provider-setup', 'llama-cpp loads code from the working directory, which this run may not', {
      remedy: 'Judge this change with a provider that is reached over HTTP, or with recorded outputs.',
    });
  }
  const locate = ({ path, here }: ModelFile) => {
    if (here === null)
      throw new CupelError('file-missing', 'is not here: there is no file, or only a Git LFS pointer to it', {
        place: { file: path },
        remedy: 'Add the file, run `git lfs pull`, or check out with `lfs: true`.',
      });
    return { path: here, file: path };
  };
  return {
    packageJson: findLlamaPackage(context.deps.cwd),
    model: locate(model),
    adapter: adapter === null ? null : { ...locate(adapter), scale: scaleOf(target) },
    contextSize: target.context_size ?? { max: DEFAULT_CONTEXT },
    threads: target.threads,
  };
}

function scaleOf({ adapter }: Target): number {
  return adapter?.scale ?? 1;
}
