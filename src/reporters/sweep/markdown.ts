/** A sweep as Markdown, for the job summary. */
import { type ArmReport, isPartOfMore, type SweepReport } from '../../domain/sweep-report.js';
import { code, plain } from '../escape.js';
import { blocks, type Column, folded, table, unbroken } from '../markdown-blocks.js';
import { formatCount, formatMoney, formatPercent, formatQuantity, NO_FIGURE } from '../numbers.js';
import { armFigures, armState, FIGURE_HEADS, LEGEND, noAdvice, raceLine, stopLine } from './words.js';

const NAME = 80;
const SENTENCE = 600;
const MOST_SLICES = 60;

/** The sweep as Markdown; ends with a line break. */
export function renderSweepMarkdown(report: SweepReport): string {
  const { recommendation } = report;
  const stop = stopLine(report);
  const advice = recommendation === null ? `⚠️ **${noAdvice(report)}**` : `🏁 **${plain(recommendation.reason, SENTENCE)}**`;
  return `${blocks(
    `### Sweep ${plain(report.sweep, NAME)}`,
    advice,
    stop === null ? '' : `${isPartOfMore(report) ? '⏳' : '⛔'} ${plain(stop, SENTENCE)}`,
    leaderboard(report),
    plain(raceLine(report), SENTENCE),
    slices(report),
    `<sub>${LEGEND}</sub>`,
  )}\n`;
}

function leaderboard({ arms, reference }: SweepReport): string {
  const columns: Column[] = [
    { head: 'Group', align: 'right' },
    { head: 'Arm' },
    ...FIGURE_HEADS.map((head) => ({ head, align: 'right' as const })),
    { head: 'Front' },
  ];
  return table(
    columns,
    arms.map((arm) => [
      arm.group === null ? NO_FIGURE : String(arm.group),
      nameCell(arm, reference),
      ...armFigures(arm).map(unbroken),
      arm.onFront ? '●' : '',
    ]),
  );
}

function nameCell(arm: ArmReport, reference: string): string {
  const name = `${code(arm.id, NAME)}${arm.id === reference ? ' (reference)' : ''}`;
  const state = armState(arm);
  return state === '' ? name : `${name}<br>${state}`;
}

/** Score and cost of every arm in every slice, the front marked. */
function slices({ arms }: SweepReport): string {
  const rows = arms.flatMap((arm) =>
    arm.slices.map((slice) => [
      code(`${slice.key}=${slice.value}`, NAME),
      code(arm.id, NAME),
      unbroken(formatPercent(slice.score)),
      slice.costPerCase === null ? NO_FIGURE : unbroken(formatMoney(slice.costPerCase)),
      formatCount(slice.cases),
      slice.onFront ? '●' : '',
    ]),
  );
  const sorted = rows.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  const figures = ['Score', 'Cost a case', 'Cases'].map((head) => ({ head, align: 'right' as const }));
  const shown = sorted.slice(0, MOST_SLICES);
  const more = sorted.length - shown.length;
  return folded(
    formatQuantity(new Set(sorted.map(([name]) => name)).size, 'slice'),
    blocks(
      table([{ head: 'Slice' }, { head: 'Arm' }, ...figures, { head: 'Front' }], shown),
      more > 0 ? `${formatCount(more)} more rows in sweep.json.` : '',
    ),
  );
}
