/** Several judges as one panel: its majority held against people, and the jurors without whom it would be more accurate. */
import type { JuryFigures } from './calibration.js';
import { type Ballots, measureJudge } from './judge-figures.js';
import { leaderOf, type OrderVerdict, type RatedAnswer } from './ratings.js';
import type { Rubric } from './rubric.js';

/** Larger panels are searched juror by juror, not panel by panel. */
const MAX_SEARCHED = 10;
// Two panels of equal accuracy differ by rounding alone.
const ROUNDING = 1e-12;

/** The figures of the majority of `jurors`; null with fewer than two of them. */
export function measureJury(
  rubric: Rubric,
  { item, answers, jurors }: { readonly item: string; readonly answers: readonly RatedAnswer[]; readonly jurors: readonly string[] },
): JuryFigures | null {
  if (jurors.length < 2) return null;
  const panel = (members: readonly string[]): Ballots => ({
    name: 'majority',
    item,
    answers,
    verdictsOf: (answer) => majority(answer, members),
  });
  const figures = measureJudge(rubric, panel(jurors), { fingerprint: null, current: null });
  const accuracyOf = (members: readonly string[]): number => accuracyOfPanel(panel(members));
  return { ...figures, drop: jurorsToDrop(jurors, accuracyOf) };
}

/** What more judges say than anything else, order by order; `tie` where no value leads, nothing where none of them spoke. */
function majority({ verdicts }: RatedAnswer, members: readonly string[]): readonly OrderVerdict[] {
  const given = members.flatMap((member) => verdicts.get(member) ?? []);
  const orders = [...new Set(given.map(({ order }) => order))].sort();
  return orders.map((order): OrderVerdict => {
    const votes = given.filter((verdict) => verdict.order === order);
    const values = votes.flatMap(({ value }) => (value === null ? [] : [value]));
    const scores = votes.flatMap(({ score }) => (score === null ? [] : [score]));
    if (values.length === 0) return { order, values: [], value: null, score: null };
    return {
      order,
      values: [],
      value: leaderOf(values, 0) ?? 'tie',
      score: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    };
  });
}

function accuracyOfPanel({ answers, verdictsOf }: Ballots): number {
  let right = 0;
  let all = 0;
  for (const answer of answers) {
    if (answer.label === null) continue;
    for (const { value } of verdictsOf(answer)) {
      if (value === null) continue;
      all += 1;
      if (value === answer.label) right += 1;
    }
  }
  return all === 0 ? 0 : right / all;
}

/** Who is not in the most accurate panel; of equally accurate ones the largest is kept, so that nobody is dropped for nothing. */
function jurorsToDrop(jurors: readonly string[], accuracyOf: (members: readonly string[]) => number): string[] {
  const panels = jurors.length <= MAX_SEARCHED ? allPanels(jurors) : jurors.map((juror) => jurors.filter((other) => other !== juror));
  let best = { members: jurors, accuracy: accuracyOf(jurors) };
  for (const members of [...panels].sort((a, b) => b.length - a.length)) {
    const accuracy = accuracyOf(members);
    if (accuracy > best.accuracy + ROUNDING) best = { members, accuracy };
  }
  return jurors.filter((juror) => !best.members.includes(juror));
}

function allPanels(jurors: readonly string[]): string[][] {
  return Array.from({ length: 2 ** jurors.length - 1 }, (_, mask) => jurors.filter((_juror, index) => ((mask + 1) >> index) & 1));
}
