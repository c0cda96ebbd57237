import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seal, unseal } from './sealed-line.js';

const entries = fc.dictionary(
  fc.string().filter((key) => key !== 'sum' && key !== '__proto__'),
  fc.jsonValue({ maxDepth: 3 }),
  { minKeys: 1 },
);

describe('a sealed line', () => {
  it('gives back what was sealed, on one line, with a sum of 16 hex digits', () => {
    fc.assert(
      fc.property(entries, (entry) => {
        const line = seal(entry);
        expect(line).not.toContain('\n');
        expect((JSON.parse(line) as { sum: string }).sum).toMatch(/^[0-9a-f]{16}$/);
        expect(unseal(line)).toEqual(JSON.parse(JSON.stringify(entry)));
      }),
    );
  });

  it('is refused after any change of any character', () => {
    const line = seal({ kind: 'call', output: 'Grüße', attempts: 1 });
    for (let at = 0; at < line.length; at += 1) {
      expect(unseal(`${line.slice(0, at)}\u0007${line.slice(at + 1)}`)).toBeNull();
      expect(unseal(line.slice(0, at))).toBeNull();
      expect(unseal(line.slice(0, at) + line.slice(at + 1))).toBeNull();
    }
  });

  it.each(['', 'null', '{}', '[]', '{"sum":"0123456789abcdef"}', '{"a":1}', '{"a":1,"sum":"0123456789abcdeg"}', '<<<<<<< HEAD'])(
    'is nothing that somebody else wrote: %s',
    (line) => expect(unseal(line)).toBeNull(),
  );
});
