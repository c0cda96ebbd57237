/** The ledger: what is kept of every run on a commit, for good. Scores, cost and verdict; no texts. One file a commit and suite. */
import { z } from 'zod';
import { type CaseNote, isIncident, type Report } from '../report.js';

/** Made when the first is written or read: a run that begins does neither. */
export const LedgerEntrySchema = z.lazy(() => {
  const score = z.number().min(0).max(1).nullable();
  return z.strictObject({
    schemaVersion: z.literal(1),
    suite: z.string().min(1),
    at: z.iso.datetime(),
    /** The commit of the candidate; null where nobody knows it. */
    ref: z.string().max(200).nullable(),
    verdict: z.enum(['pass', 'regression', 'inconclusive', 'invalid']),
    metric: z.string().min(1),
    score: z.number().min(0).max(1),
    usd: z.number().nullable(),
    /** Fingerprints of the targets; null without a baseline. */
    candidate: z.string(),
    baseline: z.string().nullable(),
    /** Scores of every case, candidate first; null where it has none. */
    cases: z.record(z.string(), z.tuple([score, score])),
    /** Of the cases that are not independent of others. */
    clusters: z.record(z.string(), z.string()),
    /** Of the cases that come from one. */
    incidents: z.record(z.string(), z.array(z.string())),
  });
});
export type LedgerEntry = z.infer<typeof LedgerEntrySchema>;

/** A case that scores less than this fails. */
export const HOLDS_AT = 0.5;

/** What the ledger keeps of a run; null where it measured no score of its own, or where its evidence is not to be trusted. */
export function toLedgerEntry(report: Report, notes: ReadonlyMap<string, CaseNote> = new Map()): LedgerEntry | null {
  const primary = report.comparisons.find(({ role }) => role === 'primary');
  const own = primary?.candidate ?? null;
  if (primary === undefined || own === null || report.verdict.status === 'invalid') return null;
  const incidents = [...notes].flatMap(([id, { origins }]) => {
    const found = origins.filter(isIncident);
    return found.length === 0 ? [] : [[id, found] as const];
  });
  const entry = {
    schemaVersion: 1 as const,
    suite: report.suite,
    at: report.startedAt,
    ref: report.sides.candidate.ref,
    verdict: report.verdict.status,
    metric: primary.metric,
    score: own,
    usd: report.usage.usd,
    candidate: report.sides.candidate.fingerprint,
    baseline: report.sides.baseline?.fingerprint ?? null,
    cases: Object.fromEntries(
      report.cases.map(({ id, candidate, baseline }) => [id, [candidate, baseline] as [number | null, number | null]]),
    ),
    clusters: Object.fromEntries(report.cases.flatMap(({ id, cluster }) => (cluster === undefined ? [] : [[id, cluster] as const]))),
    incidents: Object.fromEntries(incidents),
  };
  const parsed = LedgerEntrySchema.safeParse(entry);
  return parsed.success ? parsed.data : null;
}

/** One target's scores in one run. */
export type Observation = { readonly at: number; readonly scores: ReadonlyMap<string, number>; readonly clusters: LedgerEntry['clusters'] };

/** Every time that a run measured a target, as its candidate or as its baseline, in the order of time. */
export function observationsOf(entries: readonly LedgerEntry[], fingerprint: string): Observation[] {
  return entries.flatMap(({ at, candidate, baseline, cases, clusters }) => {
    const side = candidate === fingerprint ? 0 : baseline === fingerprint ? 1 : null;
    if (side === null) return [];
    const scores = Object.entries(cases).flatMap(([id, own]): [string, number][] => {
      const value = own[side];
      return value === null ? [] : [[id, value]];
    });
    return [{ at: Date.parse(at), scores: new Map(scores), clusters }];
  });
}
