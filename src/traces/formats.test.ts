import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../../test/builders/folder.js';
import { readTurns } from '../../test/builders/traces.js';

const lines = (...rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const read = async (files: Readonly<Record<string, string | Uint8Array>>) => readTurns(Object.keys(files), 'auto', aFolder(files));
const only = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  const { turns, kinds, survey } = await read(files);
  expect(survey.skipped).toEqual([]);
  const [turn] = turns.values();
  return { turn, kinds, count: turns.size };
};

const attribute = (key: string, value: string | number) => ({
  key,
  value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value },
});
const span = (attributes: Readonly<Record<string, string | number>>, more: object = {}) => ({
  resourceSpans: [
    {
      scopeSpans: [
        {
          spans: [
            {
              traceId: 't1',
              spanId: 's1',
              name: 'chat',
              startTimeUnixNano: '1791001433090000000',
              attributes: Object.entries(attributes).map(([key, value]) => attribute(key, value)),
              ...more,
            },
          ],
        },
      ],
    },
  ],
});

describe('formats that no example file has', () => {
  it('OpenLLMetry: prompts and completions as numbered attributes', async () => {
    const { turn, kinds } = await only({
      'spans.jsonl': lines(
        span({
          'gen_ai.prompt.0.role': 'system',
          'gen_ai.prompt.0.content': 'Be kind.',
          'gen_ai.prompt.1.role': 'user',
          'gen_ai.prompt.1.content': 'Is it open?',
          'gen_ai.completion.0.role': 'assistant',
          'gen_ai.completion.0.content': 'Until six.',
        }),
      ),
    });
    expect(kinds).toEqual(['OpenTelemetry traces (OpenLLMetry)']);
    expect(turn).toMatchObject({ trace: 't1', input: 'Is it open?', output: 'Until six.', at: 1_791_001_433_090 });
  });

  it('an evaluation on the span itself, and content in the event of the operation', async () => {
    const events = [
      {
        name: 'gen_ai.evaluation.result',
        attributes: [attribute('gen_ai.evaluation.name', 'stars'), attribute('gen_ai.evaluation.score.value', 2)],
      },
    ];
    const content = {
      resourceLogs: [
        {
          scopeLogs: [
            {
              logRecords: [
                {
                  traceId: 't1',
                  spanId: 's1',
                  eventName: 'gen_ai.client.inference.operation.details',
                  attributes: [
                    attribute('gen_ai.input.messages', '[{"role":"user","parts":[{"type":"text","content":"Is it open?"}]}]'),
                    attribute('gen_ai.output.messages', '[{"role":"assistant","parts":[{"type":"text","content":"Until six."}]}]'),
                  ],
                },
              ],
            },
          ],
        },
      ],
    };
    const { turn } = await only({
      'spans.json': JSON.stringify(span({ 'gen_ai.operation.name': 'chat' }, { events })),
      'logs.json': JSON.stringify(content),
    });
    expect(turn).toMatchObject({ input: 'Is it open?', output: 'Until six.', feedback: [{ kind: 'rating', value: 2 }] });
  });

  it('Langfuse blob exports, in Parquet, with their scores', async () => {
    const observations = parquetWriteBuffer({
      columnData: [
        { name: 'id', data: ['o1', 'o2'], type: 'STRING' },
        { name: 'trace_id', data: ['t1', 't1'], type: 'STRING' },
        { name: 'type', data: ['SPAN', 'GENERATION'], type: 'STRING' },
        { name: 'parent_observation_id', data: ['', 'o1'], type: 'STRING' },
        { name: 'start_time', data: ['2026-10-01 12:00:00.000000', '2026-10-01 12:00:01.000000'], type: 'STRING' },
        { name: 'input', data: ['"Is it open?"', '[{"role":"user","content":"Is it open?"}]'], type: 'STRING' },
        { name: 'output', data: ['"Until six."', '"Until six."'], type: 'STRING' },
      ],
    });
    const scores = lines(
      { id: 'c1', trace_id: 't1', name: 'user_feedback', data_type: 'BOOLEAN', value: 0, string_value: 'False', source: 'API' },
      { id: 'c2', trace_id: '', observation_id: 'o2', name: 'helpfulness', data_type: 'NUMERIC', value: 0.2, source: 'EVAL' },
    );
    const { turn, kinds } = await only({ 'observations.parquet': Buffer.from(observations), 'scores.jsonl': scores });
    expect(kinds).toEqual(['Langfuse observations', 'Langfuse scores']);
    expect(turn).toMatchObject({ trace: 't1', input: 'Is it open?', output: 'Until six.', at: Date.parse('2026-10-01T12:00:00Z') });
    expect(turn?.feedback).toEqual([
      { kind: 'thumb', up: false },
      { kind: 'judge', name: 'helpfulness', value: 0.2 },
    ]);
  });

  it('Anthropic message logs: a tool call on the way is no turn of its own', async () => {
    const asked = { role: 'user', content: 'Where is it?' };
    const call = { type: 'tool_use', id: 'u1', name: 'lookup', input: { order: '7' } };
    const result = { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'u1', content: '{"state":"lost"}' }] };
    const message = (id: string, content: unknown, stop: string) => ({
      id,
      type: 'message',
      role: 'assistant',
      content,
      stop_reason: stop,
    });
    const { turn, count } = await only({
      'log.jsonl': lines(
        { request: { system: 'Be kind.', messages: [asked] }, response: message('m1', [call], 'tool_use') },
        {
          request: { messages: [asked, { role: 'assistant', content: [call] }, result] },
          response: message('m2', [{ type: 'text', text: 'It is lost.' }], 'end_turn'),
          feedback: { thumbs: 'down', comment: 'no!' },
        },
      ),
    });
    expect(count).toBe(1);
    expect(turn).toMatchObject({
      trace: 'm2',
      input: 'Where is it?',
      output: 'It is lost.',
      tools: [{ name: 'lookup', arguments: { order: '7' }, result: { state: 'lost' } }],
    });
    expect(turn?.feedback).toEqual([
      { kind: 'thumb', up: false },
      { kind: 'comment', text: 'no!' },
    ]);
  });

  it('Helicone bodies as strings, of the Responses API, and requests that failed', async () => {
    const row = (id: string, more: object) => ({ request_id: id, request_created_at: '2026-10-01T00:00:00Z', provider: 'OPENAI', ...more });
    const { turns, survey } = await read({
      'h.jsonl': lines(
        row('r1', {
          request_body: JSON.stringify({
            instructions: 'Be kind.',
            input: [{ role: 'user', content: [{ type: 'input_text', text: 'Is it open?' }] }],
          }),
          response_body: JSON.stringify({
            output: [{ type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'Until six.' }] }],
          }),
          response_status: 200,
          feedback_rating: false,
        }),
        row('r2', { request_body: { messages: [] }, response_body: { error: {} }, response_status: 429 }),
      ),
    });
    expect(turns.get('r1')).toMatchObject({ input: 'Is it open?', output: 'Until six.', feedback: [{ kind: 'thumb', up: false }] });
    expect(survey.skipped).toEqual([{ where: 'h.jsonl:2', why: 'is a request that failed with status 429' }]);
  });

  it('feedback that names a child run is feedback on its trace, in whichever file it stands first', async () => {
    const run = (id: string, parent: string | null, type: string) => ({
      id,
      trace_id: 'root',
      parent_run_id: parent,
      run_type: type,
      start_time: '2026-10-01T00:00:00Z',
      inputs: { question: 'q?' },
      outputs: { answer: 'a.' },
    });
    const { turn } = await only({
      'f.jsonl': lines({ id: 'f', run_id: 'child', key: 'user_score', score: 0 }),
      'r.jsonl': lines(run('root', null, 'chain'), run('child', 'root', 'llm')),
    });
    expect(turn?.feedback).toEqual([{ kind: 'thumb', up: false }]);
  });
});

describe('names and values of signals', () => {
  it.each([
    [
      { thumbs: 'ja', rating: '4' },
      [
        { kind: 'thumb', up: true },
        { kind: 'rating', value: 4 },
      ],
    ],
    [{ thumbs: '👎' }, [{ kind: 'thumb', up: false }]],
    [{ rating: '75' }, [{ kind: 'rating', value: 4 }]],
    [{ rating: '0.25' }, [{ kind: 'rating', value: 2 }]],
    [
      { retries: '3', escalated: 'WAHR', abandoned: 'FALSCH' },
      [
        { kind: 'implicit', signal: 'retry', count: 3 },
        { kind: 'implicit', signal: 'escalated', count: 1 },
      ],
    ],
    [
      { signals: { rephrased: true, edited_answer: 1, time_to_next_action_s: 4 } },
      [
        { kind: 'implicit', signal: 'rephrase', count: 1 },
        { kind: 'implicit', signal: 'edited', count: 1 },
        { kind: 'next-action', ms: 4000 },
      ],
    ],
  ])('%j', async (cells, expected) => {
    const { turn } = await only({ 't.jsonl': lines({ question: 'q?', answer: 'a.', ...cells }) });
    expect(turn?.feedback).toEqual(expected);
    expect(turn?.trace).toBe('t.jsonl:1');
  });
});
