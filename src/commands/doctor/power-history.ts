/** What earlier runs of a suite tell about its variance: the newest run record that compared two targets. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagValues } from '../../domain/case.js';
import { compare, type Terms } from '../../domain/comparison.js';
import type { CasePair } from '../../domain/evidence.js';
import { MIN_SLICE_CASES, MIN_SLICE_CLUSTERS } from '../../domain/gate.js';
import { type Comparison, type Report, ReportSchema } from '../../domain/report.js';
import { projectDrop } from '../../domain/statistics/power.js';
import { clusterOf } from '../gate/gathering.js';
import type { Preparation } from '../preparation/preparation.js';

/** Below so many pairs of its own, a slice is taken to vary like the whole set. */
const OWN_VARIANCE = 10;

/** One slice of the set as it stands: its size, what it could see, and whether it may decide anything. */
export type SlicePower = {
  readonly key: string;
  readonly value: string;
  readonly n: number;
  readonly clusters: number;
  readonly mde: number | null;
  readonly decides: boolean;
};

/** The newest record of the suite in which two different targets were compared and some pairs were scored; null without one. */
export function findHistory(stateDir: string, suite: string): Report | null {
  const runs = join(stateDir, 'runs');
  if (!existsSync(runs)) return null;
  const reports = readdirSync(runs)
    .map((name) => readReport(join(runs, name, 'report.json')))
    .filter((report) => report !== null && report.suite === suite && isComparison(report));
  return reports.reduce(
    (newest, report) => (newest === null || (report !== null && report.startedAt > newest.startedAt) ? report : newest),
    null,
  );
}

function isComparison({ sides, comparisons }: Report): boolean {
  if (sides.baseline === null || sides.baseline.fingerprint === sides.candidate.fingerprint) return false;
  return comparisons.some(({ role, n }) => role === 'primary' && n > 1);
}

/** A record that is broken or of another version tells nothing, and is no reason to stop. */
function readReport(path: string): Report | null {
  try {
    return ReportSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

/** The earlier run's pairs, with the clusters, weights and tags that the set has now; cases that are gone are left out. */
function pairsOf({ cases }: Report, { files }: Preparation): CasePair[] {
  const known = new Map(files.cases.map(({ golden }) => [golden.id, golden]));
  return cases.flatMap(({ id, baseline, candidate }) => {
    const golden = known.get(id);
    if (golden === undefined || baseline === null || candidate === null) return [];
    return [{ id, cluster: clusterOf(golden), weight: golden.weight ?? 1, tags: golden.tags, baseline, candidate }];
  });
}

/** The set's and its slices' minimum detectable drops at the variance of an earlier run; nulls without one. */
export function projectPower(prepared: Preparation, history: Report | null): { mde: number | null; slices: SlicePower[] } {
  const { files, suite } = prepared;
  const pairs = history === null ? [] : pairsOf(history, prepared);
  const whole = compareAll(pairs, prepared);
  const slices = suite.gate.slices.flatMap((key) => {
    const values = [...new Set(files.cases.flatMap(({ golden }) => tagValues(golden, key)))].sort();
    return values.map((value): SlicePower => {
      const members = files.cases.filter(({ golden }) => tagValues(golden, key).includes(value));
      const clusters = new Set(members.map(({ golden }) => clusterOf(golden))).size;
      const own = pairs.filter((pair) => tagValues(pair, key).includes(value));
      const measured = own.length >= OWN_VARIANCE ? compareAll(own, prepared) : whole;
      const decides = members.length >= MIN_SLICE_CASES && clusters >= MIN_SLICE_CLUSTERS;
      return { key, value, n: members.length, clusters, mde: projectDrop(measured, members.length, suite.gate.alpha), decides };
    });
  });
  return { mde: projectDrop(whole, files.cases.length, suite.gate.alpha), slices };
}

function compareAll(pairs: readonly CasePair[], { suite }: Preparation): Comparison {
  const { margin, alpha, fail_on: failOn, primary } = suite.gate;
  const terms: Terms = { margin, level: alpha, alpha, failOn, singleTrial: false, seed: 0 };
  return compare(pairs, { metric: primary, slice: null, role: 'primary' }, terms);
}
