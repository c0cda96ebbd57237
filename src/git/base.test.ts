import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aRepository, aShallowClone, execDeps, type TestRepository } from '../../test/builders/repository.js';
import { type Base, findBase } from './base.js';
import { findRepository } from './repository.js';

async function base(test: TestRepository, ref?: string): Promise<Base> {
  const repository = await findRepository(execDeps, test.root);
  if (repository === null) throw new Error('no repository');
  return findBase(repository, ref);
}

/** main: a - c; work: a - b; and a merge of work into main as GitHub's refs/pull/N/merge. */
function forked(): { readonly test: TestRepository; readonly a: string; readonly b: string; readonly c: string } {
  const test = aRepository({ 'a.md': '' });
  const a = test.git('rev-parse', 'HEAD');
  test.git('checkout', '-q', '-b', 'work');
  const b = test.commit({ 'b.md': '' });
  test.git('checkout', '-q', 'main');
  const c = test.commit({ 'c.md': '' });
  return { test, a, b, c };
}

const mergedByGitHub = ({ test }: { readonly test: TestRepository }): string => {
  test.git('checkout', '-q', '--detach', 'main');
  test.git('merge', '-q', '--no-ff', '-m', 'Merge work into main', 'work');
  return test.git('rev-parse', 'HEAD');
};

describe('findBase', () => {
  it('compares a head commit with the merge base: what main did since is not blamed on it', async () => {
    const { test, a } = forked();
    test.git('checkout', '-q', 'work');
    expect(await base(test, 'main')).toEqual({ sha: a, how: 'merge-base', ref: 'main' });
    expect(await base(test)).toEqual({ sha: a, how: 'merge-base', ref: 'main' });
  });

  it('compares a checked-out merge commit with its first parent', async () => {
    const all = forked();
    mergedByGitHub(all);
    expect(await base(all.test, 'main')).toEqual({ sha: all.c, how: 'first-parent', ref: 'main' });
    expect(await base(all.test, all.c)).toMatchObject({ sha: all.c, how: 'first-parent' });
    expect(await base(all.test)).toMatchObject({ sha: all.c, how: 'first-parent' });
  });

  it('still takes the first parent when the base branch has moved on', async () => {
    const all = forked();
    mergedByGitHub(all);
    const merge = all.test.git('rev-parse', 'HEAD');
    all.test.git('checkout', '-q', 'main');
    all.test.commit({ 'd.md': '' });
    all.test.git('checkout', '-q', merge);
    expect(await base(all.test, 'main')).toMatchObject({ sha: all.c, how: 'first-parent' });
  });

  it('is not fooled by a branch that merged main into itself', async () => {
    const { test, c } = forked();
    test.git('checkout', '-q', 'work');
    test.git('merge', '-q', '--no-ff', '-m', 'Merge main into work', 'main');
    expect(await base(test, 'main')).toEqual({ sha: c, how: 'merge-base', ref: 'main' });
  });

  it('on the default branch compares the working tree with the last commit, a merge commit too', async () => {
    const { test, c } = forked();
    expect(await base(test)).toEqual({ sha: c, how: 'head', ref: 'main' });
    test.git('merge', '-q', '--no-ff', '-m', 'Merge work', 'work');
    expect(await base(test)).toEqual({ sha: test.git('rev-parse', 'HEAD'), how: 'head', ref: 'main' });
  });

  it('goes back to an older commit, tag or hash that is named', async () => {
    const all = forked();
    mergedByGitHub(all);
    all.test.git('tag', 'v1', all.a);
    expect(await base(all.test, 'v1')).toMatchObject({ sha: all.a, how: 'merge-base' });
    expect(await base(all.test, all.a.slice(0, 10))).toMatchObject({ sha: all.a });
  });

  it('prefers the remote default branch, then main, then master', async () => {
    const { test, a, c } = forked();
    const clone = aRepository();
    clone.git('remote', 'add', 'origin', test.root);
    clone.git('fetch', '-q', 'origin');
    clone.git('checkout', '-q', '-b', 'feature', 'origin/main');
    const work = clone.commit({ 'e.md': '' });
    expect(await base(clone)).toEqual({ sha: c, how: 'merge-base', ref: 'origin/main' });
    clone.git('branch', 'main', work);
    expect(await base(clone)).toMatchObject({ sha: work, how: 'head', ref: 'main' });
    clone.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/work');
    expect(await base(clone)).toMatchObject({ sha: a, ref: 'origin/HEAD' });
    test.git('branch', '-m', 'main', 'master');
    expect(await base(test)).toMatchObject({ sha: c, ref: 'master' });
  });

  it('reads a merge commit of depth 2, and refuses one of depth 1', async () => {
    const all = forked();
    all.test.git('update-ref', 'refs/pull/1/merge', mergedByGitHub(all));
    const two = aShallowClone(all.test, 2, 'refs/pull/1/merge');
    expect(await base(two, all.c)).toMatchObject({ sha: all.c, how: 'first-parent' });
    const one = aShallowClone(all.test, 1, 'refs/pull/1/merge');
    await expect(base(one, all.c)).rejects.toMatchObject({
      ...{
        code: 'base-unreadable',
        message: expect.stringContaining('is not in this shallow clone'),
        remedy: expect.stringContaining('fetch-depth: 2'),
      },
    });
    await expect(base(one)).rejects.toMatchObject({ code: 'base-unreadable', remedy: expect.stringContaining('--base REF') });
  });

  it('never takes a cut history for no baseline', async () => {
    const { test } = forked();
    for (let index = 0; index < 3; index += 1) test.commit();
    test.git('checkout', '-q', 'work');
    for (let index = 0; index < 3; index += 1) test.commit();
    const clone = aShallowClone(test, 1, 'work');
    clone.git('fetch', '-q', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
    await expect(base(clone, 'origin/main')).rejects.toMatchObject({
      ...{
        code: 'base-unreadable',
        message: expect.stringContaining('does not reach back'),
        remedy: expect.stringContaining('fetch-depth: 2'),
      },
    });
  });

  it('refuses strangers, unknown names, and a repository without a commit', async () => {
    const { test } = forked();
    test.git('checkout', '-q', '--orphan', 'stranger');
    test.commit({ 'z.md': '' });
    await expect(base(test, 'main')).rejects.toMatchObject({
      code: 'base-unreadable',
      message: expect.stringContaining('share no history'),
    });
    await expect(base(test, 'nope')).rejects.toMatchObject({
      code: 'base-unreadable',
      message: 'the base "nope" names no commit in this repository',
    });
    await expect(base(test, '--all')).rejects.toMatchObject({ code: 'usage' });
    await expect(base(aRepository())).rejects.toMatchObject({ code: 'base-unreadable', message: expect.stringContaining('no commit yet') });
    const lonely = aRepository({ 'a.md': '' });
    lonely.git('branch', '-m', 'main', 'trunk');
    await expect(base(lonely)).rejects.toMatchObject({ code: 'base-unreadable', message: expect.stringContaining('no default branch') });
  });

  it('works from a linked work tree', async () => {
    const { test, a } = forked();
    const linked = join(test.root, '..', `${test.root.split('/').at(-1)}-linked`);
    test.git('worktree', 'add', '-q', linked, 'work');
    try {
      expect(await base({ ...test, root: linked }, 'main')).toMatchObject({ sha: a });
    } finally {
      test.git('worktree', 'remove', '--force', linked);
    }
  });
});
