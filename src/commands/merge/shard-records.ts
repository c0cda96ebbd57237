/** The records of a run's shards, read and held against each other. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import type { ReportView } from '../../domain/report.js';
import { CupelError } from '../../errors.js';
import { fingerprint } from '../../fingerprint.js';
import { JOURNAL_FILE, readJournal } from '../../replay/journal.js';
import type { HeaderLine } from '../../replay/journal-lines.js';
import type { Ledger } from '../../replay/ledger.js';
import { REPORTERS } from '../../reporters/index.js';
import { readRecord } from '../report.js';
import { planIn, type ShardPlan } from './shards.js';

type ShardRecord = {
  /** As the user named it. */
  readonly dir: string;
  readonly plan: ShardPlan;
  readonly ledger: Ledger & { readonly header: HeaderLine };
  /** What its run reported; null where the run broke off. */
  readonly view: ReportView | null;
};

/** The records of one run, by the index of their shard; where there is no record, that shard is missing. */
export type ShardedRun = { readonly plan: ShardPlan; readonly digest: string; readonly shards: ReadonlyMap<number, ShardRecord> };

/**
 * Reads the records in the folders: each is a record, or holds one a suite. One sharded run a suite, in the order of their names.
 * @throws CupelError `record-unreadable` for what is no shard's record, for shards of different runs, and for one that is given twice
 */
export function readShards(dirs: readonly string[], deps: Pick<Deps, 'cwd'>): readonly ShardedRun[] {
  const records = dirs.flatMap((dir) => recordsIn(dir, deps)).map((dir) => readShard(dir, deps));
  const bySuite = Map.groupBy(records, ({ plan }) => plan.suite);
  return [...bySuite].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, members]) => toRun(members));
}

/** The records that a folder is or holds; the folder itself where it holds none. */
export function recordsIn(dir: string, { cwd }: Pick<Deps, 'cwd'>): string[] {
  const folder = resolve(cwd, dir);
  if (existsSync(join(folder, JOURNAL_FILE)) || !existsSync(folder)) return [dir];
  const below = readdirSync(folder)
    .sort()
    .map((entry) => join(dir, entry))
    .filter((path) => existsSync(join(resolve(cwd, path), JOURNAL_FILE)));
  return below.length === 0 ? [dir] : below;
}

function readShard(dir: string, deps: Pick<Deps, 'cwd'>): ShardRecord {
  const folder = resolve(deps.cwd, dir);
  const { ledger } = readJournal(folder);
  const plan = planIn(ledger);
  if (plan === null) {
    throw new CupelError('record-unreadable', 'this is not the record of a shard', {
      place: { file: dir },
      remedy: 'Merge what `cupel gate --shard I/N` wrote, one folder a shard.',
    });
  }
  // What stands after the last end belongs to an attempt that did not come to its own.
  const isWhole = ledger.end !== null && existsSync(join(folder, REPORTERS.json.file));
  return { dir, plan, ledger, view: isWhole ? readRecord(dir, deps) : null };
}

function toRun(records: readonly ShardRecord[]): ShardedRun {
  const [first, ...others] = records;
  if (first === undefined) throw new Error('a run has no record');
  const shards = new Map([[first.plan.index, first]]);
  for (const record of others) {
    if (identityOf(record) !== identityOf(first)) {
      throw new CupelError('record-unreadable', `it belongs to another run than ${first.dir}`, {
        place: { file: record.dir },
        remedy: 'Shards of one run have the same commit, suite, policy, seed and number of shards. Run those that differ again.',
      });
    }
    const { index, count } = record.plan;
    const twin = shards.get(index);
    if (twin !== undefined) {
      throw new CupelError('record-unreadable', `shard ${index} of ${count} is here twice: also in ${twin.dir}`, {
        place: { file: record.dir },
        remedy: 'Name every shard once, so that no case counts twice.',
      });
    }
    shards.set(index, record);
  }
  return { plan: first.plan, digest: first.ledger.header.configDigest, shards };
}

function identityOf({ plan: { index: _, ...plan }, ledger }: ShardRecord): string {
  return fingerprint([ledger.header.configDigest, plan]);
}
