import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HarvestPolicySchema } from './policy.js';
import { type Choosable, chooseCases } from './selection.js';

const aCase = (id: string, over: Partial<Choosable> = {}): Choosable => ({
  golden: { id, input: id },
  kind: 'failure',
  mode: 'm',
  isCorrected: false,
  at: 0,
  reports: 1,
  isKnown: false,
  ...over,
});
const ids = (cases: readonly Choosable[]) => cases.map(({ golden }) => golden.id);
const policy = (over: object = {}) => HarvestPolicySchema.parse(over);

describe('the choice of cases', () => {
  it('takes of each mode the corrected, most reported and most recent ones, up to the cap', () => {
    const cases = [
      aCase('old', { at: 1 }),
      aCase('new', { at: 9 }),
      aCase('often', { reports: 5 }),
      aCase('corrected', { isCorrected: true }),
    ];
    expect(ids(chooseCases(cases, policy({ cap_per_mode: 3 })))).toEqual(['new', 'often', 'corrected']);
  });

  it('spreads what a cap leaves over the slices', () => {
    const inLocale = (id: string, locale: string) => aCase(id, { golden: { id, input: id, tags: { locale } } });
    const cases = [inLocale('de1', 'de'), inLocale('de2', 'de'), inLocale('de3', 'de'), inLocale('es1', 'es')];
    const chosen = chooseCases(cases, policy({ cap_per_mode: 2, stratify: ['locale'] }));
    expect(chosen.map(({ golden }) => golden.tags?.locale).sort()).toEqual(['de', 'es']);
  });

  it('keeps good answers beside the failures in their share', () => {
    const cases = [...Array(9).keys()]
      .map((index) => aCase(`f${index}`))
      .concat([...Array(20).keys()].map((index) => aCase(`g${index}`, { kind: 'good' })));
    expect(chooseCases(cases, policy()).filter(({ kind }) => kind === 'good')).toHaveLength(3);
    expect(chooseCases(cases, policy({ keep_good: 0 })).filter(({ kind }) => kind === 'good')).toHaveLength(0);
  });

  it('chooses nothing more of any part of what it chose from before', () => {
    const arbitrary = fc.record({
      kind: fc.constantFrom<Choosable['kind']>('failure', 'good'),
      mode: fc.constantFrom('a', 'b'),
      at: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 60 }), fc.integer({ min: 1, max: 6 }), (shapes, cap) => {
        const all = shapes.map((shape, index) => aCase(`c${index}`, shape));
        const chosen = new Set(ids(chooseCases(all, policy({ cap_per_mode: cap }))));
        const again = all.map((one) => ({ ...one, isKnown: chosen.has(one.golden.id) }));
        expect(chooseCases(again, policy({ cap_per_mode: cap }))).toEqual([]);
      }),
    );
  });
});
