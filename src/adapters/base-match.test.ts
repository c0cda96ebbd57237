import { describe, expect, it, test } from 'vitest';
import { assertBase, isSameModel, matchBase } from './base-match.js';

const named = (...names: string[]) => ({ names });

test.each([
  ['meta-llama/Llama-3.2-1B-Instruct', 'Llama-3.2-1B-Instruct'],
  ['HuggingFaceTB/SmolLM2-135M-Instruct', '../models/SmolLM2-135M-Instruct.Q4_1.gguf'],
  ['acme/tiny-chat', '/root/.cache/huggingface/hub/models--acme--tiny-chat/snapshots/0dfa347e/'],
  ['Qwen/Qwen2.5-7B-Instruct', 'Qwen2.5-7B-Instruct-AWQ'],
  ['mistral', 'MISTRAL/'],
])('%s and %s are one model', (a, b) => {
  expect(isSameModel(a, b)).toBe(true);
});

test.each([
  ['HuggingFaceTB/SmolLM2-135M-Instruct', 'HuggingFaceTB/SmolLM2-360M-Instruct'],
  ['meta-llama/Llama-3.2-1B', 'meta-llama/Llama-3.2-1B-Instruct'],
  ['', ''],
])('%s and %s are not', (a, b) => {
  expect(isSameModel(a, b)).toBe(false);
});

describe('an adapter and a served base', () => {
  it('are compared by shape and architecture first, for one model has many names', () => {
    const wanted = { names: ['HuggingFaceTB/SmolLM2-135M-Instruct'], hiddenSize: 576 };
    expect(matchBase(undefined, wanted, { names: ['Smollm2 135M 8k'], hiddenSize: 576 })).toBe('same');
    expect(matchBase(undefined, wanted, { ...wanted, hiddenSize: 960 })).toEqual({ differs: 'hidden size 576, not 960' });
    expect(matchBase(undefined, { names: [], architecture: 'qwen2' }, { names: [], architecture: 'llama' })).toEqual({
      differs: 'architecture "qwen2", not "llama"',
    });
    expect(matchBase(undefined, { names: [], layers: 40 }, { names: [], layers: 30 })).toEqual({ differs: '40 layers, not 30' });
  });

  it('differ by name where nothing else is known', () => {
    expect(matchBase(undefined, named('a/x'), named('b/X'))).toBe('same');
    expect(matchBase(undefined, named('a/x'), named('a/y'))).toEqual({ differs: 'another name' });
    expect(matchBase(undefined, named(), named('a/y'))).toBe('unknown');
  });

  it("follow the suite's word before the adapter's: a name, or a digest where the file is known", () => {
    expect(matchBase('a/y', named('a/x'), named('a/y'))).toBe('same');
    expect(matchBase('a/z', { names: ['a/x'], hiddenSize: 8 }, { names: ['a/x'], hiddenSize: 8 })).toEqual({ differs: 'another name' });
    const sha256 = 'a'.repeat(64);
    expect(matchBase(`sha256:${sha256.toUpperCase()}`, named('x'), { names: ['y'], sha256 })).toBe('same');
    expect(matchBase('b'.repeat(64), named('x'), { names: ['x'], sha256 })).toEqual({ differs: 'SHA-256 bbbbbbbbbbbb, not aaaaaaaaaaaa' });
  });

  it('are both named where they differ', () => {
    const wanted = { names: ['HuggingFaceTB/SmolLM2-360M-Instruct'], hiddenSize: 960 };
    const served = { names: ['HuggingFaceTB/SmolLM2-135M-Instruct'], hiddenSize: 576 };
    const where = { place: { file: 'suite.yaml', path: 'candidate.adapter' }, where: 'the model at http://127.0.0.1:8080/v1' };
    expect(() => assertBase(undefined, wanted, served, where)).toThrow(
      'the adapter\'s base is "HuggingFaceTB/SmolLM2-360M-Instruct", but the model at http://127.0.0.1:8080/v1 is "HuggingFaceTB/SmolLM2-135M-Instruct" (hidden size 960, not 576)',
    );
    expect(() =>
      assertBase(undefined, { names: [], architecture: 'qwen2', hiddenSize: 4 }, { names: ['tiny'], architecture: 'llama' }, where),
    ).toThrow('the adapter\'s base is an unnamed qwen2 model of hidden size 4, but the model at http://127.0.0.1:8080/v1 is "tiny"');
  });
});
