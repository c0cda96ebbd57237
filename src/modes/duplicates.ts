/**
 * Which answers are one case reported several times. A failure and its right-answer twin can have nearly the same question, while
 * two customers word one failure quite differently: a duplicate needs a like question, a like answer, and the same kind of outcome.
 */
import { similarPairs } from './minhash.js';
import { jaccard, normalizeAnswer, normalizeQuestion, ownNumbers, trigramsOf } from './words.js';

/** What is compared of an answer. */
export type Comparable = { readonly kind: string; readonly input: string; readonly output: string; readonly history: string };

/** Least similarity (Jaccard of character trigrams) of question and of answer, and of both in the mean. */
const LEAST = 0.5;
const LEAST_MEAN = 0.6;

/** Groups of positions, each group in order, groups by their first; every position is in exactly one. */
export function groupDuplicates(items: readonly Comparable[]): readonly (readonly number[])[] {
  const questions = items.map(({ input }) => trigramsOf(normalizeQuestion(input)));
  const answers = items.map(({ output }) => trigramsOf(normalizeAnswer(output)));
  const group = items.map((_, position) => position);
  for (const [a, b] of similarPairs(questions)) {
    const [one, other] = [items[a], items[b]];
    if (one === undefined || other === undefined) continue;
    if (isSameQuestion(one, other)) join(group, a, b);
    if (!isSameOutcome(one, other)) continue;
    const question = jaccard(questions[a] ?? new Set(), questions[b] ?? new Set());
    const answer = jaccard(answers[a] ?? new Set(), answers[b] ?? new Set());
    if (Math.min(question, answer) >= LEAST && (question + answer) / 2 >= LEAST_MEAN) join(group, a, b);
  }
  const groups = new Map<number, number[]>();
  for (const position of items.keys()) {
    const root = rootOf(group, position);
    groups.set(root, [...(groups.get(root) ?? []), position]);
  }
  return [...groups.values()];
}

/** Word for word one question of one kind: a golden set would hold it once, whatever the answers were. */
function isSameQuestion(a: Comparable, b: Comparable): boolean {
  return a.kind === b.kind && a.input === b.input && a.history === b.history;
}

/** The same kind, the same earlier turns, and no number in one answer that the other does not say. */
function isSameOutcome(a: Comparable, b: Comparable): boolean {
  if (a.kind !== b.kind) return false;
  if (jaccard(trigramsOf(normalizeQuestion(a.history)), trigramsOf(normalizeQuestion(b.history))) < LEAST) return false;
  const numbers = [ownNumbers(a.output, a.input), ownNumbers(b.output, b.input)] as const;
  return numbers[0].size === numbers[1].size && [...numbers[0]].every((number) => numbers[1].has(number));
}

function rootOf(group: number[], position: number): number {
  const parent = group[position] ?? position;
  return parent === position ? position : rootOf(group, parent);
}

function join(group: number[], a: number, b: number): void {
  const [low, high] = [rootOf(group, a), rootOf(group, b)].sort((one, other) => one - other);
  if (low !== undefined && high !== undefined) group[high] = low;
}
