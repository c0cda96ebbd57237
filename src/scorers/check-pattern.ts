import type { RE2JS } from 're2js';
import { toNfc } from '../documents/nfc.js';
import { CupelError, type Place } from '../errors.js';
import { type Finding, overLimit, unevaluated } from './finding.js';

/** A compiled pattern. Finds a match anywhere in the text unless the pattern has anchors. */
type Pattern = (text: string) => Finding;

/**
 * The patterns used last. A compiled pattern grows to megabytes on hostile texts, and ten thousand cases may bring one each: the
 * others are compiled again when their turn comes, in less than a millisecond.
 */
export type RecentPatterns = Map<string, RE2JS>;
const RECENT = 32;

const PATTERN_LIMIT = 64 * 1024;
// RE2 needs at most (instructions x characters) steps, and about 10 ns for each: 2^27 are one to two seconds.
const STEP_LIMIT = 2 ** 27;

/**
 * Makes a pattern usable, with RE2 syntax and semantics (linear time: no look-around, no back-references).
 * @throws CupelError `config` for a pattern that RE2 does not know
 */
export async function compilePattern(pattern: string, ignoreCase: boolean, place: Place, recent: RecentPatterns): Promise<Pattern> {
  const { RE2JS } = await import('re2js');
  if (pattern.length > PATTERN_LIMIT) throw new CupelError('config', 'the pattern is longer than 64 KiB', { place });
  const source = toNfc(pattern);
  const flags = ignoreCase ? RE2JS.CASE_INSENSITIVE : 0;
  const compiled = () => recall(recent, `${flags} ${source}`, () => RE2JS.compile(source, flags));
  let size: number;
  try {
    size = compiled().programSize();
  } catch (error) {
    throw new CupelError('config', `the pattern ${shorten(JSON.stringify(pattern))} is not valid: ${whyInvalid(pattern, error)}`, {
      place,
      remedy: 'Patterns are RE2, which cannot be made to run for ever: https://github.com/google/re2/wiki/Syntax',
      cause: error,
    });
  }
  return (text) => {
    const long = overLimit(text);
    if (long !== null) return long;
    if (size * text.length > STEP_LIMIT) return unevaluated('the pattern is too large for so long an answer');
    return compiled().test(toNfc(text));
  };
}

function recall(recent: RecentPatterns, key: string, compile: () => RE2JS): RE2JS {
  const pattern = recent.get(key) ?? compile();
  recent.delete(key);
  recent.set(key, pattern);
  for (const oldest of recent.keys()) {
    if (recent.size <= RECENT) break;
    recent.delete(oldest);
  }
  return pattern;
}

/** Compiles the pattern of a JSON Schema: ECMA-262 spelling, RE2 semantics. Throws what RE2 says. */
export async function loadSchemaPatterns(): Promise<(pattern: string) => { readonly test: (text: string) => boolean }> {
  const { RE2JS } = await import('re2js');
  return (pattern) => {
    try {
      return RE2JS.compile(RE2JS.translateRegExp(pattern));
    } catch (error) {
      throw new Error(`the pattern ${shorten(JSON.stringify(pattern))} is not valid RE2: ${whyInvalid(pattern, error)}`);
    }
  };
}

function whyInvalid(pattern: string, error: unknown): string {
  if (/\(\?<?[=!]/.test(pattern)) return 'look-around, (?= (?! (?<= (?<!, is not part of RE2';
  if (/\\[1-9]/.test(pattern)) return 'a back-reference, \\1 to \\9, is not part of RE2';
  return shorten(error instanceof Error ? error.message : 'unknown syntax');
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
