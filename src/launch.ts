/**
 * Starts a program that Cupel did not write, and bounds it: its time, its output, its memory where the platform can, and all that it
 * starts in turn. A program may ignore signals, fork, print without end or never read its input: each ends, and nothing is left over.
 */
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Launch, Launched, LaunchOptions } from './deps.js';

/** What only the process itself can do. */
export type Killer = { readonly kill: (pid: number, signal: NodeJS.Signals) => void; readonly platform: string };

export type Launcher = {
  readonly launch: Launch;
  /** Ends at once whatever is still running: for the end of the process itself. */
  readonly close: () => void;
};

/** Between asking a program to end and ending it. */
const GRACE_MS = 300;
/** How long a descendant may hold the output open after the program itself has ended. */
const LINGER_MS = 300;
/** What is kept of the last words of a program, in bytes. */
const STDERR_BYTES = 4096;
const PRLIMIT = '/usr/bin/prlimit';
/** Stands in the environment of a program and of all its descendants, also those that left its process group. */
const MARK = 'CUPEL_LAUNCH';

/** A launcher with its own book of what runs. */
export function createLauncher(killer: Killer): Launcher {
  const running = new Map<string, ChildProcess>();
  let isClosed = false;
  return {
    launch: async (argv, options) => {
      const { spawn } = await import('node:child_process');
      options.signal.throwIfAborted();
      if (isClosed) return { kind: 'not-started', code: 'ECANCELED' };
      const mark = randomUUID();
      const command = bounded(argv, options, killer.platform);
      if (command === null) return { kind: 'not-started', code: 'ENOENT' };
      const [file = '', ...args] = command;
      const child = spawn(file, args, {
        cwd: options.cwd,
        env: { ...options.env, [MARK]: mark },
        detached: killer.platform !== 'win32',
        windowsHide: true,
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      running.set(mark, child);
      try {
        return await watch(child, mark, options, killer);
      } finally {
        running.delete(mark);
      }
    },
    close: () => {
      isClosed = true;
      for (const [mark, child] of running) endAll(child, mark, killer);
    },
  };
}

/** The command line under the memory bound; null where its program cannot be found. Without `prlimit` memory is not bounded. */
function bounded(argv: readonly string[], options: LaunchOptions, platform: string): readonly string[] | null {
  if (options.maxMemoryBytes === undefined || platform !== 'linux' || !isExecutable(PRLIMIT)) return argv;
  if (findProgram(argv[0] ?? '', options) === null) return null;
  return [PRLIMIT, `--data=${options.maxMemoryBytes}`, '--core=0', '--', ...argv];
}

function findProgram(name: string, { cwd, env }: LaunchOptions): string | null {
  const candidates = name.includes('/')
    ? [isAbsolute(name) ? name : join(cwd, name)]
    : (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

async function watch(child: ChildProcess, mark: string, options: LaunchOptions, killer: Killer): Promise<Launched> {
  const { stdin, stdout, stderr } = child;
  if (stdin === null || stdout === null || stderr === null) throw new Error('a program was started without pipes');
  const chunks: Buffer[] = [];
  let size = 0;
  let lastWords = Buffer.alloc(0);
  let ending: 'overflow' | 'aborted' | null = null;
  const ended = new Promise<Launched>((resolve) => {
    child.once('error', (error) => resolve({ kind: 'not-started', code: (error as NodeJS.ErrnoException).code ?? 'UNKNOWN' }));
    child.once('exit', (code, signal) => {
      const last = { stdout: () => Buffer.concat(chunks), stderr: () => lastWords.toString('utf8') };
      void settleStreams(child).then(() => {
        endAll(child, mark, killer);
        resolve(
          code === null
            ? { kind: 'killed', signal: signal ?? 'unknown' }
            : { kind: 'exited', code, stdout: last.stdout(), stderr: last.stderr() },
        );
      });
    });
  });
  const end = (reason: 'overflow' | 'aborted'): void => {
    if (ending !== null) return;
    ending = reason;
    if (reason === 'overflow') endAll(child, mark, killer);
    else void endPolitely(child, mark, killer);
  };
  stdout.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > options.maxStdoutBytes) end('overflow');
    else chunks.push(chunk);
  });
  stderr.on('data', (chunk: Buffer) => {
    lastWords = Buffer.concat([lastWords, chunk]).subarray(-STDERR_BYTES);
  });
  // A program need not read what it is given.
  stdin.on('error', () => undefined);
  stdin.end(options.stdin);
  const onAbort = (): void => end('aborted');
  options.signal.addEventListener('abort', onAbort, { once: true });
  const outcome = await ended;
  options.signal.removeEventListener('abort', onAbort);
  if (ending === 'overflow') return { kind: 'overflow' };
  if (ending === 'aborted') throw options.signal.reason;
  return outcome;
}

/** What was written before the end is read; a descendant that holds the pipes open is not waited for. */
async function settleStreams(child: ChildProcess): Promise<void> {
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await Promise.race([closed, delay(LINGER_MS)]);
  child.stdout?.destroy();
  child.stderr?.destroy();
}

async function endPolitely(child: ChildProcess, mark: string, killer: Killer): Promise<void> {
  signalGroup(child, 'SIGTERM', killer);
  await delay(GRACE_MS);
  endAll(child, mark, killer);
}

/** Ends the group, and by their mark those who left it. */
function endAll(child: ChildProcess, mark: string, killer: Killer): void {
  signalGroup(child, 'SIGKILL', killer);
  if (killer.platform !== 'linux') return;
  // A process that forks while it is being looked for is found in the next round.
  for (let round = 0; round < 8; round += 1) {
    const marked = findMarked(mark);
    if (marked.length === 0) return;
    for (const pid of marked) sendSignal(pid, 'SIGKILL', killer);
  }
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals, killer: Killer): void {
  if (child.pid === undefined) return;
  sendSignal(killer.platform === 'win32' ? child.pid : -child.pid, signal, killer);
}

function sendSignal(pid: number, signal: NodeJS.Signals, killer: Killer): void {
  try {
    killer.kill(pid, signal);
  } catch {
    // It has ended already.
  }
}

function findMarked(mark: string): number[] {
  const needle = `${MARK}=${mark}`;
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`).includes(needle);
      } catch {
        return false;
      }
    })
    .map(Number);
}
