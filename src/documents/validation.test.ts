import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CupelError, renderError } from '../errors.js';
import { check, problemsError, renderPath, validate } from './validation.js';
import { parseYaml } from './yaml.js';

const Target = z.discriminatedUnion('provider', [
  z.strictObject({ provider: z.literal('openai'), model: z.string() }),
  z.strictObject({ provider: z.literal('recorded'), outputs: z.string() }),
]);
const Schema = z.strictObject({
  name: z.string().min(1).optional(),
  share: z.number().min(0).max(1).optional(),
  above: z.number().gt(0).lt(10).optional(),
  count: z.int().optional(),
  on: z.boolean().optional(),
  mode: z.enum(['warn', 'fail']).optional(),
  looks: z.literal([4, 1]).optional(),
  list: z.array(z.string()).min(1).max(2).optional(),
  target: Target.optional(),
  baseline: z.union([z.literal('base'), Target]).optional(),
  either: z.union([z.string(), z.array(z.string())]).optional(),
  shape: z
    .union([z.literal(true), z.strictObject({ schema: z.string() }), z.strictObject({ path: z.string(), equals: z.string().optional() })])
    .optional(),
  labels: z.record(z.string().min(1), z.number()).optional(),
  form: z.string().regex(/^a+$/).optional(),
  own: z.string().regex(/^a+$/, 'is not made of a').optional(),
});

function messages(text: string): readonly string[] {
  const document = parseYaml(text, 'f.yaml');
  const checked = check(Schema, document.value, { file: 'f.yaml', lineOf: document.lineOf });
  return checked.ok ? [] : checked.problems.map(({ place, message }) => `${place.line} ${place.path ?? ''}: ${message}`);
}

describe('check', () => {
  it.each([
    ['name: 5', '1 name: must be a string, not the number 5: put it in quotes'],
    ['name: true', '1 name: must be a string, not true: put it in quotes'],
    ['name: ""', '1 name: must not be empty'],
    ['name: [a]', '1 name: must be a string, not a list'],
    ['name:', '1 name: is empty: write a string'],
    ['share: "0.5"', '1 share: must be a number, not the string "0.5": remove the quotes'],
    ['share: many', '1 share: must be a number, not a string'],
    ['share: 70', '1 share: must be at most 1, not the number 70: fractions, not percent: write 0.7'],
    ['share: 700', '1 share: must be at most 1, not the number 700'],
    ['share: -1', '1 share: must be at least 0, not the number -1'],
    ['above: 0', '1 above: must be above 0, not the number 0'],
    ['above: 10', '1 above: must be below 10, not the number 10'],
    ['count: 1.5', '1 count: must be a whole number, not the number 1.5'],
    ['on: yes', '1 on: must be true or false, not a string'],
    ['mode: wran', '1 mode: must be one of "warn", "fail", not "wran": did you mean "warn"?'],
    ['mode: [warn]', '1 mode: must be one of "warn", "fail", not a list'],
    ['looks: 3', '1 looks: must be one of 4, 1, not the number 3'],
    ['looks: "4"', '1 looks: must be one of 4 (without quotes), 1 (without quotes), not "4"'],
    ['list: a', '1 list: must be a list, not a string: write each entry after a dash, or in [ ]'],
    ['list: []', '1 list: needs at least 1 entry'],
    ['list: [a, b, c]', '1 list: may have at most 2 entries'],
    ['list:\n  - a\n  - 2', '3 list[1]: must be a string, not the number 2: put it in quotes'],
    ['target: { provider: opnai }', '1 target.provider: must be one of "openai", "recorded", not "opnai": did you mean "openai"?'],
    ['target: { model: m }', '1 target.provider: is missing: write one of "openai", "recorded"'],
    ['target: openai', '1 target: must be an object (keys and values), not a string'],
    ['target:\n  provider: openai\n  modl: m', '3 target.modl: is no known field: did you mean `model`?'],
    ['baseline: bse', '1 baseline: must be "base" or an object (keys and values), not a string'],
    ['baseline: { provider: openai }', '1 baseline.model: is missing: write a string'],
    ['either: 5', '1 either: must be a string or a list, not the number 5: put it in quotes'],
    ['either: [1]', '1 either[0]: must be a string, not the number 1: put it in quotes'],
    ['either:', '1 either: is empty: write a string or a list'],
    ['shape: { shema: x }', '1 shape.shema: is no known field: did you mean `schema`?'],
    ['shape: { pth: x }', '1 shape.pth: is no known field: did you mean `path`?'],
    ['shape: { path: x, equals: 5 }', '1 shape.equals: must be a string, not the number 5: put it in quotes'],
    ['labels: { "": 1 }', '1 labels[""]: has a key that cannot be: it must not be empty'],
    ['labels: { good: x }', '1 labels.good: must be a number, not a string'],
    ['form: b', '1 form: does not have the form that is needed here'],
    ['own: b', '1 own: is not made of a'],
    ['[]', '1 : must be an object (keys and values), not a list'],
  ])('%s', (text, message) => {
    expect(messages(text)).toEqual([message]);
  });

  it('lists every problem, in the order of the lines', () => {
    expect(messages('zzz: 1\nmode: x\nlist: 4\nshare: 2').map((message) => message.slice(0, 8))).toEqual([
      '1 zzz: i',
      '2 mode: ',
      '3 list: ',
      '4 share:',
    ]);
  });

  it('does not repeat strings of the file: one may be a key that stands in the wrong place', () => {
    expect(messages('share: sk-proj-123456').join()).not.toContain('sk-proj');
    expect(messages('own: sk-proj-123456').join()).not.toContain('sk-proj');
  });

  it('shows a hostile key harmlessly', () => {
    const [message = ''] = messages('"\\e[31m##[error]::x": 1');
    expect(message).not.toMatch(/\p{Cc}|##\[/u);
    expect(message).toContain('is no known field');
  });
});

describe('validate', () => {
  it('gives the value with its defaults', () => {
    expect(validate(z.strictObject({ a: z.number().default(1) }), {}, { file: 'f', lineOf: () => 1 })).toEqual({ a: 1 });
  });

  it('throws one error for all problems', () => {
    const work = () => validate(Schema, { mode: 1, on: 1 }, { file: 'f.json', lineOf: () => undefined }, 'Read the docs.');
    expect(work).toThrow(CupelError);
    expect(work).toThrow(
      expect.objectContaining({
        place: { file: 'f.json', path: 'on' },
        message: 'must be true or false, not the number 1\nf.json mode: must be one of "warn", "fail", not the number 1',
        remedy: 'Read the docs.',
      }),
    );
  });
});

describe('problemsError', () => {
  it('fits any number of problems into 12 lines and counts the rest', () => {
    const problems = Array.from({ length: 17 }, (_, index) => ({ place: { file: 'f', line: index + 1 }, message: `problem ${index + 1}` }));
    for (const count of [1, 2, 9, 10, 11, 17]) {
      const lines = renderError(problemsError(problems.slice(0, count), 'Mend it.')).split('\n');
      expect(lines.length).toBeLessThanOrEqual(12);
      expect(lines.at(-1)).toBe('Mend it.');
      expect(lines[0]).toBe('f:1: problem 1');
      const shown = lines.filter((line) => line.includes('problem ')).length;
      expect(shown + Number(/and (\d+) more/.exec(lines.join('\n'))?.[1] ?? 0)).toBe(count);
    }
  });

  it('counts problems that nobody kept', () => {
    expect(problemsError([{ place: {}, message: 'a' }], undefined, 500).message).toBe('a\nand 499 more');
  });
});

describe('renderPath', () => {
  it('writes a path as a person would', () => {
    expect(renderPath([])).toBe('');
    expect(renderPath(['scorers', 0, 'judge', 'model'])).toBe('scorers[0].judge.model');
    expect(renderPath([3, 'größe', 'a b', 'c.d'])).toBe('[3].größe["a b"]["c.d"]');
  });
});
