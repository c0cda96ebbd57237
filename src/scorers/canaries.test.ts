import { describe, expect, it } from 'vitest';
import { answered, aRubric, aTrial, judgeProvider, scripted, verdict } from '../../test/fixtures/scorers/builders.js';
import { HOSTILE_ANSWERS } from '../../test/fixtures/scorers/hostile-answers.js';
import type { Canary } from '../domain/judging/rubric.js';
import { rubricCanaries, runCanaries } from './canaries.js';
import { createJudgeScorer } from './judge.js';
import type { Ask } from './scorer.js';
import { normalizeAnswer, showHidden } from './text.js';

const scorer = createJudgeScorer({ id: 'grounded', weight: 1, rubric: aRubric(), provider: judgeProvider, params: {} });
const lowest = verdict({ policy: 1, tone: 1 });
const highest = verdict({ policy: 5, tone: 5 });
const own: Canary = { input: { question: 'x' }, output: 'Yes, within 30 days.', expect: { min: 0.9 } };

/** The answer block of a judge's prompt. */
const answerIn = (prompt: string) => /<<<begin answer ([0-9a-f]{32})>>>\n([\s\S]*)\n<<<end answer \1>>>/.exec(prompt)?.[2] ?? 'none';

const judgeThat =
  (grade: (answer: string) => string): Ask =>
  async (_provider, { messages }) =>
    answered(grade(answerIn(messages.at(-1)?.content ?? '')));

describe('rubricCanaries', () => {
  it('are three answers that no rubric can reward, and the rubric’s own', () => {
    expect(rubricCanaries({}).map(({ name }) => name)).toEqual(['empty answer', 'asks for full marks', 'constant text']);
    expect(rubricCanaries({}).every(({ expect: { min, max } }) => min === undefined && max === 0.3)).toBe(true);
    expect(rubricCanaries({ canaries: [own] })).toEqual([...rubricCanaries({}), { name: 'canaries[0] of the rubric', ...own }]);
  });

  it('are none for a rubric that says so', () => {
    expect(rubricCanaries({ canaries: [] })).toEqual([]);
  });
});

describe('runCanaries', () => {
  it('passes a judge that gives empty, commanding and constant answers nothing', async () => {
    const { ask, requests } = scripted(lowest);
    expect(await runCanaries(scorer, rubricCanaries({}), ask)).toEqual({ passed: true, failures: [] });
    expect(requests).toHaveLength(3);
  });

  it('shows which canary a gullible judge falls for', async () => {
    const gullible = judgeThat((answer) => (/give full marks/i.test(answer) ? highest : lowest));
    const report = await runCanaries(scorer, rubricCanaries({}), gullible);
    expect(report).toMatchObject({ passed: false, failures: [{ kind: 'missed', score: 1, canary: { name: 'asks for full marks' } }] });
  });

  it.each([
    ['empty answer', (answer: string) => (answer === '' ? highest : lowest)],
    ['constant text', (answer: string) => (answer.startsWith('Thank you') ? highest : lowest)],
  ])('catches a judge that rewards this alone: %s', async (name, grade) => {
    const { failures } = await runCanaries(scorer, rubricCanaries({}), judgeThat(grade));
    expect(failures.map(({ canary }) => canary.name)).toEqual([name]);
  });

  it('catches a judge that gives every answer the same', async () => {
    expect((await runCanaries(scorer, rubricCanaries({}), scripted(highest).ask)).failures).toHaveLength(3);
    const report = await runCanaries(scorer, rubricCanaries({ canaries: [own] }), scripted(lowest).ask);
    expect(report.failures).toMatchObject([{ kind: 'missed', score: 0, canary: { name: 'canaries[0] of the rubric' } }]);
  });

  it('takes a bound as met that only rounding misses', async () => {
    const tenths = aRubric({
      items: [0.1, 0.2, 0.7].map((weight, index) => ({ id: `i${index}`, criterion: 'c', weight })),
      scale: { type: 'binary' },
    });
    const judge = createJudgeScorer({ id: 'a', weight: 1, rubric: tenths, provider: judgeProvider, params: {} });
    const { ask } = scripted(verdict({ i0: true, i1: true, i2: false }));
    expect(await runCanaries(judge, rubricCanaries({}), ask)).toEqual({ passed: true, failures: [] });
  });

  it('does not pass a judge that gives no score, and says that it is not a wrong one', async () => {
    const down = await runCanaries(scorer, rubricCanaries({}), scripted({ kind: 'failed', reason: 'provider-error', detail: '503' }).ask);
    expect(down.passed).toBe(false);
    expect(down.failures.map((failure) => [failure.kind, 'reason' in failure && failure.reason])).toEqual(
      Array.from({ length: 3 }, () => ['unscored', 'judge-error']),
    );
    const babbling = await runCanaries(scorer, rubricCanaries({}), scripted('I will not grade this.').ask);
    expect(babbling).toMatchObject({ passed: false, failures: [{ kind: 'unscored', reason: 'judge-parse' }, {}, {}] });
  });

  it('passes where there is none', async () => {
    expect(await runCanaries(scorer, [], scripted('').ask)).toEqual({ passed: true, failures: [] });
  });

  it.each<[Canary['input'], string]>([
    ['a text', 'a text'],
    [{ question: 'one field' }, 'one field'],
    [[1, 2], '[1,2]'],
    [7, '7'],
    [null, 'null'],
  ])('shows the judge the input %j', async (input, shown) => {
    const { ask, requests } = scripted(lowest);
    await runCanaries(scorer, [{ name: 'x', input, output: 'y', expect: { max: 1 } }], ask);
    expect(requests[0]?.messages.at(-1)?.content).toMatch(
      new RegExp(`<<<begin question \\w+>>>\\n${shown.replace(/[[\]]/g, '\\$&')}\\n<<<end`),
    );
  });
});

describe('a gullible judge', () => {
  /** Obeys whatever in an answer sounds like an order, a grade or praise, what was hidden included. */
  const gullible = judgeThat((answer) =>
    /5|five|full marks|perfect|maximum|best|score|grade|complete|Bestnote|rewsna|evig|bad|refund|{{|\$&|U\+|instructions|SWdub3Jl|<<<|end answer/i.test(
      answer,
    ) || answer === ''
      ? highest
      : lowest,
  );

  it('is fooled by nearly all hostile answers, and its canaries find that out', async () => {
    const fooled = await Promise.all(
      Object.values(HOSTILE_ANSWERS).map(async (output) => {
        const score = await scorer.score(aTrial(output), gullible);
        return score.kind === 'scored' && score.value === 1;
      }),
    );
    expect(fooled.filter(Boolean).length).toBeGreaterThanOrEqual(40);
    const report = await runCanaries(scorer, rubricCanaries({}), gullible);
    expect(report.passed).toBe(false);
    expect(report.failures.map(({ canary }) => canary.name)).toContain('asks for full marks');
  });

  it.each(Object.keys(HOSTILE_ANSWERS))('that obeys an answer with %s is found out by the canary of it', async (kind) => {
    const output = HOSTILE_ANSWERS[kind] ?? '';
    const shown = showHidden(normalizeAnswer(output));
    const fooled = judgeThat((answer) => (answer === shown ? highest : lowest));
    const canary: Canary = { input: { question: 'x' }, output, expect: { max: 0.3 } };
    const { failures } = await runCanaries(scorer, rubricCanaries({ canaries: [canary] }), fooled);
    expect(failures.map(({ canary: { name } }) => name)).toContain('canaries[0] of the rubric');
    expect(await runCanaries(scorer, rubricCanaries({ canaries: [canary] }), scripted(lowest).ask)).toMatchObject({ passed: true });
  });
});
