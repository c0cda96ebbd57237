/** Suites over the real small model of ../shared: its golden sets as Cupel writes them, and what every side answered, as recorded outputs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED } from './bundle.js';

const MODELS = join(SHARED, 'models');

type Line = { id: string; group: string; lang: string; messages: object[]; checks: Record<string, unknown>[] };
type Reference = { id: string; answer: string };

export type GoldenSet = 'support' | 'general' | 'prompt';

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
