import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { GoldenCaseSchema } from './case.js';
import { sparse } from './sparse.js';

const Written = z
  .strictObject({ a: z.string(), b: z.number().optional(), c: z.array(z.string().trim()).optional(), d: z.boolean().default(true) })
  .refine(({ b, c }) => (b === undefined) !== (c === undefined), 'needs `b` or `c`');
const Read = sparse(Written, ({ b, c }) => (b === undefined) !== (c === undefined));

/** Mostly right, and wrong in every way that a field can be. */
const documents = fc.record(
  {
    a: fc.oneof(fc.string(), fc.constant(null)),
    b: fc.oneof(fc.integer(), fc.string()),
    c: fc.oneof(fc.array(fc.string()), fc.constant(' x ')),
    d: fc.boolean(),
    e: fc.constant(1),
  },
  { requiredKeys: [] },
);

describe('a schema that is read by the fields that are written', () => {
  it('takes, changes and refuses what the schema itself does, in its words', () => {
    fc.assert(
      fc.property(fc.oneof(documents, fc.anything()), (value) => {
        const read = Read.safeParse(value);
        const written = Written.safeParse(value);
        expect(read.success).toBe(written.success);
        expect(read.data).toEqual(written.data);
        expect(read.error?.issues).toEqual(written.error?.issues);
      }),
      { numRuns: 500 },
    );
  });

  it('reads a field whose default stands for it', () => {
    expect(Read.parse({ a: 'x', b: 1 })).toEqual({ a: 'x', b: 1, d: true });
  });
});

describe('a golden case', () => {
  it('holds JSON alone', () => {
    const caseOf = (expected: unknown) => GoldenCaseSchema.safeParse({ id: 'a', input: 'x', expected }).success;
    for (const json of [null, 'text', -0.5, true, [], [[1, null]], { a: { b: ['c'] } }, Object.create(null), new Array(300_000).fill(0)])
      expect(caseOf(json)).toBe(true);
    for (const other of [Number.NaN, Number.POSITIVE_INFINITY, [undefined], { a: 1n }, new Date(0), new Map()])
      expect(caseOf(other)).toBe(false);
  });
});
