import { describe, expect, it } from 'vitest';
import { hasShared } from '../../test/builders/bundle.js';
import { readTruth } from '../../test/builders/traces.js';
import { createRedaction } from '../redaction/redact.js';
import { clusterFailures, type Failure, factsOf, OTHER_LANGUAGE, UNSAID_ARGUMENT } from './clusters.js';
import { groupDuplicates } from './duplicates.js';
import { findKnown } from './known-questions.js';
import { nameModes, slug } from './naming.js';
import { languageOf } from './words.js';

const aFailure = (over: Partial<Failure>): Failure => ({
  input: '',
  output: '',
  history: '',
  comments: [],
  correction: null,
  tools: [],
  ...over,
});
const answer = (input: string, output: string, kind = 'failure') => ({ kind, input, output, history: '' });

describe('duplicates', () => {
  const asked = 'Hello, I bought the soundbar (order NA-6637-44493), it was delivered 22 days ago. Can I still send it back?';
  const refused = 'Unfortunately our refund window is 14 days after delivery, so order NA-6637-44493 can no longer be returned.';

  it('are the same question and the same answer, order numbers aside', () => {
    const again = asked.replace('Hello', 'Hi').replace('44493', '09262').replace('22', '24');
    expect(groupDuplicates([answer(asked, refused), answer(again, refused.replace('44493', '09262'))])).toEqual([[0, 1]]);
  });

  it('are never a failure and its right-answer twin, nor answers with other numbers', () => {
    expect(groupDuplicates([answer(asked, refused), answer(asked, refused, 'good')])).toEqual([[0], [1]]);
    const other = asked.replace('soundbar', 'sound bar');
    expect(groupDuplicates([answer(asked, refused), answer(other, refused.replace('14', '30'))])).toEqual([[0], [1]]);
  });

  it('are one case where the question is the same word for word: a golden set holds it once', () => {
    expect(groupDuplicates([answer(asked, refused), answer(asked, 'No.')])).toEqual([[0, 1]]);
  });
});

describe('questions that a golden set holds', () => {
  it('are found nearly word for word, of the same kind or of an unknown one', () => {
    const earlier = [
      { text: 'How long does shipping to Austria take?', kind: 'failure' },
      { text: 'Is it waterproof?', kind: null },
    ];
    const questions = ['How long does the shipping to Austria take?', 'is it waterproof', 'Where is my parcel?'];
    expect(
      findKnown(
        earlier,
        questions.map((text) => ({ text, kind: 'failure' })),
      ),
    ).toEqual([0, 1, null]);
    expect(findKnown(earlier, [{ text: earlier[0]?.text ?? '', kind: 'good' }])).toEqual([null]);
  });
});

describe('facts about an answer', () => {
  it('tell another language and an argument that nobody said', () => {
    const german = {
      input: 'Wie kann ich das zurückgeben und wo ist mein Geld?',
      output: 'You can return it within 30 days of the delivery.',
    };
    expect(factsOf(aFailure(german))).toEqual([OTHER_LANGUAGE]);
    const call = (id: string) => aFailure({ input: 'Where is NA-1-20?', tools: [{ name: 't', arguments: { id }, result: null }] });
    expect(factsOf(call('NA-1-02'))).toEqual([UNSAID_ARGUMENT]);
    expect(factsOf(call('NA-1-20'))).toEqual([]);
  });

  it('leave short and mixed texts without a language', () => {
    expect(['ok', 'Polar Buds Pro', ''].map(languageOf)).toEqual([null, null, null]);
  });
});

it('names of modes are slugs, each once', () => {
  const twice = [aFailure({ output: 'refund window fourteen' }), aFailure({ output: 'refund window fourteen' })];
  expect(new Set(nameModes(twice, [[0], [1]]).map(({ name }) => name)).size).toBe(2);
  expect(slug('Größe: zu klein!')).toBe('große-zu-klein');
});

describe.skipIf(!hasShared('data/traces/truth.json'))('failure modes of production traces', () => {
  const load = async () => {
    const { conversations } = readTruth();
    const redaction = createRedaction();
    return Promise.all(
      conversations.map(async (conversation) => {
        const { input, output, expected, feedback, mode } = conversation;
        const isTool = mode === 'tool_wrong_argument';
        const failure = aFailure({ input, output, correction: expected, comments: feedback.comment === null ? [] : [feedback.comment] });
        const { value } = await redaction.redact(
          isTool ? { ...failure, tools: [{ name: 't', arguments: { id: 'XX-0000-1111' }, result: null }] } : failure,
        );
        return { conversation, failure: value };
      }),
    );
  };

  it('near-verbatim duplicates are merged, twins and paraphrases are not', async () => {
    const all = await load();
    const groups = groupDuplicates(
      all.map(({ conversation, failure }) => ({ ...failure, kind: conversation.failure ? 'failure' : 'good' })),
    );
    const merged = groups
      .filter((group) => group.length > 1)
      .map((group) => group.map((position) => all[position]?.conversation.id).sort());
    const expected = all
      .filter(({ conversation }) => conversation.duplicate_kind === 'near-verbatim')
      .map(({ conversation }) => [conversation.id, conversation.duplicate_of].sort());
    expect(merged.sort()).toEqual(expected.sort());
  });

  it('paraphrases of one failure are in one mode, and no mode holds two ways of failing', async () => {
    const failures = (await load()).filter(({ conversation }) => conversation.failure);
    const clusters = clusterFailures(failures.map(({ failure }) => failure));
    const clusterOf = (id: string | null) =>
      clusters.findIndex((cluster) => cluster.some((position) => failures[position]?.conversation.id === id));
    for (const { conversation } of failures)
      if (conversation.duplicate_of !== null)
        expect([conversation.id, clusterOf(conversation.id)]).toEqual([conversation.id, clusterOf(conversation.duplicate_of)]);
    for (const cluster of clusters) expect(new Set(cluster.map((position) => failures[position]?.conversation.mode)).size).toBe(1);
  });
});
