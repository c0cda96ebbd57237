/** What people say of answers, and what judges said of the same: the entries of label and verdict files. */
import { z } from 'zod';
import { isScaleValue, type Rubric, type Scale, type ScaleValue, scaleWords } from './rubric.js';

const id = z.string().trim().min(1);
const hash = z.string().regex(/^(sha256:)?[0-9a-f]{64}$/, 'is no SHA-256: write its 64 hex digits');
const value = z.union([z.boolean(), z.number(), z.string()]);

/** The item that stands for the answer as a whole; it is always there. */
export const OVERALL_ITEM = 'overall';

export const PREFERENCES = ['a', 'b', 'tie'] as const;
export type Preference = (typeof PREFERENCES)[number];

/** Who labelled, when nobody says. */
export const ANONYMOUS = 'anonymous';

const common = {
  case: id.describe('The id of the golden case.'),
  item: id.describe('The id of a rubric item, or `overall`.'),
  annotator: id.default(ANONYMOUS).describe('Who says so.'),
  at: z.string().optional().describe('When, ISO 8601.'),
  comment: z.string().optional().describe('Free text. Kept, never a score.'),
};

/** One person's value of one item of one answer. */
export const ValueEntrySchema = z.strictObject({
  ...common,
  value: value.describe('A value of the scale: true or false, a whole number, or the name of a label.'),
  output_sha256: hash.optional().describe('SHA-256 of the answer: says which one where a case has several.'),
  output: z.string().optional().describe('The answer itself, so that a judge can be asked about it.'),
});

/** Which of two answers one person prefers. */
export const PreferenceEntrySchema = z.strictObject({
  ...common,
  preference: z.enum(PREFERENCES),
  a_sha256: hash.optional(),
  b_sha256: hash.optional(),
  a: z.string().optional().describe('The answer called a.'),
  b: z.string().optional().describe('The answer called b.'),
});

/** A feedback entry: one line of a label file. */
export const FeedbackEntrySchema = z.union([ValueEntrySchema, PreferenceEntrySchema]);
export type FeedbackEntry = z.output<typeof FeedbackEntrySchema>;
export type PreferenceEntry = z.output<typeof PreferenceEntrySchema>;

/** A recorded verdict of a judge: one line of a `--verdicts` file. `null`: the judge gave none. */
export const VerdictSchema = z.strictObject({
  case: id,
  item: id,
  judge: id.describe('The name of the judge.'),
  value: value
    .nullable()
    .describe('A value of the scale, or a, b, tie: the answer that the label calls so, in whichever order it was shown.'),
  order: z.enum(['ab', 'ba']).default('ab').describe('Which of the two answers the judge saw first.'),
  trial: z.int().min(0).default(0).describe('Repeat index of the same question, from 0.'),
  output_sha256: hash.optional(),
  a_sha256: hash.optional(),
  b_sha256: hash.optional(),
  fingerprint: z.string().optional().describe('The fingerprint of the judge, as report.json has it.'),
});
export type Verdict = z.output<typeof VerdictSchema>;

export function isPreferenceEntry(entry: FeedbackEntry): entry is PreferenceEntry {
  return 'preference' in entry;
}

function isPreference(value: unknown): value is Preference {
  return (PREFERENCES as readonly unknown[]).includes(value);
}

/** What is wrong with an entry of this rubric, and at which of its keys. */
export type EntryProblem = { readonly path: string; readonly message: string };

/** The first thing that is wrong with a label; null where it may stand. */
export function labelProblem(rubric: Rubric, entry: FeedbackEntry): EntryProblem | null {
  const config = rubric.feedback?.find((item) => item.id === entry.item);
  if (config === undefined) {
    const unknown = itemProblem(rubric, entry.item);
    if (unknown !== null) return unknown;
    return isPreferenceEntry(entry) ? null : valueProblem(rubric.scale, entry.value, 'value');
  }
  if (isPreferenceEntry(entry))
    return { path: 'preference', message: `is no answer to the question ${JSON.stringify(config.id)}: write \`value\`` };
  if (config.scale.type !== 'freeform') return valueProblem(config.scale, entry.value, 'value');
  return typeof entry.value === 'string' ? null : { path: 'value', message: `is no text, which ${JSON.stringify(config.id)} asks for` };
}

/** The first thing that is wrong with a verdict; null where it may stand. `compares`: the item is labelled by preference. */
export function verdictProblem(rubric: Rubric, verdict: Verdict, compares: boolean): EntryProblem | null {
  const unknown = itemProblem(rubric, verdict.item);
  if (unknown !== null || verdict.value === null) return unknown;
  if (!compares) return valueProblem(rubric.scale, verdict.value, 'value');
  return isPreference(verdict.value)
    ? null
    : { path: 'value', message: 'is neither a, b nor tie, and the labels of this item are preferences' };
}

function itemProblem({ items, rubric }: Rubric, item: string): EntryProblem | null {
  if (item === OVERALL_ITEM || items.some((known) => known.id === item)) return null;
  const names = [...items.map((known) => known.id), OVERALL_ITEM].map((name) => JSON.stringify(name));
  return {
    path: 'item',
    message: `is ${JSON.stringify(item)}, which the rubric ${JSON.stringify(rubric)} lacks: write one of ${names.join(', ')}`,
  };
}

function valueProblem(scale: Scale, given: ScaleValue, path: string): EntryProblem | null {
  return isScaleValue(scale, given)
    ? null
    : { path, message: `is ${JSON.stringify(given)}, which is no value of the scale: write ${scaleWords(scale)}` };
}

/** Which answer of its case an entry is about: its hash, of a pair both; empty where it does not say. */
export function answerOf(entry: Pick<Verdict, 'output_sha256' | 'a_sha256' | 'b_sha256'>): string {
  if (entry.output_sha256 !== undefined) return bare(entry.output_sha256);
  if (entry.a_sha256 === undefined && entry.b_sha256 === undefined) return '';
  return `${bare(entry.a_sha256 ?? '')} ${bare(entry.b_sha256 ?? '')}`;
}

function bare(sha256: string): string {
  return sha256.replace(/^sha256:/, '');
}
