/** Histories as a page: the trend of every suite, and what somebody should look at. */
import type { HistoryReport, SuiteHistory } from '../../domain/history/history.js';
import { cleanLine } from '../clean-text.js';
import { formatMoney, formatPercent, formatQuantity } from '../numbers.js';
import { moment, stateLine, warnings } from '../trend/words.js';
import { FlakyTable } from './flaky-table.js';
import { Chart, renderPage, Section, Table } from './frame.js';
import { TrendPlot } from './plots/trend.js';

const NAME = 120;
const MOST_ROWS = 100;

/** Renders the page. The same report gives the same bytes. */
export function renderHistoryPage({ suites, skipped }: HistoryReport): string {
  return renderPage({
    title: 'History',
    data: {},
    body: (
      <>
        <header>
          <p class="eyebrow">History</p>
          <h1>{formatQuantity(suites.length, 'suite')}</h1>
          {skipped > 0 && <p class="muted">{formatQuantity(skipped, 'record')} left out: unreadable, or without a score to be trusted.</p>}
        </header>
        <main id="main">
          {suites.map((suite, index) => (
            <Suite key={suite.suite} suite={suite} id={`suite-${index + 1}`} />
          ))}
        </main>
        <footer class="muted">this file loads nothing from anywhere</footer>
      </>
    ),
  });
}

function Suite({ suite, id }: { readonly suite: SuiteHistory; readonly id: string }) {
  const { points, returned, flaky, ledger } = suite;
  return (
    <Section id={id} title={cleanLine(suite.suite, NAME)}>
      <p>{cleanLine(stateLine(suite), 300)}</p>
      {warnings(suite).map((text) => (
        <p key={text} class="notice">
          {cleanLine(text, 400)}
        </p>
      ))}
      {points.length >= 2 && (
        <Chart
          caption="Score of the candidate at every run; a gate's regressions are red."
          draw={(width) => <TrendPlot points={points} width={width} />}
        />
      )}
      {returned.length > 0 && (
        <Table
          caption="Failures that are back"
          heads={['Failure that is back', 'First fixed', 'Mended', 'Back since']}
          rows={returned
            .slice(0, MOST_ROWS)
            .map((row) => [
              cleanLine(row.case, NAME, 'middle'),
              ...[row.firstFixed, row.fixed, row.back].map((at) => cleanLine(moment(at), 60)),
            ])}
        />
      )}
      {flaky.length > 0 && <FlakyTable cases={flaky} />}
      {ledger.length > 0 && (
        <details>
          <summary>Ledger: {formatQuantity(ledger.length, 'case')} that come from an incident or failed once</summary>
          <Table
            caption="Ledger"
            heads={['Case', 'Incident', 'First fixed', 'Came back', 'Now']}
            rows={ledger.slice(0, MOST_ROWS).map((row) => {
              const last = row.back.at(-1);
              return [
                cleanLine(row.case, NAME, 'middle'),
                cleanLine(row.incidents.join(', '), NAME),
                row.firstFixed === null ? 'never' : cleanLine(moment(row.firstFixed), 60),
                last === undefined ? '' : cleanLine(`${row.back.length} ×, last ${moment(last)}`, 80),
                STATES[row.state],
              ];
            })}
          />
        </details>
      )}
      <details>
        <summary>{formatQuantity(points.length, 'run')}</summary>
        <Table
          caption="Runs"
          heads={['Run', 'Score', 'Verdict', 'Cost']}
          rows={points
            .slice(-MOST_ROWS)
            .reverse()
            .map((point) => [
              cleanLine(moment(point), 60),
              formatPercent(point.score),
              cleanLine(point.verdict, 20),
              formatMoney(point.usd),
            ])}
          figures={[1, 3]}
        />
      </details>
    </Section>
  );
}

const STATES = { fixed: 'fixed', failing: 'fails', back: 'is back' } as const;
