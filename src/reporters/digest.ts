/** What the renderers for people pick out of a report, and in which order. Picking is all: the statuses are the gate's. */
import { type CaseNote, type CaseReport, type Comparison, isIncident, type ReportView } from '../domain/report.js';

export type Digest = {
  readonly view: ReportView;
  readonly primary: Comparison | null;
  /** The primary metric and whatever failed or is open; every metric where there is no baseline to compare with. */
  readonly openMetrics: readonly Comparison[];
  readonly otherMetrics: readonly Comparison[];
  /** Slices that fell or rose, the failed ones first, then by size. */
  readonly movedSlices: readonly Comparison[];
  readonly otherSlices: readonly Comparison[];
  /** Worst first. */
  readonly regressed: readonly CaseReport[];
  /** Best first. */
  readonly improved: readonly CaseReport[];
  readonly unscored: readonly CaseReport[];
  readonly unchanged: number;
};

/** Sorts a report's comparisons and cases for reading. */
export function digest(view: ReportView): Digest {
  const { cases } = view.report;
  const comparisons = withoutEchoes(view.report.comparisons);
  const metrics = comparisons.filter(({ slice }) => slice === null);
  const slices = comparisons.filter(({ slice }) => slice !== null);
  const alone = view.report.sides.baseline === null;
  const withStatus = (status: CaseReport['status']) => cases.filter((golden) => golden.status === status);
  return {
    view,
    primary: metrics.find(({ role }) => role === 'primary') ?? null,
    openMetrics: metrics.filter((metric) => alone || needsReading(metric)),
    otherMetrics: metrics.filter((metric) => !alone && !needsReading(metric)),
    movedSlices: slices.filter(hasMoved).sort(byFailureThenSize),
    otherSlices: slices.filter((slice) => !hasMoved(slice)),
    regressed: withStatus('regressed').sort((a, b) => byGravity(a, b, view)),
    improved: withStatus('improved').sort((a, b) => (b.difference ?? 0) - (a.difference ?? 0) || compareText(a.id, b.id)),
    unscored: withStatus('unscored').sort((a, b) => compareText(a.id, b.id)),
    unchanged: withStatus('unchanged').length,
  };
}

/**
 * A suite with one scorer says everything twice, as the primary metric and under the scorer's name: what only repeats the primary
 * metric's figures is left out.
 */
function withoutEchoes(comparisons: readonly Comparison[]): readonly Comparison[] {
  if (comparisons.filter(({ role, slice }) => role === 'scorer' && slice === null).length !== 1) return comparisons;
  const primary = comparisons.find(({ role }) => role === 'primary')?.metric;
  const bySlice = new Map(
    comparisons.filter(({ metric, role }) => metric === primary && !isBound(role)).map((own) => [sliceName(own), own]),
  );
  return comparisons.filter((comparison) => {
    const own = bySlice.get(sliceName(comparison));
    return own === undefined || own === comparison || isBound(comparison.role) || !hasSameFigures(own, comparison);
  });
}

function isBound(role: Comparison['role']): boolean {
  return role === 'floor' || role === 'limit' || role === 'forgetting';
}

function hasSameFigures(a: Comparison, b: Comparison): boolean {
  return a.n === b.n && a.baseline === b.baseline && a.candidate === b.candidate && a.wins === b.wins && a.losses === b.losses;
}

function needsReading({ role, status }: Comparison): boolean {
  return role === 'primary' || status === 'regression' || status === 'inconclusive';
}

/** A failed slice, or one whose whole interval lies on one side of zero. */
function hasMoved({ status, interval }: Comparison): boolean {
  return status === 'regression' || (interval !== null && (interval[1] < 0 || interval[0] > 0));
}

function byFailureThenSize(a: Comparison, b: Comparison): number {
  const failed = Number(b.status === 'regression') - Number(a.status === 'regression');
  return failed || (a.difference ?? 0) - (b.difference ?? 0) || compareText(sliceName(a), sliceName(b)) || compareText(a.metric, b.metric);
}

const SEVERITIES: readonly string[] = ['critical', 'major'];

/** Must-pass cases first, those in quarantine last, then the deepest fall; among equals the severe ones, those from an incident, and by id. */
function byGravity(a: CaseReport, b: CaseReport, view: ReportView): number {
  const [noteA, noteB] = [view.notes.get(a.id), view.notes.get(b.id)];
  return (
    Number(noteB?.mustPass ?? false) - Number(noteA?.mustPass ?? false) ||
    Number(isQuarantined(a.id, view)) - Number(isQuarantined(b.id, view)) ||
    (a.difference ?? 0) - (b.difference ?? 0) ||
    severityRank(noteA) - severityRank(noteB) ||
    incidentsOf(noteB).length - incidentsOf(noteA).length ||
    compareText(a.id, b.id)
  );
}

/** Whether a case goes to and fro by itself and is not looked at for a while; never one that must pass. */
export function isQuarantined(id: string, { facts, notes }: ReportView): boolean {
  return notes.get(id)?.mustPass !== true && facts.history?.flaky.some((own) => own.case === id && own.state === 'quarantined') === true;
}

function severityRank(note: CaseNote | undefined): number {
  const rank = SEVERITIES.indexOf(note?.severity?.toLowerCase() ?? '');
  return rank === -1 ? SEVERITIES.length : rank;
}

/** Whether the failure that a case stands for is there again: something fails that held before, or most of the score is lost. */
export function hasReturned({ status, candidate }: CaseReport, note: CaseNote): boolean {
  return status === 'regressed' && (note.failed.length > 0 || (candidate !== null && candidate < 0.5));
}

function incidentsOf(note: CaseNote | undefined): readonly string[] {
  return note?.origins.filter(isIncident) ?? [];
}

/** Whether what failed says enough without the metric: a case's own checks have names that a person gave them. */
export function namesItself(metric: string): boolean {
  return metric === 'case_checks';
}

/** By code units: the same order on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `locale=de`; empty for a comparison over all cases. */
export function sliceName({ slice }: Comparison): string {
  return slice === null ? '' : `${slice.key}=${slice.value}`;
}

/** Unscored trials by reason, the most frequent first. */
export function errorsByCount(view: ReportView): readonly (readonly [reason: string, count: number])[] {
  return Object.entries(view.facts.errors)
    .filter(([, count]) => count > 0)
    .sort(([reasonA, a], [reasonB, b]) => b - a || compareText(reasonA, reasonB));
}
