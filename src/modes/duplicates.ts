/**
 * Which answers are one case reported several times. A failure and its right-answer twin can have nearly the same question, while
 * two customers word one failure quite differently: a duplicate needs a like question, a like answer, and the same kind of outcome.
 */
import type { Likeness } from './embedded.js';
import { similarPairs } from './minhash.js';
import { jaccard, normalizeAnswer, normalizeQuestion, ownNumbers, trigramsOf } from './words.js';

/** What is compared of an answer. */
export type Comparable = { readonly kind: string; readonly input: string; readonly output: string; readonly history: string };

/** Least similarity (Jaccard of character trigrams) of question and of answer, and of both in the mean. */
const LEAST = 0.5;
const LEAST_MEAN = 0.6;

/** So far above the usual an embedding model finds question and answer together alike, and so many trigrams the questions share. */
const LEAST_LIKENESS = 0.95;
const LEAST_COMMON = 0.25;
/** Beyond so many answers not every pair is looked at by their vectors. */
const MOST_COMPARED = 3000;

/**
 * Groups of positions, each group in order, groups by their first; every position is in exactly one.
 * @param likeness what an embedding model says of question and answer together, above what is usual
 */
export function groupDuplicates(items: readonly Comparable[], likeness: Likeness | null = null): readonly (readonly number[])[] {
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
  if (likeness !== null) joinAlike(items, { likeness, questions }, group);
  const groups = new Map<number, number[]>();
  for (const position of items.keys()) {
    const root = rootOf(group, position);
    groups.set(root, [...(groups.get(root) ?? []), position]);
  }
  return [...groups.values()];
}

type Alike = { readonly likeness: Likeness; readonly questions: readonly ReadonlySet<string>[] };

/** A model alone takes two customers with one problem for one: the questions must have words in common, too. */
function joinAlike(items: readonly Comparable[], { likeness, questions }: Alike, group: number[]): void {
  for (const [a, one] of items.slice(0, MOST_COMPARED).entries())
    for (let b = a + 1; b < Math.min(items.length, MOST_COMPARED); b += 1) {
      const other = items[b];
      if (other === undefined || (likeness(a, b) ?? 0) < LEAST_LIKENESS || !isSameOutcome(one, other)) continue;
      if (jaccard(questions[a] ?? new Set(), questions[b] ?? new Set()) >= LEAST_COMMON) join(group, a, b);
    }
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
