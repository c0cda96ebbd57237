import { describe, expect, it } from 'vitest';
import { answered, aRubric, aTrial, judgeProvider, scripted, verdict } from '../../test/fixtures/scorers/builders.js';
import type { Provider } from '../providers/provider.js';
import { createJudgeScorer } from './judge.js';
import { createJuryScorer, type JuryOptions } from './jury.js';
import { describeScorer } from './scorer.contract.js';
import type { Ask, Reply } from './scorer.js';

const rubric = aRubric({ items: [{ id: 'policy', criterion: 'c' }] });
const provider = (name: string): Provider => ({ ...judgeProvider, identity: { model: name } });
const aJury = (options: Partial<JuryOptions> = {}) =>
  createJuryScorer({
    id: 'grounded',
    weight: 1,
    rubric,
    reduce: 'mean',
    jurors: ['one', 'two', 'three'].map((name) => ({
      name,
      weight: 1,
      scorer: createJudgeScorer({ id: 'grounded', weight: 1, rubric, provider: provider(name), params: {} }),
    })),
    ...options,
  });

/** Jurors that give these grades by their model's name; a failure instead where there is one. */
const grading =
  (grades: Readonly<Record<string, number | Reply>>): Ask =>
  async ({ identity }) => {
    const grade = grades[(identity as { model: string }).model];
    return typeof grade === 'number' ? answered(verdict({ policy: grade })) : (grade ?? answered('?'));
  };

describeScorer('a jury', async () => ({ scorer: aJury(), ask: scripted(verdict({ policy: 4 })).ask }));

describe('a jury', () => {
  it.each([
    ['mean', 0.5],
    ['median', 0.5],
    ['min', 0],
    ['majority', 0.5],
  ] as const)('makes one score of its votes by %s, and keeps them', async (reduce, value) => {
    expect(await aJury({ reduce }).score(aTrial('Yes.'), grading({ one: 5, two: 1, three: 3 }))).toMatchObject({
      kind: 'scored',
      value,
      votes: [
        { judge: 'one', value: 1 },
        { judge: 'two', value: 0 },
        { judge: 'three', value: 0.5 },
      ],
    });
  });

  it('weighs its votes where it is told to, and its identity says so', async () => {
    const jurors = aJury;
    const weights = [3, 1, 1];
    const named = ['one', 'two', 'three'].map((name, index) => ({
      name,
      weight: weights[index] ?? 1,
      scorer: createJudgeScorer({ id: 'grounded', weight: 1, rubric, provider: provider(name), params: {} }),
    }));
    const weighted = aJury({ reduce: 'weighted', jurors: named });
    expect(await weighted.score(aTrial('Yes.'), grading({ one: 5, two: 1, three: 1 }))).toMatchObject({ value: 0.6 });
    expect(JSON.stringify(weighted.identity)).not.toBe(JSON.stringify(jurors({ reduce: 'weighted' }).identity));
    expect(JSON.stringify(aJury({ jurors: named }).identity)).toBe(JSON.stringify(jurors().identity));
  });

  it('names the items that most of its judges find wanting', async () => {
    expect(await aJury().score(aTrial('Yes.'), grading({ one: 1, two: 1, three: 5 }))).toMatchObject({ failed: ['policy'] });
    expect(await aJury().score(aTrial('Yes.'), grading({ one: 1, two: 5, three: 5 }))).not.toHaveProperty('failed');
  });

  it('has no score without all its judges, and says which one is missing', async () => {
    const down: Reply = { kind: 'failed', reason: 'provider-error', detail: '503' };
    expect(await aJury().score(aTrial('Yes.'), grading({ one: 5, two: down, three: 3 }))).toEqual({
      kind: 'unscored',
      reason: 'judge-error',
      detail: 'two: provider-error: 503',
    });
  });

  it('costs what all its judges cost', () => {
    expect(aJury().requestsPerScore).toBe(3);
  });
});
