/**
 * Whose word counts. Base decides policy, head supplies only data: where the base's policy is in force, the suite that runs is the
 * base's, with what the head may say of the candidate, and with the cases that the head adds.
 */
import { layerTrees } from '../../documents/layered-tree.js';
import { resolvePath } from '../../documents/paths.js';
import type { PolicyChange, Verdict } from '../../domain/report.js';
import { type Target, targetLabel } from '../../domain/target.js';
import { count } from '../../domain/wording.js';
import type { LocatedCase } from '../../golden/load.js';
import { candidateUnderBase, policyChanges } from '../../suite/policy-changes.js';
import type { SuiteFiles } from './suite-files.js';

/** Under which terms a change is judged. */
export type Terms = {
  /** Whose suite gives the verdict. */
  readonly inForce: 'base' | 'head';
  /** Whether a change of the gate fails it. */
  readonly changesFail: boolean;
  /** Whether a suite that only the head has is run, under its own policy. */
  readonly runsNewSuites: boolean;
};

/** On a laptop the working tree's own policy is in force. */
export const HEAD_TERMS: Terms = { inForce: 'head', changesFail: false, runsNewSuites: true };

/** A suite that is ready to be run, or the verdict without which nothing of it may run. */
export type Settlement =
  | {
      readonly kind: 'settled';
      /** The suite in force, with the cases to run. */
      readonly files: SuiteFiles;
      readonly candidate: Target;
      readonly changes: readonly PolicyChange[];
    }
  | { readonly kind: 'refused'; readonly files: SuiteFiles; readonly changes: readonly PolicyChange[]; readonly verdict: Verdict };

/** Settles which suite runs. At least one of the two is there. */
export function settlePolicy(head: SuiteFiles | null, base: SuiteFiles | null, headTree: SuiteFiles['tree'], terms: Terms): Settlement {
  if (head === null) {
    if (base === null) throw new Error('a suite stands on one side at least');
    return { kind: 'settled', files: base, candidate: base.loaded.suite.candidate, changes: [wholeSuite('removed', base, 'base')] };
  }
  if (base === null) return settleNewSuite(head, terms);
  if (terms.inForce === 'head') return settleUnderHead(head, base);
  return settleUnderBase(head, base, headTree);
}

/** A settlement with the changes that somebody else saw, too. */
export function withReported<T extends { readonly changes: readonly PolicyChange[] }>(
  settled: T,
  reported: readonly PolicyChange[] = [],
): T {
  const known = new Set(settled.changes.map(({ path }) => path));
  return {
    ...settled,
    changes: [
      ...settled.changes,
      ...reported.filter(({ path }) => !known.has(path)).map((change) => ({ ...change, inForce: 'base' as const })),
    ],
  };
}

function settleNewSuite(head: SuiteFiles, terms: Terms): Settlement {
  if (terms.runsNewSuites) return { kind: 'settled', files: head, candidate: head.loaded.suite.candidate, changes: [] };
  const message = 'Only this change has the suite. Its own rules are not in force, so it was not run.';
  const verdict: Verdict = terms.changesFail
    ? { status: 'regression', title: 'a suite is new here and was not run', reasons: [{ code: 'gate-change', message }] }
    : { status: 'pass', title: 'a suite is new here and was not run', reasons: [{ code: 'no-baseline', message }] };
  return { kind: 'refused', files: head, changes: [wholeSuite('added', head, 'base')], verdict };
}

function settleUnderHead(head: SuiteFiles, base: SuiteFiles): Settlement {
  const changes = policyChanges(policySide(base), policySide(head), 'head');
  const refusal = tooManyNew(newCases(head, base), head.loaded.suite.gate.max_new_cases);
  if (refusal !== null) return { kind: 'refused', files: head, changes, verdict: refusal };
  return { kind: 'settled', files: head, candidate: head.loaded.suite.candidate, changes };
}

function settleUnderBase(head: SuiteFiles, base: SuiteFiles, headTree: SuiteFiles['tree']): Settlement {
  const { suite } = base.loaded;
  const fresh = newCases(head, base);
  const heaviest = Math.max(1, ...base.cases.map(({ golden }) => golden.weight ?? 1));
  const changes = [...policyChanges(policySide(base), policySide(head), 'base'), ...fresh.flatMap((added) => overweight(added, heaviest))];
  // What the base has is read from the base; recorded scores are the candidate's results, so the head's.
  const scores = new Set(
    suite.scorers.flatMap(({ recorded }) => (recorded === undefined ? [] : [resolvePath(base.loaded.path, recorded.scores)])),
  );
  const tree = layerTrees(base.tree, headTree, (path) => scores.has(path));
  const cases = [...asFarAsUnchanged(base.cases, head.cases), ...fresh.map((added) => withWeightUpTo(added, heaviest))];
  const files: SuiteFiles = { tree, loaded: base.loaded, cases };
  const refusal = tooManyNew(fresh, suite.gate.max_new_cases);
  if (refusal !== null) return { kind: 'refused', files, changes, verdict: refusal };
  const candidate = candidateUnderBase(suite.candidate, head.loaded.suite.candidate);
  if (candidate !== null) return { kind: 'settled', files, candidate, changes };
  const [before, after] = [targetLabel(suite.candidate), targetLabel(head.loaded.suite.candidate)];
  const message = `The candidate changes from ${before} to ${after}: where requests go is the base's to say, so this candidate cannot be run.`;
  const verdict: Verdict = {
    status: 'invalid',
    title: 'the candidate needs a change of the gate',
    reasons: [{ code: 'gate-change', message }],
  };
  return { kind: 'refused', files, changes, verdict };
}

function policySide({ loaded, cases }: SuiteFiles): Parameters<typeof policyChanges>[0] {
  return { suite: loaded.suite, rubrics: loaded.rubrics, policyFiles: loaded.policyFiles, cases };
}

function wholeSuite(kind: 'added' | 'removed', { loaded }: SuiteFiles, inForce: 'base' | 'head'): PolicyChange {
  const name = loaded.suite.suite;
  return { path: 'suite', kind, base: kind === 'removed' ? name : null, head: kind === 'added' ? name : null, inForce };
}

function newCases(head: SuiteFiles, base: SuiteFiles): readonly LocatedCase[] {
  const known = new Set(base.cases.map(({ golden }) => golden.id));
  return head.cases.filter(({ golden }) => !known.has(golden.id));
}

/** The base's cases; where the head has the very same one, its place in the head, so that people are shown a line that they can open. */
function asFarAsUnchanged(base: readonly LocatedCase[], head: readonly LocatedCase[]): readonly LocatedCase[] {
  const heads = new Map(head.map((located) => [located.golden.id, located]));
  return base.map((located) => {
    const same = heads.get(located.golden.id);
    return same?.fingerprint === located.fingerprint ? { ...located, file: same.file, line: same.line } : located;
  });
}

/** One new case may not outweigh all that the base holds against the change. */
function overweight({ golden }: LocatedCase, heaviest: number): PolicyChange[] {
  if ((golden.weight ?? 1) <= heaviest) return [];
  return [{ path: `golden/${golden.id}.weight`, kind: 'added', base: heaviest, head: golden.weight ?? 1, inForce: 'base' }];
}

function withWeightUpTo(located: LocatedCase, heaviest: number): LocatedCase {
  if ((located.golden.weight ?? 1) <= heaviest) return located;
  return { ...located, golden: { ...located.golden, weight: heaviest } };
}

function tooManyNew(fresh: readonly LocatedCase[], most: number): Verdict | null {
  if (fresh.length <= most) return null;
  const message = `${count(fresh.length, 'case')} are new, and \`gate.max_new_cases\` allows ${most} in one change.`;
  return { status: 'invalid', title: 'too many new cases', reasons: [{ code: 'budget', message }] };
}
