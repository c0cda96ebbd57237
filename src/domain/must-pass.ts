/**
 * The census rule for cases that must not regress: no test over many cases, each stands for itself. A suspected regression is
 * confirmed by two further trials on both sides, so that one unlucky draw blocks nobody.
 */
import type { TrialScores } from './evidence.js';
import type { Score } from './score.js';

/** Trials a side that a confirmation needs in all. */
export const CONFIRMING_TRIALS = 3;

/** What the rule must know of each scorer. */
export type ScorerFacts = ReadonlyMap<string, { readonly deterministic: boolean; readonly passAt: number }>;

/**
 * - `held`: no regression, or none that was confirmed
 * - `suspected`: regressed on the first trial; needs the further trials
 * - `regressed`: confirmed
 * - `still-failing`: fails on both sides (or, without a baseline, is no regression of anybody): listed, blamed on nobody
 * - `errored`: a trial has no score, so nothing can be said
 */
type MustPassState = 'held' | 'suspected' | 'regressed' | 'still-failing' | 'errored';
export type MustPassOutcome = { readonly id: string; readonly state: MustPassState; readonly items: readonly string[] };

/** Applies the rule to one case with the trials it has so far. `baseline` null: there is no baseline, failing checks fail the gate. */
export function assessMustPass(
  id: string,
  trials: { readonly baseline: readonly TrialScores[] | null; readonly candidate: readonly TrialScores[] },
  scorers: ScorerFacts,
): MustPassOutcome {
  const all = [...trials.candidate, ...(trials.baseline ?? [])];
  if (all.length === 0) return { id, state: 'held', items: [] };
  const deterministic = all.some((trial) => [...trial.scores.keys()].some((scorer) => scorers.get(scorer)?.deterministic === true));
  const relevant = (scorer: string): boolean => (scorers.get(scorer)?.deterministic === true) === deterministic;
  if (all.some((trial) => [...trial.scores].some(([scorer, score]) => relevant(scorer) && score.kind === 'unscored'))) {
    return { id, state: 'errored', items: [] };
  }
  const failures = (side: readonly TrialScores[]): ReadonlySet<string>[] => side.map((trial) => failedItems(trial, relevant, scorers));
  const candidate = failures(trials.candidate);
  if (trials.baseline === null) return withoutBaseline(id, candidate, deterministic);
  return withBaseline(id, failures(trials.baseline), candidate, deterministic);
}

function withoutBaseline(id: string, candidate: readonly ReadonlySet<string>[], deterministic: boolean): MustPassOutcome {
  const failing = deterministic ? itemsWhere(candidate, (failed) => failed > candidate.length / 2) : [];
  return { id, state: failing.length > 0 ? 'regressed' : 'held', items: failing };
}

function withBaseline(
  id: string,
  baseline: readonly ReadonlySet<string>[],
  candidate: readonly ReadonlySet<string>[],
  deterministic: boolean,
): MustPassOutcome {
  const trials = Math.min(baseline.length, candidate.length);
  const before = baseline.slice(0, trials);
  const after = candidate.slice(0, trials);
  const failsAfter = (failed: number): boolean => (deterministic ? failed > trials / 2 : failed === trials);
  const heldBefore = (failed: number): boolean => (deterministic ? failed < trials / 2 : failed === 0);
  const failing = itemsWhere(after, failsAfter);
  const lost = failing.filter((item) => heldBefore(countOf(before, item)));
  if (lost.length > 0) return { id, state: trials >= CONFIRMING_TRIALS ? 'regressed' : 'suspected', items: lost };
  return { id, state: failing.length > 0 ? 'still-failing' : 'held', items: failing };
}

/** What did not hold in one trial: check names of deterministic scorers; of judges, the scorer itself when below its threshold. */
function failedItems(trial: TrialScores, relevant: (scorer: string) => boolean, scorers: ScorerFacts): ReadonlySet<string> {
  const items = new Set<string>();
  for (const [scorer, score] of trial.scores) {
    const facts = scorers.get(scorer);
    if (facts === undefined || !relevant(scorer) || score.kind === 'unscored') continue;
    for (const item of facts.deterministic ? failedChecks(scorer, score) : failedJudgement(scorer, score, facts.passAt)) items.add(item);
  }
  return items;
}

function failedChecks(scorer: string, score: Score & { kind: 'scored' }): readonly string[] {
  if (score.failed !== undefined && score.failed.length > 0) return score.failed;
  return score.value < 1 && score.failed === undefined ? [scorer] : [];
}

function failedJudgement(scorer: string, score: Score & { kind: 'scored' }, passAt: number): readonly string[] {
  return score.value < passAt ? [scorer] : [];
}

function itemsWhere(trials: readonly ReadonlySet<string>[], holds: (count: number) => boolean): string[] {
  const items = new Set(trials.flatMap((failed) => [...failed]));
  return [...items].filter((item) => holds(countOf(trials, item))).sort();
}

function countOf(trials: readonly ReadonlySet<string>[], item: string): number {
  return trials.filter((failed) => failed.has(item)).length;
}
