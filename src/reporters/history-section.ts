/** What the runs before say, in Markdown: the trend, what moved by itself, the cases that go to and fro. No verdict looks at it. */
import type { ReportView, RunHistory } from '../domain/report.js';
import type { Detail } from './detail.js';
import { code, plain } from './escape.js';
import { blocks, folded, table } from './markdown-blocks.js';
import { formatCount, formatQuantity } from './numbers.js';
import { sparkline } from './sparkline.js';
import { fallWords, moveWords, trendWords } from './trend/words.js';

/** The trend in the open, the rest folded; nothing without a history. */
export function historySection({ facts }: ReportView, detail: Detail): string {
  const { history } = facts;
  if (history === undefined || history.runs === 0) return '';
  const blocksOfRuns = sparkline(history.trend.map(({ score }) => score));
  return blocks(
    `**Before this run:** ${blocksOfRuns === '' ? '' : `${blocksOfRuns} `}${plain(trendWords(history), detail.sentence)}.`,
    ...warningsOf(history).map((text) => `⚠️ ${plain(text, detail.sentence)}`),
    flakySection(history, detail),
  );
}

function warningsOf({ moved, erosion }: RunHistory): readonly string[] {
  return [
    ...(moved === null
      ? []
      : [`The baseline ${moveWords(moved)}, though nothing of it changed: what it calls has moved. Both sides were measured in this run.`]),
    ...(erosion === null ? [] : [`Slow erosion: from ${fallWords(erosion)}.`]),
  ];
}

function flakySection({ flaky }: RunHistory, detail: Detail): string {
  if (flaky.length === 0) return '';
  const shown = flaky.slice(0, detail.improved);
  const rows = shown.map((own) => [
    code(own.case, detail.name),
    `${formatCount(own.failed)} of ${formatCount(own.runs)}`,
    own.state === 'quarantined'
      ? `in quarantine until ${own.until.slice(0, 10)}`
      : `since ${own.since.slice(0, 10)}: mend it or take it out`,
  ]);
  return folded(
    `${formatQuantity(flaky.length, 'case')} that ${flaky.length === 1 ? 'goes' : 'go'} to and fro by ${flaky.length === 1 ? 'itself' : 'themselves'}`,
    blocks(
      table([{ head: 'Case' }, { head: 'Failed', align: 'right' }, { head: 'Quarantine' }], rows),
      flaky.length > shown.length ? `${formatCount(flaky.length - shown.length)} more in the run record.` : '',
      'Measured: each held and failed under one and the same target. They count in every figure, and one that must pass still fails the gate; quarantine puts them last in the list of what got worse, and ends by itself.',
    ),
  );
}
