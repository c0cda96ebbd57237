import { z } from 'zod';
import { JsonSchema } from './json.js';

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

/** An answer whose score is known beforehand; a judge that misses it is not trusted in this run. */
const CanarySchema = z.strictObject({
  input: JsonSchema,
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
  })
  .superRefine((rubric, context) => {
    const seen = new Set<string>();
    rubric.items.forEach((item, index) => {
      if (seen.has(item.id))
        context.addIssue({ code: 'custom', path: ['items', index, 'id'], message: `repeats the item id ${JSON.stringify(item.id)}` });
      seen.add(item.id);
    });
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
  let sum = 0;
  let weights = 0;
  for (const item of rubric.items) {
    const value = values[item.id];
    if (value === undefined) throw new Error(`no value for the rubric item ${item.id}`);
    const weight = item.weight ?? 1;
    sum += weight * toFraction(rubric.scale, value);
    weights += weight;
  }
  return sum / weights;
}
