import { describe, expect, it } from 'vitest';
import { find, refusal } from '../../test/fixtures/scorers/checking.js';

const call = (name: string, args: Record<string, number> = {}) => ({ id: name, name, arguments: args });
const answer = { toolCalls: [call('find_order', { id: 7, page: 1 }), call('check_policy'), call('refund', { id: 7 })] };

describe('tools', () => {
  it.each([
    [{ tool_called: { name: 'refund' } }, true],
    [{ tool_called: { name: 'find_order', arguments: { id: 7 } } }, true],
    [{ tool_called: { name: 'find_order', arguments: { id: 8 } } }, false],
    [{ not_tool_called: { name: 'cancel' } }, true],
    [{ tool_order: ['find_order', 'refund'] }, true],
    [{ tool_order: ['refund', 'find_order'] }, false],
    [{ tool_order: ['find_order', 'find_order'] }, false],
  ])('%j is %s', async (check, expected) => expect(await find(check, 'done', { answer })).toBe(expected));

  it('that were not called were not called', async () => expect(await find({ tool_called: { name: 'refund' } }, 'done')).toBe(false));
});

describe('retrieved', () => {
  const passages = (...ids: string[]) => ({ answer: { context: ids.map((id) => ({ id, text: id })) } });
  // nDCG@3 of hits at 1 and 3 of two wanted: (1 + 1/2) / (1 + 1/log2 3)
  it.each([
    [{ ids: ['a', 'b'] }, 0.5],
    [{ ids: ['a', 'c'], k: 3 }, 1],
    [{ ids: ['a', 'c'], k: 2 }, 0.5],
    [{ ids: ['a', 'c'], measure: 'precision' }, 2 / 4],
    [{ ids: ['a', 'c'], k: 5, measure: 'precision' }, 2 / 5],
    [{ ids: ['c'], measure: 'mrr' }, 1 / 3],
    [{ ids: ['c'], k: 2, measure: 'mrr' }, 0],
    [{ ids: ['a', 'c'], k: 3, measure: 'ndcg' }, 1.5 / (1 + 1 / Math.log2(3))],
    [{ ids: ['a', 'c', 'x'], k: 2, measure: 'ndcg' }, 1 / (1 + 1 / Math.log2(3))],
  ])('%j is %s', async (retrieved, expected) => {
    expect(await find({ retrieved }, 'x', passages('a', 'z', 'c', 'y'))).toBeCloseTo(expected, 12);
  });

  it('holds from a minimum, counts a passage once, and needs passages to be named', async () => {
    expect(await find({ retrieved: { ids: ['a', 'b'], min: 0.5 } }, 'x', passages('a'))).toBe(true);
    expect(await find({ retrieved: { ids: ['a'], measure: 'precision' } }, 'x', passages('a', 'a'))).toBe(1);
    expect(await find({ retrieved: { ids: ['a'] } }, 'x', passages())).toBe(0);
    expect(await find({ retrieved: { ids: ['a'] } }, 'x')).toMatchObject({ kind: 'unevaluated' });
  });
});

describe('run', () => {
  it('is refused where no program may be run', async () => {
    expect((await refusal({ run: { command: ['true'], file: 'a.txt' } })).message).toContain('no program');
  });
});
