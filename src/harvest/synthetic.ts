/**
 * Neighbours of cases in rare failure modes: the same question in other words, or with one fact changed. A model makes them from
 * redacted texts; they say so in their provenance, no rule of the gate makes them block, and what was checked of the case is checked
 * of the other wording only.
 */
import type { GoldenCase, Provenance } from '../domain/case.js';
import { caseId } from './cases.js';
import type { HarvestPolicy, SYNTHETIC_KINDS } from './policy.js';

type SyntheticKind = (typeof SYNTHETIC_KINDS)[number];

export const SYNTHETIC_TASK =
  'A question was asked in production, and its answer was wrong. Make neighbours of the question, in its language and as its customer would write them. ' +
  '`paraphrases`: the same question in other words, every fact kept. `counterfactuals`: the question with exactly one fact changed that changes the right answer; ' +
  'say what was changed, and what a right answer would now say. Keep placeholders such as <EMAIL_1> as they are, and invent no names or addresses. Reply with one JSON object and nothing else: ' +
  '{"paraphrases": ["..."], "counterfactuals": [{"question": "...", "changed": "...", "answer": "..."}]}';

/** A case whose neighbours are wanted. */
export type Parent = { readonly golden: GoldenCase; readonly mode: string };

/** What the model sees. */
export function syntheticData({ golden }: Parent, { per_case, kinds }: NonNullable<HarvestPolicy['synthetic']>): unknown {
  return {
    earlier: golden.messages ?? [],
    retrieved: golden.context ?? [],
    question: golden.input,
    rightAnswer: golden.expected ?? null,
    paraphrases: kinds.includes('paraphrase') ? per_case : 0,
    counterfactuals: kinds.includes('counterfactual') ? per_case : 0,
  };
}

export type Neighbour = { readonly kind: SyntheticKind; readonly question: string; readonly note: string | null };

const LONGEST_QUESTION = 4_000;
const LONGEST_NOTE = 600;

/** Neighbours in a reply, as many of each kind as were wanted; what has another form is left out. */
export function neighboursIn(reply: unknown, { per_case, kinds }: NonNullable<HarvestPolicy['synthetic']>): readonly Neighbour[] {
  const { paraphrases, counterfactuals } = (typeof reply === 'object' && reply !== null ? reply : {}) as Record<string, unknown>;
  const said = listOf(paraphrases).flatMap((item): Neighbour[] => {
    const question = textOf(item, LONGEST_QUESTION);
    return question === null ? [] : [{ kind: 'paraphrase', question, note: null }];
  });
  const changed = listOf(counterfactuals).flatMap((item): Neighbour[] => {
    const bag = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
    const [question, change, answer] = [
      textOf(bag.question, LONGEST_QUESTION),
      textOf(bag.changed, LONGEST_NOTE),
      textOf(bag.answer, LONGEST_NOTE),
    ];
    if (question === null || change === null || answer === null) return [];
    return [{ kind: 'counterfactual', question, note: `Changed: ${change} A right answer, as a model sees it: ${answer}` }];
  });
  return [said, changed].flatMap((found, index) =>
    kinds.includes(index === 0 ? 'paraphrase' : 'counterfactual') ? found.slice(0, per_case) : [],
  );
}

/** The case that a neighbour becomes; its texts are redacted already. */
export function syntheticCase({ golden, mode }: Parent, { kind, question, note }: Neighbour, number: number): GoldenCase {
  const provenance: Provenance = { source: 'synthetic', trace: `${golden.id} ${kind} ${number}`, signal: kind, mode };
  const { messages, context, tags, expected, checks } = golden;
  const isSame = kind === 'paraphrase';
  return {
    id: `syn-${caseId(question, messages ?? [], kind)}`,
    input: question,
    ...(messages === undefined ? {} : { messages }),
    ...(context === undefined ? {} : { context }),
    ...(isSame && expected !== undefined ? { expected } : {}),
    ...(isSame && checks !== undefined ? { checks } : {}),
    rubric_notes: `Made by a model: a ${kind} of ${golden.id}.${note === null ? '' : ` ${note}`}`,
    ...(tags === undefined ? {} : { tags }),
    provenance,
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown, longest: number): string | null {
  if (typeof value !== 'string') return null;
  const text = value.toWellFormed().replaceAll('\0', '').trim();
  return text === '' || text.length > longest ? null : text;
}
