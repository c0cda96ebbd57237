/** Judges against people: reads labels and verdicts (or asks the judges), measures, and writes the calibration beside the rubric. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Deps } from '../deps.js';
import type { Tree } from '../documents/tree.js';
import { openWorkingTree } from '../documents/working-tree.js';
import { calibrate } from '../domain/calibrate.js';
import type { Calibration } from '../domain/calibration.js';
import type { FeedbackEntry } from '../domain/feedback.js';
import { CupelError } from '../errors.js';
import { renderCalibrationHtml, renderCalibrationMarkdown } from '../reporters/calibration-page.js';
import { loadLabels, loadVerdicts } from '../suite/feedback.js';
import { loadRubric } from '../suite/rubric.js';
import { calibrationFile } from './calibration-file.js';

export type CalibrateOptions = {
  /** Files, relative to the working directory. */
  readonly rubric: string;
  readonly labels: readonly string[];
  readonly verdicts: string;
  /** Folder for what is written; without it, beside the rubric. */
  readonly out?: string | undefined;
};

export type CalibrateResult = { readonly calibration: Calibration /** Absolute paths, JSON first. */; readonly files: readonly string[] };

/**
 * Calibrates a rubric's judges.
 * @throws CupelError `config` with the line of what is malformed; `record-unwritable` where the results cannot stand
 */
export async function calibrateRubric(options: CalibrateOptions, deps: Deps): Promise<CalibrateResult> {
  const at = (path: string): { tree: Tree; path: string } => ({
    tree: openWorkingTree('/', { name: () => path }),
    path: resolve(deps.cwd, path).slice(1),
  });
  const rubricFile = at(options.rubric);
  const { rubric } = await loadRubric(rubricFile.tree, rubricFile.path);
  const labels: FeedbackEntry[] = [];
  for (const path of options.labels) {
    const file = at(path);
    labels.push(...(await loadLabels(file.tree, [file.path], rubric)));
  }
  const verdictFile = at(options.verdicts);
  const verdicts = await loadVerdicts(verdictFile.tree, verdictFile.path, rubric, labels);
  const calibration = calibrate({ rubric, labels, verdicts });
  return { calibration, files: writeCalibration(calibration, resolve(deps.cwd, options.rubric), options.out, deps) };
}

function writeCalibration(calibration: Calibration, rubricPath: string, out: string | undefined, { cwd }: Pick<Deps, 'cwd'>): string[] {
  const json = calibrationFile(rubricPath);
  const folder = out === undefined ? dirname(json) : resolve(cwd, out);
  const stem = basename(json, '.json');
  const files: readonly (readonly [string, string])[] = [
    [join(folder, `${stem}.json`), `${JSON.stringify(calibration, null, 2)}\n`],
    [join(folder, `${stem}.md`), renderCalibrationMarkdown(calibration)],
    [join(folder, `${stem}.html`), renderCalibrationHtml(calibration)],
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
