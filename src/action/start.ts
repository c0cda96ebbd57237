/** Starts the action in the real process: inputs, event, outputs, signals, exit code. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setOutput } from '@actions/core';
import { readRunContext } from '../github/run-context.js';
import { openWorld } from '../world.js';
import { readInputs } from './inputs.js';
import { createRunnerLog } from './log.js';
import { main } from './main.js';
import { openSession } from './session.js';

/**
 * A job ends after six hours unless its workflow says otherwise, and tells no step when. What is known by three minutes before is
 * written down in time; a team with a shorter `timeout-minutes` sets `budget.minutes`.
 */
const JOB_ENDS_MS = (360 - 3) * 60_000;

/** Runs the action with the runner's inputs and sets the exit code. */
export async function start(home: string): Promise<void> {
  const log = createRunnerLog((text) => process.stdout.write(text));
  const world = openWorld({ info: log.print, warn: log.warn });
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
      print: log.print,
      annotate: log.annotate,
      fail: log.fail,
    },
    world,
  );
  world.close();
}
