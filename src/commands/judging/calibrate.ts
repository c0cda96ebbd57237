/** Judges against people: reads labels and verdicts (or asks the judges), measures, and writes the calibration beside the rubric. */
import { existsSync, mkdirSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import { namedFile } from '../../documents/working-tree.js';
import { calibrate } from '../../domain/judging/calibrate.js';
import type { Calibration } from '../../domain/judging/calibration.js';
import type { Verdict } from '../../domain/judging/feedback.js';
import type { Rubric } from '../../domain/judging/rubric.js';
import { CupelError } from '../../errors.js';
import { renderCalibrationHtml, renderCalibrationMarkdown } from '../../reporters/calibration-page.js';
import { loadVerdicts } from '../../suite/feedback.js';
import { loadRubric } from '../../suite/rubric.js';
import { isShippedRubric, loadShippedRubric } from '../../suite/shipped-rubrics.js';
import { calibrationFile } from '../preparation/calibration-file.js';
import type { OnProgress } from '../progress.js';
import { askJudges, renderVerdicts, verdictsFile } from './judging.js';
import { readLabels } from './label-files.js';

export type CalibrateOptions = {
  /** Files, relative to the working directory. */
  readonly rubric: string;
  readonly labels: readonly string[];
  /** Recorded verdicts; without them the suites' judges are asked. */
  readonly verdicts?: string | undefined;
  readonly suite?: string | undefined;
  readonly maxUsd?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** Folder for what is written; without it, beside the rubric. */
  readonly out?: string | undefined;
};

export type CalibrateResult = { readonly calibration: Calibration /** Absolute paths, JSON first. */; readonly files: readonly string[] };

/**
 * Calibrates a rubric's judges.
 * @throws CupelError `config` with the line of what is malformed; `record-unwritable` where the results cannot stand
 */
export async function calibrateRubric(options: CalibrateOptions, deps: Deps): Promise<CalibrateResult> {
  const { rubric, rubricPath } = await openRubric(options, deps);
  const labels = await readLabels(options.labels, rubric, deps);
  if (options.verdicts === undefined) {
    const { verdicts, current, panels, unasked } = await askJudges({ ...options, rubricPath, rubric, labels }, deps);
    if (unasked > 0)
      deps.log.warn(
        `${unasked} labelled answers were shown to no judge: the label has no text, the suite no such case, or no judge for them (pairs are for \`pairwise\`)`,
      );
    const calibration = calibrate({ rubric, labels, verdicts, current, panels });
    return { calibration, files: writeCalibration(calibration, rubricPath, options.out, deps, verdicts) };
  }
  const verdictFile = namedFile(options.verdicts, deps.cwd);
  const calibration = calibrate({ rubric, labels, verdicts: await loadVerdicts(verdictFile.tree, verdictFile.path, rubric, labels) });
  return { calibration, files: writeCalibration(calibration, rubricPath, options.out, deps) };
}

/** The rubric, and where what is said of its judges stands: beside its file; for one that comes with Cupel, beside the suite. */
async function openRubric({ rubric: written, suite }: CalibrateOptions, { cwd }: Deps): Promise<{ rubric: Rubric; rubricPath: string }> {
  if (!isShippedRubric(written)) {
    const { tree, path } = namedFile(written, cwd);
    const { rubric } = await loadRubric(tree, path);
    return { rubric, rubricPath: realpathSync(resolve(cwd, written)) };
  }
  if (suite === undefined)
    throw new CupelError('usage', `--rubric ${written} belongs to no folder`, {
      remedy: 'Name the suite that uses it with --suite FILE: the calibration is written beside it.',
    });
  const path = resolve(cwd, suite);
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'suite.yaml') : path;
  const { rubric, path: beside } = loadShippedRubric(written, existsSync(file) ? realpathSync(file) : file, { path: '--rubric' });
  return { rubric, rubricPath: beside };
}

/** Writes JSON and pages; verdicts that were asked for, too, so that the figures can be had again without asking. */
function writeCalibration(
  calibration: Calibration,
  rubricPath: string,
  out: string | undefined,
  { cwd }: Pick<Deps, 'cwd'>,
  verdicts: readonly Verdict[] = [],
): string[] {
  const json = calibrationFile(rubricPath);
  const folder = out === undefined ? dirname(json) : resolve(cwd, out);
  const stem = basename(json, '.json');
  const files: readonly (readonly [string, string])[] = [
    [join(folder, `${stem}.json`), `${JSON.stringify(calibration, null, 2)}\n`],
    [join(folder, `${stem}.md`), renderCalibrationMarkdown(calibration)],
    [join(folder, `${stem}.html`), renderCalibrationHtml(calibration)],
    ...(verdicts.length === 0 ? [] : [[join(folder, verdictsFile(json)), renderVerdicts(verdicts)] as const]),
  ];
  try {
    mkdirSync(folder, { recursive: true });
    for (const [path, text] of files) writeFileSync(path, text);
  } catch (error) {
    throw new CupelError('record-unwritable', `the calibration cannot be written to ${folder}`, {
      remedy: 'Name a folder that can be written with `--out DIR`.',
      cause: error,
    });
  }
  return files.map(([path]) => path);
}
