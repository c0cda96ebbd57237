/** A prompt as a model edits it: the question, the reply, and the messages that it makes. */
import type { Message } from '../domain/message.js';
import type { Answer } from '../providers/provider.js';
import type { Parsed } from '../scorers/asking.js';
import { type DataBlock, dataBlock } from '../scorers/judge-data.js';
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

/** A case that fails under the prompt in force. */
export type FailingExample = {
  readonly blocks: readonly DataBlock[];
  /** What did not hold: scorers, and names of their checks or rubric items. */
  readonly failed: readonly string[];
};

export type PromptTask = {
  readonly author: Author;
  readonly messages: readonly Message[];
  readonly mode: string | null;
  readonly examples: readonly FailingExample[];
  /** Why earlier edits were dropped. */
  readonly dropped: readonly string[];
  readonly round: number;
};

const SYSTEM = `You improve the prompt of an application. You get the prompt, message by message, and cases in which the application's answer failed, with what did not hold. Change the prompt so that answers of this kind hold, and no other gets worse.

- First find what the failures have in common. Then change as little as that takes: keep what works, its tone, its format and its language.
- Words in double braces, such as {{question}}, are variables that the application fills. All of them stay, and there are no others.
- Write nothing that only serves the graders, and no answer to a case.
${COMMON_RULES}

The form: {"reflection":"<what the failures have in common>","messages":[{"number":<number of a message>,"content":"<its new text, whole>"}]}. Name only the messages that change.`;

const MAX_CONTENT = 60_000;

/** The question for the next edit. */
export function promptQuestion({ author, messages, mode, examples, dropped, round }: PromptTask): ProposalQuestion<readonly Message[]> {
  const words = [
    '# Task',
    `The prompt has ${messages.length === 1 ? 'one message' : `${messages.length} messages`}. Each stands in a block with its number and its role.`,
    ...(mode === null ? [] : ['The failures are of one kind, which is named in a block.']),
    ...dropped.map((why) => `An earlier edit was dropped: ${why}.`),
  ].join('\n\n');
  const data = [
    ...messages.map(({ role, content }, index) => dataBlock(`message ${index + 1} of the prompt (${role})`, content)),
    ...(mode === null ? [] : [dataBlock('kind of failure', mode)]),
    ...examples.flatMap(({ blocks, failed }, index) =>
      exampleBlocks(index + 1, [...blocks, { name: 'what did not hold', text: failed.join('\n') }]),
    ),
  ];
  return { author, system: SYSTEM, words, data, schema: SCHEMA, parse: (reply) => parseEdit(reply, messages), round };
}

const SCHEMA = objectSchema({
  reflection: { type: 'string' },
  messages: { type: 'array', items: objectSchema({ number: { type: 'integer' }, content: { type: 'string' } }) },
});

function parseEdit(reply: Answer, before: readonly Message[]): Parsed<readonly Message[]> {
  return readProposal(reply, ['reflection', 'messages'], ({ reflection, messages }): readonly Message[] | Problem => {
    if (typeof reflection !== 'string') return { problem: '"reflection" is no text' };
    if (!Array.isArray(messages) || messages.length === 0) return { problem: '"messages" names no message' };
    const edited = [...before];
    for (const change of messages as readonly unknown[]) {
      const { number, content } = typeof change === 'object' && change !== null ? (change as Record<string, unknown>) : {};
      const index = typeof number === 'number' && Number.isInteger(number) ? number - 1 : -1;
      const own = edited[index];
      if (own === undefined) return { problem: `a message has a number that is not 1 to ${before.length}` };
      const problem = textProblem('content', content, MAX_CONTENT);
      if (problem !== null) return { problem };
      edited[index] = { ...own, content: String(content) };
    }
    const [was, is] = [variablesOf(before), variablesOf(edited)];
    const missing = was.find((name) => !is.includes(name));
    if (missing !== undefined) return { problem: 'a variable of the prompt is gone' };
    if (is.some((name) => !was.includes(name))) return { problem: 'there is a variable that the prompt did not have' };
    const isSame = edited.every(({ content }, index) => content.trim() === before[index]?.content.trim());
    return isSame ? { problem: 'nothing has changed' } : edited;
  });
}

function variablesOf(messages: readonly Message[]): string[] {
  return messages.flatMap(({ content }) => [...content.matchAll(/\{\{\s*([^{}]*?)\s*\}\}/g)].map((match) => match[1] ?? ''));
}
