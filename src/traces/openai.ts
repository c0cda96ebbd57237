/**
 * OpenAI: stored completions (their inputs come from a second call, joined by the completion's id), fine-tuning examples (answers that
 * somebody approved), and preference pairs: the answer that was not preferred is a failure, the preferred one its correction.
 */
import { textOf, toMessages } from './messages.js';
import { readSignals } from './signals.js';
import { NO_CONTENT, type Piece, type Place, type Source } from './source.js';
import { tagsOf } from './tags.js';
import { asBag, asList, asTime, type Bag, isBag, textIn } from './values.js';

const FINE_TUNE_KEYS = new Set(['messages', 'tools', 'parallel_tool_calls', 'functions', 'metadata']);

export const openai: Source = {
  format: 'openai',
  recognise: (record) => {
    if (isPair(record)) return 'OpenAI preference pairs';
    if (isFineTune(record)) return 'OpenAI fine-tuning examples';
    if (record.object === 'chat.completion') return 'OpenAI stored completions';
    return isMessageMap(record) || isStoredMessage(record) ? 'OpenAI stored messages' : null;
  },
  read: (record, place) => {
    if (isPair(record)) return readPair(record, place);
    if (isFineTune(record)) return readExample(record, place);
    if (record.object === 'chat.completion') return readCompletion(record);
    if (isStoredMessage(record)) return readMessages(String(record.id).replace(/-\d+$/, ''), [record], String(record.id));
    if (isMessageMap(record)) return Object.entries(record).flatMap(([id, list]) => readMessages(id, asList(asBag(list).data), id));
    return [{ kind: 'problem', why: 'is no OpenAI completion, message, example or pair' }];
  },
};

function isPair(record: Bag): boolean {
  return 'preferred_output' in record && 'non_preferred_output' in record;
}

function isFineTune(record: Bag): boolean {
  return Array.isArray(record.messages) && Object.keys(record).every((key) => FINE_TUNE_KEYS.has(key));
}

function isStoredMessage(record: Bag): boolean {
  return 'role' in record && /^chatcmpl-.+-\d+$/.test(String(record.id));
}

function isMessageMap(record: Bag): boolean {
  const lists = Object.values(record);
  return lists.length > 0 && lists.every((list) => isBag(list) && list.object === 'list' && Array.isArray(list.data));
}

function readPair(record: Bag, { file, line }: Place): Piece[] {
  const output = textOf(asList(record.non_preferred_output));
  const better = textOf(asList(record.preferred_output));
  const id = `${file}:${line}`;
  return [
    {
      kind: 'turn',
      id,
      trace: id,
      name: null,
      feedback: better === null ? [] : [{ kind: 'correction', text: better }],
      problem: output === null ? 'has no non-preferred answer' : null,
      content: () => ({ ...NO_CONTENT, messages: toMessages(record.input), output }),
    },
  ];
}

function readExample(record: Bag, { file, line }: Place): Piece[] {
  const messages = toMessages(record.messages);
  const last = messages.at(-1);
  const output = last?.role === 'assistant' && last.content.trim() !== '' ? last.content : null;
  const id = `${file}:${line}`;
  return [
    {
      kind: 'turn',
      id,
      trace: id,
      name: null,
      tags: tagsOf(asBag(record.metadata)),
      feedback: [{ kind: 'approved' }, ...readSignals(record.metadata)],
      problem: output === null ? 'does not end with an answer' : null,
      content: () => ({ ...NO_CONTENT, messages: messages.slice(0, -1), output }),
    },
  ];
}

function readCompletion(record: Bag): Piece[] {
  const id = textIn(record, 'id');
  if (id === null) return [{ kind: 'problem', why: 'has no id' }];
  const metadata = asBag(record.metadata);
  const output = textOf(record);
  const message = asBag(asBag(asList(record.choices)[0]).message);
  return [
    {
      kind: output === null && asList(message.tool_calls).length > 0 ? 'step' : 'turn',
      id: `completion:${id}`,
      trace: id,
      group: id,
      session: textIn(metadata, 'session_id', 'thread_id', 'conversation_id'),
      at: asTime(record.created),
      tags: tagsOf(metadata),
      feedback: readSignals(metadata),
      problem: output === null && asList(message.tool_calls).length === 0 ? 'has no output' : null,
      content: () => ({ ...NO_CONTENT, output }),
    },
  ];
}

function readMessages(completion: string, list: readonly unknown[], id: string): Piece[] {
  return [
    {
      kind: 'step',
      id: `messages:${id}`,
      trace: completion,
      group: completion,
      feedback: [],
      content: () => ({ ...NO_CONTENT, messages: toMessages(list) }),
    },
  ];
}
