import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aGguf, aGgufAdapter, aGgufModel } from '../../test/builders/adapter-files.js';
import { aFolder, writeFiles } from '../../test/builders/folder.js';
import { CupelError } from '../errors.js';
import { describeGgufAdapter, describeGgufModel, readGguf } from './gguf.js';

const read = (bytes: Buffer) => {
  const folder = aFolder({ 'x.gguf': bytes });
  return readGguf(join(folder, 'x.gguf'), 'x.gguf');
};

describe('the head of a GGUF file', () => {
  it('says what an adapter is: rank, alpha, modules, width and base', async () => {
    const facts = describeGgufAdapter(await read(aGgufAdapter({ hidden: 576, rank: 8, base: 'Tiny Chat' })), 'x.gguf');
    expect(facts).toEqual({
      format: 'gguf',
      kind: 'LORA',
      rank: 8,
      alpha: 4,
      targetModules: ['attn_q'],
      base: { names: ['Tiny Chat'], architecture: 'llama', hiddenSize: 576, layers: 1 },
      tensors: 2,
    });
  });

  it('says what a model is, lists in its metadata passed over', async () => {
    const facts = describeGgufModel(await read(aGgufModel({ hidden: 64, name: 'Big' })));
    expect(facts).toEqual({ names: ['Big'], architecture: 'llama', hiddenSize: 64, layers: 2 });
  });

  it('is found behind a vocabulary that is larger than the first read', async () => {
    const tokens = Array.from({ length: 40_000 }, (_, index) => `token number ${index}`);
    const head = await read(aGguf({ 'tokenizer.ggml.tokens': tokens, 'general.name': 'after it' }));
    expect(head.metadata.get('general.name')).toBe('after it');
  });

  it('refuses a whole model where an adapter is wanted', async () => {
    const head = await read(aGgufModel());
    expect(() => describeGgufAdapter(head, 'x.gguf')).toThrow('is a whole model, no adapter');
  });

  it.each([
    ['a Git LFS pointer or other text', Buffer.from('version https://git-lfs.github.com/spec/v1\n'), /is no GGUF file/],
    ['another version', Buffer.from([0x47, 0x47, 0x55, 0x46, 9, 0, 0, 0]), /GGUF version 9/],
    ['a header that ends early', aGgufAdapter().subarray(0, 60), /cut off or damaged: its header does not end/],
    ['weights that end early', aGgufAdapter({ hidden: 4_096 }).subarray(0, 2_000), /describes \d+ bytes, the file has 2000/],
    ['nothing', Buffer.alloc(0), /cut off/],
  ])('refuses %s', async (_, bytes, message) => {
    await expect(read(bytes)).rejects.toMatchObject({ code: 'config', message: expect.stringMatching(message), place: { file: 'x.gguf' } });
  });

  it('whatever stands in it, is read or refused, and never anything else', async () => {
    const folder = aFolder({});
    const whole = aGgufAdapter();
    const path = join(folder, 'x.gguf');
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), async (at, byte, end) => {
        const bytes = Buffer.from(whole);
        bytes[at] = byte;
        writeFiles(folder, { 'x.gguf': bytes.subarray(0, end) });
        await readGguf(path, 'x.gguf').catch((error: unknown) => expect(error).toBeInstanceOf(CupelError));
      }),
      { numRuns: 150 },
    );
  });
});
