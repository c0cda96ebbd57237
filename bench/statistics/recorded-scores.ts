/** Scores that real judges and checks gave to real models: AlpacaEval, WildBench, IFEval. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { CaseEvidence } from '../../src/domain/evidence.js';
import { type RandomSource, shuffle } from '../../src/domain/statistics/random.js';
import { aCase, trialOf } from './populations.js';

/** Two models' scores of the same items, on 0..1; null where the judge gave none. */
export type RecordedPair = { readonly name: string; readonly a: readonly (number | null)[]; readonly b: readonly (number | null)[] };

const PreferencesSchema = z.object({ judge: z.string(), model: z.string(), pref: z.array(z.number().nullable()) });
const ScoresSchema = z.object({ version: z.string(), judge: z.string(), model: z.string(), score: z.array(z.number().nullable()) });
const VerdictsSchema = z.object({ model: z.string(), mode: z.string(), follow_all: z.array(z.number()) });

export type Column = { readonly key: string; readonly values: readonly (number | null)[] };

/** AlpacaEval: a judge's preferences for models over one reference answer; a tie is recorded as -1. */
export function alpacaEval(folder: string): Column[] {
  return rowsOf(join(folder, 'alpaca_eval/preferences.jsonl'), PreferencesSchema).map(({ judge, model, pref }) => ({
    key: `${judge}/${model}`,
    values: pref.map((value) => (value === -1 ? 0.5 : value)),
  }));
}

/** WildBench: a judge's grades from 1 to 10. */
export function wildBench(folder: string): Column[] {
  return rowsOf(join(folder, 'wildbench/scores.jsonl'), ScoresSchema).map(({ version, judge, model, score }) => ({
    key: `${version}/${judge}/${model}`,
    values: score.map((value) => (value === null ? null : (value - 1) / 9)),
  }));
}

/** IFEval: whether an answer follows every instruction, by deterministic checks. */
export function ifEval(folder: string): Column[] {
  return rowsOf(join(folder, 'ifeval/verdicts.jsonl'), VerdictsSchema).map(({ model, mode, follow_all }) => ({
    key: `${mode}/${model}`,
    values: follow_all,
  }));
}

function rowsOf<T>(path: string, schema: z.ZodType<T>): T[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => schema.parse(JSON.parse(line)));
}

/** The pairs that the bench uses: of each set one whose models are alike, one whose models are far apart, one between. */
const PAIRS = [
  ['AlpacaEval', 'claude-2.1 / claude', 'weighted_alpaca_eval_gpt4_turbo', 'claude-2.1', 'claude'],
  ['AlpacaEval', 'claude-2.1 / its concise prompt', 'weighted_alpaca_eval_gpt4_turbo', 'claude-2.1', 'claude-2.1_concise'],
  ['AlpacaEval', 'zephyr-7b alpha / beta, wins and ties', 'alpaca_eval_gpt4', 'zephyr-7b-alpha', 'zephyr-7b-beta'],
  ['WildBench', 'reka-flash / gpt-3.5', 'v2.0522/gpt-4o-2024-05-13', 'reka-flash-20240226', 'gpt-3.5-turbo-0125'],
  ['WildBench', 'gemma-7b / gemma-2b', 'v2.0522/gpt-4o-2024-05-13', 'gemma-7b-it', 'gemma-2b-it'],
  ['WildBench', 'two Llama-3 fine-tunes', 'v2.0522/gpt-4-turbo-2024-04-09', 'Llama-3-8B-ShareGPT-112K', 'Llama-3-8B-WildChat'],
  ['IFEval', 'haiku / sonnet', 'strict', 'claude-3-haiku-20240307', 'claude-3-5-sonnet-20240620'],
  ['IFEval', 'o1-preview / sonnet', 'strict', 'o1-preview-2024-09-12', 'claude-3-5-sonnet-20240620'],
  ['IFEval', 'Qwen2.5 7B / 3B', 'strict', 'Qwen__Qwen2.5-7B-Instruct-GPTQ-Int4', 'Qwen__Qwen2.5-3B-Instruct-GPTQ-Int4'],
] as const;

/** Reads the bench's pairs; none where the folder does not hold them. */
export function readPairs(folder: string): RecordedPair[] {
  const columns = new Map([...alpacaEval(folder), ...wildBench(folder), ...ifEval(folder)].map(({ key, values }) => [key, values]));
  return PAIRS.flatMap(([set, title, judge, one, other]) => {
    const a = columns.get(`${judge}/${one}`);
    const b = columns.get(`${judge}/${other}`);
    return a === undefined || b === undefined ? [] : [{ name: `${set}: ${title}`, a, b }];
  });
}

/**
 * A golden set of `size` items on which nothing has changed: the items are drawn without replacement, and for each a fair coin says
 * which model's score stands on which side. Whatever the models, the true difference is zero.
 */
export function armSwap({ a, b }: RecordedPair, size: number, random: RandomSource): CaseEvidence[] {
  const complete = a.flatMap((one, index) => {
    const other = b[index] ?? null;
    return one === null || other === null ? [] : [[one, other] as const];
  });
  if (complete.length < size) throw new RangeError(`${size} items are asked of ${complete.length}`);
  return shuffle(complete, random)
    .slice(0, size)
    .map(([one, other], index) => {
      const [baseline, candidate] = random() < 0.5 ? [one, other] : [other, one];
      return aCase(index, 1, { baseline: [trialOf(baseline)], candidate: [trialOf(candidate)] });
    });
}
