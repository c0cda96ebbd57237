/** The baseline's calls, saved: what an earlier push measured of the very same target, cases and scorers counts instead. */
import type { TrialKey } from '../../domain/trial.js';
import { fingerprint } from '../../fingerprint.js';
import type { BaselineStore, FoundBaseline } from '../../github/baseline-store.js';
import type { TrialRecord } from '../../replay/journal-lines.js';
import { trialId } from '../../replay/ledger.js';
import {
  parseStoredAnswers,
  parseStoredTrials,
  type StoredTrial,
  toBaselineRecord,
  withStoredAnswers,
} from '../../replay/stored-baseline.js';
import type { Preparation } from '../preparation/preparation.js';

export const SCORES_FILE = 'scores.jsonl';
export const ANSWERS_FILE = 'outputs.jsonl';

/** Finds what is stored; null where nothing is, or where it cannot be read: then the baseline is run. */
export type FindBaseline = BaselineStore['find'];

/** A suite with what is stored of its baseline. */
export type Stored = {
  readonly prepared: Preparation;
  /** The record of a trial that need not be run; null where there is none. */
  readonly trial: (key: TrialKey) => TrialRecord | null;
  /** Sentences for people. */
  readonly notes: readonly string[];
};

/** Where nothing is stored. */
export const NOT_STORED: Omit<Stored, 'prepared'> = { trial: () => null, notes: [] };

const DAY_MS = 86_400_000;

/**
 * Looks for the baseline of a suite. Scores count where target, case and every scorer are the same, and no scorer has to see both
 * answers; answers, where they were kept, where the target is the same. Whatever is asked anew wants neither.
 */
export async function findStored(prepared: Preparation, find: FindBaseline | undefined): Promise<Stored> {
  const { kind, baseline, suite, candidate } = prepared;
  const nothing: Stored = { ...NOT_STORED, prepared };
  const sha = baseline?.report.ref ?? null;
  if (find === undefined || kind !== 'two' || baseline === null || sha === null || suite.baseline !== 'base') return nothing;
  if (suite.run.cassettes === 'record' || baseline.provider.changesUnseen === true || !baseline.provider.recordable) return nothing;
  const target = baseline.report.fingerprint;
  const maxAgeMs = suite.gate.baseline_max_age_days * DAY_MS;
  const found = await find({ suite: suite.suite, sha, maxAgeMs, suits: (manifest) => manifest.target === target });
  if (found === null) return nothing;
  // The answers of one target may not stand for fresh ones of the same target on the other side.
  const text = candidate.report.fingerprint === target ? undefined : found.files.get(ANSWERS_FILE)?.toString('utf8');
  const answers = text === undefined ? [] : (parseStoredAnswers(text) ?? []);
  const trials = scoresOf(found, prepared);
  if (trials.size === 0 && answers.length === 0) return nothing;
  return {
    prepared: answers.length === 0 ? prepared : withAnswers(prepared, answers),
    trial: ({ caseId, side, trial }) => (side === 'baseline' ? (trials.get(trialId({ caseId, side, trial })) ?? null) : null),
    notes: [
      `The baseline's first answers were measured by the push of ${found.manifest.sha.slice(0, 12)} on ${found.createdAt.slice(0, 10)}, where target, case and scorers are the same.`,
    ],
  };
}

function withAnswers(prepared: Preparation, answers: Parameters<typeof withStoredAnswers>[1]): Preparation {
  const open = prepared.openCassettes;
  return {
    ...prepared,
    cassettes: withStoredAnswers(prepared.cassettes, answers),
    openCassettes: () => withStoredAnswers(open(), answers),
  };
}

/** The trials whose scores count, by their id on the baseline's side. */
function scoresOf({ manifest, files }: FoundBaseline, { cases, scorers: { scorers } }: Preparation): ReadonlyMap<string, TrialRecord> {
  const isSame = scorers.every(({ id, identity, kind }) => kind !== 'pairwise' && manifest.scorers[id] === fingerprint(identity));
  const rows = isSame ? parseStoredTrials(files.get(SCORES_FILE)?.toString('utf8') ?? '') : null;
  const known = new Map(cases.map((located) => [located.golden.id, located.fingerprint]));
  const metrics = new Set(scorers.map(({ id }) => id));
  const usable = (rows ?? []).filter((row: StoredTrial) => known.get(row.case) === row.fingerprint);
  return new Map(usable.map((row) => toBaselineRecord(row, metrics)).map((record) => [trialId(record), record]));
}
