import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../test/builders/folder.js';
import { openWorkingTree } from '../documents/working-tree.js';
import type { Json } from '../domain/json.js';
import { toFraction } from '../domain/judging/rubric.js';
import { createCheckLibrary } from '../scorers/check-library.js';
import { compileCheck } from '../scorers/checks.js';
import type { Draft } from './draft.js';
import { migrateGitHubPrompt } from './github-models.js';
import { goText } from './go-text.js';

type File = {
  readonly messages?: readonly object[];
  readonly model?: string;
  readonly testData?: readonly object[];
  readonly evaluators?: readonly object[];
};
const MESSAGES = [{ role: 'user', content: 'Answer {{input}}' }];
const migrate = (file: File, isStrict = false): Promise<Draft> =>
  migrateGitHubPrompt(
    openWorkingTree(aFolder({ 'a.prompt.yml': JSON.stringify({ messages: MESSAGES, ...file }) })),
    'a.prompt.yml',
    isStrict,
  );
const told = ({ findings }: Draft): string[] => findings.filter(({ outcome }) => outcome !== 'kept').map(({ what }) => what);

/** The rules of gh-models for one evaluator, written from its documentation: the answer is trimmed, `equals` is exact, the rest ignores case. */
function reference(operator: string, text: string, answer: string): boolean {
  const response = answer.trim();
  const [low, wanted] = [response.toLowerCase(), text.toLowerCase()];
  if (operator === 'equals') return response === text;
  if (operator === 'contains') return low.includes(wanted);
  return operator === 'startsWith' ? low.startsWith(wanted) : low.endsWith(wanted);
}

async function verdict(draft: Draft, output: string): Promise<unknown> {
  const check = draft.cases[0]?.checks?.[0];
  const golden = draft.cases[0];
  if (check === undefined || golden === undefined) throw new Error('no check was drafted');
  const compiled = await compileCheck(check, { place: {}, level: 'case', library: createCheckLibrary(async () => '') });
  const answer = { output, finishReason: 'stop', usage: null, latencyMs: 1, toolCalls: [] } as never;
  return compiled.evaluate({ golden, answer, side: 'candidate', trial: 0, costUsd: null });
}

describe('string evaluators', () => {
  it.each(['equals', 'contains', 'startsWith', 'endsWith'])(
    '%s holds for the answers for which it holds in gh-models',
    async (operator) => {
      const word = fc.stringMatching(/^[a-cA-C]{1,2}( [a-cA-C]{1,2})?$/);
      await fc.assert(
        fc.asyncProperty(word, word, word, fc.constantFrom('', ' ', '\n'), async (text, before, after, space) => {
          const draft = await migrate({
            testData: [{ input: 'q', expected: text }],
            evaluators: [{ name: 'e', string: { [operator]: '{{expected}}' } }],
          });
          for (const answer of [text, `${before}${text}`, `${text}${after}`, `${space}${text.toUpperCase()}${space}`, before])
            expect(await verdict(draft, answer)).toBe(reference(operator, text, answer));
        }),
        { numRuns: 25 },
      );
    },
  );

  it('uses the first operator alone, as gh-models does, and says so', async () => {
    const draft = await migrate({ testData: [{ input: 'q' }], evaluators: [{ name: 'e', string: { contains: 'a', endsWith: 'z' } }] });
    expect(draft.cases[0]?.checks).toEqual([{ contains: 'a', ignore_case: true, name: 'e' }]);
    expect(told(draft)).toEqual(['evaluators: e.endsWith']);
  });
});

describe('test data', () => {
  it('becomes cases: all keys are input, `expected` is the reference', async () => {
    const draft = await migrate({ testData: [{ input: 'a', expected: 'b', n: 3 }, { input: 'c' }] });
    expect(draft.cases).toEqual([
      { id: 'a-1', input: { input: 'a', n: '3' }, expected: 'b' },
      { id: 'a-2', input: { input: 'c' } },
    ]);
  });

  it('sends a placeholder without a value as it stands', async () => {
    const draft = await migrate({ messages: [{ role: 'user', content: '{{input}} {{tone}}' }], testData: [{ input: 'a' }] });
    expect(draft.cases[0]?.input).toEqual({ input: 'a', tone: '{{tone}}' });
    expect(told(draft)).toEqual(['messages: {{tone}}']);
  });

  it.each([
    [5, '5'],
    [0.1, '0.1'],
    [1e21, '1e+21'],
    [0.00001, '1e-05'],
    [true, 'true'],
    [null, '<nil>'],
    [['a', 1], '[a 1]'],
    [{ b: 1, a: 'x' }, 'map[a:x b:1]'],
  ] as readonly (readonly [Json, string])[])('writes %j as Go prints it', (value, text) => {
    expect(goText(value)).toBe(text);
  });
});

describe('judges', () => {
  const llm = {
    modelId: 'openai/gpt-4o',
    prompt: 'Is {{completion}} polite about {{input}}?',
    choices: [
      { choice: 'no', score: 0 },
      { choice: 'some', score: 0.2 },
      { choice: 'yes', score: 1 },
    ],
  };

  it('keep "passed is a score above 0", and say that it misleads; --strict does not', async () => {
    const file = { testData: [{ input: 'a' }], evaluators: [{ name: 'Polite', llm }] };
    const rubricOf = (draft: Draft) => draft.scorers.flatMap((scorer) => ('judge' in scorer ? [scorer.judge.rubric] : []))[0];
    const loose = await migrate(file);
    expect(rubricOf(loose)).toMatchObject({ pass_at: 0.2, scale: { type: 'categorical', labels: { no: 0, some: 0.2, yes: 1 } } });
    expect(rubricOf(loose)?.items[0]?.criterion).toBe('Is (the answer) polite about (the input of the question)?');
    expect(told(loose)).toContain('evaluators: Polite passes');
    expect(rubricOf(await migrate(file, true))?.pass_at).toBeUndefined();
  });

  it.each(['similarity', 'coherence', 'fluency', 'relevance', 'groundedness'])(
    'know github/%s: 1 to 5 are 0, .25, .5, .75 and 1',
    async (name) => {
      const draft = await migrate({ testData: [{ input: 'a' }], evaluators: [{ name, uses: `github/${name}` }] });
      const [scorer] = draft.scorers;
      if (scorer === undefined || !('judge' in scorer)) throw new Error('no judge was drafted');
      const { scale, pass_at: passAt } = scorer.judge.rubric;
      expect([1, 2, 3, 4, 5].map((value) => toFraction(scale, value))).toEqual([0, 0.25, 0.5, 0.75, 1]);
      expect(passAt).toBe(0.25);
    },
  );

  it('that are not known are left out, not taken as passed', async () => {
    const draft = await migrate({ testData: [{ input: 'a' }], evaluators: [{ name: 'x', uses: 'github/other' }] });
    expect([draft.scorers, told(draft)]).toEqual([[], ['evaluators: x']]);
  });

  it('get scores outside of 0 to 1 mapped onto it', async () => {
    const draft = await migrate({
      testData: [{ input: 'a' }],
      evaluators: [
        {
          name: 'x',
          llm: {
            ...llm,
            choices: [
              { choice: 'bad', score: -1 },
              { choice: 'good', score: 3 },
            ],
          },
        },
      ],
    });
    expect(draft.scorers).toMatchObject([{ judge: { rubric: { scale: { labels: { bad: 0, good: 1 } } } } }]);
    expect(told(draft)).toContain('evaluators: x scores');
  });
});

it('a model of another publisher is not guessed', async () => {
  expect((await migrate({ model: 'meta/llama-3', testData: [{ input: 'a' }] })).model).toBeNull();
});
