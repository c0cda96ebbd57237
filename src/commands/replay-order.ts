/** The order in which a gate replays its cases: random, and known before anything is asked. */
import { scheduleCases } from '../domain/schedule.js';
import { toJudgedCase } from './gathering.js';
import type { Preparation } from './preparation.js';

/** Ids of the cases, those of a cluster together. The order follows from the clusters and the seed alone, however often a run looks. */
export function replayOrder({ cases, scorers, suite }: Preparation, seed: number): readonly (readonly string[])[] {
  const judged = cases.map(({ golden }) => toJudgedCase(golden, scorers.scorers, suite.gate.must_pass));
  return scheduleCases(judged, { looks: 1, maxTrials: 1 }, seed).order;
}
