import { expect, test } from 'vitest';
import { type DraftFigures, type DraftReport, DraftReportSchema } from '../../domain/draft-report.js';
import { renderDraftMarkdown, renderDraftText } from './draft.js';

const figures = (counts: DraftFigures['confusion']['counts'], balancedAccuracy: number): DraftFigures => ({
  n: counts.flat().reduce((sum, count) => sum + count, 0),
  missing: 0,
  accuracy: balancedAccuracy,
  balancedAccuracy,
  confusion: { labels: ['bad', 'good'], counts },
});

const BEFORE = figures(
  [
    [9, 6],
    [4, 11],
  ],
  2 / 3,
);
const AFTER = figures(
  [
    [14, 1],
    [2, 13],
  ],
  0.9,
);

const REPORT: DraftReport = DraftReportSchema.parse({
  schemaVersion: 1,
  rubric: 'grounded',
  item: 'policy',
  mode: 'refund | window',
  judge: 'openai/judge',
  drafter: 'openai/drafter',
  seed: 1,
  rows: { labelled: { good: 61, bad: 50 }, train: 70, heldOut: 30 },
  start: { item: { criterion: 'Is helpful.', anchors: {} }, figures: { train: BEFORE, heldOut: BEFORE } },
  kept: { round: 2, item: { criterion: 'Names the days.', anchors: {} }, figures: { train: AFTER, heldOut: AFTER } },
  byChance: 0.0625,
  history: [
    {
      round: 1,
      outcome: 'dropped',
      why: 'no better',
      item: { criterion: '<img src=x> @team ::error::', anchors: {} },
      train: BEFORE,
      heldOut: null,
    },
    { round: 2, outcome: 'kept', why: 'better', item: { criterion: 'Names the days.', anchors: {} }, train: AFTER, heldOut: AFTER },
    { round: 3, outcome: 'unusable', why: 'the reply is no JSON', item: null, train: null, heldOut: null },
  ],
  ended: 'the budget of 300 requests is used up',
  diff: '--- a.yaml\n+++ a.draft.yaml\n@@ -1 +1 @@\n-criterion: Is helpful.\n+criterion: Names the days. ``` <!-- ::error:: \u001b[31m\n',
  notes: ['It may be chance.'],
  usage: { requests: 300, fromCassette: 12, inputTokens: 1, outputTokens: 1, usd: 0.42 },
});

test('a draft as Markdown and on a terminal', async () => {
  await expect(renderDraftMarkdown(REPORT)).toMatchFileSnapshot('../../../test/golden/draft.md');
  await expect(renderDraftText(REPORT, { colour: false, columns: 100 })).toMatchFileSnapshot('../../../test/golden/draft.txt');
});

test('nothing in a draft is active where it is shown', () => {
  const [md, text] = [renderDraftMarkdown(REPORT), renderDraftText(REPORT, { colour: false, columns: 100 })];
  expect(md).not.toMatch(/<img|@team|<!--/);
  expect(text).not.toContain('::');
  expect(text).not.toContain('\u001b');
});

test('a run that kept nothing says so', () => {
  const none = { ...REPORT, kept: null, byChance: null, diff: null, ended: null, start: { item: null, figures: null } };
  expect(renderDraftMarkdown(none)).toContain('3 drafts were tried, none was kept.');
  expect(renderDraftText(none, { colour: false, columns: 80 })).not.toContain('+++');
});
