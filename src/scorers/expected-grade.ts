/** A judge's score as an expectation: each value that it could have given, by how likely it was to give it. */
import { isScaleValue, type Rubric, toFraction } from '../domain/judging/rubric.js';
import type { Answer } from '../providers/provider.js';

/** Less than this and the values named are a minority of what the model would have said: the word that it did say stands. */
const MIN_SHARE = 0.5;

/**
 * The expected fraction of every item whose value is one token of the reply, from the shares of that token's alternatives that are
 * values of the scale. An item without such shares is not there: its value stands as it was given.
 */
export function expectedFractions({ output, tokens }: Answer, { scale, items }: Rubric): ReadonlyMap<string, number> {
  const expected = new Map<string, number>();
  if (tokens === undefined || tokens.map(({ token }) => token).join('') !== output) return expected;
  for (const { id } of items) {
    const shares = sharesAt(tokens, valuePosition(output, id));
    if (shares === null) continue;
    let total = 0;
    let sum = 0;
    for (const [text, share] of Object.entries(shares)) {
      const value = readValue(text);
      if (!isScaleValue(scale, value)) continue;
      total += share;
      sum += share * toFraction(scale, value);
    }
    if (total >= MIN_SHARE) expected.set(id, sum / total);
  }
  return expected;
}

/** Index of the first character of an item's value in a reply that has been parsed; -1 where it is not found beyond doubt. */
function valuePosition(output: string, id: string): number {
  const found = [
    ...output.matchAll(
      new RegExp(`${literal(JSON.stringify(id))}\\s*:\\s*\\{\\s*"reason"\\s*:\\s*"(?:[^"\\\\]|\\\\.)*"\\s*,\\s*"score"\\s*:\\s*"?`, 'g'),
    ),
  ];
  const [only] = found;
  return only === undefined || found.length > 1 ? -1 : only.index + only[0].length;
}

/** The alternatives of the token that begins at this character, but for white space and a quote before it. */
function sharesAt(tokens: NonNullable<Answer['tokens']>, position: number): Readonly<Record<string, number>> | null {
  let at = 0;
  for (const { token, shares } of tokens) {
    const start = at + (token.length - token.replace(/^[\s"]+/, '').length);
    if (start === position && token.trim() !== '') return shares ?? null;
    at += token.length;
    if (at > position) return null;
  }
  return null;
}

function readValue(token: string): unknown {
  const text = token.trim().replace(/^"|"$/g, '');
  if (/^-?\d+$/.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  return text;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
