import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, parseJson, toReading } from './wire.js';

describe('JSON of a response', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('is malformed or right, never anything else, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('[', ']', '{', '}', '"', '\\', ',', ':', '1', 'a') }), (text) => {
        let expected: unknown = 'malformed';
        try {
          expected = JSON.parse(text);
        } catch {}
        let parsed: unknown;
        try {
          parsed = parseJson(text);
        } catch (error) {
          parsed = (error as { kind: string }).kind;
        }
        expect(parsed).toEqual(expected);
      }),
    );
  });

  it('may nest a hundred deep and no deeper; brackets in strings do not count', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(() => parseJson(nested(100))).not.toThrow();
    expect(() => parseJson(nested(101))).toThrow('nested too deep');
    expect(parseJson(JSON.stringify('[{"'.repeat(1_000)))).toBe('[{"'.repeat(1_000));
  });

  it('is looked at in linear time', () => {
    const hostile = `"${'\\"'.repeat(2_000_000)}`;
    expect(() => parseJson(hostile)).toThrow('malformed');
  });
});

describe('a draft', () => {
  const aDraft = (overrides: Partial<Draft>): Draft => ({ text: '', calls: [], stop: 'stop', usage: null, model: undefined, ...overrides });

  it('that says it wants a tool and names none is unfinished', () => {
    expect(() => toReading(aDraft({ text: 'Wait.', stop: 'tool_calls' }))).toThrow('unfinished');
  });

  it('that was cut may have been cut in a tool call, and then is unfinished', () => {
    const calls = [{ id: 'c', name: 'n', arguments: '{"a":' }];
    expect(() => toReading(aDraft({ text: 'Let me see.', calls, stop: 'length' }))).toThrow('unfinished');
  });

  it('that was refused without a word is filtered', () => {
    expect(() => toReading(aDraft({ stop: 'refusal', stopWord: 'refusal' }))).toThrow('filtered (refusal)');
  });

  it('that refuses in words is an answer, also where the API calls it an end like any other', () => {
    expect(toReading(aDraft({ text: 'No.', stop: 'refusal' }))).toMatchObject({ output: 'No.', finishReason: 'refusal' });
    expect(toReading(aDraft({ refusal: 'No.' }))).toMatchObject({ output: 'No.', finishReason: 'refusal' });
  });

  it('that ends in half a character ends in the mark for one that is broken', () => {
    expect(toReading(aDraft({ text: 'Hi \ud83d', stop: 'length' })).output).toBe('Hi \ufffd');
  });

  it('never shows a word of an API that has not the form of one', () => {
    expect(() => toReading(aDraft({ stop: 'unfinished', stopWord: 'stop\n::error::x' }))).toThrow(/^unfinished$/);
  });
});
