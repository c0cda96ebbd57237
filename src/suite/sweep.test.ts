import { describe, expect, test } from 'vitest';
import { aFolder } from '../../test/builders/folder.js';
import { openWorkingTree } from '../documents/working-tree.js';
import type { Target } from '../domain/target.js';
import { renderError } from '../errors.js';
import { armTarget, loadSweep, SweepSchema } from './sweep.js';

const load = (text: string) => loadSweep(openWorkingTree(aFolder({ 'evals/sweeps/s.yaml': text })), 'evals/sweeps/s.yaml');
const HEAD = 'sweep: models\nsuites: [../support/suite.yaml]\n';
const failing = (text: string): Promise<string> =>
  load(text).then(
    () => 'was taken',
    (error) => renderError(error),
  );

describe('a sweep file', () => {
  test('names its arms, and the first is the reference unless it says another', async () => {
    const { arms, reference, suites, sweep } = await load(`${HEAD}arms: [{ id: current }, { id: mini, model: gpt-5-mini }]\n`);
    expect(arms.map(({ id, fields }) => [id, fields])).toEqual([
      ['current', {}],
      ['mini', { model: 'gpt-5-mini' }],
    ]);
    expect([reference, suites]).toEqual(['current', ['evals/support/suite.yaml']]);
    expect(sweep.racing).toEqual({ margin: 0.02, rungs: [0.125, 0.25, 0.5, 0.75, 1] });
  });

  test('makes a product of a grid, without what it excludes, and names the arms by their values', async () => {
    const { arms } = await load(
      `${HEAD}grid: { model: [big, small], prompt: [../p/a.prompt.yml, ../p/b.md], params: [{ temperature: 0 }] }\nexclude: [{ model: big, prompt: ../p/b.md }]\nracing: off\n`,
    );
    expect(arms.map(({ id }) => id)).toEqual([
      'big a params={"temperature":0}',
      'small a params={"temperature":0}',
      'small b params={"temperature":0}',
    ]);
  });

  test('may have arms beside a grid', async () => {
    const { arms, reference } = await load(`${HEAD}reference: now\ngrid: { model: [a, b] }\narms: [{ id: now }]\n`);
    expect([arms.map(({ id }) => id), reference]).toEqual([['now', 'a', 'b'], 'now']);
  });

  test.each([
    ['arms: [{ id: a }]\n', 'a sweep needs two arms or more'],
    ['arms: [{ id: a }, { id: a }]\n', 'two arms are called "a"'],
    ['arms: [{ id: a }, { id: b }]\nreference: c\n', 'no arm is called "c"'],
    ['arms: [{ id: a }, { id: b }]\nracing: { rungs: [0.5, 0.25, 1] }\n', 'must rise'],
    ['arms: [{ id: a }, { id: b }]\nracing: { rungs: [0.5] }\n', 'must end with 1'],
    ['arms: [{ id: a }, { id: b }]\nraceing: off\n', 'did you mean `racing`'],
    [
      'grid: { model: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], seed: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] }\n',
      '210 arms, more than 200',
    ],
    ['arms: [{ id: a }, { id: b }]\nsuites: [../../../x/suite.yaml]\n', 'sui'],
  ])('is refused with place and remedy: %s', async (text, message) => {
    const shown = await failing(text.includes('suites') ? `sweep: s\n${text}` : HEAD + text);
    expect(shown).toContain(message);
    expect(shown).toMatch(/^evals\/sweeps\/s\.yaml/);
    expect(shown.split('\n').length).toBeGreaterThan(1);
  });
});

test('racing may be left out, off, or a part of its settings', () => {
  const racing = (more: object) => SweepSchema.parse({ sweep: 's', suites: ['s.yaml'], ...more }).racing;
  expect(racing({ racing: 'off' })).toBe('off');
  expect(racing({ racing: { margin: 0.1 } })).toEqual({ ...(racing({}) as object), margin: 0.1 });
});

describe('the target of an arm', () => {
  const candidate: Target = {
    provider: 'openai',
    model: 'gpt-5',
    prompt: '../../prompts/a.md',
    params: { temperature: 0 },
    base_url: 'https://api.example/v1',
    cost: { input_per_mtok: 1, output_per_mtok: 2 },
  };
  const paths = { sweepPath: 'evals/sweeps/s.yaml', suitePath: 'evals/support/suite.yaml' };
  const targetOf = (fields: Parameters<typeof armTarget>[0]['fields']) =>
    armTarget({ id: 'arm', fields, place: { file: 's.yaml', line: 3 } }, candidate, paths);

  test('is the candidate with its fields in place, files counted from the suite', () => {
    expect(targetOf({ prompt: '../../prompts/b.md' })).toEqual({ ...candidate, label: 'arm', prompt: '../../prompts/b.md' });
    expect(targetOf({ prompt: 'b.md' })).toMatchObject({ prompt: '../sweeps/b.md' });
  });

  test('has the price of its own model, not of the one that it replaces', () => {
    expect(targetOf({ model: 'gpt-5-mini' })).not.toHaveProperty('cost');
    expect(targetOf({ params: {} })).toHaveProperty('cost');
  });

  test('keeps of another provider what is no matter of the provider', () => {
    expect(targetOf({ provider: 'anthropic', model: 'claude-sonnet-5' })).toEqual({
      provider: 'anthropic',
      model: 'claude-sonnet-5',
      label: 'arm',
      prompt: '../../prompts/a.md',
      params: { temperature: 0 },
    });
  });

  test('that is none is refused at the line of the arm', () => {
    expect(() => targetOf({ modle: 'x' })).toThrow(
      expect.objectContaining({ code: 'config', place: expect.objectContaining({ line: 3 }) }),
    );
  });
});
