/**
 * LangSmith: runs (the read model of before and after January 2027, JSONL and Parquet) and feedback. The conversation stands in
 * `extra.metadata.session_id` or `thread_id`; the top-level `session_id` of the older model is the project.
 */
import { passagesOf } from './langfuse.js';
import { textOf, toMessages } from './messages.js';
import { correctionOf, readScore, readSignals } from './signals.js';
import { type Content, NO_CONTENT, type Piece, type Place, type Source } from './source.js';
import { tagsOf } from './tags.js';
import { asBag, asList, asText, asTime, type Bag, textIn, unquoted } from './values.js';

export const langsmith: Source = {
  format: 'langsmith',
  recognise: (record) => {
    if (isFeedback(record)) return 'LangSmith feedback';
    return 'run_type' in record && 'id' in record ? 'LangSmith runs' : null;
  },
  read: (record, place) => {
    if (isFeedback(record)) return readFeedback(record, place);
    return 'run_type' in record ? readRun(record) : [{ kind: 'problem', why: 'is no LangSmith run or feedback' }];
  },
};

function isFeedback(record: Bag): boolean {
  return (
    'key' in record && ('run_id' in record || 'trace_id' in record) && ('score' in record || 'value' in record || 'correction' in record)
  );
}

function readFeedback(record: Bag, place: Place): Piece[] {
  const about = [textIn(record, 'trace_id'), textIn(record, 'run_id')].filter((id) => id !== null);
  const name = textIn(record, 'key') ?? '';
  const corrected = record.correction === null || record.correction === undefined ? [] : correctionOf(record.correction);
  // A correction carries a score of its own, which says nothing more.
  const value = /correct/i.test(name) ? (corrected.length > 0 ? null : record.value) : (record.score ?? record.value);
  const feedback = [...corrected, ...readScore({ name, value, comment: record.comment, isBoolean: typeof value === 'boolean' })];
  const id = textIn(record, 'id') ?? `${place.file}:${place.line}`;
  return [{ kind: 'feedback', id: `feedback:${id}`, about, feedback }];
}

function readRun(record: Bag): Piece[] {
  const id = textIn(record, 'id');
  if (id === null) return [{ kind: 'problem', why: 'has no id' }];
  const trace = textIn(record, 'trace_id') ?? id;
  const at = asTime(record.start_time);
  const isChild =
    textIn(record, 'parent_run_id') !== null || asList(unquoted(record.parent_run_ids)).length > 0 || record.is_root === false;
  const inputs = unquoted(record.inputs);
  const outputs = unquoted(record.outputs);
  if (isChild)
    return [{ kind: 'step', id: `run:${id}`, trace, group: id, at, feedback: [], content: () => stepContent(record, inputs, outputs) }];
  const metadata = { ...asBag(asBag(unquoted(record.extra)).metadata), ...asBag(unquoted(record.metadata)) };
  return [
    {
      kind: 'turn',
      id: `run:${id}`,
      trace,
      name: id,
      session: textIn(metadata, 'session_id', 'thread_id', 'conversation_id') ?? textIn(record, 'thread_id'),
      at,
      tags: tagsOf(metadata),
      feedback: readSignals(metadata),
      problem: problemOf(record, outputs),
      content: () => ({ messages: toMessages(inputs), input: textOf(inputs), output: textOf(outputs), context: [], tools: [] }),
    },
  ];
}

function problemOf(record: Bag, outputs: unknown): string | null {
  if (textOf(outputs) !== null) return null;
  return asText(record.error) === null ? 'has no output' : 'ended in an error, without an output';
}

function stepContent(record: Bag, inputs: unknown, outputs: unknown): Content {
  switch (String(record.run_type).toLowerCase()) {
    case 'retriever':
      return { ...NO_CONTENT, context: passagesOf(outputs) };
    case 'tool':
      return {
        ...NO_CONTENT,
        tools: [{ name: textIn(record, 'name') ?? 'tool', arguments: toolInput(inputs), result: toolOutput(outputs) }],
      };
    case 'llm':
      return { ...NO_CONTENT, messages: toMessages(inputs), input: textOf(inputs), output: textOf(outputs) };
    default:
      return NO_CONTENT;
  }
}

function toolInput(inputs: unknown): unknown {
  const bag = asBag(inputs);
  return Object.keys(bag).length === 1 && bag.input !== undefined ? unquoted(bag.input) : inputs;
}

function toolOutput(outputs: unknown): unknown {
  const bag = asBag(outputs);
  const inner = bag.output ?? bag.outputs;
  return Object.keys(bag).length === 1 && inner !== undefined ? unquoted(inner) : outputs;
}
