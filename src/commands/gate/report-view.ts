/** Builds what the reporters read: the report, the facts beside it, and a note for every case that a person may ask about. */
import { type GoldenCase, provenances } from '../../domain/case.js';
import type { CaseEvidence, TrialScores } from '../../domain/evidence.js';
import { pairCases } from '../../domain/evidence.js';
import { isMustPass } from '../../domain/policy.js';
import { type CaseNote, type CaseReport, type Comparison, isIncident, type Report, type RunFacts } from '../../domain/report.js';
import { casesToSettle } from '../../domain/verdict-text.js';
import type { LocatedCase } from '../../golden/load.js';
import type { Conclusion, Subject } from './conclusion.js';
import type { LookOutcome } from './looks.js';

/** Differences smaller than this come from adding in another order. */
const NOTHING = 1e-12;

/**
 * One row a case, in the order of the golden sets.
 * @param census cases that ran whether or not their cluster's turn had come: what they gave is shown, though no mean counts it
 */
export function reportCases(
  evidence: readonly CaseEvidence[],
  subject: Subject,
  trialsOf: (id: string) => number,
  census: ReadonlySet<string> = new Set(),
): CaseReport[] {
  const { policy, weights, hasBaseline } = subject;
  const shownTrials = (id: string): number => Math.max(trialsOf(id), census.has(id) ? 1 : 0);
  const pairs = new Map(pairCases(evidence, policy.primary, weights, shownTrials).map((pair) => [pair.id, pair]));
  return evidence.map(({ id, tags, trials, cluster }) => {
    const pair = pairs.get(id);
    const baseline = hasBaseline ? (pair?.baseline ?? null) : null;
    const candidate = pair?.candidate ?? null;
    const difference = baseline === null || candidate === null ? null : candidate - baseline;
    const counted = { baseline: hasBaseline ? trials.baseline.length : 0, candidate: trials.candidate.length };
    return {
      id,
      status: statusOf(difference, shownTrials(id) > 0, candidate !== null && !hasBaseline),
      baseline,
      candidate,
      difference,
      tags: tags ?? {},
      ...clusterNamed(cluster),
      trials: counted,
    };
  });
}

/** A case that is a cluster of its own has none to name. */
function clusterNamed(cluster: string): Pick<CaseReport, 'cluster'> {
  return cluster.startsWith(SHARED) ? { cluster: cluster.slice(SHARED.length) } : {};
}

const SHARED = 'cluster ';

function statusOf(difference: number | null, hasRun: boolean, scoredAlone: boolean): CaseReport['status'] {
  if (!hasRun) return 'not_run';
  if (difference === null) return scoredAlone ? 'unchanged' : 'unscored';
  if (Math.abs(difference) < NOTHING) return 'unchanged';
  return difference < 0 ? 'regressed' : 'improved';
}

/** Scored pairs / pairs of the looks taken; null when no pair was planned. */
export function coverageOf(completeness: { readonly planned: number; readonly scored: number }): number | null {
  return completeness.planned === 0 ? null : completeness.scored / completeness.planned;
}

/** A note for every case that changed, lost a check, must pass or comes from an incident: the others have nothing to say. */
export function noteCases(
  cases: readonly LocatedCase[],
  evidence: readonly CaseEvidence[],
  rows: readonly CaseReport[],
  subject: Subject,
  nameFile: (path: string) => string,
): CaseNote[] {
  const byId = new Map(evidence.map((item) => [item.id, item]));
  const statuses = new Map(rows.map(({ id, status }) => [id, status]));
  return cases.flatMap(({ golden, file, line }) => {
    const item = byId.get(golden.id);
    const failed = item === undefined ? [] : lostItems(item, subject.hasBaseline);
    const mustPass = isMustPass(golden, subject.policy.must_pass);
    const status = statuses.get(golden.id);
    const origins = originsOf(golden);
    const isSilent = failed.length === 0 && !mustPass && status !== 'regressed' && status !== 'improved';
    if (isSilent && !origins.some(isIncident)) return [];
    const severity = golden.severity ?? null;
    return [{ id: golden.id, file: nameFile(file), line, severity, mustPass, origins, failed, excerpt: null }];
  });
}

/** What the candidate failed more often than the baseline, by metric. */
function lostItems({ trials }: CaseEvidence, hasBaseline: boolean): CaseNote['failed'] {
  const after = failureShares(trials.candidate);
  const before = hasBaseline ? failureShares(trials.baseline) : new Map<string, ReadonlyMap<string, number>>();
  return [...after].flatMap(([metric, items]) => {
    const lost = [...items].filter(([item, share]) => share > (before.get(metric)?.get(item) ?? 0)).map(([item]) => item);
    return lost.length === 0 ? [] : [{ metric, items: lost.sort() }];
  });
}

/** Share of the trials in which each item failed, by metric. */
function failureShares(trials: readonly TrialScores[]): Map<string, Map<string, number>> {
  const shares = new Map<string, Map<string, number>>();
  for (const { scores } of trials) {
    for (const [metric, score] of scores) {
      if (score.kind === 'unscored') continue;
      const items = shares.get(metric) ?? new Map<string, number>();
      for (const item of score.failed ?? []) items.set(item, (items.get(item) ?? 0) + 1 / trials.length);
      shares.set(metric, items);
    }
  }
  return shares;
}

/** Where a case comes from, one entry a provenance: the incident if it has one, else the tool and its trace. */
function originsOf(golden: Pick<GoldenCase, 'provenance'>): string[] {
  return provenances(golden).flatMap(({ incident, source, trace, mode }) => {
    if (incident !== undefined) return [`incident ${incident}`];
    const where = [source, trace].filter((part) => part !== undefined).join(' ');
    const what = where === '' ? mode : where;
    return what === undefined ? [] : [what];
  });
}

/** Facts of the run that renderers show and report.json does not carry. */
export function describeRun(
  conclusion: Pick<Conclusion, 'figures' | 'verdict' | 'comparisons'>,
  evidence: readonly CaseEvidence[],
  subject: Subject,
  run: Pick<RunFacts, 'plannedRequests' | 'reproduce'> & {
    readonly usage: Report['usage'];
    readonly lookFigures?: LookOutcome['lookFigures'];
  },
): RunFacts {
  const { figures, verdict, comparisons } = conclusion;
  const primary: Comparison | undefined = comparisons.find(({ role }) => role === 'primary');
  return {
    margin: subject.policy.margin,
    alpha: subject.policy.alpha,
    plannedRequests: run.plannedRequests,
    savedRequests: Math.max(0, run.plannedRequests - run.usage.requests),
    latencyP50Ms: figures.latencyP50Ms,
    latencyP95Ms: figures.latencyP95Ms,
    casesToSettle: verdict.status === 'inconclusive' && primary !== undefined ? casesToSettle(primary, subject.policy) : null,
    reproduce: run.reproduce,
    lookFigures: [...(run.lookFigures ?? [])],
    errors: countErrors(evidence),
  };
}

/** Unscored trials by their first reason. */
function countErrors(evidence: readonly CaseEvidence[]): Record<string, number> {
  const errors: Record<string, number> = {};
  for (const { trials } of evidence) {
    for (const { scores } of [...trials.baseline, ...trials.candidate]) {
      for (const score of scores.values()) {
        if (score.kind === 'scored') continue;
        errors[score.reason] = (errors[score.reason] ?? 0) + 1;
        break;
      }
    }
  }
  return errors;
}
