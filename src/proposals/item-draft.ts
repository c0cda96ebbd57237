/** A rubric item as a model drafts or revises it: the question, the reply, and the rubric that it makes. */
import type { JsonObject } from '../domain/json.js';
import type { Rubric, RubricItem, Scale } from '../domain/judging/rubric.js';
import { isScaleValue, scaleWords } from '../domain/judging/rubric.js';
import type { Answer } from '../providers/provider.js';
import type { Parsed } from '../scorers/asking.js';
import { type DataBlock, dataBlock } from '../scorers/judge-data.js';
import { rubricText } from '../scorers/judge-prompt.js';
import {
  type Author,
  COMMON_RULES,
  exampleBlocks,
  objectSchema,
  type Problem,
  type ProposalQuestion,
  readProposal,
  textProblem,
} from './question.js';

export type ItemDraft = { readonly criterion: string; readonly anchors: Readonly<Record<string, string>> };

/** An answer on which people and the judge differ; of an item that does not exist yet, one that people labelled. */
export type DraftExample = {
  readonly blocks: readonly DataBlock[];
  /** What people say: the item is met. */
  readonly good: boolean;
  /** Why the judge said the opposite; null where it was not asked yet. */
  readonly reason: string | null;
};

export type DraftTask = {
  readonly author: Author;
  /** With the item in it, where it exists. */
  readonly rubric: Rubric;
  readonly item: string;
  /** The failure mode, in the words of the golden set; null: failures of any kind. */
  readonly mode: string | null;
  readonly examples: readonly DraftExample[];
  /** Criteria that were tried and dropped, the latest last. */
  readonly dropped: readonly string[];
  readonly round: number;
};

const SYSTEM = `You write one item of a rubric. A judge, which is a language model, reads a question, an answer and the rubric, and says for each item whether the answer meets it. People have labelled the same answers. You get answers on which the judge and people differ, and revise the item so that a judge who reads nothing but the new text decides as people do.

- First find what people look at and the item does not say, or what it says and people do not care for. Then write the item anew, as a whole.
- The criterion says what an answer must do or avoid to meet the item, in at most eight sentences: what counts, what does not, and how to decide the cases on the edge. A better answer gets the higher value.
${COMMON_RULES}

The form: {"reflection":"<what the judge got wrong, and why>","criterion":"<the new text of the item>","anchors":[{"value":"<a value of the scale>","meaning":"<what it means here>"}]}. "anchors" may be empty.`;

const MAX_CRITERION = 4000;
const MAX_ANCHOR = 500;
/** Drafts that were dropped and are shown, so that they are not made again. */
const SHOWN_DROPPED = 4;

/** The question for the next draft. */
export function draftQuestion(task: DraftTask): ProposalQuestion<ItemDraft> {
  const { author, rubric, item, mode, examples, dropped, round } = task;
  const exists = rubric.items.some(({ id }) => id === item);
  const words = [
    '# Task',
    exists
      ? `Revise the item ${JSON.stringify(item)} of this rubric; the others stay as they are.`
      : `Write a new item ${JSON.stringify(item)} for this rubric, beside those that it has.`,
    ...(mode === null ? [] : ['It is about one kind of failure, which is named in a block below.']),
    `The scale of every item: ${scaleWords(rubric.scale)}.`,
    '# Rubric',
    rubricText(rubric),
  ].join('\n\n');
  const data = [
    ...(mode === null ? [] : [dataBlock('kind of failure', mode)]),
    ...dropped.slice(-SHOWN_DROPPED).map((text, index) => dataBlock(`criterion ${index + 1} that was tried and is no better`, text)),
    ...examples.flatMap((example, index) => [...exampleBlocks(index + 1, example.blocks), ...verdictBlocks(index + 1, example)]),
  ];
  return { author, system: SYSTEM, words, data, schema: SCHEMA, parse: (reply) => parseDraft(reply, rubric.scale), round };
}

function verdictBlocks(number: number, { good, reason }: DraftExample): DataBlock[] {
  const people = good ? 'People say: the answer meets the item.' : 'People say: the answer does not meet the item.';
  const judge = good ? 'The judge said that it does not.' : 'The judge said that it does.';
  return exampleBlocks(number, [
    { name: 'what was said', text: reason === null ? people : `${people} ${judge}` },
    ...(reason === null || reason.trim() === '' ? [] : [{ name: "the judge's reason", text: reason }]),
  ]);
}

const TEXT: JsonObject = { type: 'string' };
const SCHEMA = objectSchema({
  reflection: TEXT,
  criterion: TEXT,
  anchors: { type: 'array', items: objectSchema({ value: TEXT, meaning: TEXT }) },
});

function parseDraft(reply: Answer, scale: Scale): Parsed<ItemDraft> {
  return readProposal(reply, ['reflection', 'criterion', 'anchors'], ({ reflection, criterion, anchors }): ItemDraft | Problem => {
    if (typeof reflection !== 'string') return { problem: '"reflection" is no text' };
    const problem = textProblem('criterion', criterion, MAX_CRITERION);
    if (problem !== null) return { problem };
    if (!Array.isArray(anchors)) return { problem: '"anchors" is no list' };
    const read: [string, string][] = [];
    for (const anchor of anchors as readonly unknown[]) {
      const { value, meaning } = typeof anchor === 'object' && anchor !== null ? (anchor as Record<string, unknown>) : {};
      if (typeof value !== 'string' || !isAnchor(scale, value))
        return { problem: `an anchor is for no value of the scale: ${scaleWords(scale)}` };
      const wrong = textProblem('meaning', meaning, MAX_ANCHOR);
      if (wrong !== null) return { problem: wrong };
      read.push([value, String(meaning)]);
    }
    return { criterion: String(criterion).trim(), anchors: Object.fromEntries(read) };
  });
}

function isAnchor(scale: Scale, written: string): boolean {
  switch (scale.type) {
    case 'binary':
      return written === 'true' || written === 'false';
    case 'ordinal':
      return /^-?\d+$/.test(written) && isScaleValue(scale, Number(written));
    case 'categorical':
      return isScaleValue(scale, written);
  }
}

/** The rubric with the item as drafted: in its place, or at the end. */
export function withItem(rubric: Rubric, id: string, { criterion, anchors }: ItemDraft): Rubric {
  const change = (item: RubricItem): RubricItem => {
    const { anchors: _, ...rest } = item;
    return { ...rest, criterion, ...(Object.keys(anchors).length === 0 ? {} : { anchors: { ...anchors } }) };
  };
  const exists = rubric.items.some((item) => item.id === id);
  return {
    ...rubric,
    items: exists ? rubric.items.map((item) => (item.id === id ? change(item) : item)) : [...rubric.items, change({ id, criterion })],
  };
}
