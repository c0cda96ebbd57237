import { nearest } from '../documents/suggestion.js';
import type { ParsedCheck } from '../domain/check.js';
import { CupelError, type Place } from '../errors.js';
import { type Evaluate, type Finding, unevaluated } from './finding.js';

type LanguageCheck = Extract<ParsedCheck, { kind: 'language' }>;

/** Letters that a text must have before anything is said of it; measured with the sentences of check-language.test.ts. */
const LEAST_LETTERS = 12;
/** By how much the first language must be ahead of the next, on the detector's own scale of 0..1. */
const LEAST_LEAD = 0.1;
/** Characters that are looked at: more say nothing new. */
const LOOKED_AT = 20_000;

/**
 * Tells whether an answer is in one language. What is too short, or too close between two languages, is no finding: a guess would be
 * noise that looks like a fault of the answer. Code, addresses and markup are no language and are left out.
 * @throws CupelError `config` for a tag that cannot be told apart
 */
export async function compileLanguageCheck({ value }: LanguageCheck, place: Place): Promise<Evaluate> {
  const { detectAll, supportedLanguages, toISO2 } = await import('tinyld');
  const known = supportedLanguages.map((code) => toISO2(code));
  const wanted = SAME.get(value) ?? value;
  if (!known.includes(wanted)) throw unknownLanguage(value, known, place);
  return ({ answer }) => {
    const text = proseOf(answer.output);
    if (weigh(text) < LEAST_LETTERS) return unevaluated('the answer is too short to tell its language');
    return decide(detectAll(text), wanted);
  };
}

/** Tags of one written language for which the detector has one name. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['nb', 'no'],
  ['nn', 'no'],
  ['fil', 'tl'],
  ['iw', 'he'],
]);

function unknownLanguage(tag: string, known: readonly string[], place: Place): CupelError {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/);
  const meant = known.includes(primary) ? primary : nearest(tag, known);
  return new CupelError('config', `${JSON.stringify(tag)} is no language that can be told`, {
    place,
    remedy: `${meant === null ? '' : `Did you mean \`${meant}\`? `}Write the primary tag alone, one of ${[...known].sort().join(' ')}.`,
  });
}

function decide(found: readonly { readonly lang: string; readonly accuracy: number }[], wanted: string): Finding {
  const share = found.find(({ lang }) => lang === wanted)?.accuracy ?? 0;
  const other = Math.max(0, ...found.filter(({ lang }) => lang !== wanted).map(({ accuracy }) => accuracy));
  const lead = share - other;
  if (Math.abs(lead) < LEAST_LEAD) return unevaluated('the language of the answer cannot be told');
  return lead > 0;
}

/** Fenced and inline code, addresses, markup and JSON keys are written in no language. */
function proseOf(output: string): string {
  return output
    .slice(0, LOOKED_AT)
    .replace(/^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1|$(?![\s\S]))/gm, ' ')
    .replace(/`[^`\n]*`/g, ' ')
    .replace(/\b[a-z][a-z0-9+.-]*:\/\/\S+|\S+@\S+|<\/?[a-z][^>\n]{0,200}>|"[\w-]{1,60}"\s*:/gi, ' ');
}

/** Letters; one of a script that writes syllables or words with one sign says as much as several. */
function weigh(text: string): number {
  let weight = 0;
  for (const [letter] of text.matchAll(/\p{L}/gu)) weight += SYLLABLE.test(letter) ? 4 : 1;
  return weight;
}

const SYLLABLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
