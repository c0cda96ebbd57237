/** Braintrust: events of project logs (fetch, export, BTQL). Scores are on 0..1, corrections are `expected`, comments hang on the root. */
import type { Feedback } from '../domain/trace.js';
import { passagesOf } from './langfuse.js';
import { textOf, toMessages } from './messages.js';
import { correctionOf, readScore, readSignals } from './signals.js';
import { type Content, NO_CONTENT, type Piece, type Source } from './source.js';
import { tagsOf } from './tags.js';
import { asBag, asList, asText, asTime, type Bag, textIn, unquoted } from './values.js';

export const braintrust: Source = {
  format: 'braintrust',
  recognise: (record) => ('root_span_id' in record && 'span_id' in record ? 'Braintrust project logs' : null),
  read: (record) => ('span_id' in record ? readEvent(record) : [{ kind: 'problem', why: 'is no Braintrust event' }]),
};

function readEvent(record: Bag): Piece[] {
  const span = textIn(record, 'span_id');
  const trace = textIn(record, 'root_span_id');
  const id = textIn(record, 'id') ?? span;
  if (trace === null || id === null) return [{ kind: 'problem', why: 'has no id' }];
  const isRoot = record.is_root === true || span === trace || asList(unquoted(record.span_parents)).length === 0;
  const metadata = asBag(unquoted(record.metadata));
  const shared = { id: `event:${id}`, trace, group: id, at: asTime(record.created), feedback: feedbackOf(record) };
  if (!isRoot) return [{ kind: 'step', ...shared, content: () => stepContent(record) }];
  return [
    {
      kind: 'turn',
      ...shared,
      name: id,
      session: textIn(metadata, 'session_id', 'sessionId', 'thread_id', 'conversation_id'),
      tags: tagsOf(metadata),
      feedback: [...shared.feedback, ...readSignals(metadata)],
      problem: problemOf(record),
      content: () => ({
        ...NO_CONTENT,
        messages: toMessages(record.input),
        input: textOf(record.input),
        output: textOf(record.output),
      }),
    },
  ];
}

function problemOf(record: Bag): string | null {
  if (textOf(record.output) !== null) return null;
  return asText(record.error) === null ? 'has no output' : 'ended in an error, without an output';
}

function feedbackOf(record: Bag): Feedback[] {
  const scores = Object.entries(asBag(unquoted(record.scores))).flatMap(([name, value]) => readScore({ name, value, isFraction: true }));
  const comments = asList(unquoted(record.comments)).flatMap((comment) =>
    readScore({ name: 'comment', value: asBag(comment).comment ?? asBag(comment).text }),
  );
  const isCorrected = textOf(record.expected) !== null && textOf(record.expected) !== textOf(record.output);
  return [...scores, ...comments, ...(isCorrected ? correctionOf(record.expected) : [])];
}

function stepContent(record: Bag): Content {
  const { type, name } = asBag(unquoted(record.span_attributes));
  const output = unquoted(record.output);
  if (type === 'llm') return { ...NO_CONTENT, messages: toMessages(record.input), input: textOf(record.input), output: textOf(output) };
  if (type === 'tool')
    return { ...NO_CONTENT, tools: [{ name: asText(name) ?? 'tool', arguments: unquoted(record.input), result: output }] };
  return Array.isArray(output) && /retriev|search|knowledge|rag/i.test(String(name))
    ? { ...NO_CONTENT, context: passagesOf(output) }
    : NO_CONTENT;
}
