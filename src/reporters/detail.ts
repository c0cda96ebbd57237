/** How much a rendered report shows, and how it is made to fit under a limit: always by showing less, never by cutting text. */

export type Detail = {
  /** Cases that got worse: in the open, and folded below them. */
  readonly worst: number;
  readonly moreWorst: number;
  readonly improved: number;
  readonly unscored: number;
  readonly metrics: number;
  readonly slices: number;
  readonly policyChanges: number;
  readonly reasons: number;
  readonly notes: number;
  /** Origins, and failed checks of each scorer, of one case. */
  readonly perCase: number;
  readonly errorKinds: number;
  readonly judges: number;
  readonly excerpts: number;
  /** Code points of one excerpted text, of a sentence, of a name. */
  readonly excerpt: number;
  readonly sentence: number;
  readonly name: number;
  /** Whether something was left out to fit. */
  readonly shortened: boolean;
};

/** What the pull request comment shows when nothing has to be left out. */
export const COMMENT_DETAIL: Detail = {
  worst: 8,
  moreWorst: 32,
  improved: 20,
  unscored: 20,
  metrics: 20,
  slices: 12,
  policyChanges: 20,
  reasons: 8,
  notes: 8,
  perCase: 4,
  errorKinds: 14,
  judges: 6,
  excerpts: 5,
  excerpt: 1200,
  sentence: 400,
  name: 100,
  shortened: false,
};

/** What the job summary shows: the same, with more rows. */
export const SUMMARY_DETAIL: Detail = {
  worst: 50,
  moreWorst: 950,
  improved: 500,
  unscored: 500,
  metrics: 100,
  slices: 100,
  policyChanges: 200,
  reasons: 50,
  notes: 50,
  perCase: 8,
  errorKinds: 30,
  judges: 20,
  excerpts: 20,
  excerpt: 4000,
  sentence: 600,
  name: 160,
  shortened: false,
};

/** Renders with less and less detail until the text fits; the last try shows next to nothing and fits whatever the input is. */
export function renderToFit(render: (detail: Detail) => string, full: Detail, fits: (text: string) => boolean): string {
  let text = render(full);
  for (const detail of lessAndLess(full)) {
    if (fits(text)) return text;
    text = render(detail);
  }
  return text;
}

const ROW_SHARES = [0.7, 0.5, 0.35, 0.25, 0.15, 0.08];

function* lessAndLess(full: Detail): Generator<Detail> {
  for (const share of ROW_SHARES) yield withShare(full, share);
  const few = withShare(full, 0.08);
  yield { ...few, excerpts: 0, sentence: 200, name: 60 };
  yield { ...few, excerpts: 0, sentence: 120, name: 32 };
  yield { ...FOLDED_AWAY, sentence: 80, name: 24 };
}

/** Fewer rows; a list that had any keeps one. */
function withShare(full: Detail, share: number): Detail {
  const rows = (count: number) => Math.ceil(count * share);
  return {
    worst: rows(full.worst),
    moreWorst: rows(full.moreWorst),
    improved: rows(full.improved),
    unscored: rows(full.unscored),
    metrics: rows(full.metrics),
    slices: rows(full.slices),
    policyChanges: rows(full.policyChanges),
    reasons: rows(full.reasons),
    notes: rows(full.notes),
    perCase: rows(full.perCase),
    errorKinds: rows(full.errorKinds),
    judges: rows(full.judges),
    excerpts: rows(full.excerpts),
    excerpt: rows(full.excerpt),
    sentence: full.sentence,
    name: full.name,
    shortened: true,
  };
}

/** Verdict, reasons, the deciding metric and the numbers of everything else. */
const FOLDED_AWAY: Detail = {
  worst: 1,
  moreWorst: 0,
  improved: 0,
  unscored: 0,
  metrics: 1,
  slices: 1,
  policyChanges: 1,
  reasons: 2,
  notes: 1,
  perCase: 1,
  errorKinds: 3,
  judges: 1,
  excerpts: 0,
  excerpt: 0,
  sentence: 80,
  name: 24,
  shortened: true,
};
