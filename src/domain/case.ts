import { z } from 'zod';
import { CheckSchema } from './check.js';
import { JsonObjectSchema, JsonSchema } from './json.js';
import { MessageSchema, PassageSchema } from './message.js';
import { sparse } from './sparse.js';

/** Where a case comes from: which incident, in which tool. Never part of a case's identity. */
const ProvenanceSchema = z.looseObject({
  source: z.string().optional(),
  trace: z.string().optional(),
  url: z.string().optional(),
  incident: z.string().optional(),
  observed: z.string().optional(),
  signal: z.string().optional(),
  mode: z.string().optional(),
  note: z.string().optional(),
});
export type Provenance = z.infer<typeof ProvenanceSchema>;

/** A recorded tool result: the first unused entry of that name whose `arguments` are contained in the call's answers it. */
const RecordedToolSchema = z.strictObject({ name: z.string(), arguments: JsonObjectSchema.optional(), result: JsonSchema });

const AttachmentSchema = z.strictObject({ path: z.string(), media_type: z.string() });

const DescribedCaseSchema = z
  .strictObject({
    id: z.string().trim().min(1).describe('Unique in the suite.'),
    input: z.union([z.string(), JsonObjectSchema]).optional().describe('What the prompt names: {{input}}, or the keys of an object.'),
    messages: z.array(MessageSchema).min(1).optional().describe('Earlier turns, replayed as they were.'),
    context: z.array(PassageSchema).optional().describe('Retrieved passages: {{context}} in the prompt, and for the judge.'),
    tools: z.array(RecordedToolSchema).optional().describe('Recorded tool results.'),
    attachments: z.array(AttachmentSchema).optional().describe('Image or audio files beside the set.'),
    expected: JsonSchema.optional().describe('The ideal answer. Never shown to the system under test.'),
    checks: z.array(CheckSchema).optional().describe('Deterministic checks: the metric case_checks.'),
    rubric_notes: z.string().optional().describe('Facts that the judge may use for this case.'),
    tags: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
    severity: z.string().min(1).optional().describe('critical, major or minor by convention.'),
    must_pass: z.boolean().optional().describe('Must not regress, whatever the mean says.'),
    cluster: z.string().min(1).optional().describe('Cases that are not independent of each other share one.'),
    weight: z.number().positive().max(1e6).optional().describe('Share in the means; 1 without it.'),
    provenance: z
      .union([ProvenanceSchema, z.array(ProvenanceSchema)])
      .optional()
      .describe('Where the case comes from; one or a list.'),
  })
  .superRefine((golden, context) => {
    if (isReplayable(golden)) return;
    context.addIssue({ code: 'custom', message: 'has neither `input` nor `messages`: there is nothing to replay' });
  });

function isReplayable({ input, messages }: { readonly input?: unknown; readonly messages?: unknown }): boolean {
  return input !== undefined || messages !== undefined;
}

/** One golden case, as one JSON line or one YAML list item. */
export const GoldenCaseSchema = sparse(DescribedCaseSchema, isReplayable);

export type GoldenCase = z.infer<typeof GoldenCaseSchema>;

/** The values of one tag, as a list. A case may stand in several slices of one key. */
export function tagValues(golden: Pick<GoldenCase, 'tags'>, key: string): readonly string[] {
  const value = golden.tags?.[key];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** All provenances of a case. */
export function provenances(golden: Pick<GoldenCase, 'provenance'>): readonly Provenance[] {
  if (golden.provenance === undefined) return [];
  return Array.isArray(golden.provenance) ? golden.provenance : [golden.provenance];
}

/** Whether a model made the case and no conversation stands behind it. */
export function isSynthetic(golden: Pick<GoldenCase, 'provenance'>): boolean {
  const origins = provenances(golden);
  return origins.length > 0 && origins.every(({ source }) => source === 'synthetic');
}

/**
 * What is replayed and scored: all of a case but its provenance, of which it only counts whether the case is synthetic, for that takes it
 * out of must_pass rules. Two cases with equal identity are one case reported twice.
 */
export function caseIdentity(golden: GoldenCase): Omit<GoldenCase, 'provenance'> & { readonly synthetic?: true } {
  const { provenance: _, ...identity } = golden;
  return isSynthetic(golden) ? { ...identity, synthetic: true } : identity;
}
