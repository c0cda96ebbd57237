/** Judges against people: from labels and verdicts to the whole calibration. */
import { krippendorffAlpha } from '../statistics/agreement-alpha.js';
import { estimateAgreement, type RatedPair } from '../statistics/agreement-interval.js';
import { cohenKappa, fleissKappa, toMatrix } from '../statistics/agreement-matrix.js';
import type { Calibration, JudgeFigures, JuryFigures } from './calibration.js';
import { adviseOn } from './calibration-advice.js';
import { ANONYMOUS, answerOf, type FeedbackEntry, OVERALL_ITEM, type Verdict } from './feedback.js';
import { measureJudge } from './judge-figures.js';
import { measureJury } from './jury-figures.js';
import { gatherRatings, type RatedAnswer, type RatedValue } from './ratings.js';
import type { Rubric } from './rubric.js';

export type CalibrationInput = {
  readonly rubric: Rubric;
  /** Valid for the rubric: see `labelProblem`. */
  readonly labels: readonly FeedbackEntry[];
  /** Valid and unambiguous: see `verdictProblem` and `isAmbiguous`. */
  readonly verdicts: readonly Verdict[];
  /** Fingerprints of the judges as they are now, by name: who differs is stale. */
  readonly current?: ReadonlyMap<string, string>;
  /** Names among the judges that are panels of the others: they are measured, and have no vote in the majority. */
  readonly panels?: ReadonlySet<string>;
};

/** Measures people, judges and their majority on every item. The same input gives the same figures. */
export function calibrate({ rubric, labels, verdicts, current = new Map(), panels = new Set() }: CalibrationInput): Calibration {
  const answers = gatherRatings(rubric, labels, verdicts);
  const items = itemsOf(rubric, answers);
  const names = [...new Set(verdicts.map(({ judge }) => judge))].sort();
  const fingerprints = new Map(verdicts.flatMap(({ judge, fingerprint }) => (fingerprint === undefined ? [] : [[judge, fingerprint]])));
  const judges: JudgeFigures[] = [];
  const juries: JuryFigures[] = [];
  for (const item of items) {
    const own = answers.filter((answer) => answer.item === item);
    const present = names.filter((name) => own.some(({ verdicts: given }) => given.has(name)));
    for (const name of present) {
      const identity = { fingerprint: fingerprints.get(name) ?? null, current: current.get(name) ?? null };
      judges.push(measureJudge(rubric, { name, item, answers: own, verdictsOf: (answer) => answer.verdicts.get(name) ?? [] }, identity));
    }
    const jury = measureJury(rubric, { item, answers: own, jurors: present.filter((name) => !panels.has(name)) });
    if (jury !== null) juries.push(jury);
  }
  const figures: Omit<Calibration, 'advice'> = {
    schemaVersion: 1,
    rubric: rubric.rubric,
    n: new Set(answers.filter((answer) => answer.labels.size > 0).map(({ case: id, answer }) => JSON.stringify([id, answer]))).size,
    annotators: countLabels(rubric, labels),
    humanAgreement: items.flatMap((item) =>
      agreementOf(
        answers.filter((answer) => answer.item === item),
        item,
      ),
    ),
    people: items.flatMap((item) =>
      peopleOn(
        rubric,
        answers.filter((answer) => answer.item === item),
        item,
      ),
    ),
    conflicts: conflictsOf(answers),
    judges,
    jury: juries.find(({ item }) => item === OVERALL_ITEM) ?? juries[0] ?? null,
    juries,
  };
  return { ...figures, advice: adviseOn(figures) };
}

/** The items that anything was said of: those of the rubric in its order, then `overall`. */
function itemsOf(rubric: Rubric, answers: readonly RatedAnswer[]): string[] {
  const said = new Set(answers.map(({ item }) => item));
  return [...new Set([...rubric.items.map(({ id }) => id), OVERALL_ITEM])].filter((item) => said.has(item));
}

/** Answers and items that each person labelled; one said twice counts once. */
function countLabels({ feedback }: Rubric, labels: readonly FeedbackEntry[]): Calibration['annotators'] {
  const extra = new Set(feedback?.map(({ id }) => id));
  const given = new Map<string, Set<string>>();
  for (const entry of labels) {
    if (extra.has(entry.item)) continue;
    const name = entry.annotator ?? ANONYMOUS;
    const known = given.get(name) ?? new Set();
    given.set(name, known.add(JSON.stringify([entry.case, answerOf(entry), entry.item])));
  }
  return [...given].map(([name, things]) => ({ name, n: things.size })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function agreementOf(answers: readonly RatedAnswer[], item: string): Calibration['humanAgreement'] {
  const names = annotatorsOf(answers);
  return names.flatMap((a, index) =>
    names.slice(index + 1).flatMap((b) => {
      const both = answers.flatMap(({ case: cluster, labels }) => {
        const [first, second] = [labels.get(a), labels.get(b)];
        return first === undefined || second === undefined ? [] : [{ first, second, cluster }];
      });
      if (both.length === 0) return [];
      const values = [...new Set(both.flatMap(({ first, second }) => [first, second]))];
      const pairs = both.map(
        ({ first, second, cluster }): RatedPair => ({ row: values.indexOf(first), column: values.indexOf(second), cluster }),
      );
      const matrix = toMatrix(
        pairs.map(({ row, column }) => [row, column] as const),
        values.length,
      );
      const { value, low, high } = estimateAgreement(matrix, pairs, cohenKappa());
      return [{ a, b, item, n: both.length, kappa: value, low, high }];
    }),
  );
}

function annotatorsOf(answers: readonly RatedAnswer[]): string[] {
  return [...new Set(answers.flatMap(({ labels }) => [...labels.keys()]))].sort();
}

/** All annotators of an item together; nothing where nobody labelled what somebody else did. */
function peopleOn({ scale }: Rubric, answers: readonly RatedAnswer[], item: string): Calibration['people'] {
  const shared = answers.filter(({ labels }) => labels.size > 1);
  if (shared.length === 0) return [];
  const isOrdered = scale.type === 'ordinal' && shared.every(({ compares }) => !compares);
  const values = [...new Set(shared.flatMap(({ labels }) => [...labels.values()]))];
  const number = (value: RatedValue): number => (isOrdered ? Number(value) : values.indexOf(value));
  const alpha = krippendorffAlpha(
    shared.map(({ case: cluster, labels }) => ({ cluster, values: [...labels.values()].map(number) })),
    isOrdered ? 'ordinal' : 'nominal',
  );
  const names = annotatorsOf(shared);
  const complete = shared.filter(({ labels }) => labels.size === names.length);
  const counts = complete.map(({ labels }) => values.map((value) => [...labels.values()].filter((given) => given === value).length));
  return [{ item, n: shared.length, annotators: names.length, alpha, fleiss: complete.length === 0 ? null : fleissKappa(counts) }];
}

function conflictsOf(answers: readonly RatedAnswer[]): Calibration['conflicts'] {
  return answers
    .filter(({ labels, label }) => labels.size > 1 && label === null)
    .map(({ case: id, item, labels }) => ({ case: id, item, values: Object.fromEntries(labels) }));
}
