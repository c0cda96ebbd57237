/** A model's second look at answers: whether they failed, whatever people said. */
import type { Judged } from './cases.js';

export const REVIEW_TASK =
  'Judge one answer of an assistant in production. It failed if it is wrong, ignores what was retrieved or said, uses another language than the customer, repeats internal text, ' +
  'has a hurtful tone, or calls a tool with other arguments than the customer gave. A right answer that a customer dislikes did not fail. ' +
  'Reply with one JSON object and nothing else: {"failure": true or false, "reason": "..."}';

/** What the model sees of an answer; its texts are redacted already. */
export function reviewData({ turn }: Pick<Judged, 'turn'>): unknown {
  const { history, context, input, output, tools, feedback } = turn;
  return { earlier: history, retrieved: context, question: input, answer: output, toolCalls: tools, feedback };
}

/** The verdict in a reply; null where it has none. */
export function verdictIn(reply: unknown): boolean | null {
  const failure = typeof reply === 'object' && reply !== null ? (reply as { failure?: unknown }).failure : null;
  return typeof failure === 'boolean' ? failure : null;
}
