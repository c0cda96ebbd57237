/**
 * Latitude: trace details and annotations of its API. Its CSV export of traces holds no messages. A correction stands in the text
 * of an annotation; drafts and errored annotations say nothing.
 */
import type { Feedback } from '../domain/trace.js';
import { contentText, toMessages } from './messages.js';
import { readSignals, toRating } from './signals.js';
import type { Content, Piece, Place, Source } from './source.js';
import { tagsOf } from './tags.js';
import { asBag, asNumber, asText, asTime, type Bag, textIn, unquoted } from './values.js';

/** How annotators begin when they write the better answer. */
const CORRECTION =
  /^\s*(?:the (?:answer|correct answer|right answer) (?:should (?:have been|be)|is|was)|(?:expected|correct|right|better)(?: answer)?|correction)\s*:\s*/i;

export const latitude: Source = {
  format: 'latitude',
  recognise: (record) => {
    if (isAnnotation(record)) return 'Latitude annotations';
    if (!('traceId' in record)) return null;
    if ('inputMessages' in record || 'allMessages' in record) return 'Latitude trace details';
    return 'spanCount' in record ? 'Latitude traces CSV' : null;
  },
  read: (record, place) => (isAnnotation(record) ? readAnnotation(record, place) : readTrace(record)),
};

function isAnnotation(record: Bag): boolean {
  return 'traceId' in record && 'value' in record && 'passed' in record;
}

function readAnnotation(record: Bag, place: Place): Piece[] {
  if (asText(record.draftedAt) !== null || record.errored === true || record.errored === 'true') return [];
  const about = [textIn(record, 'traceId')].filter((id) => id !== null);
  const id = textIn(record, 'id') ?? `${place.file}:${place.line}`;
  return [{ kind: 'feedback', id: `annotation:${id}`, about, feedback: feedbackOf(record) }];
}

function feedbackOf(record: Bag): Feedback[] {
  const text = textIn(record, 'feedback') ?? textIn(asBag(unquoted(record.metadata)), 'rawFeedback');
  if (text !== null && CORRECTION.test(text)) return [{ kind: 'correction', text: text.replace(CORRECTION, '') }];
  const value = asNumber(record.value);
  const said: Feedback[] = text === null ? [] : [{ kind: 'comment', text }];
  if (value === null) return said;
  // The one number carries thumbs and stars: its ends are thumbs.
  return [value === 0 || value === 1 ? { kind: 'thumb', up: value === 1 } : { kind: 'rating', value: toRating(value, true) }, ...said];
}

function readTrace(record: Bag): Piece[] {
  const trace = textIn(record, 'traceId');
  if (trace === null) return [{ kind: 'problem', why: 'has no traceId' }];
  const metadata = asBag(unquoted(record.metadata));
  const hasMessages = 'inputMessages' in record || 'allMessages' in record;
  return [
    {
      kind: 'turn',
      id: `trace:${trace}`,
      trace,
      session: textIn(record, 'sessionId'),
      at: asTime(record.startTime),
      tags: tagsOf(metadata),
      feedback: readSignals(metadata),
      problem: hasMessages ? null : 'holds no messages: take the trace details from the API',
      content: () => contentOf(record),
    },
  ];
}

function contentOf(record: Bag): Content {
  const answers = toMessages(record.outputMessages);
  const output = answers.findLast(({ role, content }) => role === 'assistant' && content.trim() !== '')?.content ?? null;
  const all = toMessages(record.allMessages);
  const isAnswerLast = all.at(-1)?.role === 'assistant' && all.at(-1)?.content === output;
  const before = all.length > 0 ? (isAnswerLast ? all.slice(0, -1) : all) : toMessages(record.inputMessages);
  const system = contentText(unquoted(record.systemInstructions));
  const hasSystem = before.some(({ role }) => role === 'system');
  return {
    messages: hasSystem || system === '' ? before : [{ role: 'system', content: system }, ...before],
    input: null,
    output,
    context: [],
    tools: [],
  };
}
