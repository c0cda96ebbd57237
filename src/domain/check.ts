import { z } from 'zod';
import { JsonObjectSchema, JsonSchema } from './json.js';
import { sparse } from './sparse.js';

const range = z
  .strictObject({ min: z.number().min(0).optional(), max: z.number().min(0).optional() })
  .refine((value) => value.min !== undefined || value.max !== undefined, 'needs `min`, `max` or both');
const texts = z.array(z.string()).min(1);
const maximum = z.strictObject({ max: z.number().min(0) });
const share = z.number().min(0).max(1);
/** `true`: the similarity is the score; with `min`: whether it is reached. */
const similarity = z.union([z.literal(true), z.strictObject({ min: share })]);
export const RETRIEVAL_MEASURES = ['recall', 'precision', 'mrr', 'ndcg'] as const;

/** What each kind of check takes as its value. The kinds are the contract of FORMATS: one kind a check. */
const VALUES = {
  equals: z.string(),
  starts_with: z.string(),
  ends_with: z.string(),
  contains: z.string(),
  contains_any: texts,
  contains_all: texts,
  matches: z.string(),
  json: z.union([
    z.literal(true),
    z.strictObject({ schema: z.union([z.string(), JsonObjectSchema]) }),
    z.strictObject({ path: z.string(), equals: JsonSchema.optional() }),
  ]),
  length: range,
  words: range,
  language: z.string().min(1).describe('A BCP 47 primary tag, such as `de`.'),
  latency_ms: maximum,
  cost_usd: maximum,
  finish_reason: z.string(),
  levenshtein: similarity,
  rouge_l: similarity,
  bleu: similarity,
  wer: maximum,
  tool_called: z.strictObject({ name: z.string().min(1), arguments: JsonObjectSchema.optional() }),
  tool_order: z.array(z.string().min(1)).min(1),
  retrieved: z.strictObject({
    ids: z.array(z.string().min(1)).min(1),
    k: z.int().min(1).optional(),
    measure: z.enum(RETRIEVAL_MEASURES).default('recall'),
    min: share.optional(),
  }),
  run: z.strictObject({
    command: z.array(z.string().min(1)).min(1),
    file: z.string().regex(/^[\w.-]{1,100}$/, 'is no plain file name'),
    timeout_s: z.number().positive().max(600).default(30),
  }),
} as const;

export type CheckKind = keyof typeof VALUES;
export const CHECK_KINDS = Object.keys(VALUES) as readonly CheckKind[];

type CheckValue<K extends CheckKind> = z.infer<(typeof VALUES)[K]>;
type Optional<T> = { [K in keyof T]: z.ZodOptional<T[K] extends z.ZodType ? T[K] : never> };
type Negated<T> = { [K in keyof T & string as `not_${K}`]: z.ZodOptional<T[K] extends z.ZodType ? T[K] : never> };

const kinds = Object.fromEntries(
  CHECK_KINDS.flatMap((kind) => {
    const value = VALUES[kind].optional();
    return [
      [kind, value],
      [`not_${kind}`, value],
    ];
  }),
) as Optional<typeof VALUES> & Negated<typeof VALUES>;

const DescribedCheckSchema = z
  .strictObject({
    ...kinds,
    name: z.string().min(1).optional(),
    weight: z.number().positive().max(1e6).optional(),
    ignore_case: z.boolean().optional(),
    trim: z.boolean().optional(),
  })
  .superRefine((check, context) => {
    const named = kindKeys(check);
    if (named.length === 1) return;
    const message =
      named.length === 0
        ? `names no check: one of ${CHECK_KINDS.join(', ')}`
        : `names ${named.length} checks (${named.join(', ')}): write one check for each`;
    context.addIssue({ code: 'custom', message });
  });

/** One deterministic check as a person writes it: exactly one kind (or `not_` and a kind), and its options. */
export const CheckSchema = sparse(DescribedCheckSchema, (check) => kindKeys(check).length === 1);

export type Check = z.infer<typeof CheckSchema>;

function kindKeys(check: object): readonly string[] {
  return Object.keys(check).filter((key) => isKindKey(key));
}

/** A check taken apart: one kind with its typed value. */
export type ParsedCheck = {
  [K in CheckKind]: { readonly kind: K; readonly value: CheckValue<K>; readonly negated: boolean; readonly check: Check };
}[CheckKind];

/** Tells the kind of a valid check. */
export function parseCheck(check: Check): ParsedCheck {
  const [key] = kindKeys(check);
  if (key === undefined) throw new Error('a check without a kind passed its schema');
  const negated = key.startsWith('not_');
  const kind = (negated ? key.slice('not_'.length) : key) as CheckKind;
  return { kind, value: check[key as keyof Check], negated, check } as ParsedCheck;
}

function isKindKey(key: string): boolean {
  return key in VALUES || (key.startsWith('not_') && key.slice('not_'.length) in VALUES);
}

/** How a check is called in tables: its name, or its kind and the start of its value. */
export function describeCheck(check: Check): string {
  if (check.name !== undefined) return check.name;
  const { kind, value, negated } = parseCheck(check);
  const shown = JSON.stringify(value);
  const short = shown.length > 60 ? `${shown.slice(0, 57)}...` : shown;
  return `${negated ? 'not_' : ''}${kind} ${short}`;
}
