/** What a gate says of one suite: the report, the facts and the notes, from the outcome of its looks. */
import type { Deps } from '../../deps.js';
import { countPairs } from '../../domain/evidence.js';
import type {
  CaseNote,
  CaseReport,
  Comparison,
  JudgeReport,
  LookReport,
  Report,
  ReportView,
  SideReport,
  Verdict,
} from '../../domain/report.js';
import { mcnemarPValue } from '../../domain/statistics/proportions.js';
import { targetLabel } from '../../domain/target.js';
import { count, percent } from '../../domain/wording.js';
import { fingerprint } from '../../fingerprint.js';
import type { TrialRecord } from '../../replay/journal-lines.js';
import type { Scorer } from '../../scorers/scorer.js';
import { VERSION } from '../../version.js';
import type { Preparation, Refusal } from '../preparation/preparation.js';
import { answerFigures } from './answer-figures.js';
import type { CanaryWatch } from './canaries.js';
import type { Subject } from './conclusion.js';
import { addExcerpts } from './excerpts.js';
import type { LookOutcome } from './looks.js';
import { type People, peopleNote } from './people.js';
import { coverageOf, describeRun, noteCases, reportCases } from './report-view.js';
import type { Run } from './run.js';

/** Builds the view of a suite that was run. */
export function describeGate(
  prepared: Preparation,
  run: Run,
  subject: Subject,
  outcome: LookOutcome,
  { durationMs, canaries, people }: { readonly durationMs: number; readonly canaries: CanaryWatch; readonly people: People | null },
): ReportView {
  const { conclusion, evidence, trialsOf } = outcome;
  const ledger = run.journal.ledger();
  const usage = run.caller.usage();
  const rows = reportCases(evidence, subject, trialsOf, new Set(outcome.mustPass.map(({ id }) => id)));
  const ran = { run: prepared.cases.length, all: prepared.files.cases.length };
  const verdict = prepared.kind === 'same' ? asUnchanged(conclusion.verdict, ran) : conclusion.verdict;
  const report: Report = {
    ...frameOf(prepared),
    startedAt: ledger.header?.startedAt ?? '',
    durationMs,
    verdict,
    comparisons: [...conclusion.comparisons],
    cases: inGoldenOrder(prepared, rows),
    looks: outcome.looks.map((look) => (look.decision === conclusion.verdict.status ? { ...look, decision: verdict.status } : look)),
    counts: outcome.counts,
    coverage: coverageOf(countPairs(evidence, trialsOf, subject.hasBaseline)),
    usage,
    judges: prepared.scorers.reports.map((judge) => ({ ...judge, canaries: canaries.statusOf(judge.id) })),
    notes: [
      ...conclusion.notes,
      ...winRates(prepared, conclusion.comparisons),
      ...peopleNote(people, outcome, subject, run.journal),
      ...runNotes(prepared, outcome, [...ledger.trials.values()]),
    ],
    ...answerFigures(evidence, [...ledger.trials.values()], subject, trialsOf),
  };
  const plannedRequests = countPlannedRequests(prepared, outcome);
  const facts = describeRun({ ...conclusion, verdict }, evidence, subject, {
    plannedRequests,
    usage,
    reproduce: reproduceCommand(prepared),
    lookFigures: outcome.lookFigures,
  });
  const notes = noteCases(prepared.cases, evidence, rows, subject, prepared.nameFile);
  return { report, facts, notes: toMap(prepared.suite.report.excerpts ? addExcerpts(notes, prepared, run) : notes) };
}

/** The view of a suite of which nothing has changed: it passes at once, without a call. */
export function describeUnchanged(prepared: Preparation, deps: Pick<Deps, 'now'>): ReportView {
  const message = 'Targets, cases, checks, rubrics and floors are equal on both sides: there is nothing to run.';
  const verdict: Verdict = { status: 'pass', title: 'nothing changed', reasons: [{ code: 'nothing-changed', message }] };
  return describeUnrun({ ...prepared, frame: frameOf(prepared), judges: prepared.scorers.reports, verdict }, deps);
}

/** The view of a suite of which nothing may run. */
export function describeRefused({ suite, files, policyChanges, verdict, baseSha }: Refusal, deps: Pick<Deps, 'now'>): ReportView {
  const side = (ref: string | null): SideReport => ({
    label: targetLabel(suite.candidate),
    fingerprint: fingerprint(suite.candidate),
    ref,
  });
  const frame: Frame = {
    ...FRAME,
    suite: suite.suite,
    sides: { candidate: side(null), baseline: baseSha === null ? null : side(baseSha) },
    policyChanges: [...policyChanges],
  };
  return describeUnrun({ suite, files, frame, judges: [], verdict }, deps);
}

type Unrun = Pick<Preparation, 'suite' | 'files'> & {
  readonly frame: Frame;
  readonly judges: readonly JudgeReport[];
  readonly verdict: Verdict;
};

function describeUnrun({ suite, files, frame, judges, verdict }: Unrun, deps: Pick<Deps, 'now'>): ReportView {
  const report: Report = {
    ...frame,
    startedAt: new Date(deps.now()).toISOString(),
    durationMs: 0,
    verdict,
    comparisons: [],
    cases: inGoldenOrder({ files }, []),
    looks: [],
    counts: { planned: 0, scored: 0, errored: 0, skipped: 0, cancelled: 0 },
    coverage: null,
    usage: { requests: 0, fromCassette: 0, inputTokens: 0, outputTokens: 0, usd: 0 },
    judges: [...judges],
    notes: [],
  };
  const none = { baseline: null, candidate: null };
  const { margin, alpha } = suite.gate;
  const facts = {
    margin,
    alpha,
    plannedRequests: 0,
    savedRequests: 0,
    latencyP50Ms: none,
    latencyP95Ms: none,
    casesToSettle: null,
    reproduce: null,
    lookFigures: [],
    errors: {},
  };
  return { report, facts, notes: new Map() };
}

type Frame = Pick<Report, 'schemaVersion' | 'tool' | 'suite' | 'sides' | 'accepted' | 'policyChanges'>;

const FRAME = { schemaVersion: 1, tool: { name: 'cupel', version: VERSION }, accepted: null } as const;

function frameOf({ suite, candidate, baseline, policyChanges }: Preparation): Frame {
  return {
    ...FRAME,
    suite: suite.suite,
    sides: { candidate: candidate.report, baseline: baseline?.report ?? null },
    policyChanges: [...policyChanges],
  };
}

/** Equal targets cannot differ: what the looks could not settle is settled by that. */
export function asUnchanged(verdict: Verdict, cases: { readonly run: number; readonly all: number }): Verdict {
  if (verdict.status !== 'pass' && verdict.status !== 'inconclusive') return verdict;
  const which = cases.run === cases.all ? `All ${count(cases.run, 'case')}` : `${count(cases.run, 'new case')}`;
  const message = `Candidate and baseline are the same target. ${which} ran once, and the answers serve both sides.`;
  return { status: 'pass', title: 'nothing that answers has changed', reasons: [{ code: 'nothing-changed', message }] };
}

function inGoldenOrder({ files }: Pick<Preparation, 'files'>, rows: readonly CaseReport[]): CaseReport[] {
  const known = new Map(rows.map((row) => [row.id, row]));
  return files.cases.map(
    ({ golden: { id, tags } }) =>
      known.get(id) ?? {
        id,
        status: 'not_run',
        baseline: null,
        candidate: null,
        difference: null,
        tags: tags ?? {},
        trials: { baseline: 0, candidate: 0 },
      },
  );
}

/** Sentences about the run itself: what was saved, what was cut, what a prompt file says that does not count. */
function runNotes({ candidate, baseline }: Preparation, { looks, counts }: LookOutcome, trials: readonly TrialRecord[]): string[] {
  const notes: string[] = [];
  const last: LookReport | undefined = looks.at(-1);
  if (counts.skipped > 0 && last !== undefined) {
    notes.push(`The verdict was final at look ${last.look}: ${counts.skipped} of ${count(counts.planned, 'answer')} were not needed.`);
  }
  return [...notes, ...noteCut(trials), ...new Set([...candidate.notes, ...(baseline?.notes ?? [])])];
}

/** What is to be said of answers that ended at the token limit. */
export function noteCut(trials: readonly TrialRecord[]): string[] {
  const cut = trials.filter(({ finishReason }) => finishReason === 'length').length;
  return cut === 0 ? [] : [`${count(cut, 'answer')} ended at the token limit and were scored as they stood.`];
}

/** Requests of the whole plan: one a generation, and what its scores need. Recorded answers need none. */
function countPlannedRequests(prepared: Preparation, { counts }: LookOutcome): number {
  const { candidate, baseline, cases, scorers, kind } = prepared;
  const sides = kind === 'two' && baseline !== null ? [candidate, baseline] : [candidate];
  const asking = sides.filter(({ provider }) => provider.recordable).length / sides.length;
  const perScore = cases.reduce(
    (sum, { golden }) =>
      sum + scorers.scorers.reduce((requests, scorer) => requests + (scorer.appliesTo(golden) ? requestsFor(scorer, kind) : 0), 0),
    0,
  );
  const canaries = scorers.judges.reduce((sum, judge) => sum + judge.canaries.length, 0);
  return Math.round(counts.planned * (asking + perScore / Math.max(1, cases.length))) + canaries;
}

/** Requests of one generation's score: a comparison is asked for once for both sides, and of one target on both not at all. */
function requestsFor({ kind, requestsPerScore }: Scorer, pairing: Preparation['kind']): number {
  if (kind !== 'pairwise') return requestsPerScore;
  return pairing === 'two' ? requestsPerScore / 2 : 0;
}

/** How often the candidate won a comparison, with the exact sign test of a drop. */
function winRates({ scorers }: Preparation, comparisons: readonly Comparison[]): string[] {
  return scorers.scorers.flatMap(({ id, kind }) => {
    const compared = comparisons.find(({ metric, slice }) => metric === id && slice === null);
    if (kind !== 'pairwise' || compared?.candidate == null || compared.baseline === null) return [];
    const { wins, losses, ties, n, candidate } = compared;
    const p = mcnemarPValue({ wins, losses });
    return [
      `${id}: asked in both orders, the candidate wins ${wins}, loses ${losses} and ties ${ties} of ${count(n, 'pair')}: a win rate of ${percent(candidate)} (sign test of a drop: p ${p < 0.0001 ? '< 0.0001' : `= ${p.toFixed(4)}`}).`,
    ];
  });
}

/** A command that gives this verdict again: with committed cassettes it needs neither key nor network. */
function reproduceCommand({ files, suite, baseline, nameFile }: Preparation): string {
  const base = suite.baseline === 'base' && typeof baseline?.report.ref === 'string' ? ` --base ${baseline.report.ref.slice(0, 12)}` : '';
  const cassettes = suite.run.cassette_dir === undefined || suite.run.cassettes === 'off' ? '' : ' --cassettes strict';
  return `npx cupel gate ${quoteForShell(nameFile(files.loaded.path))}${base}${cassettes}`;
}

function quoteForShell(path: string): string {
  return /^[A-Za-z0-9_./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

function toMap(notes: readonly CaseNote[]): ReadonlyMap<string, CaseNote> {
  return new Map(notes.map((note) => [note.id, note]));
}
