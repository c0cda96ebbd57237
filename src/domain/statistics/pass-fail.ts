/** Judges and people on one question, met or not: how rows are chosen for a draft, and how well both agree on them. */
import { mcnemarTwoSided } from './proportions.js';
import { randomSource, shuffle } from './random.js';

/** One labelled answer. `cluster`: answers that are not independent of each other share one. */
export type LabelledRow = {
  readonly key: string;
  readonly cluster: string;
  /** What people say: the item is met. */
  readonly good: boolean;
  /** Rows of a lower rank are taken first. */
  readonly rank: number;
};

export type RowSplit<R> = { readonly train: readonly R[]; readonly heldOut: readonly R[] };

/** Most rows that a draft is tried on. */
export const MAX_ROWS = 100;
/** Share of the rows that no drafter sees. */
const HELD_OUT_SHARE = 0.3;

/**
 * At most 100 rows, as many good as bad, 70 % to learn from and 30 % held out, both balanced. No cluster stands on both sides. The same
 * rows and seed give the same split, in whatever order the rows come.
 */
export function splitRows<R extends LabelledRow>(rows: readonly R[], seed: number): RowSplit<R> {
  const random = randomSource(seed);
  const ordered = shuffle(
    [...rows].sort((a, b) => (a.key < b.key ? -1 : 1)),
    random,
  ).sort((a, b) => a.rank - b.rank);
  const [good, bad] = [true, false].map((value) => ordered.filter((row) => row.good === value));
  const each = Math.min(good?.length ?? 0, bad?.length ?? 0, MAX_ROWS / 2);
  const chosen = [...(good ?? []).slice(0, each), ...(bad ?? []).slice(0, each)];
  const target = Math.round(each * HELD_OUT_SHARE);
  const heldOut: R[] = [];
  const train: R[] = [];
  const held = (value: boolean): number => heldOut.filter((row) => row.good === value).length;
  for (const group of shuffle(groupsOf(chosen), random)) {
    const fits = [true, false].every((value) => held(value) + group.filter((row) => row.good === value).length <= target);
    (fits ? heldOut : train).push(...group);
  }
  return { train, heldOut };
}

function groupsOf<R extends LabelledRow>(rows: readonly R[]): R[][] {
  const sorted = [...rows].sort((a, b) => (a.key < b.key ? -1 : 1));
  return [...Map.groupBy(sorted, ({ cluster }) => cluster).values()];
}

/** What people say of an answer, and what the judge says; null where it gave no verdict. */
export type Ruling = { readonly good: boolean; readonly judged: boolean | null };

/** Agreement on rows: `counts[i][j]` people say labels[i], the judge labels[j]. */
export type PassFailFigures = {
  /** Rows with a verdict. */
  readonly n: number;
  /** Rows without one: in no figure. */
  readonly missing: number;
  readonly accuracy: number | null;
  /** Mean of the shares of the good and of the bad that the judge tells; null where one of the two is not there. */
  readonly balancedAccuracy: number | null;
  readonly confusion: { readonly labels: ['bad', 'good']; readonly counts: [[number, number], [number, number]] };
};

/** Counts; a verdict that was not given is missing, never wrong. */
export function measurePassFail(rulings: readonly Ruling[]): PassFailFigures {
  const count = (good: boolean, judged: boolean): number =>
    rulings.filter((ruling) => ruling.good === good && ruling.judged === judged).length;
  const counts: PassFailFigures['confusion']['counts'] = [
    [count(false, false), count(false, true)],
    [count(true, false), count(true, true)],
  ];
  const [[badAsBad, badAsGood], [goodAsBad, goodAsGood]] = counts;
  const [bad, good] = [badAsBad + badAsGood, goodAsBad + goodAsGood];
  const n = bad + good;
  return {
    n,
    missing: rulings.length - n,
    accuracy: n === 0 ? null : (badAsBad + goodAsGood) / n,
    balancedAccuracy: bad === 0 || good === 0 ? null : (badAsBad / bad + goodAsGood / good) / 2,
    confusion: { labels: ['bad', 'good'], counts },
  };
}

/** How likely so uneven a change of right and wrong is by chance: exact two-sided McNemar over rows with both verdicts. */
export function changeByChance(before: readonly Ruling[], after: readonly Ruling[]): number {
  let [gained, lost] = [0, 0];
  before.forEach(({ good, judged }, index) => {
    const now = after[index]?.judged ?? null;
    if (judged === null || now === null || judged === now) return;
    if (now === good) gained += 1;
    else lost += 1;
  });
  return mcnemarTwoSided(gained, lost);
}
