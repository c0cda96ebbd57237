import type { z } from 'zod';
import { printable } from './printable.js';
import { nearest } from './suggestion.js';
import { quote } from './text.js';

type RawIssue = z.core.$ZodRawIssue;
type Raw<Code extends RawIssue['code']> = Extract<RawIssue, { code: Code }>;

const MAX_WORDS = 24;

const TYPES: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object (keys and values)',
  record: 'an object (keys and values)',
  null: 'null',
};

/**
 * What is wrong with a value and what to do about it, as the end of a sentence that begins with the value's place. Several
 * unknown keys are one issue: their sentences stand on lines of their own, in the order of `issue.keys`.
 */
export function explain(issue: RawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(String(issue.expected), issue.input);
    case 'invalid_value':
      return explainChoice(issue.values.map(String), issue.input);
    case 'too_small':
      return explainTooSmall(issue);
    case 'too_big':
      return explainTooBig(issue);
    case 'unrecognized_keys':
      return explainUnknownKeys(issue);
    case 'invalid_union':
      return explainUnion(issue);
    case 'invalid_key':
      return `has a key that cannot be: it ${issue.issues[0]?.message ?? 'is malformed'}`;
    case 'invalid_format':
      return 'does not have the form that is needed here';
    default:
      return undefined;
  }
}

function explainType(expected: string, input: unknown): string {
  const wanted = TYPES[expected] ?? expected;
  if (input === undefined) return `is missing: write ${wanted}`;
  if (input === null) return `is empty: write ${wanted}`;
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean'))
    return `must be a string, not ${describe(input)}: put it in quotes`;
  if (typeof input === 'string' && isNumeric(input) && (expected === 'number' || expected === 'int'))
    return `must be ${wanted}, not the string ${quote(input)}: remove the quotes`;
  if (expected === 'array') return `must be a list, not ${describe(input)}: write each entry after a dash, or in [ ]`;
  return `must be ${wanted}, not ${describe(input)}`;
}

function explainChoice(values: readonly string[], input: unknown): string {
  const wanted = values.length === 1 ? `${choice(values[0] ?? '', input)}` : `one of ${list(values.map((value) => choice(value, input)))}`;
  if (input === undefined) return `is missing: write ${wanted}`;
  if (typeof input !== 'string') return `must be ${wanted}, not ${describe(input)}`;
  const meant = nearest(input, values);
  return `must be ${wanted}, not ${quote(input, 40)}${meant === null || meant === input ? '' : `: did you mean ${quote(meant)}?`}`;
}

/** A permitted word as it is written: quoted only where quotes make a difference to the reader. */
function choice(value: string, input: unknown): string {
  return /^(true|false|null|[\d.]+)$/.test(value) ? (typeof input === 'string' ? `${value} (without quotes)` : value) : quote(value);
}

function explainTooSmall(issue: Raw<'too_small'>): string {
  const minimum = Number(issue.minimum);
  if (issue.origin === 'string') return minimum === 1 ? 'must not be empty' : `needs at least ${minimum} characters`;
  if (issue.origin === 'array') return `needs at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}`;
  return `must be ${issue.inclusive === true ? 'at least' : 'above'} ${minimum}, not ${describe(issue.input)}`;
}

function explainTooBig(issue: Raw<'too_big'>): string {
  const maximum = Number(issue.maximum);
  if (issue.origin === 'string') return `may have at most ${maximum} characters`;
  if (issue.origin === 'array') return `may have at most ${maximum} entries`;
  const value = Number(issue.input);
  const percent = maximum === 1 && value > 1 && value <= 100 ? `: fractions, not percent: write ${value / 100}` : '';
  return `must be ${issue.inclusive === true ? 'at most' : 'below'} ${maximum}, not ${describe(issue.input)}${percent}`;
}

function explainUnknownKeys(issue: Raw<'unrecognized_keys'>): string {
  const all = knownKeys(issue.inst);
  const known = all.filter((key) => !Object.hasOwn(issue.input ?? {}, key));
  return issue.keys
    .map((key) => {
      const meant = nearest(key, known) ?? nearest(key, all);
      if (meant !== null) return `is no known field: did you mean \`${meant}\`?`;
      return known.length === 0 ? 'is no known field: remove it' : `is no known field: remove it, or write one of ${list(known)}`;
    })
    .join('\n');
}

function knownKeys(schema: unknown): readonly string[] {
  const shape = (schema as { _zod?: { def?: { shape?: Record<string, unknown> } } } | undefined)?._zod?.def?.shape;
  return Object.keys(shape ?? {});
}

function explainUnion(issue: Raw<'invalid_union'>): string {
  if (issue.inclusive !== false && issue.discriminator !== undefined) {
    const value = (issue.input as Record<string, unknown> | null)?.[issue.discriminator];
    return explainChoice((issue.options ?? []).map(String), value);
  }
  const expected = new Set(issue.errors.flatMap((branch) => branch.filter((one) => one.path.length === 0).map(expectation)));
  const wanted = [...expected].filter((words) => words !== '').join(' or ');
  if (wanted === '') return `cannot be ${describe(issue.input)}`;
  if (issue.input === undefined || issue.input === null) return `is ${issue.input === null ? 'empty' : 'missing'}: write ${wanted}`;
  const advice = expected.has(TYPES.string ?? '') && (typeof issue.input === 'number' || typeof issue.input === 'boolean');
  return `must be ${wanted}, not ${describe(issue.input)}${advice ? ': put it in quotes' : ''}`;
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? String(issue.expected);
  if (issue.code === 'invalid_value') return issue.values.map((value) => JSON.stringify(value)).join(' or ');
  return '';
}

/** A value in words. Strings are not repeated: they may be a customer's, or a key that stands in the wrong field. */
function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'a string' : `${typeof value === 'number' ? 'the number ' : ''}${String(value)}`;
}

function isNumeric(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

function list(words: readonly string[]): string {
  const shown = words.slice(0, MAX_WORDS).map(printable).join(', ');
  return words.length > MAX_WORDS ? `${shown} ...` : shown;
}
