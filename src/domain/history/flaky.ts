/**
 * Cases that go to and fro: measured from history, never declared. A case that both held and failed under one and the same target within
 * four weeks is in quarantine for four weeks from when that was seen first. Quarantine hides nothing from the verdict: it takes a case out
 * of the list of the worst until a date, and then it is back in it (docs/decisions/0032).
 */
import type { Flaky } from './history-figures.js';
import { HOLDS_AT, type LedgerEntry } from './ledger.js';

/** Runs of one target from which on a case that goes to and fro is called flaky. */
const FEWEST_RUNS = 5;
const WINDOW_MS = 28 * 24 * 3600 * 1000;
const QUARANTINE_MS = 28 * 24 * 3600 * 1000;

type Seen = { readonly at: number; readonly failed: boolean };
/** `mixed`: the targets that may have gone to and fro; few, so that a long history stays quick to read. */
type Watched = { readonly byTarget: Map<string, Seen[]>; readonly mixed: Set<string>; since: number | null };

/**
 * The cases that are flaky at a moment, the least steady first.
 * @param runs in the order of time
 * @param end ms since 1970; the newest run's without it
 */
export function flakyCases(runs: readonly LedgerEntry[], end = Date.parse(runs.at(-1)?.at ?? '')): Flaky[] {
  const watched = new Map<string, Watched>();
  for (const { at, candidate, baseline, cases } of runs) {
    const now = Date.parse(at);
    for (const [id, scores] of Object.entries(cases)) {
      const own = watched.get(id) ?? { byTarget: new Map<string, Seen[]>(), mixed: new Set<string>(), since: null };
      watched.set(id, own);
      for (const [index, target] of [candidate, baseline === candidate ? null : baseline].entries()) {
        const score = scores[index] ?? null;
        if (target === null || score === null) continue;
        const seen = (own.byTarget.get(target) ?? []).filter((earlier) => earlier.at > now - WINDOW_MS);
        const failed = score < HOLDS_AT;
        own.byTarget.set(target, [...seen, { at: now, failed }]);
        if (seen.some((earlier) => earlier.failed !== failed)) own.mixed.add(target);
      }
      own.since = tallyOf(own, now).runs === 0 ? null : (own.since ?? now);
    }
  }
  return [...watched]
    .flatMap(([id, own]): Flaky[] => {
      const { runs: count, failed } = tallyOf(own, end);
      if (own.since === null || count === 0) return [];
      const until = own.since + QUARANTINE_MS;
      const state = end < until ? 'quarantined' : 'expired';
      return [{ case: id, runs: count, failed, since: new Date(own.since).toISOString(), until: new Date(until).toISOString(), state }];
    })
    .sort((a, b) => instability(b) - instability(a) || (a.case < b.case ? -1 : 1));
}

/** Runs and failures of the targets under which a case went to and fro in the weeks before a moment; zero where there is none. */
function tallyOf({ byTarget, mixed }: Watched, now: number): { readonly runs: number; readonly failed: number } {
  let runs = 0;
  let failed = 0;
  for (const target of mixed) {
    const seen = (byTarget.get(target) ?? []).filter(({ at }) => at > now - WINDOW_MS);
    const failures = seen.filter((one) => one.failed).length;
    if (seen.length < FEWEST_RUNS || failures === 0 || failures === seen.length) continue;
    runs += seen.length;
    failed += failures;
  }
  return { runs, failed };
}

function instability({ runs, failed }: Pick<Flaky, 'runs' | 'failed'>): number {
  return Math.min(failed, runs - failed) / runs;
}
