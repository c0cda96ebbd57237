/** A hint for a judge, at the end of a rubric's description: the question, the reply, and the rubric that it makes. */
import type { Rubric } from '../domain/judging/rubric.js';
import { scaleWords } from '../domain/judging/rubric.js';
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

/** An answer on which the judge and people differ. */
type HintExample = { readonly blocks: readonly DataBlock[] /** On 0..1. */; readonly people: number; readonly judge: number };

export type HintTask = {
  readonly author: Author;
  readonly rubric: Rubric;
  readonly mode: string | null;
  readonly examples: readonly HintExample[];
  /** Hints that were tried and dropped. */
  readonly dropped: readonly string[];
  readonly round: number;
};

const SYSTEM = `You write a hint for a judge: a language model that grades answers by a rubric. People graded the same answers, and on some the judge differs from them. You get the rubric and such answers. Write what the judge must know or watch for, so that it grades as people do.

- First find what people see and the judge does not. Then write one to three sentences that hold for all answers of this kind. The hint is added to the rubric; the rubric itself stays.
${COMMON_RULES}

The form: {"reflection":"<what people see and the judge does not>","hint":"<one to three sentences>"}.`;

const MAX_HINT = 1500;
const SHOWN_DROPPED = 4;

/** The question for the next hint. */
export function hintQuestion({ author, rubric, mode, examples, dropped, round }: HintTask): ProposalQuestion<{ readonly hint: string }> {
  const words = [
    '# Task',
    ...(mode === null ? [] : ['The answers failed in one way, which is named in a block.']),
    `Scores of a rubric as a whole are told as percent of the way from worst to best. The scale of every item: ${scaleWords(rubric.scale)}.`,
    '# Rubric',
    rubricText(rubric),
  ].join('\n\n');
  const data = [
    ...(mode === null ? [] : [dataBlock('kind of failure', mode)]),
    ...dropped.slice(-SHOWN_DROPPED).map((text, index) => dataBlock(`hint ${index + 1} that was tried and is no better`, text)),
    ...examples.flatMap(({ blocks, people, judge }, index) =>
      exampleBlocks(index + 1, [
        ...blocks,
        { name: 'what was said', text: `People: ${asPercent(people)}. The judge: ${asPercent(judge)}.` },
      ]),
    ),
  ];
  const parse: ProposalQuestion<{ readonly hint: string }>['parse'] = (reply) =>
    readProposal(reply, ['reflection', 'hint'], ({ reflection, hint }): { readonly hint: string } | Problem => {
      const problem = typeof reflection === 'string' ? textProblem('hint', hint, MAX_HINT) : '"reflection" is no text';
      return problem === null ? { hint: String(hint).trim() } : { problem };
    });
  return { author, system: SYSTEM, words, data, schema: SCHEMA, parse, round };
}

const SCHEMA = objectSchema({ reflection: { type: 'string' }, hint: { type: 'string' } });

function asPercent(fraction: number): string {
  return `${Math.round(100 * fraction)} %`;
}

/** The rubric with the hint at the end of its description. */
export function withHint(rubric: Rubric, hint: string): Rubric {
  return { ...rubric, description: rubric.description === undefined ? hint : `${rubric.description.trimEnd()} ${hint}` };
}
