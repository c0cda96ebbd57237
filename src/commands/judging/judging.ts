/** The judges of the suites asked about labelled answers: live verdicts for a calibration. */
import { basename, join } from 'node:path';
import type { Deps } from '../../deps.js';
import { type FeedbackEntry, OVERALL_ITEM, type Preference, type Verdict } from '../../domain/judging/feedback.js';
import { fromFraction, type Rubric } from '../../domain/judging/rubric.js';
import { CupelError } from '../../errors.js';
import { fingerprint } from '../../fingerprint.js';
import { overrideBudget } from '../../replay/budget.js';
import type { Ask } from '../../scorers/scorer.js';
import { openRun } from '../gate/run.js';
import type { Judged } from '../preparation/judges.js';
import { openSuiteCassettes } from '../preparation/suite-cassettes.js';
import { readSuiteFiles } from '../preparation/suite-files.js';
import { secretVariables } from '../preparation/suite-targets.js';
import { locateSuites, type SuiteLocation } from '../preparation/workspace.js';
import type { OnProgress } from '../progress.js';
import { type LabelledAnswer, type LabelledAnswers, type LabelledPair, labelledAnswers } from './labelled-answers.js';
import { askedJudge, rubricJudges } from './rubric-judges.js';

export type JudgingOptions = {
  /** Absolute path of the rubric. */
  readonly rubricPath: string;
  readonly rubric: Rubric;
  readonly labels: readonly FeedbackEntry[];
  /** One suite; without it, every suite of the work tree whose scorers use the rubric. */
  readonly suite?: string | undefined;
  readonly maxUsd?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
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
    verdicts.map((verdict) => {
      const { case: id, item, judge, order, trial, output_sha256: answer, a_sha256: a, b_sha256: b } = verdict;
      return [JSON.stringify([id, item, judge, order, trial, answer, a, b]), verdict];
    }),
  );
  return [...seen.values()];
}

async function judgeInSuite(location: SuiteLocation, options: JudgingOptions, deps: Deps): Promise<Judging | null> {
  const { workspace, path } = location;
  const files = await readSuiteFiles(workspace.tree, path);
  const judged = await rubricJudges(files, location, options.rubricPath, deps);
  if (judged.length === 0) return null;
  const { suite } = files.loaded;
  const cassettes = openSuiteCassettes(files.loaded, workspace.stateDir, workspace.tree, deps);
  const configDigest = fingerprint(judged.map(({ report }) => report.fingerprint));
  const run = openRun(
    {
      dir: join(workspace.stateDir, 'runs', `calibrate-${suite.suite}-${configDigest.slice('sha256:'.length, 'sha256:'.length + 12)}`),
      isNamed: false,
      configDigest,
      asked: judged.flatMap(({ setups }) => setups).map((setup) => askedJudge(setup, suite.run.timeout_s * 1000)),
      cassettes,
      settings: suite.run,
      budget: overrideBudget(suite.budget, options),
      secretVariables: secretVariables(suite),
      signal: options.signal,
    },
    deps,
  );
  try {
    const report = (done: number, planned: number): void =>
      options.onProgress?.({ suite: options.rubric.rubric, done, planned, unit: 'verdicts', requests: run.caller.counters().requests });
    const judging = await judgeAll(judged, labelledAnswers(options.labels, files), { rubric: options.rubric, report }, run.caller.ask);
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

async function judgeAll(
  judged: readonly Judged[],
  { answers, pairs, unasked }: LabelledAnswers,
  { rubric, report }: { readonly rubric: Rubric; readonly report: (done: number, planned: number) => void },
  ask: Ask,
): Promise<Judging> {
  const graders = judged.flatMap((one) => one.graders);
  const comparers = judged.flatMap((one) => one.comparers);
  const panels = judged.filter((one) => one.graders.length > 1);
  const asked = [
    ...answers.map((answer) => () => gradeOne(answer, { graders, panels }, rubric, ask)),
    ...comparers.flatMap((comparer) => pairs.map((pair) => () => compareOne(pair, comparer, rubric, ask))),
  ];
  let done = 0;
  report(done, asked.length);
  const rows = await Promise.all(
    asked.map(async (next) => {
      const verdicts = await next();
      done += 1;
      report(done, asked.length);
      return verdicts;
    }),
  );
  const current = [
    ...[...graders, ...comparers].map(({ name, scorer }) => [name, fingerprint(scorer.identity)] as const),
    ...panels.map(({ report }) => [report.id, report.fingerprint] as const),
  ];
  return {
    verdicts: rows.flat(),
    current: new Map(current),
    panels: new Set(panels.map(({ report }) => report.id)),
    // Whoever grades is asked about answers alone, whoever compares about pairs alone.
    unasked: unasked + (graders.length === 0 ? answers.length : 0) + (comparers.length === 0 ? pairs.length : 0),
  };
}

type Judges = { readonly graders: Judged['graders']; readonly panels: readonly Judged[] };

async function gradeOne(
  { trial, outputSha256 }: LabelledAnswer,
  { graders, panels }: Judges,
  rubric: Rubric,
  ask: Ask,
): Promise<Verdict[]> {
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
  const joint = panels.map(async ({ scorer, report }): Promise<Verdict[]> => {
    const score = await scorer.score(trial, ask);
    const value = score.kind === 'scored' ? fromFraction(rubric.scale, score.value, rubric.pass_at) : null;
    return [{ ...base, judge: report.id, fingerprint: report.fingerprint, item: wholeItem(rubric), trial: 0, value }];
  });
  return (await Promise.all([...single, ...joint])).flat();
}

/** Both orders of a pair: the choice is of an answer, wherever it stood. */
async function compareOne(
  { asked, item, a, b, aSha256, bSha256 }: LabelledPair,
  { name, scorer }: Judged['comparers'][number],
  rubric: Rubric,
  ask: Ask,
): Promise<Verdict[]> {
  if (item !== wholeItem(rubric) && item !== OVERALL_ITEM) return [];
  const own = {
    case: asked.golden.id,
    item,
    judge: name,
    fingerprint: fingerprint(scorer.identity),
    trial: 0,
    a_sha256: aSha256,
    b_sha256: bSha256,
  };
  const verdict = async (order: 'ab' | 'ba'): Promise<Verdict> => {
    const chosen = await (order === 'ab' ? scorer.choose(asked, a, b, ask) : scorer.choose(asked, b, a, ask));
    return { ...own, order, value: chosen.kind === 'judged' ? answerAt(chosen.value, order) : null };
  };
  return Promise.all([verdict('ab'), verdict('ba')]);
}

function answerAt(choice: 'first' | 'second' | 'tie', order: 'ab' | 'ba'): Preference {
  if (choice === 'tie') return 'tie';
  return (choice === 'first') === (order === 'ab') ? 'a' : 'b';
}

/** What a score of the rubric as a whole is a verdict on: its only item, or `overall`. */
function wholeItem({ items }: Rubric): string {
  return items.length === 1 ? (items[0]?.id ?? OVERALL_ITEM) : OVERALL_ITEM;
}

/** The lines of a verdict file, so that the figures can be had again without asking. */
export function renderVerdicts(verdicts: readonly Verdict[]): string {
  return verdicts.map((verdict) => `${JSON.stringify(verdict)}\n`).join('');
}

/** `rubrics/grounded.calibration.json` -> `grounded.verdicts.jsonl`. */
export function verdictsFile(calibrationPath: string): string {
  return basename(calibrationPath).replace(/\.calibration\.json$/, '.verdicts.jsonl');
}
