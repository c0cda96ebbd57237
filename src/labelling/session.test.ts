import { describe, expect, it } from 'vitest';
import { type FeedbackEntry, FeedbackEntrySchema } from '../domain/judging/feedback.js';
import { type Rubric, RubricSchema } from '../domain/judging/rubric.js';
import { fieldsOf, readValue } from './field.js';
import { type LabelTask, openSession, type SessionOptions } from './session.js';

const RUBRIC: Rubric = RubricSchema.parse({
  rubric: 'grounded',
  scale: { type: 'ordinal', min: 1, max: 5 },
  items: [
    { id: 'policy', criterion: 'c', anchors: { 5: 'exact' } },
    { id: 'tone', criterion: 'c' },
  ],
  feedback: [{ id: 'why', question: 'Why?', scale: { type: 'freeform' } }],
});
const task = (id: string): LabelTask => ({
  case: id,
  outputSha256: id.padEnd(64, '0'),
  output: `answer ${id}`,
  hasFile: false,
  readings: [],
});
const TASKS = ['a', 'b', 'c'].map(task);

function aSession(options: Partial<SessionOptions> = {}) {
  const kept: FeedbackEntry[] = [];
  const session = openSession({
    rubric: RUBRIC,
    annotator: 'ann',
    tasks: TASKS,
    entries: [],
    append: (entries) => kept.push(...entries),
    now: () => '2026-01-01T00:00:00Z',
    ...options,
  });
  return { session, kept };
}

describe('a labelling session', () => {
  it('keeps one entry an item, with the answer, and goes on', () => {
    const { session, kept } = aSession();
    expect(session.submit({ policy: 4, tone: 2, why: 'it says so' }, ' fine ')).toBeNull();
    expect(kept).toEqual(
      [
        { item: 'policy', value: 4, comment: 'fine' },
        { item: 'tone', value: 2 },
        { item: 'why', value: 'it says so' },
      ].map((fields) => ({
        case: 'a',
        annotator: 'ann',
        at: '2026-01-01T00:00:00Z',
        output_sha256: TASKS[0]?.outputSha256,
        output: 'answer a',
        ...fields,
      })),
    );
    expect(session.current()).toMatchObject({ task: { case: 'b' }, done: 1, total: 3 });
  });

  it.each<[Record<string, unknown>, string]>([
    [{ policy: 4 }, 'tone has no value yet'],
    [{ policy: 6, tone: 2 }, 'policy is 6, which is no value of the scale: write a whole number from 1 to 5'],
    [{ policy: 4, tone: '2' }, 'tone is "2", which is no value of the scale: write a whole number from 1 to 5'],
  ])('keeps nothing of %j and says why', (values, problem) => {
    const { session, kept } = aSession();
    expect(session.submit(values, '')).toBe(problem);
    expect([kept, session.current()?.task.case]).toEqual([[], 'a']);
  });

  it('brings skipped answers again at the end, and goes back to what was said', () => {
    const { session } = aSession();
    session.skip();
    session.submit({ policy: 1, tone: 1 }, 'poor');
    expect(session.back()).toBe(true);
    expect(session.current()).toMatchObject({ task: { case: 'b' }, values: { policy: 1, tone: 1 }, comment: 'poor' });
    session.submit({ policy: 2, tone: 1 }, '');
    session.submit({ policy: 2, tone: 1 }, '');
    expect(session.current()?.task.case).toBe('a');
    session.submit({ policy: 2, tone: 1 }, '');
    expect([session.current(), session.progress()]).toEqual([null, { done: 3, total: 3 }]);
    expect(session.submit({ policy: 2, tone: 1 }, '')).toBe('nothing is left to label');
  });

  it('takes up where the annotator stopped, whatever others have said', () => {
    const said = (fields: object) => FeedbackEntrySchema.parse({ case: 'a', output_sha256: TASKS[0]?.outputSha256, value: 3, ...fields });
    const entries = [
      said({ item: 'policy', annotator: 'ann' }),
      said({ item: 'tone', annotator: 'ann' }),
      said({ case: 'b', item: 'policy', annotator: 'bob' }),
    ];
    const { session } = aSession({ entries });
    expect(session.current()).toMatchObject({ task: { case: 'b' }, done: 1 });
    expect(session.conflicts()).toEqual([]);
  });

  it('lists what people differ on, by their last word', () => {
    const said = (annotator: string, value: number) =>
      FeedbackEntrySchema.parse({ case: 'a', item: 'policy', output_sha256: TASKS[0]?.outputSha256, value, annotator });
    expect(aSession({ entries: [said('bob', 3), said('bob', 4), said('cem', 4)] }).session.conflicts()).toEqual([]);
    expect(aSession({ entries: [said('bob', 3), said('cem', 4)] }).session.conflicts()).toEqual([
      { case: 'a', item: 'policy', values: { bob: '3', cem: '4' } },
    ]);
  });
});

describe('fields', () => {
  it('have keys for short scales and none for long ones', () => {
    const [policy, , why] = fieldsOf(RUBRIC);
    expect(policy?.choices?.map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5']);
    expect(policy?.choices?.at(-1)?.meaning).toBe('exact');
    expect([why?.typed, why?.required]).toEqual(['text', false]);
    const [binary] = fieldsOf({ ...RUBRIC, scale: { type: 'binary' } });
    expect(binary?.choices?.map(({ value, key }) => [value, key])).toEqual([
      [false, 'n'],
      [true, 'y'],
    ]);
    const [long] = fieldsOf({ ...RUBRIC, scale: { type: 'ordinal', min: 0, max: 100 } });
    expect([long?.choices, long?.typed]).toEqual([null, 'number']);
    if (long === undefined) throw new Error('no field');
    expect([readValue(long, ' 42 '), readValue(long, '4.5'), readValue(long, 'x'), readValue(long, '')]).toEqual([
      42,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
