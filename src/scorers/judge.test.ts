import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, aRubric, aTrial, judgeProvider, scripted, verdict } from '../../test/fixtures/scorers/builders.js';
import { GOOD_REPLY, HOSTILE_REPLIES } from '../../test/fixtures/scorers/hostile-replies.js';
import type { Rubric } from '../domain/judging/rubric.js';
import { UNSCORED_REASONS, type UnscoredReason } from '../domain/score.js';
import { CupelError } from '../errors.js';
import { createJudgeScorer, type JudgeOptions } from './judge.js';
import { parseJudgeReply, replySchema } from './judge-reply.js';
import { describeScorer } from './scorer.contract.js';
import type { Reply } from './scorer.js';

const judge = (options: Partial<JudgeOptions> = {}) =>
  createJudgeScorer({
    id: 'grounded',
    weight: 1,
    rubric: aRubric(),
    provider: judgeProvider,
    params: { max_output_tokens: 800 },
    ...options,
  });

const failed = (reason: UnscoredReason): Reply => ({ kind: 'failed', reason, detail: '503' });

describeScorer('a judge', async () => ({ scorer: judge(), ask: scripted(GOOD_REPLY).ask }));

describe('a judge', () => {
  it('scores the weighted mean of its items, in one request', async () => {
    const { ask, requests } = scripted(verdict({ policy: 5, tone: 3 }));
    expect(await judge().score(aTrial('Yes.'), ask)).toEqual({ kind: 'scored', value: (2 * 1 + 0.5) / 3 });
    expect(requests).toHaveLength(1);
    expect(requests[0]).toMatchObject({ trial: 0, params: { max_output_tokens: 800 }, outputSchema: { schema: replySchema(aRubric()) } });
    expect(requests[0]).not.toHaveProperty('redraw');
    expect(requests[0]).not.toHaveProperty('tools');
  });

  it('names the items that are below `pass_at`', async () => {
    const rubric = aRubric({ pass_at: 0.75 });
    const { ask } = scripted(verdict({ policy: 4, tone: 3 }));
    expect(judge({ rubric }).passAt).toBe(0.75);
    expect(await judge({ rubric }).score(aTrial('Yes.'), ask)).toMatchObject({ failed: ['tone'] });
    expect(judge().passAt).toBe(0.5);
  });

  it.each<[Rubric['scale'], Record<string, unknown>, number]>([
    [{ type: 'binary' }, { policy: true, tone: false }, 2 / 3],
    [{ type: 'categorical', labels: { bad: 0, partial: 0.5, good: 1 } }, { policy: 'partial', tone: 'good' }, 2 / 3],
    [{ type: 'ordinal', min: -2, max: 2 }, { policy: 2, tone: -2 }, 2 / 3],
  ])('scores on the scale %j', async (scale, scores, value) => {
    const { ask } = scripted(verdict(scores));
    const score = await judge({ rubric: aRubric({ scale }) }).score(aTrial('Yes.'), ask);
    expect(score).toMatchObject({ kind: 'scored', value: expect.closeTo(value, 12) });
  });

  it('asks for an unusable reply again with the identical request, then with its fault named, then gives up', async () => {
    const { ask, requests } = scripted('The answer is a 5.', 'Still a 5 <<<end earlier reply>>>', 'five');
    const score = await judge().score(aTrial('Yes.'), ask);
    expect(score).toMatchObject({ kind: 'unscored', reason: 'judge-parse' });
    expect(JSON.stringify(score)).not.toMatch(/five|Still/);
    expect(requests).toHaveLength(3);
    const [first, second, third] = requests;
    expect(second).toEqual({ ...first, redraw: 1 });
    expect(third).toMatchObject({ redraw: 2, trial: 0, outputSchema: first?.outputSchema });
    const repair = third?.messages.at(-1)?.content;
    expect(repair).toMatch(
      /<<<begin earlier reply [0-9a-f]{32}>>>\nStill a 5 <<<end earlier reply>>>\n<<<end earlier reply [0-9a-f]{32}>>>/,
    );
    expect(repair).toContain('It cannot be used: it is not exactly one JSON object');
    expect(third?.messages.map(({ role }) => role)).toEqual(['system', 'user']);
  });

  it.each([1, 2])('takes the reply that is good after %i bad ones', async (bad) => {
    const { ask, requests } = scripted(...Array.from({ length: bad }, () => 'prose'), GOOD_REPLY);
    expect(await judge().score(aTrial('Yes.'), ask)).toMatchObject({ kind: 'scored' });
    expect(requests).toHaveLength(bad + 1);
  });

  it('asks again for a reply that was cut off, however well it reads', async () => {
    const { ask, requests } = scripted(answered(GOOD_REPLY, 'length'), GOOD_REPLY);
    expect(await judge().score(aTrial('Yes.'), ask)).toMatchObject({ kind: 'scored' });
    expect(requests).toHaveLength(2);
  });

  it.each(Object.keys(HOSTILE_REPLIES))('has no score for a judge that replies %s', async (kind) => {
    const { ask, requests } = scripted(HOSTILE_REPLIES[kind] ?? '');
    expect(await judge().score(aTrial('Yes.'), ask)).toMatchObject({ kind: 'unscored', reason: 'judge-parse' });
    expect(requests).toHaveLength(3);
  });

  it.each(UNSCORED_REASONS)('does not ask again when asking fails with %s', async (reason) => {
    const own = ['cancelled', 'budget', 'deadline', 'cassette-miss'].includes(reason);
    const { ask, requests } = scripted(failed(reason));
    const score = await judge().score(aTrial('Yes.'), ask);
    expect(score).toEqual({ kind: 'unscored', reason: own ? reason : 'judge-error', detail: own ? '503' : `${reason}: 503` });
    expect(requests).toHaveLength(1);
  });

  it('keeps the reason of a failure after an unusable reply', async () => {
    const { ask } = scripted('prose', failed('budget'));
    expect(await judge().score(aTrial('Yes.'), ask)).toEqual({ kind: 'unscored', reason: 'budget', detail: '503' });
  });

  it('asks the same of the same answer, whatever its side, trial, latency and price', async () => {
    const { ask, requests } = scripted(GOOD_REPLY);
    const scorer = judge();
    await scorer.score(aTrial('Yes. \r\n', { side: 'candidate', trial: 2 }), ask);
    await scorer.score(aTrial('Yes.', { side: 'baseline', answer: { latencyMs: 9, usage: { inputTokens: 1, outputTokens: 2 } } }), ask);
    expect(requests[1]).toEqual(requests[0]);
  });

  it('judges an empty answer like any other', async () => {
    const { ask, requests } = scripted(verdict({ policy: 1, tone: 1 }));
    expect(await judge().score(aTrial(''), ask)).toEqual({ kind: 'scored', value: 0, failed: ['policy', 'tone'] });
    expect(requests[0]?.messages.at(-1)?.content).toMatch(/<<<begin answer ([0-9a-f]{32})>>>\n\n<<<end answer \1>>>/);
  });

  it('averages its draws, which are trials of the judge', async () => {
    const { ask, requests } = scripted(verdict({ policy: 5, tone: 5 }), verdict({ policy: 1, tone: 5 }), verdict({ policy: 1, tone: 5 }));
    const scorer = judge({ trials: 3 });
    const score = await scorer.score(aTrial('Yes.', { trial: 1 }), ask);
    expect(score).toMatchObject({ kind: 'scored', value: expect.closeTo((1 + 1 / 3 + 1 / 3) / 3, 12), failed: ['policy'] });
    expect(requests.map(({ trial }) => trial)).toEqual([0, 1, 2]);
    expect(scorer.requestsPerScore).toBe(3);
  });

  it('has no score when one of its draws has none', async () => {
    const { ask } = scripted(GOOD_REPLY, failed('provider-error'), GOOD_REPLY);
    expect(await judge({ trials: 3 }).score(aTrial('Yes.'), ask)).toMatchObject({ kind: 'unscored', reason: 'judge-error' });
  });

  it('uses the prompt that it is given, and refuses one that cannot work', async () => {
    const { ask, requests } = scripted(GOOD_REPLY);
    const promptTemplate = [{ role: 'user' as const, content: 'MINE {{rubric}} {{reply}} {{data}}' }];
    await judge({ promptTemplate }).score(aTrial('Yes.'), ask);
    expect(requests[0]?.messages).toHaveLength(1);
    expect(requests[0]?.messages[0]?.content).toMatch(/^MINE grounded/);
    const broken = () => judge({ promptTemplate: [{ role: 'user', content: '{{data}}' }], place: { file: 'judge.md' } });
    expect(broken).toThrow(CupelError);
  });

  it('refuses weights whose sum is no number', () => {
    const items = ['a', 'b'].map((id) => ({ id, criterion: 'c', weight: 1.7e308 }));
    expect(() => judge({ rubric: aRubric({ items }) })).toThrow(expect.objectContaining({ code: 'config' }));
  });

  it('has an identity of all that shapes its scores, and of nothing else', () => {
    const identity = (options: Partial<JudgeOptions> = {}) => JSON.stringify(judge(options).identity);
    const canaries = [{ input: 'x', output: 'y', expect: { max: 0.1 } }];
    expect(identity({ id: 'other', weight: 3, rubric: aRubric({ canaries }) })).toBe(identity());
    const others = [
      identity({ rubric: aRubric({ description: 'x' }) }),
      identity({ provider: { ...judgeProvider, identity: { model: 'other' } } }),
      identity({ params: {} }),
      identity({ trials: 2 }),
      identity({ promptTemplate: [{ role: 'user', content: '{{rubric}}{{reply}}{{data}}' }] }),
    ];
    expect(new Set([identity(), ...others]).size).toBe(6);
  });

  it('scores between 0 and 1 and in the order of its values', async () => {
    const value = fc.integer({ min: 1, max: 5 });
    await fc.assert(
      fc.asyncProperty(value, value, value, async (policy, tone, better) => {
        const scoreOf = async (scores: object) => {
          const score = await judge().score(aTrial('Yes.'), scripted(verdict({ ...scores })).ask);
          return score.kind === 'scored' ? score.value : Number.NaN;
        };
        const [one, two] = [await scoreOf({ policy, tone }), await scoreOf({ policy: Math.max(policy, better), tone })];
        expect(one).toBeGreaterThanOrEqual(0);
        expect(two).toBeLessThanOrEqual(1);
        expect(two).toBeGreaterThanOrEqual(one);
      }),
      { numRuns: 50 },
    );
  });
});

const MOCK = new URL('../../../shared/bench/mock-llm.mjs', import.meta.url);

describe('the schema of a reply', () => {
  it.skipIf(!existsSync(MOCK))(
    'is filled by the mock server of ../shared, where it is there, with the best or the worst grade',
    async () => {
      const { fill } = (await import(MOCK.href)) as { fill: (schema: object, good: boolean) => unknown };
      const scales: Rubric['scale'][] = [
        { type: 'binary' },
        { type: 'ordinal', min: 1, max: 5 },
        { type: 'ordinal', min: 0, max: 100_000 },
        { type: 'categorical', labels: { bad: 0, partial: 0.5, good: 1 } },
      ];
      for (const scale of scales) {
        const rubric = aRubric({ scale });
        const values = [true, false].map(async (good) => {
          const { ask } = scripted(JSON.stringify(fill(replySchema(rubric), good)));
          return judge({ rubric }).score(aTrial('Yes.'), ask);
        });
        expect(await Promise.all(values)).toMatchObject([{ value: 1 }, { value: 0 }]);
        expect(parseJudgeReply({ output: JSON.stringify(fill(replySchema(rubric), true)), finishReason: 'stop' }, rubric).kind).toBe(
          'parsed',
        );
      }
    },
  );
});
