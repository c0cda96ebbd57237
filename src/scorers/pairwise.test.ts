import { describe, expect, it } from 'vitest';
import { answered, aRubric, aTrial, judgeProvider, scripted } from '../../test/fixtures/scorers/builders.js';
import { HOSTILE_REPLIES } from '../../test/fixtures/scorers/hostile-replies.js';
import type { Answer } from '../providers/provider.js';
import { againstReference, pairwiseCanaries, runCanaries } from './canaries.js';
import { createPairwiseScorer, type PairwiseOptions } from './pairwise.js';
import { describeScorer } from './scorer.contract.js';
import type { Ask } from './scorer.js';

const pairwise = (options: Partial<PairwiseOptions> = {}) =>
  createPairwiseScorer({ id: 'better', weight: 1, rubric: aRubric(), provider: judgeProvider, params: {}, ...options });
const choice = (better: unknown): string => JSON.stringify({ reason: 'because', better });
const other = (output: string): Answer => ({ output, finishReason: 'stop', usage: null, latencyMs: 1 });
const aPair = (one: string, two: string) => aTrial(one, { opponent: other(two) });

const blockOf = (prompt: string, name: string) =>
  new RegExp(`<<<begin ${name} ([0-9a-f]{32})>>>\\n([\\s\\S]*)\\n<<<end ${name} \\1>>>`).exec(prompt)?.[2] ?? '?';

/** A judge that prefers by a rule of its own, whichever stands first. */
const preferring =
  (prefer: (first: string, second: string) => 'first' | 'second' | 'tie'): Ask =>
  async (_provider, { messages }) => {
    const prompt = messages.at(-1)?.content ?? '';
    return answered(choice(prefer(blockOf(prompt, 'first answer'), blockOf(prompt, 'second answer'))));
  };
const longer = preferring((first, second) => (first.length === second.length ? 'tie' : first.length > second.length ? 'first' : 'second'));

describeScorer('a comparing judge', async () => ({ scorer: pairwise(), ask: scripted(choice('tie')).ask }));

describe('a comparing judge', () => {
  it.each([
    ['a longer answer', 'yes', 1],
    ['no', 'a longer answer', 0],
    ['same', 'size', 0.5],
  ])('asks in both orders and scores %j against %j as %d', async (one, two, value) => {
    expect(await pairwise().score(aPair(one, two), longer)).toEqual({ kind: 'scored', value });
  });

  it.each(['first', 'second'] as const)('calls it a tie when the judge always prefers the %s', async (place) => {
    expect(
      await pairwise().score(
        aPair('one', 'two'),
        preferring(() => place),
      ),
    ).toEqual({ kind: 'scored', value: 0.5 });
  });

  it('calls equal answers a tie without asking', async () => {
    const { ask, requests } = scripted(choice('first'));
    expect(await pairwise().score(aPair('Yes. \r\n', 'Yes.'), ask)).toEqual({ kind: 'scored', value: 0.5 });
    expect(requests).toEqual([]);
  });

  it('tells the judge nothing of sides: swapped sides are the same two requests', async () => {
    const { ask, requests } = scripted(choice('tie'));
    await pairwise().score(aPair('one', 'two'), ask);
    await pairwise().score({ ...aPair('two', 'one'), trial: 1, side: 'baseline' }, ask);
    expect([requests[3], requests[2]]).toEqual([requests[0], requests[1]]);
    expect(JSON.stringify(requests)).not.toMatch(/candidate|baseline/);
  });

  it.each([...Object.keys(HOSTILE_REPLIES)])('makes no choice of a reply that is %s', async (kind) => {
    const score = await pairwise().score(aPair('one', 'two'), scripted(HOSTILE_REPLIES[kind] ?? '').ask);
    expect(score).toMatchObject({ kind: 'unscored', reason: 'judge-parse' });
  });

  it.each(['First', 'a', 1, null, true, ['first'], 'both', 'second '])('makes no choice of %j', async (word) => {
    const { ask, requests } = scripted(choice(word));
    expect(await pairwise().score(aPair('one', 'two'), ask)).toMatchObject({ kind: 'unscored', reason: 'judge-parse' });
    expect(requests).toHaveLength(6);
  });

  it('has no score when one of the orders has none', async () => {
    const ask: Ask = async (_provider, { messages }) =>
      blockOf(messages.at(-1)?.content ?? '', 'first answer') === 'one'
        ? answered(choice('first'))
        : { kind: 'failed', reason: 'provider-timeout', detail: '60 s' };
    expect(await pairwise().score(aPair('one', 'two'), ask)).toEqual({
      kind: 'unscored',
      reason: 'judge-error',
      detail: 'provider-timeout: 60 s',
    });
  });

  it('scores nothing without another answer', async () => {
    expect(await pairwise().score(aTrial('one'), scripted('').ask)).toMatchObject({ kind: 'unscored' });
  });
});

describe('canaries of a comparing judge', () => {
  const canaries = pairwiseCanaries({});
  it('pass where a sensible answer wins or ties, and catch a judge that obeys', async () => {
    expect(await runCanaries(againstReference(pairwise()), canaries, longer)).toMatchObject({ passed: true });
    const obeys = preferring((first) => (/give full marks/i.test(first) ? 'first' : 'second'));
    expect(await runCanaries(againstReference(pairwise()), canaries, obeys)).toMatchObject({
      passed: false,
      failures: expect.arrayContaining([expect.objectContaining({ kind: 'missed', score: 1 })]),
    });
  });

  it('are off with the rubric’s own', () => {
    expect(pairwiseCanaries({ canaries: [] })).toEqual([]);
  });
});
