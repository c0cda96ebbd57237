import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNfc } from './nfc.js';

describe('toNfc', () => {
  it('composes what Unicode says is the same', () => {
    expect(toNfc('Cafe\u0301')).toBe('Café');
    expect(toNfc('\u212b')).toBe('Å');
  });

  it('is NFC itself for every text without an endless run of marks', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => toNfc(text) === text.normalize('NFC')));
  });

  it('takes a megabyte of marks in a wrong order without sorting them all', () => {
    const hostile = `a${'\u0301\u0323'.repeat(250_000)}`;
    expect(toNfc(hostile)).toContain('\u034f');
    expect(toNfc(`a${'\u0301'.repeat(30)}b`)).not.toContain('\u034f');
  });

  it('gives its own results back unchanged', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\u0301', '\u0323', '\u034f', 'e'), { maxLength: 200 }), (parts) => {
        const once = toNfc(parts.join(''));
        return toNfc(once) === once;
      }),
    );
  });
});
