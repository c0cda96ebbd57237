/** The optional package `node-llama-cpp`: where it is, and as much of its shape as Cupel uses (3.22). */
import { findPackageJSON } from 'node:module';
import { arch, platform } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { JsonObject } from '../domain/json.js';
import { CupelError } from '../errors.js';

const NAME = 'node-llama-cpp';
const VERSION = '3.22.1';

export type ChatHistoryItem =
  | { readonly type: 'system'; readonly text: string }
  | { readonly type: 'user'; readonly text: string }
  | { readonly type: 'model'; readonly response: readonly (string | FunctionCallItem)[] };

type FunctionCallItem = {
  readonly type: 'functionCall';
  readonly name: string;
  readonly params: unknown;
  readonly result: unknown;
};

export type ChatFunctions = Readonly<Record<string, { readonly description?: string; readonly params: JsonObject }>>;

/** A compiled grammar; nothing is asked of it. */
export type LlamaGrammar = object;

export type GenerateOptions = {
  readonly signal: AbortSignal;
  readonly maxTokens: number;
  readonly temperature?: number | undefined;
  readonly topP?: number | undefined;
  readonly seed?: number | undefined;
  readonly customStopTriggers?: readonly string[] | undefined;
  readonly grammar?: LlamaGrammar | undefined;
  readonly functions?: ChatFunctions | undefined;
  readonly documentFunctionParams?: boolean | undefined;
};

export type GeneratedResponse = {
  readonly response: string;
  readonly functionCalls?: readonly { readonly functionName: string; readonly params: unknown }[];
  readonly metadata: { readonly stopReason: string };
};

type TokenCount = { readonly usedInputTokens: number; readonly usedOutputTokens: number };

export type LlamaSequence = {
  readonly tokenMeter: { getState(): TokenCount; diff(since: TokenCount): TokenCount };
  clearHistory(): Promise<void>;
};

export type ChatWrapper = {
  generateContextState(options: {
    readonly chatHistory: readonly ChatHistoryItem[];
    readonly availableFunctions?: ChatFunctions | undefined;
    readonly documentFunctionParams?: boolean | undefined;
  }): { readonly contextText: { tokenize(tokenizer: unknown): readonly number[] } };
};

export type LlamaContext = { readonly contextSize: number; getSequence(): LlamaSequence; dispose(): Promise<void> };

export type LlamaModel = {
  readonly tokenizer: unknown;
  createContext(options: {
    readonly contextSize: number | { readonly max: number };
    readonly threads?: number;
    readonly lora?: { readonly adapters: readonly { readonly filePath: string; readonly scale: number }[] };
  }): Promise<LlamaContext>;
  dispose(): Promise<void>;
};

export type Llama = {
  loadModel(options: { readonly modelPath: string }): Promise<LlamaModel>;
  createGrammarForJsonSchema(schema: unknown): Promise<LlamaGrammar>;
  getGrammarFor(name: 'json'): Promise<LlamaGrammar>;
};

export type LlamaChat = { generateResponse(history: readonly ChatHistoryItem[], options: GenerateOptions): Promise<GeneratedResponse> };

export type LlamaModule = {
  getLlama(options: {
    readonly gpu: false;
    readonly build: 'never';
    readonly skipDownload: true;
    readonly progressLogs: false;
    readonly logLevel: 'warn';
    readonly logger: (level: string, message: string) => void;
  }): Promise<Llama>;
  readonly LlamaChat: new (options: { readonly contextSequence: LlamaSequence; readonly chatWrapper: ChatWrapper }) => LlamaChat;
  resolveChatWrapper(model: LlamaModel, options: { readonly type: 'jinjaTemplate' }): ChatWrapper | null;
};

/**
 * The package's own package.json, looked for from a folder upwards.
 * @throws CupelError `provider-setup` with the command that installs it
 */
export function findLlamaPackage(cwd: string): string {
  try {
    // The base is a file in the folder, whether or not it exists.
    const found = findPackageJSON(NAME, pathToFileURL(path.join(cwd, 'package.json')));
    if (found !== undefined) return found;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
  }
  throw new CupelError('provider-setup', `the package ${NAME} is not installed`, { remedy: installCommand() });
}

/** @throws CupelError `provider-setup` when the package cannot be loaded */
export async function importLlamaPackage(packageJson: string): Promise<LlamaModule> {
  const entry = pathToFileURL(path.join(path.dirname(packageJson), 'dist', 'index.js'));
  try {
    // A bundler must not look into this: the package is the user's, found at run time.
    return (await import(/* webpackIgnore: true */ entry.href)) as LlamaModule;
  } catch (cause) {
    throw new CupelError('provider-setup', `the package ${NAME} cannot be loaded`, { remedy: installCommand(), cause });
  }
}

const BINARIES: Readonly<Record<string, string>> = {
  'linux x64': 'linux-x64',
  'linux arm64': 'linux-arm64',
  'darwin x64': 'mac-x64',
  'win32 x64': 'win-x64',
};

/** The binaries for other processors and for graphics cards make it ten times as large, and the install scripts compile for minutes. */
export function installCommand(): string {
  const binary = BINARIES[`${platform()} ${arch()}`];
  if (binary === undefined) return `Run: npm i ${NAME}@${VERSION}`;
  return `Run: npm i ${NAME}@${VERSION} @node-llama-cpp/${binary}@${VERSION} --omit=optional --ignore-scripts`;
}
