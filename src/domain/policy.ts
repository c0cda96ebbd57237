import { z } from 'zod';
import type { GoldenCase } from './case.js';
import { isSynthetic, tagValues } from './case.js';

const fraction = z.number().min(0).max(1);
const name = z.string().min(1);

/** The metric that stands for a case's weighted mean over all scorers. */
export const OVERALL = 'overall';
/** The metric of the checks that the cases themselves carry. */
export const CASE_CHECKS = 'case_checks';

/** Which cases must not regress, whatever the mean says: a case is meant when any of the conditions holds. */
const MustPassSchema = z
  .strictObject({
    severity: z
      .union([name, z.array(name).min(1)])
      .optional()
      .describe('Cases of this severity, or of one of these.'),
    tags: z
      .record(name, z.union([name, z.array(name).min(1)]))
      .optional()
      .describe('Cases that carry one of these tag values.'),
    ids: z.array(name).min(1).optional().describe('Cases by their id.'),
    all: z.literal(true).optional().describe('Every case.'),
  })
  .refine((value) => Object.values(value).some((condition) => condition !== undefined), {
    error: 'names no case: write `severity`, `tags`, `ids` or `all: true`',
  });
export type MustPass = z.infer<typeof MustPassSchema>;

/** Absolute and relative bounds on the candidate's time and money. */
const LimitsSchema = z.strictObject({
  latency_p95_ms: z.number().positive().optional().describe("Largest 95th percentile of the candidate's latency, in ms."),
  cost_usd_per_case: z.number().min(0).optional().describe('Largest mean price of one answer of the candidate, in USD.'),
  cost_increase: z.number().min(0).optional().describe('Largest rise of the mean price over the baseline: 0.25 is 25 % more.'),
});

/** What counts as too much. Every field has a default, so that the parsed policy is complete. Fractions on 0..1. */
export const GatePolicySchema = z.strictObject({
  looks: z.literal([4, 1]).default(4).describe('How often the evidence may be looked at: 4 (early end) or 1.'),
  primary: name.default(OVERALL).describe('The metric that decides: a scorer id, `case_checks` or `overall`.'),
  margin: fraction.default(0.05).describe('Tolerated loss of the primary metric, on the 0..1 scale.'),
  alpha: z.number().gt(0).max(0.5).default(0.05).describe('One-sided error rate, for each of the two errors.'),
  fail_on: z
    .enum(['any', 'beyond_margin'])
    .default('any')
    .describe('any: a proven drop fails; beyond_margin: only one larger than the margin.'),
  slices: z
    .array(name)
    .default([])
    .describe('Tag keys whose values are compared on their own. A slice can fail the gate, none can pass it.'),
  must_pass: MustPassSchema.optional().describe('Cases that must not regress, whatever the mean says.'),
  floors: z.record(name, fraction).default({}).describe('Smallest mean of the candidate, by metric.'),
  limits: LimitsSchema.default({}).describe('Bounds on time and money.'),
  min_coverage: fraction.default(0.95).describe('Share of pairs that must be scored, else the verdict is invalid.'),
  on_inconclusive: z.enum(['warn', 'fail']).default('warn').describe('What an inconclusive verdict does: exit 0 or 3.'),
  require_calibrated: z.boolean().default(false).describe('Whether a judge must have been checked against people.'),
  baseline_max_age_days: z.number().min(0).default(7).describe('Oldest stored baseline that is used instead of running it, in days.'),
  max_new_cases: z.int().min(0).default(500).describe('Most cases that one change may add.'),
});
export type GatePolicy = z.infer<typeof GatePolicySchema>;

/** The policy of a suite that says nothing: every default. */
export const DEFAULT_GATE_POLICY: GatePolicy = GatePolicySchema.parse({});

/**
 * Whether a case must not regress: it says so itself, or the policy names it by severity, tag, id or `all`. What a model made and nobody
 * asked blocks only where somebody wrote so into the case.
 */
export function isMustPass(
  golden: Pick<GoldenCase, 'id' | 'severity' | 'tags' | 'must_pass' | 'provenance'>,
  policy: MustPass | undefined,
): boolean {
  if (golden.must_pass === true) return true;
  if (policy === undefined || isSynthetic(golden)) return false;
  if (policy.all === true || policy.ids?.includes(golden.id)) return true;
  if (golden.severity !== undefined && listOf(policy.severity).includes(golden.severity)) return true;
  return Object.entries(policy.tags ?? {}).some(([key, values]) => tagValues(golden, key).some((value) => listOf(values).includes(value)));
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
