import { CupelError, type Place } from '../errors.js';
import { quote } from './text.js';

/** Deepest nesting of lists and mappings that any document may have. */
export const MAX_NESTING = 50;

/**
 * JSON of a file that a person wrote: as RFC 8259, and nothing that reads as something else than it says. Refused are nesting
 * beyond 50, a key that stands twice in one object (JSON.parse would silently keep the last), the key `__proto__`, and numbers
 * too large for a double.
 * @param place where the text begins; the line of a problem counts from there
 * @param remedy what to do about a syntax error
 * @throws CupelError `config`
 */
export function parseJson(text: string, place: Place, remedy = 'Correct the JSON.'): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw syntaxError(text, place, error, remedy);
  }
  const keys = countKeys(value, 1, place);
  if (keys !== countWrittenKeys(text)) throw duplicateKey(text, place);
  return value;
}

/** Counts the keys of a parsed value, and refuses what may not be in it. */
function countKeys(value: unknown, depth: number, place: Place): number {
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'number' && !Number.isFinite(value))
      throw refusal('holds a number that is too large for a double', place, 'Write it as a string.');
    return 0;
  }
  if (depth > MAX_NESTING) throw refusal(`nests deeper than ${MAX_NESTING} levels`, place, 'Write it flatter.');
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countKeys(item, depth + 1, place);
    return count;
  }
  for (const key in value) {
    if (key === '__proto__') throw refusal('holds the key "__proto__"', place, 'Rename the key.');
    count += 1 + countKeys((value as Record<string, unknown>)[key], depth + 1, place);
  }
  return count;
}

const QUOTE = '"';
const BACKSLASH = 0x5c;
const COLON = 0x3a;

/** Counts the keys as they stand in valid JSON text: the strings that a colon follows. */
function countWrittenKeys(text: string): number {
  let count = 0;
  for (let start = text.indexOf(QUOTE); start !== -1; ) {
    const end = endOfString(text, start);
    if (isFollowedByColon(text, end)) count += 1;
    start = text.indexOf(QUOTE, end + 1);
  }
  return count;
}

/** Index of the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf(QUOTE, start + 1); ; end = text.indexOf(QUOTE, end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end;
  }
}

function isFollowedByColon(text: string, end: number): boolean {
  let at = end + 1;
  while (text.charCodeAt(at) <= 0x20) at += 1;
  return text.charCodeAt(at) === COLON;
}

/** Finds the key that stands twice in one object of valid JSON text; only runs when keys were lost in parsing. */
function duplicateKey(text: string, place: Place): CupelError {
  const open: Set<string>[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '{') open.push(new Set());
    else if (character === '}') open.pop();
    else if (character === QUOTE) {
      const end = endOfString(text, at);
      if (isFollowedByColon(text, end)) {
        const key = String(JSON.parse(text.slice(at, end + 1)));
        const keys = open.at(-1);
        if (keys?.has(key))
          return refusal(`holds the key ${quote(key)} twice in one object`, shifted(text, at, place), 'Keep one of them.');
        keys?.add(key);
      }
      at = end;
    }
  }
  // V8 13.6 (Node 24) takes a key that is one escaped character for a lone backslash where it has seen such a key before.
  return refusal('holds keys that cannot be told apart', place, 'Write no key that is a backslash.');
}

/** What V8 says about a syntax error, as a sentence without the text around it. */
const SYNTAX: readonly (readonly [RegExp, string])[] = [
  [/Unexpected end of JSON/, 'it ends too early: a bracket, brace or quote is not closed'],
  [/Unterminated string/, 'a quote is opened and not closed'],
  [/Expected property name/, 'a key in double quotes or a closing brace is expected'],
  [/Expected double-quoted property name/, 'a key in double quotes is expected: a comma may not stand before a closing brace'],
  [/Expected ',' or '}'/, 'a comma or a closing brace is expected'],
  [/Expected ',' or ']'/, 'a comma or a closing bracket is expected'],
  [/Expected ':'/, 'a colon is expected after the key'],
  [/Bad control character/, 'a line break or control character stands bare in a string: write \\n or \\t'],
  [/Bad escaped character|Bad Unicode escape/, 'a backslash stands before a character that it cannot escape: write \\\\'],
  [/Unexpected non-whitespace character after JSON/, 'more text follows after the value'],
  [/number/i, 'a number is malformed'],
];

function syntaxError(text: string, place: Place, error: unknown, remedy: string): CupelError {
  const message = error instanceof Error ? error.message : '';
  const words = SYNTAX.find(([pattern]) => pattern.test(message))?.[1] ?? 'an unexpected character stands where a value is expected';
  const offset = /at position (\d+)/.exec(message)?.[1];
  if (offset === undefined) return refusal(`is no valid JSON: ${words}`, place, remedy);
  const at = Math.min(Number(offset), text.length);
  const column = at - text.lastIndexOf('\n', at - 1);
  return refusal(`is no valid JSON at column ${column}: ${words}`, shifted(text, at, place), remedy);
}

function shifted(text: string, offset: number, place: Place): Place {
  return { ...place, line: (place.line ?? 1) + text.slice(0, offset).split('\n').length - 1 };
}

function refusal(message: string, place: Place, remedy: string): CupelError {
  return new CupelError('config', message, { place, remedy });
}
