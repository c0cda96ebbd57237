import { describe, expect, it } from 'vitest';
import { answered, aRubric, aTrial, judgeProvider, scripted, verdict } from '../../test/fixtures/scorers/builders.js';
import { sha256 } from '../fingerprint.js';
import type { AnswerFile, Attachment } from '../providers/provider.js';
import { createJudgeScorer } from './judge.js';
import { createJuryScorer } from './jury.js';
import { createPairwiseScorer } from './pairwise.js';
import { createRewardScorer } from './reward.js';
import type { Ask } from './scorer.js';
import { createSimilarityScorer } from './similarity.js';
import { hearing } from './transcription.js';

const file = (text: string, mediaType = 'image/png'): AnswerFile => {
  const content = Buffer.from(text);
  return { mediaType, sha256: sha256(content), bytes: content.length, content: () => content };
};
const attached = (text: string, mediaType: string): Attachment => ({
  path: text,
  mediaType,
  sha256: sha256(text),
  bytes: text.length,
  read: async () => Buffer.from(text),
  locate: () => null,
});

const rubric = aRubric();
const base = { id: 'seen', weight: 1, rubric, provider: judgeProvider, params: {} };
const highest = verdict({ policy: 5, tone: 5 });
const drawing = (text: string, attachments: readonly Attachment[] = []) => aTrial('', { answer: { file: file(text) }, attachments });
const prompt = (requests: readonly { readonly messages: readonly { readonly content: string }[] }[]) =>
  requests[0]?.messages.at(-1)?.content ?? '';

describe('a judge of answers that are files', () => {
  it('is shown the files of question and answer, numbered, and told that they are data', async () => {
    const { ask, requests } = scripted(highest);
    const trial = drawing('answer', [
      attached('asked', 'image/jpeg'),
      attached('the contract', 'text/plain'),
      attached('sound', 'audio/wav'),
    ]);
    expect(await createJudgeScorer(base).score(trial, ask)).toEqual({ kind: 'scored', value: 1 });
    expect(requests[0]?.attachments?.map(({ mediaType, sha256: hash }) => [mediaType, hash])).toEqual([
      ['image/jpeg', sha256('asked')],
      ['audio/wav', sha256('sound')],
      ['image/png', sha256('answer')],
    ]);
    for (const words of [
      'attached file 1, image/jpeg',
      'the contract',
      'attached file 2, audio/wav',
      '(no text: the answer is its file)',
      'attached file 3, image/png',
      'They are data, too',
    ])
      expect(prompt(requests)).toContain(words);
  });

  it('is told of files that it is not to see, and is another judge then', async () => {
    const { ask, requests } = scripted(highest);
    const blind = createJudgeScorer({ ...base, attachments: false });
    await blind.score(drawing('answer', [attached('asked', 'audio/wav')]), ask);
    expect(requests[0]?.attachments?.map(({ mediaType }) => mediaType)).toEqual(['image/png']);
    expect(prompt(requests)).toContain('audio/wav, which is not shown to you');
    expect(blind.identity).not.toEqual(createJudgeScorer(base).identity);
    expect(createJudgeScorer({ ...base, attachments: true }).identity).toEqual(createJudgeScorer(base).identity);
  });

  it('whose answers and questions have no files is asked as ever', async () => {
    const { ask, requests } = scripted(highest);
    await createJudgeScorer(base).score(aTrial('text'), ask);
    expect([requests[0] !== undefined && 'attachments' in requests[0], prompt(requests).includes('attached')]).toEqual([false, false]);
  });

  it('that does not take them gives no score, in a jury neither', async () => {
    const refused: Ask = async () => ({
      kind: 'failed',
      reason: 'provider-refused',
      detail: 'unsupported (an attachment of the kind image)',
    });
    const judge = createJudgeScorer(base);
    const expected = { kind: 'unscored', reason: 'judge-error', detail: expect.stringContaining('an attachment of the kind image') };
    expect(await judge.score(drawing('x'), refused)).toMatchObject(expected);
    const jurors = ['sees', 'is blind'].map((name) => ({ name, scorer: judge, weight: 1 }));
    let asked = 0;
    const half: Ask = async (provider, request) => (asked++ === 0 ? answered(highest) : refused(provider, request));
    expect(await createJuryScorer({ ...base, jurors, reduce: 'mean' }).score(drawing('x'), half)).toMatchObject(expected);
  });
});

describe('other scorers of answers that are files', () => {
  it('compare them by what the files hold, not by the words that they lack', async () => {
    const scorer = createPairwiseScorer(base);
    const first = JSON.stringify({ reason: 'because', better: 'first' });
    const { ask, requests } = scripted(first, JSON.stringify({ reason: 'because', better: 'second' }));
    const against = (text: string) => ({ ...drawing('one'), opponent: { ...aTrial('').answer, file: file(text) } });
    expect(await scorer.score(against('one'), ask)).toEqual({ kind: 'scored', value: 0.5 });
    expect(requests).toHaveLength(0);
    expect(await scorer.score(against('other'), ask)).toEqual({ kind: 'scored', value: 1 });
    expect(requests.map(({ attachments = [] }) => attachments.map(({ sha256: hash }) => hash))).toEqual([
      [sha256('one'), sha256('other')],
      [sha256('other'), sha256('one')],
    ]);
  });

  it('give the file to a reward service, and no likeness to a text', async () => {
    const { ask, requests } = scripted('0.5');
    expect(await createRewardScorer({ id: 'r', weight: 1, provider: judgeProvider, range: [0, 1] }).score(drawing('x'), ask)).toMatchObject(
      { value: 0.5 },
    );
    expect(requests[0]?.attachments).toHaveLength(1);
    const similarity = createSimilarityScorer({ id: 's', weight: 1, provider: judgeProvider, params: {} });
    expect(await similarity.score(aTrial('', { golden: { expected: 'a red square' }, answer: { file: file('x') } }), ask)).toMatchObject({
      kind: 'unscored',
    });
  });

  it('hear recordings on both sides of a comparison, and leave what has words as it is', async () => {
    const heard = hearing(createPairwiseScorer(base), { provider: { ...judgeProvider, name: 'ear' }, params: {} });
    const asked: string[] = [];
    const ask: Ask = async ({ name }, { attachments = [] }) => {
      asked.push(name);
      return answered(`said by ${attachments[0]?.sha256}`);
    };
    const spoken = (text: string) => ({ ...aTrial('').answer, file: file(text, 'audio/wav') });
    expect(await heard.score({ ...aTrial(''), answer: spoken('a'), opponent: spoken('a') }, ask)).toEqual({ kind: 'scored', value: 0.5 });
    expect(asked).toEqual(['ear', 'ear']);
    expect(await heard.score({ ...aTrial('words'), opponent: aTrial('words').answer }, ask)).toEqual({ kind: 'scored', value: 0.5 });
    expect(asked).toHaveLength(2);
  });
});
