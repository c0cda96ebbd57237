import { expect, test } from 'vitest';
import { editDocument } from './edit.js';
import { parseYaml } from './yaml.js';

const RUBRIC = `# Asked of every answer.
rubric: grounded
scale: { type: ordinal, min: 1, max: 5 }   # five steps
items:
  - { id: policy, criterion: "States the policy.", anchors: { 1: "no", 5: "yes" } }
  - id: tone
    criterion: Is kind. # as in the handbook
`;

test('an edit changes what stands at its path and keeps everything else, comments included', () => {
  const edited = editDocument(RUBRIC, [{ path: ['items', 1, 'criterion'], value: 'Is kind: always.' }], false);
  expect(edited).toBe(RUBRIC.replace('criterion: Is kind. #', 'criterion: "Is kind: always." #').replace('}   #', '} #'));
});

test('an edit in a mapping of one line leaves a document that reads as it should', () => {
  const long = `Says the window.\nNames the day it ends: "30 days".`;
  const edited = editDocument(
    RUBRIC,
    [
      { path: ['items', 0, 'criterion'], value: long },
      { path: ['items', 0, 'anchors'], value: undefined },
    ],
    false,
  );
  expect(parseYaml(edited, 'x')).toMatchObject({ value: { items: [{ id: 'policy', criterion: long }, { id: 'tone' }] } });
  expect((parseYaml(edited, 'x').value as { items: object[] }).items[0]).not.toHaveProperty('anchors');
  expect(edited).toContain('# as in the handbook');
});

test('an entry can be added to a list', () => {
  const edited = editDocument(RUBRIC, [{ path: ['items', 2], value: { id: 'new', criterion: 'c', anchors: { '1': 'x' } } }], false);
  expect(parseYaml(edited, 'x')).toMatchObject({ value: { items: [{}, {}, { id: 'new', criterion: 'c', anchors: { 1: 'x' } }] } });
});

test('JSON stays JSON', () => {
  const edited = editDocument('{"items":[{"id":"a","criterion":"b"}]}', [{ path: ['items', 0, 'criterion'], value: 'c "d"\n' }], true);
  expect(JSON.parse(edited)).toEqual({ items: [{ id: 'a', criterion: 'c "d"\n' }] });
});
