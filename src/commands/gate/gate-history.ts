/** What a gate tells of the runs before, where it is given them: for people alone. Nothing here can change a verdict. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import { inOrder, moveOf, readSuite } from '../../domain/history/history.js';
import { type LedgerEntry, toLedgerEntry } from '../../domain/history/ledger.js';
import { isIncident, type ReportView, type RunHistory } from '../../domain/report.js';
import { CupelError } from '../../errors.js';
import { readHistories } from '../history/ledger-files.js';

/** Runs of the trend, and cases of each list, that a report keeps. */
const TREND = 20;
const MOST = 200;

/**
 * Adds the history of a suite to a view. A history that is not there yet, or cannot be read, costs a warning.
 * @param dir run records or a ledger, relative to the working directory; undefined: nothing is added
 */
export function recall(view: ReportView, dir: string | undefined, deps: Pick<Deps, 'cwd' | 'log'>): ReportView {
  if (dir === undefined) return view;
  if (!existsSync(resolve(deps.cwd, dir))) {
    deps.log.warn(`history: ${dir} is not there yet; the report says nothing of earlier runs`);
    return view;
  }
  try {
    const { entries } = readHistories([dir], deps);
    const own = inOrder(entries.filter(({ suite, at }) => suite === view.report.suite && at < view.report.startedAt));
    return { ...view, facts: { ...view.facts, history: describe(own, view) } };
  } catch (error) {
    if (!(error instanceof CupelError)) throw error;
    deps.log.warn(`history: ${dir}: ${error.message}; the report says nothing of earlier runs`);
    return view;
  }
}

function describe(runs: readonly LedgerEntry[], view: ReportView): RunHistory {
  const { report, notes } = view;
  const incidents = new Map(
    [...notes].flatMap(([id, { origins }]) => (origins.some(isIncident) ? [[id, origins.filter(isIncident)] as const] : [])),
  );
  // What comes from an incident today did so before, whether or not the record of that time says so.
  const told = runs.map((run) => ({ ...run, incidents: { ...run.incidents, ...Object.fromEntries(incidents) } }));
  const { metric, points, flaky, erosion, ledger } = readSuite(report.suite, told, Date.parse(report.startedAt));
  const worse = new Set(report.cases.filter(({ status }) => status === 'regressed').map(({ id }) => id));
  const now = toLedgerEntry(report);
  const baseline = report.sides.baseline?.fingerprint;
  return {
    metric,
    trend: points.slice(-TREND).map(({ at, ref, score }) => ({ at, ref, score })),
    runs: points.length,
    fixed: ledger
      .flatMap(({ case: id, firstFixed, back }) =>
        worse.has(id) && firstFixed !== null ? [{ case: id, first: firstFixed, back: back.length }] : [],
      )
      .slice(0, MOST),
    flaky: flaky.slice(0, MOST),
    erosion,
    moved:
      now === null || baseline === undefined || baseline === report.sides.candidate.fingerprint ? null : moveOf([...told, now], baseline),
  };
}
