/** What a judge of two answers must reply, and how it is read: strictly, as `judge-reply` reads grades. */
import type { JsonObject } from '../domain/json.js';
import type { Answer } from '../providers/provider.js';
import type { Parsed } from './asking.js';
import { hasExactly, mismatch, readReplyObject } from './judge-reply.js';

const CHOICES = ['first', 'second', 'tie'] as const;
/** The answer shown first, the one shown second, or neither. */
export type Choice = (typeof CHOICES)[number];

export const CHOICE_SCHEMA: JsonObject = {
  type: 'object',
  properties: { reason: { type: 'string' }, better: { type: 'string', enum: [...CHOICES] } },
  required: ['reason', 'better'],
  additionalProperties: false,
};

export const CHOICE_EXAMPLE = '{"reason":"<why>","better":"<first, second or tie>"}';

/** Reads a choice: one JSON object with a reason and one of the three words. Everything else is a mismatch and never a choice. */
export function parseChoice(reply: Pick<Answer, 'output' | 'finishReason' | 'toolCalls'>): Parsed<Choice> {
  const read = readReplyObject(reply);
  if (read.kind === 'mismatch') return read;
  const { value } = read;
  if (!hasExactly(value, ['reason', 'better'])) return mismatch('it is not an object of "reason" and "better"');
  if (typeof value.reason !== 'string') return mismatch('the reason is not a text');
  const choice = CHOICES.find((word) => word === value.better);
  return choice === undefined ? mismatch('"better" is none of "first", "second" and "tie"') : { kind: 'parsed', value: choice };
}
