import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aGgufAdapter, aPeftFolder, aSafetensors } from '../../test/builders/adapter-files.js';
import { hasShared, SHARED } from '../../test/builders/bundle.js';
import { aFolder } from '../../test/builders/folder.js';
import { anLfsPointer } from '../../test/builders/repository.js';
import { sha256 } from '../fingerprint.js';
import { type AdapterFiles, readAdapter } from './read.js';

/** The files of one folder; those named in `away` are here as Git LFS pointers only. */
function filesIn(root: string, away: readonly string[] = []): AdapterFiles {
  const isFolder = (path: string): boolean => statSync(join(root, path), { throwIfNoEntry: false })?.isDirectory() ?? false;
  return {
    name: (path) => path,
    list: async (folder) => (isFolder(folder) ? readdirSync(join(root, folder)) : []),
    obtain: async (path) => {
      if (statSync(join(root, path), { throwIfNoEntry: false }) === undefined) return null;
      const bytes = readFileSync(join(root, path));
      return { sha256: sha256(bytes), bytes: bytes.length, path: away.includes(path) ? null : join(root, path) };
    },
    gather: async (files) => ([...files.values()].every(({ path }) => path !== null) ? join(root, 'gathered') : null),
  };
}

const read = (files: Record<string, string | Buffer>, path: string, mayBeAway = false) =>
  readAdapter(path, filesIn(aFolder(files)), mayBeAway);

describe('an adapter on this machine', () => {
  it('is a PEFT folder, known by its weights and its config', async () => {
    const files = aPeftFolder('support', { base: 'acme/tiny-chat', rank: 2, hidden: 16 });
    const adapter = await read(files, 'support');
    expect(adapter).toMatchObject({
      name: 'support',
      sha256: sha256(files['support/adapter_model.safetensors'] ?? ''),
      configSha256: sha256(files['support/adapter_config.json'] ?? ''),
      facts: {
        format: 'peft',
        kind: 'LORA',
        rank: 2,
        alpha: 4,
        targetModules: ['q_proj', 'v_proj'],
        base: { names: ['acme/tiny-chat'], hiddenSize: 16, layers: 1 },
      },
    });
  });

  it('is a GGUF file, known by its bytes', async () => {
    const bytes = aGgufAdapter();
    expect(await read({ 'a/support.gguf': bytes }, 'a/support.gguf')).toMatchObject({
      name: 'support',
      sha256: sha256(bytes),
      configSha256: null,
      bytes: bytes.length,
      facts: { format: 'gguf', rank: 2 },
    });
  });

  it.each(['PREFIX_TUNING', 'PROMPT_TUNING', 'IA3'])('of the kind %s is called by its name', async (kind) => {
    expect((await read(aPeftFolder('p', { kind }), 'p')).facts?.kind).toBe(kind);
  });

  it('with another rank in its config than in its tensors is refused: servers would differ about its scale', async () => {
    await expect(read(aPeftFolder('p', { rank: 8, configRank: 16 }), 'p')).rejects.toMatchObject({
      message: 'says rank 16, but the tensors in p/adapter_model.safetensors have rank 8',
      place: { file: 'p/adapter_config.json' },
    });
  });

  const weights = 'p/adapter_model.safetensors';
  const whole = aSafetensors({ 'a.lora_A.weight': [2, 8] });
  it.each([
    ['a missing file', {}, 'p.gguf', 'file-missing', /does not exist/],
    ['a folder without config', { 'p/README.md': 'x' }, 'p', 'file-missing', /is no PEFT folder: it has no adapter_config.json/],
    ['pickled weights', { 'p/adapter_config.json': '{}', 'p/adapter_model.bin': 'x' }, 'p', 'config', /a pickle, which runs code/],
    [
      'a safetensors header that ends early',
      { ...aPeftFolder('p'), [weights]: whole.subarray(0, 40) },
      'p',
      'config',
      /cut off or damaged: its header has \d+ bytes/,
    ],
    [
      'weights that end early',
      { ...aPeftFolder('p'), [weights]: whole.subarray(0, whole.length - 1) },
      'p',
      'config',
      /describes \d+ bytes, the file has/,
    ],
    ['weights that are text', { ...aPeftFolder('p'), [weights]: 'not a tensor at all' }, 'p', 'config', /is no safetensors file/],
    [
      'a header that is no JSON',
      { ...aPeftFolder('p'), [weights]: Buffer.concat([Buffer.from([2, 0, 0, 0, 0, 0, 0, 0]), Buffer.from('{x')]) },
      'p',
      'config',
      /./,
    ],
    [
      'a config without its kind',
      { ...aPeftFolder('p'), 'p/adapter_config.json': '{"r":2}' },
      'p',
      'config',
      /peft_type|required|missing/i,
    ],
  ])('that is %s is refused by name', async (_, files, path, code, message) => {
    await expect(read(files as Record<string, string | Buffer>, path)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  it('behind a Git LFS pointer that leads nowhere is refused with the remedy, or known by its digest where nothing is asked', async () => {
    const root = aFolder({ 'x.gguf': anLfsPointer('a'.repeat(64), 5) });
    const files = filesIn(root, ['x.gguf']);
    await expect(readAdapter('x.gguf', files, false)).rejects.toMatchObject({
      code: 'provider-setup',
      message: 'is a Git LFS pointer, and the file behind it is not here',
      remedy: expect.stringContaining('git lfs pull'),
      place: { file: 'x.gguf' },
    });
    expect(await readAdapter('x.gguf', files, true)).toMatchObject({ path: null, facts: null });
  });
});

describe.skipIf(!hasShared('models/adapters/good.gguf'))('the adapters of a real small model', () => {
  const files = filesIn(join(SHARED, 'models'));

  it.each(['adapters/good.gguf', 'adapters/good'])('%s says rank, alpha, modules and width', async (path) => {
    const { facts, bytes } = await readAdapter(path, files, false);
    expect(facts).toMatchObject({ kind: 'LORA', rank: 8, alpha: 16, base: { hiddenSize: 576, layers: 30 } });
    expect(facts?.targetModules).toHaveLength(7);
    expect(bytes).toBeGreaterThan(4_900_000);
  });

  it.each([
    ['broken/truncated.gguf', /describes \d+ bytes, the file has 200000/],
    ['broken/truncated', /describes \d+ bytes, the file has 200000/],
    ['broken/rank-mismatch', /says rank 16, but the tensors in .* have rank 8/],
    ['broken/lfs-pointer.gguf', /is no GGUF file/],
    ['base/SmolLM2-135M-Instruct.Q4_1.gguf', /is a whole model, no adapter/],
  ])('%s is refused', async (path, message) => {
    await expect(readAdapter(path, files, false)).rejects.toMatchObject({ message: expect.stringMatching(message) });
  });
});
