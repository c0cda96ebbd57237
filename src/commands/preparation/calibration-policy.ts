/** The policy `gate.require_calibrated`: a judge that nobody has held against people decides nothing. */
import { nameOf } from '../../documents/tree.js';
import { MIN_KAPPA, MIN_LABELS } from '../../domain/judging/calibration.js';
import type { JudgeReport } from '../../domain/report.js';
import { CupelError } from '../../errors.js';
import { placeIn } from '../../suite/load.js';
import { calibrationFile } from './calibration-file.js';
import type { ScorerSetup } from './scorers.js';
import type { SuiteFiles } from './suite-files.js';

/**
 * Refuses a suite whose judges must be calibrated and are not, before anything is spent.
 * @throws CupelError `config` that names the judge and what is missing
 */
export function refuseUncalibrated({ loaded, tree }: Pick<SuiteFiles, 'loaded' | 'tree'>, { reports }: Pick<ScorerSetup, 'reports'>): void {
  if (!loaded.suite.gate.require_calibrated) return;
  const wanting = reports.find(({ calibration }) => calibration?.status !== 'calibrated');
  if (wanting === undefined) return;
  const own = loaded.rubrics.get(wanting.id);
  const rubric = own === undefined ? 'the rubric' : nameOf(tree, own.path);
  const named = own?.shipped === undefined ? rubric : `${own.shipped} --suite ${nameOf(tree, loaded.path)}`;
  throw new CupelError('config', `the judge ${wanting.id} is not calibrated: ${stateOf(wanting, rubric)}`, {
    place: placeIn(loaded, ['gate', 'require_calibrated']),
    remedy: `Label answers and run \`cupel calibrate --rubric ${named} --labels ...\`, or take the line out.`,
  });
}

function stateOf({ calibration }: JudgeReport, rubric: string): string {
  if (calibration === null) return `${calibrationFile(rubric)} says nothing of it`;
  if (calibration.status === 'stale') return 'its model, parameters, rubric or prompt have changed since';
  const kappa = calibration.kappa === null ? 'no kappa' : `kappa ${calibration.kappa.toFixed(2)}`;
  return `${kappa} on ${calibration.n} labels, and it takes ${MIN_LABELS} labels with kappa at least ${MIN_KAPPA} at its lower bound`;
}
