import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { calibrate } from '../src/domain/judging/calibrate.js';
import type { Calibration } from '../src/domain/judging/calibration.js';
import { FeedbackEntrySchema, VerdictSchema } from '../src/domain/judging/feedback.js';
import { RubricSchema } from '../src/domain/judging/rubric.js';
import { hasPublished, llmBar, type PublishedSet, pandaLm, prometheusTrials } from './builders/published.js';

function calibrationOf({ rubric, labels, verdicts }: PublishedSet): Calibration {
  return calibrate({
    rubric: RubricSchema.parse(parse(rubric)),
    labels: labels.map((line) => FeedbackEntrySchema.parse(line)),
    verdicts: verdicts.map((line) => VerdictSchema.parse(line)),
  });
}

describe.skipIf(!hasPublished)('published judges (skipped without ../shared)', () => {
  test('PandaLM: the kappas of three people are .822, .864 and .831', () => {
    const { humanAgreement, n, jury } = calibrationOf(pandaLm());
    expect(n).toBe(476);
    expect(humanAgreement.map(({ a, b, n: shared, kappa }) => [a, b, shared, kappa?.toFixed(3)])).toEqual([
      ['person 1', 'person 2', 476, '0.822'],
      ['person 1', 'person 3', 476, '0.864'],
      ['person 2', 'person 3', 476, '0.831'],
    ]);
    expect(jury?.drop).toEqual(['pandalm-7b']);
  });

  test.each([
    ['LLMBar/Adversarial/GPTInst', 'Metrics', ['.8967 .9022', '.3478 .6087', '.7637 .6593'], '.7826'],
    ['LLMBar/Adversarial/Manual', 'Reference', ['.8478 .8696', '.4239 .6304', '.6111 .6667'], '.6739'],
    ['LLMBar/Adversarial/Neighbor', 'Swap', ['.7761 .9701', '.3521 .7143', '.6030 .8797'], '.6231'],
  ])(
    'LLMBar %s, %s: accuracy and order consistency of each judge, and two weaker jurors make the jury worse',
    (set, prompt, singles, panel) => {
      const { judges, jury, advice } = calibrationOf(llmBar(set, prompt, ['GPT-4', 'LLaMA2', 'PaLM2']));
      const short = (value: number | null | undefined): string => (value ?? Number.NaN).toFixed(4).slice(1);
      expect(judges.map(({ accuracy, orderConsistency }) => `${short(accuracy)} ${short(orderConsistency)}`)).toEqual(singles);
      expect([short(jury?.accuracy), jury?.drop]).toEqual([panel, ['LLaMA2', 'PaLM2']]);
      expect(advice[0]).toMatch(/^Drop LLaMA2, PaLM2 from the jury: .* GPT-4 alone is right/);
    },
  );

  test('Prometheus: three trials of GPT-4 on one answer have an ICC(1) of about .8', () => {
    const { judges } = calibrationOf(prometheusTrials());
    expect(judges.map(({ name, item, n, trialIcc }) => [name, item, n, trialIcc?.toFixed(2)])).toEqual([['gpt-4', 'overall', 0, '0.84']]);
  });
});
