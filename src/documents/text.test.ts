import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from './printable.js';
import { decodeText, normalizeId, quote, shorten } from './text.js';

describe('decodeText', () => {
  it('reads any text back and takes a byte order mark off', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, marked) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
        expect(decodeText(Buffer.from(`${marked ? '\uFEFF' : ''}${text}`), 'f')).toBe(text);
      }),
    );
  });

  it('reads a view into a larger buffer', () => {
    expect(decodeText(new Uint8Array(Buffer.from('xxabcxx')).subarray(2, 5), 'f')).toBe('abc');
  });

  it.each([
    [[0x61, 0x0a, 0x62, 0xff], 2],
    [[0x61, 0x0a, 0x0a, 0xc3], 3],
    [[0xc3, 0x0a, 0xbc], 1],
  ])('names the line of bytes that are no UTF-8 (%#)', (bytes, line) => {
    expect(() => decodeText(Uint8Array.from(bytes), 'f')).toThrow(
      expect.objectContaining({ message: 'holds bytes that are not UTF-8', place: { file: 'f', line }, remedy: 'Save the file as UTF-8.' }),
    );
  });

  it('names UTF-16 and UTF-32 by their byte order marks', () => {
    expect(() => decodeText(Buffer.from('\uFEFFa', 'utf16le'), 'f')).toThrow('is UTF-16 text');
    expect(() => decodeText(Uint8Array.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'f')).toThrow('is UTF-32 text');
    expect(() => decodeText(Uint8Array.from([0, 0, 0xfe, 0xff]), 'f')).toThrow('is UTF-32 text');
  });
});

describe('quote', () => {
  it('shows a word so that no terminal or log acts on it, and shortens it', () => {
    expect(quote('a "b" \\c')).toBe('"a \\"b\\" \\\\c"');
    expect(quote('\u001b[31m##[error]x\n::y\u202e')).toBe('"\\u{1b}[31m#\\u{23}[error]x\\n::y\\u{202e}"');
    expect(quote('x'.repeat(100), 10)).toBe('"xxxxxxx..."');
  });

  it('is always one printable line without log commands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(quote(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|##\[/u);
        expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|##\[|^\s*::/u);
      }),
    );
  });
});

describe('shorten', () => {
  it('cuts no character in two', () => {
    expect(shorten('aaa😀😀', 7)).toBe('aaa😀😀');
    expect(shorten('aaa😀😀x', 7)).toBe('aaa...');
  });
});

describe('normalizeId', () => {
  it('makes equal what looks equal', () => {
    expect(normalizeId(' cafe\u0301 ')).toBe('caf\u00e9');
    expect(normalizeId('constructor')).toBe('constructor');
  });

  it('does not sort an endless run of marks', () => {
    expect(normalizeId(`a${'\u0301\u0323'.repeat(250_000)}`)).toContain('\u034f');
  });
});
