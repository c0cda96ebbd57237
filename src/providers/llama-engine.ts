import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';
import { printable } from '../documents/printable.js';
import { shorten } from '../documents/text.js';
import { CupelError } from '../errors.js';
import type { LoadedModel } from './llama-chat.js';
import { importLlamaPackage, installCommand, type Llama, type LlamaModel, type LlamaModule } from './llama-package.js';

/** What to load, by files on this machine; `file` is how messages name each. */
export type LoadOrder = {
  readonly packageJson: string;
  readonly model: { readonly path: string; readonly file: string };
  readonly adapter: { readonly path: string; readonly file: string; readonly scale: number } | null;
  readonly contextSize: number | { readonly max: number };
  readonly threads: number | undefined;
};

/** A loaded model and how to give it back. */
export type Lease = { readonly loaded: LoadedModel; readonly release: () => Promise<void> };

type Engine = {
  readonly module: LlamaModule;
  readonly llama: Llama;
  /** Errors that llama.cpp logged since the load at hand began. */
  readonly log: string[];
  /** Models in memory by their files, with the number of contexts on each. */
  readonly models: Map<string, { readonly model: LlamaModel; users: number }>;
  /** One load at a time, so that the log speaks of it alone. */
  readonly alone: LimitFunction;
};

/**
 * The one instance of the process, which stays to its end. llama.cpp has one log for all: beside or after a first instance, a
 * second one's messages go to the terminal instead (3.22.1). And on one instance, two sides that differ by their adapter share
 * the model's weights.
 */
let shared: Promise<Engine> | null = null;

/**
 * Loads a model with its adapter, sharing the weights with those who have loaded the same file.
 * @throws CupelError `provider-setup` that tells why it cannot be loaded
 */
export async function borrowModel(order: LoadOrder): Promise<Lease> {
  shared ??= startEngine(order.packageJson);
  const engine = await shared.catch((error: unknown) => {
    shared = null;
    throw error;
  });
  return engine.alone(() => load(engine, order));
}

async function startEngine(packageJson: string): Promise<Engine> {
  const module = await importLlamaPackage(packageJson);
  const log: string[] = [];
  try {
    const llama = await module.getLlama({
      gpu: false,
      build: 'never',
      skipDownload: true,
      progressLogs: false,
      logLevel: 'warn',
      logger: (level, message) => void (level === 'error' && log.push(message.trim())),
    });
    return { module, llama, log, models: new Map(), alone: pLimit(1) };
  } catch (cause) {
    throw new CupelError('provider-setup', 'node-llama-cpp has no binary for this machine', { remedy: installCommand(), cause });
  }
}

async function load(engine: Engine, order: LoadOrder): Promise<Lease> {
  const { path, file } = order.model;
  const model = engine.models.get(path)?.model ?? (await explainFailure(engine, file, () => engine.llama.loadModel({ modelPath: path })));
  const entry = engine.models.get(path) ?? { model, users: 0 };
  engine.models.set(path, entry);
  entry.users += 1;
  const leave = async () => {
    entry.users -= 1;
    if (entry.users > 0) return;
    engine.models.delete(path);
    await model.dispose();
  };
  try {
    const loaded = await createContext(engine, model, order);
    return {
      loaded,
      release: async () => {
        await loaded.context.dispose();
        await leave();
      },
    };
  } catch (error) {
    await leave();
    throw error;
  }
}

async function createContext(
  engine: Engine,
  model: LlamaModel,
  { model: { file }, adapter, contextSize, threads }: LoadOrder,
): Promise<LoadedModel> {
  const { llama, module } = engine;
  const chatWrapper = module.resolveChatWrapper(model, { type: 'jinjaTemplate' });
  if (chatWrapper === null) throw loadError(file, 'holds no chat template');
  const context = await explainFailure(engine, adapter?.file ?? file, () =>
    model.createContext({
      contextSize,
      threads: threads ?? usefulThreads(),
      ...(adapter !== null && { lora: { adapters: [{ filePath: adapter.path, scale: adapter.scale }] } }),
    }),
  );
  const sequence = context.getSequence();
  return { llama, model, context, sequence, chatWrapper, chat: new module.LlamaChat({ contextSequence: sequence, chatWrapper }) };
}

/** Two hardware threads of one core generate more slowly than one of them (measured: 75 against 125 tokens a second). */
function usefulThreads(): number {
  return Math.max(1, Math.floor(availableParallelism() / 2));
}

const LOG_DELAY_MS = 50;

/** Tells why a file cannot be loaded. The package throws little more than that it failed; the log says why, some moments later. */
async function explainFailure<T>({ log }: Engine, file: string, attempt: () => Promise<T>): Promise<T> {
  log.length = 0;
  try {
    return await attempt();
  } catch (error) {
    await sleep(LOG_DELAY_MS);
    throw loadError(file, causeOf(log) ?? (error instanceof Error ? error.message : 'failed to load'));
  }
}

const PREAMBLE = /^(\w+: )?((failed to apply lora adapter|error loading model( hyperparameters)?): )*/;

/** The line that says most: not one that repeats that it failed, and without the names of functions before it. */
function causeOf(log: readonly string[]): string | undefined {
  return log.map((line) => line.replace(PREAMBLE, '')).find((cause) => !/^failed to load/.test(cause));
}

function loadError(file: string, cause: string): CupelError {
  const remedy = REMEDIES.find(([words]) => words.test(cause))?.[1];
  return new CupelError('provider-setup', `cannot be loaded: ${printable(shorten(cause, 300))}`, {
    place: { file },
    ...(remedy !== undefined && { remedy }),
  });
}

const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/['"]vers['"]/, 'It is a Git LFS pointer: run `git lfs pull`, or check out with `lfs: true`.'],
  [/incorrect shape|arch mismatch/, 'The adapter was trained on another base model than `model`.'],
  [/file bounds|corrupted|incomplete/, 'The file is cut off: fetch it again.'],
  [/general\.type to be 'adapter'/, 'The file is a whole model: name it in `model`.'],
  [/key not found in model/, 'The file is an adapter or no language model: name the base model in `model`.'],
  [/chat template/, 'Use a GGUF file of a chat model, with its template in it.'],
];
