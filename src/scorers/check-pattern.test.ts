import { describe, expect, it } from 'vitest';
import { aTrial } from '../../test/fixtures/scorers/builders.js';
import { find, refusal } from '../../test/fixtures/scorers/checking.js';
import { createCheckLibrary } from './check-library.js';
import { compileCheck } from './checks.js';

describe('matches', () => {
  it.each<[object, string, boolean]>([
    [{ matches: '^\\d{3}$' }, '123', true],
    [{ matches: '^\\d{3}$' }, '123\n', false],
    [{ matches: '^\\d{3}$', trim: true }, '123\n', true],
    [{ matches: '(?m)^b$' }, 'a\nb\nc', true],
    [{ matches: 'a.c' }, 'a\nc', false],
    [{ matches: 'yes', ignore_case: true }, 'YES', true],
    [{ matches: '^.$' }, '😀', true],
    [{ matches: '^é$' }, 'e\u0301', true],
    [{ matches: '\\p{Cyrillic}' }, 'да', true],
    [{ matches: '' }, '', true],
  ])('%j on %j: %s', async (check, output, holds) => {
    expect(await find(check, output)).toBe(holds);
  });

  it.each([
    ['(?=a)b', 'look-around'],
    ['(?!a)b', 'look-around'],
    ['(?<!a)b', 'look-around'],
    ['(?<=a)b', 'look-around'],
    ['(a)\\1', 'back-reference'],
    ['[', 'missing closing'],
    ['a{1001}', 'repeat count'],
    ['(?:(?:a{100}){100}){100}', 'repeat count'],
  ])('refuses the pattern %s before anything is called', async (pattern, why) => {
    const error = await refusal({ matches: pattern });
    expect(error.code).toBe('config');
    expect(error.message).toContain(why);
    expect(error.message.length).toBeLessThan(400);
    expect(error.place).toEqual({ file: 'golden/a.jsonl', line: 7, path: 'checks[0].matches' });
    expect(error.remedy).toContain('RE2');
  });

  it('refuses a pattern that nests or goes on for ever', async () => {
    expect((await refusal({ matches: `${'('.repeat(2000)}${')'.repeat(2000)}` })).message).toContain('nests too deeply');
    expect((await refusal({ matches: 'a'.repeat(70_000) })).message).toContain('64 KiB');
  });

  it.each(['(a+)+$', '^(a|a)*$', '([a-z]+)*!$', '(.*)*(.*)*x$'])('stays linear with %s on 100 kB', async (pattern) => {
    expect(await find({ matches: pattern }, `${'a'.repeat(100_000)}!b`)).toBe(false);
  });

  it('does not evaluate an answer of more than 256 KiB, in bytes, and that is no pass for `not_` either', async () => {
    const why = { kind: 'unevaluated', why: 'the answer is longer than 256 KiB' };
    expect(await find({ matches: 'b' }, 'a'.repeat(262_145))).toEqual(why);
    expect(await find({ not_matches: 'b' }, '漢'.repeat(90_000))).toEqual(why);
    expect(await find({ matches: 'b' }, 'a'.repeat(262_144))).toBe(false);
  });

  it('does not evaluate a pattern of a thousand states on a long answer', async () => {
    const finding = await find({ matches: '[ab]*a[ab]{900}$' }, 'ab'.repeat(120_000));
    expect(finding).toEqual({ kind: 'unevaluated', why: 'the pattern is too large for so long an answer' });
  });

  it('keeps working when more patterns are in use than are kept compiled', async () => {
    const library = createCheckLibrary(() => Promise.reject(new Error('no files')));
    const place = { path: 'checks[0]' };
    const checks = await Promise.all(
      Array.from({ length: 100 }, (_, index) => compileCheck({ matches: `^n${index}$` }, { place, level: 'case', library })),
    );
    expect(library.patterns.size).toBeLessThan(100);
    const found = await Promise.all(checks.map(({ evaluate }) => evaluate(aTrial('n7'))));
    expect(found.filter((finding) => finding === true)).toHaveLength(1);
    const own = await Promise.all(checks.map(({ evaluate }, index) => evaluate(aTrial(`n${index}`))));
    expect(own.every((finding) => finding === true)).toBe(true);
  });
});
