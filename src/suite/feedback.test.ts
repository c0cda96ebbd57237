import { expect, test } from 'vitest';
import { aFolder } from '../../test/builders/folder.js';
import { openWorkingTree } from '../documents/working-tree.js';
import { type Rubric, RubricSchema } from '../domain/judging/rubric.js';
import { CupelError, renderError } from '../errors.js';
import { sha256 } from '../fingerprint.js';
import { loadLabels, loadVerdicts } from './feedback.js';

const RUBRIC: Rubric = RubricSchema.parse({
  rubric: 'grounded',
  scale: { type: 'ordinal', min: 1, max: 5 },
  items: [{ id: 'policy', criterion: 'c' }],
  feedback: [
    { id: 'why', question: 'Why?', scale: { type: 'freeform' } },
    { id: 'kind', question: 'Which kind?', scale: { type: 'categorical', labels: { wrong: 0, rude: 0 } } },
  ],
});

const lines = (...rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

async function labelsOf(text: string) {
  return loadLabels(openWorkingTree(aFolder({ 'l.jsonl': text })), ['l.jsonl'], RUBRIC);
}

async function messageOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof CupelError)) throw new Error('nothing was refused');
  return renderError(error);
}

test('labels are read with their answers hashed and their ids in one form', async () => {
  const [value, preference] = await labelsOf(
    lines(
      { case: 'cafe\u0301 ', item: 'policy', value: 4, output: 'Yes.', annotator: 'mk', at: '2026-01-01', comment: 'ok' },
      { case: 'p', item: 'overall', preference: 'tie', a: 'x', b: 'y' },
    ),
  );
  expect(value).toMatchObject({ case: 'caf\u00e9', output_sha256: sha256('Yes.'), annotator: 'mk' });
  expect(preference).toMatchObject({ annotator: 'anonymous', a_sha256: sha256('x'), b_sha256: sha256('y') });
});

test('answers to further questions are kept beside the labels, in their own scale', async () => {
  const entries = await labelsOf(lines({ case: 'x', item: 'why', value: 'It is wrong.' }, { case: 'x', item: 'kind', value: 'rude' }));
  expect(entries).toHaveLength(2);
  const message = await messageOf(labelsOf(lines({ case: 'x', item: 'why', value: 3 }, { case: 'x', item: 'kind', value: 'odd' })));
  expect(message).toMatch(
    /l\.jsonl:1 value: is no text[\s\S]*l\.jsonl:2 value: is "odd", which is no value of the scale: write one of wrong, rude/,
  );
});

test('every wrong line is refused with its number and what to write', async () => {
  const text = lines(
    { case: 'x', item: 'policy', value: 3 },
    { case: 'x', item: 'policy', value: 6 },
    { case: 'x', item: 'policy', value: '4' },
    { case: 'x', item: 'polcy', value: 4 },
    { case: 'x', item: 'policy' },
    { case: 'x', item: 'overall', preference: 'c' },
    { case: 'x', item: 'policy', value: 4, output: 'Yes.', output_sha256: sha256('No.') },
    { case: 'x', item: 'policy', value: 4, valeu: 4 },
  );
  expect(await messageOf(labelsOf(text))).toMatchInlineSnapshot(`
    "l.jsonl:2 value: is 6, which is no value of the scale: write a whole number from 1 to 5
    l.jsonl:3 value: is "4", which is no value of the scale: write a whole number from 1 to 5
    l.jsonl:4 item: is "polcy", which the rubric "grounded" lacks: write one of "policy", "overall"
    l.jsonl:5 value: is missing: write true or false or a number or a string
    l.jsonl:6 preference: must be one of "a", "b", "tie", not "c": did you mean "a"?
    l.jsonl:7 output_sha256: is not the SHA-256 of the text beside it: leave one of the two out
    l.jsonl:8 valeu: is no known field: did you mean \`value\`?
    The fields of a label: schema/feedback-entry.schema.json."
  `);
});

test('verdicts may repeat by order and trial, and nothing else', async () => {
  const tree = openWorkingTree(
    aFolder({
      'v.jsonl': lines(
        { case: 'x', item: 'policy', judge: 'j', value: 4 },
        { case: 'x', item: 'policy', judge: 'j', value: null, trial: 1 },
        { case: 'x', item: 'policy', judge: 'j', value: 4 },
        { case: 'x', item: 'policy', judge: 'j', value: 4.5, trial: 2 },
        { case: 'two', item: 'policy', judge: 'j', value: 4 },
        { case: 'p', item: 'overall', judge: 'j', value: 3 },
      ),
    }),
  );
  const labels = await labelsOf(
    lines(
      { case: 'two', item: 'policy', value: 4, output: 'one' },
      { case: 'two', item: 'policy', value: 4, output: 'other' },
      { case: 'p', item: 'overall', preference: 'a' },
    ),
  );
  expect(await messageOf(loadVerdicts(tree, 'v.jsonl', RUBRIC, labels))).toMatchInlineSnapshot(`
    "v.jsonl:3 case: repeats line 1: the same judge, item, order and trial; number repeats with \`trial\`
    v.jsonl:4 value: is 4.5, which is no value of the scale: write a whole number from 1 to 5
    v.jsonl:5 case: has 2 labelled answers: say which one with \`output_sha256\`
    v.jsonl:6 value: is neither a, b nor tie, and the labels of this item are preferences
    The fields of a verdict: schema/judge-verdict.schema.json."
  `);
});
