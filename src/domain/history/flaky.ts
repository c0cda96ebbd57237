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

type Seen = { readonly at: number; readonly target: string; readonly failed: boolean };
type Tally = { runs: number; failed: number };
/** What a case did in the last four weeks, oldest first from `first` on, and its sums by target: a long history is gone through once. */
type Watched = { readonly seen: Seen[]; first: number; readonly byTarget: Map<string, Tally>; since: number | null };

/**
 * The cases that are flaky at a moment, the least steady first.
 * @param runs in the order of time
 * @param end ms since 1970; the newest run's without it
 */
export function flakyCases(runs: readonly LedgerEntry[], end = Date.parse(runs.at(-1)?.at ?? '')): Flaky[] {
  const watched = new Map<string, Watched>();
  for (const { at, candidate, baseline, cases } of runs) {
    const now = Date.parse(at);
    for (const [id, [own, other]] of Object.entries(cases)) {
      const watch = watched.get(id) ?? { seen: [], first: 0, byTarget: new Map<string, Tally>(), since: null };
      watched.set(id, watch);
      forget(watch, now);
      note(watch, now, candidate, own);
      if (baseline !== candidate) note(watch, now, baseline, other);
      watch.since = tallyOf(watch).runs === 0 ? null : (watch.since ?? now);
    }
  }
  return [...watched]
    .flatMap(([id, watch]): Flaky[] => {
      forget(watch, end);
      const { runs: count, failed } = tallyOf(watch);
      if (watch.since === null || count === 0) return [];
      const until = watch.since + QUARANTINE_MS;
      const state = end < until ? 'quarantined' : 'expired';
      return [{ case: id, runs: count, failed, since: new Date(watch.since).toISOString(), until: new Date(until).toISOString(), state }];
    })
    .sort((a, b) => instability(b) - instability(a) || (a.case < b.case ? -1 : 1));
}

function note({ seen, byTarget }: Watched, at: number, target: string | null, score: number | null): void {
  if (target === null || score === null) return;
  const failed = score < HOLDS_AT;
  const tally = byTarget.get(target) ?? { runs: 0, failed: 0 };
  tally.runs += 1;
  tally.failed += Number(failed);
  byTarget.set(target, tally);
  seen.push({ at, target, failed });
}

/** Takes out what lies four weeks back or more. */
function forget(watch: Watched, now: number): void {
  const { seen, byTarget } = watch;
  for (let old = seen[watch.first]; old !== undefined && old.at <= now - WINDOW_MS; old = seen[watch.first]) {
    watch.first += 1;
    const tally = byTarget.get(old.target);
    if (tally === undefined) throw new Error('a run was forgotten that was never noted');
    tally.runs -= 1;
    tally.failed -= Number(old.failed);
    if (tally.runs === 0) byTarget.delete(old.target);
  }
  if (watch.first < seen.length / 2) return;
  seen.splice(0, watch.first);
  watch.first = 0;
}

/** Runs and failures of the targets under which a case went to and fro; zero where there is none. */
function tallyOf({ byTarget }: Watched): Tally {
  let runs = 0;
  let failed = 0;
  for (const tally of byTarget.values()) {
    if (tally.runs < FEWEST_RUNS || tally.failed === 0 || tally.failed === tally.runs) continue;
    runs += tally.runs;
    failed += tally.failed;
  }
  return { runs, failed };
}

function instability({ runs, failed }: Tally): number {
  return Math.min(failed, runs - failed) / runs;
}
