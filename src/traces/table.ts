/** Tables of any making: one row a conversation or a turn, its columns told by their names or by the policy's `map`. */
import type { Message } from '../domain/message.js';
import type { Feedback, TableMap } from '../domain/trace.js';
import { passagesOf } from './langfuse.js';
import { textOf, toMessages } from './messages.js';
import { asFlag, correctionOf, normalName, readScore, readSignals, toRating } from './signals.js';
import { type Content, NO_CONTENT, type Piece, type Place, type Source } from './source.js';
import { tagsOf } from './tags.js';
import { asBag, asNumber, asText, asTime, type Bag, cleanText, textIn, unquoted } from './values.js';

type Column = keyof TableMap;

/** Names that columns commonly have, in snake case. */
const NAMES: Readonly<Record<Column, readonly string[]>> = {
  id: ['id', 'conversation_id', 'row_id', 'trace_id', 'turn_id', 'message_id', 'case', 'case_id', 'uuid'],
  time: ['created_at', 'timestamp', 'time', 'date', 'datetime', 'created'],
  user: ['user', 'user_id', 'customer', 'customer_id'],
  session: ['session', 'session_id', 'thread', 'thread_id', 'chat_id', 'dialog_id'],
  language: ['language', 'lang', 'locale'],
  input: ['question', 'input', 'query', 'prompt', 'user_message', 'request', 'user_input'],
  history: ['history', 'previous', 'earlier_turns', 'conversation_history', 'chat_history'],
  context: ['context', 'retrieved_context', 'documents', 'passages', 'knowledge'],
  output: ['answer', 'output', 'response', 'completion', 'reply', 'bot_answer', 'assistant_message', 'bot_response'],
  tool_calls: ['tool_call', 'tool_calls', 'tools', 'function_call'],
  thumbs: ['thumbs', 'thumb', 'feedback', 'vote', 'helpful', 'like', 'user_feedback'],
  rating: ['stars', 'rating', 'score', 'csat', 'user_rating'],
  comment: ['comment', 'comments', 'user_comment', 'feedback_comment', 'remark', 'feedback_text'],
  correction: ['corrected_answer', 'correction', 'expected', 'expected_output', 'ideal_answer', 'corrected'],
  retry: ['retries', 'retry', 'retry_count', 'retried'],
  abandoned: ['abandoned', 'gave_up'],
  escalated: ['escalated', 'escalated_to_human', 'handoff', 'handover'],
  copied: ['copied', 'copied_answer'],
};

/** Tables read with a mapping of columns; what it leaves out is told by name. */
export function createTable(map: TableMap = {}): Source {
  const cell = (record: Bag, column: Column): unknown => {
    const mapped = map[column];
    if (mapped !== undefined) return (Array.isArray(mapped) ? mapped : [mapped]).map((name) => record[name]).find(isFilled);
    const byName = new Map(Object.entries(record).map(([name, value]) => [normalName(name), value]));
    return NAMES[column].map((name) => byName.get(name)).find(isFilled);
  };
  const hasColumn = (record: Bag, column: Column): boolean => {
    const mapped = map[column];
    if (mapped !== undefined) return (Array.isArray(mapped) ? mapped : [mapped]).some((name) => name in record);
    const names = Object.keys(record).map(normalName);
    return NAMES[column].some((name) => names.includes(name));
  };
  return {
    format: 'table',
    recognise: (record) => {
      if (hasColumn(record, 'input') && hasColumn(record, 'output')) return 'a table';
      return Array.isArray(record.messages) ? 'a table of conversations' : null;
    },
    read: (record, place) => readRow(record, place, (column) => cell(record, column)),
  };
}

function isFilled(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function readRow(record: Bag, { file, line }: Place, cell: (column: Column) => unknown): Piece[] {
  const given = asText(cell('id'));
  const id = given ?? `${file}:${line}`;
  const messages = toMessages(record.messages);
  const last = messages.at(-1);
  const answer = last?.role === 'assistant' ? last.content : null;
  const output = textOf(cell('output')) ?? textOf(answer);
  const input = textOf(cell('input'));
  const language = asText(cell('language'));
  const hasQuestion = input !== null || messages.some(({ role }) => role === 'user');
  return [
    {
      kind: 'turn',
      id: `row:${id}`,
      trace: id,
      name: given,
      session: asText(cell('session')),
      at: asTime(cell('time')),
      tags: { ...tagsOf(scalars(record)), ...(language === null ? {} : { language }) },
      feedback: feedbackOf(record, cell),
      problem: output === null ? 'has no answer' : hasQuestion ? null : 'has no question',
      content: () => contentOf(cell, answer === null ? messages : messages.slice(0, -1), input, output),
    },
  ];
}

/** Columns that name a slice: short words, no numbers of signals, no texts. */
function scalars(record: Bag): Bag {
  const columns = new Set(Object.values(NAMES).flat());
  return Object.fromEntries(
    Object.entries({ ...record, ...asBag(record.metadata) }).filter(
      ([name, value]) => typeof value === 'string' && !columns.has(normalName(name)) && value.length <= 32,
    ),
  );
}

function contentOf(cell: (column: Column) => unknown, messages: readonly Message[], input: string | null, output: string | null): Content {
  const context = cell('context');
  const passages = passagesOf(context);
  const text = asText(context);
  return {
    ...NO_CONTENT,
    messages: [
      ...historyOf(cell('history')),
      ...(messages.length > 0 ? messages : input === null ? [] : [{ role: 'user' as const, content: input }]),
    ],
    input,
    output,
    context: passages.length > 0 ? passages : text === null ? [] : [{ id: '1', text: cleanText(text) }],
    tools: toolsOf(cell('tool_calls')),
  };
}

/** Earlier turns: a list of messages, or lines that begin with who spoke. */
function historyOf(value: unknown): readonly Message[] {
  const listed = toMessages(value);
  const text = asText(value);
  if (listed.length > 0 || text === null) return listed;
  const speakers = /^(user|customer|human|assistant|agent|bot|nora|ai)\s*:\s*/gim;
  const starts = [...text.matchAll(speakers)];
  return starts.map((start, index) => {
    const content = text.slice((start.index ?? 0) + start[0].length, starts[index + 1]?.index ?? text.length).trim();
    const role = /^(user|customer|human)$/i.test(start[1] ?? '') ? 'user' : 'assistant';
    return { role, content: cleanText(content) };
  });
}

function toolsOf(value: unknown): Content['tools'] {
  const text = asText(value);
  if (text === null) return [];
  return [...text.matchAll(/([A-Za-z_][\w.-]{0,80})\((\{[^\n]{0,4000}?\})\)/g)].map(([, name = '', given = '']) => ({
    name,
    arguments: unquoted(given),
    result: null,
  }));
}

function feedbackOf(record: Bag, cell: (column: Column) => unknown): Feedback[] {
  const implicit = (['retry', 'abandoned', 'escalated', 'copied'] as const).flatMap((name) => readSignals({ [name]: cell(name) }));
  const comment = textIn({ comment: cell('comment') }, 'comment');
  return [
    ...thumbOf(cell('thumbs')),
    ...ratingOf(cell('rating')),
    ...(comment === null ? [] : readScore({ name: 'comment', value: comment })),
    ...correctionOf(cell('correction') ?? ''),
    ...implicit,
    ...readSignals(record.meta ?? record.metadata),
    ...readSignals(record.signals === undefined ? null : { signals: record.signals }),
    ...wordedRating(record),
  ];
}

function thumbOf(value: unknown): Feedback[] {
  const flag = asFlag(value ?? '');
  return flag === null ? [] : [{ kind: 'thumb', up: flag }];
}

function ratingOf(value: unknown): Feedback[] {
  const number = asNumber(value ?? '');
  if (number !== null) return [{ kind: 'rating', value: toRating(number) }];
  return thumbOf(value);
}

/** A table may have stars in one column and, under `rating`, a thumb in words. */
function wordedRating(record: Bag): Feedback[] {
  return isFilled(record.stars) && typeof record.rating === 'string' && asNumber(record.rating) === null ? thumbOf(record.rating) : [];
}
