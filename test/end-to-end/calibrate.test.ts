import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Calibration, CalibrationSchema } from '../../src/domain/judging/calibration.js';
import { runBundle } from '../builders/bundle.js';
import { aFolder } from '../builders/folder.js';
import { hasPublished, llmBar, type PublishedSet, pandaLm, prometheusTrials } from '../builders/published.js';

const lines = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const RUBRIC = `rubric: grounded
scale: { type: ordinal, min: 1, max: 3 }
items:
  - { id: policy, criterion: "States the policy." }
  - { id: tone, criterion: "Is kind <b>& calm</b>." }
`;

/** Two people and two judges on forty answers; one judge is right but for every tenth, the other says 2 of everything. */
function aSmallSet(): PublishedSet {
  const cases = Array.from({ length: 40 }, (_, index) => ({ id: `case-${index}`, value: 1 + (index % 3), tone: 1 + (index % 2) }));
  const labels = cases.flatMap(({ id, value, tone }, index) =>
    ['ann', 'bob'].flatMap((annotator, at) => [
      { case: id, item: 'policy', value: at === 1 && index === 7 ? 3 : value, annotator, output: 'x'.repeat(index + 1) },
      { case: id, item: 'tone', value: tone, annotator, output: 'x'.repeat(index + 1) },
    ]),
  );
  const verdicts = cases.flatMap(({ id, value, tone }, index) => [
    { case: id, item: 'policy', judge: 'careful', value: index % 10 === 0 ? 4 - value : value },
    { case: id, item: 'tone', judge: 'careful', value: tone },
    { case: id, item: 'policy', judge: '<lazy|one>', value: 2 },
    { case: id, item: 'tone', judge: '<lazy|one>', value: 2 },
  ]);
  return { rubric: RUBRIC, labels, verdicts };
}

function filesOf({ rubric, labels, verdicts }: PublishedSet): string {
  return aFolder({ 'rubrics/grounded.yaml': rubric, 'labels.jsonl': lines(labels), 'verdicts.jsonl': lines(verdicts) });
}

const ARGUMENTS = ['calibrate', '--rubric', 'rubrics/grounded.yaml', '--labels', 'labels.jsonl', '--verdicts', 'verdicts.jsonl'];

async function calibrate(set: PublishedSet): Promise<Calibration> {
  const { code, stdout, stderr } = await runBundle([...ARGUMENTS, '--json'], { cwd: filesOf(set) });
  if (code !== 0) throw new Error(stderr);
  return CalibrationSchema.parse(JSON.parse(stdout));
}

describe('calibrate', () => {
  test('writes the figures beside the rubric, with a page to read and a page to open', async () => {
    const cwd = filesOf(aSmallSet());
    const { code, stdout } = await runBundle(ARGUMENTS, { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain(
      'Written: rubrics/grounded.calibration.json, rubrics/grounded.calibration.md, rubrics/grounded.calibration.html',
    );
    const beside = (ending: string): string => readFileSync(join(cwd, `rubrics/grounded.calibration.${ending}`), 'utf8');
    expect(CalibrationSchema.parse(JSON.parse(beside('json'))).jury?.drop).toEqual(['<lazy|one>']);
    await expect(beside('md')).toMatchFileSnapshot('../golden/calibration.md');
    await expect(beside('html')).toMatchFileSnapshot('../golden/calibration.html');
    await expect(stdout).toMatchFileSnapshot('../golden/calibration.txt');
    expect(beside('html')).not.toMatch(/<lazy|<script|https?:/);
  });

  test('gives the same bytes twice, on stdout and in --out', async () => {
    const cwd = filesOf(aSmallSet());
    const first = await runBundle([...ARGUMENTS, '--json', '--out', 'there'], { cwd });
    const second = await runBundle([...ARGUMENTS, '--json', '--out', 'there'], { cwd });
    expect(second.stdout).toBe(first.stdout);
    expect(readFileSync(join(cwd, 'there/grounded.calibration.json'), 'utf8')).toBe(first.stdout);
  });

  test('refuses labels outside the scale with their lines, exit 2', async () => {
    const set = aSmallSet();
    const cwd = filesOf({ ...set, labels: [...set.labels, { case: 'x', item: 'policy', value: 9 }] });
    const { code, stdout, stderr } = await runBundle(ARGUMENTS, { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('labels.jsonl:161 value: is 9, which is no value of the scale: write a whole number from 1 to 3');
  });
});

describe.skipIf(!hasPublished)('calibrate --json on published sets (skipped without ../shared)', () => {
  test('gives the kappas of PandaLM’s people', async () => {
    const { humanAgreement } = await calibrate(pandaLm());
    expect(humanAgreement.map(({ kappa }) => kappa?.toFixed(3))).toEqual(['0.822', '0.864', '0.831']);
  });

  test.each([
    ['Adversarial/GPTInst', 'Metrics', ['.8967 .9022', '.3478 .6087', '.7637 .6593'], '.7826'],
    ['Adversarial/Manual', 'Reference', ['.8478 .8696', '.4239 .6304', '.6111 .6667'], '.6739'],
    ['Adversarial/Neighbor', 'Swap', ['.7761 .9701', '.3521 .7143', '.6030 .8797'], '.6231'],
  ])('gives accuracy and order consistency of every judge of LLMBar %s, %s, and the jury effect', async (set, prompt, singles, panel) => {
    const { judges, jury } = await calibrate(llmBar(`LLMBar/${set}`, prompt, ['GPT-4', 'LLaMA2', 'PaLM2']));
    const short = (value: number | null | undefined): string => (value ?? Number.NaN).toFixed(4).slice(1);
    expect(judges.map(({ accuracy, orderConsistency }) => `${short(accuracy)} ${short(orderConsistency)}`)).toEqual(singles);
    expect([short(jury?.accuracy), jury?.drop]).toEqual([panel, ['LLaMA2', 'PaLM2']]);
  });

  test('gives the noise of GPT-4 over three trials', async () => {
    const { judges } = await calibrate(prometheusTrials());
    expect(judges[0]?.trialIcc).toBeCloseTo(0.843, 3);
  });
});
