/** What a sweep leaves behind, and what the next round of a race on several machines reads of it. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import type { SweepReport } from '../../domain/sweep-report.js';
import { CupelError } from '../../errors.js';
import { fingerprint } from '../../fingerprint.js';
import { exportJournal, openJournal, readJournal } from '../../replay/journal.js';
import type { TrialRecord } from '../../replay/journal-lines.js';
import type { Ledger } from '../../replay/ledger.js';
import { describeTrouble } from '../../replay/line-file.js';
import { SWEEP_REPORTERS } from '../../reporters/sweep/index.js';
import { writeFiles } from '../gate/record.js';
import { recordsIn } from '../merge/shard-records.js';
import { caseKey, type Entry } from './sweep-entries.js';
import type { SweepPlan } from './sweep-plan.js';
import { armJournal, findInJournal, suiteFolder } from './sweep-runs.js';
import { isSweepNote, journalRound, type Round, roundIn } from './sweep-shards.js';

export type SweepResult = { readonly report: SweepReport; readonly dir: string };

/** Writes all renderings of a sweep into a folder. What cannot be written costs a warning. */
export async function writeSweep(dir: string, report: SweepReport, deps: Pick<Deps, 'log'>): Promise<void> {
  await writeFiles(
    dir,
    Object.values(SWEEP_REPORTERS).map(({ file, render }) => ({ file, render: () => render(report) })),
    deps,
  );
}

/** What earlier rounds know. */
export type Carried = {
  readonly round: Round;
  readonly find: (suite: string, arm: string, id: string) => TrialRecord | null;
};

/**
 * Reads the merged record of the round before.
 * @throws CupelError `record-unreadable` where it is none, or of another sweep
 */
export function readCarried(dir: string, plan: SweepPlan, digest: string, deps: Pick<Deps, 'cwd'>): Carried {
  const ledgers = new Map<string, Ledger>();
  let round: Round | null = null;
  for (const record of recordsIn(dir, deps)) {
    const { ledger } = readJournal(resolve(deps.cwd, record));
    const found = roundIn(ledger);
    if (found === null) continue;
    round = found.round;
    ledgers.set(found.suite, ledger);
  }
  if (round === null)
    throw new CupelError('record-unreadable', 'this is not the merged record of a round', {
      place: { file: dir },
      remedy: 'Name the folder that `cupel merge` wrote over the shards of the round before.',
    });
  if (round.digest !== digest || plan.suites.some(({ suite }) => !ledgers.has(suite)))
    throw new CupelError('record-unreadable', 'it belongs to another sweep', {
      place: { file: dir },
      remedy: 'All rounds of a sweep have the same commit, sweep file and arms.',
    });
  return { round, find: (suite, arm, id) => findInJournal(ledgers.get(suite)?.trials ?? new Map(), arm, id) };
}

/** What of a shard's record may leave the machine: its scores, in a folder of their own, without the answers. */
export function writeScores(dir: string, { suites }: SweepPlan, { log }: Pick<Deps, 'log'>): void {
  try {
    for (const { suite } of suites) {
      const target = suiteFolder(join(dir, SCORES), suite, suites.length);
      mkdirSync(target, { recursive: true });
      exportJournal(suiteFolder(dir, suite, suites.length), target, isSweepNote);
    }
  } catch (error) {
    log.warn(`record: ${join(dir, SCORES)} cannot be written (${describeTrouble(error)}); merge ${dir} itself`);
  }
}

const SCORES = 'scores';

type Written = { readonly plan: SweepPlan; readonly entries: readonly Entry[]; readonly round: Round; readonly startedAt: string };

/** Keeps scores and no texts: what the next round goes on from. */
export function writeRound(dir: string, { plan, entries, round, startedAt }: Written, deps: Pick<Deps, 'log'>): void {
  for (const { suite, cases } of plan.suites) {
    const known = entries.flatMap((entry) =>
      cases.flatMap(({ id }) => {
        const record = entry.trials.get(caseKey(suite, id));
        return record === undefined ? [] : [{ arm: entry.id, record }];
      }),
    );
    const configDigest = `merged ${fingerprint([round.digest, round.shares, known])}`;
    const journal = openJournal(
      suiteFolder(dir, suite, plan.suites.length),
      { configDigest, startedAt, facts: {}, mask: (text) => text },
      deps.log,
    );
    if (!journal.resumed) for (const { arm, record } of known) armJournal(journal, arm).write({ kind: 'trial', ...record });
    journalRound(journal, suite, round);
    journal.close();
  }
}
