/** The judges of the suites asked about labelled answers: live verdicts for a calibration. */
import { basename, join, resolve } from 'node:path';
import type { Deps } from '../deps.js';
import type { GoldenCase } from '../domain/case.js';
import { type FeedbackEntry, isPreferenceEntry, OVERALL_ITEM, type Verdict } from '../domain/feedback.js';
import { fromFraction, type Rubric } from '../domain/rubric.js';
import { CupelError } from '../errors.js';
import { fingerprint, sha256 } from '../fingerprint.js';
import type { Ask, ScorableTrial } from '../scorers/scorer.js';
import { placeIn } from '../suite/load.js';
import { parseScorer } from '../suite/scorers.js';
import { attachmentsIn } from './attachments.js';
import { createJudged, type Judged } from './judges.js';
import type { ModelContext } from './models.js';
import { programHome } from './programs.js';
import { type Asked, openRun } from './run.js';
import { filesOf } from './sides.js';
import { openSuiteCassettes } from './suite-cassettes.js';
import { readSuiteFiles, type SuiteFiles } from './suite-files.js';
import { originsOf, secretVariables, serversOf } from './suite-targets.js';
import { locateSuites, type SuiteLocation } from './workspace.js';

export type JudgingOptions = {
  /** Absolute path of the rubric. */
  readonly rubricPath: string;
  readonly rubric: Rubric;
  readonly labels: readonly FeedbackEntry[];
  /** One suite; without it, every suite of the work tree whose scorers use the rubric. */
  readonly suite?: string | undefined;
  readonly maxUsd?: number | undefined;
  readonly signal?: AbortSignal | undefined;
};

export type Judging = {
  readonly verdicts: readonly Verdict[];
  /** Fingerprints of the judges as they are, by name. */
  readonly current: ReadonlyMap<string, string>;
  /** Names that are juries of the others. */
  readonly panels: ReadonlySet<string>;
  /** Labelled answers that could not be shown: no text in the label, or no such case. */
  readonly unasked: number;
};

/**
 * Asks every judge and juror that uses a rubric about every labelled answer.
 * @throws CupelError `usage` where no suite uses the rubric; `cancelled` where budget or user ended it; whatever is wrong in a suite
 */
export async function askJudges(options: JudgingOptions, deps: Deps): Promise<Judging> {
  const found: Judging[] = [];
  for (const location of await locateSuites(deps, options.suite === undefined ? [] : [options.suite])) {
    const judging = await judgeInSuite(location, options, deps);
    if (judging !== null) found.push(judging);
  }
  if (found.length === 0)
    throw new CupelError('usage', 'no judge or jury of a suite uses this rubric', {
      remedy: 'Name recorded verdicts with --verdicts FILE, or the suite with --suite FILE.',
    });
  return {
    verdicts: distinct(found.flatMap(({ verdicts }) => verdicts)),
    current: new Map(found.flatMap(({ current }) => [...current])),
    panels: new Set(found.flatMap(({ panels }) => [...panels])),
    unasked: Math.max(...found.map(({ unasked }) => unasked)),
  };
}

/** Two suites with the same judge ask it the same. */
function distinct(verdicts: readonly Verdict[]): Verdict[] {
  const seen = new Map(
    verdicts.map((verdict) => [JSON.stringify([verdict.case, verdict.item, verdict.judge, verdict.trial, verdict.output_sha256]), verdict]),
  );
  return [...seen.values()];
}

async function judgeInSuite(location: SuiteLocation, options: JudgingOptions, deps: Deps): Promise<Judging | null> {
  const { workspace, path } = location;
  const files = await readSuiteFiles(workspace.tree, path);
  const judged = await judgesOf(files, location, options, deps);
  if (judged.length === 0) return null;
  const { suite } = files.loaded;
  const cassettes = openSuiteCassettes(files.loaded, workspace.stateDir, workspace.tree, deps);
  const configDigest = fingerprint(judged.map(({ report }) => report.fingerprint));
  const run = openRun(
    {
      dir: join(workspace.stateDir, 'runs', `calibrate-${suite.suite}-${configDigest.slice('sha256:'.length, 'sha256:'.length + 12)}`),
      isNamed: false,
      configDigest,
      asked: judged.flatMap(({ setups }) => setups).map((setup) => toAsked(setup, suite.run.timeout_s * 1000)),
      cassettes,
      settings: suite.run,
      budget: { ...suite.budget, ...(options.maxUsd === undefined ? {} : { usd: options.maxUsd }) },
      secretVariables: secretVariables(suite),
      signal: options.signal,
    },
    deps,
  );
  try {
    const judging = await judgeAll(judged, trialsOf(options.labels, files), options.rubric, run.caller.ask);
    const stopped = run.stopped();
    if (stopped !== null)
      throw new CupelError('cancelled', `the judges were not heard to the end: ${stopped.message}`, {
        remedy: 'Run it again: what was answered is not asked again.',
      });
    return judging;
  } finally {
    await run.close();
  }
}

function toAsked({ provider, prices, label, timeoutMs, concurrency }: Judged['setups'][number], suiteTimeoutMs: number): Asked {
  return { role: 'judge', provider, prices, label, timeoutMs: timeoutMs ?? suiteTimeoutMs, concurrency: concurrency ?? undefined };
}

async function judgesOf(
  files: SuiteFiles,
  { workspace, path }: SuiteLocation,
  { rubricPath }: JudgingOptions,
  deps: Deps,
): Promise<Judged[]> {
  const { loaded, tree } = files;
  const root = workspace.repository?.root ?? '/';
  const context: ModelContext = {
    deps,
    ...filesOf(tree, path, workspace),
    servers: serversOf([loaded.suite]),
    programs: programHome({ tree, loaded, repository: workspace.repository, scratch: deps.scratch }),
    localOrigins: originsOf(loaded.suite),
    allowedOrigins: originsOf(loaded.suite),
    replayOnly: false,
  };
  const judged: Judged[] = [];
  for (const [index, entry] of loaded.suite.scorers.entries()) {
    const spec = parseScorer(entry);
    const rubric = loaded.rubrics.get(spec.id);
    if (rubric === undefined || resolve(root, rubric.path) !== rubricPath) continue;
    if (spec.kind === 'judge' || spec.kind === 'jury')
      judged.push(await createJudged(files, spec, placeIn(loaded, ['scorers', index, spec.kind]), context));
  }
  return judged;
}

type Labelled = { readonly trial: ScorableTrial; readonly outputSha256: string };

/** The labelled answers with the cases that they answer; what has no text or no case is counted. */
function trialsOf(labels: readonly FeedbackEntry[], files: SuiteFiles): { readonly trials: readonly Labelled[]; readonly unasked: number } {
  const attachmentsOf = attachmentsIn(files);
  const byId = new Map(files.cases.map(({ golden }): [string, GoldenCase] => [golden.id, golden]));
  const trials = new Map<string, Labelled | null>();
  for (const entry of labels) {
    if (isPreferenceEntry(entry)) continue;
    const key = JSON.stringify([entry.case, entry.output_sha256]);
    const golden = byId.get(entry.case);
    const { output, output_sha256: outputSha256 } = entry;
    // A label of an answer without words names the hash of its file, which is not here to be shown.
    const isFile = output === '' && outputSha256 !== sha256('');
    if (golden === undefined || output === undefined || outputSha256 === undefined || isFile) {
      if (!trials.has(key)) trials.set(key, null);
      continue;
    }
    const answer = { output, finishReason: 'stop', usage: null, latencyMs: 0 } as const;
    trials.set(key, { trial: { golden, answer, trial: 0, costUsd: null, attachments: attachmentsOf(golden.id) }, outputSha256 });
  }
  const known = [...trials.values()].filter((trial) => trial !== null);
  return { trials: known, unasked: trials.size - known.length };
}

async function judgeAll(
  judged: readonly Judged[],
  { trials, unasked }: ReturnType<typeof trialsOf>,
  rubric: Rubric,
  ask: Ask,
): Promise<Judging> {
  const graders = judged.flatMap((one) => one.graders);
  const panels = judged.filter((one) => one.graders.length > 1);
  const verdicts: Verdict[] = [];
  for (const rows of await Promise.all(trials.map((labelled) => judgeOne(labelled, { graders, panels }, rubric, ask))))
    verdicts.push(...rows);
  const current = [
    ...graders.map(({ name, scorer }) => [name, fingerprint(scorer.identity)] as const),
    ...panels.map(({ report }) => [report.id, report.fingerprint] as const),
  ];
  return { verdicts, current: new Map(current), panels: new Set(panels.map(({ report }) => report.id)), unasked };
}

type Judges = { readonly graders: Judged['graders']; readonly panels: readonly Judged[] };

async function judgeOne({ trial, outputSha256 }: Labelled, { graders, panels }: Judges, rubric: Rubric, ask: Ask): Promise<Verdict[]> {
  const base = { case: trial.golden.id, order: 'ab', output_sha256: outputSha256 } as const;
  const single = graders.map(async ({ name, scorer }): Promise<Verdict[]> => {
    const draws = await scorer.draw(trial, ask);
    const own = { ...base, judge: name, fingerprint: fingerprint(scorer.identity) };
    return draws.flatMap((draw, index) =>
      rubric.items.map(
        ({ id }): Verdict => ({ ...own, item: id, trial: index, value: draw.kind === 'judged' ? (draw.value.values[id] ?? null) : null }),
      ),
    );
  });
  const whole = rubric.items.length === 1 ? (rubric.items[0]?.id ?? OVERALL_ITEM) : OVERALL_ITEM;
  const joint = panels.map(async ({ scorer, report }): Promise<Verdict[]> => {
    const score = await scorer.score(trial, ask);
    const value = score.kind === 'scored' ? fromFraction(rubric.scale, score.value, rubric.pass_at) : null;
    return [{ ...base, judge: report.id, fingerprint: report.fingerprint, item: whole, trial: 0, value }];
  });
  return (await Promise.all([...single, ...joint])).flat();
}

/** The lines of a verdict file, so that the figures can be had again without asking. */
export function renderVerdicts(verdicts: readonly Verdict[]): string {
  return verdicts.map((verdict) => `${JSON.stringify(verdict)}\n`).join('');
}

/** `rubrics/grounded.calibration.json` -> `grounded.verdicts.jsonl`. */
export function verdictsFile(calibrationPath: string): string {
  return basename(calibrationPath).replace(/\.calibration\.json$/, '.verdicts.jsonl');
}
