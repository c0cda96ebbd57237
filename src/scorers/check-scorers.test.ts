import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aTrial, noAsk } from '../../test/fixtures/scorers/builders.js';
import type { Check } from '../domain/check.js';
import { type CaseChecksMode, compileChecks, createCaseChecksScorer, createCheckScorer } from './check-scorers.js';
import { describeScorer } from './scorer.contract.js';

const noFile = () => Promise.reject(new Error('no check of this test names a file'));
const place = { file: 'evals/suite.yaml', line: 12, path: 'scorers[0].check' };

const suiteCheck = (check: Check) => createCheckScorer({ id: 'no-boilerplate', weight: 0.5, check, place, readFile: noFile });

async function caseChecks(checks: readonly Check[], mode: CaseChecksMode = 'share') {
  const golden = { id: 'refund-017', input: 'x', checks: [...checks] };
  return createCaseChecksScorer(mode, await compileChecks([{ golden, place: { file: 'golden/a.jsonl', line: 3 } }], noFile));
}

const score = async (checks: readonly Check[], output: string, mode?: CaseChecksMode) =>
  (await caseChecks(checks, mode)).score(aTrial(output), noAsk);

describeScorer('a check of the suite', async () => ({ scorer: await suiteCheck({ not_contains: 'As an AI' }), ask: noAsk }));
describeScorer('case_checks', async () => ({
  scorer: await caseChecks([{ contains: '30 days' }, { matches: '\\d+', weight: 2 }, { json: { path: '$.a' } }]),
  ask: noAsk,
}));

describe('a check of the suite', () => {
  it('is 1 when it holds, and 0 with its name when it does not', async () => {
    const scorer = await suiteCheck({ not_contains: 'As an AI', name: 'no boilerplate' });
    expect(await scorer.score(aTrial('Yes.'), noAsk)).toEqual({ kind: 'scored', value: 1 });
    expect(await scorer.score(aTrial('As an AI, no.'), noAsk)).toEqual({ kind: 'scored', value: 0, failed: ['no boilerplate'] });
  });

  it('is unscored when the answer is too long for its pattern, and says which check that is', async () => {
    const scorer = await suiteCheck({ not_matches: 'secret' });
    expect(await scorer.score(aTrial('x'.repeat(300_000)), noAsk)).toEqual({
      kind: 'unscored',
      reason: 'check-error',
      detail: 'not_matches "secret": the answer is longer than 256 KiB',
    });
  });

  it('names its place when its pattern is none', async () => {
    await expect(suiteCheck({ matches: '(?=x)' })).rejects.toMatchObject({
      code: 'config',
      place: { file: 'evals/suite.yaml', line: 12, path: 'scorers[0].check.matches' },
    });
  });

  it('is the same scorer under another name', async () => {
    expect((await suiteCheck({ contains: 'a', name: 'b' })).identity).toEqual((await suiteCheck({ contains: 'a' })).identity);
    expect((await suiteCheck({ contains: 'a', trim: true })).identity).not.toEqual((await suiteCheck({ contains: 'a' })).identity);
  });

  it('applies to cases with `expected` when it says {{expected}}', async () => {
    const scorer = await suiteCheck({ equals: '{{expected}}', ignore_case: true });
    expect(scorer.appliesTo({ id: 'a', input: 'b' })).toBe(false);
    expect(await scorer.score(aTrial('yes', { golden: { expected: 'Yes' } }), noAsk)).toEqual({ kind: 'scored', value: 1 });
  });

  it('has another identity when the schema file that it names has another content', async () => {
    const withFile = (text: string) =>
      createCheckScorer({ id: 'a', weight: 1, check: { json: { schema: 'a.json' } }, place, readFile: async () => text });
    const [one, same, other] = await Promise.all(['{"type":"object"}', '{ "type": "object" }', '{"type":"array"}'].map(withFile));
    expect(one?.identity).toEqual(same?.identity);
    expect(one?.identity).not.toEqual(other?.identity);
  });
});

describe('case_checks', () => {
  it('is the weighted share of the checks that hold, and names the others', async () => {
    const checks: Check[] = [{ contains: 'a', weight: 3 }, { contains: 'b', name: 'says b' }, { contains: 'c' }];
    expect(await score(checks, 'a c')).toEqual({ kind: 'scored', value: 0.8, failed: ['says b'] });
    expect(await score(checks, 'abc')).toEqual({ kind: 'scored', value: 1 });
    expect(await score(checks, '')).toEqual({ kind: 'scored', value: 0, failed: ['contains "a"', 'says b', 'contains "c"'] });
  });

  it('is 1 or 0 when all must hold', async () => {
    const checks: Check[] = [{ contains: 'a', weight: 3 }, { contains: 'b' }];
    expect(await score(checks, 'a', 'all')).toEqual({ kind: 'scored', value: 0, failed: ['contains "b"'] });
    expect(await score(checks, 'ab', 'all')).toEqual({ kind: 'scored', value: 1 });
  });

  it('is unscored when one of its checks cannot be evaluated, even where another fails', async () => {
    const scorer = await caseChecks([{ contains: 'a' }, { cost_usd: { max: 1 }, name: 'cheap' }]);
    expect(await scorer.score(aTrial('b', { costUsd: null }), noAsk)).toEqual({
      kind: 'unscored',
      reason: 'check-error',
      detail: 'cheap: the cost is unknown',
    });
  });

  it('never calls an answer passed that fails a check, however small or large the weights', async () => {
    for (const weight of [1e-300, 1e300, 5e-324, 1.7e308]) {
      const scored = await score([{ contains: 'a' }, { contains: 'b', weight }, { contains: 'c', weight: 1.7e308 }], 'a c');
      expect(scored).toMatchObject({ kind: 'scored', failed: ['contains "b"'] });
      expect(scored).toSatisfy((it: { value: number }) => it.value >= 0 && it.value < 1);
    }
  });

  it('is between the worst and the best of its checks', async () => {
    const weight = fc.double({ min: 0, minExcluded: true, noNaN: true, noDefaultInfinity: true });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), weight), { minLength: 1, maxLength: 8 }), async (parts) => {
        const checks = parts.map(([holds, weight]): Check => ({ contains: holds ? 'a' : 'b', weight }));
        const scored = await score(checks, 'a');
        if (scored.kind !== 'scored') throw new Error('unscored');
        expect(scored.value === 1).toBe(parts.every(([holds]) => holds));
        expect(scored.value).toBeGreaterThanOrEqual(0);
        if (!parts.some(([holds]) => holds)) expect(scored.value).toBe(0);
      }),
    );
  });

  it('applies to the cases that have checks', async () => {
    const scorer = await caseChecks([{ contains: 'a' }]);
    expect(scorer.appliesTo({ id: 'refund-017', input: 'x' })).toBe(true);
    expect(scorer.appliesTo({ id: 'other', input: 'x' })).toBe(false);
    expect((await caseChecks([])).appliesTo({ id: 'refund-017', input: 'x' })).toBe(false);
  });

  it('takes {{expected}} as it stands', async () => {
    expect(await score([{ contains: '{{expected}}' }], 'yes')).toMatchObject({ value: 0 });
  });
});

describe('compileChecks', () => {
  it('names the file, line and check of the first bad one, before anything is scored', async () => {
    const cases = [
      { golden: { id: 'a', input: 'x', checks: [{ contains: 'a' }] }, place: { file: 'golden/a.jsonl', line: 1 } },
      { golden: { id: 'b', input: 'x', checks: [{ contains: 'a' }, { matches: '[' }] }, place: { file: 'golden/a.jsonl', line: 2 } },
    ];
    await expect(compileChecks(cases, noFile)).rejects.toMatchObject({
      code: 'config',
      place: { file: 'golden/a.jsonl', line: 2, path: 'checks[1].matches' },
    });
  });

  it('reads schema files from where the case stands, and puts their content into the identity', async () => {
    const cases = ['one', 'two'].map((folder) => ({
      golden: { id: folder, input: 'x', checks: [{ json: { schema: 'answer.json' } }] },
      place: { file: `${folder}/a.jsonl`, line: 1 },
    }));
    const types = (one: string, two: string) =>
      compileChecks(cases, async (path, { file }) => JSON.stringify({ type: file?.startsWith('one/') ? one : two, title: path }));
    const scorer = createCaseChecksScorer('share', await types('object', 'array'));
    const swapped = createCaseChecksScorer('share', await types('array', 'object'));
    expect(scorer.identity).not.toEqual(swapped.identity);
    expect(await scorer.score(aTrial('{}', { golden: { id: 'one' } }), noAsk)).toMatchObject({ value: 1 });
    expect(await scorer.score(aTrial('{}', { golden: { id: 'two' } }), noAsk)).toMatchObject({ value: 0 });
  });

  it('compiles the checks of ten thousand cases', async () => {
    const cases = Array.from({ length: 10_000 }, (_, index) => ({
      golden: { id: `case-${index}`, input: 'x', checks: [{ matches: `\\bitem ${index}\\b` }, { json: { schema: { const: index % 7 } } }] },
      place: { file: 'golden/a.jsonl', line: index + 1 },
    }));
    const scorer = createCaseChecksScorer('share', await compileChecks(cases, noFile));
    const half = { kind: 'scored', value: 0.5, failed: ['json {"schema":{"const":4}}'] };
    expect(await scorer.score(aTrial('item 4321', { golden: { id: 'case-4321' } }), noAsk)).toMatchObject({ value: 0.5 });
    expect(await scorer.score(aTrial('item 4', { golden: { id: 'case-4' } }), noAsk)).toEqual(half);
  });
});
