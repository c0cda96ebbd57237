/** Where a rubric's calibration stands, and what it says of a judge. */
import { loadDocument } from '../../documents/document.js';
import type { Tree } from '../../documents/tree.js';
import { validate } from '../../documents/validation.js';
import { type Calibration, CalibrationSchema, type JudgeFigures } from '../../domain/judging/calibration.js';
import { OVERALL_ITEM } from '../../domain/judging/feedback.js';
import type { Rubric } from '../../domain/judging/rubric.js';

/** `rubrics/grounded.yaml` -> `rubrics/grounded.calibration.json`. */
export function calibrationFile(rubricPath: string): string {
  return `${rubricPath.replace(/\.(ya?ml|json)$/i, '')}.calibration.json`;
}

/**
 * The calibration beside a rubric; null where there is none.
 * @throws CupelError `config` where it is malformed
 */
export async function loadCalibration(tree: Tree, rubricPath: string): Promise<Calibration | null> {
  const path = calibrationFile(rubricPath);
  if (!(await tree.has(path))) return null;
  const document = await loadDocument(tree, path);
  return validate(CalibrationSchema, document.value, document, 'Write it anew with `cupel calibrate`.');
}

/** The figures of exactly this judge, over the rubric as a whole: of `overall`, or of its only item. */
export function findFigures(calibration: Calibration | null, { items }: Rubric, fingerprint: string): JudgeFigures | null {
  const own = calibration?.judges.filter((judge) => judge.fingerprint === fingerprint) ?? [];
  const only = items.length === 1 ? items[0]?.id : undefined;
  return own.find(({ item }) => item === OVERALL_ITEM) ?? own.find(({ item }) => item === only) ?? null;
}
