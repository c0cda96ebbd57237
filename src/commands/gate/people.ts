/** People's labels of a run's own answers, held against the judge that decides. */
import { basename, posix } from 'node:path';
import { pairCases } from '../../domain/evidence.js';
import { correctDifference, type PeopleScore, scoreByPeople } from '../../domain/judging/people.js';
import { OVERALL } from '../../domain/policy.js';
import { SIDES } from '../../domain/trial.js';
import { signedPoints } from '../../domain/wording.js';
import type { Journal } from '../../replay/journal.js';
import { loadLabels } from '../../suite/feedback.js';
import type { Preparation } from '../preparation/preparation.js';
import type { Subject } from './conclusion.js';
import type { LookOutcome } from './looks.js';

/** `evals/support` and `rubrics/grounded.yaml` -> `evals/support/labels/grounded.jsonl`: where `label` writes. */
export function labelsPath(suiteFolder: string, rubricPath: string): string {
  return posix.join(suiteFolder, 'labels', `${basename(rubricPath).replace(/\.(ya?ml|json)$/i, '')}.jsonl`);
}

/** What people say of the metric that decides. */
export type People = {
  readonly score: PeopleScore;
  /** Cases with a label at all. */
  readonly cases: ReadonlySet<string>;
};

/**
 * The labels for the judge whose score decides alone; null where several scorers decide, or nobody labelled. Where the base decides, they are
 * the base's: labels that come with a change speak for it.
 * @throws CupelError `config` with the line of a malformed label
 */
export async function loadPeople({ files, labelTree, suite, scorers }: Preparation): Promise<People | null> {
  const { primary } = suite.gate;
  const deciding = primary === OVERALL && scorers.scorers.length === 1 ? scorers.scorers[0]?.id : primary;
  const rubric = deciding === undefined ? undefined : files.loaded.rubrics.get(deciding);
  const kind = scorers.scorers.find(({ id }) => id === deciding)?.kind;
  if (rubric === undefined || kind === 'pairwise') return null;
  const path = labelsPath(files.loaded.directory, rubric.path);
  if (!(await labelTree.has(path))) return null;
  const labels = await loadLabels(labelTree, [path], rubric.rubric);
  return { score: scoreByPeople(rubric.rubric, labels), cases: new Set(labels.map((entry) => entry.case)) };
}

/** People's difference between the two answers of a case in a run; null where they have not labelled both. */
export function humanDifference({ score }: People, journal: Pick<Journal, 'findTrial'>): (caseId: string) => number | null {
  return (caseId) => {
    const [before, after] = SIDES.map((side) => {
      const output = journal.findTrial({ caseId, side, trial: 0 })?.outputSha256 ?? null;
      return output === null ? null : score(caseId, output);
    });
    return before == null || after == null ? null : after - before;
  };
}

/** A sentence on what people's labels make of the difference; none where they labelled too few of this run's answers. */
export function peopleNote(
  people: People | null,
  { conclusion, evidence, trialsOf }: LookOutcome,
  { policy, weights }: Subject,
  journal: Journal,
): string[] {
  if (people === null) return [];
  const { corrected } = conclusion;
  if (corrected !== null) {
    const { estimate, judged } = corrected;
    return [
      `${policy.primary} goes by people's labels on a random sample of ${estimate.labelled} cases (PPI++, the judge counts ${Math.round(estimate.lambda * 100)} %). The judge alone saw ${signedPoints(judged)} points.`,
    ];
  }
  const humanOf = humanDifference(people, journal);
  const pairs = pairCases(evidence, policy.primary, weights, trialsOf).map((pair) => ({ ...pair, human: humanOf(pair.id) }));
  const estimate = correctDifference(pairs);
  if (estimate === null) return [];
  const { mean, interval, labelled, lambda } = estimate;
  return [
    `Corrected by people's labels on ${labelled} cases (PPI++, the judge counts ${Math.round(lambda * 100)} %), ${policy.primary} moved ${signedPoints(mean)} points (95 %: ${signedPoints(interval[0])} to ${signedPoints(interval[1])}). The verdict goes by the judge, for these cases are no random sample: \`cupel label --sample\` draws one.`,
  ];
}
