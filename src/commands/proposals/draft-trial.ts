/** A rubric item tried on labelled answers: what the judge says with it, and whether a draft is better than what is in force. */

import { DEFAULT_PASS_AT, type Rubric } from '../../domain/judging/rubric.js';
import { changeByChance, measurePassFail, type PassFailFigures, type Ruling } from '../../domain/statistics/pass-fail.js';
import type { ItemDraft } from '../../proposals/item-draft.js';
import type { Attempt, Standing, Trial } from '../../proposals/loop.js';
import { rubricCanaries, runCanaries } from '../../scorers/canaries.js';
import { itemFraction } from '../../scorers/judge.js';
import type { Ask } from '../../scorers/scorer.js';
import type { DraftMaterial, DraftRow } from './draft-material.js';

/** What the judge said of one labelled answer. */
export type DraftRuling = Ruling & { readonly row: DraftRow; readonly reason: string };

/** What is known of an item: rulings on the answers to learn from, and on those held out, as far as it was tried there. */
export type DraftEvidence = { readonly train: readonly DraftRuling[]; readonly heldOut: readonly DraftRuling[] | null };

/** An item as it is proposed, and the rubric that it makes. `item` is null where the rubric does not have it yet. */
export type Drafted = { readonly item: ItemDraft | null; readonly rubric: Rubric };
export type DraftStanding = Standing<Drafted, DraftEvidence>;
export type DraftAttempt = Attempt<Drafted, DraftEvidence>;

/** Below this share of answers with a verdict under both items, they are not compared. */
const MIN_COVERAGE = 0.95;
/** What an item without any text is worth: it tells good from bad as a coin does. */
const CHANCE = 0.5;

/** Has the judge rule on answers under a rubric; the mean of its draws counts. */
export async function rule({ grader, item }: DraftMaterial, rubric: Rubric, rows: readonly DraftRow[], ask: Ask): Promise<DraftRuling[]> {
  const scorer = grader.forRubric(rubric);
  const passAt = rubric.pass_at ?? DEFAULT_PASS_AT;
  return Promise.all(
    rows.map(async (row): Promise<DraftRuling> => {
      const draws = await scorer.draw(row.trial, ask);
      const grades = draws.flatMap((draw) => (draw.kind === 'judged' ? [draw.value] : []));
      if (grades.length < draws.length) return { row, good: row.good, judged: null, reason: '' };
      const mean = grades.reduce((sum, grade) => sum + itemFraction(rubric, item, grade), 0) / grades.length;
      return { row, good: row.good, judged: mean >= passAt - ROUNDING, reason: grades[0]?.reasons[item] ?? '' };
    }),
  );
}

// Means of thirds and tenths do not hit a bound exactly.
const ROUNDING = 1e-9;

export type DraftScene = {
  readonly material: DraftMaterial;
  readonly ask: Ask;
  readonly stopped: () => string | null;
  /** Whether the judge as it was passes its canaries: only then can a draft be held against them. */
  readonly watchesCanaries: boolean;
};

/**
 * Tries a draft: on the answers that it was made from, then on canaries, then on those held out. Each step that it fails spares the next.
 * Null where the run ended meanwhile.
 */
export async function tryDraft(
  { rubric: draft }: Drafted,
  { evidence: before }: DraftStanding,
  scene: DraftScene,
): Promise<Trial<DraftEvidence> | null> {
  const { material, ask, stopped, watchesCanaries } = scene;
  const train = await rule(material, draft, material.split.train, ask);
  if (stopped() !== null) return null;
  const learned = compareRulings(before?.train ?? null, train);
  const drop = (why: string, heldOut: readonly DraftRuling[] | null = null): Trial<DraftEvidence> => ({
    isKept: false,
    why,
    evidence: { train, heldOut },
  });
  if (!learned.isBetter) return drop(`no better on the answers it was made from: ${learned.words}`);
  if (watchesCanaries) {
    const { passed } = await runCanaries(material.grader.forRubric(draft), rubricCanaries(draft), ask);
    if (stopped() !== null) return null;
    if (!passed) return drop('with it the judge fails a canary');
  }
  const heldOut = await rule(material, draft, material.split.heldOut, ask);
  if (stopped() !== null) return null;
  const held = compareRulings(before?.heldOut ?? null, heldOut);
  if (!held.isBetter)
    return drop(`better on the answers it was made from (${learned.words}), not on those held out: ${held.words}`, heldOut);
  return { isKept: true, why: `better on the answers held out: ${held.words}`, evidence: { train, heldOut } };
}

type RulingComparison = { readonly isBetter: boolean; readonly words: string };

/** Compares balanced accuracy over the answers with a verdict under both. */
function compareRulings(before: readonly DraftRuling[] | null, after: readonly DraftRuling[]): RulingComparison {
  const common = after.flatMap((ruling, index) => {
    const earlier = before?.[index];
    return ruling.judged === null || (before !== null && (earlier === undefined || earlier.judged === null)) ? [] : [{ ruling, earlier }];
  });
  if (common.length < MIN_COVERAGE * after.length)
    return { isBetter: false, words: `only ${common.length} of ${after.length} answers have a verdict under both` };
  const now = measurePassFail(common.map(({ ruling }) => ruling)).balancedAccuracy;
  const then = before === null ? CHANCE : measurePassFail(common.flatMap(({ earlier }) => earlier ?? [])).balancedAccuracy;
  if (now === null || then === null) return { isBetter: false, words: 'only good or only bad answers have a verdict' };
  return { isBetter: now > then + ROUNDING, words: `balanced accuracy ${asPercent(then)} before, ${asPercent(now)} with it` };
}

function asPercent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

export type EvidenceFigures = { readonly train: PassFailFigures; readonly heldOut: PassFailFigures };

/** Null where the item was not tried on the answers held out. */
export function figuresOf(evidence: DraftEvidence | null): EvidenceFigures | null {
  if (evidence === null || evidence.heldOut === null) return null;
  return { train: measurePassFail(evidence.train), heldOut: measurePassFail(evidence.heldOut) };
}

/** How likely the change from one item to another is by chance, on the answers held out; null where there is nothing to compare. */
export function chanceOf(before: DraftEvidence | null, after: DraftEvidence | null): number | null {
  const [then, now] = [before?.heldOut ?? null, after?.heldOut ?? null];
  return then === null || now === null ? null : changeByChance(then, now);
}
