import { expect, test } from 'vitest';
import { FeedbackEntrySchema } from './feedback.js';
import { correctDifference, type LabelledPair, scoreByPeople } from './people.js';
import { type Rubric, RubricSchema } from './rubric.js';

const RUBRIC: Rubric = RubricSchema.parse({
  rubric: 'grounded',
  scale: { type: 'ordinal', min: 1, max: 5 },
  items: [
    { id: 'policy', criterion: 'c', weight: 3 },
    { id: 'tone', criterion: 'c' },
  ],
  feedback: [{ id: 'why', question: 'Why?', scale: { type: 'freeform' } }],
});
const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const label = (fields: object) => FeedbackEntrySchema.parse({ case: 'x', output_sha256: A, ...fields });

test('people’s score is the weighted mean of the items, over annotators', () => {
  const people = scoreByPeople(RUBRIC, [
    label({ item: 'policy', value: 5, annotator: 'ann' }),
    label({ item: 'policy', value: 3, annotator: 'bob' }),
    label({ item: 'tone', value: 1, annotator: 'ann' }),
    label({ item: 'why', value: 'because' }),
  ]);
  expect(people('x', A)).toBeCloseTo((3 * 0.75 + 0) / 4, 12);
  expect([people('x', B), people('y', A)]).toEqual([null, null]);
});

test('it is not there with an item missing, unless somebody scored the whole', () => {
  expect(scoreByPeople(RUBRIC, [label({ item: 'policy', value: 5 })])('x', A)).toBeNull();
  expect(scoreByPeople(RUBRIC, [label({ item: 'policy', value: 5 }), label({ item: 'overall', value: 4 })])('x', A)).toBe(0.75);
});

test('a judge that sees a drop that people do not see is corrected', () => {
  const pair = (index: number, human: number | null): LabelledPair => ({
    cluster: `c${index}`,
    weight: 1,
    baseline: 0.8 + (index % 2) / 10,
    candidate: 0.6 + (index % 2) / 10,
    human,
  });
  const pairs = (labelled: number) => Array.from({ length: 60 }, (_, index) => pair(index, index < labelled ? 0 : null));
  expect(correctDifference(pairs(30))).toMatchObject({ labelled: 30, mean: expect.closeTo(0, 12) });
  expect(correctDifference(pairs(19))).toBeNull();
});
