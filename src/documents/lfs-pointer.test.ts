import { describe, expect, it } from 'vitest';
import { anLfsPointer } from '../../test/builders/repository.js';
import { isLfsPointer, parseLfsPointer } from './lfs-pointer.js';

describe('parseLfsPointer', () => {
  const sha256 = 'ab'.repeat(32);

  it('tells what a pointer stands for, also with CRLF', () => {
    expect(parseLfsPointer(Buffer.from(anLfsPointer(sha256, 12)))).toEqual({ sha256, bytes: 12 });
    expect(parseLfsPointer(Buffer.from(anLfsPointer(sha256, 12).replaceAll('\n', '\r\n')))).toEqual({ sha256, bytes: 12 });
  });

  it.each([
    ['a text about pointers', `See:\n${anLfsPointer(sha256, 12)}`],
    ['a pointer without a size', anLfsPointer(sha256, 12).replace(/size.*/, '')],
    ['a pointer with a short hash', anLfsPointer('ab', 12)],
    ['a long text that begins like one', anLfsPointer(sha256, 12) + 'x'.repeat(2000)],
    ['nothing', ''],
  ])('takes %s for a file', (_, text) => {
    expect(isLfsPointer(Buffer.from(text))).toBe(false);
  });
});
