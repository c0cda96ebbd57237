/** The comparisons of a report in Markdown: the table that decides, the slices that moved, and the figures for those who check them. */
import type { Comparison } from '../domain/report.js';
import { comparisonVerdict, formatChange, formatRange, formatSide, metricName } from './comparison-words.js';
import type { Detail } from './detail.js';
import { type Digest, sliceName } from './digest.js';
import { code, plain } from './escape.js';
import { blocks, type Column, folded, table, unbroken } from './markdown-blocks.js';
import { formatCount, formatDecimal, formatPoints, formatQuantity, NO_FIGURE } from './numbers.js';

/** At the head of a row: on a phone the last column is out of sight. */
const SYMBOLS = { good: '✅ ', bad: '❌ ', unsure: '⚠️ ', broken: '⛔ ', none: '' } as const;

/** Table of the metrics that matter, how many cases moved, and the other metrics folded. */
export function metricSection(digest: Digest, detail: Detail): string {
  const open = digest.openMetrics.slice(0, detail.metrics);
  const others = [...digest.openMetrics.slice(detail.metrics), ...digest.otherMetrics];
  return blocks(
    metricTable(open, detail),
    tally(digest),
    folded(
      `${formatQuantity(others.length, 'more metric')}`,
      blocks(metricTable(others.slice(0, detail.metrics), detail), rest(others, detail.metrics)),
    ),
  );
}

function metricTable(metrics: readonly Comparison[], detail: Detail): string {
  const compared = metrics.some(({ baseline }) => baseline !== null);
  const columns: Column[] = compared
    ? [{ head: 'Metric' }, ...SIDES, { head: 'Verdict' }]
    : [{ head: 'Metric' }, { head: 'Score', align: 'right' }, { head: 'Verdict' }];
  const rows = metrics.map((metric) => [
    nameCell(metric, detail),
    ...(compared ? sideCells(metric) : [side(metric, metric.candidate)]),
    verdictCell(metric),
  ]);
  return table(columns, rows);
}

const SIDES: readonly Column[] = [
  { head: 'Baseline', align: 'right' },
  { head: 'Candidate', align: 'right' },
  { head: 'Difference', align: 'right' },
];

function nameCell(metric: Comparison, detail: Detail): string {
  const { name, hint } = metricName(metric);
  const shown = `${symbol(metric)}${metric.role === 'primary' ? `**${plain(name, detail.name)}**` : plain(name, detail.name)}`;
  return hint === '' ? shown : `${shown} (${hint})`;
}

function side(comparison: Comparison, value: number | null): string {
  return unbroken(formatSide(comparison, value));
}

function sideCells(comparison: Comparison): readonly string[] {
  const change = unbroken(formatChange(comparison));
  const range = formatRange(comparison);
  const marked = comparison.status === 'regression' ? `**${change}**` : change;
  return [
    side(comparison, comparison.baseline),
    side(comparison, comparison.candidate),
    range === null ? marked : `${marked}<br>(${unbroken(range)})`,
  ];
}

function symbol(comparison: Comparison): string {
  return SYMBOLS[comparisonVerdict(comparison).tone];
}

function verdictCell(comparison: Comparison): string {
  return comparisonVerdict(comparison).words;
}

function tally({ primary }: Digest): string {
  if (primary === null || primary.n === 0 || primary.difference === null) return '';
  const { n, losses, wins, ties } = primary;
  return `Of ${formatQuantity(n, 'case')} ${formatCount(losses)} got worse, ${formatCount(wins)} got better and ${formatCount(ties)} stayed as they were.`;
}

function rest(rows: readonly unknown[], shown: number): string {
  return rows.length <= shown ? '' : `${formatCount(rows.length - shown)} more in the run record.`;
}

/** Table of the slices that fell or rose; the quiet ones folded. */
export function sliceSection(digest: Digest, detail: Detail): string {
  const { movedSlices, otherSlices } = digest;
  const hidden = movedSlices.slice(detail.slices);
  const quiet = [...hidden, ...otherSlices];
  const moved = sliceTable(movedSlices.slice(0, detail.slices), digest, detail);
  return blocks(
    moved === '' ? '' : blocks('#### Slices that moved', moved),
    folded(
      `${formatQuantity(quiet.length, hidden.length > 0 ? 'more slice' : 'slice')}${hidden.length > 0 ? '' : ' without a clear movement'}`,
      blocks(sliceTable(quiet.slice(0, detail.slices), digest, detail), rest(quiet, detail.slices)),
    ),
  );
}

function sliceTable(slices: readonly Comparison[], { primary }: Digest, detail: Detail): string {
  const rows = slices.map((slice) => [
    `${symbol(slice)}${code(sliceName(slice), detail.name)}${slice.metric === primary?.metric ? '' : ` ${plain(slice.metric, detail.name)}`}`,
    formatCount(slice.n),
    ...sideCells(slice),
    verdictCell(slice),
  ]);
  return table([{ head: 'Slice' }, { head: 'Cases', align: 'right' }, ...SIDES, { head: 'Verdict' }], rows);
}

const METHODS: Readonly<Record<Comparison['method'], string>> = {
  'paired-t-cr1': 'paired t (CR1)',
  'mcnemar-tango': 'McNemar, Tango',
  'sign-flip': 'sign flip',
  'prediction-powered': 'PPI++',
  none: NO_FIGURE,
};

/** Everything that a statistician asks for, one row a metric. */
export function figureTable(digest: Digest, detail: Detail): string {
  const metrics = [...digest.openMetrics, ...digest.otherMetrics].filter(({ n }) => n > 0).slice(0, detail.metrics);
  const rows = metrics.map((metric) => [
    plain(metric.metric, detail.name),
    `${formatCount(metric.n)} / ${formatCount(metric.clusters)}`,
    `${formatCount(metric.losses)} / ${formatCount(metric.wins)} / ${formatCount(metric.ties)}`,
    metric.standardError === null ? NO_FIGURE : unbroken(formatPoints(metric.standardError)),
    unbroken(formatDecimal(metric.pRegression, 4)),
    unbroken(formatDecimal(metric.pNonInferior, 4)),
    formatDecimal(metric.correlation, 2),
    metric.mde === null ? NO_FIGURE : unbroken(formatPoints(metric.mde)),
    METHODS[metric.method],
  ]);
  const heads = [
    'Metric',
    'Cases / clusters',
    'Worse / better / same',
    'Standard error',
    'p (drop)',
    'p (no worse)',
    'Correlation',
    'Detectable drop',
    'Method',
  ];
  return table(
    heads.map((head, index) => (index === 0 || index === heads.length - 1 ? { head } : { head, align: 'right' })),
    rows,
  );
}
