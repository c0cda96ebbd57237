/** A sweep on a terminal: the recommendation, the leaderboard, what it cost. */
import { isPartOfMore, type SweepReport } from '../../domain/sweep-report.js';
import { formatCount, NO_FIGURE } from '../numbers.js';
import { terminalTable, wrapText } from '../terminal-table.js';
import { partCommands, type TerminalOptions, takePen } from '../terminal-text.js';
import { armFigures, LEGEND, noAdvice, raceLine, stopLine } from './words.js';

const NAME = 60;
const SENTENCE = 500;

const COLUMNS = [
  { head: 'Group', align: 'right' },
  { head: 'Arm' },
  { head: 'Score', align: 'right' },
  { head: 'To the reference', align: 'right' },
  { head: 'Cost a case', align: 'right' },
  { head: 'Median', align: 'right' },
  { head: 'Cases', align: 'right' },
  { head: 'Front' },
] as const;

/** The sweep as lines of text; ends with a line break. */
export function renderSweepTerminal(report: SweepReport, options: TerminalOptions): string {
  const pen = takePen(options);
  const paragraph = (text: string): string =>
    wrapText(text, pen.columns - 2)
      .map((line) => `  ${line}`)
      .join('\n');
  const rows = report.arms.map((arm) => {
    const [score = '', , difference = '', range = '', cost = '', median = ''] = armFigures(arm);
    return [
      arm.group === null ? pen.own(NO_FIGURE) : String(arm.group),
      `${pen.foreign(arm.id, NAME, 'middle')}${arm.id === report.reference ? ' (reference)' : ''}`,
      score,
      pen.own(arm.difference === null ? NO_FIGURE : `${difference.replace(' points', '')} (${range})`),
      pen.own(cost),
      pen.own(median),
      `${formatCount(arm.cases)}${arm.status === 'finished' ? '' : ` ${arm.status}`}`,
      arm.onFront ? 'yes' : '',
    ];
  });
  const advice =
    report.recommendation === null
      ? `${pen.signs.unsure} ${noAdvice(report)}`
      : `${pen.signs.good} ${pen.foreign(report.recommendation.reason, SENTENCE)}`;
  const stop = stopLine(report);
  const parts = [
    pen.paint.bold(wrapText(advice, pen.columns).join('\n')),
    stop === null ? '' : paragraph(`${pen.signs[isPartOfMore(report) ? 'unsure' : 'broken']} ${pen.foreign(stop, SENTENCE)}`),
    terminalTable(COLUMNS, rows, pen),
    paragraph(raceLine(report)),
    paragraph(LEGEND),
  ];
  return `${partCommands(parts.filter((part) => part !== '').join('\n\n'))}\n`;
}
