/**
 * Failure modes: which failures are one way of failing. Words are weighed by how telling they are (tf-idf), beside facts that no
 * word tells: the answer is in another language, or a tool was called with what nobody said. Average-linkage clustering.
 */
import type { ToolUse } from '../domain/trace.js';
import type { Likeness } from './embedded.js';
import { languageOf, normalizeAnswer, normalizeQuestion, wordsOf } from './words.js';

export type Failure = {
  readonly input: string;
  readonly output: string;
  readonly history: string;
  readonly comments: readonly string[];
  readonly correction: string | null;
  readonly tools: readonly ToolUse[];
};

/** Facts about an answer that hold whatever its words are. */
export const OTHER_LANGUAGE = 'answers in another language';
export const UNSAID_ARGUMENT = 'calls a tool with an argument that nobody said';

type Vector = ReadonlyMap<string, number>;

/** Mean cosine from which two clusters are one mode. */
const LEAST_SIMILARITY = 0.16;
/** The same of words and embeddings together. */
const LEAST_SIMILARITY_OF_BOTH = 0.2;
const WEIGHTS = { output: 1, input: 0.8, comment: 0.5, correction: 0.4 } as const;
/** A fact weighs as much as several telling words. */
const FACT_WEIGHT = 12;

/** What is so about an answer whatever its words are. */
export function factsOf({ input, output, history, tools }: Failure): readonly string[] {
  const [asked, answered] = [languageOf(input), languageOf(output)];
  const said = `${history} ${input}`.toLowerCase();
  const isUnsaid = tools.some((use) => codesIn(use.arguments).some((code) => !said.includes(code)));
  return [...(asked !== null && answered !== null && asked !== answered ? [OTHER_LANGUAGE] : []), ...(isUnsaid ? [UNSAID_ARGUMENT] : [])];
}

/** Codes and amounts among the arguments of a call. */
function codesIn(given: unknown): string[] {
  if (typeof given === 'number') return [String(given)];
  if (typeof given === 'string') return /\d{2}/.test(given) ? [given.toLowerCase()] : [];
  if (typeof given !== 'object' || given === null) return [];
  return Object.values(given).flatMap(codesIn);
}

/**
 * Groups of positions by mode, largest first; of equals the one that begins first.
 * @param likeness what an embedding model says: it counts half, beside the words
 */
export function clusterFailures(failures: readonly Failure[], likeness: Likeness | null = null): readonly (readonly number[])[] {
  const vectors = toVectors(failures);
  const words = (a: number, b: number): number => dot(vectors[a] ?? new Map(), vectors[b] ?? new Map());
  if (likeness === null) return averageLinkage(failures.length, words, LEAST_SIMILARITY);
  const both = (a: number, b: number): number => {
    const alike = likeness(a, b);
    return alike === null ? words(a, b) : (words(a, b) + alike) / 2;
  };
  return averageLinkage(failures.length, both, LEAST_SIMILARITY_OF_BOTH);
}

function toVectors(failures: readonly Failure[]): Vector[] {
  const bags = failures.map(bagOf);
  const documents = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  return bags.map((bag, position) => {
    const vector = new Map<string, number>();
    for (const [word, count] of bag)
      vector.set(word, (1 + Math.log(count + 1)) * count * Math.log(1 + failures.length / (documents.get(word) ?? 1)));
    for (const fact of factsOf(failures[position] ?? EMPTY)) vector.set(`\0${fact}`, FACT_WEIGHT * Math.log(1 + failures.length));
    return unit(vector);
  });
}

const EMPTY: Failure = { input: '', output: '', history: '', comments: [], correction: null, tools: [] };

function bagOf({ input, output, comments, correction }: Failure): Map<string, number> {
  const bag = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    const words = wordsOf(text).filter((word) => word.length > 2 || /\d/.test(word));
    for (const [index, word] of words.entries()) {
      const next = words[index + 1];
      bag.set(stem(word), (bag.get(stem(word)) ?? 0) + weight);
      if (next !== undefined) bag.set(`${stem(word)} ${stem(next)}`, (bag.get(`${stem(word)} ${stem(next)}`) ?? 0) + weight / 2);
    }
  };
  add(normalizeAnswer(output), WEIGHTS.output);
  add(normalizeQuestion(input), WEIGHTS.input);
  for (const comment of comments) add(normalizeAnswer(comment), WEIGHTS.comment);
  if (correction !== null) add(normalizeAnswer(correction), WEIGHTS.correction);
  return bag;
}

/** The first six letters: endings differ, in every language. */
function stem(word: string): string {
  return word.slice(0, 6);
}

function unit(vector: Map<string, number>): Vector {
  const length = Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0)) || 1;
  for (const [word, value] of vector) vector.set(word, value / length);
  return vector;
}

function dot(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, value] of small) sum += value * (large.get(word) ?? 0);
  return sum;
}

/**
 * Agglomerative clustering with mean similarities (UPGMA), updated after Lance and Williams (1967). Each cluster keeps its nearest
 * one, so that a merge looks through one row and not through all: O(n^2) memory, and in practice O(n^2) time.
 */
function averageLinkage(count: number, similarity: (a: number, b: number) => number, least: number): readonly (readonly number[])[] {
  const matrix = Array.from({ length: count }, () => new Float32Array(count));
  for (const [a, row] of matrix.entries()) {
    for (let b = 0; b < a; b += 1) {
      const value = similarity(a, b);
      row[b] = value;
      const other = matrix[b];
      if (other !== undefined) other[a] = value;
    }
  }
  const members: (number[] | null)[] = Array.from({ length: count }, (_, position) => [position]);
  const nearest = matrix.map((row, a) => nearestOf(row, a, members));
  for (;;) {
    let best = { a: -1, b: -1, value: least };
    for (const [a, found] of nearest.entries())
      if (members[a] !== null && found.value > best.value) best = { a, b: found.b, value: found.value };
    if (best.a === -1) break;
    const [a, b] = best.a < best.b ? [best.a, best.b] : [best.b, best.a];
    merge(matrix, members, a, b);
    for (const [k, row] of matrix.entries())
      if (members[k] !== null && (k === a || nearest[k]?.b === a || nearest[k]?.b === b)) nearest[k] = nearestOf(row, k, members);
  }
  return members.filter((group) => group !== null).sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}

function nearestOf(row: Float32Array, a: number, members: readonly (number[] | null)[]): { b: number; value: number } {
  let best = { b: -1, value: -1 };
  for (const [b, value] of row.entries()) if (b !== a && members[b] !== null && value > best.value) best = { b, value };
  return best;
}

function merge(matrix: readonly Float32Array[], members: (number[] | null)[], a: number, b: number): void {
  const [one, other] = [members[a] ?? [], members[b] ?? []];
  const [rowA, rowB] = [matrix[a], matrix[b]];
  for (const [k, row] of matrix.entries()) {
    if (k === a || k === b || members[k] === null || rowA === undefined || rowB === undefined) continue;
    const value = ((rowA[k] ?? 0) * one.length + (rowB[k] ?? 0) * other.length) / (one.length + other.length);
    rowA[k] = value;
    row[a] = value;
  }
  members[a] = [...one, ...other].sort((x, y) => x - y);
  members[b] = null;
}
