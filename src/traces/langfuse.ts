/**
 * Langfuse: the UI's batch exports of traces and scores (JSONL, CSV), the blob exports (snake case; JSONL, CSV, Parquet), and the
 * answers of its API. Inputs and outputs are JSON inside strings. Corrections are in no UI export.
 */
import type { Feedback } from '../domain/trace.js';
import { textOf, toMessages } from './messages.js';
import { correctionOf, readScore, readSignals } from './signals.js';
import type { Content, Piece, Place, Source } from './source.js';
import { tagsOf } from './tags.js';
import { asBag, asList, asText, asTime, type Bag, isBag, textIn, unquoted } from './values.js';

const TRACE_COLUMNS = new Set(
  (
    'id timestamp name userId sessionId release version environment tags bookmarked public input output metadata comments projectId createdAt ' +
    'updatedAt externalId htmlPath latency totalCost observations scores user_id session_id project_id created_at updated_at'
  ).split(' '),
);
const TYPES = /^(SPAN|GENERATION|EVENT|AGENT|TOOL|CHAIN|RETRIEVER|EVALUATOR|EMBEDDING|GUARDRAIL)$/;

export const langfuse: Source = {
  format: 'langfuse',
  recognise: (record) => {
    if (isScore(record)) return 'Langfuse scores';
    if (isObservation(record)) return 'Langfuse observations';
    if ('sourceTraceId' in record && 'expectedOutput' in record) return 'Langfuse dataset items';
    return isTrace(record) ? 'Langfuse traces' : null;
  },
  read: (record, place) => {
    if (isScore(record)) return readScoreRow(record, place);
    if (isObservation(record)) return readObservation(record);
    if ('sourceTraceId' in record && 'expectedOutput' in record) return readDatasetItem(record, place);
    return isTrace(record) ? readTrace(record) : [{ kind: 'problem', why: 'is no Langfuse trace, observation or score' }];
  },
};

function isScore(record: Bag): boolean {
  const isKind = 'dataType' in record || 'data_type' in record || 'stringValue' in record;
  return isKind && 'name' in record && ('traceId' in record || 'trace_id' in record || 'subject' in record);
}

function isObservation(record: Bag): boolean {
  return ('traceId' in record || 'trace_id' in record) && TYPES.test(String(record.type)) && 'id' in record;
}

function isTrace(record: Bag): boolean {
  return 'id' in record && 'timestamp' in record && ('input' in record || 'output' in record);
}

function readTrace(record: Bag): Piece[] {
  const id = textIn(record, 'id');
  if (id === null) return [{ kind: 'problem', why: 'has no id' }];
  const metadata = asBag(unquoted(record.metadata));
  const inner = asList(record.observations)
    .filter(isBag)
    .flatMap((observation) => readObservation({ traceId: id, ...observation }));
  return [
    {
      kind: 'turn',
      id: `trace:${id}`,
      trace: id,
      session: textIn(record, 'sessionId', 'session_id'),
      at: asTime(record.timestamp),
      tags: { ...tagsOf(metadata), ...tagsOf({ environment: record.environment }) },
      feedback: [...columnScores(record), ...asList(record.scores).filter(isBag).flatMap(scoreOf), ...readSignals(metadata)],
      problem: inner.length > 0 ? null : missing(record),
      content: () => contentOf(record.input, record.output),
    },
    ...inner,
  ];
}

/** What is missing of a turn, in words. */
function missing(record: Bag): string | null {
  if (textOf(record.output) === null) return 'has no output';
  return textOf(record.input) === null ? 'has no input' : null;
}

function contentOf(input: unknown, output: unknown): Content {
  return { messages: toMessages(input), input: textOf(input), output: textOf(output), context: [], tools: [] };
}

/** One column a score name, its cell a list of values. */
function columnScores(record: Bag): Feedback[] {
  return Object.entries(record).flatMap(([name, cell]) => {
    if (TRACE_COLUMNS.has(name)) return [];
    const values = unquoted(cell);
    return (Array.isArray(values) ? values : [values]).flatMap((value) => readScore({ name, value }));
  });
}

function readScoreRow(record: Bag, place: Place): Piece[] {
  const subject = asBag(record.subject);
  const about = [
    textIn(record, 'traceId', 'trace_id') ?? textIn(subject, 'traceId', ...(subject.kind === 'trace' ? ['id'] : [])),
    textIn(record, 'observationId', 'observation_id') ?? (subject.kind === 'observation' ? textIn(subject, 'id') : null),
  ].filter((id) => id !== null);
  const id = textIn(record, 'id') ?? `${place.file}:${place.line}`;
  return [{ kind: 'feedback', id: `score:${id}`, about, feedback: scoreOf(record) }];
}

function scoreOf(record: Bag): Feedback[] {
  const name = textIn(record, 'name') ?? '';
  const type = textIn(record, 'dataType', 'data_type');
  const worded = record.stringValue ?? record.string_value;
  const comment = asText(record.comment);
  // API v2 keeps the text of a correction in stringValue beside a value of 0; v3 keeps it in value.
  if (type === 'CORRECTION') return correctionOf(asText(worded) ?? record.value);
  const value = type === 'TEXT' || type === 'CATEGORICAL' ? (asText(worded) ?? record.value) : record.value;
  return readScore({ name, value, comment, isBoolean: type === 'BOOLEAN' });
}

function readDatasetItem(record: Bag, place: Place): Piece[] {
  const about = [textIn(record, 'sourceTraceId')].filter((id) => id !== null);
  const id = textIn(record, 'id') ?? `${place.file}:${place.line}`;
  return about.length === 0 ? [] : [{ kind: 'feedback', id: `item:${id}`, about, feedback: correctionOf(record.expectedOutput) }];
}

function readObservation(record: Bag): Piece[] {
  const trace = textIn(record, 'traceId', 'trace_id');
  const id = textIn(record, 'id');
  if (trace === null || id === null) return [{ kind: 'problem', why: 'has no trace id' }];
  const isRoot = record.isRootObservation === true || textIn(record, 'parentObservationId', 'parent_observation_id') === null;
  const at = asTime(record.startTime ?? record.start_time);
  const shared = { id: `observation:${id}`, trace, group: id, at };
  if (!isRoot) return [{ kind: 'step', ...shared, feedback: [], content: () => stepContent(record) }];
  const metadata = asBag(unquoted(record.metadata));
  return [
    {
      kind: 'turn',
      ...shared,
      name: trace,
      session: textIn(record, 'sessionId', 'session_id'),
      tags: { ...tagsOf(metadata), ...tagsOf({ environment: record.environment }) },
      feedback: readSignals(metadata),
      content: () => contentOf(record.input, record.output),
    },
  ];
}

function stepContent(record: Bag): Content {
  const { input, output } = contentOf(record.input, record.output);
  const none: Content = { messages: [], input: null, output: null, context: [], tools: [] };
  switch (record.type) {
    case 'RETRIEVER':
      return { ...none, context: passagesOf(unquoted(record.output)) };
    case 'TOOL':
      return {
        ...none,
        tools: [{ name: textIn(record, 'name') ?? 'tool', arguments: unquoted(record.input), result: unquoted(record.output) }],
      };
    case 'GENERATION':
      return { ...none, messages: toMessages(record.input), input, output };
    default:
      return none;
  }
}

/** Retrieved passages in whatever list a retriever gave. */
export function passagesOf(value: unknown): { id: string; text: string }[] {
  const plain = unquoted(value);
  const list = Array.isArray(plain)
    ? plain
    : asList(asBag(plain).documents ?? asBag(plain).outputs ?? asBag(plain).output ?? asBag(plain).results);
  return list.flatMap((item, index) => {
    const bag = asBag(item);
    const text =
      typeof item === 'string' ? item : (textIn(bag, 'content', 'page_content', 'pageContent', 'text', 'document') ?? textOf(bag.document));
    return text === null ? [] : [{ id: textIn(bag, 'id', 'document_id') ?? String(index + 1), text }];
  });
}
