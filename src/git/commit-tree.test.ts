import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aRepository, execDeps, type TestRepository } from '../../test/builders/repository.js';
import type { Exec } from '../deps.js';
import { codeOf, describeTree } from '../documents/tree.contract.js';
import type { Tree } from '../documents/tree.js';
import type { CupelError } from '../errors.js';
import { findRepository, type Repository } from './repository.js';

async function open(test: TestRepository, exec: Exec = execDeps.exec): Promise<Repository> {
  const repository = await findRepository({ exec }, test.root);
  if (repository === null) throw new Error('no repository');
  return repository;
}

async function committed(files: Readonly<Record<string, string>>, links: Readonly<Record<string, string>> = {}): Promise<Tree> {
  const test = aRepository();
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(dirname(join(test.root, path)), { recursive: true });
    symlinkSync(target, join(test.root, path));
  }
  const sha = test.commit(files);
  return (await open(test)).tree(sha);
}

describeTree('a commit', committed);

describe('a commit as a tree', () => {
  it('is what was committed, whatever the working tree holds', async () => {
    const test = aRepository({ 'a.md': 'one' });
    const first = test.git('rev-parse', 'HEAD');
    const second = test.commit({ 'a.md': 'two', 'b.md': 'new' });
    test.commit({ 'a.md': 'three' });
    const repository = await open(test);
    expect((await repository.tree(first).read('a.md', 100)).toString()).toBe('one');
    expect((await repository.tree(second).read('a.md', 100)).toString()).toBe('two');
    expect(await repository.tree(first).has('b.md')).toBe(false);
    expect(await repository.tree(second).list('*.md')).toEqual(['a.md', 'b.md']);
  });

  it('names its files by commit and has no folder on this machine', async () => {
    const tree = await committed({ 'a.md': '' });
    expect(tree.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(tree.label).toBe(tree.commit?.slice(0, 12));
    expect(tree.locate('a.md')).toBeNull();
    await expect(tree.read('b.md', 10)).rejects.toMatchObject({ code: 'file-missing', place: { file: `${tree.label}:b.md` } });
  });

  it('refuses links, also those that stay inside, and what lies behind them', async () => {
    const tree = await committed({ 'd/a.md': 'x' }, { 'l.md': 'd/a.md', e: 'd' });
    expect(await codeOf(tree.read('l.md', 100))).toBe('file-unsafe');
    expect(await codeOf(tree.read('e/a.md', 100))).toBe('file-unsafe');
    expect(await tree.has('e/a.md')).toBe(false);
    await expect(tree.read('e/a.md', 100)).rejects.toThrow('is a symbolic link at this commit');
  });

  it('refuses a submodule and what lies in it', async () => {
    const test = aRepository({ 'a.md': 'x' });
    test.git('update-index', '--add', '--cacheinfo', `160000,${test.git('rev-parse', 'HEAD')},sub`);
    test.git('commit', '-q', '-m', 'submodule');
    const tree = (await open(test)).tree(test.git('rev-parse', 'HEAD'));
    await expect(tree.read('sub', 100)).rejects.toThrow('is a submodule at this commit');
    await expect(tree.read('sub/x.md', 100)).rejects.toThrow('is a submodule at this commit');
    expect(await tree.list('**')).toEqual(['a.md']);
  });

  it('reads bytes as they are: binary, large, with odd names', async () => {
    const test = aRepository();
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 256));
    const sha = test.commit({ 'bin\n"ä.dat': bytes, '-x.md': 'dash', ':(glob)*.md': 'magic', '*.md': 'star' });
    const tree = (await open(test)).tree(sha);
    expect((await tree.read('bin\n"ä.dat', 1 << 20)).equals(bytes)).toBe(true);
    expect((await tree.read('-x.md', 10)).toString()).toBe('dash');
    expect((await tree.read(':(glob)*.md', 10)).toString()).toBe('magic');
    expect((await tree.read('*.md', 10)).toString()).toBe('star');
  });

  it('judges the size before it reads', async () => {
    const test = aRepository();
    const sha = test.commit({ 'big.md': 'x'.repeat(100_000) });
    const asked: string[] = [];
    const spy: Exec = (command, args, options) => {
      asked.push(args.join(' '));
      return execDeps.exec(command, args, options);
    };
    const tree = (await open(test, spy)).tree(sha);
    await expect(tree.read('big.md', 99_999)).rejects.toThrow('is too large: 100000 bytes, at most 99999');
    expect(asked.filter((call) => call.includes('cat-file'))).toEqual([]);
  });

  it('says that content is not in the clone, and never that the file is missing', async () => {
    const test = aRepository({ 'a.md': 'content' });
    const blob = test.git('rev-parse', 'HEAD:a.md');
    const sha = test.git('rev-parse', 'HEAD');
    const partial: Exec = async (command, args, options) => {
      if (args.includes(blob)) return { code: 128, stdout: Buffer.alloc(0), stderr: 'fatal: \u001b[1mmissing' };
      return execDeps.exec(command, args, options);
    };
    const tree = (await open(test)).tree(sha);
    const lost = (await open(test, partial)).tree(sha);
    expect((await tree.read('a.md', 100)).toString()).toBe('content');
    const error = await lost.read('a.md', 100).catch((reason: CupelError) => reason);
    expect(error).toMatchObject({ code: 'base-unreadable', remedy: expect.stringContaining('fetch-depth: 2') });
    expect((error as CupelError).message).not.toContain('\u001b');
  });
});
