/**
 * Which answers are one case reported several times. A failure and its right-answer twin can have nearly the same question, while
 * two customers word one failure quite differently: a duplicate needs a like question, a like answer, and the same kind of outcome.
 */
import type { Likeness } from './embedded.js';
import { similarPairs } from './minhash.js';
import { jaccard, normalizeAnswer, normalizeQuestion, ownNumbers, type Trigrams, trigramsOf } from './words.js';

const NOTHING: Trigrams = new Uint32Array();

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
  const outcomes = items.map(outcomeOf);
  const group = items.map((_, position) => position);
  for (const [a, b] of similarPairs(questions)) {
    const [one, other] = [items[a], items[b]];
    if (one === undefined || other === undefined) continue;
    if (isSameQuestion(one, other)) join(group, a, b);
    if (!isSameOutcome(outcomes[a], outcomes[b])) continue;
    const question = jaccard(questions[a] ?? NOTHING, questions[b] ?? NOTHING);
    const answer = jaccard(answers[a] ?? NOTHING, answers[b] ?? NOTHING);
    if (Math.min(question, answer) >= LEAST && (question + answer) / 2 >= LEAST_MEAN) join(group, a, b);
  }
  if (likeness !== null) joinAlike({ likeness, questions, outcomes }, group);
  return [...Map.groupBy(items.keys(), (position) => rootOf(group, position)).values()];
}

type Alike = { readonly likeness: Likeness; readonly questions: readonly Trigrams[]; readonly outcomes: readonly Outcome[] };

/** A model alone takes two customers with one problem for one: the questions must have words in common, too. */
function joinAlike({ likeness, questions, outcomes }: Alike, group: number[]): void {
  const count = Math.min(questions.length, MOST_COMPARED);
  for (let a = 0; a < count; a += 1)
    for (let b = a + 1; b < count; b += 1) {
      if ((likeness(a, b) ?? 0) < LEAST_LIKENESS || !isSameOutcome(outcomes[a], outcomes[b])) continue;
      if (jaccard(questions[a] ?? NOTHING, questions[b] ?? NOTHING) >= LEAST_COMMON) join(group, a, b);
    }
}

/** Word for word one question of one kind: a golden set would hold it once, whatever the answers were. */
function isSameQuestion(a: Comparable, b: Comparable): boolean {
  return a.kind === b.kind && a.input === b.input && a.history === b.history;
}

/** What must be alike for two answers to be one outcome. */
type Outcome = { readonly kind: string; readonly history: Trigrams; readonly numbers: ReadonlySet<string> };

function outcomeOf({ kind, history, input, output }: Comparable): Outcome {
  return { kind, history: trigramsOf(normalizeQuestion(history)), numbers: ownNumbers(output, input) };
}

/** The same kind, the same earlier turns, and no number in one answer that the other does not say. */
function isSameOutcome(a: Outcome | undefined, b: Outcome | undefined): boolean {
  if (a === undefined || b === undefined || a.kind !== b.kind || a.numbers.size !== b.numbers.size) return false;
  if (![...a.numbers].every((number) => b.numbers.has(number))) return false;
  return jaccard(a.history, b.history) >= LEAST;
}

function rootOf(group: number[], position: number): number {
  const parent = group[position] ?? position;
  return parent === position ? position : rootOf(group, parent);
}

function join(group: number[], a: number, b: number): void {
  const [low, high] = [rootOf(group, a), rootOf(group, b)].sort((one, other) => one - other);
  if (low !== undefined && high !== undefined) group[high] = low;
}
