/**
 * What production recorded, in one shape for all vendors: a turn is one answer, what led to it, and what people said about it.
 */
import { z } from 'zod';
import type { Message, Passage } from './message.js';

/** Formats that `harvest --from` takes. */
export const TRACE_FORMATS = [
  'langfuse',
  'langsmith',
  'braintrust',
  'helicone',
  'latitude',
  'otel',
  'openai',
  'anthropic',
  'table',
] as const;
export type TraceFormat = (typeof TRACE_FORMATS)[number];

/** Formats whose vendor's API `harvest --api` asks. */
export const API_FORMATS = [
  'langfuse',
  'langsmith',
  'braintrust',
  'helicone',
  'latitude',
  'openai',
] as const satisfies readonly TraceFormat[];
export type ApiFormat = (typeof API_FORMATS)[number];

/** Behaviour that says something about an answer without a word. */
export type ImplicitSignal = 'retry' | 'rephrase' | 'abandoned' | 'escalated' | 'copied' | 'edited';

/** One thing that a person, a judge or behaviour said about an answer. Ratings are on 1..5, judges' scores on 0..1. */
export type Feedback =
  | { readonly kind: 'thumb'; readonly up: boolean }
  | { readonly kind: 'rating'; readonly value: number }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'correction'; readonly text: string }
  | { readonly kind: 'judge'; readonly name: string; readonly value: number }
  | { readonly kind: 'implicit'; readonly signal: ImplicitSignal; readonly count: number }
  | { readonly kind: 'next-action'; readonly ms: number }
  /** An answer that somebody chose as an example to follow. */
  | { readonly kind: 'approved' };

/** A tool call that was made and what it gave. */
export type ToolUse = { readonly name: string; readonly arguments: unknown; readonly result: unknown };

export type Turn = {
  readonly format: TraceFormat;
  /** The vendor's id of the trace, or `FILE:LINE` where the format has none. */
  readonly trace: string;
  /** `FILE:LINE` on which its first record begins. */
  readonly where: string;
  readonly session: string | null;
  /** Milliseconds since the epoch. */
  readonly at: number | null;
  readonly url: string | null;
  /** Earlier turns, without system messages. */
  readonly history: readonly Message[];
  readonly input: string;
  readonly output: string;
  readonly context: readonly Passage[];
  readonly tools: readonly ToolUse[];
  readonly tags: Readonly<Record<string, string>>;
  readonly feedback: readonly Feedback[];
};

const columns = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

/** Which column of a table holds what. */
export const TableMapSchema = z.strictObject({
  id: columns.optional(),
  time: columns.optional(),
  user: columns.optional(),
  session: columns.optional(),
  language: columns.optional(),
  input: columns.optional(),
  history: columns.optional(),
  context: columns.optional(),
  output: columns.optional(),
  tool_calls: columns.optional(),
  thumbs: columns.optional(),
  rating: columns.optional(),
  comment: columns.optional(),
  correction: columns.optional(),
  retry: columns.optional(),
  abandoned: columns.optional(),
  escalated: columns.optional(),
  copied: columns.optional(),
});
export type TableMap = z.infer<typeof TableMapSchema>;
