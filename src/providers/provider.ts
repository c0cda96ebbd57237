/**
 * PORT. A provider turns one assembled request into one answer, or throws a ProviderError. It sends the request exactly once:
 * retries, pacing, time-outs between attempts, cassettes and money belong to `replay/`. Every implementation passes
 * `provider.contract.ts`.
 */

import type { GoldenCase } from '../domain/case.js';
import type { Json, JsonObject } from '../domain/json.js';
import type { Message, Passage } from '../domain/message.js';
import type { Params } from '../domain/target.js';
import type { FinishReason, Usage } from '../domain/trial.js';

export type ToolDefinition = { readonly name: string; readonly description?: string; readonly parameters: JsonObject };
export type ToolCall = { readonly id: string; readonly name: string; readonly arguments: JsonObject };

/** The JSON Schema that a reply must have, sent by the provider's own means (json_schema, output format, grammar). */
type OutputSchema = { readonly name: string; readonly schema: JsonObject };

/** An image or a recording that goes with the last user message. Its content counts, not its name. */
export type Attachment = {
  /** As the case writes it. */
  readonly path: string;
  readonly mediaType: string;
  /** 64 hex digits, of the content. */
  readonly sha256: string;
  readonly bytes: number;
  /** @throws CupelError `file-missing`, `file-unsafe` */
  readonly read: () => Promise<Buffer>;
  /** Absolute path, for programs of the same machine; null where the file stands nowhere on disk. */
  readonly locate: () => string | null;
};

/** The case as data, for targets that are applications and get everything (http, command, recorded). */
export type CasePayload = {
  readonly id: string;
  readonly input?: Json;
  readonly messages?: readonly Message[];
  readonly context?: readonly Passage[];
  /** Recorded results of tools. */
  readonly tools?: NonNullable<GoldenCase['tools']>;
  /** For applications that judge: the ideal answer, and the one to be judged. No system under test is told either. */
  readonly expected?: Json;
  readonly output?: string;
};

/** Everything that shapes one answer. */
export type GenerationRequest = {
  /** The whole conversation: system first, the last one is the user's (or a tool's). */
  readonly messages: readonly Message[];
  readonly params: Params;
  readonly tools?: readonly ToolDefinition[];
  readonly outputSchema?: OutputSchema;
  readonly payload?: CasePayload;
  readonly attachments?: readonly Attachment[];
  /** Repeat index from 0: the same request at another trial is another draw. */
  readonly trial: number;
  /** Draws anew after an unusable reply (from 0); part of the cassette key, never sent. */
  readonly redraw?: number;
  /** Whether the shares of the answer's tokens are wanted; providers that cannot tell them ignore it. */
  readonly wantsTokens?: boolean;
};

/** One token of an answer, and the alternatives that it was drawn from where there were any: their shares, on 0..1. */
export type TokenChoice = { readonly token: string; readonly shares?: Readonly<Record<string, number>> };

/** Largest image or recording of an answer, in bytes. */
export const MAX_FILE_BYTES = 20 << 20;

/** An image or a recording that is an answer, or a part of one. It is what its content is: media type and hash are told from it. */
export type AnswerFile = {
  readonly mediaType: string;
  /** 64 hex digits, of the content. */
  readonly sha256: string;
  readonly bytes: number;
  readonly content: () => Buffer;
};

/** A finished answer. `output` is never empty unless there are tool calls or a file. */
export type Answer = {
  readonly output: string;
  readonly finishReason: FinishReason;
  readonly toolCalls?: readonly ToolCall[];
  readonly file?: AnswerFile;
  /** Passages that the application says it used. */
  readonly context?: readonly Passage[];
  /** Null when the provider does not count. */
  readonly usage: Usage | null;
  /** From sending to the last byte, in ms, of the attempt that succeeded. NaN where nobody measured it (recorded outputs). */
  readonly latencyMs: number;
  /** USD when the answer itself carries its price (recorded outputs); otherwise the price table decides. */
  readonly costUsd?: number;
  /** The model that answered, as the provider names it. */
  readonly model?: string;
  /** The tokens of `output`, where they were wanted and the provider told them. */
  readonly tokens?: readonly TokenChoice[];
};

/** What a provider's response headers say about its limits. Reset times count from now, in ms. */
export type RateLimit = {
  readonly requestsLimit?: number;
  readonly requestsRemaining?: number;
  readonly requestsResetMs?: number;
  readonly tokensLimit?: number;
  readonly tokensRemaining?: number;
  readonly tokensResetMs?: number;
};

export type GenerationOptions = {
  readonly signal: AbortSignal;
  /** Called with the rate-limit headers of every response, good or bad, before its body is read. */
  readonly onRateLimit?: (limit: RateLimit) => void;
};

export type Provider = {
  /** The name of FORMATS section 1. */
  readonly name: string;
  /** All of the target that shapes answers (provider, model, endpoint, adapter digest): part of fingerprints and cassette keys. */
  readonly identity: Json;
  /** Targets with one pace share limits: provider, endpoint and model. Local providers have one of their own. */
  readonly paceKey: string;
  /** Targets with one endpoint (provider and origin) may share a limit, whatever their model. Without it, nobody does. */
  readonly endpointKey?: string;
  /** Whether answers come from elsewhere at a price (network or computation), so that cassettes make sense. */
  readonly recordable: boolean;
  /**
   * Whether what answers may change while the identity stays the same: a service that is deployed anew. Its answers are replayed from
   * cassettes only where nothing else may be asked.
   */
  readonly changesUnseen?: boolean;
  /** Whether `payload` shapes the answer (applications), or only the messages do (models). */
  readonly usesPayload: boolean;
  /** The origin to which a key would be sent, null where none is. */
  readonly origin: string | null;
  /** How many generations it works on at once; more would only wait inside it. Without the field, any number. */
  readonly maxConcurrency?: number;
  /**
   * Makes ready what must stand before the first answer (an adapter on a server), and checks it. `generate` does so itself;
   * asked for beforehand, nothing is paid for where it cannot be done. More than once is as good as once.
   * @throws CupelError; the signal's reason
   */
  start?(signal: AbortSignal): Promise<void>;
  /** @throws ProviderError; the signal's reason; CupelError where what it needs (a key, a model) is missing after all */
  generate(request: GenerationRequest, options: GenerationOptions): Promise<Answer>;
  /** Frees what the provider holds (sockets, a loaded model), and takes away what it loaded on a server. */
  close?(): Promise<void>;
};

/**
 * What went wrong with one attempt. `connection timeout server malformed empty unfinished` may pass on another attempt;
 * `rate-limit` will; `refused filtered unsupported not-recorded` never; `auth` ends the run.
 */
export type ProviderErrorKind =
  | 'connection'
  | 'timeout'
  | 'server'
  | 'rate-limit'
  | 'malformed'
  | 'empty'
  | 'unfinished'
  | 'refused'
  | 'filtered'
  | 'unsupported'
  | 'not-recorded'
  | 'auth';

/**
 * A failed attempt, reduced to what may be printed: kind, status, code and request id. The response's text never gets here:
 * it may quote a key or a customer.
 */
export class ProviderError extends Error {
  override readonly name = 'ProviderError';
  readonly kind: ProviderErrorKind;
  readonly status: number | undefined;
  /** The provider's error code or type, only if it has the form of one: `[A-Za-z0-9_.-]{1,64}`. */
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  /** How long the server asks to wait, in ms. */
  readonly retryAfterMs: number | undefined;

  constructor(
    kind: ProviderErrorKind,
    details: {
      message?: string;
      status?: number | undefined;
      code?: string | undefined;
      requestId?: string | undefined;
      retryAfterMs?: number | undefined;
      cause?: unknown;
    } = {},
  ) {
    const code = printable(details.code);
    const requestId = printable(details.requestId);
    const facts = [details.status, code, details.message].filter((fact) => fact !== undefined);
    super(facts.length === 0 ? kind : `${kind} (${facts.join(', ')})`, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.status = details.status;
    this.code = code;
    this.requestId = requestId;
    this.retryAfterMs = details.retryAfterMs;
  }
}

function printable(text: string | undefined): string | undefined {
  return text !== undefined && /^[A-Za-z0-9_.-]{1,64}$/.test(text) ? text : undefined;
}
