/** What the runs before say of a suite. No verdict looks at it. */
import type { ReportView } from '../../domain/report.js';
import { cleanLine } from '../clean-text.js';
import { formatCount } from '../numbers.js';
import { fallWords, moment, moveWords, trendWords } from '../trend/words.js';
import { FlakyTable } from './flaky-table.js';
import { Chart, Section, Table } from './frame.js';
import { TrendPlot } from './plots/trend.js';

const NAME = 120;
const MOST_ROWS = 100;

/** The trend, what moved by itself, what came back, what goes to and fro. */
export function HistorySection({ view: { facts } }: { readonly view: ReportView }) {
  const { history } = facts;
  if (history === undefined || history.runs === 0) return null;
  const { trend, moved, erosion, fixed, flaky } = history;
  return (
    <Section id="history" title="The runs before">
      <p>{cleanLine(trendWords(history), 300)}.</p>
      {moved !== null && <p class="notice">The baseline {moveWords(moved)}, though nothing of it changed: what it calls has moved.</p>}
      {erosion !== null && <p class="notice">Slow erosion: from {fallWords(erosion)}.</p>}
      {trend.length >= 2 && (
        <Chart caption="Score of the runs before this one." draw={(width) => <TrendPlot points={trend} width={width} />} />
      )}
      {fixed.length > 0 && (
        <Table
          caption="Failures that are back"
          heads={['Case that got worse', 'First fixed', 'Came back before']}
          rows={fixed
            .slice(0, MOST_ROWS)
            .map((own) => [cleanLine(own.case, NAME, 'middle'), cleanLine(moment(own.first), 60), `${formatCount(own.back)} ×`])}
          figures={[2]}
        />
      )}
      {flaky.length > 0 && (
        <>
          <FlakyTable cases={flaky} />
          <p class="muted">
            Measured: each held and failed under one and the same target. They count in every figure, and one that must pass still fails the
            gate; quarantine puts them last among the cases that got worse, and ends by itself.
          </p>
        </>
      )}
    </Section>
  );
}
