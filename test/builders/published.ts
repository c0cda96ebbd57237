/** Published results of judges and people that lie beside the project, brought into label and verdict lines. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const FOLDER = resolve(import.meta.dirname, '../../../shared/data');

/** Whether the published results are there; tests that need them are skipped without. */
export const hasPublished = existsSync(FOLDER);

type Line = Readonly<Record<string, unknown>>;
export type PublishedSet = { readonly rubric: string; readonly labels: readonly Line[]; readonly verdicts: readonly Line[] };

function rowsOf<Row>(path: string): Row[] {
  const text = readFileSync(join(FOLDER, path), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

const PAIRWISE_RUBRIC = `rubric: better
scale: { type: binary }
items: [{ id: better, criterion: "Is the better answer." }]
`;

const choice = (value: unknown): string | null => ({ '0': 'tie', Tie: 'tie', '1': 'a', '2': 'b' })[String(value)] ?? null;

/** PandaLM's test set: three people and two judges on pairs of answers. */
export function pandaLm(): PublishedSet {
  const rows = rowsOf<{ id: number; humans: number[]; gpt35: string; pandalm7b: number; response1: unknown; response2: unknown }>(
    'pandalm/items.jsonl',
  );
  return {
    rubric: PAIRWISE_RUBRIC,
    labels: rows.flatMap(({ id, humans, response1, response2 }) =>
      humans.map((human, index) => ({
        case: String(id),
        item: 'overall',
        preference: choice(human),
        annotator: `person ${index + 1}`,
        a: String(response1),
        b: String(response2),
      })),
    ),
    verdicts: rows.flatMap(({ id, gpt35, pandalm7b }) => [
      { case: String(id), item: 'overall', judge: 'gpt-3.5', value: choice(gpt35), order: 'ab' },
      { case: String(id), item: 'overall', judge: 'pandalm-7b', value: choice(pandalm7b), order: 'ab' },
    ]),
  };
}

/** One set of LLMBar under one prompt: gold preferences, and three judges in both orders. */
export function llmBar(set: string, prompt: string, judges: readonly string[]): PublishedSet {
  const items = rowsOf<{ id: string; set: string; gold: number }>('llmbar/items.jsonl').filter((row) => row.set === set);
  const given = rowsOf<{ set: string; judge: string; prompt: string; winner_order1: unknown[]; winner_order2: unknown[] }>(
    'llmbar/verdicts.jsonl',
  ).filter((row) => row.set === set && row.prompt === prompt && judges.includes(row.judge));
  return {
    rubric: PAIRWISE_RUBRIC,
    labels: items.map(({ id, gold }) => ({ case: id, item: 'overall', preference: choice(gold) })),
    verdicts: given.flatMap(({ judge, winner_order1, winner_order2 }) =>
      items.flatMap(({ id }, index) => [
        { case: id, item: 'overall', judge, value: choice(winner_order1[index]), order: 'ab' },
        { case: id, item: 'overall', judge, value: choice(winner_order2[index]), order: 'ba' },
      ]),
    ),
  };
}

/** GPT-4's rubric scores of the same answers, three times each; no labels of people. */
export function prometheusTrials(): PublishedSet {
  const rows = rowsOf<{ bench: string; idx: number; model: string; scores: number[] }>('prometheus/gpt4_three_trials.jsonl');
  return {
    rubric: 'rubric: quality\nscale: { type: ordinal, min: 1, max: 5 }\nitems: [{ id: quality, criterion: "Is good." }]\n',
    labels: [],
    verdicts: rows.flatMap(({ bench, idx, model, scores }) =>
      scores.map((value, trial) => ({ case: `${bench}/${idx}/${model}`, item: 'overall', judge: 'gpt-4', value, trial })),
    ),
  };
}
