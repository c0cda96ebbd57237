import { describe, expect, it } from 'vitest';
import { hasShared } from '../../test/builders/bundle.js';
import { feedbackOf, readTruth, readTurns, type Truth } from '../../test/builders/traces.js';
import type { Turn } from '../domain/trace.js';

type Conversation = Truth['conversations'][number];
type Carried = {
  readonly thumb?: false;
  readonly stars?: false;
  readonly comment?: false;
  readonly correction?: false;
  readonly implicit?: false;
};

/** Every download of every vendor, what its files are called by, and what this kind of file cannot carry. */
const DOWNLOADS: readonly (readonly [name: string, key: string, files: readonly string[], not: Carried])[] = [
  ['the Langfuse UI (JSONL)', 'langfuse', ['langfuse/traces-export.jsonl', 'langfuse/scores-export.jsonl'], { correction: false }],
  ['the Langfuse UI (CSV)', 'langfuse', ['langfuse/scores-export.csv', 'langfuse/traces-export.csv'], { correction: false }],
  ['the Langfuse API, scores v2', 'langfuse', ['langfuse/api-observations-v2.json', 'langfuse/api-scores-v2.json'], {}],
  ['the Langfuse API, scores v3', 'langfuse', ['langfuse/api-scores-v3.json', 'langfuse/api-observations-v2.json'], {}],
  ['LangSmith runs', 'langsmith', ['langsmith/runs.jsonl', 'langsmith/feedback.jsonl'], {}],
  ['LangSmith root runs', 'langsmith', ['langsmith/feedback.jsonl', 'langsmith/runs-root-only.jsonl'], {}],
  ['LangSmith runs of the newer read model', 'langsmith', ['langsmith/runs-query-v2.jsonl', 'langsmith/feedback.jsonl'], {}],
  ['LangChain runs', 'langsmith.langchain', ['langsmith/runs-langchain.jsonl', 'langsmith/feedback-langchain.jsonl'], {}],
  ['Braintrust logs', 'braintrust', ['braintrust/project_logs-fetch.json'], {}],
  ['Helicone requests', 'helicone', ['helicone/requests-export.jsonl'], { correction: false }],
  ['Latitude traces', 'latitude', ['latitude/trace-details.json', 'latitude/annotations.json'], {}],
  ['OpenTelemetry, current conventions', 'otel.gen_ai', ['otel/traces.gen_ai.otlp.json', 'otel/logs.gen_ai.otlp.json'], {}],
  ['the Collector', 'otel.gen_ai', ['otel/traces.gen_ai.collector.jsonl', 'otel/logs.gen_ai.otlp.json'], {}],
  ['OpenInference', 'otel.openinference', ['otel/traces.openinference.otlp.json', 'otel/logs.openinference.otlp.json'], {}],
  [
    'OpenTelemetry before 1.37',
    'otel.message-events',
    ['otel/traces.message-events.otlp.jsonl', 'otel/logs.message-events.otlp.jsonl'],
    {},
  ],
  [
    'OpenAI stored completions',
    'openai',
    ['openai/stored-completions.json', 'openai/stored-messages.json'],
    { thumb: false, stars: false, comment: false, correction: false },
  ],
  ['a CSV table', 'table', ['table/conversations.csv'], {}],
  ['a TSV table', 'table', ['table/conversations.tsv'], {}],
  ['a German Excel table', 'table', ['table/conversations.excel-de.csv'], {}],
  ['a JSONL table', 'table', ['table/conversations.jsonl'], {}],
];

describe.skipIf(!hasShared('data/traces/truth.json'))('what vendors export', () => {
  it.each(DOWNLOADS)('%s: every signal that the format carries is recovered exactly', async (_, key, files, not) => {
    const { turns } = await readTurns(files);
    const heard = readTruth().conversations.flatMap((conversation) => {
      const said = turnsOf(conversation, key, turns);
      return said.length === 0 ? [] : [{ conversation, said }];
    });
    expect(heard.length).toBeGreaterThanOrEqual(key === 'langsmith.langchain' ? 10 : 13);
    for (const { conversation, said } of heard)
      expect({ id: conversation.id, ...signalsOf(said, key === 'latitude') }).toEqual({
        id: conversation.id,
        ...expectedOf(conversation, not, key === 'latitude'),
      });
  });

  it.each(DOWNLOADS.filter(([, key]) => key !== 'langsmith.langchain'))(
    '%s: question, answer and earlier turns are put together',
    async (_, key, files) => {
      const { turns } = await readTurns(files);
      for (const conversation of readTruth().conversations) {
        const { feedback_turn: judged, turns: length } = conversation;
        const turn = turns.get(idsOf(conversation, key)[key === 'table' ? 0 : judged] ?? '');
        if (turn === undefined || judged !== length - 1 || conversation.id === 'd-005') continue;
        expect([conversation.id, turn.input, turn.output, turn.history.length]).toEqual([
          conversation.id,
          conversation.input,
          conversation.output,
          2 * (length - 1),
        ]);
      }
    },
  );

  it('a preference pair is a failure with its correction, a fine-tuning example an approved answer', async () => {
    const pairs = await readTurns(['openai/dpo.jsonl']);
    expect([...pairs.turns.keys()]).toContain('openai/dpo.jsonl:1');
    const corrections = new Set([...pairs.turns.values()].flatMap((turn) => feedbackOf(turn, 'correction')).map(({ text }) => text));
    expect(corrections.size).toBe(8);
    for (const text of corrections) expect(readTruth().conversations.map(({ expected }) => expected)).toContain(text);
    const examples = await readTurns(['openai/fine-tune.jsonl']);
    expect(examples.turns.size).toBe(29);
    for (const turn of examples.turns.values()) expect(feedbackOf(turn, 'approved')).toHaveLength(1);
  });

  it('tools are recorded with their arguments and results, retrieved passages as context', async () => {
    for (const files of [
      DOWNLOADS[2]?.[2],
      DOWNLOADS[4]?.[2],
      DOWNLOADS[8]?.[2],
      DOWNLOADS[9]?.[2],
      DOWNLOADS[10]?.[2],
      DOWNLOADS[11]?.[2],
      DOWNLOADS[13]?.[2],
    ]) {
      const { turns } = await readTurns(files ?? []);
      const asked = [...turns.values()].find(({ input }) => input.startsWith('Please check order NA-6620'));
      expect(asked?.tools).toEqual([
        { name: 'lookup_order', arguments: { order_id: 'NA-6620-15320' }, result: { error: 'order not found' } },
      ]);
      const battery = [...turns.values()].find(({ input }) => input.startsWith('My Fjord Mini speaker battery'));
      expect(battery?.context.map(({ text }) => text).join()).toMatch(/^Warranty: 24 months. \[internal\]/);
    }
  });
});

function idsOf(conversation: Conversation, key: string): readonly (string | null)[] {
  const ids = conversation.ids[key] ?? [];
  return typeof ids === 'string' ? [ids] : ids;
}

function turnsOf(conversation: Conversation, key: string, turns: ReadonlyMap<string, Turn>): Turn[] {
  const found = idsOf(conversation, key).flatMap((id) => turns.get(id ?? '') ?? []);
  return found.length === idsOf(conversation, key).length ? found : [];
}

function signalsOf(turns: readonly Turn[], isLatitude: boolean): object {
  const all = <K extends Parameters<typeof feedbackOf>[1]>(kind: K) => turns.flatMap((turn) => feedbackOf(turn, kind));
  const implicit = Object.fromEntries(all('implicit').map(({ signal, count }) => [signal, count]));
  const thumbs = all('thumb').map(({ up }) => (up ? 1 : 0));
  const stars = all('rating').map(({ value }) => value);
  // One number carries both in Latitude: its ends cannot be told apart.
  const rated = isLatitude ? { rated: [...thumbs.map((thumb) => 1 + 4 * thumb), ...stars] } : { thumbs, stars };
  return { ...rated, comments: all('comment').map(({ text }) => text), corrections: all('correction').map(({ text }) => text), implicit };
}

function expectedOf({ feedback, implicit, expected }: Conversation, not: Carried, isLatitude: boolean): object {
  const { retry_count: retry, abandoned, escalated_to_human: escalated, copied_answer: copied } = implicit;
  const thumbs = feedback.thumb === null || not.thumb === false ? [] : [feedback.thumb];
  const stars = feedback.stars === null || not.stars === false ? [] : [feedback.stars];
  const comments = feedback.comment === null || not.comment === false ? [] : [feedback.comment];
  const rated = thumbs.length > 0 ? thumbs.map((thumb) => 1 + 4 * thumb) : stars;
  return {
    // A comment alone comes with Latitude's number all the same.
    ...(isLatitude ? { rated: rated.length === 0 && comments.length > 0 ? [expect.any(Number)] : rated } : { thumbs, stars }),
    comments,
    corrections: expected === null || not.correction === false ? [] : [expected],
    implicit: {
      ...(retry > 0 ? { retry } : {}),
      ...(abandoned ? { abandoned: 1 } : {}),
      ...(escalated ? { escalated: 1 } : {}),
      ...(copied ? { copied: 1 } : {}),
    },
  };
}
