/** The history of suites, out of the run records of many commits or of a ledger: folders that a workflow kept as artifacts or on a branch. */
import { resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import { type HistoryReport, readHistory } from '../../domain/history/history.js';
import { HISTORY_REPORTERS } from '../../reporters/trend/index.js';
import { refuseFile, writeFiles } from '../gate/record.js';
import { addToLedger, readHistories } from './ledger-files.js';

export type HistoryOptions = {
  readonly dirs: readonly string[];
  readonly out?: string | undefined;
  /** The ledger that the runs are added to, and that is read then. */
  readonly add?: string | undefined;
};
export type HistoryResult = {
  readonly report: HistoryReport;
  readonly dir: string | null /** New files of the ledger. */;
  readonly added: readonly string[];
};

/**
 * Reads what many runs say together; with `add`, adds them to a ledger first.
 * @throws CupelError `record-unreadable` where a folder does not exist, or none holds a run
 */
export async function history({ dirs, out, add }: HistoryOptions, deps: Deps): Promise<HistoryResult> {
  refuseFile(out, deps);
  refuseFile(add, deps);
  const found = readHistories(dirs, deps);
  const added = add === undefined ? [] : addToLedger(add, found.entries, deps);
  // A run that has nothing to say adds nothing: the ledger may be empty then.
  const { entries, skipped } = add === undefined || found.entries.length === 0 ? found : readHistories([add], deps);
  const report = readHistory(entries, skipped);
  const dir = out === undefined ? null : resolve(deps.cwd, out);
  if (dir !== null)
    await writeFiles(
      dir,
      Object.values(HISTORY_REPORTERS).map(({ file, render }) => ({ file, render: () => render(report) })),
      deps,
    );
  return { report, dir, added };
}
