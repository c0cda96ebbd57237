/** Texts as checks compare and judges read them. All of it is linear in the text, whatever a model wrote. */
import { toNfc } from '../documents/nfc.js';

/**
 * One text for all spellings that differ in case alone, by full case mapping without a locale: `STRASSE` equals `straße`, every
 * sigma equals every other, the dotless i equals i.
 */
export function foldCase(text: string): string {
  return toNfc(text.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ'));
}

/**
 * The Unicode code points of an NFC text: what SQL and Python call its length. Not what a reader perceives as one character (a
 * family emoji counts several times), because that differs with the Unicode version of the runtime.
 */
export function countCharacters(nfc: string): number {
  let count = 0;
  for (const _ of nfc) count += 1;
  return count;
}

/** The stretches between Unicode white space. Languages that write without spaces count a sentence as one word: limit `length` there. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(/\S+/gu)) count += 1;
  return count;
}

/** An answer as judges read it: NFC, line ends as LF, no white space at its end. Equal normalised answers are one answer. */
export function normalizeAnswer(text: string): string {
  return toNfc(text.replace(/\r\n?/gu, '\n').trimEnd());
}

/**
 * Writes every character that a person reading along would not see as `<U+200B>`: controls but tab and line feed, bidi embeddings,
 * overrides and isolates, tag characters, zero-width spaces, everything else that Unicode calls ignorable, lone surrogates. A hidden
 * instruction thereby is as visible to whoever reads a prompt as to the model. Joiners, directional marks, soft hyphens and
 * variation selectors, which scripts and emoji need, stay where they stand singly; a second one right after hides data.
 */
export function showHidden(text: string): string {
  return text.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

const NEEDED = String.raw`[\u00ad\u061c\u200c-\u200f]`;
const HIDDEN = new RegExp(
  [
    String.raw`(?![\t\n])\p{Cc}`,
    String.raw`(?!${NEEDED}|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}`,
    `(?<=${NEEDED})${NEEDED}`,
    String.raw`(?<=\p{Variation_Selector})\p{Variation_Selector}`,
    String.raw`[\p{Cs}\u2028\u2029\ufff9-\ufffb]`,
  ].join('|'),
  'gu',
);
