import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTrial } from '../../test/fixtures/scorers/builders.js';
import { compile, find, refusal } from '../../test/fixtures/scorers/checking.js';
import { CHECK_KINDS } from '../domain/check.js';

/** The sentence around an answer that the kind needs to hold. */
const HOLDING: Readonly<Record<string, readonly [check: object, holds: string, fails: string]>> = {
  equals: [{ equals: 'yes' }, 'yes', 'no'],
  starts_with: [{ starts_with: 'Yes' }, 'Yes, within 30 days', 'no, never'],
  ends_with: [{ ends_with: '30 days' }, 'within 30 days', '30 days or so'],
  contains: [{ contains: '30 days' }, 'within 30 days.', 'within 14 days'],
  contains_any: [{ contains_any: ['30 days', 'one month'] }, 'one month', 'a year'],
  contains_all: [{ contains_all: ['30', 'days'] }, '30 whole days', '30 weeks'],
  matches: [{ matches: '\\b\\d+ days\\b' }, 'in 30 days', 'in thirty days'],
  json: [{ json: true }, '{"a": [1]}', '```json\n{"a": [1]}\n```'],
  length: [{ length: { min: 2, max: 3 } }, 'abc', 'abcd'],
  words: [{ words: { min: 2, max: 3 } }, 'one two', 'one'],
};

describe('every kind of check', () => {
  it.each(Object.keys(HOLDING))('%s holds or fails, and `not_` turns it round', async (kind) => {
    const [check, holds, fails] = HOLDING[kind] ?? [{}, '', ''];
    const negated = { [`not_${kind}`]: Object.values(check)[0] };
    expect([await find(check, holds), await find(check, fails)]).toEqual([true, false]);
    expect([await find(negated, holds), await find(negated, fails)]).toEqual([false, true]);
  });

  it('is covered by these tests', () => {
    const elsewhere = [
      'language',
      'latency_ms',
      'cost_usd',
      'finish_reason',
      'levenshtein',
      'rouge_l',
      'bleu',
      'wer',
      'tool_called',
      'tool_order',
    ];
    expect([...CHECK_KINDS].sort()).toEqual([...Object.keys(HOLDING), ...elsewhere, 'retrieved', 'run'].sort());
  });

  it('has a name and a weight', async () => {
    expect(await compile({ contains: 'x', name: 'names x', weight: 3 })).toMatchObject({ name: 'names x', weight: 3 });
    expect(await compile({ not_contains: 'x' })).toMatchObject({ name: 'not_contains "x"', weight: 1 });
  });

  it('finds something or says why not, on any text', async () => {
    const all = await Promise.all(Object.values(HOLDING).map(([check]) => compile(check)));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const findings = await Promise.all(all.map(({ evaluate }) => evaluate(aTrial(text))));
        return findings.every((finding) => typeof finding !== 'object' || finding.why !== '');
      }),
    );
  });
});

describe('options', () => {
  it('of a check of the suite have no weight: that is the scorer’s', async () => {
    expect(await refusal({ contains: 'a', weight: 2 }, 'suite')).toMatchObject({ place: { path: 'checks[0].weight' } });
  });

  it.each([
    [{ json: true, ignore_case: true }, 'ignore_case'],
    [{ json: true, trim: true }, 'trim'],
    [{ length: { max: 3 }, ignore_case: false }, 'ignore_case'],
    [{ latency_ms: { max: 3 }, trim: false }, 'trim'],
    [{ finish_reason: 'stop', ignore_case: true }, 'ignore_case'],
  ])('without effect are refused: %j', async (check, option) => {
    expect(await refusal(check)).toMatchObject({ code: 'config', place: { path: `checks[0].${option}` } });
  });
});
