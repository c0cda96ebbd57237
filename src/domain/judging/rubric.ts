import { z } from 'zod';
import { JsonSchema } from '../json.js';
import { PassageSchema } from '../message.js';

const fraction = z.number().min(0).max(1);

/** The values that a judge may give one item, and that a person may give it when labelling. */
const ScaleSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('binary') }),
  z
    .strictObject({ type: z.literal('ordinal'), min: z.int(), max: z.int() })
    .refine((scale) => scale.min < scale.max, 'needs `min` below `max`'),
  z
    .strictObject({ type: z.literal('categorical'), labels: z.record(z.string().min(1), fraction) })
    .refine((scale) => Object.keys(scale.labels).length >= 2, 'needs at least two labels'),
]);
export type Scale = z.infer<typeof ScaleSchema>;

const RubricItemSchema = z.strictObject({
  id: z.string().min(1),
  criterion: z.string().min(1).describe('What the judge is asked about the answer.'),
  weight: z.number().positive().max(1e6).optional(),
  anchors: z.record(z.string(), z.string()).optional().describe('What a value of the scale means here.'),
});
export type RubricItem = z.infer<typeof RubricItemSchema>;

/**
 * What people are asked beside the items when they label: kept with the labels, never shown to a judge and never turned into a score.
 * `freeform` takes any text.
 */
const FeedbackConfigSchema = z.strictObject({
  id: z.string().min(1),
  question: z.string().min(1).describe('What the person is asked.'),
  scale: z.union([ScaleSchema, z.strictObject({ type: z.literal('freeform') })]),
});

/** An answer whose score is known beforehand; a judge that misses it is not trusted in this run. */
const CanarySchema = z.strictObject({
  input: JsonSchema,
  context: z.array(PassageSchema).optional().describe('Passages that the answer may use.'),
  output: z.string(),
  expect: z
    .strictObject({ min: fraction.optional(), max: fraction.optional() })
    .refine((expect) => expect.min !== undefined || expect.max !== undefined, 'needs `min`, `max` or both'),
});
export type Canary = z.infer<typeof CanarySchema>;

/** What a judge is asked. */
export const RubricSchema = z
  .strictObject({
    rubric: z.string().min(1),
    description: z.string().optional(),
    scale: ScaleSchema,
    items: z.array(RubricItemSchema).min(1),
    pass_at: fraction.optional().describe('The score from which tables and must_pass call an answer passed, on 0..1.'),
    canaries: z
      .array(CanarySchema)
      .optional()
      .describe('Answers whose score is known beforehand. An empty list turns the built-in ones off too.'),
    feedback: z
      .array(FeedbackConfigSchema)
      .optional()
      .describe('What people are asked beside the items when they label. Kept, never shown to a judge, never a score.'),
  })
  .superRefine((rubric, context) => {
    const seen = new Set<string>();
    for (const key of ['items', 'feedback'] as const) {
      rubric[key]?.forEach(({ id }, index) => {
        if (seen.has(id))
          context.addIssue({ code: 'custom', path: [key, index, 'id'], message: `repeats the item id ${JSON.stringify(id)}` });
        seen.add(id);
      });
    }
  });
export type Rubric = z.infer<typeof RubricSchema>;

/** The share from which tables and must_pass call a rubric score passed, when the rubric does not say. */
export const DEFAULT_PASS_AT = 0.5;

export type ScaleValue = number | boolean | string;

/** Whether a value is one of the scale's own: the type counts, `"4"` is no 4. */
export function isScaleValue(scale: Scale, value: unknown): value is ScaleValue {
  switch (scale.type) {
    case 'binary':
      return typeof value === 'boolean';
    case 'ordinal':
      return typeof value === 'number' && Number.isInteger(value) && value >= scale.min && value <= scale.max;
    case 'categorical':
      return typeof value === 'string' && Object.hasOwn(scale.labels, value);
  }
}

/** A scale value on 0..1. */
export function toFraction(scale: Scale, value: ScaleValue): number {
  switch (scale.type) {
    case 'binary':
      return value === true ? 1 : 0;
    case 'ordinal':
      return (Number(value) - scale.min) / (scale.max - scale.min);
    case 'categorical':
      return scale.labels[String(value)] ?? 0;
  }
}

/** The weighted mean of the items' fractions: the score of one answer under a rubric. */
export function rubricScore(rubric: Rubric, values: Readonly<Record<string, ScaleValue>>): number {
  return weighItems(rubric, (id) => {
    const value = values[id];
    if (value === undefined) throw new Error(`no value for the rubric item ${id}`);
    return toFraction(rubric.scale, value);
  });
}

/** The weighted mean over the items of what each of them amounts to, on 0..1. */
export function weighItems({ items }: Pick<Rubric, 'items'>, fractionOf: (id: string) => number): number {
  let sum = 0;
  let weights = 0;
  for (const { id, weight = 1 } of items) {
    sum += weight * fractionOf(id);
    weights += weight;
  }
  return sum / weights;
}

/** The scale value that a fraction on 0..1 comes nearest to; for a binary scale whether it reaches `passAt`. */
export function fromFraction(scale: Scale, fraction: number, passAt = DEFAULT_PASS_AT): ScaleValue {
  switch (scale.type) {
    case 'binary':
      return fraction >= passAt - ROUNDING;
    case 'ordinal':
      return scale.min + Math.floor(fraction * (scale.max - scale.min) + 0.5 + ROUNDING);
    case 'categorical': {
      const entries = Object.entries(scale.labels).map(([label, value]) => ({ label, distance: Math.abs(value - fraction) }));
      return entries.reduce((best, entry) => (entry.distance < best.distance - ROUNDING ? entry : best)).label;
    }
  }
}

// Weighted means of thirds and tenths do not hit a value exactly.
const ROUNDING = 1e-9;

/** All values of a scale, the worst first; of a long ordinal scale none, for nobody lists a hundred. */
export function scaleValues(scale: Scale): readonly ScaleValue[] {
  switch (scale.type) {
    case 'binary':
      return [false, true];
    case 'ordinal':
      return scale.max - scale.min > MAX_LISTED ? [] : Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index);
    case 'categorical':
      return Object.entries(scale.labels)
        .sort(([, a], [, b]) => a - b)
        .map(([label]) => label);
  }
}

/** Largest span of an ordinal scale whose values are listed one by one. */
const MAX_LISTED = 10;

/** How a person writes a value of the scale, for messages. */
export function scaleWords(scale: Scale): string {
  switch (scale.type) {
    case 'binary':
      return 'true or false';
    case 'ordinal':
      return `a whole number from ${scale.min} to ${scale.max}`;
    case 'categorical':
      return `one of ${Object.keys(scale.labels).join(', ')}`;
  }
}
