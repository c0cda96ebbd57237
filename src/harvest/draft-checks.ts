/**
 * Checks drafted from what was wrong and what would have been right, for a person to look over: numbers that only the rejected answer
 * gives must not come back, numbers that only the correction gives must be there; without numbers, the rejected words themselves.
 */
import type { Check } from '../domain/check.js';

export type Rejected = {
  readonly input: string;
  /** Everything that was known before the answer: earlier turns and what was retrieved. */
  readonly known: string;
  readonly output: string;
  readonly correction: string | null;
};

const QUANTITY = /(?<![\p{L}\p{N}<_-])([$€£]?\d{1,4}(?:[.,]\d{1,2})?)(?:[\s\u00A0]([\p{L}%]{2,20}))?(?![\p{N}_-])/gu;
const MOST = 3;

/** At most six checks; each says in its name that it is a draft. */
export function draftChecks({ input, known, output, correction }: Rejected): Check[] {
  const given = numbers(`${input} ${known}`);
  const wrong = quantities(output).filter(({ number }) => !given.has(number) && (correction === null || !numbers(correction).has(number)));
  const right =
    correction === null ? [] : quantities(correction).filter(({ number }) => !numbers(output).has(number) && !numbers(input).has(number));
  const checks: Check[] = [
    ...right.slice(0, MOST).map(({ text }) => ({ contains: text, ignore_case: true, name: `draft: says ${text}` })),
    ...(correction === null
      ? []
      : wrong.slice(0, MOST).map(({ text }) => ({ not_contains: text, ignore_case: true, name: `draft: does not say ${text}` }))),
  ];
  if (checks.length > 0) return distinct(checks);
  const words = tellingWords(output, correction ?? '');
  return words === null ? [] : [{ not_contains: words, ignore_case: true, name: 'draft: does not repeat the rejected answer' }];
}

type Quantity = { readonly number: string; readonly text: string };

function quantities(text: string): Quantity[] {
  return [...text.matchAll(QUANTITY)].map(([whole, number = '']) => ({ number: bare(number), text: whole.trim() }));
}

function numbers(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => bare(number)));
}

function bare(number: string): string {
  return number.replace(/^[$€£]/, '');
}

/** The longest sentence of the rejected answer that the correction does not say, without what differs from customer to customer. */
function tellingWords(output: string, correction: string): string | null {
  const parts = output
    .split(/(?<=[.!?])\s+|\n+|<[A-Z]+_\d+>/)
    .map((part) => part.replace(/^[\s,;:]+|[\s,;:.]+$/g, ''))
    .filter((part) => part.length >= 16 && part.length <= 160 && !/[\p{L}]*\d{4,}/u.test(part) && !correction.includes(part));
  const [longest] = parts.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return longest ?? null;
}

function distinct(checks: readonly Check[]): Check[] {
  return [...new Map(checks.map((check) => [check.name, check])).values()];
}
