/**
 * The one JSON contract that every reporter reads (report.json, schema version 1). Fractions on 0..1, never percent; money in
 * USD; times in ms; `null` where a figure is not defined. Only renderers round.
 */
import { z } from 'zod';
import { RunHistorySchema } from './history/history-figures.js';
import { JsonSchema } from './json.js';
import { ConsistencySchema } from './statistics/consistency.js';
import { DisparitySchema } from './statistics/disparity.js';
import { StatedConfidenceSchema } from './statistics/stated-confidence.js';

const nullableNumber = z.number().nullable();
const fraction = z.number().min(0).max(1);

const VERDICTS = ['pass', 'regression', 'inconclusive', 'invalid'] as const;
export type VerdictStatus = (typeof VERDICTS)[number];

export const REASON_CODES = [
  'primary-drop',
  'slice-drop',
  'scorer-drop',
  'must-pass',
  'floor',
  'limit',
  'forgetting',
  'gate-change',
  'underpowered',
  'coverage',
  'missingness',
  'canary',
  'judge-down',
  'provider-down',
  'budget',
  'deadline',
  'cancelled',
  'no-cases',
  'no-suite',
  'no-credentials',
  'base-unreadable',
  'nothing-changed',
  'no-baseline',
  'accepted',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

const ReasonSchema = z.strictObject({ code: z.enum(REASON_CODES), message: z.string() });
export type Reason = z.infer<typeof ReasonSchema>;

const VerdictSchema = z.strictObject({
  status: z.enum(VERDICTS),
  title: z.string(),
  reasons: z.array(ReasonSchema),
});
export type Verdict = z.infer<typeof VerdictSchema>;

/** What is known of a side's adapter without loading it; null where it says nothing. */
const AdapterReportSchema = z.strictObject({
  name: z.string(),
  /** `id`: no file of it is known. */
  format: z.enum(['peft', 'gguf', 'id']).nullable(),
  kind: z.string().nullable(),
  rank: z.int().nullable(),
  alpha: nullableNumber,
  targetModules: z.array(z.string()),
  base: z.string().nullable(),
  bytes: z.int().nullable(),
  /** Of the weights. */
  sha256: z.string().nullable(),
  scale: z.number(),
});
export type AdapterReport = z.infer<typeof AdapterReportSchema>;

const SideReportSchema = z.strictObject({
  label: z.string(),
  fingerprint: z.string(),
  ref: z.string().nullable(),
  /** Only where the side has an adapter. */
  adapter: AdapterReportSchema.exactOptional(),
});
export type SideReport = z.infer<typeof SideReportSchema>;

const COMPARISON_METHODS = ['paired-t-cr1', 'mcnemar-tango', 'sign-flip', 'prediction-powered', 'none'] as const;
const COMPARISON_ROLES = ['primary', 'scorer', 'slice', 'floor', 'limit', 'forgetting'] as const;
const COMPARISON_STATUSES = ['regression', 'pass', 'inconclusive', 'shown'] as const;

export const ComparisonSchema = z.strictObject({
  metric: z.string(),
  slice: z.strictObject({ key: z.string(), value: z.string() }).nullable(),
  role: z.enum(COMPARISON_ROLES),
  /** Pairs with a score on both sides. */
  n: z.int(),
  clusters: z.int(),
  baseline: nullableNumber,
  candidate: nullableNumber,
  difference: nullableNumber,
  standardError: nullableNumber,
  /** Two-sided at 1 - 2 a_k, the dual of the decision. */
  interval: z.tuple([z.number(), z.number()]).nullable(),
  pRegression: nullableNumber,
  pNonInferior: nullableNumber,
  wins: z.int(),
  losses: z.int(),
  ties: z.int(),
  /** Pearson correlation of the sides' case scores. */
  correlation: nullableNumber,
  /** Smallest drop found with 80 % power at this size, one-sided 5 %. */
  mde: nullableNumber,
  method: z.enum(COMPARISON_METHODS),
  status: z.enum(COMPARISON_STATUSES),
});
export type Comparison = z.infer<typeof ComparisonSchema>;

const CASE_STATUSES = ['regressed', 'improved', 'unchanged', 'unscored', 'not_run'] as const;
const CaseReportSchema = z.strictObject({
  id: z.string(),
  status: z.enum(CASE_STATUSES),
  baseline: nullableNumber,
  candidate: nullableNumber,
  difference: nullableNumber,
  tags: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  /** Only where the case has one: cases of one cluster are not independent of each other. */
  cluster: z.string().exactOptional(),
  trials: z.strictObject({ baseline: z.int(), candidate: z.int() }),
});
export type CaseReport = z.infer<typeof CaseReportSchema>;

export const LookReportSchema = z.strictObject({
  look: z.int(),
  cases: z.int(),
  trials: z.int(),
  decision: z.enum(['continue', 'regression', 'pass', 'inconclusive', 'invalid']),
});
export type LookReport = z.infer<typeof LookReportSchema>;

/** Generations (case x side x trial). `errored` ended unscored, `skipped` were not needed any more; planned is the sum of the rest. */
const CountsSchema = z.strictObject({ planned: z.int(), scored: z.int(), errored: z.int(), skipped: z.int(), cancelled: z.int() });
export type Counts = z.infer<typeof CountsSchema>;

export const UsageReportSchema = z.strictObject({
  requests: z.int(),
  fromCassette: z.int(),
  inputTokens: z.number(),
  outputTokens: z.number(),
  /** Null when the price of a model that was called is unknown. */
  usd: nullableNumber,
});
export type UsageReport = z.infer<typeof UsageReportSchema>;

const JudgeReportSchema = z.strictObject({
  id: z.string(),
  fingerprint: z.string(),
  calibration: z.strictObject({ kappa: nullableNumber, n: z.int(), status: z.enum(['calibrated', 'uncalibrated', 'stale']) }).nullable(),
  canaries: z.enum(['passed', 'failed', 'off']),
});
export type JudgeReport = z.infer<typeof JudgeReportSchema>;

export const PolicyChangeSchema = z.strictObject({
  path: z.string(),
  kind: z.enum(['changed', 'added', 'removed']),
  base: JsonSchema,
  head: JsonSchema,
  inForce: z.enum(['base', 'head']),
});
export type PolicyChange = z.infer<typeof PolicyChangeSchema>;

export const ReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal('cupel'), version: z.string() }),
  suite: z.string(),
  startedAt: z.string(),
  durationMs: z.number(),
  verdict: VerdictSchema,
  sides: z.strictObject({ candidate: SideReportSchema, baseline: SideReportSchema.nullable() }),
  comparisons: z.array(ComparisonSchema),
  cases: z.array(CaseReportSchema),
  looks: z.array(LookReportSchema),
  counts: CountsSchema,
  /** Scored pairs / pairs of the looks taken. */
  coverage: fraction.nullable(),
  accepted: z.strictObject({ by: z.string(), reason: z.string(), sha: z.string() }).nullable(),
  usage: UsageReportSchema,
  judges: z.array(JudgeReportSchema),
  policyChanges: z.array(PolicyChangeSchema),
  notes: z.array(z.string()),
  /** Of the answers beside their scores; each only where something is known of it, and nothing decides by any. */
  confidence: z.strictObject({ candidate: StatedConfidenceSchema.nullable(), baseline: StatedConfidenceSchema.nullable() }).exactOptional(),
  consistency: z.array(ConsistencySchema).exactOptional(),
  disparities: z.array(DisparitySchema).exactOptional(),
});
export type Report = z.infer<typeof ReportSchema>;

/**
 * What a person wants to know of one case beside its numbers: where it comes from and what failed, in the suite's own words.
 * Kept in the journal, not in report.json. `excerpt` holds model text and exists only where the suite says `excerpts: true`.
 */
export const CaseNoteSchema = z.strictObject({
  id: z.string(),
  /** Golden file and 1-based line, as the repository names it. */
  file: z.string().nullable(),
  line: z.int().nullable(),
  severity: z.string().nullable(),
  /** Whether the gate's must_pass rule covers the case. */
  mustPass: z.boolean().optional(),
  /** `incident INC-204`, `langfuse 9f3c...`: one entry a provenance. */
  origins: z.array(z.string()),
  /** Names of checks and rubric items that held on the baseline and not on the candidate. */
  failed: z.array(z.strictObject({ metric: z.string(), items: z.array(z.string()) })),
  excerpt: z
    .strictObject({
      input: z.string(),
      baseline: z.string().nullable(),
      candidate: z.string().nullable(),
      /** Small images that the answers are, as `data:` addresses; only where the suite says `store_text: true`, too. */
      images: z.strictObject({ baseline: z.string().nullable(), candidate: z.string().nullable() }).exactOptional(),
    })
    .nullable(),
  /** What judges said of both answers; only beside an excerpt. */
  reasons: z
    .array(z.strictObject({ metric: z.string(), item: z.string(), side: z.enum(['baseline', 'candidate']), text: z.string() }))
    .exactOptional(),
});
export type CaseNote = z.infer<typeof CaseNoteSchema>;

/** `incident INC-204` is an incident, `langfuse 9f3c` is not. */
export function isIncident(origin: string): boolean {
  return /^incident\b/i.test(origin);
}

/** What a look saw of the primary metric: its difference and the interval at the look's level. */
const LookFiguresSchema = z.strictObject({
  cases: z.int(),
  trials: z.int(),
  difference: nullableNumber,
  interval: z.tuple([z.number(), z.number()]).nullable(),
});
export type LookFigures = z.infer<typeof LookFiguresSchema>;

/** Facts of the run that renderers show and report.json does not carry. */
export const RunFactsSchema = z.strictObject({
  margin: z.number(),
  alpha: z.number(),
  /** Model requests of the whole plan, and how many of them were not needed or answered from a cassette. */
  plannedRequests: z.int(),
  savedRequests: z.int(),
  latencyP50Ms: z.strictObject({ baseline: nullableNumber, candidate: nullableNumber }),
  latencyP95Ms: z.strictObject({ baseline: nullableNumber, candidate: nullableNumber }),
  /** How many more cases would settle an inconclusive verdict at the measured variance; null where that is no question. */
  casesToSettle: z.int().nullable(),
  /** A command that gives this verdict again on a laptop; null where there is none. */
  reproduce: z.string().nullable(),
  /** One entry a look, in their order; none where nobody kept them. */
  lookFigures: z.array(LookFiguresSchema).default([]),
  /** Unscored trials by reason. */
  errors: z.record(z.string(), z.int()),
  /** Where the run was told of those before. */
  history: RunHistorySchema.exactOptional(),
});
export type RunFacts = z.infer<typeof RunFactsSchema>;
export type RunHistory = NonNullable<RunFacts['history']>;

/** Everything that a reporter may read. */
export type ReportView = {
  readonly report: Report;
  readonly facts: RunFacts;
  readonly notes: ReadonlyMap<string, CaseNote>;
};
