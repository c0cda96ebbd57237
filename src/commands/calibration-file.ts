/** Where a rubric's calibration stands: beside it, under its own name. */

/** `rubrics/grounded.yaml` -> `rubrics/grounded.calibration.json`. */
export function calibrationFile(rubricPath: string): string {
  return `${rubricPath.replace(/\.(ya?ml|json)$/i, '')}.calibration.json`;
}
