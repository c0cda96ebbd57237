/** What the reporters read of merged shards: the frame is the shards' own, the figures are made anew over all of them. */
import { type CaseEvidence, countPairs } from '../../domain/evidence.js';
import type { Stop } from '../../domain/gate.js';
import type { MustPassOutcome } from '../../domain/must-pass.js';
import type { CaseNote, CaseReport, Counts, JudgeReport, LookReport, Report, ReportView } from '../../domain/report.js';
import { count } from '../../domain/wording.js';
import { CupelError } from '../../errors.js';
import type { TrialRecord } from '../../replay/journal-lines.js';
import { answerFigures } from '../gate/answer-figures.js';
import type { Conclusion, Subject } from '../gate/conclusion.js';
import { asUnchanged, noteCut } from '../gate/gate-report.js';
import { coverageOf, describeRun, reportCases } from '../gate/report-view.js';
import type { ShardedRun } from './shard-records.js';

/** What the merge came to. */
export type Merging = {
  readonly conclusion: Conclusion;
  readonly evidence: readonly CaseEvidence[];
  readonly subject: Subject;
  readonly trialsOf: (id: string) => number;
  readonly look: LookReport;
  readonly mustPass: readonly MustPassOutcome[];
  readonly counts: Counts;
  readonly trials: readonly TrialRecord[];
  readonly stop: Stop | null;
};

/** @throws CupelError `record-unreadable` where no shard came to its end */
export function describeMerged(run: ShardedRun, merging: Merging): ReportView {
  const views = [...run.shards.entries()].sort(([a], [b]) => a - b).flatMap(([, { view }]) => (view === null ? [] : [view]));
  const [first] = views;
  if (first === undefined) {
    throw new CupelError('record-unreadable', `no shard of the suite ${run.plan.suite} came to its end`, {
      remedy: 'Run the shards again with the same arguments: they go on where they stopped.',
    });
  }
  if (run.plan.kind === 'unchanged' && merging.stop === null) return first;
  const { conclusion, evidence, subject, trialsOf, look, counts, trials } = merging;
  const rows = reportCases(evidence, subject, trialsOf, new Set(merging.mustPass.map(({ id }) => id)));
  const ran = { run: run.plan.cases.length, all: first.report.cases.length };
  const verdict = run.plan.kind === 'same' ? asUnchanged(conclusion.verdict, ran) : conclusion.verdict;
  const usage = addUsage(views.map(({ report }) => report.usage));
  const notes = [...conclusion.notes, ...noteCut(trials), ...run.plan.notes, `Merged from the records of ${count(views.length, 'shard')}.`];
  const report: Report = {
    ...withoutAnswerFigures(first.report),
    ...spanOf(views),
    verdict,
    comparisons: [...conclusion.comparisons],
    cases: inOrderOf(first.report.cases, rows),
    looks: run.plan.cases.length === 0 ? [] : [{ ...look, decision: verdict.status }],
    counts,
    coverage: coverageOf(countPairs(evidence, trialsOf, subject.hasBaseline)),
    usage,
    judges: first.report.judges.map((judge, index) => ({ ...judge, canaries: worstCanaries(views, index) })),
    notes,
    ...answerFigures(evidence, trials, subject, trialsOf),
  };
  const facts = describeRun({ ...conclusion, verdict }, evidence, subject, {
    plannedRequests: views.reduce((sum, view) => sum + view.facts.plannedRequests, 0),
    usage,
    reproduce: first.facts.reproduce,
  });
  return { report, facts, notes: collectNotes(views, report.cases) };
}

/** What a shard says of its own answers is made anew over all of them. */
function withoutAnswerFigures({ confidence: _c, consistency: _o, disparities: _d, ...report }: Report): Report {
  return report;
}

/** From the first start to the last end. */
function spanOf(views: readonly ReportView[]): Pick<Report, 'startedAt' | 'durationMs'> {
  const starts = views.map(({ report }) => report.startedAt).sort();
  const startedAt = starts[0] ?? '';
  const began = Date.parse(startedAt);
  const ends = views.map(({ report }) => Date.parse(report.startedAt) + report.durationMs);
  return { startedAt, durationMs: ends.every(Number.isFinite) && Number.isFinite(began) ? Math.max(...ends) - began : 0 };
}

function inOrderOf(frame: readonly CaseReport[], rows: readonly CaseReport[]): CaseReport[] {
  const known = new Map(rows.map((row) => [row.id, row]));
  return frame.map((row) => known.get(row.id) ?? row);
}

function addUsage(parts: readonly Report['usage'][]): Report['usage'] {
  const sum = (of: (part: Report['usage']) => number): number => parts.reduce((total, part) => total + of(part), 0);
  return {
    requests: sum(({ requests }) => requests),
    fromCassette: sum(({ fromCassette }) => fromCassette),
    inputTokens: sum(({ inputTokens }) => inputTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
    usd: parts.some(({ usd }) => usd === null) ? null : sum(({ usd }) => usd ?? 0),
  };
}

function worstCanaries(views: readonly ReportView[], judge: number): JudgeReport['canaries'] {
  const found = views.map(({ report }) => report.judges[judge]?.canaries ?? 'off');
  return found.find((status) => status === 'failed') ?? found.find((status) => status === 'passed') ?? 'off';
}

/** Each shard has notes on its own cases; in the order of the cases, as one run would have them. */
function collectNotes(views: readonly ReportView[], cases: readonly CaseReport[]): ReadonlyMap<string, CaseNote> {
  return new Map(
    cases.flatMap(({ id }): [string, CaseNote][] => {
      const note = views.map(({ notes }) => notes.get(id)).find((found) => found !== undefined);
      return note === undefined ? [] : [[id, note]];
    }),
  );
}
