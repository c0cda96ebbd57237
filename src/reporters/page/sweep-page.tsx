/** A sweep as a page: who leads, by how much, at what price. */
import type { ArmReport, SweepReport } from '../../domain/sweep-report.js';
import { cleanLine } from '../clean-text.js';
import { formatCount, formatDifference, formatDuration, formatInterval, formatMoney, formatPercent, NO_FIGURE } from '../numbers.js';
import { sortedJson } from '../sorted-json.js';
import { armFigures, armState, FIGURE_HEADS, LEGEND, noAdvice, raceLine, stopLine } from '../sweep/words.js';
import { Chart, Figures, renderPage, Section, Table } from './frame.js';
import { FrontPlot, type FrontPoint } from './plots/front.js';
import { IntervalPlot, type IntervalRow } from './plots/intervals.js';

const NAME = 100;
const SENTENCE = 600;
/** Rows of a plot: more than these nobody compares by eye; the table holds them all. */
const MOST_ROWS = 40;

/** Renders the page. The same report gives the same bytes. */
export function renderSweepPage(report: SweepReport): string {
  const { recommendation, arms } = report;
  const stop = stopLine(report);
  return renderPage({
    title: `Sweep ${cleanLine(report.sweep, 80)}`,
    data: {},
    body: (
      <>
        <header>
          <p class="eyebrow">
            Sweep <b>{cleanLine(report.sweep, NAME)}</b> · {formatCount(arms.length)} arms on {formatCount(report.setup.cases)} cases of{' '}
            {report.setup.suites.map((suite) => cleanLine(suite, NAME)).join(', ')}
          </p>
          <h1>
            {recommendation === null ? (
              <>
                <span class="badge unsure">No recommendation</span> {noAdvice(report)}
              </>
            ) : (
              <>
                <span class="badge good">Recommended</span> {cleanLine(recommendation.arm, NAME, 'middle')}
              </>
            )}
          </h1>
          {recommendation !== null && <p>{cleanLine(recommendation.reason, SENTENCE)}</p>}
          {stop !== null && <p class="notice">{cleanLine(stop, SENTENCE)}</p>}
          <p>{raceLine(report)}</p>
        </header>
        <main id="main">
          <Leaderboard report={report} />
          <Differences report={report} />
          <Front report={report} />
          <Slices arms={arms} />
          <Run report={report} />
        </main>
        <footer class="muted">this file loads nothing from anywhere</footer>
      </>
    ),
  });
}

function Leaderboard({ report }: { readonly report: SweepReport }) {
  return (
    <Section id="leaderboard" title="Leaderboard">
      <Table
        caption="Leaderboard"
        heads={['Arm', 'Group', ...FIGURE_HEADS.map((head, index) => (index === 3 ? 'Range of it' : head)), 'Front']}
        rows={report.arms.map((arm) => [
          <span key={arm.id}>
            {arm.group === 1 ? <b>{cleanLine(arm.id, NAME, 'middle')}</b> : cleanLine(arm.id, NAME, 'middle')}
            {arm.id === report.reference ? ' (reference)' : ''}
            {armState(arm) !== '' && <span class="state">{armState(arm)}</span>}
          </span>,
          arm.group ?? NO_FIGURE,
          ...armFigures(arm),
          arm.onFront ? '●' : '',
        ])}
        figures={[1, 2, 3, 4, 5, 6, 7, 8, 9]}
      />
      <p class="muted">{LEGEND}</p>
    </Section>
  );
}

function Differences({ report }: { readonly report: SweepReport }) {
  const rows = report.arms
    .flatMap((arm): IntervalRow[] => {
      if (arm.difference === null) return [];
      const range = arm.differenceInterval;
      return [
        {
          name: arm.id,
          value: arm.difference * 100,
          interval: range === null ? null : [range[0] * 100, range[1] * 100],
          tone: range !== null && range[0] > 0 ? 'good' : range !== null && range[1] < 0 ? 'bad' : 'none',
          figures: [formatDifference(arm.difference).replace(' points', ''), range === null ? '' : `(${formatInterval(range)})`],
        },
      ];
    })
    .slice(0, MOST_ROWS);
  if (rows.length === 0) return null;
  return (
    <Section id="differences" title={`Against ${cleanLine(report.reference, 60)}`}>
      <Chart
        caption="Difference of each arm to the reference in points, over the cases that both have, with the range that chance allows for all arms at once."
        draw={(width) => <IntervalPlot rows={rows} margin={null} width={width} />}
      />
    </Section>
  );
}

function Front({ report }: { readonly report: SweepReport }) {
  const byCost = pointsOf(report.arms, ({ costPerCase }) => costPerCase);
  const byLatency = pointsOf(report.arms, ({ latencyP50Ms }) => latencyP50Ms);
  if (byCost.length < 2 && byLatency.length < 2) return null;
  return (
    <Section id="front" title="Quality, cost, latency">
      {byCost.length >= 2 && (
        <Chart
          caption="Score over the cost of a case. Full: on the front of score, cost and latency; up and to the left is better."
          draw={(width) => <FrontPlot points={byCost} price={{ name: 'USD a case', format: formatMoney }} width={width} />}
        />
      )}
      {byLatency.length >= 2 && (
        <Chart
          caption="Score over the median latency. Full: on the front; up and to the left is better."
          draw={(width) => <FrontPlot points={byLatency} price={{ name: 'median latency', format: formatDuration }} width={width} />}
        />
      )}
    </Section>
  );
}

function pointsOf(arms: readonly ArmReport[], price: (arm: ArmReport) => number | null): FrontPoint[] {
  return arms.flatMap((arm) => {
    const x = price(arm);
    return x === null || arm.score === null ? [] : [{ name: arm.id, x, score: arm.score * 100, onFront: arm.onFront }];
  });
}

function Slices({ arms }: { readonly arms: readonly ArmReport[] }) {
  const slices = [...new Map(arms.flatMap((arm) => arm.slices).map(({ key, value }) => [`${key}=${value}`, { key, value }])).values()];
  if (slices.length === 0) return null;
  return (
    <Section id="slices" title="Slices">
      <p class="muted">Score of every arm in every slice; ● marks the front of score, cost and latency there. Nothing is tested here.</p>
      <Table
        caption="Slices"
        heads={['Slice', ...arms.map(({ id }) => cleanLine(id, 40, 'middle'))]}
        rows={slices.map(({ key, value }) => [
          cleanLine(`${key}=${value}`, NAME, 'middle'),
          ...arms.map((arm) => {
            const slice = arm.slices.find((own) => own.key === key && own.value === value);
            return slice === undefined ? NO_FIGURE : `${formatPercent(slice.score)}${slice.onFront ? ' ●' : ''}`;
          }),
        ])}
        figures={arms.map((_, index) => index + 1)}
      />
    </Section>
  );
}

function Run({ report }: { readonly report: SweepReport }) {
  const { usage, setup } = report;
  return (
    <Section id="run" title="How it was run">
      <Figures
        entries={[
          ['Cost', usage.usd === null ? 'unknown' : formatMoney(usage.usd)],
          ['Calls made', formatCount(usage.requests)],
          ['Calls not needed', formatCount(report.skippedCalls)],
          ['Answers from cassettes', formatCount(usage.fromCassette)],
          ['Tokens in / out', `${formatCount(usage.inputTokens)} / ${formatCount(usage.outputTokens)}`],
          ['Seed', String(setup.seed)],
        ]}
      />
      {setup.racing !== null && (
        <Table
          caption="Rungs"
          heads={['Cases seen', 'Arms that went on']}
          rows={setup.rungs.map(({ cases, arms }) => [formatCount(cases), formatCount(arms)])}
          figures={[1]}
        />
      )}
      <h3>What makes the arms</h3>
      <Table
        caption="Arms"
        heads={['Arm', 'In the place of the candidate’s own']}
        rows={report.arms.map(({ id, params }) => [
          cleanLine(id, NAME, 'middle'),
          Object.keys(params).length === 0 ? (
            'the candidate as it is'
          ) : (
            <code key={id}>{cleanLine(sortedJson(params), 300, 'middle')}</code>
          ),
        ])}
      />
    </Section>
  );
}
