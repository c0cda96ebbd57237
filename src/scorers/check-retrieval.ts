import type { ParsedCheck, RETRIEVAL_MEASURES } from '../domain/check.js';
import { type Evaluate, unevaluated } from './finding.js';

type RetrievalCheck = Extract<ParsedCheck, { kind: 'retrieved' }>;
type Measure = (typeof RETRIEVAL_MEASURES)[number];

/** Measures the passages that an answer says it used, in their order, against the ids that belong there. Relevance is yes or no. */
export function compileRetrievalCheck({ value }: RetrievalCheck): Evaluate {
  const { ids, k, measure, min } = value;
  const wanted = new Set(ids);
  return ({ answer }) => {
    if (answer.context === undefined) return unevaluated('the answer names no passages');
    const found = [...new Set(answer.context.map(({ id }) => id))].slice(0, k);
    const score = MEASURES[measure](
      found.map((id) => wanted.has(id)),
      wanted.size,
      k ?? found.length,
    );
    return min === undefined ? score : score >= min;
  };
}

/** `hits`: which of the passages belong there, best first; `wanted`: how many there are in all; `k`: how many could be named. */
type MeasureOf = (hits: readonly boolean[], wanted: number, k: number) => number;

/** Manning, Raghavan, Schütze 2008, chapter 8; nDCG with the logarithm of Järvelin and Kekäläinen 2002. */
const MEASURES: Readonly<Record<Measure, MeasureOf>> = {
  recall: (hits, wanted) => count(hits) / wanted,
  precision: (hits, _, k) => (k === 0 ? 0 : count(hits) / k),
  mrr: (hits) => (hits.includes(true) ? 1 / (hits.indexOf(true) + 1) : 0),
  ndcg: (hits, wanted, k) => gain(hits) / gain(Array.from({ length: Math.max(1, Math.min(wanted, k)) }, () => true)),
};

function count(hits: readonly boolean[]): number {
  return hits.filter((hit) => hit).length;
}

function gain(hits: readonly boolean[]): number {
  return hits.reduce((sum, hit, index) => sum + (hit ? 1 / Math.log2(index + 2) : 0), 0);
}
