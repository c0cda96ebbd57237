/** Suites over the real small model of ../shared: its golden sets as Cupel writes them, and what every side answered, as recorded outputs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from './bundle.js';

const MODELS = join(SHARED, 'models');

type Line = { id: string; group: string; lang: string; messages: object[]; checks: Record<string, unknown>[] };
type Reference = { id: string; answer: string };

export type GoldenSet = 'support' | 'general' | 'prompt';

/**
 * What the README of the material states: candidate, baseline, golden set, the counts of cases that both sides, only the baseline, only the
 * candidate and neither pass, and the gate's verdict with one look.
 */
export const STATED = [
  ['good', 'base', 'support', [10, 2, 103, 58], 'pass'],
  ['good', 'base', 'general', [73, 10, 5, 9], 'inconclusive'],
  ['bad', 'good', 'support', [65, 48, 5, 55], 'regression'],
  ['bad', 'base', 'support', [10, 2, 60, 101], 'pass'],
  ['bad', 'good', 'general', [71, 7, 3, 16], 'inconclusive'],
  ['bad', 'base', 'general', [70, 13, 4, 10], 'regression'],
  ['forgetful', 'base', 'support', [10, 2, 63, 98], 'pass'],
  ['forgetful', 'base', 'general', [59, 24, 6, 8], 'regression'],
  ['forgetful', 'good', 'support', [64, 49, 9, 51], 'regression'],
  ['forgetful', 'good', 'general', [61, 17, 4, 15], 'regression'],
  ['good-b', 'good-a', 'prompt', [42, 21, 5, 37], 'regression'],
  ['good-c', 'good-a', 'prompt', [57, 6, 5, 37], 'inconclusive'],
] as const satisfies readonly (readonly [string, string, GoldenSet, readonly number[], string])[];

const linesOf = <T>(file: string): T[] =>
  readFileSync(join(MODELS, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** A golden set in Cupel's words: fields of a JSON answer are checks of their own. `every` takes each n-th case. */
export function goldenSet(set: GoldenSet, every = 1): string {
  const cases = linesOf<Line>(`golden/${set}.jsonl`).filter((_, index) => index % every === 0);
  const written = cases.map(({ id, group, lang, messages, checks }) => ({
    ...{ id, messages },
    checks: checks.flatMap((check) =>
      'json' in check ? Object.entries(check.json as object).map(([key, equals]) => ({ json: { path: `$.${key}`, equals } })) : [check],
    ),
    tags: { group, lang },
  }));
  return `${written.map((golden) => JSON.stringify(golden)).join('\n')}\n`;
}

/** What a side answered when the material was made, as an `outputs` file. */
export function recordedOutputs(side: string, set: GoldenSet): string {
  return linesOf<Reference>(`reference/${side}.${set}.jsonl`)
    .map(({ id, answer }) => `${JSON.stringify({ case: id, output: answer })}\n`)
    .join('');
}
