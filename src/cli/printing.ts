/** What a command's outcome looks like on the terminal, and the exit code that it gives. */
import type { GateResult } from '../commands/gate/gate.js';
import { writeRendered } from '../commands/gate/record.js';
import type { Outcome } from '../commands/invocation.js';
import type { LabelResult } from '../commands/judging/label.js';
import {
  combineReports,
  exitCodeOf,
  exitCodeOfBaselines,
  exitCodeOfDiagnoses,
  renderBaselines,
  sweepExitCode,
  toDiagnosisJson,
  worstOutcome,
} from '../commands/outcome.js';
import type { Deps } from '../deps.js';
import { EXIT } from '../errors.js';
import { renderCalibrationText } from '../reporters/calibration-page.js';
import { cleanLine } from '../reporters/clean-text.js';
import { REPORTERS } from '../reporters/index.js';
import { renderDraftText } from '../reporters/proposals/draft.js';
import { renderSuggestionText, SUGGESTION_REPORTERS } from '../reporters/proposals/suggestion.js';
import { SWEEP_REPORTERS } from '../reporters/sweep/index.js';
import { renderSweepTerminal } from '../reporters/sweep/terminal.js';
import { renderTerminal } from '../reporters/terminal.js';
import type { TerminalOptions } from '../reporters/terminal-text.js';
import { HISTORY_REPORTERS } from '../reporters/trend/index.js';
import { renderHistoryTerminal } from '../reporters/trend/terminal.js';
import { renderDiagnoses } from './doctor-table.js';
import { renderHarvest, renderLeaks } from './harvest-text.js';
import { renderInit } from './init-text.js';
import { renderPlans } from './plan-table.js';

/** Where it is printed, and how wide and colourful. */
export type Printer = { readonly write: (text: string) => void; readonly look: TerminalOptions; readonly deps: Deps };

/** Prints an outcome and gives the exit code. */
export async function printOutcome(outcome: Outcome, print: Printer): Promise<number> {
  switch (outcome.kind) {
    case 'text':
      print.write(outcome.text);
      return EXIT.pass;
    case 'verdicts':
      return printVerdicts(outcome, print);
    case 'comparison':
      print.write(outcome.json ? REPORTERS.json.render(outcome.view) : renderTerminal(outcome.view, print.look));
      return exitCodeOf(outcome.view.report, outcome.onInconclusive);
    case 'baselines':
      print.write(outcome.json ? `${JSON.stringify({ baselines: outcome.results }, null, 2)}\n` : renderBaselines(outcome.results));
      return exitCodeOfBaselines(outcome.results);
    case 'labels':
      printLabels(outcome.result, print);
      return EXIT.pass;
    case 'calibration':
      printCalibration(outcome, print);
      return EXIT.pass;
    case 'draft':
      print.write(
        outcome.json
          ? `${JSON.stringify(outcome.result.report, null, 2)}\n`
          : `${renderDraftText(outcome.result.report, print.look)}\n${writtenLine(outcome.result.files, print)}`,
      );
      return EXIT.pass;
    case 'suggestion':
      print.write(
        outcome.json
          ? SUGGESTION_REPORTERS.json.render(outcome.result.report)
          : renderSuggestionText(outcome.result.report, print.look) + recordLine(outcome.result, print.deps),
      );
      return EXIT.pass;
    case 'history':
      print.write(
        outcome.json ? HISTORY_REPORTERS.json.render(outcome.result.report) : renderHistoryTerminal(outcome.result.report, print.look),
      );
      return EXIT.pass;
    case 'sweep':
      return printSweep(outcome, print);
    case 'plans':
      print.write(outcome.json ? `${JSON.stringify({ suites: outcome.plans }, null, 2)}\n` : renderPlans(outcome.plans));
      return EXIT.pass;
    case 'harvest':
      print.write(outcome.json ? `${JSON.stringify(outcome.outcome.result, null, 2)}\n` : renderHarvest(outcome.outcome));
      return EXIT.pass;
    case 'leaks':
      print.write(outcome.json ? `${JSON.stringify({ findings: outcome.leaks }, null, 2)}\n` : renderLeaks(outcome.leaks));
      return outcome.leaks.length === 0 ? EXIT.pass : EXIT.regression;
    case 'scaffold':
      print.write(outcome.json ? `${JSON.stringify(outcome.result, null, 2)}\n` : renderInit(outcome.result));
      return EXIT.pass;
    case 'diagnoses':
      print.write(outcome.json ? toDiagnosisJson(outcome.diagnoses) : renderDiagnoses(outcome.diagnoses));
      return exitCodeOfDiagnoses(outcome.diagnoses);
    case 'rendering':
      await printRendering(outcome, print);
      return EXIT.pass;
  }
}

function printVerdicts({ results, json, isDemo }: Outcome & { kind: 'verdicts' }, print: Printer): number {
  const outcomes = results.map((result) => ({ ...result, report: result.view.report }));
  const worst = worstOutcome(outcomes);
  const code = exitCodeOf(worst.report, worst.onInconclusive);
  if (json)
    print.write(outcomes.length === 1 ? REPORTERS.json.render(worst.view) : `${JSON.stringify(combineReports(outcomes), null, 2)}\n`);
  else
    for (const result of results)
      print.write(renderTerminal(result.view, print.look) + (isDemo ? demoLines(result, code) : recordLine(result, print.deps)));
  // The example is there to be looked at: it ends well when it ran as shipped.
  return isDemo ? EXIT.pass : code;
}

function printLabels({ file, labelled, done, total, conflicts }: LabelResult, print: Printer): void {
  const shown = file.startsWith(`${print.deps.cwd}/`) ? file.slice(print.deps.cwd.length + 1) : file;
  print.write(`${labelled} labelled now, ${done} of ${total} in all: ${shown}\n`);
  for (const { case: id, item, values } of conflicts) {
    const said = Object.entries(values).map(([name, value]) => `${name} ${value}`);
    print.write(`People differ on ${cleanLine(`${id}, ${item}: ${said.join(', ')}`, 300)}\n`);
  }
}

function printCalibration({ result, json }: Outcome & { kind: 'calibration' }, print: Printer): void {
  if (json) {
    print.write(`${JSON.stringify(result.calibration, null, 2)}\n`);
    return;
  }
  print.write(`${renderCalibrationText(result.calibration, print.look)}\n${writtenLine(result.files, print)}`);
}

function writtenLine(files: readonly string[], { deps: { cwd } }: Printer): string {
  return `Written: ${files.map((path) => (path.startsWith(`${cwd}/`) ? path.slice(cwd.length + 1) : path)).join(', ')}\n`;
}

async function printRendering({ view, formats, dir }: Outcome & { kind: 'rendering' }, print: Printer): Promise<void> {
  for (const name of formats) {
    if (name === 'text') print.write(renderTerminal(view, print.look));
    else if (dir === null) print.write(await REPORTERS[name].render(view));
    else await writeRendered(dir, view, print.deps, [name]);
  }
}

function printSweep({ result, json }: Outcome & { kind: 'sweep' }, print: Printer): number {
  if (json) print.write(SWEEP_REPORTERS.json.render(result.report));
  else print.write(renderSweepTerminal(result.report, print.look) + recordLine(result, print.deps));
  return sweepExitCode(result.report);
}

function demoLines({ dir }: GateResult, code: number): string {
  return [
    '',
    `This was the example, from recorded answers. \`cupel gate\` would exit ${code} here and fail the pull request.`,
    `The comment that the pull request would get: ${dir}/${REPORTERS.md.file}`,
    '',
  ].join('\n');
}

function recordLine({ dir }: Pick<GateResult, 'dir'>, { cwd }: Deps): string {
  return `\nRun record: ${dir.startsWith(`${cwd}/`) ? dir.slice(cwd.length + 1) : dir}\n`;
}
