/** Histories on a terminal. */
import type { HistoryReport, SuiteHistory } from '../../domain/history/history.js';
import { terminalTable, wrapText } from '../terminal-table.js';
import { type Pen, partCommands, type TerminalOptions, takePen } from '../terminal-text.js';
import { moment, stateLine, warnings } from './words.js';

const NAME = 80;
const MOST = 12;

/** All histories as lines of text; ends with a line break. */
export function renderHistoryTerminal({ suites, skipped }: HistoryReport, options: TerminalOptions): string {
  const pen = takePen(options);
  const parts = suites.map((suite) => suiteBlock(suite, pen));
  const left =
    skipped === 0
      ? ''
      : `${skipped} ${skipped === 1 ? 'record was' : 'records were'} left out: unreadable, or without a score to be trusted.`;
  return `${partCommands([...parts, left].filter((part) => part !== '').join('\n\n'))}\n`;
}

function suiteBlock(suite: SuiteHistory, pen: Pen): string {
  const paragraph = (text: string): string =>
    wrapText(pen.foreign(text, 400), pen.columns - 2)
      .map((line) => `  ${line}`)
      .join('\n');
  const told = warnings(suite);
  const returned = suite.returned
    .slice(0, MOST)
    .map((row) => [pen.foreign(row.case, NAME, 'middle'), moment(row.firstFixed), moment(row.fixed), moment(row.back)]);
  const flaky = suite.flaky
    .slice(0, MOST)
    .map((row) => [
      pen.foreign(row.case, NAME, 'middle'),
      `${row.failed} of ${row.runs}`,
      row.state === 'quarantined' ? `until ${row.until.slice(0, 10)}` : 'over',
    ]);
  return [
    pen.paint.bold(
      `${pen.signs[told.length === 0 ? 'good' : 'unsure']} ${pen.foreign(suite.suite, NAME)}: ${pen.foreign(stateLine(suite), 300)}`,
    ),
    ...told.map((text) => paragraph(`${pen.signs.unsure} ${text}`)),
    terminalTable([{ head: 'Failure that is back' }, { head: 'First fixed' }, { head: 'Mended' }, { head: 'Back since' }], returned, pen),
    terminalTable([{ head: 'Case that goes to and fro' }, { head: 'Failed', align: 'right' }, { head: 'Quarantine' }], flaky, pen),
  ]
    .filter((part) => part !== '')
    .join('\n');
}
