/** The action's entry: has the inputs carried out, and publishes what came of it. It decides nothing. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArguments } from '../commands/arguments.js';
import type { GateResult } from '../commands/gate.js';
import { invoke, type Session } from '../commands/invocation.js';
import { exitCodeOf, exitCodeOfDiagnoses, sweepExitCode, toDiagnosisJson, worstOutcome } from '../commands/outcome.js';
import type { SweepResult } from '../commands/sweep.js';
import type { Deps } from '../deps.js';
import type { Report, ReportView } from '../domain/report.js';
import { CupelError, EXIT, renderError } from '../errors.js';
import { renderCalibrationMarkdown } from '../reporters/calibration-page.js';
import { REPORTERS } from '../reporters/index.js';
import { renderSummary } from '../reporters/summary.js';
import { SWEEP_REPORTERS } from '../reporters/sweep/index.js';
import { renderSweepTerminal } from '../reporters/sweep/terminal.js';
import { renderTerminal } from '../reporters/terminal.js';
import { renderHistoryTerminal } from '../reporters/trend/terminal.js';

/** Where the action says what it has to say. */
export type Runner = Pick<Session, 'home' | 'signal' | 'endsAt'> & {
  /** The command line that the inputs stand for. */
  readonly args: readonly string[];
  /** Where records and cassettes are kept: not in the checkout. */
  readonly stateDir: string;
  readonly setOutput: (name: string, value: string) => void;
  /** File to which the job summary is appended; undefined where the runner has none. */
  readonly summaryFile: string | undefined;
  readonly print: (text: string) => void;
  readonly fail: (message: string) => void;
};

/** Bytes of the job summary: over 1 MiB GitHub drops all of it. */
const SUMMARY_BYTES = 1_000_000;

/** Runs the action. Resolves with the exit code; what is no CupelError is a bug and is thrown. */
export async function main(runner: Runner, deps: Deps): Promise<number> {
  try {
    // On a runner a key goes where the workflow or the base commit says, and a record that a change brings along is not believed.
    const trust = { suiteOrigins: false, stateDir: runner.stateDir };
    const outcome = await invoke(parseArguments(runner.args), { ...runner, trust }, deps);
    switch (outcome.kind) {
      case 'verdicts':
        return publish(outcome.results, outcome.isDemo, runner, deps);
      case 'comparison':
        publishViews([outcome.view], runner, deps);
        setOutputs(outcome.view.report, runner, {
          record: outcome.dir ?? '',
          json: outcome.dir === null ? '' : join(outcome.dir, REPORTERS.json.file),
        });
        return exitCodeOf(outcome.view.report, outcome.onInconclusive);
      case 'labels':
        throw new Error('nobody labels on a runner');
      case 'calibration':
        runner.print(renderCalibrationMarkdown(outcome.result.calibration));
        return EXIT.pass;
      case 'history':
        runner.print(renderHistoryTerminal(outcome.result.report, { colour: false, columns: 120, unicode: true }));
        runner.setOutput('report', outcome.result.dir ?? '');
        return EXIT.pass;
      case 'sweep':
        return publishSweep(outcome.result, runner, deps);
      case 'plans':
        runner.print(`${JSON.stringify({ suites: outcome.plans }, null, 2)}\n`);
        return EXIT.pass;
      case 'scaffold':
        runner.print(`${JSON.stringify(outcome.result, null, 2)}\n`);
        return EXIT.pass;
      case 'diagnoses':
        runner.print(toDiagnosisJson(outcome.diagnoses));
        return exitCodeOfDiagnoses(outcome.diagnoses);
      case 'harvest':
        runner.print(`${JSON.stringify(outcome.outcome.result, null, 2)}\n`);
        return EXIT.pass;
      case 'leaks':
        runner.print(`${JSON.stringify({ findings: outcome.leaks }, null, 2)}\n`);
        return outcome.leaks.length === 0 ? EXIT.pass : EXIT.regression;
      case 'rendering':
        publishViews([outcome.view], runner, deps);
        return EXIT.pass;
      case 'text':
        runner.print(outcome.text);
        return EXIT.pass;
    }
  } catch (error) {
    if (!(error instanceof CupelError)) throw error;
    runner.fail(renderError(error));
    return EXIT.unable;
  }
}

function publish(results: readonly GateResult[], isDemo: boolean, runner: Runner, deps: Deps): number {
  const outcomes = results.map((result) => ({ ...result, report: result.view.report }));
  const worst = worstOutcome(outcomes);
  publishViews(
    results.map(({ view }) => view),
    runner,
    deps,
  );
  const record = results.length === 1 ? worst.dir : join(worst.dir, '..');
  setOutputs(worst.report, runner, { record, json: join(worst.dir, REPORTERS.json.file) });
  const code = exitCodeOf(worst.report, worst.onInconclusive);
  if (isDemo || code === EXIT.pass) return EXIT.pass;
  runner.fail(`${worst.report.suite}: ${worst.report.verdict.title}`);
  return code;
}

function publishSweep({ report, dir }: SweepResult, runner: Runner, deps: Deps): number {
  runner.print(renderSweepTerminal(report, { colour: false, columns: 120, unicode: true }));
  appendSummary([SWEEP_REPORTERS.md.render(report)], runner, deps);
  runner.setOutput('report', dir);
  runner.setOutput('report-json', join(dir, SWEEP_REPORTERS.json.file));
  runner.setOutput('cost-usd', report.usage.usd === null ? '' : String(report.usage.usd));
  const code = sweepExitCode(report);
  if (code !== EXIT.pass) runner.fail(`${report.sweep}: ${report.stop?.message ?? 'no arm has a score'}`);
  return code;
}

function publishViews(views: readonly ReportView[], runner: Runner, deps: Deps): void {
  for (const view of views) runner.print(renderTerminal(view, { colour: false, columns: 120, unicode: true }));
  appendSummary(
    views.map((view) => renderSummary(view, Math.floor(SUMMARY_BYTES / views.length))),
    runner,
    deps,
  );
}

function appendSummary(texts: readonly string[], { summaryFile }: Runner, deps: Deps): void {
  if (summaryFile === undefined || summaryFile === '') return;
  try {
    for (const text of texts) appendFileSync(summaryFile, `${text}\n`);
  } catch (error) {
    deps.log.warn(`summary: ${summaryFile} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'error'}); the verdict stands`);
  }
}

function setOutputs(
  { verdict, comparisons, cases, usage }: Report,
  { setOutput }: Runner,
  { record, json }: { record: string; json: string },
): void {
  const primary = comparisons.find(({ role }) => role === 'primary');
  setOutput('verdict', verdict.status);
  setOutput('difference', primary?.difference === null || primary === undefined ? '' : String(primary.difference));
  setOutput('regressed', String(cases.filter(({ status }) => status === 'regressed').length));
  setOutput('report', record);
  setOutput('report-json', json);
  setOutput('cost-usd', usage.usd === null ? '' : String(usage.usd));
}
