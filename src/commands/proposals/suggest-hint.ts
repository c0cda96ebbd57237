/**
 * A hint for a rubric's judge. What a rubric asks cannot be tried by the scores that it gives: a kinder rubric always wins. So a hint is tried by
 * people's labels, and wins where the judge comes closer to them.
 */
import type { Deps } from '../../deps.js';
import { readText } from '../../documents/document.js';
import { editDocument } from '../../documents/edit.js';
import { nameOf } from '../../documents/tree.js';
import { provenances } from '../../domain/case.js';
import type { Terms } from '../../domain/comparison.js';
import type { CasePair } from '../../domain/evidence.js';
import { scoreByPeople } from '../../domain/judging/people.js';
import { DEFAULT_PASS_AT, type Rubric } from '../../domain/judging/rubric.js';
import { isMustPass } from '../../domain/policy.js';
import { halve, testGain } from '../../domain/statistics/gain.js';
import { randomSource, seedOf, shuffle } from '../../domain/statistics/random.js';
import type { SuggestionEvidence } from '../../domain/suggestion-report.js';
import { CupelError } from '../../errors.js';
import { fingerprint } from '../../fingerprint.js';
import { hintQuestion, withHint } from '../../proposals/hint.js';
import { improve, type Proposed, type Trial } from '../../proposals/loop.js';
import { askForProposal } from '../../proposals/question.js';
import { overrideBudget } from '../../replay/budget.js';
import { judgeData } from '../../scorers/judge-data.js';
import type { ScorableTrial } from '../../scorers/scorer.js';
import { loadRubric } from '../../suite/rubric.js';
import { clusterOf } from '../gate/gathering.js';
import { labelsPath } from '../gate/people.js';
import { openRun, type Run } from '../gate/run.js';
import { readLabels } from '../judging/label-files.js';
import { labelledAnswers } from '../judging/labelled-answers.js';
import { askedJudge } from '../judging/rubric-judges.js';
import type { Grader } from '../preparation/judges.js';
import { openSuiteCassettes } from '../preparation/suite-cassettes.js';
import { readSuiteFiles, type SuiteFiles } from '../preparation/suite-files.js';
import { secretVariables } from '../preparation/suite-targets.js';
import type { SuiteLocation } from '../preparation/workspace.js';
import { authorParams, type OpenAuthor, openAuthor } from './author.js';
import { findJudge, type RubricFile } from './draft-material.js';
import { type Suggested, type SuggestOptions, suggestionFolder } from './suggest.js';

/** One labelled answer, with what people say of it on 0..1. */
type Row = { readonly key: string; readonly trial: ScorableTrial; readonly people: number };

type Scene = {
  readonly file: RubricFile;
  readonly files: SuiteFiles;
  readonly grader: Grader;
  readonly author: OpenAuthor;
  readonly run: Run;
  readonly options: SuggestOptions;
  readonly seed: number;
  readonly learn: readonly Row[];
  readonly heldOut: readonly Row[];
};

/** What the judge gives every row under a rubric; null where it gave nothing. */
type Scores = ReadonlyMap<string, number | null>;

/** A hint in force; null: the rubric as it is. */
export type Hinted = { readonly hint: string | null; readonly rubric: Rubric };

const METRIC = 'agreement with people';

/**
 * Suggests a hint.
 * @throws CupelError `usage` where a rubric, a judge or labels must be named
 */
export async function suggestHint(location: SuiteLocation, options: SuggestOptions, deps: Deps): Promise<Suggested<Hinted>> {
  const files = await readSuiteFiles(location.workspace.tree, location.path);
  const file = await chooseRubric(files, location, options, deps);
  const { grader } = await findJudge(file, { suite: options.suite, judge: options.judge }, deps, options);
  const paths = options.labels ?? [location.workspace.tree.locate(labelsPath(files.loaded.directory, relativePath(files, file))) ?? ''];
  const rows = rowsOf(await readLabels(paths, file.rubric, deps), file.rubric, files, options.mode);
  const author = await authorFor(files, grader, location, options, deps);
  const digest = fingerprint([grader.scorer.identity, author.provider.identity, author.params, rows.map(({ key }) => key)]);
  const seed = options.seed ?? seedOf(digest);
  const { suite } = files.loaded;
  const dir = suggestionFolder(location.workspace.stateDir, suite.suite, digest);
  const judge = askedJudge(grader.setup, suite.run.timeout_s * 1000);
  const { maxUsd, maxRequests, signal } = options;
  const run = openRun(
    {
      dir,
      isNamed: false,
      configDigest: digest,
      asked: author.provider === grader.setup.provider ? [judge] : [judge, author.asked],
      cassettes: openSuiteCassettes(files.loaded, location.workspace.stateDir, location.workspace.tree, deps),
      settings: suite.run,
      budget: overrideBudget(suite.budget, { maxUsd, maxRequests }),
      secretVariables: [...secretVariables(suite), ...author.secrets],
      signal,
    },
    deps,
  );
  try {
    return await improveHint(
      { file, files, grader, author, run, options, seed, ...halve(rows, ({ trial }) => clusterOf(trial.golden), seed) },
      dir,
    );
  } finally {
    await run.close();
  }
}

async function chooseRubric(
  files: SuiteFiles,
  location: SuiteLocation,
  { rubric: wanted }: SuggestOptions,
  deps: Deps,
): Promise<RubricFile> {
  const { tree, loaded } = files;
  const paths = [...new Set([...loaded.rubrics.values()].map(({ path }) => path))];
  const fitting = paths.filter((path) => wanted === undefined || tree.locate(path) === resolveFrom(deps.cwd, wanted));
  const [path, ...others] = fitting;
  if (path === undefined || others.length > 0)
    throw new CupelError('usage', wanted === undefined ? `${paths.length} rubrics are there` : `${wanted} is no rubric of the suite`, {
      place: { file: loaded.file },
      remedy: `Name one with --rubric: ${paths.map((name) => nameOf(tree, name)).join(', ')}.`,
    });
  const { rubric } = await loadRubric(tree, path);
  return { rubric, text: await readText(tree, path), name: nameOf(tree, path), path: location.workspace.tree.locate(path) ?? path };
}

function resolveFrom(cwd: string, path: string): string {
  return path.startsWith('/') ? path : `${cwd}/${path}`.replace(/\/\.\//g, '/');
}

function relativePath({ loaded, tree }: SuiteFiles, file: RubricFile): string {
  return [...loaded.rubrics.values()].find(({ path }) => tree.locate(path) === file.path)?.path ?? file.path;
}

async function authorFor(
  files: SuiteFiles,
  grader: Grader,
  location: SuiteLocation,
  options: SuggestOptions,
  deps: Deps,
): Promise<OpenAuthor> {
  if (options.author !== undefined) return openAuthor(options.author, files, location, deps, options);
  const { provider, label } = grader.setup;
  const asked = askedJudge(grader.setup, files.loaded.suite.run.timeout_s * 1000);
  return { provider, params: authorParams(grader.params), label, asked, secrets: [] };
}

function rowsOf(labels: Awaited<ReturnType<typeof readLabels>>, rubric: Rubric, files: SuiteFiles, mode: string | undefined): Row[] {
  const people = scoreByPeople(rubric, labels);
  return labelledAnswers(labels, files).answers.flatMap(({ trial, outputSha256 }): Row[] => {
    const score = people(trial.golden.id, outputSha256.replace(/^sha256:/, ''));
    const isOther = mode !== undefined && !provenances(trial.golden).some((origin) => origin.mode === mode);
    return score === null || isOther ? [] : [{ key: JSON.stringify([trial.golden.id, outputSha256]), trial, people: score }];
  });
}

async function improveHint(scene: Scene, dir: string): Promise<Suggested<Hinted>> {
  const { file, files, author, run, options, seed, learn, heldOut } = scene;
  const stopped = (): string | null => run.stopped()?.message ?? null;
  const start: Hinted = { hint: null, rubric: file.rubric };
  const failing = disagreements(learn, await scoresOf(scene, file.rubric, learn), file.rubric);
  if (stopped() !== null)
    throw new CupelError('cancelled', `what the judge gets wrong is not known: ${stopped()}`, {
      remedy: 'Run it again, with more budget if that is what it lacked: what was answered is not asked again.',
    });
  const { gate, suite } = files.loaded.suite;
  const level = gate.alpha / options.rounds;
  const terms: Terms = { margin: gate.margin, level, alpha: gate.alpha, failOn: 'any', singleTrial: false, seed };
  const improved = await improve<Hinted, SuggestionEvidence>({
    rounds: options.rounds,
    start: { proposal: start, evidence: null },
    propose: (current, history, round) => {
      const dropped = history.flatMap(({ outcome, proposal }) => (outcome === 'dropped' ? [proposal?.hint ?? ''] : []));
      return propose(scene, current.proposal, dropped, round);
    },
    tryOut: (proposal, current) => tryHint(scene, proposal, current.proposal, terms),
    stopped,
  });
  return {
    dir,
    facts: {
      suite,
      kind: 'hint',
      file: file.name,
      author: author.label,
      seed,
      mode: options.mode ?? null,
      cases: {
        learn: learn.length,
        failing: failing.length,
        heldOut: heldOut.length,
        mustPass: [...learn, ...heldOut].filter(({ trial }) => isMustPass(trial.golden, gate.must_pass)).length,
      },
      level,
      usage: run.caller.usage(),
    },
    improved,
    before: file.text,
    after: textWith(file, improved.current.proposal.rubric.description),
  };
}

async function scoresOf({ grader, run }: Scene, rubric: Rubric, rows: readonly Row[]): Promise<Scores> {
  const scorer = grader.forRubric(rubric);
  const scored = rows.map(async ({ key, trial }): Promise<[string, number | null]> => {
    const score = await scorer.score(trial, run.caller.ask);
    return [key, score.kind === 'scored' ? score.value : null];
  });
  return new Map(await Promise.all(scored));
}

/** The answers that one of the two calls good and the other does not. */
function disagreements(
  rows: readonly Row[],
  scores: Scores,
  { pass_at: passAt = DEFAULT_PASS_AT }: Rubric,
): (Row & { readonly judge: number })[] {
  return rows.flatMap((row) => {
    const judge = scores.get(row.key) ?? null;
    return judge === null || judge >= passAt === row.people >= passAt ? [] : [{ ...row, judge }];
  });
}

const EXAMPLES = 8;

async function propose(scene: Scene, current: Hinted, dropped: readonly string[], round: number): Promise<Proposed<Hinted>> {
  const { author, file, run, seed, learn, options } = scene;
  const wrong = disagreements(learn, await scoresOf(scene, current.rubric, learn), current.rubric);
  if (wrong.length === 0) return { kind: 'nothing-left', why: 'the judge agrees with people on every answer it could learn from' };
  const examples = shuffle(wrong, randomSource(seed + round))
    .slice(0, EXAMPLES)
    .map(({ trial, people, judge }) => ({ blocks: judgeData(trial), people, judge }));
  const mode = options.mode ?? null;
  const reply = await askForProposal(hintQuestion({ author, rubric: current.rubric, mode, examples, dropped, round }), run.caller.ask);
  if (reply.kind === 'unjudged') return { kind: 'unusable', why: reply.detail };
  const { hint } = reply.value;
  const whole = current.hint === null ? hint : `${current.hint} ${hint}`;
  return { kind: 'proposed', proposal: { hint: whole, rubric: withHint(file.rubric, whole) } };
}

async function tryHint(scene: Scene, proposal: Hinted, current: Hinted, terms: Terms): Promise<Trial<SuggestionEvidence> | null> {
  const { files, learn, heldOut, run } = scene;
  const { must_pass: mustPass, min_coverage: minCoverage } = files.loaded.suite.gate;
  const rows = [...heldOut, ...learn.filter(({ trial }) => isMustPass(trial.golden, mustPass))];
  const [before, after] = await Promise.all([scoresOf(scene, current.rubric, rows), scoresOf(scene, proposal.rubric, rows)]);
  if (run.stopped() !== null) return null;
  const pairs = heldOut.map(({ key, trial, people }): CasePair => {
    const closeness = (score: number | null | undefined): number | null => (score == null ? null : 1 - Math.abs(score - people));
    const { golden } = trial;
    const weight = golden.weight ?? 1;
    return {
      id: key,
      cluster: clusterOf(golden),
      weight,
      tags: golden.tags,
      baseline: closeness(before.get(key)),
      candidate: closeness(after.get(key)),
    };
  });
  const gain = testGain(pairs, METRIC, terms);
  const wrongBefore = new Set(disagreements(rows, before, current.rubric).map(({ key }) => key));
  const broken = disagreements(rows, after, proposal.rubric).flatMap(({ key, trial }) =>
    isMustPass(trial.golden, mustPass) && !wrongBefore.has(key) ? [trial.golden.id] : [],
  );
  const evidence: SuggestionEvidence = { comparison: gain.comparison, pGain: gain.pGain, broken: [...new Set(broken)] };
  const drop = (why: string): Trial<SuggestionEvidence> => ({ isKept: false, why, evidence });
  if (broken.length > 0) return drop(`with it the judge errs on what must pass: ${evidence.broken.join(', ')}`);
  if (gain.comparison.n < minCoverage * pairs.length)
    return drop(`only ${gain.comparison.n} of ${pairs.length} answers have a score under both`);
  const p = gain.pGain === null ? 'no test' : `p = ${gain.pGain.toPrecision(2)}, and ${terms.level.toPrecision(2)} is asked for`;
  if (!gain.isProven) return drop(`the judge comes no closer to people on the ${pairs.length} answers held out (${p})`);
  return { isKept: true, why: `the judge comes closer to people on the ${pairs.length} answers held out (${p})`, evidence };
}

function textWith({ text, path }: RubricFile, description: string | undefined): string {
  return description === undefined
    ? text
    : editDocument(text, [{ path: ['description'], value: description }], path.toLowerCase().endsWith('.json'));
}
