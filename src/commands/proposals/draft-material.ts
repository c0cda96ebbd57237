/** What a draft is made from: the rubric and its item, the judge that is to read it, and labelled answers split in two. */
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import { readText } from '../../documents/document.js';
import { namedFile } from '../../documents/working-tree.js';
import { provenances } from '../../domain/case.js';
import { answerOf, type FeedbackEntry, OVERALL_ITEM } from '../../domain/judging/feedback.js';
import { gatherRatings } from '../../domain/judging/ratings.js';
import { DEFAULT_PASS_AT, type Rubric, type ScaleValue, toFraction } from '../../domain/judging/rubric.js';
import { type LabelledRow, type RowSplit, splitRows } from '../../domain/statistics/pass-fail.js';
import { seedOf } from '../../domain/statistics/random.js';
import { count } from '../../domain/wording.js';
import { CupelError } from '../../errors.js';
import { fingerprint } from '../../fingerprint.js';
import { withItem } from '../../proposals/item-draft.js';
import type { ScorableTrial } from '../../scorers/scorer.js';
import { loadRubric } from '../../suite/rubric.js';
import { clusterOf } from '../gate/gathering.js';
import { readLabels } from '../judging/label-files.js';
import { labelledAnswers } from '../judging/labelled-answers.js';
import { type Origins, rubricJudges } from '../judging/rubric-judges.js';
import type { Grader } from '../preparation/judges.js';
import { readSuiteFiles, type SuiteFiles } from '../preparation/suite-files.js';
import { locateSuites, type SuiteLocation } from '../preparation/workspace.js';

/** A labelled answer that a judge can be asked about. */
export type DraftRow = LabelledRow & { readonly trial: ScorableTrial };

export type RubricFile = {
  readonly rubric: Rubric;
  readonly text: string;
  /** As the user names it. */
  readonly name: string;
  /** Absolute. */
  readonly path: string;
};

export type DraftSource = {
  /** Files, relative to the working directory. */
  readonly rubric: string;
  readonly labels: readonly string[];
  readonly item?: string | undefined;
  /** Failures of this mode alone, as the provenance of their cases names it. */
  readonly mode?: string | undefined;
  readonly suite?: string | undefined;
  /** The label of the judge, where several use the rubric. */
  readonly judge?: string | undefined;
  readonly seed?: number | undefined;
};

export type DraftMaterial = {
  readonly file: RubricFile;
  readonly item: string;
  readonly mode: string | null;
  readonly location: SuiteLocation;
  readonly files: SuiteFiles;
  readonly grader: Grader;
  readonly seed: number;
  readonly split: RowSplit<DraftRow>;
  readonly labelled: { readonly good: number; readonly bad: number };
};

/** Fewer good or bad answers than this tell no draft from chance. */
const MIN_EACH = 10;

/**
 * Reads all of it; nothing is asked.
 * @throws CupelError `config` with the line of what is malformed; `usage` where something must be named, or labels are too few
 */
export async function readDraftMaterial(source: DraftSource, deps: Deps, origins: Origins): Promise<DraftMaterial> {
  const file = await readRubric(source.rubric, deps);
  const item = chooseItem(file, source.item);
  const labels = await readLabels(source.labels, readable(file.rubric, item), deps);
  const { location, files, grader } = await findJudge(file, source, deps, origins);
  const mode = source.mode ?? null;
  const rows = rowsOf(labels, { rubric: readable(file.rubric, item), item, mode, files });
  const labelled = { good: rows.filter(({ good }) => good).length, bad: rows.filter(({ good }) => !good).length };
  if (Math.min(labelled.good, labelled.bad) < MIN_EACH) refuseTooFew(labelled, item, source.mode);
  const seed = source.seed ?? seedOf(fingerprint([file.rubric.rubric, item, mode, rows.map(({ key }) => key).sort()]));
  return { file, item, mode, location, files, grader, seed, split: splitRows(rows, seed), labelled };
}

async function readRubric(path: string, deps: Deps): Promise<RubricFile> {
  const at = namedFile(path, deps.cwd);
  const { rubric } = await loadRubric(at.tree, at.path);
  return { rubric, text: await readText(at.tree, at.path), name: path, path: realpathSync(resolve(deps.cwd, path)) };
}

function chooseItem({ rubric, name }: RubricFile, wanted: string | undefined): string {
  const [only, ...others] = rubric.items;
  if (wanted === OVERALL_ITEM)
    throw new CupelError('usage', '`overall` is the rubric as a whole, not an item of it', { remedy: 'Name an item, or a new one.' });
  if (wanted !== undefined) return wanted;
  if (only !== undefined && others.length === 0) return only.id;
  throw new CupelError('usage', `${name} has ${rubric.items.length} items`, {
    remedy: `Name the one to be revised with --item, or a new one: ${rubric.items.map(({ id }) => id).join(', ')}.`,
  });
}

/** People may have labelled an item that the rubric does not have yet. */
function readable(rubric: Rubric, item: string): Rubric {
  return rubric.items.some(({ id }) => id === item) ? rubric : withItem(rubric, item, { criterion: item, anchors: {} });
}

/**
 * The judge of a suite that uses a rubric.
 * @throws CupelError `usage` where there is none, or several
 */
export async function findJudge(
  { path, name }: RubricFile,
  { suite, judge: wanted }: Pick<DraftSource, 'suite' | 'judge'>,
  deps: Deps,
  origins: Origins,
): Promise<Pick<DraftMaterial, 'location' | 'files' | 'grader'>> {
  const found: Pick<DraftMaterial, 'location' | 'files' | 'grader'>[] = [];
  for (const location of await locateSuites(deps, suite === undefined ? [] : [suite], origins)) {
    const files = await readSuiteFiles(location.workspace.tree, location.path);
    const judged = await rubricJudges(files, location, path, deps, origins);
    found.push(...judged.flatMap(({ graders }) => graders.map((grader) => ({ location, files, grader }))));
  }
  const fitting = found.filter(({ grader }) => wanted === undefined || grader.name === wanted);
  const [first] = fitting;
  const names = [...new Set(found.map(({ grader }) => grader.name))];
  if (first === undefined)
    throw new CupelError(
      'usage',
      wanted === undefined ? `no judge of a suite uses ${name}` : `no judge that uses ${name} is called ${wanted}`,
      {
        remedy: names.length === 0 ? 'Name the suite with --suite FILE.' : `Name one with --judge: ${names.join(', ')}.`,
      },
    );
  if (new Set(fitting.map(({ grader }) => grader.name)).size > 1)
    throw new CupelError('usage', `${names.length} judges use ${name}`, { remedy: `Name one with --judge: ${names.join(', ')}.` });
  return first;
}

type RowScene = { readonly rubric: Rubric; readonly item: string; readonly mode: string | null; readonly files: SuiteFiles };

/**
 * The answers on whose item people have a majority; where nobody labelled the item, on the answer as a whole. Of a mode, its failures, and
 * good answers, those to its own cases first: failures of another mode say nothing of it.
 */
function rowsOf(labels: readonly FeedbackEntry[], { rubric, item, mode, files }: RowScene): DraftRow[] {
  const rated = gatherRatings(rubric, labels, []).filter(({ compares, label }) => !compares && label !== null);
  const own = rated.filter((answer) => answer.item === item);
  const used = own.length > 0 ? own : rated.filter((answer) => answer.item === OVERALL_ITEM);
  const shown = new Map(
    labelledAnswers(labels, files).answers.map(({ trial, outputSha256 }) => [keyOf(trial.golden.id, outputSha256), trial]),
  );
  return used.flatMap(({ case: id, answer, label }): DraftRow[] => {
    const key = keyOf(id, answer);
    const trial = shown.get(key);
    if (trial === undefined || label === null) return [];
    const good = toFraction(rubric.scale, label as ScaleValue) >= (rubric.pass_at ?? DEFAULT_PASS_AT);
    const ofMode = mode === null || provenances(trial.golden).some((origin) => origin.mode === mode);
    if (!good && !ofMode) return [];
    return [{ key, cluster: clusterOf(trial.golden), good, rank: ofMode ? 0 : 1, trial }];
  });
}

function keyOf(id: string, sha256: string): string {
  return JSON.stringify([id, answerOf({ output_sha256: sha256 })]);
}

function refuseTooFew({ good, bad }: DraftMaterial['labelled'], item: string, mode: string | undefined): never {
  const of = mode === undefined ? '' : ` of the mode ${JSON.stringify(mode)}`;
  throw new CupelError(
    'usage',
    `${count(bad, 'failure')}${of} and ${count(good, 'good answer')} are labelled on ${JSON.stringify(item)}, and a draft takes ${MIN_EACH} of each at least`,
    {
      remedy:
        'Label more answers with `cupel label`. A label counts where it carries the answer (`output`) and its case stands in the suite.',
    },
  );
}
