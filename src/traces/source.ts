/** PORT. A vendor's format: which of its records it knows, and what each of them says. */
import type { Message } from '../domain/message.js';
import type { Feedback, ToolUse, TraceFormat } from '../domain/trace.js';

/** Content of a turn, read only when it is wanted: most turns of an export are never looked at again. */
export type Content = {
  /** All messages up to the answer, system messages included; may be short of earlier turns. */
  readonly messages: readonly Message[];
  /** What was asked last; null where only `messages` can tell. */
  readonly input: string | null;
  /** The answer; null where this record does not hold it. */
  readonly output: string | null;
  readonly context: readonly { readonly id: string; readonly text: string }[];
  readonly tools: readonly ToolUse[];
};

/** What one record says. `trace` joins the pieces of one turn; `id` is the record's own, unique among its kind. */
export type Piece =
  | {
      readonly kind: 'turn' | 'step';
      readonly id: string;
      readonly trace: string;
      /** What provenance calls the turn; the trace without it. Null: the format has no name, and the place is taken. */
      readonly name?: string | null;
      /** Steps of one group are one model call, told in several records. */
      readonly group?: string;
      readonly session?: string | null;
      readonly at?: number | null;
      readonly url?: string | null;
      readonly tags?: Readonly<Record<string, string>>;
      readonly feedback: readonly Feedback[];
      /** Why no case can ever be made of it, if so. */
      readonly problem?: string | null;
      readonly content: () => Content;
    }
  | { readonly kind: 'feedback'; readonly id: string; readonly about: readonly string[]; readonly feedback: readonly Feedback[] }
  | { readonly kind: 'problem'; readonly why: string };

export type Place = { readonly file: string; readonly line: number };

export type Source = {
  readonly format: TraceFormat;
  /** What a record of this format is called, for people ("traces export"); null for a record of another format. */
  readonly recognise: (record: Readonly<Record<string, unknown>>) => string | null;
  readonly read: (record: Readonly<Record<string, unknown>>, place: Place) => readonly Piece[];
};

export const NO_CONTENT: Content = { messages: [], input: null, output: null, context: [], tools: [] };
