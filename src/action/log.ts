/**
 * The log of a runner's step, which is also where the runner takes its orders: `::command::` where a line begins, and `##[command]`
 * anywhere in it. Names and texts that come from a repository or a model give none.
 */
import { randomUUID } from 'node:crypto';
import { error, warning } from '@actions/core';
import { printable } from '../documents/printable.js';
import type { Annotation } from '../github/check-run.js';

export type RunnerLog = {
  /** Prints between two lines around which the runner takes nothing for a command. */
  readonly print: (text: string) => void;
  readonly warn: (message: string) => void;
  readonly annotate: (annotation: Annotation) => void;
  readonly fail: (message: string) => void;
};

/** The log that a process writes with `write`; warnings and errors go where GitHub's own library sends them, its standard output. */
export function createRunnerLog(write: (text: string) => unknown): RunnerLog {
  return {
    print: (text) => {
      // Nobody who wrote the text can know the word that ends it.
      const token = randomUUID();
      write(`::stop-commands::${token}\n${text}\n::${token}::\n`);
    },
    warn: (message) => warning(printable(message)),
    annotate: ({ file, line, message }) => warning(printable(message), { file: printable(file), startLine: line }),
    fail: (message) => error(message.split('\n').map(printable).join('\n')),
  };
}
