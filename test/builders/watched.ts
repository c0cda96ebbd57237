import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { onTestFinished } from 'vitest';

/** A program that a person would sit before: what is typed, what it says, when it ends. It ends with the test. */
export function watch(child: ChildProcessWithoutNullStreams) {
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let said = '';
  let hasEnded = false;
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString('utf8')));
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  child.on('close', () => {
    hasEnded = true;
  });
  return {
    type: (text: string) => child.stdin.write(text),
    end: () => child.stdin.end(),
    said: () => said,
    ended,
    until: async (pattern: RegExp): Promise<string> => {
      for (;;) {
        const found = pattern.exec(said)?.[0];
        if (found !== undefined) return found;
        if (hasEnded) throw new Error(`it ended without saying ${pattern}: ${said}`);
        await new Promise((later) => setTimeout(later, 20));
      }
    },
  };
}
