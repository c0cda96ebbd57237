/**
 * Open coding of failures with a model, in four steps: free labels, merged labels, counts, ranks. What a model says is data: a reply
 * of another form than was asked for counts as none.
 */
import type { Failure } from './clusters.js';
import { slug } from './naming.js';

/** Asks a model; null where it gave no usable JSON object. */
export type Ask = (question: { readonly task: string; readonly data: unknown }) => Promise<unknown>;

export type Coded = {
  readonly clusters: readonly (readonly number[])[];
  readonly names: readonly { readonly name: string; readonly terms: readonly string[] }[];
};

const LABEL_TASK =
  'An answer of an assistant was rejected in production. Say in two to five plain English words which kind of failure it is, so that failures of one cause get one label ' +
  '(the cause, not the topic). Reply with one JSON object and nothing else: {"label": "..."}';
const MERGE_TASK =
  'These are labels of failures with their counts. Merge labels that mean the same kind of failure. Reply with one JSON object and nothing else: ' +
  '{"modes": [{"name": "two to five words", "labels": ["...", "..."]}]}';
const MOST_LABELS = 400;

/** Labels and groups failures; null where the model labelled less than half of them. */
export async function codeFailures(failures: readonly Failure[], ask: Ask): Promise<Coded | null> {
  const labels = await Promise.all(failures.map(async (failure) => labelIn(await ask({ task: LABEL_TASK, data: dataOf(failure) }))));
  const labelled = labels.filter((label) => label !== null);
  if (failures.length === 0 || labelled.length < failures.length / 2) return null;
  const counts = new Map<string, number>();
  for (const label of labelled) counts.set(label, (counts.get(label) ?? 0) + 1);
  const listed = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_LABELS);
  const merged = counts.size < 2 ? new Map<string, string>() : mergesIn(await ask({ task: MERGE_TASK, data: Object.fromEntries(listed) }));
  const nameOf = (label: string | null): string => (label === null ? 'not-labelled' : (merged.get(label) ?? label));
  const modes = Map.groupBy(labels.keys(), (position) => nameOf(labels[position] ?? null));
  const sorted = [...modes].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  return { clusters: sorted.map(([, positions]) => positions), names: sorted.map(([name]) => ({ name, terms: name.split('-') })) };
}

function dataOf({ history, input, output, comments, correction, tools }: Failure): unknown {
  return { earlier: history, question: input, rejectedAnswer: output, toolCalls: tools, comments, correction };
}

function labelIn(reply: unknown): string | null {
  const label = typeof reply === 'object' && reply !== null ? (reply as { label?: unknown }).label : null;
  return typeof label === 'string' && label.trim() !== '' ? slug(label) : null;
}

function mergesIn(reply: unknown): ReadonlyMap<string, string> {
  const modes = typeof reply === 'object' && reply !== null ? (reply as { modes?: unknown }).modes : null;
  const merged = new Map<string, string>();
  for (const mode of Array.isArray(modes) ? modes : []) {
    const { name, labels } = (mode ?? {}) as { name?: unknown; labels?: unknown };
    if (typeof name !== 'string' || name.trim() === '' || !Array.isArray(labels)) continue;
    for (const label of labels) if (typeof label === 'string' && !merged.has(slug(label))) merged.set(slug(label), slug(name));
  }
  return merged;
}
