/** From what a journal knows to evidence: the same for a run under way and for the records of its shards. */
import type { GoldenCase } from '../../domain/case.js';
import type { CaseEvidence, TrialScores } from '../../domain/evidence.js';
import { assessMustPass, CONFIRMING_TRIALS, type MustPassOutcome, type ScorerFacts } from '../../domain/must-pass.js';
import { isMustPass, type MustPass } from '../../domain/policy.js';
import type { Score } from '../../domain/score.js';
import type { Side } from '../../domain/trial.js';
import type { TrialRecord } from '../../replay/journal-lines.js';
import type { Scorer } from '../../scorers/scorer.js';

/** How the sides stand to each other: `two` to compare, the `same` target on both (its answers serve both), or a candidate `alone`. */
export type PairingKind = 'two' | 'same' | 'alone';

/** What must be known of a case to judge it, once its answers have been scored. */
export type JudgedCase = {
  readonly id: string;
  readonly cluster: string;
  readonly weight: number;
  readonly tags?: GoldenCase['tags'];
  /** Ids of the scorers that apply to it. */
  readonly metrics: readonly string[];
  /** Whether it is under the census rule. */
  readonly mustPass: boolean;
};

/** A golden case as it is judged. */
export function toJudgedCase(golden: GoldenCase, scorers: readonly Scorer[], mustPass: MustPass | undefined): JudgedCase {
  return {
    id: golden.id,
    cluster: clusterOf(golden),
    weight: golden.weight ?? 1,
    tags: golden.tags,
    metrics: scorers.filter((scorer) => scorer.appliesTo(golden)).map(({ id }) => id),
    mustPass: isMustPass(golden, mustPass),
  };
}

/** A case without a cluster is one of its own, apart from any that a person may have named like its id. */
export function clusterOf(golden: Pick<GoldenCase, 'id' | 'cluster'>): string {
  return golden.cluster === undefined ? `case ${golden.id}` : `cluster ${golden.cluster}`;
}

/** Gives the record of a trial, where there is one. */
export type FindTrial = (caseId: string, side: Side, trial: number) => TrialRecord | undefined;

/** What is known of every case, in the order of the cases. */
export function gatherEvidence(cases: readonly JudgedCase[], kind: PairingKind, find: FindTrial): CaseEvidence[] {
  return cases.map((judged) => {
    const of = (side: Side): TrialScores[] => {
      const found: TrialScores[] = [];
      for (let trial = 0; ; trial += 1) {
        const record = find(judged.id, side, trial);
        if (record === undefined || record.state === 'skipped') return found;
        found.push(toTrialScores(record, judged));
      }
    };
    const candidate = of('candidate');
    const baseline = kind === 'two' ? of('baseline') : kind === 'same' ? candidate : [];
    const { id, cluster, weight, tags } = judged;
    return { id, cluster, weight, tags, trials: { baseline, candidate } };
  });
}

/** A generation that failed is missing under every scorer that applies to its case. */
function toTrialScores(record: TrialRecord, { metrics }: JudgedCase): TrialScores {
  const entries = metrics.map((id): [string, Score] => [
    id,
    record.scores[id] ?? { kind: 'unscored', reason: record.reason ?? 'cancelled' },
  ]);
  return { scores: new Map(entries), latencyMs: record.latencyMs, costUsd: record.costUsd };
}

export type Census = {
  readonly cases: readonly JudgedCase[];
  readonly kind: PairingKind;
  readonly facts: ScorerFacts;
  /** Trials a side that a look gives a case. */
  readonly trialsOf: (id: string) => number;
};

/** Applies the census rule to every case that is under it and has run; to those that were confirmed, with their confirming trials. */
export function assessCensus(
  { cases, kind, facts, trialsOf }: Census,
  evidence: readonly CaseEvidence[],
  confirmed: ReadonlySet<string>,
): MustPassOutcome[] {
  const byId = new Map(evidence.map((item) => [item.id, item]));
  return cases.flatMap(({ id, mustPass }) => {
    const trials = byId.get(id)?.trials;
    if (!mustPass || trials === undefined || trials.candidate.length === 0) return [];
    const count = Math.max(trialsOf(id), confirmed.has(id) ? CONFIRMING_TRIALS : 1);
    const baseline = kind === 'alone' ? null : trials.baseline.slice(0, count);
    return [assessMustPass(id, { candidate: trials.candidate.slice(0, count), baseline }, facts)];
  });
}

/** The cases that need confirming trials. */
export function suspectsAmong(outcomes: readonly MustPassOutcome[]): ReadonlySet<string> {
  return new Set(outcomes.filter(({ state }) => state === 'suspected').map(({ id }) => id));
}
