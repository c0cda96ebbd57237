import { parseJson } from '../documents/json.js';
import type { JsonObject } from '../domain/json.js';
import { isScaleValue, type Rubric, type Scale, type ScaleValue } from '../domain/judging/rubric.js';
import { CupelError } from '../errors.js';
import type { Answer } from '../providers/provider.js';
import type { Parsed } from './asking.js';

const REPLY_LIMIT = 256 * 1024;
// Strict structured output takes at most 1,000 enum values a schema; a scale of one item beyond 256 is no enumeration any more.
const ENUM_VALUES = 1000;
const ENUM_SCALE = 256;

/** The JSON Schema of a reply to this rubric, in the subset that strict structured output takes everywhere. */
export function replySchema(rubric: Rubric): JsonObject {
  const score = scoreSchema(rubric);
  const item = strictObject({ reason: { type: 'string' }, score });
  return strictObject({ items: strictObject(Object.fromEntries(rubric.items.map(({ id }) => [id, item]))) });
}

function strictObject(properties: JsonObject): JsonObject {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

function scoreSchema({ scale, items }: Rubric): JsonObject {
  switch (scale.type) {
    case 'binary':
      return { type: 'boolean' };
    case 'categorical':
      return { type: 'string', enum: categoryLabels(scale) };
    case 'ordinal': {
      const { min, max } = scale;
      const size = max - min + 1;
      // Bounds are refused by some vendors' strict modes; an enumeration is understood by all.
      if (size > ENUM_SCALE || size * items.length > ENUM_VALUES) return { type: 'integer', minimum: min, maximum: max };
      return { type: 'integer', enum: Array.from({ length: size }, (_, index) => min + index) };
    }
  }
}

/** The labels of a categorical scale, the best first; equal ones as the rubric has them. */
export function categoryLabels({ labels }: Extract<Scale, { type: 'categorical' }>): readonly string[] {
  return Object.entries(labels)
    .sort(([, a], [, b]) => b - a)
    .map(([label]) => label);
}

/** A reply to this rubric with words in place of its values. */
export function replyExample(rubric: Rubric): string {
  const value = { binary: '<true or false>', ordinal: '<a number of the scale>', categorical: '"<a label of the scale>"' }[
    rubric.scale.type
  ];
  const items = rubric.items.map(({ id }) => `${JSON.stringify(id)}:{"reason":"<why>","score":${value}}`);
  return `{"items":{${items.join(',')}}}`;
}

/** What a reply says of every item: the value, and why. */
export type ItemGrades = {
  readonly values: Readonly<Record<string, ScaleValue>>;
  /** The judge's own words: shown to nobody who did not ask for model text. */
  readonly reasons: Readonly<Record<string, string>>;
};

/**
 * Reads a judge's reply, strictly: one JSON object with exactly the rubric's items, each with a reason and a value of the scale.
 * One code fence around all of it is forgiven. Everything else is a mismatch and never a number (FORMATS, section 9).
 */
export function parseJudgeReply(reply: ReplyText, rubric: Rubric): Parsed<ItemGrades> {
  const read = readReplyObject(reply);
  return read.kind === 'mismatch' ? read : readItems(read.value, rubric);
}

/** The one JSON value that a reply is, or why it is none. */
export function readReplyObject({ output, finishReason, toolCalls }: ReplyText): Parsed<unknown> {
  if (finishReason === 'length') return mismatch('it was cut off at the token limit');
  if (finishReason !== 'stop' || (toolCalls?.length ?? 0) > 0) return mismatch('it is a refusal or a tool call, not a grade');
  if (output.length > REPLY_LIMIT) return mismatch('it is longer than 256 KiB');
  try {
    return { kind: 'parsed', value: parseJson(unfence(output.trim()), {}) };
  } catch (error) {
    if (!(error instanceof CupelError)) throw error;
    return mismatch('it is not exactly one JSON object: there is text around it, more than one, a key twice, or it is broken');
  }
}

type ReplyText = Pick<Answer, 'output' | 'finishReason' | 'toolCalls'>;

function readItems(value: unknown, rubric: Rubric): Parsed<ItemGrades> {
  if (!hasExactly(value, ['items'])) return mismatch('it is not an object whose one key is "items"');
  const { items } = value;
  if (!isObject(items)) return mismatch('"items" is not an object');
  const missing = rubric.items.find(({ id }) => !Object.hasOwn(items, id));
  if (missing !== undefined) return mismatch(`the item ${JSON.stringify(missing.id)} is missing`);
  if (Object.keys(items).length !== rubric.items.length) return mismatch('it has an item that the rubric does not have');
  const values: [string, ScaleValue][] = [];
  const reasons: [string, string][] = [];
  for (const { id } of rubric.items) {
    const item = items[id];
    const name = JSON.stringify(id);
    if (!hasExactly(item, ['reason', 'score'])) return mismatch(`the item ${name} is not an object of "reason" and "score"`);
    if (typeof item.reason !== 'string') return mismatch(`the reason of the item ${name} is not a text`);
    if (!isScaleValue(rubric.scale, item.score)) return mismatch(`the score of the item ${name} is no value of the scale`);
    values.push([id, item.score]);
    reasons.push([id, item.reason]);
  }
  return { kind: 'parsed', value: { values: Object.fromEntries(values), reasons: Object.fromEntries(reasons) } };
}

/** `problem` is said in Cupel's words: it holds nothing of the reply. */
export function mismatch(problem: string): { readonly kind: 'mismatch'; readonly problem: string } {
  return { kind: 'mismatch', problem };
}

/** The inside of a fence around the whole text; the text itself where there is none. */
function unfence(text: string): string {
  const lineEnd = text.indexOf('\n');
  if (!text.startsWith('```') || !text.endsWith('```') || lineEnd < 0 || lineEnd > text.length - 4) return text;
  const language = text.slice(3, lineEnd).trim().toLowerCase();
  return language === '' || language === 'json' ? text.slice(lineEnd + 1, -3) : text;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** Whether a value is an object with these keys and no other. */
export function hasExactly(value: unknown, keys: readonly string[]): value is Record<string, unknown> {
  return isObject(value) && Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key));
}
