/** The policy of a harvest (`harvest.yaml`): which signals count and how much, what is kept, what is redacted. */
import { z } from 'zod';
import { hasSignal, type SignalBit, type Signals } from '../domain/signals.js';
import { AnthropicTargetSchema, LlamaCppTargetSchema, OpenAiCompatibleTargetSchema, OpenAiTargetSchema } from '../domain/target.js';
import { API_FORMATS, TableMapSchema } from '../domain/trace.js';

/** How a neighbour differs from its case. */
export const SYNTHETIC_KINDS = ['paraphrase', 'counterfactual'] as const;

const weight = z.number().min(0).max(100);
const bounded = (max: z.ZodNumber) => z.union([weight, z.strictObject({ max, weight })]);

const SignalsSchema = z.strictObject({
  thumbs_down: weight.optional(),
  rating: bounded(z.number().min(1).max(5)).optional().describe('Ratings up to `max`, on 1..5.'),
  comment: weight.optional(),
  correction: weight.optional(),
  retry: weight.optional(),
  rephrase: weight.optional(),
  escalated: weight.optional(),
  abandoned: weight.optional(),
  edited: weight.optional(),
  judge: bounded(z.number().min(0).max(1)).optional().describe("Judges' scores up to `max`, on 0..1."),
});

const DEFAULT_SIGNALS = {
  thumbs_down: 1,
  rating: { max: 2, weight: 1 },
  comment: 0.5,
  correction: 1,
  retry: 0.4,
  rephrase: 0.4,
  escalated: 0.8,
  abandoned: 0.3,
  judge: { max: 0.5, weight: 0.7 },
} as const;

const ModelSchema = z.discriminatedUnion('provider', [
  OpenAiTargetSchema,
  AnthropicTargetSchema,
  OpenAiCompatibleTargetSchema,
  LlamaCppTargetSchema,
]);

const SyntheticSchema = z.strictObject({
  below: z.int().min(1).max(100).default(3).describe('Failure modes with fewer cases are rare.'),
  per_case: z.int().min(1).max(5).default(1).describe('Neighbours of each kind for each new case of a rare mode.'),
  kinds: z
    .array(z.enum(SYNTHETIC_KINDS))
    .min(1)
    .default([...SYNTHETIC_KINDS])
    .describe('paraphrase: the same question in other words; counterfactual: one fact in it is changed.'),
  most: z.int().min(1).max(1000).default(20).describe('Most neighbours of one harvest.'),
});

/** A date, or a time back from now. */
const TimeSchema = z
  .string()
  .regex(
    /^(\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?|\d{1,4}[dwh])$/,
    'must be a date (2026-10-01), or a time back from now: 36h, 7d, 2w',
  );

const variable = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]{0,99}$/, 'must be the name of an environment variable');
const ApiSettingsSchema = z.strictObject({
  url: z.string().min(1).optional().describe("Base address, where it is not the vendor's first: another region, a server of your own."),
  project: z.string().min(1).optional().describe('Project by its id, name or slug.'),
  key_env: variable.optional().describe('Environment variable that holds the key.'),
  public_key_env: variable.optional().describe('Environment variable that holds the public key (Langfuse).'),
});

export const HarvestPolicySchema = z.strictObject({
  signals: SignalsSchema.default(DEFAULT_SIGNALS).describe(
    'Weights of signals. A written block replaces the default: only what it names counts.',
  ),
  threshold: z.number().positive().default(0.65).describe('An answer whose weights sum up to this is a failure.'),
  keep_good: z.number().min(0).max(0.9).default(0.25).describe('Share of good answers in what is proposed.'),
  cap_per_mode: z.int().min(1).default(20).describe('Most cases of one failure mode.'),
  stratify: z.array(z.string().min(1)).default([]).describe('Tags over which good answers and capped modes are spread evenly.'),
  severity: z.record(z.string().min(1), z.string().min(1)).default({}).describe('Failure mode: severity of its cases.'),
  weights: z.record(z.string().min(1), z.number().positive().max(1e6)).default({}).describe('Failure mode: weight of its cases.'),
  effort: z
    .record(z.string().min(1), z.number().positive().max(1e6))
    .default({})
    .describe('Failure mode: effort of mending it, 1 without; modes are ranked by conversations x severity / effort.'),
  model: ModelSchema.optional().describe('A model that may read the redacted texts.'),
  embeddings: z
    .discriminatedUnion('provider', [OpenAiTargetSchema, OpenAiCompatibleTargetSchema])
    .optional()
    .describe('An embedding model that may read the redacted texts: for duplicates and failure modes, beside the words.'),
  review: z.boolean().default(false).describe('The model judges every answer that is looked at, and its word decides.'),
  review_most: z.int().min(0).default(500).describe('Answers of which nobody said anything that the model looks at, too.'),
  name_modes: z.boolean().default(false).describe('The model labels failures and merges the labels into modes.'),
  redact: z
    .strictObject({
      names: z.array(z.string().trim().min(2)).default([]).describe('Names of people, replaced wherever they stand.'),
      allow: z.array(z.string().min(1)).default([]).describe('Values that stay; `*` stands for anything.'),
      countries: z.array(z.string().length(2)).default([]).describe('Countries (ISO 3166) whose national telephone numbers count.'),
      name_model: ModelSchema.optional().describe(
        'A model that names the people in texts, from which all but names was taken before: it reads names, so let it be one of your own.',
      ),
    })
    .default({ names: [], allow: [], countries: [] }),
  map: TableMapSchema.optional().describe('Columns of a table.'),
  since: TimeSchema.optional().describe('Older traces are left out.'),
  until: TimeSchema.optional().describe('Traces from then on are left out.'),
  api: z.partialRecord(z.enum(API_FORMATS), ApiSettingsSchema).default({}).describe('How the APIs of vendors are asked (`--api`).'),
  synthetic: SyntheticSchema.optional().describe('Neighbours of cases in rare failure modes, made by the model.'),
  oversample: z
    .strictObject({ below: z.int().min(2).max(1000), weight: z.number().gt(1).max(100) })
    .optional()
    .describe('Cases of failure modes with fewer conversations than `below` get this weight, unless `weights` gives one.'),
  derive: z
    .boolean()
    .default(true)
    .describe('Repeated and rephrased questions are told from the conversations of formats in which no field carries them.'),
  budget: z
    .strictObject({
      requests: z.int().min(0).optional().describe('Requests to each model, attempts included.'),
      usd: z.number().min(0).optional().describe('Money for each model, in USD.'),
    })
    .default({})
    .describe('What one harvest may spend.'),
  payloads: z
    .string()
    .min(1)
    .optional()
    .describe('Folder, relative to this file, for rejected answers and feedback: kept out of the golden set, which holds their hashes.'),
  seed: z.int().default(0),
});
/** A model that a harvest may ask. */
export type HarvestTarget = NonNullable<HarvestPolicy['model']>;
export type EmbeddingTarget = NonNullable<HarvestPolicy['embeddings']>;
export type HarvestPolicy = z.output<typeof HarvestPolicySchema>;

/** Weighs signals: the sum, and the policy's names of those that counted, in the policy's order. */
export type Weighed = { readonly score: number; readonly why: readonly string[] };

const BITS: Readonly<Record<Exclude<keyof HarvestPolicy['signals'], 'rating' | 'judge'>, SignalBit>> = {
  thumbs_down: 'thumbDown',
  comment: 'comment',
  correction: 'correction',
  retry: 'retry',
  rephrase: 'rephrase',
  escalated: 'escalated',
  abandoned: 'abandoned',
  edited: 'edited',
};

/** The weight of what was said about an answer. */
export function weigh(signals: Signals, policy: HarvestPolicy): Weighed {
  const counted: [string, number][] = [];
  for (const [name, entry] of Object.entries(policy.signals) as [
    keyof HarvestPolicy['signals'],
    number | { max: number; weight: number } | undefined,
  ][]) {
    if (entry === undefined) continue;
    const worth = typeof entry === 'number' ? entry : entry.weight;
    if (worth > 0 && counts(name, entry, signals)) counted.push([name, worth]);
  }
  const score = counted.reduce((sum, [, worth]) => sum + worth, 0);
  return { score: Math.round(score * 1e6) / 1e6, why: counted.map(([name]) => name) };
}

function counts(name: keyof HarvestPolicy['signals'], entry: number | { max: number }, signals: Signals): boolean {
  if (name === 'rating')
    return signals.rating !== null && signals.rating <= (typeof entry === 'number' ? DEFAULT_SIGNALS.rating.max : entry.max);
  if (name === 'judge')
    return signals.judge !== null && signals.judge <= (typeof entry === 'number' ? DEFAULT_SIGNALS.judge.max : entry.max);
  return hasSignal(signals, BITS[name]);
}

/** Names under which praise stands in a provenance. */
export const PRAISE: ReadonlySet<string> = new Set(['thumbs_up', 'high_rating', 'copied', 'approved']);

/** What speaks for an answer: thumbs up, four stars and more, copied, approved. */
export function praise(signals: Signals): readonly string[] {
  return [
    ...(hasSignal(signals, 'thumbUp') ? ['thumbs_up'] : []),
    ...(signals.best !== null && signals.best >= 4 ? ['high_rating'] : []),
    ...(hasSignal(signals, 'copied') ? ['copied'] : []),
    ...(hasSignal(signals, 'approved') ? ['approved'] : []),
  ];
}
