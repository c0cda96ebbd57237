import { describe, expect, it } from 'vitest';
import { find, refusal } from '../../test/fixtures/scorers/checking.js';

describe('latency_ms, cost_usd and finish_reason', () => {
  it('compare inclusively', async () => {
    expect(await find({ latency_ms: { max: 120 } }, '')).toBe(true);
    expect(await find({ latency_ms: { max: 119 } }, '')).toBe(false);
    expect(await find({ cost_usd: { max: 0.001 } }, '')).toBe(true);
    expect(await find({ cost_usd: { max: 0.0009 } }, '')).toBe(false);
    expect(await find({ finish_reason: 'length' }, '', { answer: { finishReason: 'length' } })).toBe(true);
    expect(await find({ not_finish_reason: 'length' }, '')).toBe(true);
  });

  it('find nothing where the figure is unknown, negated or not', async () => {
    for (const check of [{ cost_usd: { max: 1 } }, { not_cost_usd: { max: 1 } }])
      expect(await find(check, '', { costUsd: null })).toEqual({ kind: 'unevaluated', why: 'the cost is unknown' });
    expect(await find({ latency_ms: { max: 1 } }, '', { answer: { latencyMs: Number.NaN } })).toMatchObject({ kind: 'unevaluated' });
  });

  it('refuse a finish reason of one vendor', async () => {
    const error = await refusal({ finish_reason: 'end_turn' });
    expect(error.remedy).toContain('stop, length, tool_calls, refusal');
  });
});
