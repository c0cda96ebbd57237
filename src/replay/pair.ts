/** Scores that need both sides of a trial: asked for once the two answers are there, and written into both sides' records. */
import type { GoldenCase } from '../domain/case.js';
import type { Score } from '../domain/score.js';
import { SIDES, type Side } from '../domain/trial.js';
import type { Scorer } from '../scorers/scorer.js';
import type { Journal } from './journal.js';
import type { TrialRecord } from './journal-lines.js';
import { answerAgain, type ReplayedSide, type ReplayRun, scoreOne, stateOf } from './trial.js';

export type PairPlan = { readonly golden: GoldenCase /** Repeat index from 0. */; readonly trial: number };

/** The sides of a pair; one target on both gives the same answer twice. */
export type PairSides = { readonly candidate: ReplayedSide; readonly baseline: ReplayedSide | null };

type Records = Readonly<Record<Side, TrialRecord>>;

/** Whether both answers are there and one of the comparing scorers has not spoken yet. */
export function isOpenPair({ golden, trial }: PairPlan, sides: PairSides, scorers: readonly Scorer[], journal: Journal): boolean {
  const records = recordsOf(golden.id, trial, sides, journal);
  return records !== null && scorers.some(({ id }) => SIDES.some((side) => records[side].scores[id]?.kind !== 'scored'));
}

/**
 * Has every comparing scorer compare the two answers of a trial. The candidate's record gets the score, the baseline's its
 * complement; the answers are read again from where they are remembered.
 */
export async function replayPair(plan: PairPlan, sides: PairSides, scorers: readonly Scorer[], run: ReplayRun): Promise<void> {
  const { golden, trial } = plan;
  const records = recordsOf(golden.id, trial, sides, run.journal);
  if (records === null) return;
  const scores = await compareAll(plan, sides, scorers, run);
  for (const side of sides.baseline === null ? (['candidate'] as const) : SIDES) {
    const added = Object.fromEntries(scores.map(([id, score]) => [id, side === 'candidate' ? score : complementOf(score)]));
    const all = { ...records[side].scores, ...added };
    const { reason: _, detail: _detail, ...record } = records[side];
    run.journal.write({ kind: 'trial', ...record, ...stateOf(all), scores: all });
  }
}

function recordsOf(caseId: string, trial: number, { baseline: other }: PairSides, journal: Pick<Journal, 'findTrial'>): Records | null {
  const candidate = journal.findTrial({ caseId, side: 'candidate', trial });
  const baseline = other === null ? candidate : journal.findTrial({ caseId, side: 'baseline', trial });
  if (candidate === null || baseline === null) return null;
  return candidate.outputSha256 === null || baseline.outputSha256 === null ? null : { candidate, baseline };
}

async function compareAll(
  plan: PairPlan,
  sides: PairSides,
  scorers: readonly Scorer[],
  run: ReplayRun,
): Promise<(readonly [string, Score])[]> {
  const { golden, trial } = plan;
  const candidate = await answerAgain(plan, sides.candidate, run.caller);
  const baseline = sides.baseline === null ? candidate : await answerAgain(plan, sides.baseline, run.caller);
  const lost = 'reason' in candidate ? candidate : 'reason' in baseline ? baseline : null;
  if (lost !== null) return scorers.map(({ id }) => [id, { kind: 'unscored', reason: lost.reason, detail: lost.detail }] as const);
  if ('reason' in candidate || 'reason' in baseline) throw new Error('an answer is there or lost');
  const { answer, costUsd, attachments } = candidate;
  const scorable = { golden, answer, opponent: baseline.answer, trial, costUsd, ...(attachments === undefined ? {} : { attachments }) };
  return Promise.all(scorers.map(async (scorer) => [scorer.id, await scoreOne(scorer, scorable, run.caller)] as const));
}

/** What one side wins the other loses. */
function complementOf(score: Score): Score {
  return score.kind === 'scored' ? { kind: 'scored', value: 1 - score.value } : score;
}
