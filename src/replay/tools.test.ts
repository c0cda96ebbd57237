import { describe, expect, it } from 'vitest';
import { anAnswer } from '../../test/fixtures/replay/scripted-provider.js';
import type { JsonObject } from '../domain/json.js';
import { answerToolCalls } from './tools.js';

const calling = (...calls: [string, JsonObject][]) =>
  anAnswer({ output: '', finishReason: 'tool_calls', toolCalls: calls.map(([name, args], n) => ({ id: `c${n}`, name, arguments: args })) });

describe('answerToolCalls', () => {
  it('answers each call from the first unused entry of its name, in the shape that models are sent', () => {
    const recorded = [
      { name: 'order', result: { status: 'shipped' } },
      { name: 'order', result: 'unknown order' },
    ];
    expect(answerToolCalls(recorded, new Set(), calling(['order', { id: 1 }], ['order', { id: 2 }]))).toEqual([
      {
        role: 'assistant',
        content: '',
        tool_calls: [
          { id: 'c0', type: 'function', function: { name: 'order', arguments: '{"id":1}' } },
          { id: 'c1', type: 'function', function: { name: 'order', arguments: '{"id":2}' } },
        ],
      },
      { role: 'tool', tool_call_id: 'c0', content: '{"status":"shipped"}' },
      { role: 'tool', tool_call_id: 'c1', content: 'unknown order' },
    ]);
  });

  it.each<[JsonObject, JsonObject, boolean]>([
    [{ id: 1, locale: 'de' }, { id: 1 }, true],
    [{ id: 1 }, { id: 1, locale: 'de' }, false],
    [{ id: '1' }, { id: 1 }, false],
    [{ filter: { tags: ['a', 'b'], more: 1 } }, { filter: { tags: ['a', 'b'] } }, true],
    [{ tags: ['a', 'b'] }, { tags: ['a'] }, false],
    [{ tags: ['a'] }, { tags: { 0: 'a' } }, false],
    [{ id: null }, { id: null }, true],
    [{}, { toString: 'x' }, false],
  ])('a call with %o is answered by an entry with %o: %o', (call, entry, isAnswered) => {
    const turns = answerToolCalls([{ name: 't', arguments: entry, result: 1 }], new Set(), calling(['t', call]));
    expect(turns !== null).toBe(isAnswered);
  });

  it('uses an entry once', () => {
    const recorded = [{ name: 't', result: 1 }];
    const used = new Set<(typeof recorded)[number]>();
    expect(answerToolCalls(recorded, used, calling(['t', {}]))).not.toBeNull();
    expect(answerToolCalls(recorded, used, calling(['t', {}]))).toBeNull();
  });
});
