import { describe, expect, it } from 'vitest';
import { anLfsPointer } from '../../test/builders/repository.js';
import { CupelError, type CupelErrorCode } from '../errors.js';
import { sha256 } from '../fingerprint.js';
import { nameOf, type Tree } from './tree.js';

/** A tree with regular files, and with symbolic links: path to where the link leads. */
export type BuildTree = (files: Readonly<Record<string, string>>, links?: Readonly<Record<string, string>>) => Promise<Tree>;

export async function codeOf(work: Promise<unknown>): Promise<CupelErrorCode | 'no error'> {
  try {
    await work;
    return 'no error';
  } catch (error) {
    if (error instanceof CupelError) return error.code;
    throw error;
  }
}

/** What every tree promises, wherever its files stand. */
export function describeTree(name: string, build: BuildTree): void {
  describe(`${name} as a tree`, () => {
    it('reads a file by its root-relative path, however it is written', async () => {
      const tree = await build({ 'a/b.txt': 'text', 'ü ä.md': 'umlaut' });
      expect((await tree.read('a/b.txt', 100)).toString()).toBe('text');
      expect((await tree.read('./a/../a/b.txt', 100)).toString()).toBe('text');
      expect((await tree.read('ü ä.md', 100)).toString()).toBe('umlaut');
      expect((await tree.read('a/b.txt', 4)).toString()).toBe('text');
    });

    it('knows which files exist', async () => {
      const tree = await build({ 'a/b.txt': 'text' });
      expect(await tree.has('a/b.txt')).toBe(true);
      expect(await tree.has('a/c.txt')).toBe(false);
      expect(await tree.has('a')).toBe(false);
      expect(await tree.has('a/b.txt/c')).toBe(false);
    });

    it('says that a file is missing, unsafe or too large, and where', async () => {
      const tree = await build({ 'a/b.txt': 'text' });
      expect(await codeOf(tree.read('a/c.txt', 100))).toBe('file-missing');
      expect(await codeOf(tree.read('a', 100))).toBe('file-unsafe');
      expect(await codeOf(tree.read('a/b.txt', 3))).toBe('file-unsafe');
      await expect(tree.read('a/c.txt', 100)).rejects.toMatchObject({ place: { file: nameOf(tree, 'a/c.txt') } });
    });

    it('refuses every path that leads out of it or into .git', async () => {
      const tree = await build({ 'a/b.txt': 'text' });
      for (const path of [
        '../x',
        'a/../../x',
        '/etc/passwd',
        'C:/x',
        'a\\..\\..\\x',
        '',
        ' ',
        '.',
        'a\0b',
        '.git/config',
        'a/.GIT/config',
      ]) {
        expect(await codeOf(tree.read(path, 100)), path).toBe('file-unsafe');
        expect(await codeOf(tree.has(path)), path).toBe('file-unsafe');
        expect(await codeOf(tree.digest(path)), path).toBe('file-unsafe');
      }
      for (const pattern of ['../*', 'a/../../*', '/etc/*', 'C:/*', 'a\\*', '.git/*']) {
        expect(await codeOf(tree.list(pattern)), pattern).toBe('file-unsafe');
      }
    });

    it('refuses a link that leads out of it', async () => {
      const tree = await build({ 'a/b.txt': 'text' }, { 'a/out.txt': '/etc/hostname', 'a/up': '../..' });
      expect(await tree.has('a/out.txt')).toBe(false);
      expect(await codeOf(tree.read('a/out.txt', 10_000))).toBe('file-unsafe');
      expect(await codeOf(tree.read('a/up/x', 10_000))).toMatch(/^file-(unsafe|missing)$/);
    });

    it('lists what a glob matches, sorted by code unit', async () => {
      const tree = await build({ 'e/b.jsonl': '', 'e/a.jsonl': '', 'e/Z.jsonl': '', 'e/x.md': '', 'e/d/c.jsonl': '', 'f/a.jsonl': '' });
      expect(await tree.list('e/*.jsonl')).toEqual(['e/Z.jsonl', 'e/a.jsonl', 'e/b.jsonl']);
      expect(await tree.list('e/**/*.jsonl')).toEqual(['e/Z.jsonl', 'e/a.jsonl', 'e/b.jsonl', 'e/d/c.jsonl']);
      expect(await tree.list('{e,f}/a.*')).toEqual(['e/a.jsonl', 'f/a.jsonl']);
      expect(await tree.list('e/?.md')).toEqual(['e/x.md']);
      expect(await tree.list('e/none/*.md')).toEqual([]);
      expect(await tree.list('**/c.jsonl')).toEqual(['e/d/c.jsonl']);
    });

    it('takes every other character of a pattern for itself', async () => {
      const tree = await build({ 'e/(a|b)+[c].md': '', 'e/c.md': '', 'e/a.md': '', 'e/!x.md': '' });
      expect(await tree.list('e/(a|b)+[c].*')).toEqual(['e/(a|b)+[c].md']);
      expect(await tree.list('e/!x.*')).toEqual(['e/!x.md']);
      expect(await tree.list('e/[ac].*')).toEqual([]);
    });

    it('leaves hidden folders and node_modules out of a list unless they are named', async () => {
      const tree = await build({ 'a/x.md': '', 'a/.h/x.md': '', 'a/node_modules/p/x.md': '', '.github/x.md': '' });
      expect(await tree.list('**/*.md')).toEqual(['a/x.md']);
      expect(await tree.list('.github/*.md')).toEqual(['.github/x.md']);
      expect(await tree.list('a/.h/**')).toEqual(['a/.h/x.md']);
      expect(await tree.list('a/node_modules/**/*.md')).toEqual(['a/node_modules/p/x.md']);
    });

    it('gives the digest of a file, and of the file that a Git LFS pointer stands for', async () => {
      const real = sha256('weights');
      const tree = await build({ 'm.gguf': 'weights', 'p.gguf': anLfsPointer(real, 7) });
      expect(await tree.digest('m.gguf')).toEqual({ sha256: real, bytes: 7 });
      expect(await tree.digest('p.gguf')).toEqual({ sha256: real, bytes: 7 });
      expect(await tree.digest('none.gguf')).toBeNull();
    });
  });
}
