/** Starts the action in the real process: inputs, event, outputs, signals, exit code. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { error, setOutput, warning } from '@actions/core';
import type { GitHubSession } from '../commands/github-gate.js';
import type { Deps } from '../deps.js';
import { printable } from '../documents/printable.js';
import { openGitHubApi } from '../github/api.js';
import { parseEvent } from '../github/event.js';
import { readRunContext } from '../github/run-context.js';
import { openWorld } from '../world.js';
import { type Inputs, readInputs } from './inputs.js';
import { main } from './main.js';

/** Runs the action with the runner's inputs and sets the exit code. */
export async function start(home: string): Promise<void> {
  const world = openWorld({ info: (message) => printWithoutCommands(message), warn: (message) => warning(printable(message)) });
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());
  process.exitCode = await main(
    {
      readInputs,
      openSession: (inputs) => openSession(inputs, world),
      home,
      stateDir: join(process.env.RUNNER_TEMP || tmpdir(), 'cupel'),
      signal: interruption.signal,
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

async function openSession({ token, trust, surfaces }: Inputs, deps: Deps): Promise<GitHubSession> {
  const { env } = deps;
  const context = readRunContext(env);
  return {
    event: parseEvent(env.GITHUB_EVENT_NAME ?? '', readPayload(env.GITHUB_EVENT_PATH), env.GITHUB_REF),
    context,
    api: context === null || token === '' ? null : await openGitHubApi(context, token, deps),
    trust,
    surfaces,
    sha: /^[0-9a-f]{40,64}$/.test(env.GITHUB_SHA ?? '') ? (env.GITHUB_SHA ?? null) : null,
  };
}

/** The event's file; without one, or without JSON in it, an event that says nothing. */
function readPayload(path: string | undefined): unknown {
  try {
    return path === undefined || path === '' ? {} : JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

/** Names from a suite stand in what is printed: between these two lines the runner takes nothing for a command. */
function printWithoutCommands(text: string): void {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n${text}\n::${token}::\n`);
}
