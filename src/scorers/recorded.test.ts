import { describe, expect, it } from 'vitest';
import { aTrial, noAsk } from '../../test/fixtures/scorers/builders.js';
import { createRecordedScorer, type RecordedScore, RecordedScoreSchema } from './recorded.js';
import { describeScorer } from './scorer.contract.js';

const placed = (rows: readonly RecordedScore[]) => rows.map((row, index) => ({ row, place: { file: 'scores.jsonl', line: index + 1 } }));
const recorded = (...rows: readonly RecordedScore[]) => createRecordedScorer({ id: 'human', weight: 1, rows: placed(rows) });
const ROW: RecordedScore = { case: 'refund-017', side: 'candidate', score: 0.8 };

describeScorer('recorded scores', async () => ({ scorer: recorded(ROW), ask: noAsk }));

describe('recorded scores', () => {
  it('are found by case, side and trial', async () => {
    const scorer = recorded(ROW, { ...ROW, side: 'baseline', score: 0.4 }, { ...ROW, trial: 1, score: 0 });
    const score = (parts: Parameters<typeof aTrial>[1]) => scorer.score(aTrial('x', parts), noAsk);
    expect(await score({ side: 'candidate' })).toEqual({ kind: 'scored', value: 0.8 });
    expect(await score({ side: 'baseline' })).toEqual({ kind: 'scored', value: 0.4 });
    expect(await score({ side: 'candidate', trial: 1 })).toEqual({ kind: 'scored', value: 0 });
    expect(await score({ side: 'baseline', trial: 1 })).toMatchObject({ kind: 'unscored', reason: 'not-recorded' });
    expect(await score({ side: 'candidate', golden: { id: 'other' } })).toMatchObject({ kind: 'unscored', reason: 'not-recorded' });
  });

  it('that are null are missing, not zero', async () => {
    const score = await recorded({ ...ROW, score: null }).score(aTrial('x', { side: 'candidate' }), noAsk);
    expect(score).toEqual({ kind: 'unscored', reason: 'not-recorded', detail: 'its row has no score' });
  });

  it('apply to every case, so that a file cannot shrink the set', () => {
    expect(recorded().appliesTo({ id: 'x', input: 'y' })).toBe(true);
  });

  it('are found under an id that is composed otherwise', async () => {
    expect(
      await recorded({ ...ROW, case: 'cafe\u0301' }).score(aTrial('x', { side: 'candidate', golden: { id: 'café' } }), noAsk),
    ).toMatchObject({ value: 0.8 });
  });

  it('of the same case, side and trial are refused with their line', () => {
    expect(() => recorded(ROW, { ...ROW, side: 'baseline' }, { ...ROW, trial: 0, score: 1 })).toThrow(
      expect.objectContaining({ code: 'config', place: { file: 'scores.jsonl', line: 3 } }),
    );
  });

  it('have an identity of their content, not of its order', () => {
    const other: RecordedScore = { case: 'a', side: 'baseline', score: null, trial: 2 };
    expect(recorded(ROW, other).identity).toEqual(recorded(other, ROW).identity);
    expect(recorded(ROW).identity).not.toEqual(recorded({ ...ROW, score: 0.81 }).identity);
  });

  it('need the side of a trial', async () => {
    await expect(recorded(ROW).score(aTrial('x'), noAsk)).rejects.toThrow('side');
  });
});

describe('RecordedScoreSchema', () => {
  it('takes a row of the format', () => {
    expect(RecordedScoreSchema.parse({ case: 'a', side: 'candidate', score: 0.8, trial: 0 })).toEqual({
      case: 'a',
      side: 'candidate',
      score: 0.8,
      trial: 0,
    });
    expect(RecordedScoreSchema.parse({ case: 'a', side: 'baseline', score: null })).toEqual({ case: 'a', side: 'baseline', score: null });
  });

  it.each([
    { case: 'a', side: 'candidate' },
    { case: 'a', score: 0.8 },
    { case: '', side: 'candidate', score: 0.8 },
    { case: 'a', side: 'left', score: 0.8 },
    { case: 'a', side: 'candidate', score: '0.8' },
    { case: 'a', side: 'candidate', score: 1.01 },
    { case: 'a', side: 'candidate', score: -0.01 },
    { case: 'a', side: 'candidate', score: Number.NaN },
    { case: 'a', side: 'candidate', score: 0.8, trial: 0.5 },
    { case: 'a', side: 'candidate', score: 0.8, trial: -1 },
    { case: 'a', side: 'candidate', score: 0.8, tiral: 0 },
  ])('refuses %j', (row) => {
    expect(RecordedScoreSchema.safeParse(row).success).toBe(false);
  });
});
