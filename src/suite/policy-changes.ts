import { caseIdentity, type GoldenCase } from '../domain/case.js';
import { canonicalJson, isJsonObject, type Json, type JsonObject } from '../domain/json.js';
import type { PolicyChange } from '../domain/report.js';
import { type Target, TargetSchema } from '../domain/target.js';
import { sha256 } from '../fingerprint.js';
import type { LoadedSuite } from './load.js';
import { withContents } from './policy-files.js';
import type { Suite } from './schema.js';

/** One side's policy and cases: the suite with its rubrics, and the golden cases with the fingerprints of all that they name. */
export type PolicySide = Pick<LoadedSuite, 'suite' | 'rubrics' | 'policyFiles'> & {
  readonly cases: readonly { readonly golden: GoldenCase; readonly fingerprint: string }[];
};

/** What a change may set about the candidate: how it answers. All else decides where requests go, what they cost and what passes. */
const CANDIDATE_DATA: ReadonlySet<string> = new Set([
  ...['model', 'prompt', 'params', 'adapter', 'label', 'tools', 'outputs', 'api', 'context_size', 'threads', 'seed', 'digest'],
]);

/** What of a case may be shown: words of the suite. The rest may be a customer's and is shown as a hash. */
const SHOWN_CASE_FIELDS: ReadonlySet<string> = new Set(['checks', 'severity', 'must_pass', 'weight', 'tags', 'cluster', 'synthetic']);

/**
 * What the head's copy of a suite would change about which code runs, where requests go, which secrets are used, how much may be
 * spent and what passes; and the base's golden cases that it deletes or alters, as `golden/<id>`. New cases are data.
 */
export function policyChanges(base: PolicySide, head: PolicySide, inForce: PolicyChange['inForce']): readonly PolicyChange[] {
  const changes: PolicyChange[] = [];
  compare('', policyOf(base, head.suite.candidate), policyOf(head, base.suite.candidate), (path, before, after) => {
    changes.push({ path, kind: kindOf(before, after), base: before ?? null, head: after ?? null, inForce });
  });
  return [...changes, ...caseChanges(base, head, inForce)];
}

type Visit = (path: string, before: Json | undefined, after: Json | undefined) => void;

/** Calls `visit` for the smallest parts that differ, in the order of their paths. */
function compare(path: string, before: Json | undefined, after: Json | undefined, visit: Visit): void {
  if (isSame(before, after)) return;
  if (!isJsonObject(before) || !isJsonObject(after)) {
    visit(path, before, after);
    return;
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  for (const key of [...keys].sort()) compare(path === '' ? key : `${path}.${key}`, own(before, key), own(after, key), visit);
}

function isSame(before: Json | undefined, after: Json | undefined): boolean {
  return (before === undefined) === (after === undefined) && canonicalJson(before) === canonicalJson(after);
}

/** A name that a person chose may be `constructor`: what an object inherits is not in it. */
function own(object: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function kindOf(before: Json | undefined, after: Json | undefined): PolicyChange['kind'] {
  if (before === undefined) return 'added';
  return after === undefined ? 'removed' : 'changed';
}

/** All of a side's policy as one object, with what stands in lists under ids, so that each difference has a path of its own. */
function policyOf({ suite, rubrics, policyFiles }: PolicySide, otherCandidate: Target): Json {
  const { candidate, baseline, scorers, golden: _golden, description: _description, ...settings } = suite;
  return plain({
    ...settings,
    baseline: withContents(baseline, policyFiles),
    candidate: candidatePolicy(candidate, otherCandidate),
    scorers: Object.fromEntries(
      scorers.map((scorer) => [scorer.id, withContents(scorerPolicy(scorer, rubrics.get(scorer.id)?.rubric), policyFiles)]),
    ),
  });
}

/** What a head may say of its candidate, and of which kind it is. */
export function candidateData(candidate: Target): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(candidate).filter(([key]) => key === 'provider' || CANDIDATE_DATA.has(key)));
}

/**
 * The candidate that runs under the base's policy: the base's target with what the head may set about it.
 * @returns null where the head's candidate cannot be run without a change of the gate: another kind of provider, say
 */
export function candidateUnderBase(base: Target, head: Target): Target | null {
  const isVendorSwitch = base.provider !== head.provider && isPlainVendor(base) && isPlainVendor(head);
  if (base.provider !== head.provider && !isVendorSwitch) return null;
  // Another vendor has a key of its own name: the base's would go to a stranger.
  const kept = Object.entries(base).filter(
    ([key]) => !CANDIDATE_DATA.has(key) && !(isVendorSwitch && (key === 'provider' || key === 'api_key_env')),
  );
  const given = Object.entries(head).filter(([key]) => CANDIDATE_DATA.has(key) || (isVendorSwitch && key === 'provider'));
  const candidate = TargetSchema.safeParse(Object.fromEntries([...kept, ...given]));
  return candidate.success ? candidate.data : null;
}

function candidatePolicy(candidate: Target, other: Target): object {
  const isVendorSwitch = isPlainVendor(candidate) && isPlainVendor(other);
  const kept = Object.entries(candidate).filter(([key]) => !CANDIDATE_DATA.has(key) && !(key === 'provider' && isVendorSwitch));
  return Object.fromEntries(kept);
}

/** A vendor at its own address: a change may switch between them. */
function isPlainVendor(target: Target): boolean {
  return (target.provider === 'openai' || target.provider === 'anthropic') && target.base_url === undefined;
}

/** A scorer with the content of its rubric in place of the rubric's path, which may be renamed freely. */
function scorerPolicy(
  scorer: Suite['scorers'][number],
  rubric: { readonly items: readonly { readonly id: string }[] } | undefined,
): object {
  const { id: _id, primary: _primary, ...settings } = scorer;
  const kinds = Object.entries(settings).map(([key, value]) => [key, withoutRubricPath(value)]);
  if (rubric === undefined) return Object.fromEntries(kinds);
  const items = Object.fromEntries(rubric.items.map((item) => [item.id, item]));
  return { ...Object.fromEntries(kinds), rubric: { ...rubric, items } };
}

function withoutRubricPath(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { rubric: _, ...rest } = value as Record<string, unknown>;
  return rest;
}

function caseChanges(base: PolicySide, head: PolicySide, inForce: PolicyChange['inForce']): readonly PolicyChange[] {
  const heads = new Map(head.cases.map((located) => [located.golden.id, located]));
  const ordered = [...base.cases].sort((a, b) => (a.golden.id < b.golden.id ? -1 : 1));
  return ordered.flatMap((before): PolicyChange[] => {
    const path = `golden/${before.golden.id}`;
    const after = heads.get(before.golden.id);
    if (after === undefined) return [{ path, kind: 'removed', base: shownCase(before.golden, null), head: null, inForce }];
    if (after.fingerprint === before.fingerprint) return [];
    return [{ path, kind: 'changed', ...differences(before, after), inForce }];
  });
}

type LocatedCase = PolicySide['cases'][number];

function differences(before: LocatedCase, after: LocatedCase): { readonly base: Json; readonly head: Json } {
  const base = shownCase(before.golden, after.golden);
  const head = shownCase(after.golden, before.golden);
  if (Object.keys(base).length > 0 || Object.keys(head).length > 0) return { base, head };
  return { base: { files: shortHash(before.fingerprint) }, head: { files: shortHash(after.fingerprint) } };
}

/** The fields of a case that differ from another's, or its shown fields where there is no other. */
function shownCase(golden: GoldenCase, other: GoldenCase | null): JsonObject {
  const identity = plain(caseIdentity(golden)) as JsonObject;
  const others = other === null ? null : (plain(caseIdentity(other)) as JsonObject);
  const fields = Object.entries(identity).filter(([key, value]) => {
    return others === null ? SHOWN_CASE_FIELDS.has(key) : !isSame(own(others, key), value);
  });
  return Object.fromEntries(fields.map(([key, value]) => [key, SHOWN_CASE_FIELDS.has(key) ? value : shortHash(canonicalJson(value))]));
}

function shortHash(text: string): string {
  return `sha256:${sha256(text).slice(0, 12)}`;
}

function plain(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
