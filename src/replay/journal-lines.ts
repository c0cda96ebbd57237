/**
 * What a run writes down, one sealed line each. The journal is the run's memory: a resumed run, `report` and `merge` read nothing
 * else. Names follow report.json (camelCase, ms, USD).
 */
import { z } from 'zod';
import { JsonObjectSchema, JsonSchema } from '../domain/json.js';
import { LookReportSchema } from '../domain/report.js';
import { type Score, UNSCORED_REASONS } from '../domain/score.js';
import { FINISH_REASONS, SIDES, UsageSchema } from '../domain/trial.js';
import { AnswerSchema } from './answer.js';

const reason = z.enum(UNSCORED_REASONS);
const count = z.int().min(0);
const money = z.number().min(0).nullable();

/** First line of every journal. Runs with an equal `configDigest` would ask the same questions: one may go on with the other's answers. */
const HeaderLineSchema = z.strictObject({
  kind: z.literal('header'),
  schemaVersion: z.literal(1),
  configDigest: z.string().min(1),
  /** ISO 8601, of the attempt that began the journal. */
  startedAt: z.string(),
  /** Whatever the run wants to remember of its plan. */
  facts: JsonObjectSchema,
});
export type HeaderLine = z.infer<typeof HeaderLineSchema>;

const called = {
  kind: z.literal('call'),
  key: z.string(),
  provider: z.string(),
  attempts: count,
  usage: UsageSchema.nullable(),
  costUsd: money,
};

/**
 * One call of a model, after its last attempt. Of an answer from a provider the text is kept, for a resumed run needs it; of one
 * from a cassette it is not, and where texts were stripped its hash stands in its place.
 */
const CallLineSchema = z.union([
  z.strictObject({
    ...called,
    source: z.enum(['provider', 'cassette']),
    answer: AnswerSchema.nullable(),
    outputSha256: z.string().exactOptional(),
  }),
  z.strictObject({ ...called, source: z.literal('provider'), failure: z.strictObject({ reason, detail: z.string() }) }),
]);
export type CallLine = z.infer<typeof CallLineSchema>;

const VoteSchema = z.strictObject({ judge: z.string(), value: z.number().min(0).max(1) });
const ScoreSchema = z.union([
  z.strictObject({
    kind: z.literal('scored'),
    value: z.number().min(0).max(1),
    failed: z.array(z.string()).readonly().exactOptional(),
    votes: z.array(VoteSchema).readonly().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('unscored'), reason, detail: z.string().exactOptional() }),
]) satisfies z.ZodType<Score>;

const TRIAL_STATES = ['scored', 'unscored', 'skipped', 'cancelled'] as const;
export type TrialState = (typeof TRIAL_STATES)[number];

/**
 * How one generation and its scoring ended. `scored`: every scorer that applies gave a number. `unscored`: the evidence is
 * missing, `reason` says why. `skipped`: it was not needed any more. `cancelled`: the run ended before it.
 */
export const TrialRecordSchema = z.strictObject({
  caseId: z.string(),
  side: z.enum(SIDES),
  /** Repeat index from 0. */
  trial: count,
  state: z.enum(TRIAL_STATES),
  reason: reason.exactOptional(),
  /** Facts beside the reason: scorer, error, status. Never model text. */
  detail: z.string().exactOptional(),
  /** Key of the call that gave the answer: its text can be looked up. */
  key: z.string().exactOptional(),
  outputSha256: z.string().nullable(),
  /** The image or recording that the answer is, or has beside its text. */
  file: z.strictObject({ mediaType: z.string(), sha256: z.string(), bytes: count }).exactOptional(),
  finishReason: z.enum(FINISH_REASONS).nullable(),
  usage: UsageSchema.nullable(),
  latencyMs: z.number().min(0).nullable(),
  /** What the answer costs at its provider's price, whether it was bought in this run or replayed; null where unknown. */
  costUsd: money,
  scores: z.record(z.string(), ScoreSchema),
});
export type TrialRecord = Readonly<z.infer<typeof TrialRecordSchema>>;

const TrialLineSchema = z.strictObject({ kind: z.literal('trial'), ...TrialRecordSchema.shape });
const LookLineSchema = z.strictObject({ kind: z.literal('look'), ...LookReportSchema.shape });
/** Anything else that a report is made of, by its topic. The last note of a topic and id counts. */
const NoteLineSchema = z.strictObject({ kind: z.literal('note'), topic: z.string(), id: z.string(), data: JsonSchema });
/** The run came to its end. What stands after it belongs to a later attempt. */
const EndLineSchema = z.strictObject({
  kind: z.literal('end'),
  at: z.string(),
  durationMs: z.number().min(0),
  stop: z.string().nullable(),
});

type LookLine = z.infer<typeof LookLineSchema>;
type NoteLine = z.infer<typeof NoteLineSchema>;
export type EndLine = z.infer<typeof EndLineSchema>;

export type JournalLine = HeaderLine | CallLine | z.infer<typeof TrialLineSchema> | LookLine | NoteLine | EndLine;

const SCHEMAS: { readonly [K in JournalLine['kind']]: z.ZodType<Extract<JournalLine, { kind: K }>> } = {
  header: HeaderLineSchema,
  call: CallLineSchema,
  trial: TrialLineSchema,
  look: LookLineSchema,
  note: NoteLineSchema,
  end: EndLineSchema,
};

/** The line that an unsealed object is, or null where it is none. */
export function toJournalLine(entry: object): JournalLine | null {
  const kind = 'kind' in entry ? entry.kind : undefined;
  if (typeof kind !== 'string' || !Object.hasOwn(SCHEMAS, kind)) return null;
  const parsed = SCHEMAS[kind as JournalLine['kind']].safeParse(entry);
  return parsed.success ? parsed.data : null;
}
