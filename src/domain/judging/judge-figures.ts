/** One judge's verdicts on one item held against the majority of people: every figure of STATISTICS, section 4. */
import { krippendorffAlpha } from '../statistics/agreement-alpha.js';
import { type Estimate, estimateAgreement, estimateShare, type RatedPair } from '../statistics/agreement-interval.js';
import {
  accuracy,
  balancedAccuracy,
  cohenKappa,
  detection,
  gwetAc1,
  type Matrix,
  type MatrixFigure,
  scaleDisagreement,
  toMatrix,
} from '../statistics/agreement-matrix.js';
import { correctedRate } from '../statistics/prediction-powered.js';
import { isCalibrated, type JudgeFigures } from './calibration.js';
import { PREFERENCES } from './feedback.js';
import { intraclassCorrelation, rankCorrelation } from './judge-noise.js';
import { type OrderVerdict, type RatedAnswer, type RatedValue, scoreOf } from './ratings.js';
import { type Rubric, scaleValues } from './rubric.js';

/** A judge on one item: its verdicts on every answer of that item, with people's labels or without. */
export type Ballots = {
  readonly name: string;
  readonly item: string;
  readonly answers: readonly RatedAnswer[];
  readonly verdictsOf: (answer: RatedAnswer) => readonly OrderVerdict[];
};

/** Whose verdicts they are, and who judges now: a judge whose fingerprint has changed since is stale. Null: not known. */
export type JudgeIdentity = { readonly fingerprint: string | null; readonly current: string | null };

/** One verdict beside the label of its answer. */
type Compared = { readonly answer: RatedAnswer; readonly label: RatedValue; readonly value: RatedValue; readonly score: number };

/** What a panel says whose votes do not lead anywhere; on a scale it is no value, and never right. */
const UNDECIDED = 'tie';
const MAX_EXAMPLES = 10;

/** Measures one judge on one item. */
export function measureJudge(rubric: Rubric, ballots: Ballots, identity: JudgeIdentity): JudgeFigures {
  const compared = compare(ballots);
  const labels = valuesOf(rubric, ballots.answers, compared);
  const indexed = compared.map(
    ({ answer, label, value }): RatedPair => ({
      row: labels.indexOf(label),
      column: labels.indexOf(value),
      cluster: answer.case,
    }),
  );
  const matrix = toMatrix(
    indexed.map(({ row, column }) => [row, column] as const),
    labels.length,
  );
  const shares = measureShares(matrix, indexed, labels);
  const kappa = estimateAgreement(matrix, indexed, cohenKappa());
  const answered = new Set(compared.map(({ answer }) => answer)).size;
  return {
    name: ballots.name,
    item: ballots.item,
    n: compared.length,
    labels: answered,
    missing: countMissing(ballots),
    ...shares,
    kappa,
    weightedKappa: weightedKappa(rubric, labels, indexed, compared),
    ac1: estimateAgreement(matrix, indexed, gwetAc1),
    alpha: alphaOf(rubric, labels, compared),
    confusion: { labels: [...labels], counts: matrix.map((row) => [...row]) },
    ...measureOrders(ballots),
    trialIcc: trialIcc(rubric, ballots),
    lengthCorrelation: lengthCorrelation(ballots),
    rate: rateOf(labels, matrix, ballots),
    examples: examplesOf(rubric, compared),
    fingerprint: identity.fingerprint,
    status: statusOf({ labels: answered, kappa }, identity),
  };
}

function compare({ answers, verdictsOf }: Ballots): Compared[] {
  return answers.flatMap((answer) => {
    const { label } = answer;
    if (label === null) return [];
    return verdictsOf(answer).flatMap(({ value, score }) => (value === null || score === null ? [] : [{ answer, label, value, score }]));
  });
}

/** Verdicts that are not there: said to be none, or never given for a labelled answer. */
function countMissing({ answers, verdictsOf }: Ballots): number {
  return answers
    .filter(({ label }) => label !== null)
    .reduce((sum, answer) => {
      const verdicts = verdictsOf(answer);
      return sum + (verdicts.length === 0 ? 1 : verdicts.filter(({ value }) => value === null).length);
    }, 0);
}

/** The values of the item in their order, those of a long scale as far as they occur; what a panel left open comes last. */
function valuesOf(rubric: Rubric, answers: readonly RatedAnswer[], compared: readonly Compared[]): readonly RatedValue[] {
  if (answers.some(({ compares }) => compares)) return PREFERENCES;
  const occurring = compared.flatMap(({ label, value }) => [label, value]);
  const listed = scaleValues(rubric.scale);
  const known =
    listed.length > 0 ? listed : [...new Set(occurring)].filter((value) => value !== UNDECIDED).sort((a, b) => Number(a) - Number(b));
  return occurring.includes(UNDECIDED) && !known.includes(UNDECIDED) ? [...known, UNDECIDED] : known;
}

type Shares = Pick<JudgeFigures, 'accuracy' | 'balancedAccuracy' | 'precision' | 'recall' | 'f1' | 'intervals'>;

/** Of a binary item, `true` is what is to be found; of more values the figures are means over them. */
function measureShares(matrix: Matrix, pairs: readonly RatedPair[], labels: readonly RatedValue[]): Shares {
  const positive = labels.indexOf(true);
  const figures = { accuracy, balancedAccuracy, ...detection(positive === -1 ? null : positive) };
  const of = (figure: MatrixFigure): Estimate => estimateShare(matrix, pairs, figure);
  const estimates = {
    accuracy: of(figures.accuracy),
    balancedAccuracy: of(figures.balancedAccuracy),
    precision: of(figures.precision),
    recall: of(figures.recall),
    f1: of(figures.f1),
  };
  const range = ({ low, high }: Estimate) => ({ low, high });
  return {
    accuracy: estimates.accuracy.value,
    balancedAccuracy: estimates.balancedAccuracy.value,
    precision: estimates.precision.value,
    recall: estimates.recall.value,
    f1: estimates.f1.value,
    intervals: {
      accuracy: range(estimates.accuracy),
      balancedAccuracy: range(estimates.balancedAccuracy),
      precision: range(estimates.precision),
      recall: range(estimates.recall),
      f1: range(estimates.f1),
    },
  };
}

/** Quadratic weights need distances: an ordinal scale has them, a panel that is undecided has no place on it. */
function weightedKappa(
  { scale }: Rubric,
  labels: readonly RatedValue[],
  pairs: readonly RatedPair[],
  compared: readonly Compared[],
): Estimate | null {
  if (scale.type !== 'ordinal' || compared.some(({ answer }) => answer.compares)) return null;
  const positions = labels.filter((label) => typeof label === 'number');
  const placed = pairs.filter(({ column }) => column < positions.length);
  const matrix = toMatrix(
    placed.map(({ row, column }) => [row, column] as const),
    positions.length,
  );
  return estimateAgreement(matrix, placed, cohenKappa(scaleDisagreement(positions, 2)));
}

/** All annotators of an answer and the judge are raters of one unit; distances count where the scale has an order. */
function alphaOf({ scale }: Rubric, labels: readonly RatedValue[], compared: readonly Compared[]): Estimate {
  const isOrdered = scale.type === 'ordinal' && !labels.includes(UNDECIDED);
  const number = (value: RatedValue): number => (isOrdered ? Number(value) : valueIndex(labels, value));
  const units = compared.map(({ answer, value }) => ({
    cluster: answer.case,
    values: [...answer.labels.values(), value].map(number),
  }));
  return krippendorffAlpha(units, isOrdered ? 'ordinal' : 'nominal');
}

/** A value that only a minority gave stands in no matrix: it is numbered behind those that do. */
function valueIndex(labels: readonly RatedValue[], value: RatedValue): number {
  const index = labels.indexOf(value);
  return index === -1 ? labels.length + Number(value) : index;
}

function measureOrders({ answers, verdictsOf }: Ballots): Pick<JudgeFigures, 'orderConsistency' | 'firstPosition'> {
  const both = answers.flatMap((answer) => {
    if (!answer.compares) return [];
    const given = new Map(verdictsOf(answer).flatMap(({ order, value }) => (value === null ? [] : [[order, value] as const])));
    const [ab, ba] = [given.get('ab'), given.get('ba')];
    return ab === undefined || ba === undefined ? [] : [{ ab, ba }];
  });
  if (both.length === 0) return { orderConsistency: null, firstPosition: null };
  const isFirst = both.flatMap(({ ab, ba }) => [ab === 'tie' ? [] : [ab === 'a'], ba === 'tie' ? [] : [ba === 'b']].flat());
  return {
    orderConsistency: both.filter(({ ab, ba }) => ab === ba).length / both.length,
    firstPosition: isFirst.length === 0 ? null : isFirst.filter(Boolean).length / isFirst.length,
  };
}

function trialIcc(rubric: Rubric, { answers, verdictsOf }: Ballots): number | null {
  return intraclassCorrelation(
    answers.flatMap((answer) => verdictsOf(answer).map(({ values }) => values.map((value) => scoreOf(rubric, value, answer.compares)))),
  );
}

function lengthCorrelation({ answers, verdictsOf }: Ballots): number | null {
  return rankCorrelation(
    answers.flatMap((answer) => {
      const { length } = answer;
      if (length === null) return [];
      return verdictsOf(answer).flatMap(({ score }) => (score === null ? [] : [[score, length] as const]));
    }),
  );
}

/** What a binary judge says of all answers, labelled or not, and what its errors make of that. */
function rateOf(labels: readonly RatedValue[], matrix: Matrix, { answers, verdictsOf }: Ballots): JudgeFigures['rate'] {
  const [no, yes] = [labels.indexOf(false), labels.indexOf(true)];
  if (no === -1 || yes === -1) return null;
  const said = answers.flatMap((answer) => verdictsOf(answer).flatMap(({ value }) => (typeof value === 'boolean' ? [value] : [])));
  if (said.length === 0) return null;
  const observed = said.filter(Boolean).length / said.length;
  const hit = (label: number): number | null => {
    const row = matrix[label] ?? [];
    const total = row.reduce((sum, cell) => sum + cell, 0);
    return total === 0 ? null : (row[label] ?? 0) / total;
  };
  const [specificity, sensitivity] = [hit(no), hit(yes)];
  const corrected = sensitivity === null || specificity === null ? null : correctedRate(observed, sensitivity, specificity);
  return { observed, corrected };
}

/** Cases on which the judge is not with people, the farthest apart first. */
function examplesOf(rubric: Rubric, compared: readonly Compared[]): string[] {
  const apart = compared.flatMap(({ answer, label, value, score }) =>
    value === label ? [] : [{ id: answer.case, distance: Math.abs(score - scoreOf(rubric, label, answer.compares)) }],
  );
  const ids = apart.sort((a, b) => b.distance - a.distance || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  return [...new Set(ids)].slice(0, MAX_EXAMPLES);
}

function statusOf(figures: Parameters<typeof isCalibrated>[0], { fingerprint, current }: JudgeIdentity): JudgeFigures['status'] {
  if (current !== null && fingerprint !== current) return 'stale';
  return isCalibrated(figures) ? 'calibrated' : 'uncalibrated';
}
