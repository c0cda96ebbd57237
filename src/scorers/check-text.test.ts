import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTrial } from '../../test/fixtures/scorers/builders.js';
import { compile, find, refusal } from '../../test/fixtures/scorers/checking.js';
import type { ScorableTrial } from './scorer.js';

describe('text checks', () => {
  it.each<[object, string, boolean]>([
    [{ equals: 'Café' }, 'Cafe\u0301', true],
    [{ equals: 'Cafe\u0301' }, 'Café', true],
    [{ equals: 'yes' }, ' yes\n', true],
    [{ equals: 'yes', trim: false }, ' yes\n', false],
    [{ equals: ' yes ' }, 'yes', true],
    [{ equals: '' }, '', true],
    [{ equals: '' }, ' \n', true],
    [{ equals: 'yes' }, 'Yes', false],
    [{ equals: 'STRASSE', ignore_case: true }, 'Straße', true],
    [{ equals: 'kılıç', ignore_case: true }, 'KILIÇ', true],
    [{ contains: 'ΟΔΟΣ', ignore_case: true }, 'η οδος εδώ', true],
    [{ contains: 'ΟΔΟΣ', ignore_case: true }, 'οδοσήμανση', true],
    [{ contains: 'e' }, 'Cafe\u0301', false],
    [{ contains: 'Grüße' }, 'Viele Gru\u0308\u00dfe!', true],
    [{ contains: '👍' }, 'ok 👍🏽', true],
    [{ starts_with: 'Yes' }, ' Yes', false],
    [{ starts_with: 'Yes', trim: true }, ' Yes', true],
    [{ ends_with: '.' }, 'Done.\n', false],
    [{ ends_with: '.', trim: true }, 'Done.\n', true],
    [{ contains_any: ['a', 'b'] }, 'xbx', true],
    [{ contains_any: ['a', 'b'] }, '', false],
    [{ contains_all: ['A', 'B'], ignore_case: true }, 'ba', true],
    [{ contains: '$&' }, 'a $& b', true],
    [{ contains: '{{expected}}' }, 'literally {{expected}}', true],
  ])('%j on %j: %s', async (check, output, holds) => {
    expect(await find(check, output)).toBe(holds);
  });

  it('agree with plain comparison on texts that need no normalisation', async () => {
    const ascii = fc.string({ unit: fc.constantFrom('a', 'b', 'C', ' ', '.'), minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(ascii, ascii, async (needle, text) => {
        expect(await find({ contains: needle }, text)).toBe(text.includes(needle));
        expect(await find({ starts_with: needle }, text)).toBe(text.startsWith(needle));
        expect(await find({ ends_with: needle }, text)).toBe(text.endsWith(needle));
        expect(await find({ equals: needle }, text)).toBe(needle.trim() === text.trim());
      }),
    );
  });

  it('refuse an empty text, which every answer contains', async () => {
    const error = await refusal({ not_contains_any: ['a', ''] });
    expect(error.message).toContain('every answer contains it');
    expect(error.place).toEqual({ file: 'golden/a.jsonl', line: 7, path: 'checks[0].not_contains_any' });
    expect((await refusal({ contains: ' ', trim: true })).code).toBe('config');
  });

  it('give up on a list of texts that could take minutes', async () => {
    const finding = await find({ not_contains_any: Array.from({ length: 10_000 }, () => 'z') }, 'a'.repeat(1 << 20));
    expect(finding).toMatchObject({ kind: 'unevaluated' });
  });

  it('give up on a search that could take minutes, and say so', async () => {
    const finding = await find({ contains: `${'a'.repeat(20_000)}b${'a'.repeat(20_000)}` }, 'a'.repeat(1 << 20));
    expect(finding).toEqual({ kind: 'unevaluated', why: 'the texts are too long to search' });
  });
});

describe('{{expected}} in a check of the suite', () => {
  const trial = (output: string, expected: unknown): ScorableTrial => aTrial(output, { golden: { expected: expected as string } });

  it.each<[unknown, string]>([
    ['30 days', 'It is 30 days.'],
    [30, 'It is 30.'],
    [true, 'It is true.'],
    [{ a: [1, null] }, 'It is {"a":[1,null]}.'],
    ['$& and $1', 'It is $& and $1.'],
    ['{{expected}}', 'It is {{expected}}.'],
  ])('stands for %j', async (expected, output) => {
    const check = await compile({ contains: 'It is {{expected}}.' }, 'suite');
    expect(await check.evaluate(trial(output, expected))).toBe(true);
    expect(await check.evaluate(trial('It is something else.', expected))).toBe(false);
  });

  it('may have spaces inside the braces, and stand beside other texts', async () => {
    const check = await compile({ contains_any: ['{{ expected }}', 'escalated'], ignore_case: true }, 'suite');
    const found = await Promise.all(['YES', 'Escalated.', 'no'].map((output) => check.evaluate(trial(output, 'yes'))));
    expect(found).toEqual([true, true, false]);
  });

  it('leaves cases without `expected` out, and cases whose `expected` is empty where that says nothing', async () => {
    const contains = await compile({ contains: '{{expected}}' }, 'suite');
    const equals = await compile({ equals: '{{expected}}' }, 'suite');
    const applies = (expected?: string) => [contains, equals].map((check) => check.appliesTo(trial('', expected).golden));
    expect(applies('yes')).toEqual([true, true]);
    expect(applies()).toEqual([false, false]);
    expect(applies('')).toEqual([false, true]);
  });

  it('is refused where it would be taken literally', async () => {
    expect(await refusal({ matches: '{{expected}}' }, 'suite')).toMatchObject({ message: '`matches` takes {{expected}} literally' });
    expect(await refusal({ json: { path: '$.a', equals: '{{ expected }}' } }, 'suite')).toMatchObject({ code: 'config' });
  });

  it('is never taken to hold for a case without `expected`', async () => {
    const check = await compile({ contains_all: ['{{expected}}'] }, 'suite');
    expect(await check.evaluate(aTrial('x'))).toEqual({ kind: 'unevaluated', why: 'the case has no `expected`' });
  });

  it('applies to every case when it is not used', async () => {
    expect((await compile({ contains: 'x' }, 'suite')).appliesTo({ id: 'a', input: 'b' })).toBe(true);
  });
});

describe('length and words', () => {
  it.each<[object, string, boolean]>([
    [{ length: { max: 0 } }, '', true],
    [{ length: { min: 1 } }, '', false],
    [{ length: { max: 1 } }, 'e\u0301', true],
    [{ length: { max: 1 } }, '😀', true],
    [{ length: { max: 2 } }, ' ab ', false],
    [{ length: { max: 2 }, trim: true }, ' ab ', true],
    [{ words: { max: 0 } }, ' \n', true],
    [{ words: { min: 3, max: 3 } }, 'eins\u00a0zwei\ndrei', true],
    [{ length: { min: 1_000_000, max: 1_000_000 } }, 'x'.repeat(1_000_000), true],
  ])('%j on a text: %#', async (check, output, holds) => {
    expect(await find(check, output)).toBe(holds);
  });

  it('refuse bounds that no answer meets', async () => {
    expect((await refusal({ words: { min: 5, max: 4 } })).message).toContain('no answer meets that');
  });
});
