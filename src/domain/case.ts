import { z } from 'zod';
import { CheckSchema } from './check.js';
import { JsonObjectSchema, JsonSchema } from './json.js';
import { MessageSchema, PassageSchema } from './message.js';

/** Where a case comes from: which incident, in which tool. Never part of a case's identity. */
export const ProvenanceSchema = z.looseObject({
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
export const RecordedToolSchema = z.strictObject({ name: z.string(), arguments: JsonObjectSchema.optional(), result: JsonSchema });

export const AttachmentSchema = z.strictObject({ path: z.string(), media_type: z.string() });

/** One golden case, as one JSON line or one YAML list item. */
export const GoldenCaseSchema = z
  .strictObject({
    id: z.string().trim().min(1),
    input: z.union([z.string(), JsonObjectSchema]).optional(),
    messages: z.array(MessageSchema).min(1).optional(),
    context: z.array(PassageSchema).optional(),
    tools: z.array(RecordedToolSchema).optional(),
    attachments: z.array(AttachmentSchema).optional(),
    expected: JsonSchema.optional(),
    checks: z.array(CheckSchema).optional(),
    rubric_notes: z.string().optional(),
    tags: z.record(z.string(), z.union([z.string(), z.array(z.string())])).optional(),
    severity: z.string().min(1).optional(),
    must_pass: z.boolean().optional(),
    cluster: z.string().min(1).optional(),
    weight: z.number().positive().optional(),
    provenance: z.union([ProvenanceSchema, z.array(ProvenanceSchema)]).optional(),
  })
  .superRefine((golden, context) => {
    if (golden.input !== undefined || golden.messages !== undefined) return;
    context.addIssue({ code: 'custom', message: 'has neither `input` nor `messages`: there is nothing to replay' });
  });

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

/** What is replayed and scored: all of a case but its provenance. Two cases with equal identity are one case reported twice. */
export function caseIdentity(golden: GoldenCase): Omit<GoldenCase, 'provenance'> {
  const { provenance: _, ...identity } = golden;
  return identity;
}
