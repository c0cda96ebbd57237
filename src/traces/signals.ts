/** What the names of scores, columns and attributes mean as feedback. */
import type { Feedback, ImplicitSignal } from '../domain/trace.js';
import { asBag, asList, asNumber, asText, type Bag, isBag, unquoted } from './values.js';

const THUMB =
  /^(user_)?(feedback|score|thumbs?|thumbs?_?up|like|liked|vote|helpful|is_helpful|feedback_rating|reaction|user_reaction|user_thumb)$/;
const THUMB_DOWN = /^(user_)?(thumbs?_?down|dislike|disliked|unhelpful)$/;
const RATING = /^(user_)?(stars?|star_rating|rating|csat|satisfaction|score_1_5)$/;
const COMMENT = /^(user_|feedback_|human_)?(comment|comments|note|feedback_text|remark)$/;
const CORRECTION = /^(user_|human_)?(correction|corrected|corrected_answer|corrected_output|expected|expected_output|ideal_answer)$/;
/** Scores of which more is worse. */
const INVERSE = /toxic|hallucinat|bias|harm|error|violation|pii|jailbreak/;
const IMPLICIT: readonly (readonly [RegExp, ImplicitSignal])[] = [
  [/^(retry|retries|retry_count|retried|regenerated|regenerations?)$/, 'retry'],
  [/^(rephrase|rephrased|rephrases|rephrase_count|reformulated)$/, 'rephrase'],
  [/^(abandon|abandoned|gave_up|dropped_off)$/, 'abandoned'],
  [/^(escalate|escalated|escalation|escalated_to_human|handed_over|handoff|handover)$/, 'escalated'],
  [/^(copy|copied|copied_answer|copy_answer)$/, 'copied'],
  [/^(edit|edited|edited_answer|edit_count)$/, 'edited'],
];
const NEXT_ACTION = /^(time_to_next_action|next_action)(_ms|_s)?$/;

/** One form of a name: snake case, without the prefixes of namespaces. */
export function normalName(name: string): string {
  return name
    .replace(/^(scores?|app|user|feedback|attributes|metadata|signals)[.:/]/i, '')
    .replace(/^(signals?|feedback)[.:/]/i, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
}

/** Yes, no, and their like in the languages that spreadsheets write; null where it is neither. */
export function asFlag(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value > 0;
  if (typeof value !== 'string') return null;
  const word = value.trim().toLowerCase();
  if (
    /^(true|yes|y|up|👍|positive|pos|good|like|thumbs[_ ]?up|wahr|ja|vrai|oui|verdadero|s[ií]|vero|verdadeiro|sim|waar|prawda|1)$/u.test(
      word,
    )
  )
    return true;
  if (/^(false|no|n|down|👎|negative|neg|bad|dislike|thumbs[_ ]?down|falsch|nein|faux|non|falso|n[aã]o|onwaar|nee|fałsz|0|-1)$/u.test(word))
    return false;
  return null;
}

/**
 * A rating on 1..5. A score on 0..1 is read as 1 + 4v, one on 0..100 as v/100 first.
 * @param isFraction whether the vendor keeps scores on 0..1, so that 1 means the best
 */
export function toRating(value: number, isFraction = false): number {
  if (value > 5) return 1 + 4 * Math.min(1, value / 100);
  if (isFraction || value < 1) return 1 + 4 * Math.min(1, Math.max(0, value));
  return value;
}

export type NamedScore = {
  readonly name: string;
  readonly value: unknown;
  readonly comment?: unknown;
  /** Whether this vendor keeps every score on 0..1. */
  readonly isFraction?: boolean;
  /** Whether the vendor says that its value is true or false. */
  readonly isBoolean?: boolean;
};

/** What one named score says. An unknown name with a number is a judge's. */
export function readScore({ name, value, comment, isFraction = false, isBoolean = false }: NamedScore): Feedback[] {
  const text = asText(comment);
  const said: Feedback[] = text === null || text.trim() === '' ? [] : [{ kind: 'comment', text }];
  return [...readValue(normalName(name), value, isFraction, isBoolean), ...said];
}

function readValue(name: string, value: unknown, isFraction: boolean, isBoolean: boolean): Feedback[] {
  if (value === null || value === undefined || value === '') return [];
  const number = asNumber(value);
  const flag = asFlag(value);
  if (CORRECTION.test(name)) return correctionOf(value);
  if (COMMENT.test(name)) return commentOf(value);
  if (THUMB_DOWN.test(name) && flag !== null) return flag ? [{ kind: 'thumb', up: false }] : [];
  if (RATING.test(name)) {
    if (typeof value === 'boolean' || number === null) return flag === null ? [] : [{ kind: 'thumb', up: flag }];
    return [{ kind: 'rating', value: toRating(number, isFraction) }];
  }
  if (THUMB.test(name)) return thumbOf(value, number, flag, isFraction);
  const implicit = readImplicit(name, value);
  if (implicit.length > 0 || isImplicitName(name)) return implicit;
  if (number !== null) return [judged(name, number)];
  if (isBoolean && flag !== null) return [judged(name, flag ? 1 : 0)];
  return [];
}

function thumbOf(value: unknown, number: number | null, flag: boolean | null, isFraction: boolean): Feedback[] {
  if (number === null) {
    if (flag !== null) return [{ kind: 'thumb', up: flag }];
    return typeof value === 'string' ? commentOf(value) : [];
  }
  if (number === 0 || number === 1 || number === -1) return [{ kind: 'thumb', up: number === 1 }];
  return [{ kind: 'rating', value: toRating(number, isFraction) }];
}

function judged(name: string, value: number): Feedback {
  const share = value > 1 ? (value > 5 ? value / 100 : (value - 1) / 4) : Math.max(0, value);
  const clamped = Math.min(1, share);
  return { kind: 'judge', name, value: INVERSE.test(name) ? 1 - clamped : clamped };
}

function commentOf(value: unknown): Feedback[] {
  const text = typeof value === 'string' ? value : (asText(asBag(value).text) ?? asText(asBag(value).content));
  return text === null || text.trim() === '' ? [] : [{ kind: 'comment', text }];
}

/** A correction: the better answer as text, or in an object around it. */
export function correctionOf(value: unknown): Feedback[] {
  const plain = unquoted(value);
  const text = typeof plain === 'string' ? plain : onlyText(plain);
  return text === null || text.trim() === '' ? [] : [{ kind: 'correction', text }];
}

function onlyText(value: unknown): string | null {
  if (!isBag(value)) return asText(asBag(asList(value).at(-1)).content);
  const named = asText(value.answer) ?? asText(value.output) ?? asText(value.content) ?? asText(value.text) ?? asText(value.expected);
  if (named !== null) return named;
  const texts = Object.values(value).filter((item) => typeof item === 'string');
  return texts.length === 1 ? (texts[0] ?? null) : null;
}

function isImplicitName(name: string): boolean {
  return NEXT_ACTION.test(name) || IMPLICIT.some(([pattern]) => pattern.test(name));
}

function readImplicit(name: string, value: unknown): Feedback[] {
  const number = asNumber(value);
  if (NEXT_ACTION.test(name) && number !== null) return [{ kind: 'next-action', ms: name.endsWith('_s') ? number * 1000 : number }];
  const signal = IMPLICIT.find(([pattern]) => pattern.test(name))?.[1];
  if (signal === undefined) return [];
  const flag = asFlag(value);
  const count = number ?? (flag === true ? 1 : 0);
  return count > 0 ? [{ kind: 'implicit', signal, count }] : [];
}

/**
 * Behaviour and comments in an object of metadata: fields of its own, or of a `signals` or `feedback` object in it, also where
 * that is JSON in a string.
 */
export function readSignals(metadata: unknown): Feedback[] {
  const bag = asBag(unquoted(metadata));
  const found: Feedback[] = [];
  for (const [key, value] of Object.entries(bag)) {
    const name = normalName(key);
    if (/^(signals?|feedback|user_signals|implicit)$/.test(key)) found.push(...readNested(unquoted(value)));
    else if (isImplicitName(name)) found.push(...readImplicit(name, value));
    else if (/^(user|feedback)_comment$/.test(name)) found.push(...commentOf(value));
  }
  return found;
}

function readNested(value: unknown): Feedback[] {
  if (!isBag(value)) return [];
  return Object.entries(value as Bag).flatMap(([name, item]) => readScore({ name, value: item }));
}
