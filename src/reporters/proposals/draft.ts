/** A drafted rubric item for people: what it would change, how well it agrees with them, and what was tried on the way. */
import type { DraftFigures, DraftReport } from '../../domain/draft-report.js';
import { code, plain } from '../escape.js';
import { blocks, bullets, table } from '../markdown-blocks.js';
import { formatMoney, formatPercent, formatQuantity } from '../numbers.js';
import { terminalTable, wrapText } from '../terminal-table.js';
import { type Pen, type TerminalOptions, takePen } from '../terminal-text.js';
import { markdownDiff, terminalDiff } from './patch.js';

const NAME = 120;
const SENTENCE = 600;

/** What came of it, in one sentence of our own words. */
function outcomeOf({ kept, start, history }: DraftReport): string {
  const tried = formatQuantity(history.filter(({ outcome }) => outcome !== 'unfinished').length, 'draft was tried', 'drafts were tried');
  if (kept === null) return `${tried}, none was kept.`;
  const before = start.figures === null ? '50.0 % by chance' : formatPercent(start.figures.heldOut.balancedAccuracy);
  return `${tried}; that of round ${kept.round} is kept: on held-out answers the balanced accuracy goes from ${before} to ${formatPercent(kept.figures.heldOut.balancedAccuracy)}.`;
}

const FIGURE_HEADS = ['', 'answers', 'accuracy', 'balanced', 'good: judged good / bad', 'bad: judged good / bad', 'no verdict'];

function figureRows({ start, kept }: DraftReport): string[][] {
  const rows = (name: string, figures: { readonly train: DraftFigures; readonly heldOut: DraftFigures } | null): string[][] =>
    figures === null ? [] : [figureRow(`${name}, learned from`, figures.train), figureRow(`${name}, held out`, figures.heldOut)];
  return [...rows('as it was', start.figures), ...rows('draft', kept?.figures ?? null)];
}

function figureRow(name: string, { n, missing, accuracy, balancedAccuracy, confusion: { counts } }: DraftFigures): string[] {
  const [[badAsBad, badAsGood], [goodAsBad, goodAsGood]] = counts;
  return [
    name,
    String(n),
    formatPercent(accuracy),
    formatPercent(balancedAccuracy),
    `${goodAsGood} / ${goodAsBad}`,
    `${badAsGood} / ${badAsBad}`,
    String(missing),
  ];
}

const HISTORY_HEADS = ['round', 'outcome', 'learned from', 'held out', 'why'];

function historyRows({ history }: DraftReport): { readonly cells: string[]; readonly why: string }[] {
  return history.map(({ round, outcome, train, heldOut, why }) => ({
    cells: [String(round), outcome, formatPercent(train?.balancedAccuracy ?? null), formatPercent(heldOut?.balancedAccuracy ?? null)],
    why,
  }));
}

function costOf({ usage }: DraftReport): string {
  return `${formatQuantity(usage.requests, 'request')}, ${usage.fromCassette} answered from cassettes, ${formatMoney(usage.usd)}.`;
}

const right = (heads: readonly string[], from: number, to: number) =>
  heads.map((head, index) => ({ head, ...(index >= from && index < to ? { align: 'right' as const } : {}) }));

/** GitHub Markdown. */
export function renderDraftMarkdown(report: DraftReport): string {
  const { item, rubric, mode, judge, drafter, rows, ended, notes, kept, diff } = report;
  const { good, bad } = rows.labelled;
  return `${blocks(
    `# A draft of ${plain(item, NAME)} in ${plain(rubric, NAME)}`,
    outcomeOf(report),
    `Judge ${code(judge, NAME)}, drafted by ${code(drafter, NAME)}${mode === null ? '' : `, failures of the mode ${code(mode, NAME)}`}. Labelled: ${good} good, ${bad} bad answers; ${rows.train} to learn from, ${rows.heldOut} held out. ${costOf(report)}`,
    ended === null ? '' : `It ended early: ${plain(ended, SENTENCE)}.`,
    notes.length === 0 ? '' : bullets(notes.map((note) => plain(note, SENTENCE))),
    diff === null ? '' : blocks('## The change', markdownDiff(diff)),
    '## Judge and people',
    table(right(FIGURE_HEADS, 1, FIGURE_HEADS.length), figureRows(report)),
    '## History',
    table(
      right(HISTORY_HEADS, 2, 4),
      historyRows(report).map(({ cells, why }) => [...cells, plain(why, SENTENCE)]),
    ),
    ...report.history.flatMap(({ round, item: text, outcome }) =>
      text === null || (kept !== null && kept.round === round) || outcome === 'unfinished'
        ? []
        : [`Round ${round}: ${plain(text.criterion, SENTENCE)}`],
    ),
  )}\n`;
}

/** For a terminal; the change last, where the eye is when the command ends. */
export function renderDraftText(report: DraftReport, options: TerminalOptions): string {
  const pen = takePen(options);
  const { item, rubric, judge, drafter, mode, rows, ended, notes, diff } = report;
  const { good, bad } = rows.labelled;
  const facts = `Judge ${pen.foreign(judge, NAME)}, drafted by ${pen.foreign(drafter, NAME)}${mode === null ? '' : `, failures of the mode ${pen.foreign(mode, NAME)}`}. Labelled: ${good} good, ${bad} bad answers; ${rows.train} to learn from, ${rows.heldOut} held out. ${costOf(report)}`;
  return [
    `${pen.paint.bold(`Draft of ${pen.foreign(item, NAME)} in ${pen.foreign(rubric, NAME)}`)}: ${outcomeOf(report)}`,
    wrapped(facts, pen),
    terminalTable(
      right(FIGURE_HEADS, 1, FIGURE_HEADS.length),
      figureRows(report).map((row) => row.map(pen.own)),
      pen,
    ),
    terminalTable(
      right(HISTORY_HEADS, 2, 4),
      historyRows(report).map(({ cells, why }) => [...cells.map(pen.own), pen.foreign(why, SENTENCE)]),
      pen,
    ),
    ...(ended === null ? [] : [wrapped(`It ended early: ${pen.foreign(ended, SENTENCE)}.`, pen)]),
    ...notes.map((note) => wrapped(pen.foreign(note, SENTENCE), pen)),
    ...(diff === null ? [] : [terminalDiff(diff, pen)]),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function wrapped(text: string, pen: Pen): string {
  return wrapText(text, pen.columns).join('\n');
}
