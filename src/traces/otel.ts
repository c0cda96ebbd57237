/**
 * OpenTelemetry GenAI in OTLP/JSON: the current conventions, those before 1.37 (one log event a message), OpenLLMetry's
 * `gen_ai.prompt.N`, OpenInference's `llm.input_messages.N`, and feedback as `gen_ai.evaluation.result`.
 */
import type { Message } from '../domain/message.js';
import type { Feedback } from '../domain/trace.js';
import { passagesOf } from './langfuse.js';
import { contentText, textOf, toMessages } from './messages.js';
import { type LogRecord, readLogRecords, readSpans, type Span, unflatten } from './otlp.js';
import { correctionOf, readScore, readSignals } from './signals.js';
import { type Content, NO_CONTENT, type Piece, type Source } from './source.js';
import { tagsOf } from './tags.js';
import { asBag, asList, asTime, type Bag, textIn, unquoted } from './values.js';

export const otel: Source = {
  format: 'otel',
  recognise: (record) => {
    if ('resourceSpans' in record) return `OpenTelemetry traces${conventionOf(record)}`;
    return 'resourceLogs' in record ? 'OpenTelemetry logs' : null;
  },
  read: (record) => [
    ...readSpans(record).flatMap(readSpan),
    ...readLogRecords(record).flatMap((log, index) => readLog(log, String(index))),
  ],
};

function conventionOf(record: Bag): string {
  const text = JSON.stringify(record.resourceSpans ?? '').slice(0, 200_000);
  if (text.includes('openinference.span.kind')) return ' (OpenInference)';
  if (text.includes('gen_ai.prompt.0')) return ' (OpenLLMetry)';
  if (text.includes('gen_ai.input.messages')) return ' (GenAI conventions)';
  return text.includes('"gen_ai.system"') ? ' (GenAI conventions before 1.37)' : '';
}

function readSpan(span: Span): Piece[] {
  if (span.trace === '') return [{ kind: 'problem', why: 'has a span without a trace id' }];
  const { attributes } = span;
  const events = span.events.flatMap((event, index) => readLog(event, `event${index}`));
  const shared = { id: `span:${span.trace}:${span.span}`, trace: span.trace, group: span.span, at: asTime(span.start) };
  const metadata = asBag(unquoted(attributes.metadata));
  const hasContent = contentKeys(attributes);
  if (span.parent !== null) {
    if (!hasContent) return events;
    return [{ kind: 'step', ...shared, feedback: [], content: () => contentOf(span) }, ...events];
  }
  return [
    {
      kind: 'turn',
      ...shared,
      name: span.trace,
      session: textIn(
        attributes,
        'gen_ai.conversation.id',
        'session.id',
        'traceloop.association.properties.session_id',
        'langfuse.session.id',
        'thread.id',
      ),
      tags: tagsOf({ ...metadata, ...attributes }),
      feedback: [...readSignals(signalAttributes(attributes)), ...readSignals(metadata)],
      content: () => (hasContent ? contentOf(span) : NO_CONTENT),
    },
    ...events,
  ];
}

function signalAttributes(attributes: Bag): Bag {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([key, value]) => {
      const last = /(?:^|\.)(?:signals?|feedback)\.([A-Za-z_]+)$/.exec(key)?.[1];
      return last === undefined ? [] : [[last, value]];
    }),
  );
}

function contentKeys(attributes: Bag): boolean {
  return Object.keys(attributes).some((key) =>
    /^(gen_ai\.(input|output)\.messages|gen_ai\.(prompt|completion)\.\d|gen_ai\.(prompt|completion)$|gen_ai\.retrieval|gen_ai\.tool\.call|llm\.(input|output)_messages|(input|output)\.value|traceloop\.entity\.(input|output)|retrieval\.documents)/.test(
      key,
    ),
  );
}

function contentOf(span: Span): Content {
  const { attributes } = span;
  const kind = String(
    attributes['openinference.span.kind'] ?? attributes['traceloop.span.kind'] ?? attributes['gen_ai.operation.name'] ?? '',
  ).toLowerCase();
  if (/^(retriever|retrieval)$/.test(kind)) return { ...NO_CONTENT, context: documentsOf(attributes) };
  if (/^(tool|execute_tool)$/.test(kind)) return { ...NO_CONTENT, tools: [toolOf(span)] };
  const messages = [...systemOf(attributes['gen_ai.system_instructions']), ...inputMessages(attributes)];
  const answer =
    textOf(attributes['gen_ai.output.messages']) ??
    textOf(flatMessages(attributes, 'llm.output_messages')) ??
    textOf(flatMessages(attributes, 'gen_ai.completion'));
  return {
    ...NO_CONTENT,
    messages,
    input:
      messages.length > 0 ? null : textOf(attributes['input.value'] ?? attributes['traceloop.entity.input'] ?? attributes['gen_ai.prompt']),
    output:
      answer ??
      (isCallOnly(attributes)
        ? null
        : textOf(attributes['output.value'] ?? attributes['traceloop.entity.output'] ?? attributes['gen_ai.completion'])),
  };
}

function isCallOnly(attributes: Bag): boolean {
  return Object.keys(attributes).some((key) =>
    /output_messages\.\d+\.message\.tool_calls|^gen_ai\.output\.messages$|completion\.\d+\.tool_calls/.test(key),
  );
}

function systemOf(value: unknown): Message[] {
  const content = contentText(unquoted(value ?? ''));
  return content === '' ? [] : [{ role: 'system', content }];
}

function inputMessages(attributes: Bag): readonly Message[] {
  const current = toMessages(attributes['gen_ai.input.messages']);
  if (current.length > 0) return current;
  const flat = toMessages(flatMessages(attributes, 'llm.input_messages') ?? flatMessages(attributes, 'gen_ai.prompt'));
  if (!flat.some(({ role }) => role === 'system')) return [...systemOf(asBag(unquoted(attributes['input.value'])).system), ...flat];
  return flat;
}

function flatMessages(attributes: Bag, prefix: string): unknown {
  const list = unflatten(attributes, prefix);
  if (!Array.isArray(list)) return null;
  return list.map((item) => {
    const message = asBag(asBag(item).message ?? item);
    const calls = asList(message.tool_calls).map((call) => asBag(call).tool_call ?? call);
    const contents = asList(message.contents).map((part) => asBag(part).message_content ?? part);
    return { role: 'assistant', ...message, content: message.content ?? contents, ...(calls.length === 0 ? {} : { tool_calls: calls }) };
  });
}

function documentsOf(attributes: Bag): Content['context'] {
  const flat = unflatten(attributes, 'retrieval.documents');
  if (Array.isArray(flat)) return passagesOf(flat.map((item) => asBag(asBag(item).document ?? item)));
  return passagesOf(attributes['gen_ai.retrieval.documents'] ?? attributes['output.value'] ?? attributes['traceloop.entity.output']);
}

function toolOf({ attributes, name }: Span): Content['tools'][number] {
  const called = textIn(attributes, 'gen_ai.tool.name', 'tool.name', 'traceloop.entity.name') ?? name.replace(/^execute_tool /, '');
  const given =
    attributes['gen_ai.tool.call.arguments'] ??
    attributes['tool.parameters'] ??
    attributes['input.value'] ??
    attributes['traceloop.entity.input'];
  const result = attributes['gen_ai.tool.call.result'] ?? attributes['output.value'] ?? attributes['traceloop.entity.output'];
  return { name: called, arguments: unquoted(given), result: unquoted(result) };
}

const MESSAGE_EVENT = /^gen_ai\.(system|user|assistant|tool)\.message$/;

function readLog(log: LogRecord, index: string): Piece[] {
  const id = `log:${log.trace}:${log.span}:${log.name}:${index}`;
  if (log.name === 'gen_ai.evaluation.result')
    return [{ kind: 'feedback', id, about: [log.trace].filter((trace) => trace !== ''), feedback: evaluationOf(log.attributes) }];
  if (log.trace === '') return [];
  const shared = { kind: 'step', id, trace: log.trace, group: log.span, at: asTime(log.time), feedback: [] } as const;
  const role = MESSAGE_EVENT.exec(log.name)?.[1];
  const body = isEmpty(log.body) ? log.attributes : log.body;
  if (role !== undefined)
    return [{ ...shared, content: () => ({ ...NO_CONTENT, messages: toMessages([{ role, content: '', ...asBag(unquoted(body)) }]) }) }];
  if (log.name === 'gen_ai.choice')
    return [
      {
        ...shared,
        content: () => ({ ...NO_CONTENT, output: textOf({ role: 'assistant', ...asBag(unquoted(asBag(unquoted(body)).message)) }) }),
      },
    ];
  if (log.name === 'gen_ai.client.inference.operation.details')
    return [
      {
        ...shared,
        content: () =>
          contentOf({
            trace: log.trace,
            span: log.span,
            parent: null,
            name: '',
            start: log.time,
            attributes: { ...asBag(log.body), ...log.attributes },
            events: [],
          }),
      },
    ];
  return [];
}

function isEmpty(body: unknown): boolean {
  return body === null || Object.keys(asBag(body)).length === 0;
}

function evaluationOf(attributes: Bag): Feedback[] {
  const name = textIn(attributes, 'gen_ai.evaluation.name') ?? '';
  const explanation = textIn(attributes, 'gen_ai.evaluation.explanation');
  const label = textIn(attributes, 'gen_ai.evaluation.score.label');
  const value = attributes['gen_ai.evaluation.score.value'] ?? label;
  // The conventions have no field for the better answer: it stands in the explanation of an evaluation with that name.
  if (/correct(ion|ed)$/.test(name)) return correctionOf(explanation);
  return readScore({ name, value: /comment$/.test(name) ? explanation : value, comment: /comment$/.test(name) ? null : explanation });
}
