import type { GoldenCase } from '../domain/case.js';
import type { Check } from '../domain/check.js';
import type { Json, JsonObject } from '../domain/json.js';
import type { Score } from '../domain/score.js';
import type { Place } from '../errors.js';
import { fingerprint } from '../fingerprint.js';
import { type CheckPrograms, createCheckLibrary, type ReadFile } from './check-library.js';
import { type CompiledCheck, compileCheck } from './checks.js';
import { placeOf } from './finding.js';
import type { ScorableTrial, Scorer } from './scorer.js';

type CheckScorerOptions = {
  readonly id: string;
  readonly weight: number;
  readonly check: Check;
  /** Where the check stands, for messages: its file, line and path, for example `scorers[2].check`. */
  readonly place: Place;
  readonly readFile: ReadFile;
  readonly programs?: CheckPrograms | undefined;
};

/**
 * A suite's check: 1 when it holds, 0 when it does not, or how far it holds. A check that says `{{expected}}` does not apply to a case without one.
 * @throws CupelError `config`, `file-missing`
 */
export async function createCheckScorer({ id, weight, check, place, readFile, programs }: CheckScorerOptions): Promise<Scorer> {
  const { name: _, ...shaping } = check;
  const compiled = await compileCheck(check, { place, level: 'suite', library: createCheckLibrary(readFile, programs) });
  return {
    id,
    kind: 'check',
    weight,
    identity: { kind: 'check', check: shaping as Json, ...(compiled.schema === undefined ? {} : { schema: fingerprint(compiled.schema) }) },
    deterministic: true,
    passAt: 1,
    requestsPerScore: 0,
    appliesTo: compiled.appliesTo,
    score: async (trial) => shareThatHolds([compiled], trial, 'share'),
  };
}

/** `share`: the weighted share of a case's checks that hold. `all`: 1 when every one holds, else 0. */
export type CaseChecksMode = 'share' | 'all';

/** The checks of all cases, compiled before anything is called, by case id. */
type CaseChecks = { readonly byCase: ReadonlyMap<string, readonly CompiledCheck[]>; readonly schemas: JsonObject };

/** A case and where it stands: its file and line. */
type PlacedCase = { readonly golden: GoldenCase; readonly place: Place };

/**
 * Compiles the checks of golden cases, so that a bad pattern is known with file and line before the first request.
 * @throws CupelError `config`, `file-missing`
 */
export async function compileChecks(cases: Iterable<PlacedCase>, readFile: ReadFile, programs?: CheckPrograms): Promise<CaseChecks> {
  const library = createCheckLibrary(readFile, programs);
  const byCase = new Map<string, readonly CompiledCheck[]>();
  const schemas: Record<string, Json> = {};
  for (const { golden, place } of cases) {
    const compiled: CompiledCheck[] = [];
    for (const [index, check] of (golden.checks ?? []).entries()) {
      const one = await compileCheck(check, { place: placeOf(place, `checks[${index}]`), level: 'case', library });
      if (one.schema !== undefined) schemas[`${golden.id} ${index}`] = fingerprint(one.schema);
      compiled.push(one);
    }
    if (compiled.length > 0) byCase.set(golden.id, compiled);
  }
  return { byCase, schemas };
}

/** The scorer `case_checks`: what a case says itself about its answers. Its checks are those that `compileChecks` was given. */
export function createCaseChecksScorer(mode: CaseChecksMode, checks: CaseChecks, weight = 1): Scorer {
  return {
    id: 'case_checks',
    kind: 'check',
    weight,
    identity: { kind: 'case_checks', mode, schemas: checks.schemas },
    deterministic: true,
    passAt: 1,
    requestsPerScore: 0,
    appliesTo: (golden) => checks.byCase.has(golden.id),
    score: async (trial) => {
      const compiled = checks.byCase.get(trial.golden.id);
      if (compiled === undefined) throw new Error(`the checks of the case ${trial.golden.id} were not compiled`);
      return shareThatHolds(compiled, trial, mode);
    },
  };
}

async function shareThatHolds(checks: readonly CompiledCheck[], trial: ScorableTrial, mode: CaseChecksMode): Promise<Score> {
  // Weights as shares of the largest: their sum stays finite however large they are written.
  const largest = Math.max(...checks.map((check) => check.weight));
  const failed: string[] = [];
  let held = 0;
  let total = 0;
  for (const check of checks) {
    const finding = await check.evaluate(trial);
    if (typeof finding === 'object') return { kind: 'unscored', reason: 'check-error', detail: `${check.name}: ${finding.why}` };
    const value = Number(finding);
    total += check.weight / largest;
    held += value * (check.weight / largest);
    if (value < 1) failed.push(check.name);
  }
  if (failed.length === 0) return { kind: 'scored', value: 1 };
  // A failed check of a vanishing weight must not round to a pass.
  return { kind: 'scored', value: mode === 'all' ? 0 : Math.min(held / total, 1 - Number.EPSILON), failed };
}
