import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../../test/builders/hostile-texts.js';
import { cleanLine, cleanLines } from './clean-text.js';

describe('one line of foreign text', () => {
  it.each([
    ['a\nb\r\nc\u2028d\te', 'a b c d e'],
    ['\u001b[31mred\u001b[0m \u009b1mbold', 'red bold'],
    ['\u001b]8;;https://evil.example\u0007link\u001b]8;;\u001b\\', 'link'],
    ['a\u0000\u0007\u0008b\u007f', 'ab'],
    ['\u202Egnp.exe\u202C \u2066x\u2069', 'gnp.exe x'],
    ['ze\u200Bro\u200D\uFEFF\u00AD\u2060', 'zero'],
    ['\uFFF9base\uFFFAnote\uFFFB', 'basenote'],
    ['a\uFFFE\u{1FFFF}b', 'ab'],
    ['\uD800x\uDC00', '\uFFFDx\uFFFD'],
    [`e${'\u0301'.repeat(50)}`, `e${'\u0301'.repeat(4)}`],
    ['naïve 日本語 שלום ⚠️', 'naïve 日本語 שלום ⚠️'],
    ['\u200B\u3164 \u00A0', '(empty)'],
    ['', '(empty)'],
  ])('%j becomes %j', (text, cleaned) => expect(cleanLine(text, 100)).toBe(cleaned));

  it('is cut at the end of a sentence and in the middle of a name, and never inside a character', () => {
    expect(cleanLine('abcdefghijklmnopqrstuvwxyz', 16)).toBe('abcdefghijklmno…');
    expect(cleanLine('abcdefghijklmnopqrstuvwxyz', 16, 'middle')).toBe('abcdefghij…vwxyz');
    expect(cleanLine('😀'.repeat(40), 16)).toBe(`${'😀'.repeat(15)}…`);
  });

  it('says so where a text was too long to be read to its end', () => {
    expect(cleanLine(`x${' '.repeat(100_000)}y`, 16)).toBe('x…');
  });

  it('holds no character that a terminal, a page or a reader could stumble over', () => {
    const hostile = fc.string({
      unit: fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), fc.constantFrom(...HOSTILE_TEXTS, '\u001b', '\u001b[', '\u009d')),
      maxLength: 12,
    });
    fc.assert(
      fc.property(hostile, fc.integer({ min: 16, max: 60 }), (text, max) => {
        const line = cleanLine(text, max);
        expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(line.trim()).toBe(line);
        expect(Array.from(line).length).toBeLessThanOrEqual(max);
        expect(line).not.toBe('');
      }),
    );
  });

  it('takes no longer for what looks like many unfinished terminal sequences', () => {
    const text = '\u009d\u001b]\u001b[0'.repeat(100_000);
    expect(cleanLine(text, 200_000)).toMatch(/^(\]|0)*/);
  });
});

describe('several lines of foreign text', () => {
  it('keep their lines and lose the rest', () => {
    expect(cleanLines('a \r\n\u001b[1mb\u202E\rc', 100)).toBe('a\nb\nc');
  });

  it('say how long they were when they are cut', () => {
    expect(cleanLines('x'.repeat(50), 20)).toBe(`${'x'.repeat(20)}\n… (50 characters in all)`);
  });
});
