/** What a run shows of the answers beside their scores: stated confidence, consistency over trials, disparity between slices. Nothing decides by it. */
import { tagValues } from '../../domain/case.js';
import { type CaseEvidence, metricValue, pairCases } from '../../domain/evidence.js';
import { MIN_SLICE_CASES, MIN_SLICE_CLUSTERS } from '../../domain/gate.js';
import { HOLDS_AT } from '../../domain/history/ledger.js';
import type { Report } from '../../domain/report.js';
import { type Consistency, pairAgreement } from '../../domain/statistics/consistency.js';
import { contrast, contrastInterval, type Disparity, type SliceCase } from '../../domain/statistics/disparity.js';
import { assessConfidence, type Stated } from '../../domain/statistics/stated-confidence.js';
import type { Side } from '../../domain/trial.js';
import type { TrialRecord } from '../../replay/journal-lines.js';
import { type ConfidenceReader, createConfidenceReader } from '../../scorers/stated-confidence.js';
import { placeIn } from '../../suite/load.js';
import type { Preparation } from '../preparation/preparation.js';
import type { Subject } from './conclusion.js';

/** The suite's reader of stated confidence; undefined without one. @throws CupelError `config` */
export async function confidenceReader({ suite, files }: Pick<Preparation, 'suite' | 'files'>): Promise<ConfidenceReader | undefined> {
  return suite.confidence === undefined ? undefined : createConfidenceReader(suite.confidence, placeIn(files.loaded, ['confidence']));
}

export type AnswerFigures = Pick<Report, 'confidence' | 'consistency' | 'disparities'>;

/** The figures that there are; what nothing is known of is not there. */
export function answerFigures(
  evidence: readonly CaseEvidence[],
  records: readonly TrialRecord[],
  subject: Subject,
  trialsOf: (id: string) => number,
): AnswerFigures {
  const confidence = { candidate: confidenceOf('candidate', records, subject), baseline: confidenceOf('baseline', records, subject) };
  const consistency = consistencyOf(evidence, records, subject);
  const disparities = disparitiesOf(evidence, subject, trialsOf);
  return {
    ...(confidence.candidate === null && confidence.baseline === null ? {} : { confidence }),
    ...(consistency.length === 0 ? {} : { consistency }),
    ...(disparities.length === 0 ? {} : { disparities }),
  };
}

function scoreOf(record: TrialRecord, { policy, weights }: Subject): number | null {
  const scores = new Map(Object.entries(record.scores));
  return metricValue({ scores, latencyMs: null, costUsd: null }, policy.primary, weights) ?? null;
}

function confidenceOf(side: Side, records: readonly TrialRecord[], subject: Subject) {
  const scored = records.flatMap((record) => {
    const score = record.side === side ? scoreOf(record, subject) : null;
    return score === null ? [] : [{ score, confidence: record.confidence }];
  });
  const stated = scored.flatMap(({ score, confidence }): Stated[] => (confidence === undefined ? [] : [{ score, confidence }]));
  return assessConfidence(stated, scored.length);
}

type Answers = { readonly texts: string[]; readonly held: boolean[] };

/** For all cases, and for every cohort that has some; only where cases were answered more than once. */
function consistencyOf(evidence: readonly CaseEvidence[], records: readonly TrialRecord[], subject: Subject): Consistency[] {
  const bySide = new Map<string, Answers>();
  for (const record of records) {
    const score = scoreOf(record, subject);
    if (record.outputSha256 === null || score === null) continue;
    const key = `${record.side} ${record.caseId}`;
    const answers = bySide.get(key) ?? { texts: [], held: [] };
    bySide.set(key, { texts: [...answers.texts, record.outputSha256], held: [...answers.held, score >= HOLDS_AT] });
  }
  const cohorts = [null, ...slicesOf(evidence, subject)];
  return (['candidate', 'baseline'] as const).flatMap((side) =>
    cohorts.flatMap((slice): Consistency[] => {
      const own = evidence
        .filter((golden) => slice === null || tagValues(golden, slice.key).includes(slice.value))
        .flatMap(({ id }) => bySide.get(`${side} ${id}`) ?? [])
        .filter(({ texts }) => texts.length > 1);
      if (own.length === 0) return [];
      const identical = pairAgreement(own.map(({ texts }) => texts));
      return [{ side, slice, cases: own.length, identical, agreeing: pairAgreement(own.map(({ held }) => held)) }];
    }),
  );
}

function slicesOf(evidence: readonly CaseEvidence[], { policy }: Subject): { key: string; value: string }[] {
  return policy.slices.flatMap((key) =>
    [...new Set(evidence.flatMap((golden) => tagValues(golden, key)))].sort().map((value) => ({ key, value })),
  );
}

/** The best value of each key against its worst, over values with enough cases. */
function disparitiesOf(evidence: readonly CaseEvidence[], subject: Subject, trialsOf: (id: string) => number): Disparity[] {
  const { policy, weights, hasBaseline } = subject;
  const pairs = pairCases(evidence, policy.primary, weights, trialsOf);
  const weightOf = new Map(evidence.map(({ id, weight }) => [id, weight]));
  const sliceOn = (side: Side, key: string, value: string): SliceCase[] =>
    pairs.flatMap((pair) => {
      const score = pair[side];
      const counts = score !== null && tagValues(pair, key).includes(value);
      return counts ? [{ id: pair.id, score, cluster: pair.cluster, weight: weightOf.get(pair.id) ?? 1 }] : [];
    });
  const families = policy.slices.map((key) => {
    const values = slicesOf(evidence, { ...subject, policy: { ...policy, slices: [key] } });
    const large = values
      .map(({ value }) => ({ value, cases: sliceOn('candidate', key, value) }))
      .filter(({ cases }) => cases.length >= MIN_SLICE_CASES && new Set(cases.map(({ cluster }) => cluster)).size >= MIN_SLICE_CLUSTERS)
      .map((slice) => ({ ...slice, score: meanOf(slice.cases) }))
      .sort((a, b) => b.score - a.score);
    return { key, large };
  });
  const tests = families.reduce((sum, { large }) => sum + (large.length * (large.length - 1)) / 2, 0);
  return families.flatMap(({ key, large }): Disparity[] => {
    const [best, worst] = [large[0], large.at(-1)];
    if (best === undefined || worst === undefined || best === worst) return [];
    const found = contrast(best.cases, worst.cases);
    if (found === null) return [];
    const [before, after] = hasBaseline ? [best, worst].map(({ value }) => sliceOn('baseline', key, value)) : [];
    return [
      {
        key,
        metric: policy.primary,
        best: { value: best.value, n: best.cases.length, score: best.score },
        worst: { value: worst.value, n: worst.cases.length, score: worst.score },
        difference: found.difference,
        interval: contrastInterval(found, tests),
        baseline:
          before === undefined || after === undefined || before.length === 0 || after.length === 0 ? null : meanOf(before) - meanOf(after),
      },
    ];
  });
}

function meanOf(cases: readonly SliceCase[]): number {
  const weights = cases.reduce((sum, { weight }) => sum + weight, 0);
  return cases.reduce((sum, { weight, score }) => sum + weight * score, 0) / weights;
}
