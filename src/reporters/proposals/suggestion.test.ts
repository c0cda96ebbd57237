import { expect, test } from 'vitest';
import { type SuggestionReport, SuggestionReportSchema } from '../../domain/suggestion-report.js';
import { renderSuggestionMarkdown, renderSuggestionText, SUGGESTION_REPORTERS } from './suggestion.js';

const COMPARISON = {
  metric: 'overall',
  slice: null,
  role: 'primary',
  n: 80,
  clusters: 80,
  baseline: 0.675,
  candidate: 0.9,
  difference: 0.225,
  standardError: 0.05,
  interval: [0.14, 0.31],
  pRegression: 0.99,
  pNonInferior: 0.00001,
  wins: 20,
  losses: 2,
  ties: 58,
  correlation: 0.5,
  mde: 0.12,
  method: 'mcnemar-tango',
  status: 'pass',
};
const DIFF =
  '===================================================================\n--- a/prompts/support.md\n+++ b/prompts/support.md\n@@ -1,1 +1,2 @@\n-Answer: {{question}}\n+Answer, and name the days: {{question}}\n+``` <!-- @team ::error:: \u001b[31m\n';

const REPORT: SuggestionReport = SuggestionReportSchema.parse({
  schemaVersion: 1,
  suite: 'support',
  kind: 'prompt',
  file: 'prompts/support.md',
  author: 'openai/author',
  seed: 1,
  mode: 'refund | window',
  cases: { learn: 80, failing: 26, heldOut: 80, mustPass: 4 },
  level: 0.05 / 3,
  kept: { round: 2, evidence: { comparison: COMPARISON, pGain: 0.0001, broken: [] } },
  history: [
    {
      round: 1,
      outcome: 'dropped',
      why: 'it breaks what must pass: c1',
      evidence: { comparison: COMPARISON, pGain: 0.0001, broken: ['c1'] },
    },
    { round: 2, outcome: 'kept', why: 'it wins on the 80 cases held out', evidence: { comparison: COMPARISON, pGain: 0.0001, broken: [] } },
    { round: 3, outcome: 'unusable', why: 'a variable of the prompt is gone', evidence: null },
  ],
  ended: null,
  diff: DIFF,
  usage: { requests: 700, fromCassette: 160, inputTokens: 1, outputTokens: 1, usd: 1.25 },
});

test('a suggestion as Markdown and on a terminal', async () => {
  await expect(renderSuggestionMarkdown(REPORT)).toMatchFileSnapshot('../../../test/golden/suggestion.md');
  await expect(renderSuggestionText(REPORT, { colour: false, columns: 100 })).toMatchFileSnapshot('../../../test/golden/suggestion.txt');
});

test('nothing in a suggestion is active where it is shown, and the diff is what git gets', () => {
  expect(renderSuggestionMarkdown(REPORT)).not.toMatch(/@team|<!--/);
  const text = renderSuggestionText(REPORT, { colour: false, columns: 100 });
  expect([text.includes('::'), text.includes('\u001b')]).toEqual([false, false]);
  expect(SUGGESTION_REPORTERS.diff.render(REPORT)).toBe(DIFF);
});

test('a hint is told as agreement, and a run without one says so', () => {
  expect(renderSuggestionMarkdown({ ...REPORT, kind: 'hint' })).toContain('agreement with people on 80 labelled answers');
  const none: SuggestionReport = { ...REPORT, kept: null, diff: null, history: [], ended: 'no case to learn from fails' };
  expect(renderSuggestionMarkdown(none)).toContain('0 proposals were tried, none was kept.');
  expect(renderSuggestionText(none, { colour: false, columns: 80 })).toContain('no case to learn from fails');
});
