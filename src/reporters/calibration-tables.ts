/** What a calibration shows, as tables of words: the pages differ in their marks alone. */
import type { Calibration, JudgeFigures, JuryFigures } from '../domain/judging/calibration.js';
import { formatDecimal, formatPercent, formatQuantity, NO_FIGURE } from './numbers.js';

/** Cells of names that people chose are foreign; all others are our own words. */
type Cell = { readonly text: string; readonly foreign?: true };
export type WordTable = {
  readonly title: string;
  readonly note?: string;
  readonly heads: readonly string[];
  /** Columns from which cells are figures. */
  readonly figuresFrom: number;
  readonly rows: readonly (readonly Cell[])[];
};

type Range = { readonly low: number | null; readonly high: number | null };

const own = (text: string): Cell => ({ text });
const foreign = (text: unknown): Cell => ({ text: String(text), foreign: true });

/** All tables in reading order; those without rows are left out. */
export function calibrationTables(calibration: Calibration): readonly WordTable[] {
  const panels = calibration.juries.map((jury) => ({ ...jury, name: 'majority of the judges' }));
  const everyone: readonly JudgeFigures[] = [...calibration.judges, ...panels];
  return [
    agreementTable(everyone),
    steadinessTable(everyone),
    ...juryTables(calibration.juries),
    peopleTable(calibration),
    ...everyone.filter(({ n }) => n > 0).map(confusionTable),
    conflictTable(calibration),
  ].filter(({ rows }) => rows.length > 0);
}

/** One sentence about what was compared. */
export function calibrationSummary({ n, annotators, judges }: Calibration): string {
  const names = new Set(judges.map(({ name }) => name)).size;
  return `${formatQuantity(n, 'labelled answer')} by ${formatQuantity(annotators.length, 'annotator')}, ${formatQuantity(names, 'judge')}.`;
}

function share(value: number | null, range: Range): Cell {
  if (value === null) return own(NO_FIGURE);
  const ends = range.low === null || range.high === null ? '' : ` (${(range.low * 100).toFixed(0)}–${(range.high * 100).toFixed(0)})`;
  return own(`${formatPercent(value)}${ends}`);
}

function figure(estimate: ({ readonly value: number | null } & Range) | null): Cell {
  if (estimate === null || estimate.value === null) return own(NO_FIGURE);
  const ends = estimate.low === null || estimate.high === null ? '' : ` (${estimate.low.toFixed(2)} to ${estimate.high.toFixed(2)})`;
  return own(`${formatDecimal(estimate.value, 3)}${ends}`);
}

function agreementTable(judges: readonly JudgeFigures[]): WordTable {
  return {
    title: 'Judges against people',
    note: 'In brackets 95 % intervals. Calibrated: at least 100 labels, and kappa at least .40 at its lower bound. Weighted: kappa with quadratic weights, for scales with an order.',
    heads: ['judge', 'item', 'status', 'verdicts', 'accuracy', 'balanced', 'F1', 'kappa', 'weighted', 'AC1', 'alpha'],
    figuresFrom: 3,
    rows: judges.map((judge) => [
      foreign(judge.name),
      foreign(judge.item),
      own(judge.status),
      own(String(judge.n)),
      share(judge.accuracy, judge.intervals.accuracy),
      own(formatPercent(judge.balancedAccuracy)),
      own(formatPercent(judge.f1)),
      figure(judge.kappa),
      own(formatDecimal(judge.weightedKappa?.value ?? null, 3)),
      own(formatDecimal(judge.ac1.value, 3)),
      own(formatDecimal(judge.alpha.value, 3)),
    ]),
  };
}

function steadinessTable(judges: readonly JudgeFigures[]): WordTable {
  return {
    title: 'Noise and bias',
    note: 'Same in both orders: of cases asked in both, those with the same choice. Shown first: its share of all choices. Trials: ICC(1) of repeated verdicts. Length: rank correlation of score and length. Good: the share that the judge calls good, and that share corrected for its errors.',
    heads: ['judge', 'item', 'same in both orders', 'shown first', 'trials', 'length', 'good', 'not given'],
    figuresFrom: 2,
    rows: judges.map((judge) => [
      foreign(judge.name),
      foreign(judge.item),
      own(formatPercent(judge.orderConsistency)),
      own(formatPercent(judge.firstPosition)),
      own(formatDecimal(judge.trialIcc, 2)),
      own(formatDecimal(judge.lengthCorrelation, 2)),
      own(judge.rate === null ? NO_FIGURE : `${formatPercent(judge.rate.observed)}, corrected ${formatPercent(judge.rate.corrected)}`),
      own(String(judge.missing)),
    ]),
  };
}

function juryTables(juries: readonly JuryFigures[]): readonly WordTable[] {
  const dropping = juries.filter(({ drop }) => drop.length > 0);
  return [
    {
      title: 'Jurors to drop',
      note: 'Without them the majority is more accurate.',
      heads: ['item', 'drop'],
      figuresFrom: 2,
      rows: dropping.map(({ item, drop }) => [foreign(item), foreign(drop.join(', '))]),
    },
  ];
}

function peopleTable({ humanAgreement, people }: Calibration): WordTable {
  const all = people.map(({ item, n, annotators, alpha }) => [
    foreign(item),
    own(`all ${annotators} (alpha)`),
    own(String(n)),
    figure(alpha),
  ]);
  const pairs = humanAgreement.map(({ a, b, item, n, kappa, low, high }) => [
    foreign(item),
    foreign(`${a} and ${b}`),
    own(String(n)),
    figure({ value: kappa, low, high }),
  ]);
  return {
    title: 'People among themselves',
    note: 'Of two people Cohen’s kappa, of all of them Krippendorff’s alpha.',
    heads: ['item', 'people', 'labels in common', 'agreement'],
    figuresFrom: 2,
    rows: [...pairs, ...all],
  };
}

function confusionTable({ name, item, confusion, examples }: JudgeFigures): WordTable {
  const cases =
    examples.length === 0 ? '' : ` They differ on ${examples.slice(0, 5).join(', ')}${examples.length > 5 ? ' and others' : ''}.`;
  return {
    title: `What ${name} said of ${item}`,
    note: `Rows: what people say. Columns: what the judge says.${cases}`,
    heads: ['people', ...confusion.labels.map(String)],
    figuresFrom: 1,
    rows: confusion.labels.map((label, row) => [foreign(label), ...(confusion.counts[row] ?? []).map((cell) => own(String(cell)))]),
  };
}

function conflictTable({ conflicts }: Calibration): WordTable {
  return {
    title: 'Labels without a majority',
    note: 'They are in no figure of a judge.',
    heads: ['case', 'item', 'values'],
    figuresFrom: 3,
    rows: conflicts.map(({ case: id, item, values }) => [
      foreign(id),
      foreign(item),
      foreign(
        Object.entries(values)
          .map(([who, value]) => `${who}: ${String(value)}`)
          .join(', '),
      ),
    ]),
  };
}
