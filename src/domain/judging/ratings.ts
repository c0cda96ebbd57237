/** Labels and verdicts brought together: what people say of an answer, and what each judge said of it, one value an order. */
import { ANONYMOUS, answerOf, type FeedbackEntry, isPreferenceEntry, OVERALL_ITEM, type Preference, type Verdict } from './feedback.js';
import { DEFAULT_PASS_AT, fromFraction, type Rubric, rubricScore, type ScaleValue, toFraction } from './rubric.js';

/** A value of the rubric's scale, or a preference. */
export type RatedValue = ScaleValue | Preference;

/** One judge's verdicts on one answer in one order: what it said in each trial, and the one value that stands for them. */
export type OrderVerdict = {
  readonly order: 'ab' | 'ba';
  /** Trials with a verdict, in their order. */
  readonly values: readonly RatedValue[];
  /** The mean on an ordinal scale, brought to the nearest value; otherwise the majority. Null: there is none. */
  readonly value: RatedValue | null;
  /** The same on 0..1, unrounded; of a preference 1 is a. */
  readonly score: number | null;
};

/** One answer (or pair of answers) under one item. */
export type RatedAnswer = {
  readonly case: string;
  readonly item: string;
  /** Which answer of its case, where the entries say it. */
  readonly answer: string;
  readonly compares: boolean;
  readonly labels: ReadonlyMap<string, RatedValue>;
  /** What more than half of the annotators say; null without labels, or where they have no majority. */
  readonly label: RatedValue | null;
  /** Characters of the answer; of a pair, those of a minus those of b. */
  readonly length: number | null;
  readonly verdicts: ReadonlyMap<string, readonly OrderVerdict[]>;
};

type Draft = {
  readonly case: string;
  readonly item: string;
  readonly answer: string;
  readonly compares: boolean;
  readonly labels: Map<string, RatedValue>;
  length: number | null;
  readonly verdicts: Map<string, Map<'ab' | 'ba', Map<number, RatedValue | null>>>;
};

/**
 * Groups labels and verdicts by answer and item, and derives `overall` where the items of a rubric are all there and nobody gave it.
 * A later label of the same person on the same thing replaces the earlier one. Freeform feedback is left out: it is no rating.
 * @throws Error for a verdict that could be of several answers; callers refuse those first, with `isAmbiguous`
 */
export function gatherRatings(rubric: Rubric, labels: readonly FeedbackEntry[], verdicts: readonly Verdict[]): readonly RatedAnswer[] {
  const drafts = new Map<string, Draft>();
  const extra = new Set(rubric.feedback?.map(({ id }) => id));
  for (const entry of labels) {
    if (extra.has(entry.item)) continue;
    const compares = isPreferenceEntry(entry);
    const draft = draftOf(drafts, entry.case, answerOf(entry), entry.item, compares);
    draft.labels.set(entry.annotator ?? ANONYMOUS, compares ? entry.preference : entry.value);
    draft.length = lengthOf(entry) ?? draft.length;
  }
  const answers = answersByCase(labels);
  const preferred = comparedItems(labels);
  for (const verdict of verdicts) {
    const compares = preferred(verdict.item);
    const draft = draftOf(drafts, verdict.case, resolveAnswer(verdict, answers), verdict.item, compares);
    const orders = draft.verdicts.get(verdict.judge) ?? new Map();
    const trials = orders.get(verdict.order) ?? new Map();
    trials.set(verdict.trial, verdict.value);
    orders.set(verdict.order, trials);
    draft.verdicts.set(verdict.judge, orders);
  }
  deriveOverall(rubric, drafts);
  return [...drafts.values()].map((draft) => settle(rubric, draft));
}

/** Whether an item's labels are preferences; for items without labels, whether all labels of the file are. */
export function comparedItems(labels: readonly FeedbackEntry[]): (item: string) => boolean {
  const kinds = new Map<string, boolean>();
  for (const entry of labels) if (!kinds.has(entry.item)) kinds.set(entry.item, isPreferenceEntry(entry));
  const all = labels.length > 0 && labels.every(isPreferenceEntry);
  return (item) => kinds.get(item) ?? all;
}

/** The answers that the labels of each case are about. */
export function answersByCase(labels: readonly FeedbackEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const answers = new Map<string, Set<string>>();
  for (const entry of labels) {
    const known = answers.get(entry.case) ?? new Set();
    answers.set(entry.case, known.add(answerOf(entry)));
  }
  return answers;
}

/** Whether a verdict does not say which of several labelled answers it is about. */
export function isAmbiguous(verdict: Verdict, answers: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return answerOf(verdict) === '' && (answers.get(verdict.case)?.size ?? 0) > 1;
}

function resolveAnswer(verdict: Verdict, answers: ReadonlyMap<string, ReadonlySet<string>>): string {
  const own = answerOf(verdict);
  const known = answers.get(verdict.case);
  if (known === undefined || known.size === 0) return own;
  if (own === '' && known.size > 1) throw new Error(`a verdict on ${verdict.case} could be of ${known.size} answers`);
  const [only = ''] = known;
  // Labels that name no answer are of whatever answer the case has.
  return own === '' || only === '' ? only : own;
}

function draftOf(drafts: Map<string, Draft>, caseId: string, answer: string, item: string, compares: boolean): Draft {
  const key = JSON.stringify([caseId, answer, item]);
  const known = drafts.get(key);
  if (known !== undefined) return known;
  const draft: Draft = { case: caseId, item, answer, compares, labels: new Map(), length: null, verdicts: new Map() };
  drafts.set(key, draft);
  return draft;
}

function lengthOf(entry: FeedbackEntry): number | null {
  if (!isPreferenceEntry(entry)) return entry.output === undefined ? null : [...entry.output].length;
  return entry.a === undefined || entry.b === undefined ? null : [...entry.a].length - [...entry.b].length;
}

/** What a rubric's items amount to, as a value of its scale; null unless all of them are there. */
function overallValue(rubric: Rubric, values: ReadonlyMap<string, ScaleValue>): ScaleValue | null {
  if (rubric.items.some(({ id }) => !values.has(id))) return null;
  return fromFraction(rubric.scale, rubricScore(rubric, Object.fromEntries(values)), rubric.pass_at ?? DEFAULT_PASS_AT);
}

/** Adds `overall` to answers of a rubric with several items, for every person and judge who gave all items and no `overall`. */
function deriveOverall(rubric: Rubric, drafts: Map<string, Draft>): void {
  if (rubric.items.length < 2 || rubric.items.some(({ id }) => id === OVERALL_ITEM)) return;
  const ofItems = [...drafts.values()].filter(({ compares, item }) => !compares && item !== OVERALL_ITEM);
  for (const items of Map.groupBy(ofItems, (draft) => JSON.stringify([draft.case, draft.answer])).values()) {
    const [first] = items;
    if (first === undefined || items.length < rubric.items.length) continue;
    const overall = draftOf(drafts, first.case, first.answer, OVERALL_ITEM, false);
    overall.length ??= first.length;
    for (const annotator of first.labels.keys()) {
      const value = overallValue(
        rubric,
        valuesOf(items, ({ labels }) => labels.get(annotator)),
      );
      if (value !== null && !overall.labels.has(annotator)) overall.labels.set(annotator, value);
    }
    deriveVerdicts(rubric, items, first, overall);
  }
  for (const [key, draft] of drafts) if (draft.labels.size === 0 && draft.verdicts.size === 0) drafts.delete(key);
}

function deriveVerdicts(rubric: Rubric, items: readonly Draft[], first: Draft, overall: Draft): void {
  for (const [judge, orders] of first.verdicts) {
    if (overall.verdicts.has(judge)) continue;
    const derived = new Map<'ab' | 'ba', Map<number, RatedValue | null>>();
    for (const [order, trials] of orders) {
      const values = [...trials.keys()].map((trial): [number, RatedValue | null] => [
        trial,
        overallValue(
          rubric,
          valuesOf(items, ({ verdicts }) => verdicts.get(judge)?.get(order)?.get(trial) ?? undefined),
        ),
      ]);
      derived.set(order, new Map(values));
    }
    overall.verdicts.set(judge, derived);
  }
}

function valuesOf(items: readonly Draft[], of: (draft: Draft) => RatedValue | undefined): ReadonlyMap<string, ScaleValue> {
  return new Map(
    items.flatMap((draft): [string, ScaleValue][] => {
      const value = of(draft);
      return value === undefined ? [] : [[draft.item, value]];
    }),
  );
}

function settle(rubric: Rubric, { verdicts, ...draft }: Draft): RatedAnswer {
  const score = (value: RatedValue): number => scoreOf(rubric, value, draft.compares);
  const settled = [...verdicts].map(([judge, orders]): [string, OrderVerdict[]] => [
    judge,
    [...orders].map(([order, trials]) => {
      const values = [...trials].sort(([a], [b]) => a - b).flatMap(([, value]) => (value === null ? [] : [value]));
      return { order, values, ...summarize(rubric, values, draft.compares, score) };
    }),
  ]);
  const votes = [...draft.labels.values()];
  return { ...draft, label: leaderOf(votes, votes.length / 2), verdicts: new Map(settled) };
}

/** A value on 0..1; of preferences a is 1, b is 0, a tie in between. */
export function scoreOf(rubric: Rubric, value: RatedValue, compares: boolean): number {
  if (compares) return value === 'a' ? 1 : value === 'b' ? 0 : 0.5;
  return toFraction(rubric.scale, value);
}

function summarize(
  rubric: Rubric,
  values: readonly RatedValue[],
  compares: boolean,
  score: (value: RatedValue) => number,
): Pick<OrderVerdict, 'value' | 'score'> {
  if (values.length === 0) return { value: null, score: null };
  const mean = values.reduce<number>((sum, value) => sum + score(value), 0) / values.length;
  if (!compares && rubric.scale.type === 'ordinal') return { value: fromFraction(rubric.scale, mean), score: mean };
  const leader = leaderOf(values, 0) ?? (compares ? 'tie' : null);
  return { value: leader, score: leader === null ? null : mean };
}

/** The value that comes most often and more than `least` times; null where none leads. */
export function leaderOf(values: readonly RatedValue[], least: number): RatedValue | null {
  const counts = new Map<RatedValue, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] <= least || second?.[1] === first[1]) return null;
  return first[0];
}
