/** How a prepared suite is looked at: how often, by which policy, and what its shards have in common. */
import type { Deps } from '../../deps.js';
import type { ReportView } from '../../domain/report.js';
import { type LookPlan, scheduleCases } from '../../domain/schedule.js';
import { seedOf } from '../../domain/statistics/random.js';
import { fingerprint } from '../../fingerprint.js';
import { openJournal } from '../../replay/journal.js';
import { journalPlan, type Planned, type Shard } from '../merge/shards.js';
import type { Preparation } from '../preparation/preparation.js';
import { scorerFacts } from '../preparation/scorers.js';
import type { Subject } from './conclusion.js';
import type { GateOptions } from './gate.js';
import { toJudgedCase } from './gathering.js';
import type { runLooks } from './looks.js';
import { journalView } from './record.js';

/** Where one answer serves both sides, or there is no other side, there is nothing to look at early. */
function lookPlan({ kind, suite }: Preparation): LookPlan {
  return kind === 'two' ? { looks: suite.gate.looks, maxTrials: suite.trials.max } : { looks: 1, maxTrials: 1 };
}

/** The cases of a run in the order in which they are replayed, those of a cluster together: random, and known before anything is asked. */
export function replayOrder(prepared: Preparation, subject: Subject): readonly (readonly string[])[] {
  const cases = prepared.cases.map(({ golden }) => toJudgedCase(golden, prepared.scorers.scorers, prepared.suite.gate.must_pass));
  return scheduleCases(cases, lookPlan(prepared), subject.seed).order;
}

/**
 * A shard looks once, at its end, and yet confirms as the whole run would at its first look; so does a run that goes by people's labels, for they
 * are of the run as a whole.
 */
export function planOf(
  prepared: Preparation,
  shard: Shard | undefined,
  isSampled: boolean,
): Pick<Parameters<typeof runLooks>[0], 'plan' | 'censusFirst'> {
  const plan = lookPlan(prepared);
  return shard === undefined && !isSampled
    ? { plan, censusFirst: false }
    : { plan: { ...plan, looks: 1 }, censusFirst: plan.looks > 1 && plan.maxTrials > 1 };
}

/** What the shards of a run have in common. */
export function plannedOf(whole: Preparation, options: GateOptions): Planned {
  const { suite, kind, cases, scorers, candidate, baseline } = whole;
  return {
    suite: suite.suite,
    kind,
    looks: lookPlan(whole),
    subject: subjectOf(whole, options),
    facts: scorerFacts(scorers.scorers),
    notes: [...new Set([...candidate.notes, ...(baseline?.notes ?? [])])],
    cases: kind === 'unchanged' ? [] : cases.map(({ golden }) => toJudgedCase(golden, scorers.scorers, suite.gate.must_pass)),
  };
}

/** Where nothing has changed a shard has no run, but leaves a record that can be merged with the others. */
export function journalUnchanged(
  dir: string,
  configDigest: string,
  view: ReportView,
  { shard, planned }: { readonly shard: Shard; readonly planned: Planned },
  deps: Deps,
): void {
  const { startedAt } = view.report;
  const journal = openJournal(dir, { configDigest, startedAt, facts: {}, mask: (text) => text }, deps.log);
  journalPlan(journal, shard, planned);
  journalView(journal, view);
  journal.write({ kind: 'end', at: startedAt, durationMs: 0, stop: null });
  journal.close();
}

export function pairingOf({ kind, candidate, baseline }: Preparation): Parameters<typeof runLooks>[0]['pairing'] {
  if (kind === 'two' && baseline !== null) return { kind, candidate, baseline };
  return { kind: kind === 'alone' ? 'alone' : 'same', candidate };
}

/** What is judged; the seed decides the order of the cases. */
export function subjectOf(
  { suite, files, cases, scorers, candidate, baseline, kind }: Preparation,
  { seed }: Pick<GateOptions, 'seed'>,
): Subject {
  const sides = { suite: suite.suite, candidate: candidate.report.fingerprint, baseline: baseline?.report.fingerprint ?? null };
  return {
    // Floors and limits bound the whole set: a few new cases, often yesterday's failures, say nothing about them.
    policy: cases.length === files.cases.length ? suite.gate : { ...suite.gate, floors: {}, limits: {} },
    metrics: scorers.scorers.map(({ id }) => id),
    weights: new Map(scorers.scorers.map(({ id, weight }) => [id, weight])),
    hasBaseline: kind !== 'alone',
    seed: seed ?? seedOf(fingerprint(sides)),
  };
}
