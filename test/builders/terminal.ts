/** The bundle in a terminal: `script` of util-linux gives it one, and this types when it sees what it waits for. */
import { spawn, spawnSync } from 'node:child_process';
import { BUNDLE } from './bundle.js';

/** Whether `script` can be had as Linux has it. */
export const HAS_TERMINAL = spawnSync('script', ['-qfec', 'true', '/dev/null']).status === 0;
if (!HAS_TERMINAL) process.stderr.write('skipped: terminals need `script` of util-linux\n');

/** What to type once the screen has shown a text that it had not shown before. */
export type Typing = readonly [seen: string, keys: string];

export const KEYS = { down: '\u001b[B', enter: '\r', interrupt: '\u0003' } as const;

export type Screen = { readonly code: number | null; readonly text: string };

/** Runs one command line to its end; everything that the terminal was sent. */
export function runInTerminal(
  args: readonly string[],
  {
    cwd,
    env = {},
    typing = [],
  }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>>; readonly typing?: readonly Typing[] },
): Promise<Screen> {
  const command = ['stty cols 110 rows 40;', 'exec', ...[process.execPath, BUNDLE, ...args].map((word) => `'${word}'`)].join(' ');
  const child = spawn('script', ['-qfec', command, '/dev/null'], {
    cwd,
    env: { PATH: process.env.PATH ?? '', HOME: cwd, TERM: 'xterm-256color', SHELL: '/bin/sh', ...env },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const waiting = [...typing];
  let text = '';
  let read = 0;
  child.stdout.on('data', (part: Buffer) => {
    text += part.toString('utf8');
    const [next] = waiting;
    const at = next === undefined ? -1 : text.indexOf(next[0], read);
    if (next === undefined || at === -1) return;
    waiting.shift();
    read = at + next[0].length;
    child.stdin.write(next[1]);
  });
  return new Promise((done) =>
    child.on('close', (code) => {
      done({ code, text });
    }),
  );
}
