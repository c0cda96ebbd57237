/** What the page's script gets of each case: the border between our side and the browser's. */
import type { CaseReport } from '../../domain/report.js';

/** A stretch of both texts (0), of the baseline's alone (-1), of the candidate's alone (1). */
export type DiffPart = readonly [side: -1 | 0 | 1, text: string];

export type CaseTexts = {
  readonly input: string;
  /** Both answers in one; null where one side has none, or where they have next to nothing in common: then they stand in `answers`. */
  readonly diff: readonly DiffPart[] | null;
  /** What judges said, one entry an item. */
  readonly reasons?: readonly (readonly [item: string, baseline: string | null, candidate: string | null])[];
  readonly answers?: readonly [baseline: string | null, candidate: string | null];
  /** Images that the answers are, as `data:` addresses. */
  readonly images?: readonly [baseline: string | null, candidate: string | null];
};

export type CaseRow = {
  readonly id: string;
  readonly status: CaseReport['status'];
  /** For sorting and for the little plot: fractions on 0..1. */
  readonly values: readonly [baseline: number | null, candidate: number | null, difference: number | null];
  readonly shown: readonly [baseline: string, candidate: string, difference: string];
  readonly trials: readonly [baseline: number, candidate: number];
  /** 1 is the worst; in the order in which a person would look at them. */
  readonly rank: number;
  readonly tags?: readonly string[];
  readonly severity?: string;
  readonly mustPass?: true;
  readonly failed?: readonly string[];
  readonly origins?: readonly string[];
  readonly place?: string;
  readonly texts?: CaseTexts;
};
