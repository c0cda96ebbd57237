import { expect, test } from 'vitest';
import { aFolder } from '../../test/builders/folder.js';
import { aRepository, execDeps } from '../../test/builders/repository.js';
import { findDefaultBranch } from './default-branch.js';

const branchOf = (root: string): Promise<string> => findDefaultBranch(execDeps, root);

test("is origin's, whatever is checked out", async () => {
  const { root, git } = aRepository({ a: '' });
  git('update-ref', 'refs/remotes/origin/trunk', 'HEAD');
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/trunk');
  git('checkout', '-qb', 'feature');
  expect(await branchOf(root)).toBe('trunk');
});

test('is main or master where there is no origin, else the one that is checked out', async () => {
  const { root, git } = aRepository({ a: '' });
  git('checkout', '-qb', 'feature');
  expect(await branchOf(root)).toBe('main');
  git('branch', '-m', 'main', 'master');
  expect(await branchOf(root)).toBe('master');
  git('branch', '-D', 'master');
  expect(await branchOf(root)).toBe('feature');
});

test('is known before the first commit, and main where there is no repository or a name that a workflow could not hold', async () => {
  const { root, git } = aRepository();
  git('symbolic-ref', 'HEAD', 'refs/heads/trunk');
  expect(await branchOf(root)).toBe('trunk');
  git('symbolic-ref', 'HEAD', "refs/heads/a',b");
  expect(await branchOf(root)).toBe('main');
  expect(await branchOf(aFolder())).toBe('main');
});
