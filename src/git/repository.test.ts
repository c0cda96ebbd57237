import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { aFolder } from '../../test/builders/folder.js';
import { aRepository, aShallowClone, exec, execDeps } from '../../test/builders/repository.js';
import type { Exec } from '../deps.js';
import { findRepository, type Repository } from './repository.js';

async function open(root: string): Promise<Repository> {
  const repository = await findRepository(execDeps, root);
  if (repository === null) throw new Error('no repository');
  return repository;
}

describe('findRepository', () => {
  it('finds the work tree from any folder in it', async () => {
    const test = aRepository({ 'evals/support/suite.yaml': '' });
    expect((await open(join(test.root, 'evals/support'))).root).toBe(test.root);
  });

  it('gives null outside a work tree, and refuses a bare repository, which may have been planted', async () => {
    const bare = aFolder();
    const test = aRepository({ 'a.md': '' });
    test.git('clone', '-q', '--bare', test.root, join(bare, 'b.git'));
    expect(await findRepository(execDeps, aFolder())).toBeNull();
    await expect(findRepository(execDeps, join(bare, 'b.git'))).rejects.toMatchObject({ code: 'base-unreadable' });
  });

  it('starts no git where there is nothing for it to read', async () => {
    const never: Exec = () => Promise.reject(new Error('git was started'));
    expect(await findRepository({ exec: never }, aFolder())).toBeNull();
    await expect(findRepository({ exec: never }, aRepository({ 'a/b.md': '' }).root)).rejects.toThrow('git was started');
  });

  it('is not led astray by the environment of a hook or of another language', async () => {
    const test = aRepository({ 'a.md': '' });
    const other = aRepository({ 'b.md': '' });
    vi.stubEnv('GIT_DIR', join(other.root, '.git'));
    vi.stubEnv('GIT_WORK_TREE', other.root);
    vi.stubEnv('GIT_INDEX_FILE', '/nowhere');
    vi.stubEnv('GIT_OBJECT_DIRECTORY', '/nowhere');
    vi.stubEnv('LC_ALL', 'de_DE.UTF-8');
    vi.stubEnv('LANGUAGE', 'de');
    const repository = await open(test.root);
    expect(repository.root).toBe(test.root);
    expect(await repository.tree((await repository.head()) ?? '').list('*')).toEqual(['a.md']);
    expect(await findRepository(execDeps, aFolder())).toBeNull();
  });

  it('runs nothing that the repository configures', async () => {
    const test = aRepository({ 'a.md': 'x', '.gitattributes': '*.md filter=evil diff=evil' });
    const mark = join(test.root, 'ran');
    const evil = join(test.root, 'evil.sh');
    writeFileSync(evil, `#!/bin/sh\ntouch ${mark}\n`);
    chmodSync(evil, 0o755);
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'core.sshCommand',
      'diff.external',
      'filter.evil.smudge',
      'filter.evil.clean',
      'diff.evil.textconv',
      'alias.rev-parse',
      'core.editor',
    ])
      test.git('config', key, evil);
    const repository = await open(test.root);
    const head = (await repository.head()) ?? '';
    await repository.parents(head);
    await repository.mergeBase(head, head);
    expect((await repository.tree(head).read('a.md', 10)).toString()).toBe('x');
    await repository.tree(head).list('**');
    expect(existsSync(mark)).toBe(false);
  });

  it('ignores replaced objects', async () => {
    const test = aRepository({ 'a.md': 'true' });
    const real = test.git('rev-parse', 'HEAD');
    test.git('replace', real, test.commit({ 'a.md': 'forged' }));
    expect((await (await open(test.root)).tree(real).read('a.md', 10)).toString()).toBe('true');
  });

  it('says that git is missing instead of taking a work tree for none', async () => {
    const missing: Exec = async () => {
      throw Object.assign(new Error('spawn git ENOENT'), { code: 'ENOENT' });
    };
    await expect(findRepository({ exec: missing }, aRepository({ 'a.md': '' }).root)).rejects.toMatchObject({ code: 'base-unreadable' });
    expect(await findRepository({ exec: missing }, aFolder())).toBeNull();
  });

  it.each([
    ["fatal: detected dubious ownership in repository at '/x'", 'belongs to another user', 'safe.directory'],
    ['fatal: bad config line 1 in file .git/config', 'bad config line 1', 'git status'],
  ])('explains a repository that git refuses: %s', async (stderr, message, remedy) => {
    const refusing: Exec = async () => ({ code: 128, stdout: Buffer.alloc(0), stderr });
    await expect(findRepository({ exec: refusing }, aRepository({ 'a.md': '' }).root)).rejects.toMatchObject({
      ...{ code: 'base-unreadable', message: expect.stringContaining(message), remedy: expect.stringContaining(remedy) },
    });
  });

  it('never passes text through a shell, and git gets no option that a person wrote', async () => {
    const calls: (readonly string[])[] = [];
    const spy: Exec = (command, args, options) => {
      calls.push([command, ...args]);
      return exec(command, args, options);
    };
    const repository = await findRepository({ exec: spy }, aRepository({ 'a.md': '' }).root);
    expect(await repository?.resolve('x;touch$(pwd)')).toBeNull();
    expect(calls.at(-1)).toContain('x;touch$(pwd)^{commit}');
    for (const ref of ['--upload-pack=x', '-x', '', 'a b', 'a\nb', 'a\0b', '\u202ea', 'x'.repeat(300)])
      await expect(repository?.resolve(ref), ref).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('a repository', () => {
  it('resolves branches, tags, short and full hashes to commits, and nothing else', async () => {
    const test = aRepository({ 'a.md': '' });
    const first = test.git('rev-parse', 'HEAD');
    test.git('tag', '-a', 'v1', '-m', 'one');
    test.commit({ 'a.md': 'x' });
    const repository = await open(test.root);
    for (const ref of ['v1', 'main~1', first, first.slice(0, 10), 'HEAD^', 'refs/tags/v1'])
      expect(await repository.resolve(ref), ref).toBe(first);
    for (const ref of ['nope', 'main..HEAD', 'HEAD:a.md', '0'.repeat(40), '^main']) expect(await repository.resolve(ref), ref).toBeNull();
  });

  it('has no head before the first commit', async () => {
    const test = aRepository();
    expect(await (await open(test.root)).head()).toBeNull();
  });

  it('finds the merge base, and none between strangers', async () => {
    const test = aRepository({ 'a.md': '' });
    const base = test.git('rev-parse', 'HEAD');
    test.git('checkout', '-q', '-b', 'work');
    const work = test.commit({ 'b.md': '' });
    test.git('checkout', '-q', 'main');
    const main = test.commit({ 'c.md': '' });
    test.git('checkout', '-q', '--orphan', 'stranger');
    const stranger = test.commit({ 'd.md': '' });
    const repository = await open(test.root);
    expect(await repository.mergeBase(main, work)).toBe(base);
    expect(await repository.mergeBase(main, stranger)).toBeNull();
    expect(await repository.isAncestor(base, work)).toBe(true);
    expect(await repository.isAncestor(main, work)).toBe(false);
    await expect(repository.mergeBase(main, '0'.repeat(40))).rejects.toMatchObject({ code: 'base-unreadable' });
  });

  it('reads the parents from the commit itself, also where a shallow clone lacks them', async () => {
    const test = aRepository({ 'a.md': '' });
    const first = test.git('rev-parse', 'HEAD');
    test.git('checkout', '-q', '-b', 'work');
    const work = test.commit({ 'b.md': '' }, 'parent 0000000000000000000000000000000000000000');
    test.git('checkout', '-q', 'main');
    const other = test.commit({ 'c.md': '' });
    test.git('merge', '-q', '--no-ff', '-m', 'merge', 'work');
    const clone = aShallowClone(test, 1);
    const repository = await open(clone.root);
    expect(repository.isShallow).toBe(true);
    expect(await repository.parents((await repository.head()) ?? '')).toEqual([other, work]);
    expect(await repository.resolve(other)).toBeNull();
    expect(await (await open(test.root)).parents(work)).toEqual([first]);
    expect(await (await open(test.root)).parents(first)).toEqual([]);
  });
});
