/** Anthropic message logs: a request and its response as an application or a proxy logged them. */
import { textOf, toMessages } from './messages.js';
import { readScore, readSignals } from './signals.js';
import { NO_CONTENT, type Piece, type Place, type Source } from './source.js';
import { tagsOf } from './tags.js';
import { asBag, asText, asTime, type Bag, isBag, textIn, unquoted } from './values.js';

export const anthropic: Source = {
  format: 'anthropic',
  recognise: (record) => (isMessage(responseOf(record)) ? 'Anthropic message logs' : null),
  read: readEntry,
};

function responseOf(record: Bag): Bag {
  const result = asBag(unquoted(record.result));
  return asBag(
    unquoted(record.response ?? record.message ?? record.response_body ?? result.message ?? (record.type === 'message' ? record : null)),
  );
}

function requestOf(record: Bag): Bag {
  return asBag(
    unquoted(record.request ?? record.params ?? record.request_body ?? record.body ?? (record.messages === undefined ? null : record)),
  );
}

function isMessage(response: Bag): boolean {
  return response.type === 'message' && Array.isArray(response.content);
}

function readEntry(record: Bag, { file, line }: Place): Piece[] {
  const response = responseOf(record);
  const request = requestOf(record);
  const metadata = { ...asBag(request.metadata), ...asBag(unquoted(record.metadata)) };
  const id = textIn(response, 'id') ?? textIn(record, 'custom_id', 'id', 'request_id');
  const output = textOf({ role: 'assistant', content: response.content });
  const named = ['feedback', 'rating', 'thumbs', 'stars', 'comment', 'correction'].flatMap((name) => {
    const value = record[name];
    return isBag(value)
      ? Object.entries(value).flatMap(([inner, item]) => readScore({ name: inner, value: item }))
      : readScore({ name, value });
  });
  return [
    {
      kind: output === null && response.stop_reason === 'tool_use' ? 'step' : 'turn',
      id: id ?? `${file}:${line}`,
      trace: id ?? `${file}:${line}`,
      name: id,
      session: textIn(metadata, 'session_id', 'conversation_id', 'thread_id') ?? textIn(record, 'session_id', 'conversation_id'),
      at: asTime(record.timestamp ?? record.created_at ?? record.time),
      tags: tagsOf(metadata),
      feedback: [...named, ...readSignals(metadata), ...readSignals(record.signals === undefined ? null : { signals: record.signals })],
      problem: problemOf(record, request, output, response),
      content: () => ({ ...NO_CONTENT, messages: toMessages(request), output }),
    },
  ];
}

function problemOf(record: Bag, request: Bag, output: string | null, response: Bag): string | null {
  if (request.messages === undefined) return 'has no request beside its response';
  if (output !== null || response.stop_reason === 'tool_use') return null;
  return asText(asBag(record.error).message) === null ? 'has no output' : 'ended in an error, without an output';
}
