/** The parts of the page that show the evidence: metrics, slices, cases. */
import type { CaseReport, Comparison } from '../../domain/report.js';
import { cleanLine } from '../clean-text.js';
import { comparisonVerdict, formatChange, formatRange, formatSide, metricName } from '../comparison-words.js';
import { type Digest, sliceName } from '../digest.js';
import { formatCount, formatDecimal, formatPoints, formatQuantity, NO_FIGURE } from '../numbers.js';
import { Chart, Section, Table } from './frame.js';
import { DistributionPlot } from './plots/distribution.js';
import { IntervalPlot, type IntervalRow } from './plots/intervals.js';
import { MovePlot } from './plots/moves.js';

const NAME = 120;
/** Rows of a plot: more than these nobody compares by eye; the table holds them all. */
const MOST_ROWS = 24;
const MOST_WORSE = 16;
const MOST_BETTER = 8;

/** Every metric: its difference drawn, then all figures. */
export function MetricSection({ picked }: { readonly picked: Digest }) {
  const metrics = [...picked.openMetrics, ...picked.otherMetrics];
  if (metrics.length === 0) return null;
  const compared = metrics.some(({ baseline }) => baseline !== null);
  const drawn = metrics.flatMap((metric) => toRow(metric, metricName(metric).name)).slice(0, MOST_ROWS);
  return (
    <Section id="metrics" title="Metrics">
      {drawn.length > 0 && (
        <Chart
          caption={`Difference of the candidate to the baseline in points, with the range that chance allows. Left of zero is worse; the dashed line is the loss of ${formatPoints(picked.view.facts.margin)} that this suite tolerates.`}
          draw={(width) => <IntervalPlot rows={drawn} margin={picked.view.facts.margin * 100} width={width} />}
        />
      )}
      <ComparisonTable caption="Metrics" comparisons={metrics} nameOf={nameOfMetric} compared={compared} />
      <Tally picked={picked} />
    </Section>
  );
}

function nameOfMetric(metric: Comparison): string {
  const { name, hint } = metricName(metric);
  return hint === '' ? cleanLine(name, NAME) : `${cleanLine(name, NAME)} (${hint})`;
}

function Tally({ picked: { primary } }: { readonly picked: Digest }) {
  if (primary === null || primary.n === 0 || primary.difference === null) return null;
  const { n, losses, wins, ties } = primary;
  return (
    <p>
      Of {formatQuantity(n, 'case')} {formatCount(losses)} got worse, {formatCount(wins)} got better and {formatCount(ties)} stayed as they
      were.
    </p>
  );
}

/** The slices of all metrics, those that moved first. */
export function SliceSection({ picked }: { readonly picked: Digest }) {
  const slices = [...picked.movedSlices, ...picked.otherSlices];
  if (slices.length === 0) return null;
  const nameOf = (slice: Comparison): string =>
    slice.metric === picked.primary?.metric ? sliceName(slice) : `${sliceName(slice)} · ${slice.metric}`;
  const drawn = slices.flatMap((slice) => toRow(slice, nameOf(slice))).slice(0, MOST_ROWS);
  return (
    <Section id="slices" title="Slices">
      <p class="muted">
        A slice can fail the gate, and none can pass it. With many slices some move by chance: only what is called worse is proven.
      </p>
      {drawn.length > 0 && (
        <Chart
          caption={`Difference of each slice in points, with the range that chance allows${slices.length > drawn.length ? `; the first ${drawn.length} of ${slices.length}` : ''}.`}
          draw={(width) => <IntervalPlot rows={drawn} margin={null} width={width} />}
        />
      )}
      <ComparisonTable
        caption="Slices"
        comparisons={slices}
        nameOf={(slice) => cleanLine(nameOf(slice), NAME)}
        compared={slices.some(({ baseline }) => baseline !== null)}
      />
    </Section>
  );
}

/** Bounds in other units than scores have no place on an axis of points. */
function toRow(comparison: Comparison, name: string): IntervalRow[] {
  const { difference, interval, role } = comparison;
  if (difference === null || role === 'limit' || role === 'floor') return [];
  const { tone } = comparisonVerdict(comparison);
  const range = formatRange(comparison);
  const change = formatChange(comparison).replace(' points', '');
  return [
    {
      name,
      value: difference * 100,
      interval: interval === null ? null : [interval[0] * 100, interval[1] * 100],
      tone,
      figures: range === null ? [change, ''] : [change, `(${range})`],
    },
  ];
}

function ComparisonTable({
  caption,
  comparisons,
  nameOf,
  compared,
}: {
  readonly caption: string;
  readonly comparisons: readonly Comparison[];
  readonly nameOf: (comparison: Comparison) => string;
  readonly compared: boolean;
}) {
  const heads = compared
    ? ['', 'Baseline', 'Candidate', 'Difference', 'Range', 'Verdict', 'Cases', 'Worse / better', 'p (drop)', 'Detectable drop']
    : ['', 'Score', 'Verdict', 'Cases'];
  const rows = comparisons.map((comparison) => {
    const { tone, words } = comparisonVerdict(comparison);
    const verdict = <span class={`tone-${tone}`}>{words}</span>;
    const name = comparison.role === 'primary' ? <b>{nameOf(comparison)}</b> : nameOf(comparison);
    const cases = comparison.n === 0 ? NO_FIGURE : formatCount(comparison.n);
    const candidate = formatSide(comparison, comparison.candidate);
    if (!compared) return [name, candidate, verdict, cases];
    return [
      name,
      formatSide(comparison, comparison.baseline),
      candidate,
      formatChange(comparison),
      formatRange(comparison) ?? NO_FIGURE,
      verdict,
      cases,
      comparison.n === 0 ? NO_FIGURE : `${formatCount(comparison.losses)} / ${formatCount(comparison.wins)}`,
      formatDecimal(comparison.pRegression, 4),
      comparison.mde === null ? NO_FIGURE : formatPoints(comparison.mde),
    ];
  });
  return <Table caption={caption} heads={heads} rows={rows} figures={compared ? [1, 2, 3, 4, 6, 7, 8, 9] : [1, 3]} />;
}

/** What moved, drawn; then the table of all cases, which the page's script fills. */
export function CaseSection({ picked, withoutTexts }: { readonly picked: Digest; readonly withoutTexts: number }) {
  const { cases } = picked.view.report;
  if (cases.length === 0) return null;
  const moved = picked.regressed.length + picked.improved.length;
  return (
    <Section id="cases" title="Cases">
      {moved > 0 && (
        <>
          <p>
            {formatCount(picked.regressed.length)} got worse, {formatCount(picked.improved.length)} got better,{' '}
            {formatCount(picked.unchanged)} stayed as they were
            {picked.unscored.length > 0 ? `, ${formatCount(picked.unscored.length)} have no score` : ''}.
          </p>
          <Chart
            caption={`How many cases moved by how many points; the ${formatCount(picked.unchanged)} that did not move are left out.`}
            draw={(width) => <DistributionPlot cases={cases} width={width} />}
          />
          <Moves title="got worse" cases={picked.regressed} most={MOST_WORSE} />
          <Moves title="got better" cases={picked.improved} most={MOST_BETTER} />
        </>
      )}
      <h3>All cases</h3>
      <p class="muted">
        Open a case for what failed, where it comes from and, where this suite keeps texts, both answers side by side.
        {withoutTexts > 0 ? ` The texts of ${formatQuantity(withoutTexts, 'case')} did not fit into this file.` : ''} Keys: / search, arrows
        from case to case, Enter opens.
      </p>
      <div id="case-table">
        <noscript>The table needs scripts; `report.json` and `cases.csv` of the run record hold the same rows.</noscript>
      </div>
    </Section>
  );
}

function Moves({ title, cases, most }: { readonly title: string; readonly cases: readonly CaseReport[]; readonly most: number }) {
  const drawn = cases.filter(({ baseline, candidate }) => baseline !== null && candidate !== null).slice(0, most);
  if (drawn.length === 0) return null;
  const which = cases.length > drawn.length ? `the first ${drawn.length} of ${formatCount(cases.length)}` : formatCount(drawn.length);
  return (
    <details open={title === 'got worse'}>
      <summary>
        Cases that {title}: {which}
      </summary>
      <Chart
        caption={`Scores of the cases that ${title}: hollow on the baseline, full on the candidate, and the points between them.`}
        draw={(width) => <MovePlot cases={drawn} width={width} />}
      />
    </details>
  );
}
