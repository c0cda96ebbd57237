/** What a person is asked of every answer: the rubric's items, and the questions beside them. */
import { type Rubric, type ScaleValue, scaleValues, scaleWords } from '../domain/judging/rubric.js';

/** A value to choose, and the key that chooses it; null where there are more values than keys. */
type Choice = { readonly value: ScaleValue; readonly key: string | null; readonly meaning: string | null };

export type Field = {
  readonly id: string;
  readonly question: string;
  /** Items must be answered, further questions may be. */
  readonly required: boolean;
  /** Null where a number or a text is typed. */
  readonly choices: readonly Choice[] | null;
  readonly typed: 'number' | 'text' | null;
  /** How a value is written. */
  readonly words: string;
};

type Scale = Rubric['scale'] | { readonly type: 'freeform' };

/** The fields of a rubric, items first. */
export function fieldsOf({ scale, items, feedback }: Rubric): readonly Field[] {
  const asked = items.map(({ id, criterion, anchors }) => toField(id, criterion, true, scale, anchors ?? {}));
  return [...asked, ...(feedback ?? []).map((config) => toField(config.id, config.question, false, config.scale, {}))];
}

function toField(id: string, question: string, required: boolean, scale: Scale, anchors: Readonly<Record<string, string>>): Field {
  if (scale.type === 'freeform') return { id, question, required, choices: null, typed: 'text', words: 'any text' };
  const values = scaleValues(scale);
  const words = scaleWords(scale);
  if (values.length === 0) return { id, question, required, choices: null, typed: 'number', words };
  const isDigit = values.every((value) => typeof value === 'number' && value >= 0 && value <= 9);
  const choices = values.map((value, index): Choice => {
    const key = isDigit ? String(value) : value === true ? 'y' : value === false ? 'n' : index < 9 ? String(index + 1) : null;
    return { value, key, meaning: anchors[String(value)] ?? null };
  });
  return { id, question, required, choices, typed: null, words };
}

/** The value that a person typed or whose key was pressed; undefined where it is none. */
export function readValue(field: Field, typed: string): ScaleValue | undefined {
  const text = typed.trim();
  if (text === '') return undefined;
  if (field.typed === 'text') return typed.trim();
  if (field.typed === 'number') return /^-?\d+$/.test(text) ? Number(text) : undefined;
  const lower = text.toLowerCase();
  return field.choices?.find(({ value, key }) => key === lower || String(value).toLowerCase() === lower)?.value;
}
