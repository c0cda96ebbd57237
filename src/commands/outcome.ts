/** From verdicts to the exit code and the JSON that scripts read. */

import { worstOf } from '../domain/gate.js';
import type { Report, Verdict, VerdictStatus } from '../domain/report.js';
import { isPartOfMore, type SweepReport } from '../domain/sweep-report.js';
import { EXIT } from '../errors.js';
import type { Diagnosis } from './doctor/doctor.js';
import type { BaselineResult } from './gate/baseline.js';

/** The exit code of a verdict: 0 pass, 1 regression, 2 invalid, and for inconclusive 0 or 3. An accepted regression is 0. */
export function exitCodeOf({ verdict, accepted }: Pick<Report, 'verdict' | 'accepted'>, onInconclusive: 'warn' | 'fail'): number {
  switch (verdict.status) {
    case 'pass':
      return EXIT.pass;
    case 'regression':
      return accepted === null ? EXIT.regression : EXIT.pass;
    case 'inconclusive':
      return onInconclusive === 'fail' ? EXIT.inconclusive : EXIT.pass;
    case 'invalid':
      return EXIT.unable;
  }
}

type Outcome = { readonly report: Report; readonly onInconclusive: 'warn' | 'fail' };

/** The suite whose verdict counts for all: invalid, then regression, inconclusive, pass; of equals one that fails, then the first. */
export function worstOutcome<T extends Outcome>(outcomes: readonly T[]): T {
  const status: VerdictStatus = worstOf(outcomes.map(({ report }) => report.verdict.status));
  const equals = outcomes.filter(({ report }) => report.verdict.status === status);
  const worst = equals.find(({ report, onInconclusive }) => exitCodeOf(report, onInconclusive) !== EXIT.pass) ?? equals[0];
  if (worst === undefined) throw new Error('there is no outcome');
  return worst;
}

/** What `--json` prints of several suites. */
export type CombinedReport = { readonly schemaVersion: 1; readonly verdict: Verdict; readonly suites: readonly Report[] };

export function combineReports(outcomes: readonly Outcome[]): CombinedReport {
  return { schemaVersion: 1, verdict: worstOutcome(outcomes).report.verdict, suites: outcomes.map(({ report }) => report) };
}

/** What recorded baselines end with: 2 as soon as one that was wanted is not there. */
export function exitCodeOfBaselines(results: readonly BaselineResult[]): number {
  return results.some(({ kind }) => kind === 'incomplete') ? EXIT.unable : EXIT.pass;
}

/** A line a suite: what was recorded, or why nothing was. */
export function renderBaselines(results: readonly BaselineResult[]): string {
  return results
    .map(({ suite, sha, kind, dir, cases, scored, usd, why }) => {
      const price = usd === null || usd === 0 ? '' : `, $${usd.toFixed(4)}`;
      if (kind === 'recorded') return `${suite}: ${scored} of ${cases} cases at ${sha.slice(0, 12)}${price}: ${dir}\n`;
      return `${suite}: ${kind === 'incomplete' ? 'no baseline' : 'nothing to record'}: ${why}\n`;
    })
    .join('');
}

/** The exit code of a doctor's visit: 2 as soon as one check of one suite does not hold. */
export function exitCodeOfDiagnoses(diagnoses: readonly Diagnosis[]): number {
  return diagnoses.every(({ checks }) => checks.every(({ ok }) => ok)) ? EXIT.pass : EXIT.unable;
}

/** What `doctor --json` prints: of one suite its diagnosis, of several a list. */
export function toDiagnosisJson(diagnoses: readonly Diagnosis[]): string {
  const [first, ...others] = diagnoses;
  return `${JSON.stringify(others.length === 0 ? first : { suites: diagnoses }, null, 2)}\n`;
}

/** What a sweep ends with: 0 when it ran to its end and has an arm to recommend, or was a part that ran to its own; else 2. */
export function sweepExitCode({ stop, recommendation }: Pick<SweepReport, 'stop' | 'recommendation'>): number {
  return isPartOfMore({ stop }) || (stop === null && recommendation !== null) ? EXIT.pass : EXIT.unable;
}
