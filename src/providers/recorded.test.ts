import { describe, expect, it } from 'vitest';
import { aContext } from '../../test/fixtures/providers/loopback.js';
import { createProvider } from './index.js';
import { aRequest, describeProvider } from './provider.contract.js';
import { createRecordedProvider, type RecordedRow, readRecordedOutputs } from './recorded.js';

const signal = new AbortController().signal;
const row = (value: RecordedRow['value'], line = 1): RecordedRow => ({ line, value });
const provide = (...rows: RecordedRow[]) => createRecordedProvider(rows, 'outputs.jsonl', 'd1');
const ask = (provider: ReturnType<typeof provide>, id: string, trial = 0) =>
  provider.generate(aRequest({ payload: { id }, trial }), { signal });
const read = (text: string) => readRecordedOutputs(Buffer.from(text), 'outputs.jsonl');

describeProvider({
  name: 'recorded',
  open: async () => [provide(row({ case: 'a', output: 'x' })), provide(row({ case: 'a', output: 'x' }))],
  answerable: aRequest({ payload: { id: 'a' } }),
  hopeless: aRequest({ payload: { id: 'b' } }),
});

describe('recorded outputs', () => {
  it('answer by case and trial, with what they know', async () => {
    const provider = provide(
      row({ case: 'a', output: 'first', latency_ms: 812, usage: { input_tokens: 90, output_tokens: 40 }, cost_usd: 0.0004 }),
      row({ case: 'a', output: 'second', trial: 1 }, 2),
    );
    expect(await ask(provider, 'a')).toEqual({
      output: 'first',
      finishReason: 'stop',
      usage: { inputTokens: 90, outputTokens: 40 },
      latencyMs: 812,
      costUsd: 0.0004,
    });
    expect(await ask(provider, 'a', 1)).toEqual({ output: 'second', finishReason: 'stop', usage: null, latencyMs: Number.NaN });
  });

  it('find a case whatever the Unicode form of its id', async () => {
    const provider = provide(row({ case: 'rückgabe'.normalize('NFD'), output: 'yes' }));
    expect((await ask(provider, 'rückgabe'.normalize('NFC'))).output).toBe('yes');
  });

  it('say so when there is no row for a case or trial, and when a row holds nothing', async () => {
    const provider = provide(row({ case: 'a', output: 'x' }), row({ case: 'b', output: ' ' }));
    await expect(ask(provider, 'c')).rejects.toMatchObject({ kind: 'not-recorded' });
    await expect(ask(provider, 'a', 1)).rejects.toMatchObject({ kind: 'not-recorded' });
    await expect(provider.generate(aRequest(), { signal })).rejects.toMatchObject({ kind: 'not-recorded' });
    await expect(ask(provider, 'b')).rejects.toMatchObject({ kind: 'empty' });
  });

  it('have a case id that reads like a word of JavaScript like any other', async () => {
    const provider = provide(row({ case: '__proto__', output: 'x' }));
    expect((await ask(provider, '__proto__')).output).toBe('x');
    await expect(ask(provider, 'constructor')).rejects.toMatchObject({ kind: 'not-recorded' });
  });

  it('stop at an aborted signal', async () => {
    const reason = new Error('enough');
    const asking = provide(row({ case: 'a', output: 'x' })).generate(aRequest({ payload: { id: 'a' } }), {
      signal: AbortSignal.abort(reason),
    });
    await expect(asking).rejects.toBe(reason);
  });

  it('may not hold a case and trial twice', () => {
    const twice = () => provide(row({ case: 'a', output: 'x' }, 3), row({ case: ' a ', output: 'y', trial: 0 }, 9));
    expect(twice).toThrow('of line 3');
    expect(twice).toThrow(expect.objectContaining({ code: 'config', place: { file: 'outputs.jsonl', line: 9 } }));
  });

  it('are read from JSON lines', () => {
    expect(read('{"case":"a","output":"x"}\n\n{"case":"b","output":"","trial":2}\r\n')).toEqual([
      { line: 1, value: { case: 'a', output: 'x' } },
      { line: 3, value: { case: 'b', output: '', trial: 2 } },
    ]);
  });

  it.each([
    ['a missing output', '{"case":"a"}'],
    ['an unknown key', '{"case":"a","output":"x","latency":1}'],
    ['an empty id', '{"case":" ","output":"x"}'],
    ['half a trial', '{"case":"a","output":"x","trial":0.5}'],
    ['negative time', '{"case":"a","output":"x","latency_ms":-1}'],
    ['an output that is no text', '{"case":"a","output":{"a":1}}'],
    ['no JSON', '{"case":'],
  ])('are refused with their line: %s', (_, line) => {
    expect(() => read(`{"case":"z","output":"x"}\n${line}`)).toThrow(
      expect.objectContaining({ code: 'config', place: expect.objectContaining({ line: 2 }) }),
    );
  });

  it('are told in at most twelve lines, however many are wrong', () => {
    const thrown = (() => {
      try {
        return read('{"case":1}\n'.repeat(5_000));
      } catch (error) {
        return error as Error;
      }
    })();
    expect(String((thrown as Error).message).split('\n').length).toBeLessThanOrEqual(12);
  });

  it('come from the file that the target names, and are known by its content', async () => {
    const files = { read: async () => Buffer.from('{"case":"a","output":"x"}'), obtain: async () => null };
    const target = { provider: 'recorded', outputs: 'evals/outputs.jsonl' } as const;
    const provider = await createProvider(target, aContext({ files }));
    expect(provider).toMatchObject({ name: 'recorded', recordable: false, usesPayload: true, origin: null });
    const other = await createProvider(
      target,
      aContext({ files: { ...files, read: async () => Buffer.from('{"case":"a","output":"y"}') } }),
    );
    expect(other.identity).not.toEqual(provider.identity);
  });
});
