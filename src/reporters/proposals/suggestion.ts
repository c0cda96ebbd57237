/** A suggestion for people: the change, the evidence for it, what it cost, and what was tried on the way. */
import { type SuggestionReport, SuggestionReportSchema } from '../../domain/suggestion-report.js';
import { code, plain } from '../escape.js';
import { renderJsonOf } from '../json.js';
import { blocks, table } from '../markdown-blocks.js';
import { formatDifference, formatInterval, formatMoney, formatPercent, formatQuantity, NO_FIGURE } from '../numbers.js';
import { terminalTable, wrapText } from '../terminal-table.js';
import { type TerminalOptions, takePen } from '../terminal-text.js';
import { markdownDiff, terminalDiff } from './patch.js';

const NAME = 120;
const SENTENCE = 600;

/** Renderings of a suggestion by name, with the file of each in its record. */
export const SUGGESTION_REPORTERS = {
  json: { file: 'suggestion.json', render: (report: SuggestionReport): string => renderJsonOf(SuggestionReportSchema, report) },
  md: { file: 'suggestion.md', render: renderSuggestionMarkdown },
  /** For `git apply`. */
  diff: { file: 'suggestion.diff', render: ({ diff }: SuggestionReport): string => diff ?? '' },
} as const;

const WHAT = { prompt: 'An edit of the prompt', hint: 'A hint for the judge' } as const;
const ROWS = { prompt: 'case', hint: 'labelled answer' } as const;

function outcomeOf({ kept, history, kind }: SuggestionReport): string {
  const tried = formatQuantity(
    history.filter(({ outcome }) => outcome !== 'unfinished').length,
    'proposal was tried',
    'proposals were tried',
  );
  const comparison = kept?.evidence.comparison ?? null;
  if (kept === null || comparison === null) return `${tried}, none was kept.`;
  const moved = `${formatPercent(comparison.baseline)} to ${formatPercent(comparison.candidate)}`;
  return `${tried}; that of round ${kept.round} is kept: ${kind === 'hint' ? 'the judge’s agreement with people' : 'the score'} on ${formatQuantity(comparison.n, `${ROWS[kind]} that nobody learned from`, `${ROWS[kind]}s that nobody learned from`)} goes from ${moved}.`;
}

function factsOf({ cases, kind, level, usage }: SuggestionReport): string {
  const rows = (count: number): string => formatQuantity(count, ROWS[kind]);
  return `${rows(cases.learn)} to learn from, ${cases.failing} of them failing; ${cases.heldOut} held out; ${cases.mustPass} that must pass. Each proposal had to win at ${level.toPrecision(2)} one-sided. ${formatQuantity(usage.requests, 'request')}, ${usage.fromCassette} answered from cassettes, ${formatMoney(usage.usd)}.`;
}

const HEADS = ['round', 'outcome', 'difference', 'range', 'why'];

function rowsOf({ history }: SuggestionReport): { readonly cells: string[]; readonly why: string }[] {
  return history.map(({ round, outcome, evidence, why }) => {
    const { difference = null, interval = null } = evidence?.comparison ?? {};
    return { cells: [String(round), outcome, formatDifference(difference), interval === null ? NO_FIGURE : formatInterval(interval)], why };
  });
}

const columns = HEADS.map((head, index) => ({ head, ...(index === 2 || index === 3 ? { align: 'right' as const } : {}) }));

/** GitHub Markdown. */
export function renderSuggestionMarkdown(report: SuggestionReport): string {
  const { kind, suite, file, author, mode, ended, diff } = report;
  return `${blocks(
    `# ${WHAT[kind]} of ${plain(suite, NAME)}`,
    outcomeOf(report),
    `${code(file, NAME)}, written by ${code(author, NAME)}${mode === null ? '' : `, from failures of the mode ${code(mode, NAME)}`}. ${factsOf(report)}`,
    ended === null ? '' : `It ended early: ${plain(ended, SENTENCE)}.`,
    diff === null ? '' : blocks('## The change', markdownDiff(diff)),
    '## Attempts',
    table(
      columns,
      rowsOf(report).map(({ cells, why }) => [...cells, plain(why, SENTENCE)]),
    ),
  )}\n`;
}

/** For a terminal; the change last. */
export function renderSuggestionText(report: SuggestionReport, options: TerminalOptions): string {
  const pen = takePen(options);
  const wrapped = (text: string): string => wrapText(text, pen.columns).join('\n');
  const { kind, suite, file, author, mode, ended, diff } = report;
  const from = mode === null ? '' : `, from failures of the mode ${pen.foreign(mode, NAME)}`;
  return [
    `${pen.paint.bold(`${WHAT[kind]} of ${pen.foreign(suite, NAME)}`)}: ${pen.own(outcomeOf(report))}`,
    wrapped(`${pen.foreign(file, NAME)}, written by ${pen.foreign(author, NAME)}${from}. ${factsOf(report)}`),
    terminalTable(
      columns,
      rowsOf(report).map(({ cells, why }) => [...cells.map(pen.own), pen.foreign(why, SENTENCE)]),
      pen,
    ),
    ...(ended === null ? [] : [wrapped(`It ended early: ${pen.foreign(ended, SENTENCE)}.`)]),
    ...(diff === null ? [] : [terminalDiff(diff, pen)]),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}
