/** OTLP/JSON: spans and log records with their attributes as plain values. Numbers may be written as strings, and the other way round. */
import { asBag, asList, asNumber, type Bag, isBag, textIn } from './values.js';

export type Span = {
  readonly trace: string;
  readonly span: string;
  readonly parent: string | null;
  readonly name: string;
  readonly start: unknown;
  readonly attributes: Bag;
  readonly events: readonly LogRecord[];
};

export type LogRecord = {
  readonly trace: string;
  readonly span: string;
  readonly name: string;
  readonly time: unknown;
  readonly attributes: Bag;
  readonly body: unknown;
};

export function readSpans(record: Bag): Span[] {
  return scopes(record.resourceSpans, 'scopeSpans', 'instrumentationLibrarySpans').flatMap((scope) => asList(scope.spans).map(toSpan));
}

export function readLogRecords(record: Bag): LogRecord[] {
  return scopes(record.resourceLogs, 'scopeLogs', 'instrumentationLibraryLogs').flatMap((scope) =>
    asList(scope.logRecords).map(toLogRecord),
  );
}

function scopes(resources: unknown, ...keys: readonly string[]): Bag[] {
  return asList(resources).flatMap((resource) => keys.flatMap((key) => asList(asBag(resource)[key]).map(asBag)));
}

function toSpan(value: unknown): Span {
  const bag = asBag(value);
  const trace = textIn(bag, 'traceId', 'trace_id') ?? '';
  const span = textIn(bag, 'spanId', 'span_id') ?? '';
  return {
    trace,
    span,
    parent: textIn(bag, 'parentSpanId', 'parent_span_id'),
    name: textIn(bag, 'name') ?? '',
    start: bag.startTimeUnixNano ?? bag.start_time_unix_nano,
    attributes: attributesOf(bag.attributes),
    events: asList(bag.events).map((event) => ({
      ...toLogRecord({ traceId: trace, spanId: span, ...asBag(event) }),
      name: textIn(asBag(event), 'name') ?? '',
    })),
  };
}

function toLogRecord(value: unknown): LogRecord {
  const bag = asBag(value);
  const attributes = attributesOf(bag.attributes);
  return {
    trace: textIn(bag, 'traceId', 'trace_id') ?? '',
    span: textIn(bag, 'spanId', 'span_id') ?? '',
    name: textIn(bag, 'eventName', 'event_name') ?? textIn(attributes, 'event.name') ?? '',
    time: bag.timeUnixNano ?? bag.observedTimeUnixNano,
    attributes,
    body: plainValue(bag.body),
  };
}

function attributesOf(list: unknown): Bag {
  if (isBag(list)) return list;
  const attributes = Object.create(null) as Record<string, unknown>;
  for (const item of asList(list)) {
    const key = asBag(item).key;
    if (typeof key === 'string') attributes[key] = plainValue(asBag(item).value);
  }
  return attributes;
}

/** An AnyValue as what it holds; a plain value as it is. */
function plainValue(value: unknown): unknown {
  if (!isBag(value)) return value ?? null;
  if ('stringValue' in value) return value.stringValue;
  if ('intValue' in value) return asNumber(value.intValue);
  if ('doubleValue' in value) return asNumber(value.doubleValue);
  if ('boolValue' in value) return value.boolValue;
  if ('bytesValue' in value) return value.bytesValue;
  if ('arrayValue' in value) return asList(asBag(value.arrayValue).values).map(plainValue);
  if ('kvlistValue' in value) return attributesOf(asList(asBag(value.kvlistValue).values));
  return Object.keys(value).length === 0 ? null : value;
}

/** Flattened attributes below a prefix as lists and objects: `p.0.role` becomes `[{ role }]`. */
export function unflatten(attributes: Bag, prefix: string): unknown {
  const root: Record<string, unknown> = Object.create(null);
  let any = false;
  for (const [key, value] of Object.entries(attributes)) {
    if (!key.startsWith(`${prefix}.`)) continue;
    any = true;
    let node = root;
    const path = key.slice(prefix.length + 1).split('.');
    for (const step of path.slice(0, -1)) {
      const known = node[step];
      const next = isBag(known) ? (known as Record<string, unknown>) : (Object.create(null) as Record<string, unknown>);
      node[step] = next;
      node = next;
    }
    node[path.at(-1) ?? ''] = value;
  }
  return any ? toLists(root) : null;
}

function toLists(value: unknown): unknown {
  if (!isBag(value)) return value;
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => /^\d+$/.test(key)))
    return keys.sort((a, b) => Number(a) - Number(b)).map((key) => toLists(value[key]));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toLists(item)]));
}
