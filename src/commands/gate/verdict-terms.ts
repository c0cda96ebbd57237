/** What stands above a verdict: changes of the gate where they may not pass by themselves, and a regression that somebody accepted. */
import type { Report, ReportView, Verdict } from '../../domain/report.js';
import { count } from '../../domain/wording.js';

/** Who let a regression through, why, and for which commit. */
export type Acceptance = NonNullable<Report['accepted']>;

export type VerdictTerms = {
  readonly changesFail: boolean;
  readonly acceptance: Acceptance | null;
  /** Whether a run that lacked only keys says what it could see, instead of being invalid. */
  readonly skipsCredentials: boolean;
};

/** The view with the terms applied. Evidence that is missing stays missing: nobody can accept an invalid verdict. */
export function applyTerms(view: ReportView, { changesFail, acceptance, skipsCredentials }: VerdictTerms): ReportView {
  const open = skipsCredentials && isWithoutKeys(view) ? leaveOpen(view) : view;
  const failed = changesFail ? failForChanges(open) : open;
  const { verdict } = failed.report;
  const isOnlyEvidence = verdict.reasons.every(({ code }) => code !== 'gate-change');
  if (acceptance === null || verdict.status !== 'regression' || !isOnlyEvidence) return failed;
  return { ...failed, report: { ...failed.report, accepted: acceptance } };
}

function failForChanges(view: ReportView): ReportView {
  const { verdict, policyChanges } = view.report;
  const isTold = verdict.reasons.some(({ code }) => code === 'gate-change');
  if (policyChanges.length === 0 || verdict.status === 'invalid' || isTold) return view;
  const message = `The change touches the gate itself, in ${count(policyChanges.length, 'place')}, and comes from where nobody vouches for it.`;
  const reason = { code: 'gate-change' as const, message };
  const changed =
    verdict.status === 'regression'
      ? { ...verdict, reasons: [...verdict.reasons, reason] }
      : { status: 'regression' as const, title: 'the change touches the gate itself', reasons: [reason, ...verdict.reasons] };
  return { ...view, report: { ...view.report, verdict: changed } };
}

/** Whether a run is without a verdict because it had no keys. */
export function isWithoutKeys({ report: { verdict } }: Pick<ReportView, 'report'>): boolean {
  return verdict.status !== 'pass' && verdict.status !== 'regression' && verdict.reasons[0]?.code === 'no-credentials';
}

const WITHOUT_KEYS = 'no keys here: what needs one was not run';

function leaveOpen(view: ReportView): ReportView {
  return { ...view, report: { ...view.report, verdict: { ...view.report.verdict, status: 'inconclusive', title: WITHOUT_KEYS } } };
}

/** The verdict of a run that went on without keys: nothing is decided, and what the measured part found is told behind it. */
export function keysMissing(message: string, { status, reasons }: Verdict): Verdict {
  const found = status === 'regression' ? reasons : [];
  return { status: 'inconclusive', title: WITHOUT_KEYS, reasons: [{ code: 'no-credentials', message }, ...found] };
}

/** A run whose first missing answer needs a key that is not there. */
export function withoutKeys(message: string): Verdict {
  return { status: 'invalid', title: 'no keys here', reasons: [{ code: 'no-credentials', message }] };
}
