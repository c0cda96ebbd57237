/** The action's entry: has the inputs carried out, and hands what came of it to the runner. It decides nothing. */
import { appendFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArguments } from '../commands/arguments/arguments.js';
import type { BaselineResult } from '../commands/gate/baseline.js';
import { exportRecords } from '../commands/gate/exported-record.js';
import type { GateResult } from '../commands/gate/gate.js';
import { recordOnGitHub } from '../commands/github/github-baseline.js';
import { collectOnGitHub, type GitHubOutcome, type GitHubSession, gateOnGitHub, mergeOnGitHub } from '../commands/github/github-gate.js';
import { annotationsOf } from '../commands/github/publishing.js';
import { invoke, type Session } from '../commands/invocation.js';
import type { Shard } from '../commands/merge/shards.js';
import {
  exitCodeOf,
  exitCodeOfBaselines,
  exitCodeOfDiagnoses,
  renderBaselines,
  sweepExitCode,
  toDiagnosisJson,
  worstOutcome,
} from '../commands/outcome.js';
import { holdsSweep } from '../commands/sweep/sweep-merge.js';
import type { SweepResult } from '../commands/sweep/sweep-record.js';
import type { Deps } from '../deps.js';
import type { Report, ReportView } from '../domain/report.js';
import { CupelError, EXIT, renderError } from '../errors.js';
import { uploadFolder } from '../github/artifacts.js';
import type { Annotation } from '../github/check-run.js';
import { renderCalibrationMarkdown } from '../reporters/calibration-page.js';
import { REPORTERS } from '../reporters/index.js';
import { renderDraftMarkdown } from '../reporters/proposals/draft.js';
import { renderSuggestionMarkdown } from '../reporters/proposals/suggestion.js';
import { renderSummary } from '../reporters/summary.js';
import { SWEEP_REPORTERS } from '../reporters/sweep/index.js';
import { renderSweepTerminal } from '../reporters/sweep/terminal.js';
import { renderTerminal } from '../reporters/terminal.js';
import { renderHistoryTerminal } from '../reporters/trend/terminal.js';
import type { Inputs } from './inputs.js';

/** Where the action says what it has to say. */
export type Runner = Pick<Session, 'home' | 'signal' | 'endsAt'> & {
  readonly readInputs: () => Inputs;
  /** What is known of the event, the run and the API. */
  readonly openSession: (inputs: Inputs) => Promise<GitHubSession>;
  /** Where records and cassettes are kept: not in the checkout. */
  readonly stateDir: string;
  readonly setOutput: (name: string, value: string) => void;
  /** File to which the job summary is appended; undefined where the runner has none. */
  readonly summaryFile: string | undefined;
  /** How often the run was started, for names that must be new. */
  readonly attempt: number;
  readonly print: (text: string) => void;
  readonly annotate: (annotation: Annotation) => void;
  readonly fail: (message: string) => void;
};

/** Bytes of the job summary: over 1 MiB GitHub drops all of it. */
const SUMMARY_BYTES = 1_000_000;
/** GitHub shows ten annotations of a kind for each step. */
const ANNOTATIONS = 10;

/** Runs the action. Resolves with the exit code; what is no CupelError is a bug and is thrown. */
export async function main(runner: Runner, deps: Deps): Promise<number> {
  try {
    const inputs = runner.readInputs();
    const invocation = parseArguments(inputs.args);
    // On a runner a key goes where the workflow or the base commit says, and a record that a change brings along is not believed.
    const trust = { suiteOrigins: false, stateDir: runner.stateDir, allowedOrigins: inputs.allowedOrigins };
    if (invocation.command === 'gate') {
      const { json: _, command: _command, ...options } = invocation;
      const { excerpts, onMissingCredentials } = inputs;
      const own = { ...trust, ...(excerpts === undefined ? {} : { excerpts }), onMissingCredentials, signal: runner.signal };
      const gated = await gateOnGitHub({ ...options, ...own }, await runner.openSession(inputs), deps);
      return await conclude(gated, inputs, runner, deps, invocation.shard);
    }
    if (invocation.command === 'merge' && !holdsSweep(invocation.dirs, deps)) {
      const decide = async (): Promise<readonly GateResult[]> => {
        const merged = await invoke(invocation, { ...runner, trust }, deps);
        return merged.kind === 'verdicts' ? merged.results : [];
      };
      return await conclude(await mergeOnGitHub(decide, await runner.openSession(inputs), deps), inputs, runner, deps);
    }
    if (invocation.command === 'collect') {
      const session = await runner.openSession(inputs);
      const collected = await collectOnGitHub({ ...invocation, stateDir: runner.stateDir }, session, deps);
      if (collected === null) runner.print('Nothing to do: the event is about no pull request.\n');
      else {
        await uploadFolder(collected.name, collected.dir, deps);
        runner.setOutput('report', collected.dir);
        runner.print(`Collected ${collected.name}.\n`);
      }
      return EXIT.pass;
    }
    if (invocation.command === 'baseline') {
      const { json: _, command: _command, ...options } = invocation;
      const { signal, endsAt, stateDir } = runner;
      const own = { allowedOrigins: inputs.allowedOrigins, stateDir, signal, endsAt };
      return tellBaselines(await recordOnGitHub({ ...options, ...own }, await runner.openSession(inputs), deps), runner);
    }
    if (invocation.command === 'harvest' && invocation.pullRequest === true) {
      const { harvestToPull } = await import('../commands/harvest/harvest-pull.js');
      const { outcome, kind, url } = await harvestToPull(invocation, await runner.openSession(inputs), trust, deps);
      runner.setOutput('pull-request-url', url);
      appendSummary([outcome.report()], runner, deps);
      runner.print(`${JSON.stringify({ ...outcome.result, pullRequest: kind, url }, null, 2)}\n`);
      return EXIT.pass;
    }
    const outcome = await invoke(invocation, { ...runner, trust }, deps);
    switch (outcome.kind) {
      case 'verdicts':
        publishRecord(outcome.results, runner, deps);
        return EXIT.pass;
      case 'comparison':
        publishViews([outcome.view], runner, deps);
        setOutputs(outcome.view.report, runner, {
          record: outcome.dir ?? '',
          json: outcome.dir === null ? '' : join(outcome.dir, REPORTERS.json.file),
        });
        return exitCodeOf(outcome.view.report, outcome.onInconclusive);
      case 'baselines':
        return tellBaselines(outcome.results, runner);
      case 'labels':
        throw new Error('nobody labels on a runner');
      case 'calibration':
        runner.print(renderCalibrationMarkdown(outcome.result.calibration));
        return EXIT.pass;
      case 'draft':
        return publishText(renderDraftMarkdown(outcome.result.report), outcome.result.files, outcome.result.report.usage.usd, runner, deps);
      case 'suggestion': {
        const { report, dir } = outcome.result;
        return publishText(renderSuggestionMarkdown(report), [join(dir, 'suggestion.md')], report.usage.usd, runner, deps);
      }
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
    runner.setOutput('verdict', 'invalid');
    runner.fail(renderError(error));
    return EXIT.unable;
  }
}

function tellBaselines(results: readonly BaselineResult[], runner: Runner): number {
  runner.print(renderBaselines(results));
  const known = results.every(({ usd }) => usd !== null);
  runner.setOutput('cost-usd', known ? String(results.reduce((sum, { usd }) => sum + (usd ?? 0), 0)) : '');
  runner.setOutput('report', results.find(({ dir }) => dir !== null)?.dir ?? '');
  const code = exitCodeOfBaselines(results);
  const broken = results.find(({ kind }) => kind === 'incomplete');
  if (broken !== undefined) runner.fail(`${broken.suite}: no baseline was stored: ${broken.why ?? ''}`);
  return code;
}

async function conclude(outcome: GitHubOutcome, inputs: Inputs, runner: Runner, deps: Deps, shard?: Shard): Promise<number> {
  if (outcome.kind === 'ignored') {
    runner.print(`Nothing to do: ${outcome.why}.\n`);
    return EXIT.pass;
  }
  for (const note of outcome.notes) deps.log.warn(note);
  runner.setOutput('comment-url', outcome.commentUrl);
  return publish(outcome.results, inputs, runner, deps, shard);
}

type Worst = ReturnType<typeof worstOf>;

function worstOf(results: readonly GateResult[]): GateResult & { readonly report: Report } {
  return worstOutcome(results.map((result) => ({ ...result, report: result.view.report })));
}

async function publish(results: readonly GateResult[], inputs: Inputs, runner: Runner, deps: Deps, shard?: Shard): Promise<number> {
  const worst = publishRecord(results, runner, deps);
  for (const annotation of results.flatMap(annotationsOf).slice(0, ANNOTATIONS)) runner.annotate(annotation);
  await uploadRecords(results, artifactName(worst, results.length, inputs, runner, shard), runner, deps);
  const code = exitCodeOf(worst.report, worst.onInconclusive);
  if (code !== EXIT.pass) runner.fail(`${worst.report.suite}: ${worst.report.verdict.title}`);
  return code;
}

/** The name of the artifact; null where none is wanted. */
function artifactName(worst: Worst, suites: number, { artifact, surfaces }: Inputs, { attempt }: Runner, shard?: Shard): string | null {
  if (artifact !== 'auto') return artifact === 'never' ? null : artifact;
  const part = shard === undefined ? '' : `-shard-${shard.index}-of-${shard.count}`;
  return `cupel-${surfaces.group || (suites === 1 ? worst.report.suite : 'suites')}${part}-a${attempt}`;
}

async function uploadRecords(results: readonly GateResult[], name: string | null, { stateDir }: Runner, deps: Deps): Promise<void> {
  if (name === null) return;
  const folder = join(stateDir, 'artifact');
  try {
    exportRecords(results, folder);
  } catch (error) {
    deps.log.warn(`the artifact cannot be made (${(error as NodeJS.ErrnoException).code ?? 'error'}); the verdict stands`);
    return;
  }
  await uploadFolder(name, folder, deps);
}

function publishRecord(results: readonly GateResult[], runner: Runner, deps: Deps): Worst {
  const worst = worstOf(results);
  publishViews(
    results.map(({ view }) => view),
    runner,
    deps,
  );
  const record = results.length === 1 ? worst.dir : join(worst.dir, '..');
  setOutputs(worst.report, runner, { record, json: join(worst.dir, REPORTERS.json.file) });
  return worst;
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

/** What was proposed, in the log and in the summary: there is no verdict in it. */
function publishText(text: string, files: readonly string[], usd: number | null, runner: Runner, deps: Deps): number {
  runner.print(text);
  appendSummary([text], runner, deps);
  runner.setOutput('report', files[0] === undefined ? '' : dirname(files[0]));
  runner.setOutput('cost-usd', usd === null ? '' : String(usd));
  return EXIT.pass;
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
