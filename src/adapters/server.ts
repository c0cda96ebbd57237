/**
 * PORT. One side's adapter on one server: what must be done before the first answer, what a request must say, and what must be
 * taken away again. A file a server; every one passes `server.contract.ts`.
 */
import { printable } from '../documents/printable.js';
import { shorten } from '../documents/text.js';
import type { JsonObject } from '../domain/json.js';
import { CupelError, type Place } from '../errors.js';
import type { BaseFacts } from './facts.js';
import type { LocalAdapter } from './read.js';

/** What of a request chooses the adapter; laid over the request that the target asks for. */
export type RequestFields = { readonly model?: string; readonly body?: JsonObject };

export type AdapterServer = {
  /**
   * Checks that the server's base is the adapter's, and loads the adapter unless it is there. Nothing is generated.
   * @throws CupelError; the signal's reason
   */
  load(signal: AbortSignal): Promise<void>;
  /**
   * Takes away what `load` loaded, and nothing else. Without a load, nothing.
   * @throws CupelError where the server does not do it
   */
  unload(signal: AbortSignal): Promise<void>;
  /** What every request must say, known once `load` is done. */
  fields(): RequestFields;
};

/** The adapter that a side asks for, in the suite's words. */
export type WantedAdapter = {
  /** How the server knows it already. */
  readonly id: string | undefined;
  readonly repo: string | undefined;
  readonly name: string | undefined;
  readonly scale: number;
  /** SHA-256 or name of the base, where the suite says it. */
  readonly base: string | undefined;
  /** SHA-256 of the weights, where the suite says it and the file is not here. */
  readonly digest: string | undefined;
  readonly local: LocalAdapter | null;
};

export type ServerSetup = {
  /** Address of the OpenAI-compatible API, without a slash at its end. */
  readonly baseUrl: string;
  /** The base model, as the target names it. */
  readonly model: string;
  /** Null: the base itself, on a server that has adapters. */
  readonly adapter: WantedAdapter | null;
  /** Where the adapter is written. */
  readonly place: Place;
  readonly http: AdapterHttp;
  /** What a model file on this machine says of itself, and the SHA-256 of any file; null where it cannot be opened. */
  readonly describeModel: (path: string) => Promise<BaseFacts | null>;
  readonly digest: (path: string) => Promise<string | null>;
  /** Uniform in [0, 1): keeps names apart that two runs give on one server. */
  readonly random: () => number;
};

export type HttpAnswer = { readonly status: number /** JSON where it is JSON, else text. */; readonly body: unknown };

/** One request to a server, with the target's key. */
export type AdapterHttp = (
  method: 'GET' | 'HEAD' | 'POST' | 'DELETE',
  url: string,
  body: JsonObject | Uint8Array | null,
  signal: AbortSignal,
) => Promise<HttpAnswer>;

/** The address of a server's own routes, which stand beside `/v1`. */
export function rootOf(baseUrl: string): string {
  return baseUrl.replace(/\/v1$/, '');
}

/** A name of our own for an adapter on a server that others use too. */
export function ownName({ local, name, digest }: WantedAdapter, random: () => number): string {
  const word = (name ?? local?.name ?? 'adapter')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40);
  const content = (local?.sha256 ?? digest ?? '').replace(/^sha256:/, '').slice(0, 8);
  const run = Math.floor(random() * 36 ** 6)
    .toString(36)
    .padStart(6, '0');
  return ['cupel', word, content, run].filter((part) => part !== '').join('-');
}

/** A server that said no, in its own words. */
export function refusal(what: string, { status, body }: HttpAnswer, place: Place, remedy: string): CupelError {
  const words = messageIn(body);
  return new CupelError('provider-setup', `${what} (HTTP ${status}${words === '' ? '' : `: ${printable(shorten(words, 300))}`})`, {
    place,
    remedy,
  });
}

/** The message of an error body: servers write it bare, under `message`, `error`, or `error.message`. */
function messageIn(body: unknown): string {
  if (typeof body === 'string') return body.trim();
  if (typeof body !== 'object' || body === null) return '';
  const { error, message, detail } = body as { error?: unknown; message?: unknown; detail?: unknown };
  return messageIn(error ?? message ?? detail);
}

/** @throws CupelError `config` where the adapter is of another format or kind than the server takes */
export function assertTaken(
  { local }: WantedAdapter,
  takes: { readonly server: string; readonly formats: readonly ('peft' | 'gguf')[] },
  place: Place,
): void {
  const facts = local?.facts ?? null;
  if (facts === null) return;
  if (facts.kind !== 'LORA')
    throw new CupelError('config', `the adapter is ${facts.kind}; ${takes.server} takes LORA only`, {
      place,
      remedy: 'Train a LoRA, or merge the adapter into a model.',
    });
  if (takes.formats.includes(facts.format)) return;
  const remedy =
    facts.format === 'peft'
      ? 'Convert it with `convert_lora_to_gguf.py` of llama.cpp and name the GGUF file.'
      : 'Name the PEFT folder (adapter_config.json, adapter_model.safetensors).';
  throw new CupelError(
    'config',
    `the adapter is a ${facts.format === 'peft' ? 'PEFT folder' : 'GGUF file'}, which ${takes.server} does not take`,
    { place, remedy },
  );
}

/** @throws CupelError `config` for a scale that the server cannot set */
export function assertScale({ scale }: WantedAdapter, server: string, place: Place): void {
  if (scale !== 1)
    throw new CupelError('config', `${server} cannot set an adapter's scale`, {
      place,
      remedy: 'Take `scale` out; it is set when the adapter is trained.',
    });
}
