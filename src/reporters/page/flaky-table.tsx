/** Cases that go to and fro under one and the same target. */
import type { Flaky } from '../../domain/history/history-figures.js';
import { cleanLine } from '../clean-text.js';
import { formatCount } from '../numbers.js';
import { Table } from './frame.js';

const NAME = 120;
const MOST_ROWS = 100;

/** A row a case, the most unsteady first, with the end of its quarantine. */
export function FlakyTable({ cases }: { readonly cases: readonly Flaky[] }) {
  return (
    <Table
      caption="Cases that go to and fro"
      heads={['Case that goes to and fro', 'Failed', 'Runs', 'Quarantine']}
      rows={cases
        .slice(0, MOST_ROWS)
        .map((row) => [
          cleanLine(row.case, NAME, 'middle'),
          formatCount(row.failed),
          formatCount(row.runs),
          row.state === 'quarantined' ? `until ${row.until.slice(0, 10)}` : `over: since ${row.since.slice(0, 10)}`,
        ])}
      figures={[1, 2]}
    />
  );
}
