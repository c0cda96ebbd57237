/** One verdict over a suite and what must not be forgotten: the worst of them, with a row for each. */
import { worstOf } from '../../domain/gate.js';
import type { Comparison, Reason, Report, ReportView, RunFacts, Verdict } from '../../domain/report.js';
import { count, someOf } from '../../domain/wording.js';
import type { Suite } from '../../suite/schema.js';

/** What came of one forgetting suite. */
export type Remembered = { readonly name: string; readonly decides: boolean; readonly view: ReportView };

/** Adds forgetting suites to the view of the suite that names them; `planned` of them there were. */
export function foldForgetting(main: ReportView, remembered: readonly Remembered[], planned: number): ReportView {
  if (planned === 0) return main;
  if (remembered.length === 0) {
    const note = 'The forgetting suites were not run: they could not change the verdict any more.';
    return { ...main, report: { ...main.report, notes: [...main.report.notes, note] } };
  }
  const reports = remembered.map(({ view }) => view.report);
  const deciding = remembered.filter(({ decides }) => decides);
  const report: Report = {
    ...main.report,
    durationMs: reports.reduce((sum, { durationMs }) => sum + durationMs, main.report.durationMs),
    verdict: foldVerdict(main.report.verdict, deciding),
    comparisons: [...main.report.comparisons, ...remembered.flatMap(toRow)],
    counts: addAll(
      main.report.counts,
      reports.map(({ counts }) => counts),
    ),
    usage: reports.reduce((sum, { usage }) => addUsage(sum, usage), main.report.usage),
    judges: [
      ...main.report.judges,
      ...remembered.flatMap(({ name, view }) => view.report.judges.map((judge) => ({ ...judge, id: `${name}: ${judge.id}` }))),
    ],
    notes: [...main.report.notes, ...remembered.flatMap(toNotes)],
  };
  return { ...main, report, facts: foldFacts(main, report, remembered) };
}

function toRow({ name, decides, view }: Remembered): Comparison[] {
  const primary = view.report.comparisons.find(({ role }) => role === 'primary');
  if (primary === undefined) return [];
  return [{ ...primary, metric: name, role: 'forgetting', status: decides ? statusOf(view.report.verdict) : 'shown' }];
}

function statusOf({ status }: Verdict): Comparison['status'] {
  return status === 'invalid' ? 'inconclusive' : status;
}

/** The worst status; its reasons in the words of forgetting, the title of whoever has it first. */
function foldVerdict(main: Verdict, deciding: readonly Remembered[]): Verdict {
  const status = worstOf([main.status, ...deciding.map(({ view }) => view.report.verdict.status)]);
  const own = main.status === status ? main.reasons : [];
  const reasons = deciding
    .filter(({ view }) => view.report.verdict.status === status && status !== 'pass')
    .flatMap(({ name, view }) => view.report.verdict.reasons.map((reason) => toReason(name, reason, view)));
  if (main.status === status) return { ...main, reasons: [...own, ...reasons] };
  const worst = deciding.find(({ view }) => view.report.verdict.status === status);
  return { status, title: `${worst?.name}: ${worst?.view.report.verdict.title}`, reasons };
}

function toReason(name: string, { code, message }: Reason, { report }: ReportView): Reason {
  const isProven = report.verdict.status === 'regression';
  const lost = code === 'primary-drop' ? report.cases.filter(({ status }) => status === 'regressed').map(({ id }) => id) : [];
  const which = lost.length === 0 ? '' : ` ${count(lost.length, 'case')} got worse: ${someOf(lost)}.`;
  return { code: isProven ? 'forgetting' : code, message: `${name}: ${message}${which}` };
}

function toNotes({ name, view }: Remembered): string[] {
  return view.report.notes.map((note) => `${name}: ${note}`);
}

function addAll<T extends Record<string, number>>(first: T, others: readonly T[]): T {
  return Object.fromEntries(
    Object.entries(first).map(([key, value]) => [key, others.reduce((sum, other) => sum + (other[key] ?? 0), value)]),
  ) as T;
}

function addUsage(a: Report['usage'], b: Report['usage']): Report['usage'] {
  const { usd, ...counted } = b;
  const { usd: own, ...counts } = a;
  return { ...addAll(counts, [counted]), usd: own === null || usd === null ? null : own + usd };
}

function foldFacts({ facts, report: main }: ReportView, report: Report, remembered: readonly Remembered[]): RunFacts {
  const others = remembered.map(({ view }) => view.facts);
  const open = remembered.find(({ decides, view }) => decides && view.report.verdict.status === report.verdict.status);
  return {
    ...facts,
    plannedRequests: others.reduce((sum, { plannedRequests }) => sum + plannedRequests, facts.plannedRequests),
    savedRequests: others.reduce((sum, { savedRequests }) => sum + savedRequests, facts.savedRequests),
    casesToSettle: main.verdict.status === report.verdict.status ? facts.casesToSettle : (open?.view.facts.casesToSettle ?? null),
    errors: others.reduce((sum, { errors }) => addErrors(sum, errors), facts.errors),
  };
}

function addErrors(a: RunFacts['errors'], b: RunFacts['errors']): RunFacts['errors'] {
  const sum = { ...a };
  for (const [reason, errors] of Object.entries(b)) sum[reason] = (sum[reason] ?? 0) + errors;
  return sum;
}

/** What of a budget the runs before have left; a bound that is not written stays unwritten. */
export function budgetLeft(budget: Suite['budget'], spent: readonly Pick<Report, 'usage' | 'durationMs'>[]): Suite['budget'] {
  const left = (bound: number | undefined, of: (run: Pick<Report, 'usage' | 'durationMs'>) => number): number | undefined =>
    bound === undefined
      ? undefined
      : Math.max(
          0,
          spent.reduce((rest, run) => rest - of(run), bound),
        );
  const fields = {
    usd: left(budget.usd, ({ usage }) => usage.usd ?? 0),
    requests: left(budget.requests, ({ usage }) => usage.requests),
    tokens: left(budget.tokens, ({ usage }) => usage.inputTokens + usage.outputTokens),
    // A time of nothing is no time limit in words: the least that is one.
    minutes: budget.minutes === undefined ? undefined : Math.max(1e-3, left(budget.minutes, ({ durationMs }) => durationMs / 60_000) ?? 0),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
