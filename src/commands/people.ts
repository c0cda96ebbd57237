/** People's labels of a run's own answers, held against the judge that decides. */
import { basename, posix } from 'node:path';
import { pairCases } from '../domain/evidence.js';
import { correctDifference, type PeopleScore, scoreByPeople } from '../domain/people.js';
import { OVERALL } from '../domain/policy.js';
import { signedPoints } from '../domain/wording.js';
import type { Journal } from '../replay/journal.js';
import { loadLabels } from '../suite/feedback.js';
import type { Subject } from './conclusion.js';
import type { LookOutcome } from './looks.js';
import type { Preparation } from './preparation.js';

/** `evals/support` and `rubrics/grounded.yaml` -> `evals/support/labels/grounded.jsonl`: where `label` writes. */
export function labelsPath(suiteFolder: string, rubricPath: string): string {
  return posix.join(suiteFolder, 'labels', `${basename(rubricPath).replace(/\.(ya?ml|json)$/i, '')}.jsonl`);
}

/**
 * The labels for the judge whose score decides alone; null where several scorers decide, or nobody labelled.
 * @throws CupelError `config` with the line of a malformed label
 */
export async function loadPeople({ files, suite, scorers }: Preparation): Promise<PeopleScore | null> {
  const { primary } = suite.gate;
  const deciding = primary === OVERALL && scorers.scorers.length === 1 ? scorers.scorers[0]?.id : primary;
  const rubric = deciding === undefined ? undefined : files.loaded.rubrics.get(deciding);
  const kind = scorers.scorers.find(({ id }) => id === deciding)?.kind;
  if (rubric === undefined || kind === 'pairwise') return null;
  const path = labelsPath(files.loaded.directory, rubric.path);
  if (!(await files.tree.has(path))) return null;
  return scoreByPeople(rubric.rubric, await loadLabels(files.tree, [path], rubric.rubric));
}

/** A sentence on what people's labels make of the difference; none where they labelled too few of this run's answers. */
export function peopleNote(
  people: PeopleScore | null,
  { evidence, trialsOf }: LookOutcome,
  { policy, weights }: Subject,
  journal: Journal,
): string[] {
  if (people === null) return [];
  const outputOf = (caseId: string, side: 'baseline' | 'candidate'): string | null =>
    journal.findTrial({ caseId, side, trial: 0 })?.outputSha256 ?? null;
  const pairs = pairCases(evidence, policy.primary, weights, trialsOf).map((pair) => ({
    ...pair,
    outputs: { baseline: outputOf(pair.id, 'baseline'), candidate: outputOf(pair.id, 'candidate') },
  }));
  const corrected = correctDifference(pairs, people);
  if (corrected === null) return [];
  const { mean, interval, labelled, lambda } = corrected;
  return [
    `Corrected by people's labels on ${labelled} cases (PPI++, the judge counts ${Math.round(lambda * 100)} %), ${policy.primary} moved ${signedPoints(mean)} points (95 %: ${signedPoints(interval[0])} to ${signedPoints(interval[1])}). The verdict goes by the judge: see docs/decisions/0010.`,
  ];
}
