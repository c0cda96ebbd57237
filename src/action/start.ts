/** Starts the action in the real process: inputs, event, outputs, signals, exit code. */
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { error, setOutput, warning } from '@actions/core';
import { printable } from '../documents/printable.js';
import { readRunContext } from '../github/run-context.js';
import { openWorld } from '../world.js';
import { readInputs } from './inputs.js';
import { main } from './main.js';
import { openSession } from './session.js';

/**
 * A job ends after six hours unless its workflow says otherwise, and tells no step when. What is known by three minutes before is
 * written down in time; a team with a shorter `timeout-minutes` sets `budget.minutes`.
 */
const JOB_ENDS_MS = (360 - 3) * 60_000;

/** Runs the action with the runner's inputs and sets the exit code. */
export async function start(home: string): Promise<void> {
  const world = openWorld({ info: (message) => printWithoutCommands(message), warn: (message) => warning(printable(message)) });
  process.once('exit', world.close);
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());
  process.exitCode = await main(
    {
      readInputs,
      openSession: (inputs) => openSession(inputs, world),
      home,
      stateDir: join(process.env.RUNNER_TEMP || tmpdir(), 'cupel'),
      signal: interruption.signal,
      endsAt: JOB_ENDS_MS,
      setOutput,
      summaryFile: process.env.GITHUB_STEP_SUMMARY,
      attempt: readRunContext(process.env)?.attempt ?? 1,
      print: printWithoutCommands,
      annotate: ({ file, line, message }) => warning(printable(message), { file, startLine: line }),
      fail: (message) => error(message),
    },
    world,
  );
  world.close();
}

/** Names from a suite stand in what is printed: between these two lines the runner takes nothing for a command. */
function printWithoutCommands(text: string): void {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n${text}\n::${token}::\n`);
}
