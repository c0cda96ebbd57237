import { execFile, execFileSync } from 'node:child_process';
import type { Deps, Exec } from '../../src/deps.js';
import { aFolder, writeFiles } from './folder.js';

/** Processes as the entries run them: no shell, resolves for every exit code. */
export const exec: Exec = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const env = Object.fromEntries(Object.entries({ ...process.env, ...options.env }).filter(([, value]) => value !== undefined));
    const settings = { cwd: options.cwd, maxBuffer: options.maxBytes, timeout: options.timeoutMs, env, encoding: 'buffer' as const };
    execFile(command, [...args], settings, (error, stdout, stderr) => {
      if (error !== null && typeof error.code !== 'number') reject(error);
      else resolve({ code: Number(error?.code ?? 0), stdout, stderr: stderr.toString('utf8') });
    });
  });

export const execDeps: Pick<Deps, 'exec'> = { exec };

export type TestRepository = {
  readonly root: string;
  /** Runs git and gives its output. */
  git(...args: string[]): string;
  /** Writes files and commits everything; the commit's hash. */
  commit(files?: Readonly<Record<string, string | Uint8Array>>, message?: string): string;
};

/** A throw-away repository with one branch, `main`, without the machine's own configuration. */
export function aRepository(files: Readonly<Record<string, string | Uint8Array>> = {}): TestRepository {
  const root = aFolder();
  git(root, 'init', '-q', '-b', 'main');
  return withCommits(root, files);
}

/** A clone of the last `depth` commits of a repository's branch or ref. */
export function aShallowClone(origin: TestRepository, depth: number, ref = 'main'): TestRepository {
  const root = aFolder();
  git(root, 'init', '-q', '-b', 'work');
  git(root, 'remote', 'add', 'origin', `file://${origin.root}`);
  git(root, 'fetch', '-q', `--depth=${depth}`, 'origin', ref);
  git(root, 'checkout', '-q', '--detach', 'FETCH_HEAD');
  return withCommits(root, {});
}

function withCommits(root: string, files: Readonly<Record<string, string | Uint8Array>>): TestRepository {
  const repository: TestRepository = {
    root,
    git: (...args) => git(root, ...args),
    commit: (changes = {}, message = 'change') => {
      writeFiles(root, changes);
      git(root, 'add', '-A');
      git(root, 'commit', '-q', '--allow-empty', '-m', message);
      return git(root, 'rev-parse', 'HEAD');
    },
  };
  if (Object.keys(files).length > 0) repository.commit(files, 'first');
  return repository;
}

function git(root: string, ...args: string[]): string {
  const config = ['user.email=a@example.test', 'user.name=A', 'commit.gpgsign=false', 'core.autocrlf=false', 'protocol.file.allow=always'];
  const env = {
    PATH: process.env.PATH,
    HOME: root,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
    GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
  };
  return execFileSync('git', [...config.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
    .toString('utf8')
    .trim();
}

/** A Git LFS pointer file for content of this SHA-256. */
export function anLfsPointer(sha256: string, bytes: number): string {
  return `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${bytes}\n`;
}
