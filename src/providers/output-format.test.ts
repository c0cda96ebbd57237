import { describe, expect, it } from 'vitest';
import { listIntegerRanges, outputFormatOf, parseResponseFormat, toSchemaName } from './output-format.js';
import { aRequest, OUTPUT_SCHEMA } from './provider.contract.js';

const schema = { type: 'object', properties: { a: { type: 'string' } } };

describe('a response format', () => {
  it.each([
    [undefined, null],
    ['text', { kind: 'text' }],
    [{ type: 'text' }, { kind: 'text' }],
    ['json_object', { kind: 'json' }],
    [
      { type: 'json_schema', json_schema: { schema } },
      { kind: 'schema', name: 'answer', schema, strict: undefined },
    ],
    [
      { type: 'json_schema', json_schema: { name: 'n', schema, strict: false } },
      { kind: 'schema', name: 'n', schema, strict: false },
    ],
  ])('written as %j is understood', (written, format) => {
    expect(parseResponseFormat(written)).toEqual(format);
  });

  it.each(['yaml', '', { type: 'json_schema' }, { type: 'json_object', more: 1 }, [], 7, null])('written as %j is refused', (written) => {
    expect(() => parseResponseFormat(written)).toThrow('is no response format');
  });

  it('gives way to the schema that a request brings', () => {
    const request = aRequest({ params: { response_format: 'text' }, outputSchema: OUTPUT_SCHEMA });
    expect(outputFormatOf(request)).toEqual({ kind: 'schema', ...OUTPUT_SCHEMA, strict: true });
  });
});

it('a schema has a name that OpenAI takes', () => {
  expect(toSchemaName('Grounded? (v2)')).toBe('Grounded___v2_');
  expect(toSchemaName('x'.repeat(90))).toHaveLength(64);
  expect(toSchemaName('')).toBe('answer');
});

describe('ranges of integers', () => {
  it('are written out wherever they stand', () => {
    const range = { type: 'integer', minimum: 1, maximum: 3, description: 'how good' };
    const listed = { enum: [1, 2, 3], description: 'how good' };
    expect(listIntegerRanges({ type: 'object', properties: { a: range, b: { type: 'array', items: range } }, anyOf: [range] })).toEqual({
      type: 'object',
      properties: { a: listed, b: { type: 'array', items: listed } },
      anyOf: [listed],
    });
  });

  it.each([
    { type: 'integer' },
    { type: 'integer', minimum: 0 },
    { type: 'integer', minimum: 0, maximum: 1_000_000 },
    { type: 'integer', minimum: 3, maximum: 1 },
    { type: 'number', minimum: 0, maximum: 1 },
    { type: 'integer', enum: [1, 5], minimum: 1, maximum: 5 },
  ])('are left alone where there is no small range: %j', (unchanged) => {
    expect(listIntegerRanges(unchanged)).toEqual(unchanged);
  });
});
