import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder } from '../../../test/builders/folder.js';
import { aModel, aWorld, gateOne, jsonl } from '../../../test/builders/gate-run.js';
import { startJudge } from '../../../test/builders/judge-server.js';
import type { ChatMessage } from '../../../test/builders/model-server.js';
import { calibrateRubric } from './calibrate.js';

const RUBRIC = `rubric: better
scale: { type: ordinal, min: 1, max: 5 }
items: [{ id: policy, criterion: "States the policy." }]
`;
const quality = (index: number, side: 'a' | 'b'): number => 1 + ((index * (side === 'a' ? 2 : 3)) % 5);
const textOf = (index: number, side: 'a' | 'b'): string => `${side} ${index}: quality ${quality(index, side)}`;

/** A suite with a judge of pairs, and one person's preference of every pair: the better one. */
function aComparingSuite(baseUrl: string, scorers: string): string {
  const model = `rubric: rubrics/better.yaml, provider: openai-compatible, base_url: "${baseUrl}", model: j`;
  const ids = Array.from({ length: 120 }, (_, index) => index);
  const preference = (index: number): string => {
    const [a, b] = [quality(index, 'a'), quality(index, 'b')];
    return a === b ? 'tie' : a > b ? 'a' : 'b';
  };
  const outputs = (side: 'a' | 'b') => jsonl(ids.map((index) => ({ case: `c${index}`, output: textOf(index, side) })));
  return aFolder({
    'evals/s/suite.yaml': `suite: s\ngolden: [golden.jsonl]\ncandidate: { provider: recorded, outputs: b.jsonl }\nbaseline: { provider: recorded, outputs: a.jsonl }\nscorers:\n${scorers.replaceAll('MODEL', model)}`,
    'evals/s/rubrics/better.yaml': RUBRIC,
    'evals/s/golden.jsonl': jsonl(ids.map((index) => ({ id: `c${index}`, input: `question ${index}` }))),
    'evals/s/a.jsonl': outputs('a'),
    'evals/s/b.jsonl': outputs('b'),
    'labels.jsonl': jsonl(
      ids.map((index) => ({
        case: `c${index}`,
        item: 'overall',
        preference: preference(index),
        a: textOf(index, 'a'),
        b: textOf(index, 'b'),
        annotator: 'ann',
      })),
    ),
  });
}

const PAIRWISE = '  - { id: better, pairwise: { MODEL } }\n';
const calibrate = (cwd: string) => calibrateRubric({ rubric: 'evals/s/rubrics/better.yaml', labels: ['labels.jsonl'] }, aWorld(cwd));

describe('judges of pairs, asked about people’s preferences', () => {
  test('are shown both orders, held against people, and calibrated for the gate', async () => {
    const judge = await startJudge();
    const cwd = aComparingSuite(judge.baseUrl, PAIRWISE);
    const { calibration } = await calibrate(cwd);
    expect(judge.requests()).toBe(240);
    expect(
      calibration.judges.map(({ name, item, labels, n, accuracy, orderConsistency, status }) => [
        name,
        item,
        labels,
        n,
        accuracy,
        orderConsistency,
        status,
      ]),
    ).toEqual([['openai-compatible/j (pairs)', 'overall', 120, 240, 1, 1, 'calibrated']]);
    const report = await gateOne(join(cwd, 'evals/s'), { suites: ['suite.yaml'], cassettes: 'off' });
    expect(report.judges[0]?.calibration).toMatchObject({ n: 120, status: 'calibrated' });
    await judge.close();
  });

  test('that take whatever comes first agree with nobody', async () => {
    const first = (messages: readonly ChatMessage[]): string | number =>
      messages.at(-1)?.content.includes('begin second answer') === true ? '{"reason":"r","better":"first"}' : 404;
    const { calibration } = await calibrate(aComparingSuite((await aModel(first)).baseUrl, PAIRWISE));
    const [figures] = calibration.judges;
    expect([figures?.orderConsistency, figures?.firstPosition, figures?.status]).toEqual([0, 1, 'uncalibrated']);
  });

  test('are other judges than those that grade with the same model, who are asked about no pair', async () => {
    const judge = await startJudge();
    const { calibration } = await calibrate(aComparingSuite(judge.baseUrl, `${PAIRWISE}  - { id: graded, judge: { MODEL } }\n`));
    expect(calibration.judges.map(({ name }) => name)).toEqual(['openai-compatible/j (pairs)']);
    await judge.close();
  });
});

test('labels that no judge of the suite can be shown are counted', async () => {
  const judge = await startJudge();
  const world = aWorld(aComparingSuite(judge.baseUrl, '  - { id: graded, judge: { MODEL } }\n'));
  await calibrateRubric({ rubric: 'evals/s/rubrics/better.yaml', labels: ['labels.jsonl'] }, world);
  expect([judge.requests(), world.warnings.join('\n')]).toEqual([
    0,
    expect.stringContaining('120 labelled answers were shown to no judge'),
  ]);
  await judge.close();
});
