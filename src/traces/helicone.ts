/**
 * Helicone: exported requests with provider-native bodies. One row is one model call: a turn with tools has several, and its
 * feedback hangs on the last one. What a body is, is told by its shape; the `provider` field may be wrong.
 */
import type { Feedback } from '../domain/trace.js';
import { textOf, toMessages } from './messages.js';
import { readScore, readSignals } from './signals.js';
import { type Content, NO_CONTENT, type Piece, type Source } from './source.js';
import { tagsOf } from './tags.js';
import { asBag, asNumber, asTime, type Bag, textIn, unquoted } from './values.js';

export const helicone: Source = {
  format: 'helicone',
  recognise: (record) =>
    'request_id' in record && ('request_created_at' in record || 'request_body' in record) ? 'Helicone requests' : null,
  read: (record) => readRequest(record),
};

function readRequest(record: Bag): Piece[] {
  const id = textIn(record, 'request_id');
  if (id === null) return [{ kind: 'problem', why: 'has no request_id' }];
  const properties = { ...asBag(unquoted(record.properties)), ...asBag(unquoted(record.request_properties)) };
  const output = textOf(answerOf(record));
  return [
    {
      // A call that only asks for a tool is a step on the way to the answer.
      kind: output === null && hasToolCall(record) ? 'step' : 'turn',
      id: `request:${id}`,
      trace: id,
      session: textIn(properties, 'Helicone-Session-Id', 'session_id'),
      at: asTime(record.request_created_at),
      tags: tagsOf(properties),
      feedback: [...feedbackOf(record), ...readSignals(properties)],
      problem: problemOf(record, output),
      content: () => contentOf(record, output),
    },
  ];
}

function feedbackOf(record: Bag): Feedback[] {
  const thumb = readScore({ name: 'feedback_rating', value: record.feedback_rating });
  return [...thumb, ...Object.entries(asBag(unquoted(record.scores))).flatMap(([name, value]) => readScore({ name, value }))];
}

function bodyOf(value: unknown): unknown {
  const plain = unquoted(value);
  return plain === '' ? null : plain;
}

function answerOf(record: Bag): unknown {
  const body = asBag(bodyOf(record.response_body));
  // OpenAI's Responses API gives a list of items, Anthropic's Messages API one of blocks.
  return body.output_text ?? body.output ?? body;
}

function hasToolCall(record: Bag): boolean {
  return /"(tool_calls|tool_use|function_call)"/.test(JSON.stringify(bodyOf(record.response_body) ?? null));
}

function problemOf(record: Bag, output: string | null): string | null {
  if (bodyOf(record.request_body) === null || bodyOf(record.request_body) === undefined)
    return 'holds no bodies: export again with --include-body';
  const status = asNumber(record.response_status);
  if (status !== null && (status < 0 || status >= 400)) return `is a request that failed with status ${status}`;
  return output === null && !hasToolCall(record) ? 'has no output' : null;
}

function contentOf(record: Bag, output: string | null): Content {
  const messages = toMessages(bodyOf(record.request_body));
  const prompt = messages.length > 0 ? null : textOf(asBag(bodyOf(record.request_body)).prompt ?? asBag(bodyOf(record.request_body)).input);
  return { ...NO_CONTENT, messages, input: prompt, output };
}
