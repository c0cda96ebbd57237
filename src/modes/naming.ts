/** Names of failure modes in their own words: what the failures of a mode say and the others do not. */
import { type Failure, factsOf } from './clusters.js';
import { normalizeAnswer, normalizeQuestion, wordsOf } from './words.js';

/** Words that hold no subject, in the languages that modes are found in. */
const EMPTY_WORDS = new Set(
  (
    'codex emailx phonex cardx ibanx ipx secretx namex about after again also another any anything because been before being could does doing done ' +
    'each from have having hello here into just like more most much only other over please really same should some such than thank thanks that their them then there ' +
    'these they thing this those through under until very want were what when where which while will with without would your yours you can our not for the and are but was how ' +
    'aber alle auch bitte dass dein diese dieser doch durch eine einem einen einer haben hallo hier ihre ihren immer kann können meine mich mit nach nicht noch nur oder sehr sein sich sind und uns unter vom von vor wann was wenn werden wie wir wird zum zur guten tag danke ' +
    'como con cuando desde donde esta está este esto hola las los más mis muy nos para pero por porque puede puedo que qué sin sobre son sus tiene una uno usted gracias'
  ).split(' '),
);

export type ModeName = { readonly name: string /** What the mode is about, most telling first. */; readonly terms: readonly string[] };

/** One name for each cluster, unlike all others. */
export function nameModes(failures: readonly Failure[], clusters: readonly (readonly number[])[]): readonly ModeName[] {
  const words = failures.map(wordsOfFailure);
  const spread = new Map<string, number>();
  for (const own of words) for (const word of own) spread.set(word, (spread.get(word) ?? 0) + 1);
  const taken = new Map<string, number>();
  return clusters.map((cluster) => {
    const terms = termsOf(cluster, words, spread, failures.length);
    const fact = commonFact(cluster, failures);
    const name = fact === null ? slug(terms.slice(0, 2).join(' ')) : slug(fact);
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return { name: count === 1 ? name : `${name}-${count}`, terms: [...(fact === null ? [] : wordsOf(fact)), ...terms] };
  });
}

function wordsOfFailure({ input, output, comments }: Failure): ReadonlySet<string> {
  const all = [normalizeAnswer(output), normalizeQuestion(input), ...comments.map(normalizeQuestion)].flatMap(wordsOf);
  return new Set(all.filter((word) => word.length > 3 && !EMPTY_WORDS.has(word) && !/\d/.test(word)));
}

function termsOf(
  cluster: readonly number[],
  words: readonly ReadonlySet<string>[],
  spread: ReadonlyMap<string, number>,
  total: number,
): string[] {
  const counts = new Map<string, number>();
  for (const position of cluster) for (const word of words[position] ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const score = (word: string): number => ((counts.get(word) ?? 0) / cluster.length) * Math.log(1 + total / (spread.get(word) ?? 1));
  return [...counts.keys()].sort((a, b) => score(b) - score(a) || (a < b ? -1 : 1)).slice(0, 20);
}

/** A fact that holds for most of a mode. */
function commonFact(cluster: readonly number[], failures: readonly Failure[]): string | null {
  const counts = new Map<string, number>();
  for (const position of cluster) {
    const failure = failures[position];
    if (failure !== undefined) for (const fact of factsOf(failure)) counts.set(fact, (counts.get(fact) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] > cluster.length / 2 ? best[0] : null;
}

/** A name of lower-case words with dashes. */
export function slug(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return plain === '' ? 'unnamed' : plain.slice(0, 60).replace(/-+$/, '');
}
