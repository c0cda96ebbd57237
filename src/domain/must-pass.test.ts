import { describe, expect, test } from 'vitest';
import { aCheckScore, aTrial } from '../../test/builders/evidence.js';
import type { TrialScores } from './evidence.js';
import { assessMustPass } from './must-pass.js';

const SCORERS = new Map([
  ['case_checks', { deterministic: true, passAt: 1 }],
  ['grounded', { deterministic: false, passAt: 0.75 }],
]);
const checks = (...failed: string[]): TrialScores => aTrial({ case_checks: aCheckScore(...failed), grounded: 0.1 });
const judged = (value: number): TrialScores => aTrial({ grounded: value });
const assess = (baseline: TrialScores[] | null, candidate: TrialScores[]) => assessMustPass('refund-017', { baseline, candidate }, SCORERS);

describe('a must-pass case', () => {
  test('that keeps its checks holds, whatever the judges say', () => {
    expect(assess([checks()], [checks()])).toMatchObject({ state: 'held' });
  });

  test('that loses a check is only suspected until two further trials are in', () => {
    expect(assess([checks()], [checks('contains "30 days"')])).toEqual({
      id: 'refund-017',
      state: 'suspected',
      items: ['contains "30 days"'],
    });
  });

  test('has regressed when the majority of three trials confirms it on both sides', () => {
    expect(assess([checks(), checks('30'), checks()], [checks('30'), checks('30'), checks()])).toMatchObject({
      state: 'regressed',
      items: ['30'],
    });
  });

  test('holds when the further trials do not confirm', () => {
    expect(assess([checks(), checks(), checks()], [checks('30'), checks(), checks()])).toMatchObject({ state: 'held' });
  });

  test('that fails on both sides is still failing and blames nobody', () => {
    expect(assess([checks('30')], [checks('30')])).toMatchObject({ state: 'still-failing', items: ['30'] });
    expect(assess([checks('30'), checks('30'), checks()], [checks('30'), checks('30'), checks('30')])).toMatchObject({
      state: 'still-failing',
    });
  });

  test('that trades one failing check for another has regressed on the new one', () => {
    expect(assess([checks('a')], [checks('b')])).toMatchObject({ state: 'suspected', items: ['b'] });
  });

  test('scored by judges alone regresses only when all three trials are below pass_at and all three of the baseline are not', () => {
    expect(assess([judged(0.9)], [judged(0.2)])).toMatchObject({ state: 'suspected', items: ['grounded'] });
    expect(assess([judged(0.9), judged(0.8), judged(0.75)], [judged(0.2), judged(0.1), judged(0.7)])).toMatchObject({ state: 'regressed' });
    expect(assess([judged(0.9), judged(0.8), judged(0.75)], [judged(0.2), judged(0.1), judged(0.8)])).toMatchObject({ state: 'held' });
    expect(assess([judged(0.9), judged(0.1), judged(0.9)], [judged(0.2), judged(0.1), judged(0.2)])).toMatchObject({
      state: 'still-failing',
    });
  });

  test('with a score missing can be neither held nor regressed', () => {
    expect(assess([checks()], [aTrial({ case_checks: 'missing' })])).toMatchObject({ state: 'errored' });
    expect(assess([judged(1)], [aTrial({ grounded: 'missing' })])).toMatchObject({ state: 'errored' });
  });

  test('whose judge failed while its checks hold is decided by its checks', () => {
    const trial = aTrial({ case_checks: aCheckScore(), grounded: 'missing' });
    expect(assess([trial], [trial])).toMatchObject({ state: 'held' });
  });

  test('without a baseline fails the gate when its checks fail', () => {
    expect(assess(null, [checks('30')])).toMatchObject({ state: 'regressed', items: ['30'] });
    expect(assess(null, [checks()])).toMatchObject({ state: 'held' });
    expect(assess(null, [judged(0)])).toMatchObject({ state: 'held' });
  });

  test('whose scorer gives no names is named by the scorer', () => {
    const plain = (value: number): TrialScores => aTrial({ case_checks: value });
    expect(assess([plain(1)], [plain(0)])).toMatchObject({ state: 'suspected', items: ['case_checks'] });
  });
});
