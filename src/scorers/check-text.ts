import { toNfc } from '../documents/nfc.js';
import type { GoldenCase } from '../domain/case.js';
import type { ParsedCheck } from '../domain/check.js';
import type { Json } from '../domain/json.js';
import { CupelError, type Place } from '../errors.js';
import { type Evaluate, unevaluated } from './finding.js';
import { countCharacters, countWords, foldCase } from './text.js';

export const TEXT_KINDS = ['equals', 'starts_with', 'ends_with', 'contains', 'contains_any', 'contains_all'] as const;
type TextKind = (typeof TEXT_KINDS)[number];
type TextCheck = Extract<ParsedCheck, { kind: TextKind }>;

/** The one variable of suite-level checks: the case's `expected`. */
export const EXPECTED = /\{\{\s*expected\s*\}\}/g;

// V8 searches in about n + m steps in real texts and in n * m in periodic ones: 2^32 of these are about a second.
const SEARCH_LIMIT = 2 ** 32;

type TextEvaluation = { readonly evaluate: Evaluate; readonly appliesTo: (golden: GoldenCase) => boolean };

/**
 * Compares texts as NFC, and with `ignore_case` as case-folded, on both sides. `equals` also trims both sides unless told not to.
 * With `variable`, `{{expected}}` stands for the case's expected text; a case without one is no case of the check.
 * @throws CupelError `config` for an empty text, which every answer contains
 */
export function compileTextCheck(parsed: TextCheck, place: Place, variable: boolean): TextEvaluation {
  const { kind, check } = parsed;
  const trim = check.trim ?? kind === 'equals';
  const prepare = (text: string) => {
    const shaped = toNfc(trim ? text.trim() : text);
    return check.ignore_case === true ? foldCase(shaped) : shaped;
  };
  const written = typeof parsed.value === 'string' ? [parsed.value] : parsed.value;
  const vacuous = (needles: readonly string[]) => kind !== 'equals' && needles.includes('');
  const holds = (output: string, needles: readonly string[]) => search(kind, prepare(output), needles);

  if (!variable || !written.some((text) => text.search(EXPECTED) >= 0)) {
    const needles = written.map(prepare);
    if (vacuous(needles))
      throw new CupelError('config', `\`${kind}\` with an empty text says nothing: every answer contains it`, {
        place,
        remedy: 'Write the text that the answer must contain. An answer that must be empty is `equals: ""`.',
      });
    return { evaluate: ({ answer }) => holds(answer.output, needles), appliesTo: () => true };
  }

  const fill = (golden: GoldenCase) => {
    const expected = golden.expected === undefined ? undefined : expectedText(golden.expected);
    return expected === undefined ? null : written.map((text) => prepare(text.replace(EXPECTED, () => expected)));
  };
  return {
    evaluate: ({ golden, answer }) => {
      const needles = fill(golden);
      return needles === null ? unevaluated('the case has no `expected`') : holds(answer.output, needles);
    },
    appliesTo: (golden) => {
      const needles = fill(golden);
      return needles !== null && !vacuous(needles);
    },
  };
}

/** The text that `{{expected}}` stands for: a string as it is, any other JSON written compactly. */
function expectedText(expected: Json): string {
  return typeof expected === 'string' ? expected : JSON.stringify(expected);
}

function search(kind: TextKind, text: string, needles: readonly string[]) {
  const wanted = needles.reduce((sum, needle) => sum + needle.length, 0);
  if (kind.startsWith('contains') && text.length * wanted > SEARCH_LIMIT) return unevaluated('the texts are too long to search');
  const first = needles[0] ?? '';
  switch (kind) {
    case 'equals':
      return text === first;
    case 'starts_with':
      return text.startsWith(first);
    case 'ends_with':
      return text.endsWith(first);
    case 'contains':
      return text.includes(first);
    case 'contains_any':
      return needles.some((needle) => text.includes(needle));
    case 'contains_all':
      return needles.every((needle) => text.includes(needle));
  }
}

type SizeCheck = Extract<ParsedCheck, { kind: 'length' | 'words' }>;

/**
 * Compares the number of code points (`length`) or of words with inclusive bounds.
 * @throws CupelError `config` for bounds that no number meets
 */
export function compileSizeCheck({ kind, value, check }: SizeCheck, place: Place): Evaluate {
  const { min = 0, max = Number.POSITIVE_INFINITY } = value;
  if (min > max) throw new CupelError('config', `\`min\` ${min} is above \`max\` ${max}: no answer meets that`, { place });
  const count = kind === 'length' ? countCharacters : countWords;
  return ({ answer }) => {
    const size = count(toNfc(check.trim === true ? answer.output.trim() : answer.output));
    return size >= min && size <= max;
  };
}
