import { describe, expect, test } from 'vitest';
import { aRecordedSuite, gateOne } from '../../../test/builders/gate-run.js';

const count = 60;
/** Answers that say how sure they are; every third candidate's is wrong and as sure as the others. */
const answers = (texts: (index: number) => readonly [string | string[], string | string[]]) =>
  Array.from({ length: count }, (_, index) => texts(index));

describe('what a run shows of its answers', () => {
  test('is the confidence that they state, against their scores', async () => {
    const folder = aRecordedSuite(
      answers((index) => ['good, confidence: 100%', index % 3 === 0 ? 'bad, confidence: 90 %' : 'good, confidence: 0.9']),
      { suite: { confidence: { matches: 'confidence: ([0-9.]+ ?%?)' } } },
    );
    const { confidence } = await gateOne(folder, { suites: ['suite.yaml'], out: 'r' });
    expect(confidence?.baseline).toMatchObject({ answers: confidence?.baseline?.n, ece: 0, confidence: 1, score: 1 });
    const own = confidence?.candidate;
    expect([own?.confidence, own?.bins.length]).toEqual([expect.closeTo(0.9, 9), 1]);
    expect(own?.ece).toBeCloseTo(0.9 - (own?.score ?? 0), 9);
  });

  test('is read from JSON, and answers that state none count as such', async () => {
    const folder = aRecordedSuite(
      answers((index) => ['{"text":"good","sure":0.5}', index % 2 === 0 ? 'good' : '{"text":"good","sure":"80"}']),
      { suite: { confidence: { path: '$.sure' } } },
    );
    const { confidence } = await gateOne(folder, { suites: ['suite.yaml'], out: 'r' });
    expect(confidence?.candidate).toMatchObject({ confidence: expect.closeTo(0.8, 9) });
    expect(confidence?.candidate?.n).toBeLessThan(confidence?.candidate?.answers ?? 0);
  });

  test('is how often they say the same twice, for all cases and for every cohort', async () => {
    const folder = aRecordedSuite(
      answers((index) => [['good', 'good', 'good'], index % 2 === 0 ? ['good', 'bad', 'good'] : ['good', 'good', 'good']]),
      {
        suite: { trials: { max: 3 }, gate: { looks: 1, slices: ['half'] } },
        golden: (index) => ({ tags: { half: index % 2 === 0 ? 'even' : 'odd' } }),
      },
    );
    const { consistency } = await gateOne(folder, { suites: ['suite.yaml'], out: 'r' });
    const of = (side: string, value: string | null) =>
      consistency?.find((row) => row.side === side && (row.slice?.value ?? null) === value);
    expect(of('baseline', null)).toMatchObject({ cases: count, identical: 1, agreeing: 1 });
    expect(of('candidate', 'even')).toMatchObject({
      cases: count / 2,
      identical: expect.closeTo(1 / 3, 9),
      agreeing: expect.closeTo(1 / 3, 9),
    });
    expect(of('candidate', 'odd')).toMatchObject({ agreeing: 1 });
    expect(of('candidate', null)?.agreeing).toBeCloseTo(2 / 3, 9);
  });

  test('is how far apart the best and the worst slice are', async () => {
    const folder = aRecordedSuite(
      answers((index) => ['good', index % 3 === 0 && index % 2 === 0 ? 'bad' : 'good']),
      { suite: { gate: { looks: 1, slices: ['locale'] } }, golden: (index) => ({ tags: { locale: ['de', 'en', 'fr'][index % 3] } }) },
    );
    const { disparities } = await gateOne(folder, { suites: ['suite.yaml'], out: 'r' });
    expect(disparities).toMatchObject([
      {
        key: 'locale',
        metric: 'overall',
        best: { n: 20, score: 1 },
        worst: { value: 'de', n: 20, score: 0.5 },
        difference: 0.5,
        baseline: 0,
      },
    ]);
    const [low = 0, high = 0] = disparities?.[0]?.interval ?? [];
    expect([low > 0.15, high < 0.85]).toEqual([true, true]);
  });

  test('is nothing where nothing is known', async () => {
    const report = await gateOne(aRecordedSuite(answers(() => ['good', 'good'])), { suites: ['suite.yaml'] });
    expect(Object.keys(report).filter((key) => ['confidence', 'consistency', 'disparities'].includes(key))).toEqual([]);
  });

  test.each([
    [{ matches: 'confidence: [0-9]+' }, 'not valid RE2 with a group'],
    [{ path: '$[' }, 'no JSONPath'],
  ])('is refused where %j cannot be read', async (confidence, message) => {
    const folder = aRecordedSuite(
      answers(() => ['good', 'bad']),
      { suite: { confidence } },
    );
    await expect(gateOne(folder, { suites: ['suite.yaml'] })).rejects.toThrow(message);
  });
});
