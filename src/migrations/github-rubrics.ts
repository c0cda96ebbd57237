/** Rubrics for the model-graded evaluators of GitHub Models. */
import { z } from 'zod';
import type { Rubric } from '../domain/judging/rubric.js';
import { type Account, toSlug } from './draft.js';

/** An evaluator that asks a model to choose. */
export const LlmEvaluatorSchema = z.strictObject({
  modelId: z.string().min(1),
  prompt: z.string().min(1),
  systemPrompt: z.string().optional(),
  choices: z.array(z.strictObject({ choice: z.union([z.string(), z.number()]).transform(String), score: z.number() })).min(1),
});
export type LlmEvaluator = z.infer<typeof LlmEvaluatorSchema>;

const FIVE = { type: 'ordinal', min: 1, max: 5 } as const;

function builtIn(criterion: string, worst: string, best: string): Omit<Rubric, 'rubric' | 'pass_at'> {
  return { scale: FIVE, items: [{ id: 'answer', criterion, anchors: { 1: worst, 5: best } }] };
}

/** By the name after `github/`. */
export const BUILT_IN_RUBRICS: ReadonlyMap<string, Omit<Rubric, 'rubric' | 'pass_at'>> = new Map([
  [
    'similarity',
    builtIn(
      'Says the same as the reference: equal information, whatever the words.',
      'nothing of it agrees with the reference',
      'all of it agrees with the reference',
    ),
  ],
  [
    'coherence',
    builtIn(
      'Its sentences follow from each other and from the question, in an order that a reader can follow.',
      'words without connection',
      'one clear line of thought from beginning to end',
    ),
  ],
  [
    'fluency',
    builtIn(
      'Grammar, choice of words and sentence structure read well.',
      'cannot be understood for its errors',
      'varied, precise and free of errors',
    ),
  ],
  [
    'relevance',
    builtIn(
      'Answers the question that was asked, completely and correctly as far as the given information goes.',
      'speaks of something else',
      'answers all of it, with insight beyond the bare facts',
    ),
  ],
  [
    'groundedness',
    builtIn(
      'Every statement is supported by the given context.',
      'rests on nothing in the context',
      'every statement stands in the context, and what was asked is answered from it',
    ),
  ],
]);

/**
 * The rubric of an evaluator with choices: its prompt is the criterion, its choices are the labels. Scores outside 0..1 are mapped
 * onto it; a reply that names no choice scored 0, so a single choice gets a label beside it for everything else.
 */
export function rubricOfChoices(
  name: string,
  { prompt, systemPrompt, choices }: LlmEvaluator,
  isStrict: boolean,
  account: Account,
): Rubric {
  const low = Math.min(0, ...choices.map(({ score }) => score));
  const high = Math.max(1, ...choices.map(({ score }) => score));
  if (low < 0 || high > 1) account.change(`evaluators: ${name} scores`, `Scores from ${low} to ${high} are mapped onto 0 to 1.`);
  const labels: Record<string, number> = {};
  for (const { choice, score } of choices) {
    // The first choice that matches wins.
    if (!Object.hasOwn(labels, choice)) labels[choice] = (score - low) / (high - low);
  }
  if (Object.keys(labels).length === 1) labels['none of these'] = (0 - low) / (high - low);
  const passed = choices.filter(({ score }) => score > 0).map(({ choice }) => labels[choice] ?? 1);
  return {
    rubric: toSlug(name, 'judge'),
    ...(systemPrompt === undefined ? {} : { description: systemPrompt.trim() }),
    scale: { type: 'categorical', labels },
    items: [{ id: 'answer', criterion: inWords(prompt) }],
    ...(isStrict || passed.length === 0 ? {} : { pass_at: Math.min(...passed) }),
  };
}

/** Data reaches a judge in fenced blocks of its own, so that its places in a criterion are only named. */
function inWords(prompt: string): string {
  return prompt
    .trim()
    .replaceAll(/\{\{\s*completion\s*\}\}/g, '(the answer)')
    .replaceAll(/\{\{\s*expected\s*\}\}/g, '(the reference)')
    .replaceAll(/\{\{\s*context\s*\}\}/g, '(the context)')
    .replaceAll(/\{\{([^{}]*)\}\}/g, (_, variable: string) => `(the ${variable.trim()} of the question)`);
}
