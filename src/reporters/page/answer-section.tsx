/** What the answers show beside their scores: whether the target knows what it knows, says the same twice, and serves all slices alike. */
import type { Report, ReportView } from '../../domain/report.js';
import { cleanLine } from '../clean-text.js';
import { formatCount, formatDecimal, formatDifference, formatInterval, formatPercent, formatQuantity, formatShare } from '../numbers.js';
import { Chart, Section, Table } from './frame.js';
import { ReliabilityPlot } from './plots/reliability.js';

const NAME = 120;
const MOST_ROWS = 60;

/** Whether there is anything to show. */
export function hasAnswerFigures({ report }: ReportView): boolean {
  return report.confidence !== undefined || report.consistency !== undefined || report.disparities !== undefined;
}

/** All of it; nothing here decides. */
export function AnswerSection({ view }: { readonly view: ReportView }) {
  if (!hasAnswerFigures(view)) return null;
  return (
    <Section id="answers" title="Confidence, consistency, disparity">
      <p class="muted">Shown for people: no verdict depends on it.</p>
      <Confidence confidence={view.report.confidence} />
      <ConsistencyTable rows={view.report.consistency ?? []} />
      <Disparities rows={view.report.disparities ?? []} />
    </Section>
  );
}

function Confidence({ confidence }: { readonly confidence: Report['confidence'] }) {
  if (confidence === undefined) return null;
  const sides = (['candidate', 'baseline'] as const).flatMap((side) => {
    const figures = confidence[side];
    return figures === null ? [] : [{ side, figures }];
  });
  return (
    <>
      <h3>Stated confidence</h3>
      {confidence.candidate !== null && (
        <Chart
          caption="Score of the candidate's answers over the confidence that they state; below the line it is too sure of itself. Larger dots hold more answers."
          draw={(width) => <ReliabilityPlot bins={confidence.candidate?.bins ?? []} width={width} />}
        />
      )}
      <Table
        caption="Stated confidence"
        heads={['Side', 'Answers that state it', 'Mean confidence', 'Mean score', 'Expected calibration error', 'Brier score']}
        rows={sides.map(({ side, figures }) => [
          side,
          `${formatCount(figures.n)} of ${formatCount(figures.answers)}`,
          formatPercent(figures.confidence),
          formatPercent(figures.score),
          formatDecimal(figures.ece, 3),
          formatDecimal(figures.brier, 3),
        ])}
        figures={[1, 2, 3, 4, 5]}
      />
    </>
  );
}

function ConsistencyTable({ rows }: { readonly rows: NonNullable<Report['consistency']> }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3>The same question twice</h3>
      <Table
        caption="Consistency over trials"
        heads={['Cases', 'Side', 'Asked again', 'Same text', 'Both hold or both fail']}
        rows={rows
          .slice(0, MOST_ROWS)
          .map(({ side, slice, cases, identical, agreeing }) => [
            slice === null ? 'all' : cleanLine(`${slice.key}=${slice.value}`, NAME, 'middle'),
            side,
            formatQuantity(cases, 'case'),
            formatShare(identical),
            formatShare(agreeing),
          ])}
        figures={[2, 3, 4]}
      />
    </>
  );
}

function Disparities({ rows }: { readonly rows: NonNullable<Report['disparities']> }) {
  if (rows.length === 0) return null;
  const end = ({ value, n, score }: { readonly value: string; readonly n: number; readonly score: number }): string =>
    `${cleanLine(value, 60, 'middle')}: ${formatPercent(score)} of ${formatQuantity(n, 'case')}`;
  return (
    <>
      <h3>Between slices</h3>
      <Table
        caption="Disparity between slices"
        heads={['Slices by', 'Best', 'Worst', 'Apart by', 'Range', 'On the baseline']}
        rows={rows
          .slice(0, MOST_ROWS)
          .map((row) => [
            cleanLine(row.key, NAME, 'middle'),
            end(row.best),
            end(row.worst),
            formatDifference(row.difference).replace('+', ''),
            formatInterval(row.interval),
            row.baseline === null ? '–' : formatDifference(row.baseline).replace('+', ''),
          ])}
        figures={[3, 4, 5]}
      />
      <p class="muted">The best and the worst of each key on the candidate. Ranges hold for all pairs of values at once (95 %).</p>
    </>
  );
}
