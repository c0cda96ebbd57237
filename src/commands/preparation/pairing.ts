/** What the two sides are to each other, and which cases are run for it. */
import { resolvePath } from '../../documents/paths.js';
import type { PolicyChange } from '../../domain/report.js';
import { CupelError } from '../../errors.js';
import { fingerprint } from '../../fingerprint.js';
import type { LocatedCase } from '../../golden/load.js';
import { type LoadedSuite, placeIn } from '../../suite/load.js';
import type { SideSetup } from './sides.js';
import type { SuiteFiles } from './suite-files.js';

/**
 * What the sides are to each other: `two` targets; the `same` one, whose answers serve both; a candidate `alone`, without a
 * baseline; or `unchanged`, with nothing to run.
 */
export type PairingKind = 'two' | 'same' | 'alone' | 'unchanged';

/**
 * An address answers for both sides as whatever is deployed there. Comparing it with itself would pass every change.
 * @throws CupelError `config`
 */
export function refuseSameService(loaded: LoadedSuite, candidate: SideSetup, baseline: SideSetup | null): void {
  if (candidate.provider.changesUnseen !== true || candidate.report.fingerprint !== baseline?.report.fingerprint) return;
  throw new CupelError('config', 'the baseline is the same address, so nothing that changed behind it could be seen', {
    place: placeIn(loaded, ['candidate', 'url']),
    remedy: 'Give the suite a `baseline` of its own: the address of what is deployed now, or its recorded outputs.',
  });
}

type Pairable = {
  readonly candidate: SideSetup;
  readonly baseline: SideSetup | null;
  readonly base: SuiteFiles | null;
  readonly cases: readonly LocatedCase[];
  readonly changes: readonly PolicyChange[];
  /** Contents of the files of recorded scores, of the working tree and of the base commit; null without any. */
  readonly scores: { readonly kept: string | null; readonly base: string | null };
};

/**
 * Equal targets give equal answers, so one answer serves both sides. Where, besides, nothing that scores or decides has changed,
 * only cases that are new are run; without any, nothing is. Recorded scores are found by side: equal answers may have unequal ones.
 */
export function pair({ candidate, baseline, base, cases, changes, scores }: Pairable): {
  kind: PairingKind;
  cases: readonly LocatedCase[];
} {
  if (baseline === null) return { kind: 'alone', cases };
  if (candidate.report.fingerprint !== baseline.report.fingerprint) return { kind: 'two', cases };
  if (scores.kept !== null && scores.kept !== scores.base) return { kind: 'two', cases };
  if (base === null || changes.length > 0) return { kind: scores.kept === null ? 'same' : 'two', cases };
  const known = new Set(base.cases.map((located) => fingerprint([located.golden.id, located.fingerprint])));
  const fresh = cases.filter((located) => !known.has(fingerprint([located.golden.id, located.fingerprint])));
  if (fresh.length === 0) return { kind: 'unchanged', cases };
  return scores.kept === null ? { kind: 'same', cases: fresh } : { kind: 'two', cases };
}

/** Fingerprint of the files of recorded scores that a suite names; null where it names none. */
export async function recordedScores({ tree, loaded }: SuiteFiles): Promise<string | null> {
  const paths = loaded.suite.scorers.flatMap(({ recorded }) => (recorded === undefined ? [] : [resolvePath(loaded.path, recorded.scores)]));
  return paths.length === 0 ? null : fingerprint(await Promise.all(paths.map(async (path) => (await tree.digest(path))?.sha256 ?? null)));
}
