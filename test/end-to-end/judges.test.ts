import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Calibration } from '../../src/domain/judging/calibration.js';
import type { Report } from '../../src/domain/report.js';
import { type Finished, runBundle } from '../builders/bundle.js';
import { aFolder, writeFiles } from '../builders/folder.js';
import { type JudgeServerOptions, startJudge } from '../builders/judge-server.js';
import type { ModelServer } from '../builders/model-server.js';

let judge: ModelServer | undefined;
afterEach(async () => {
  await judge?.close();
  judge = undefined;
});

const RUBRIC = `rubric: grounded
scale: { type: ordinal, min: 1, max: 5 }
pass_at: 0.5
items: [{ id: policy, criterion: "States the policy." }]
`;
const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const QUALITIES = [5, 4, 2, 1, 5, 2];

type ProjectOptions = JudgeServerOptions & {
  readonly cases?: number;
  readonly scorers?: (model: string) => string;
  readonly more?: string;
  /** Quality of the candidate's answer to a case. */
  readonly candidate?: (index: number) => number;
};

const quality = (index: number): number => QUALITIES[index % QUALITIES.length] ?? 1;
const oneJudge = (model: string): string => `  - { id: grounded, judge: { rubric: rubrics/grounded.yaml, ${model} } }\n`;

/** A suite of recorded answers and a live judge, without git. */
async function aProject({
  cases = 60,
  scorers = oneJudge,
  more = '',
  candidate = quality,
  ...options
}: ProjectOptions = {}): Promise<string> {
  judge = await startJudge(options);
  const model = (name: string): string => `provider: openai-compatible, base_url: "${judge?.baseUrl}", model: ${name}`;
  const ids = Array.from({ length: cases }, (_, index) => index);
  return aFolder({
    'suite.yaml': `suite: support\ngolden: [golden.jsonl]\ncandidate: { provider: recorded, outputs: candidate.jsonl }\nbaseline: { provider: recorded, outputs: baseline.jsonl }\nscorers:\n${scorers(model('j'))}${more}`,
    'rubrics/grounded.yaml': RUBRIC,
    'golden.jsonl': lines(ids.map((index) => ({ id: `c${index}`, input: { question: `question ${index}` } }))),
    'candidate.jsonl': lines(ids.map((index) => ({ case: `c${index}`, output: `candidate ${index}: quality ${candidate(index)}` }))),
    'baseline.jsonl': lines(ids.map((index) => ({ case: `c${index}`, output: `baseline ${index}: quality ${quality(index)}` }))),
  });
}

async function gate(cwd: string): Promise<{ code: number; report: Report }> {
  const { code, stdout, stderr } = await runBundle(['gate', 'suite.yaml', '--json'], { cwd });
  if (stdout === '') throw new Error(stderr);
  return { code, report: JSON.parse(stdout) as Report };
}

const reasons = ({ verdict }: Report): string[] => verdict.reasons.map(({ code }) => code);

describe('a judge that is down for good', () => {
  const downFor = (share: number) => {
    const every = Math.round(1 / share);
    return (answer: string): boolean => {
      const number = /(?:candidate|baseline) (\d+):/.exec(answer)?.[1];
      return number !== undefined && Number(number) % every === every - 1;
    };
  };

  test('for every answer makes the verdict invalid', async () => {
    const { code, report } = await gate(await aProject({ isDown: () => true }));
    expect([code, report.verdict.status]).toEqual([2, 'invalid']);
    expect(reasons(report).every((reason) => reason === 'judge-down' || reason === 'canary')).toBe(true);
  });

  test('for 20 % of the answers makes the verdict invalid, with the coverage shown', async () => {
    const { code, report } = await gate(await aProject({ cases: 100, isDown: downFor(0.2) }));
    expect([code, report.verdict.status]).toEqual([2, 'invalid']);
    expect(reasons(report).some((reason) => reason === 'coverage' || reason === 'judge-down')).toBe(true);
    expect(report.coverage).toBeLessThan(0.95);
  });

  test('for 1 % of the answers leaves a verdict, with the coverage shown', async () => {
    const { code, report } = await gate(await aProject({ cases: 100, isDown: downFor(0.01), more: 'gate: { looks: 1 }\n' }));
    expect([code, report.verdict.status, report.coverage]).toEqual([0, 'pass', 0.99]);
    expect(report.counts).toMatchObject({ planned: 200, scored: 198, errored: 2 });
    expect(report.comparisons[0]).toMatchObject({ n: 99, baseline: expect.any(Number) });
  });
});

test('a judge that obeys the answers it grades makes the verdict invalid, with the canary shown', async () => {
  const { code, report } = await gate(await aProject({ grade: (answer) => (/full marks/.test(answer) ? 5 : 1) }));
  expect([code, report.verdict.status, reasons(report)]).toEqual([2, 'invalid', ['canary']]);
  expect(report.verdict.reasons[0]?.message).toContain('asks for full marks');
  expect(report.judges[0]?.canaries).toBe('failed');
});

describe('juries and comparisons in the gate', () => {
  const panel = (model: string): string =>
    `  - { id: panel, jury: { rubric: rubrics/grounded.yaml, reduce: median, judges: [{ ${model} }, { ${model.replace('model: j', 'model: k')} }] } }\n`;
  const comparison = (model: string): string => `  - { id: better, pairwise: { rubric: rubrics/grounded.yaml, ${model} } }\n`;
  const worse = (index: number): number => Math.max(1, quality(index) - (index % 2));

  test('a jury decides, its votes stand in the journal, and one gullible juror makes the run invalid', async () => {
    const cwd = await aProject({ scorers: panel, candidate: worse });
    const { code, report } = await gate(cwd);
    expect([code, report.verdict.status]).toEqual([1, 'regression']);
    const run = await runBundle(['gate', 'suite.yaml', '--out', 'record'], { cwd });
    expect(run.code).toBe(1);
    expect(readFileSync(join(cwd, 'record/journal.jsonl'), 'utf8')).toMatch(
      /"votes":\[\{"judge":"openai-compatible\/j","value":[\d.]+\},\{"judge":"openai-compatible\/k"/,
    );
  });

  test('a comparison decides by wins and losses, and says the win rate with its test', async () => {
    const { code, report } = await gate(await aProject({ scorers: comparison, candidate: worse, more: 'gate: { looks: 1 }\n' }));
    expect([code, report.verdict.status]).toEqual([1, 'regression']);
    const compared = report.comparisons.find(({ metric }) => metric === 'better');
    expect(compared).toMatchObject({
      wins: 0,
      losses: 20,
      ties: 40,
      candidate: expect.closeTo(1 / 3, 9),
      baseline: expect.closeTo(2 / 3, 9),
    });
    expect(report.notes.join('\n')).toContain(
      'better: asked in both orders, the candidate wins 0, loses 20 and ties 40 of 60 pairs: a win rate of 33.3 % (sign test of a drop: p < 0.0001).',
    );
  });

  test('a comparison that is run again asks nothing and says the same', async () => {
    const cwd = await aProject({ scorers: comparison, candidate: worse });
    const first = await gate(cwd);
    const asked = judge?.requests();
    expect((await gate(cwd)).report).toEqual(first.report);
    expect(judge?.requests()).toBe(asked);
  });
});

describe('calibration and the gate', () => {
  const LABELS = (cases: number): string =>
    lines(
      Array.from({ length: cases }, (_, index) => ({
        case: `c${index}`,
        item: 'policy',
        value: index % 12 === 0 ? 3 : quality(index),
        annotator: 'ann',
        output: `candidate ${index}: quality ${quality(index)}`,
      })),
    );
  const calibrate = (cwd: string, ...args: string[]): Promise<Finished> =>
    runBundle(['calibrate', '--rubric', 'rubrics/grounded.yaml', '--labels', 'labels.jsonl', ...args], { cwd });

  test('a judge that is asked about labels is calibrated, and the gate shows it until the judge changes', { timeout: 60_000 }, async () => {
    const cwd = await aProject({ cases: 120, candidate: (index) => quality(index) });
    writeFiles(cwd, { 'labels.jsonl': LABELS(120) });
    const { code, stdout } = await calibrate(cwd, '--suite', 'suite.yaml', '--json');
    const calibration = JSON.parse(stdout) as Calibration;
    expect([code, calibration.judges[0]?.status, calibration.judges[0]?.n]).toEqual([0, 'calibrated', 120]);
    const asked = judge?.requests();
    const again = await calibrate(cwd, '--verdicts', 'rubrics/grounded.verdicts.jsonl', '--json', '--out', 'again');
    expect([JSON.parse(again.stdout).judges, judge?.requests()]).toEqual([calibration.judges, asked]);

    const { report } = await gate(cwd);
    const kappa = calibration.judges[0]?.kappa.value;
    expect(report.judges[0]?.calibration).toEqual({ kappa, n: 120, status: 'calibrated' });
    writeFiles(cwd, { 'rubrics/grounded.yaml': RUBRIC.replace('States the policy.', 'States the whole policy.') });
    expect((await gate(cwd)).report.judges[0]?.calibration).toEqual({ kappa, n: 120, status: 'stale' });
  });

  test('people’s labels of both answers of a run say what the difference is by them', async () => {
    const cwd = await aProject({ candidate: (index) => Math.max(1, quality(index) - (index % 2)), more: 'gate: { looks: 1 }\n' });
    const rows = Array.from({ length: 40 }, (_, index) =>
      [
        { output: `candidate ${index}: quality ${Math.max(1, quality(index) - (index % 2))}`, value: 4 },
        { output: `baseline ${index}: quality ${quality(index)}`, value: 4 },
      ].map((fields) => ({ case: `c${index}`, item: 'policy', annotator: 'ann', ...fields })),
    ).flat();
    writeFiles(cwd, { 'labels/grounded.jsonl': lines(rows) });
    const { report } = await gate(cwd);
    expect(report.verdict.status).toBe('regression');
    expect(report.notes.join('\n')).toContain(
      "Corrected by people's labels on 40 cases (PPI++, the judge counts 0 %), overall moved 0.0 points",
    );
  });

  test('a policy that requires calibration refuses a judge without it before anything is spent', async () => {
    const cwd = await aProject({ more: 'gate: { require_calibrated: true }\n' });
    const { code, stdout, stderr } = await runBundle(['gate', 'suite.yaml', '--json'], { cwd });
    expect([code, stdout, judge?.requests()]).toEqual([2, '', 0]);
    expect(stderr).toMatch(/the judge grounded is not calibrated: \S*rubrics\/grounded\.calibration\.json says nothing of it/);
  });

  test('a jury is weighted by what its judges’ calibration says, and refused without one', async () => {
    const weighted = (model: string): string =>
      `  - { id: panel, jury: { rubric: rubrics/grounded.yaml, reduce: weighted, judges: [{ ${model} }, { ${model.replace('model: j', 'model: k')} }] } }\n`;
    const cwd = await aProject({ cases: 120, scorers: weighted });
    const refused = await runBundle(['gate', 'suite.yaml'], { cwd });
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('openai-compatible/j has no weight')]);
  });
});
