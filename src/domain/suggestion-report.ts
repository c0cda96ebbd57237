/** What `suggest` prints and writes: the change, the evidence for it, what it cost, and every attempt. */
import { z } from 'zod';
import { ComparisonSchema, UsageReportSchema } from './report.js';

const count = z.int().min(0);

/** A proposal held against what was in force, on cases that its author has not seen. */
const EvidenceSchema = z.strictObject({
  /** What was in force is the baseline. Of a hint the metric is the agreement with people. */
  comparison: ComparisonSchema.nullable(),
  /** P-value of H0: it is no better. */
  pGain: z.number().nullable(),
  /** Cases that must not regress, and did. */
  broken: z.array(z.string()),
});
export type SuggestionEvidence = z.infer<typeof EvidenceSchema>;

export const SuggestionReportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  suite: z.string(),
  /** `prompt`: the candidate's prompt; `hint`: the description of a rubric. */
  kind: z.enum(['prompt', 'hint']),
  /** The file that would change. */
  file: z.string(),
  author: z.string(),
  seed: z.int(),
  /** The failure mode whose cases were learned from; null: all. */
  mode: z.string().nullable(),
  /** Cases (of a hint: labelled answers) to learn from, those of them that fail, and those held out. */
  cases: z.strictObject({ learn: count, failing: count, heldOut: count, mustPass: count }),
  /** One-sided level that each proposal had to reach. */
  level: z.number(),
  kept: z.strictObject({ round: z.int(), evidence: EvidenceSchema }).nullable(),
  history: z.array(
    z.strictObject({
      round: z.int(),
      outcome: z.enum(['kept', 'dropped', 'unusable', 'unfinished']),
      why: z.string(),
      evidence: EvidenceSchema.nullable(),
    }),
  ),
  /** Why it ended before its rounds were over; null where it did not. */
  ended: z.string().nullable(),
  /** Unified, for `git apply`; null where nothing was kept. */
  diff: z.string().nullable(),
  usage: UsageReportSchema,
});
export type SuggestionReport = z.infer<typeof SuggestionReportSchema>;
