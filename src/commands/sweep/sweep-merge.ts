/** The records of a sweep's shards into one leaderboard, or into the next round of the race. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import { CupelError } from '../../errors.js';
import { fingerprint } from '../../fingerprint.js';
import { findRepository } from '../../git/repository.js';
import { JOURNAL_FILE, readJournal } from '../../replay/journal.js';
import type { Ledger } from '../../replay/ledger.js';
import { toUsageReport } from '../../replay/usage.js';
import { refuseFile } from '../gate/record.js';
import { recordsIn } from '../merge/shard-records.js';
import { shardOf } from '../merge/shards.js';
import { caseKey, type Entry, enterArms, stillRacing, stopWorse } from './sweep-entries.js';
import { countUpTo, type SweepPlan } from './sweep-plan.js';
import { type SweepResult, writeRound, writeSweep } from './sweep-record.js';
import { addUsage, describeSweep } from './sweep-report.js';
import { findInJournal } from './sweep-runs.js';
import { identityOf, type Part, partIn, type Round, roundMessage } from './sweep-shards.js';

export type SweepMergeOptions = {
  readonly dirs: readonly string[];
  readonly out?: string | undefined;
  /** Where records are kept instead of `.cupel`. */
  readonly stateDir?: string | undefined;
};

/** Whether the folders hold parts of a sweep, and not of a gate. */
export function holdsSweep(dirs: readonly string[], deps: Pick<Deps, 'cwd'>): boolean {
  const [first] = dirs.flatMap((dir) => recordsIn(dir, deps));
  if (first === undefined || !existsSync(join(resolve(deps.cwd, first), JOURNAL_FILE))) return false;
  return partIn(readJournal(resolve(deps.cwd, first)).ledger) !== null;
}

type ShardRecord = { readonly dir: string; readonly suite: string; readonly part: Part; readonly ledger: Ledger; readonly digest: string };

/**
 * Merges the shards of one sweep: ranks after the last round, else takes out of the race what is proven worse.
 * @throws CupelError `record-unreadable` for records that do not belong together
 */
export async function mergeSweep(options: SweepMergeOptions, deps: Deps): Promise<SweepResult> {
  refuseFile(options.out, deps);
  const records = options.dirs.flatMap((dir) => recordsIn(dir, deps)).map((dir) => readShard(dir, deps));
  const [first] = records;
  if (first === undefined) throw new Error('a merge has no record');
  refuseStrangers(records, first);
  const { part, digest } = first;
  const { plan, from, until, margin } = part;
  const entries = enterArms(plan, from?.stopped);
  for (const entry of entries) gather(entry, plan, part.count, records);
  const usage = addUsage([...(from === null ? [] : [from.usage]), ...records.map(({ ledger }) => toUsageReport(ledger.usage))]);
  const seen = countUpTo(plan, until);
  const cut = findCut(records, part);
  const isLast = until >= 1;
  if (cut === null && !isLast && margin !== null) stopWorse(entries, plan, margin, seen);
  const shares = [...(from?.shares ?? []), until];
  const rungs = [...(from?.rungs ?? []), { cases: seen, arms: stillRacing(entries).length }];
  const stopped = Object.fromEntries(entries.flatMap(({ id, stoppedAt }) => (stoppedAt === null ? [] : [[id, stoppedAt]])));
  const round: Round = { digest, shares, rungs, stopped, usage };
  const stop = cut ?? (isLast ? null : { code: 'round', message: roundMessage(plan, round) });
  const racing = margin === null || shares.length < 2 ? null : { margin, rungs: shares };
  const report = describeSweep({ plan, entries, racing, rungs, usage, stop });
  const stateDir = options.stateDir ?? join((await findRepository(deps, deps.cwd))?.root ?? deps.cwd, '.cupel');
  const short = digest.slice('sha256:'.length, 'sha256:'.length + 12);
  const dir = options.out === undefined ? join(stateDir, 'runs', `sweep-${plan.sweep}-${short}-merged`) : resolve(deps.cwd, options.out);
  if (records.some((record) => resolve(deps.cwd, record.dir) === dir))
    throw new CupelError('usage', `${dir} is the record of a shard`, { remedy: 'Name another folder with `--out DIR`.' });
  if (cut === null) writeRound(dir, { plan, entries, round, startedAt: startOf(records) }, deps);
  await writeSweep(dir, report, deps);
  return { report, dir };
}

function readShard(dir: string, deps: Pick<Deps, 'cwd'>): ShardRecord {
  const { ledger } = readJournal(resolve(deps.cwd, dir));
  const found = partIn(ledger);
  if (found !== null) return { dir, ...found, ledger, digest: ledger.header.configDigest };
  throw new CupelError('record-unreadable', 'this is not the record of a sweep’s shard', {
    place: { file: dir },
    remedy: 'Merge what `cupel sweep --shard I/N` wrote, one folder a shard.',
  });
}

/** Parts of other runs, and parts that are there twice, would count what they should not. */
function refuseStrangers(records: readonly ShardRecord[], first: ShardRecord): void {
  const seen = new Map<string, string>();
  const identity = fingerprint([first.digest, identityOf(first.part)]);
  for (const { dir, suite, part, digest } of records) {
    if (fingerprint([digest, identityOf(part)]) !== identity)
      throw new CupelError('record-unreadable', `it belongs to another run than ${first.dir}`, {
        place: { file: dir },
        remedy: 'Shards of one round have the same commit, sweep file, seed, number of shards, `--until` and `--from`.',
      });
    const key = caseKey(suite, String(part.index));
    const twin = seen.get(key);
    if (twin !== undefined)
      throw new CupelError('record-unreadable', `shard ${part.index} of ${part.count} is here twice: also in ${twin}`, {
        place: { file: dir },
        remedy: 'Name every shard once, so that no case counts twice.',
      });
    seen.set(key, dir);
  }
}

/** A case is looked up in its own shard alone. */
function gather(entry: Entry, { suites }: SweepPlan, count: number, records: readonly ShardRecord[]): void {
  for (const { suite, cases } of suites) {
    const byIndex = new Map(records.filter((record) => record.suite === suite).map(({ part, ledger }) => [part.index, ledger.trials]));
    for (const { id, cluster } of cases) {
      const trials = byIndex.get(shardOf(cluster, count));
      const found = trials === undefined ? null : findInJournal(trials, entry.id, id);
      if (found !== null) entry.trials.set(caseKey(suite, id), found);
    }
  }
}

/** What makes the whole incomplete: a shard that is not there, or one that did not come to its end. */
function findCut(records: readonly ShardRecord[], { count, plan }: Part): { readonly code: string; readonly message: string } | null {
  for (let index = 1; index <= count; index += 1) {
    for (const { suite } of plan.suites) {
      const record = records.find((own) => own.suite === suite && own.part.index === index);
      if (record === undefined) return { code: 'coverage', message: `shard ${index} of ${count} is missing` };
      const { end } = record.ledger;
      if (end === null) return { code: 'cancelled', message: `the run of shard ${index} of ${count} broke off` };
      if (end.stop !== null) return { code: end.stop, message: `shard ${index} of ${count} was cut short (${end.stop})` };
    }
  }
  return null;
}

function startOf(records: readonly ShardRecord[]): string {
  return records.map(({ ledger }) => ledger.header?.startedAt ?? '').sort()[0] ?? '';
}
