import { describe, expect, it } from 'vitest';
import { aRubric, aTrial, judgeProvider } from '../../test/fixtures/scorers/builders.js';
import type { Answer, TokenChoice } from '../providers/provider.js';
import { expectedFractions } from './expected-grade.js';
import { createJudgeScorer } from './judge.js';

const rubric = aRubric({ items: [{ id: 'policy', criterion: 'c' }] });

/** A reply in tokens; the one with shares is where the model hesitated. */
const reply = (...tokens: readonly (string | TokenChoice)[]): Answer => {
  const choices = tokens.map((token) => (typeof token === 'string' ? { token } : token));
  return { output: choices.map(({ token }) => token).join(''), finishReason: 'stop', usage: null, latencyMs: 1, tokens: choices };
};
const HEAD = ['{"items":{"policy":{"reason":"', 'so', '","score":'] as const;
const four: TokenChoice = { token: '4', shares: { '4': 0.6, '5': 0.3, '2': 0.1 } };

describe('the expected grade', () => {
  it('is the mean over the values that the judge could have given', () => {
    expect(expectedFractions(reply(...HEAD, four, '}}}'), rubric).get('policy')).toBeCloseTo(0.6 * 0.75 + 0.3 + 0.1 * 0.25, 12);
  });

  it('leaves out alternatives that are no values, and what stands alone', () => {
    const odd: TokenChoice = { token: '4', shares: { '4': 0.6, ' "': 0.3, '9': 0.1 } };
    expect(expectedFractions(reply(...HEAD, odd, '}}}'), rubric).get('policy')).toBe(0.75);
    expect(expectedFractions(reply(...HEAD, '4', '}}}'), rubric).size).toBe(0);
  });

  it('lets the given value stand where other words are likelier than all values', () => {
    const lost: TokenChoice = { token: '4', shares: { '4': 0.3, null: 0.7 } };
    expect(expectedFractions(reply(...HEAD, lost, '}}}'), rubric).size).toBe(0);
  });

  it('reads values of other scales, white space and quotes before them', () => {
    const spaced: TokenChoice = { token: ' true', shares: { ' true': 0.8, ' false': 0.2 } };
    expect(
      expectedFractions(
        reply('{"items":{"policy":{"reason":"x","score":', spaced, '}}}'),
        aRubric({ ...rubric, scale: { type: 'binary' } }),
      ).get('policy'),
    ).toBe(0.8);
    const named: TokenChoice = { token: 'good', shares: { good: 0.5, bad: 0.5 } };
    const scale = { type: 'categorical' as const, labels: { good: 1, bad: 0 } };
    expect(
      expectedFractions(reply('{"items":{"policy":{"reason":"x","score":"', named, '"}}}'), aRubric({ ...rubric, scale })).get('policy'),
    ).toBe(0.5);
  });

  it('is not taken from a reason that looks like a score, nor from tokens that are not the reply', () => {
    const trap = reply('{"items":{"policy":{"reason":"\\"score\\":', four, '","score":', '1', '}}}');
    expect(expectedFractions(trap, rubric).size).toBe(0);
    expect(expectedFractions({ ...reply(...HEAD, four, '}}}'), output: '{}' }, rubric).size).toBe(0);
    const { tokens: _, ...bare } = reply(...HEAD, four, '}}}');
    expect(expectedFractions(bare, rubric).size).toBe(0);
  });

  it('is what a weighted judge scores, and what it asks for', async () => {
    const judge = (weighted: boolean) => createJudgeScorer({ id: 'a', weight: 1, rubric, provider: judgeProvider, params: {}, weighted });
    const asked: unknown[] = [];
    const score = (weighted: boolean) =>
      judge(weighted).score(aTrial('Yes.'), async (_provider, request) => {
        asked.push(request.wantsTokens);
        return { kind: 'answered', answer: reply(...HEAD, four, '}}}') };
      });
    expect(await score(true)).toMatchObject({ kind: 'scored', value: expect.closeTo(0.775, 12) });
    expect(await score(false)).toMatchObject({ value: 0.75 });
    expect(asked).toEqual([true, undefined]);
    expect(JSON.stringify(judge(true).identity)).not.toBe(JSON.stringify(judge(false).identity));
  });
});
