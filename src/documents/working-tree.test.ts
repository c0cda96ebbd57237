import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aFolder } from '../../test/builders/folder.js';
import { codeOf, describeTree } from './tree.contract.js';
import { openWorkingTree, toTreePath } from './working-tree.js';

const MAKE_PIPE = 'mkfifo';

function aLinkedFolder(files: Readonly<Record<string, string>>, links: Readonly<Record<string, string>>): string {
  const root = aFolder(files);
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(target, join(root, path));
  }
  return root;
}

describeTree('a working tree', async (files, links = {}) => openWorkingTree(aLinkedFolder(files, links)));

describe('a working tree', () => {
  it('follows links that stay inside it, and lists them', async () => {
    const tree = openWorkingTree(aLinkedFolder({ 'a/b.md': 'text' }, { 'a/l.md': 'b.md', d: 'a' }));
    expect((await tree.read('a/l.md', 100)).toString()).toBe('text');
    expect((await tree.read('d/b.md', 100)).toString()).toBe('text');
    expect(await tree.list('a/*.md')).toEqual(['a/b.md', 'a/l.md']);
    expect(await tree.list('d/*.md')).toEqual(['d/b.md', 'd/l.md']);
  });

  it('never looks into linked folders on its way, so that a circle ends', async () => {
    const tree = openWorkingTree(aLinkedFolder({ 'a/b.md': '' }, { 'a/self': '.', etc: '/etc' }));
    expect(await tree.list('**')).toEqual(['a/b.md']);
  });

  it('lists a link out of it, so that reading it fails loudly instead of leaving it out', async () => {
    const tree = openWorkingTree(aLinkedFolder({}, { 'a/x.md': '/etc/hostname', 'a/gone.md': 'nowhere' }));
    expect(await tree.list('a/*.md')).toEqual(['a/gone.md', 'a/x.md']);
    expect(await codeOf(tree.read('a/x.md', 1000))).toBe('file-unsafe');
    expect(await codeOf(tree.read('a/gone.md', 1000))).toBe('file-missing');
  });

  it('does not list a folder behind a link out of it', async () => {
    const tree = openWorkingTree(aLinkedFolder({}, { etc: '/etc' }));
    expect(await codeOf(tree.list('etc/*'))).toBe('file-unsafe');
  });

  it('refuses a link into .git, whatever it is called', async () => {
    const tree = openWorkingTree(aLinkedFolder({ '.git/config': 'token' }, { 'prompt.md': '.git/config', g: '.git' }));
    expect(await codeOf(tree.read('prompt.md', 1000))).toBe('file-unsafe');
    expect(await codeOf(tree.read('g/config', 1000))).toBe('file-unsafe');
    expect(await codeOf(tree.list('g/*'))).toBe('file-unsafe');
    expect(await tree.list('**')).toEqual(['prompt.md']);
    expect(() => tree.locate('prompt.md')).toThrow('leads into `.git`');
  });

  it('refuses pipes and sockets at once, without waiting for a writer', async () => {
    const root = aFolder();
    execFileSync(MAKE_PIPE, [join(root, 'pipe.md')]);
    const server = createServer().listen(join(root, 'socket.md'));
    onTestFinished(() => void server.close());
    const tree = openWorkingTree(root);
    expect(await codeOf(tree.read('pipe.md', 1000))).toBe('file-unsafe');
    expect(await codeOf(tree.read('socket.md', 1000))).toBe('file-unsafe');
    expect(await tree.has('pipe.md')).toBe(false);
  });

  it('with the root / is not bounded, and reads regular files alone', async () => {
    const root = aFolder({ 'a.md': 'text' });
    const tree = openWorkingTree('/');
    expect((await tree.read(`${root.slice(1)}/a.md`, 100)).toString()).toBe('text');
    for (const path of ['dev/zero', 'dev/stdin', 'proc/self/environ', 'proc/version', 'etc']) {
      expect(await codeOf(tree.read(path, 1000)), path).toMatch(/^file-(unsafe|missing)$/);
      expect(await tree.has(path), path).toBe(false);
    }
    expect(await codeOf(tree.read('proc/self/environ', 1000))).toBe('file-unsafe');
  });

  it('names files as it was told to', async () => {
    const tree = openWorkingTree(aFolder(), { name: (path) => `~/${path}` });
    await expect(tree.read('a.md', 10)).rejects.toMatchObject({ place: { file: '~/a.md' } });
  });

  it('says where a file is on this machine', () => {
    const root = aFolder({ 'm/a.gguf': '' });
    const tree = openWorkingTree(root);
    expect(tree.locate('m/a.gguf')).toBe(join(root, 'm/a.gguf'));
    expect(tree.locate('m/none.gguf')).toBe(join(root, 'm/none.gguf'));
    expect(() => tree.locate('../a.gguf')).toThrow('leads out of the repository');
  });

  it('refuses a root that does not exist', () => {
    expect(() => openWorkingTree('/nowhere/at/all')).toThrow('does not exist');
  });
});

describe('toTreePath', () => {
  it('counts from where the person stands', () => {
    const root = aFolder({ 'evals/support/suite.yaml': '' });
    expect(toTreePath(root, root, 'evals/support/suite.yaml')).toBe('evals/support/suite.yaml');
    expect(toTreePath(root, join(root, 'evals'), 'support/suite.yaml')).toBe('evals/support/suite.yaml');
    expect(toTreePath(root, join(root, 'evals'), '../evals/**/suite.yaml')).toBe('evals/**/suite.yaml');
    expect(toTreePath(root, '/', join(root, 'evals/**/suite.yaml'))).toBe('evals/**/suite.yaml');
  });

  it('sees through links above the root', () => {
    const root = aFolder({ 'repo/a.yaml': '' });
    symlinkSync(join(root, 'repo'), join(root, 'link'));
    expect(toTreePath(join(root, 'repo'), join(root, 'link'), 'a.yaml')).toBe('a.yaml');
    expect(toTreePath(join(root, 'repo'), '/', join(root, 'link/a.yaml'))).toBe('a.yaml');
    expect(toTreePath(join(root, 'link'), '/', join(root, 'repo/a.yaml'))).toBe('a.yaml');
  });

  it('refuses what lies outside, and the root itself', () => {
    const root = aFolder({ 'repo/a.yaml': '' });
    expect(() => toTreePath(join(root, 'repo'), join(root, 'repo'), '../b.yaml')).toThrow('lies outside the repository');
    expect(() => toTreePath(join(root, 'repo'), join(root, 'repo'), '/etc/passwd')).toThrow('lies outside the repository');
    expect(() => toTreePath(join(root, 'repo'), join(root, 'repo'), '.')).toThrow('is the top folder of the repository');
  });
});
