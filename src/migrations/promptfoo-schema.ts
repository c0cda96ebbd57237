/** promptfoo's configuration as far as it is read (`site/static/config-schema.json` of promptfoo). Other keys are told, not refused. */
import { z } from 'zod';
import { JsonObjectSchema, JsonSchema } from '../domain/json.js';

const AssertionSchema = z.looseObject({
  type: z.string().min(1),
  value: JsonSchema.optional(),
  threshold: z.number().nullish(),
  weight: z.number().optional(),
  metric: z.string().optional(),
  provider: JsonSchema.optional(),
  assert: z.array(JsonSchema).optional(),
});
export type Assertion = z.infer<typeof AssertionSchema>;

export const TestSchema = z.looseObject({
  description: z.string().optional(),
  vars: z.union([JsonObjectSchema, z.string()]).optional(),
  assert: z.array(AssertionSchema).nullish(),
  threshold: z.number().nullish(),
  options: JsonObjectSchema.optional(),
  metadata: JsonObjectSchema.optional(),
});
export type Test = z.infer<typeof TestSchema>;

const PromptSchema = z.union([
  z.string(),
  z.looseObject({ id: z.string().optional(), label: z.string().optional(), raw: z.string().optional() }),
]);
export type PromptEntry = z.infer<typeof PromptSchema>;

const oneOrMany = <S extends z.ZodType>(schema: S) => z.union([schema.transform((value) => [value]), z.array(schema)]);

export const ConfigSchema = z.looseObject({
  description: z.string().optional(),
  prompts: z.union([oneOrMany(PromptSchema), JsonObjectSchema.transform((map) => Object.keys(map))]),
  providers: oneOrMany(z.union([z.string(), JsonObjectSchema])).optional(),
  targets: oneOrMany(z.union([z.string(), JsonObjectSchema])).optional(),
  tests: oneOrMany(z.union([z.string(), TestSchema])).optional(),
  defaultTest: z.union([TestSchema, z.string()]).optional(),
});
export type Config = z.infer<typeof ConfigSchema>;

/** The keys that ConfigSchema reads. */
export const READ_KEYS: ReadonlySet<string> = new Set(['$schema', ...Object.keys(ConfigSchema.shape)]);

/** Keys that run code of the file or open it to the outside: named with the reason. */
export const REFUSED_KEYS: Readonly<Record<string, string>> = {
  extensions: 'Extensions are code of the repository, which a migration does not run.',
  nunjucksFilters: 'Filters are code of the repository, which a migration does not run.',
  env: 'Variables are set in the workflow, where a pull request cannot change them.',
  redteam: 'Red-team generation is no replay of cases. Keep its findings as golden cases.',
  scenarios: 'Write each scenario as a test, or run promptfoo once and compare its results with `cupel compare`.',
  derivedMetrics: 'Derived metrics are formulas over metrics. Weights of scorers make `overall`.',
};
