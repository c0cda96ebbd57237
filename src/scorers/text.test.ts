import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters, countWords, foldCase, normalizeAnswer, showHidden } from './text.js';

/** Any UTF-16 code units, halves of pairs among them. */
const utf16 = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) });

describe('foldCase', () => {
  it.each([
    ['STRASSE', 'straße'],
    ['STRAẞE', 'strasse'],
    ['ΟΔΟΣ', 'οδος'],
    ['ΟΔΟΣΧ', 'οδοςχ'],
    ['ÉCOLE', 'école'],
    ['ǅ', 'ǆ'],
    ['ﬁn', 'FIN'],
    ['Ⓐ', 'ⓐ'],
    ['\u212a', 'k'],
    ['İ', 'i\u0307'],
  ])('makes %s and %s one text', (a, b) => {
    expect(foldCase(a)).toBe(foldCase(b));
  });

  it.each([
    ['a', 'b'],
    ['é', 'e'],
    ['ä', 'ae'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(foldCase(a)).not.toBe(foldCase(b));
  });

  it('makes one text of everything that a simple case-insensitive comparison makes one', () => {
    const letter = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(letter, (text) => foldCase(text.toUpperCase()) === foldCase(text) && foldCase(text.toLowerCase()) === foldCase(text)),
    );
  });
});

describe('countCharacters and countWords', () => {
  it.each([
    ['', 0, 0],
    ['abc', 3, 1],
    ['Grüße', 5, 1],
    ['👍🏽', 2, 1],
    ['👨‍👩‍👧', 5, 1],
    ['東京都', 3, 1],
    ['a\r\nb', 4, 2],
    ['  a  b ', 7, 2],
    ['a\u00a0b\u3000c', 5, 3],
    ["don't well-known 3.14", 21, 3],
    ['\ud83d', 1, 1],
  ])('count %j as %i code points and %i words', (text, characters, words) => {
    expect(countCharacters(text)).toBe(characters);
    expect(countWords(text)).toBe(words);
  });
});

describe('normalizeAnswer', () => {
  it('makes one answer of line ends, trailing white space and composition', () => {
    expect(normalizeAnswer('Cafe\u0301\r\nb\rc \n\n')).toBe('Café\nb\nc');
  });

  it('keeps white space in front and inside, which may be code', () => {
    expect(normalizeAnswer('  if x:\n    y  \nz')).toBe('  if x:\n    y  \nz');
  });

  it('has nothing more to do on its own results', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => normalizeAnswer(normalizeAnswer(text)) === normalizeAnswer(text)));
  });
});

describe('showHidden', () => {
  it.each([
    ['zero-width space', 'a\u200bb', 'a<U+200B>b'],
    ['bidi override', 'a\u202eb', 'a<U+202E>b'],
    ['isolate', '\u2066a\u2069', '<U+2066>a<U+2069>'],
    ['escape', '\u001b[31mred', '<U+001B>[31mred'],
    ['null', 'a\u0000', 'a<U+0000>'],
    ['tag letters', '\u{e0041}\u{e0042}', '<U+E0041><U+E0042>'],
    ['byte order mark', '\ufeffa', '<U+FEFF>a'],
    ['line separator', 'a\u2028b', 'a<U+2028>b'],
    ['a second joiner', 'a\u200d\u200cb', 'a\u200d<U+200C>b'],
    ['a second variation selector', '😀\ufe01\ufe02\u{e0100}', '😀\ufe01<U+FE02><U+E0100>'],
    ['half a surrogate pair', 'a\ud83d', 'a<U+D83D>'],
    ['Hangul filler', '\u3164', '<U+3164>'],
  ])('writes a %s as its code', (_, text, shown) => {
    expect(showHidden(text)).toBe(shown);
  });

  it.each([
    ['family emoji', '👨‍👩‍👧'],
    ['heart on fire', '❤️‍🔥'],
    ['Persian with a non-joiner', 'می‌خواهم'],
    ['Hebrew with a mark', 'שלום\u200f!'],
    ['Devanagari', 'क्ष'],
    ['line feed and tab', 'a\n\tb'],
    ['soft hyphen', 'Donau\u00addampf'],
    ['ideographic variant', '辻\u{e0100}'],
  ])('leaves a %s as it is', (_, text) => {
    expect(showHidden(text)).toBe(text);
  });

  it('leaves no control, tag or bidi character in any text, and no half pair', () => {
    fc.assert(
      fc.property(utf16, (text) => {
        const shown = showHidden(text);
        return shown.isWellFormed() && !/(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b\u{e0000}-\u{e007f}]/u.test(shown);
      }),
    );
  });
});
