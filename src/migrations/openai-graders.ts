/** Graders of OpenAI's platform (https://platform.openai.com/docs/guides/graders) as checks and judges. */
import { z } from 'zod';
import type { Check } from '../domain/check.js';
import { type JsonObject, JsonSchema } from '../domain/json.js';
import type { Scale } from '../domain/judging/rubric.js';
import { type Account, type ScorerDraft, toSlug } from './draft.js';

export const GraderSchema = z.looseObject({
  type: z.string(),
  name: z.string().default('grader'),
  input: JsonSchema.optional(),
  reference: z.string().optional(),
  operation: z.string().optional(),
  evaluation_metric: z.string().optional(),
  pass_threshold: z.number().nullish(),
  model: z.string().optional(),
  labels: z.array(z.string()).optional(),
  passing_labels: z.array(z.string()).optional(),
  range: z.tuple([z.number(), z.number()]).nullish(),
});
export type Grader = z.infer<typeof GraderSchema>;

const OUTPUT = /^\s*\{\{\s*sample\.output_text\s*\}\}\s*$/;
const ITEM = /\{\{\s*item\.([^{}]+?)\s*\}\}/g;
/** Steps of a scale that stands for a range of real numbers. */
const STEPS = 10;

/** The checks that a grader without a model gives one row. */
export function graderChecks(grader: Grader, item: JsonObject, account: Account): readonly Check[] {
  const what = `testing_criteria: ${grader.name} (${grader.type})`;
  if (grader.type === 'label_model' || grader.type === 'score_model') return [];
  if (grader.type !== 'string_check') {
    account.leaveOut(what, WHY[grader.type] ?? 'There is no grader of that meaning. A judge with a rubric, or a `run` check, can say it.');
    return [];
  }
  if (typeof grader.input !== 'string' || !OUTPUT.test(grader.input)) {
    account.leaveOut(what, 'It looks at something else than the whole answer. A `json` check with a path reads a part of it.');
    return [];
  }
  const reference = (grader.reference ?? '').replaceAll(ITEM, (_, key: string) => textAt(item, key));
  const check = stringCheck(grader.operation, reference, grader.name);
  if (check === null)
    account.leaveOut(what, reference === '' ? 'Its reference is empty in some rows.' : `\`${grader.operation}\` is not known.`);
  else account.keep(what);
  return check === null ? [] : [check];
}

const WHY: Readonly<Record<string, string>> = {
  text_similarity:
    'Its measure needs a threshold on a scale of its own. Choose `rouge_l`, `bleu` or `levenshtein` with a `min`, or a `similarity` scorer.',
  python: 'It is code, which a migration does not run. Write it as a `run` check.',
  multi: 'Its formula has no counterpart. Give each grader a scorer of its own, and weights.',
  endpoint: 'A migration opens no connection. Write it as a `reward` scorer.',
};

function stringCheck(operation: string | undefined, reference: string, name: string): Check | null {
  const options = { trim: false, name };
  switch (operation) {
    case 'eq':
      return { equals: reference, ...options };
    case 'ne':
      return { not_equals: reference, ...options };
    case 'like':
      return reference === '' ? null : { contains: reference, name };
    case 'ilike':
      return reference === '' ? null : { contains: reference, ignore_case: true, name };
    default:
      return null;
  }
}

function textAt(item: JsonObject, key: string): string {
  const value = item[key];
  return value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
}

/** The judge that a grader with a model becomes. */
export function graderJudge(grader: Grader, account: Account): readonly ScorerDraft[] {
  if (grader.type !== 'label_model' && grader.type !== 'score_model') return [];
  const what = `testing_criteria: ${grader.name} (${grader.type})`;
  const scale = grader.type === 'label_model' ? labelScale(grader) : RANGE_SCALE;
  if (scale === null) {
    account.leaveOut(what, 'It names fewer than two labels.');
    return [];
  }
  account.change(
    what,
    'The judge answers with a reason and a value of the scale, and sees the answer as fenced data; the words of the grader are its criterion.',
  );
  if (grader.type === 'score_model') account.change(`${what} range`, `A real number of the range becomes one of ${STEPS + 1} steps.`);
  const id = toSlug(grader.name, 'judge');
  const [low, high] = grader.range ?? [0, 1];
  const passAt =
    grader.type === 'label_model'
      ? 1
      : typeof grader.pass_threshold === 'number'
        ? (grader.pass_threshold - low) / (high - low)
        : undefined;
  return [
    {
      id,
      judge: {
        rubric: {
          rubric: id,
          scale,
          items: [{ id: 'answer', criterion: criterionOf(grader) }],
          ...(passAt === undefined || !(passAt >= 0 && passAt <= 1) ? {} : { pass_at: passAt }),
        },
        model: grader.model === undefined ? null : { provider: 'openai', model: grader.model },
      },
    },
  ];
}

function labelScale({ labels = [], passing_labels: passing = [] }: Grader): Scale | null {
  if (new Set(labels).size < 2) return null;
  return { type: 'categorical', labels: Object.fromEntries(labels.map((label) => [label, passing.includes(label) ? 1 : 0])) };
}

const RANGE_SCALE: Scale = { type: 'ordinal', min: 0, max: STEPS };

/** The texts of the grader's messages; data reaches a judge in fenced blocks of its own, so that its places are only named. */
function criterionOf({ input }: Grader): string {
  const parts = Array.isArray(input) ? input : [input ?? ''];
  return parts
    .map((part) => textOf(part))
    .join('\n\n')
    .replaceAll(/\{\{\s*sample\.output_text\s*\}\}/g, '(the answer)')
    .replaceAll(ITEM, (_, key: string) => `(the ${key} of the question)`)
    .trim();
}

function textOf(part: unknown): string {
  if (typeof part === 'string') return part;
  if (Array.isArray(part)) return part.map(textOf).join('\n');
  if (typeof part !== 'object' || part === null) return '';
  const { content, text } = part as { content?: unknown; text?: unknown };
  return textOf(content ?? text ?? '');
}
