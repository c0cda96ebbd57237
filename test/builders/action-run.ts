import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vi } from 'vitest';
import { readInputs } from '../../src/action/inputs.js';
import { main } from '../../src/action/main.js';
import { openSession } from '../../src/action/session.js';
import { openWorld } from '../../src/world.js';
import { type Finished, ROOT, runBundle } from './bundle.js';
import { type FakeGitHub, type FakePull, OWNER, pullPayload, REPO, TOKEN } from './fake-github.js';
import { aFolder } from './folder.js';

export type ActionRun = Finished & { readonly outputs: Readonly<Record<string, string>>; readonly summary: string };

export type ActionOptions = {
  readonly event?: string;
  readonly payload?: object;
  readonly inputs?: Readonly<Record<string, string>>;
  /** GitHub, where the run has one to talk to. */
  readonly github?: FakeGitHub;
  readonly env?: Readonly<Record<string, string>>;
};

/** Runs the bundle as the runner runs it: inputs and event in the environment, outputs and summary in files. */
export async function runAction(cwd: string, options: ActionOptions): Promise<ActionRun> {
  const files = aFolder({ 'event.json': JSON.stringify(options.payload ?? {}), output: '', summary: '', 'temp/x': '' });
  const finished = await runBundle([], { cwd, env: environmentOf(files, options) });
  return { ...finished, outputs: readOutputs(join(files, 'output')), summary: readFileSync(join(files, 'summary'), 'utf8') };
}

/** Runs the action's entry in this process, with the same environment: for what many cases have to show quickly. */
export async function playAction(cwd: string, options: ActionOptions): Promise<ActionRun> {
  const files = aFolder({ 'event.json': JSON.stringify(options.payload ?? {}), summary: '', 'temp/x': '' });
  const env = environmentOf(files, options);
  // What GitHub's own libraries read for themselves.
  const isRead = (name: string): boolean => /^(INPUT_|ACTIONS_)|^GITHUB_SERVER_URL$/.test(name);
  for (const name of Object.keys(process.env)) if (isRead(name)) vi.stubEnv(name, undefined);
  for (const [name, value] of Object.entries(env)) if (isRead(name)) vi.stubEnv(name, value);
  const log: string[] = [];
  const outputs: Record<string, string> = {};
  const world = openWorld({ info: (message) => log.push(message), warn: (message) => log.push(`::warning::${message}`) });
  const deps = { ...world, env, cwd };
  const code = await main(
    {
      readInputs,
      openSession: (inputs) => openSession(inputs, deps),
      home: ROOT,
      stateDir: join(files, 'temp/cupel'),
      signal: new AbortController().signal,
      setOutput: (name, value) => Object.assign(outputs, { [name]: value }),
      summaryFile: join(files, 'summary'),
      attempt: 1,
      print: (text) => log.push(text),
      annotate: ({ file, line, message }) => log.push(`::warning file=${file},line=${line}::${message}`),
      fail: (message) => log.push(`::error::${message}`),
    },
    deps,
  );
  world.close();
  return { code, stdout: log.join('\n'), stderr: '', outputs, summary: readFileSync(join(files, 'summary'), 'utf8') };
}

function environmentOf(files: string, { event = 'pull_request', inputs = {}, github, env = {} }: ActionOptions): Record<string, string> {
  const named = { command: 'gate', suites: 'evals/**/suite.yaml', ...(github === undefined ? {} : { 'github-token': TOKEN }), ...inputs };
  return {
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: join(files, 'event.json'),
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    RUNNER_TEMP: join(files, 'temp'),
    ...(github === undefined ? {} : runnerVariables(github)),
    ...Object.fromEntries(Object.entries(named).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...env,
  };
}

/** The payload of an event about the pull request. */
export function pullEvent({ state }: FakeGitHub, action = 'synchronize', more: object = {}, pull: Partial<FakePull> = {}): object {
  return {
    action,
    number: state.pull.number,
    pull_request: pullPayload({ ...state.pull, ...pull }),
    sender: { login: 'ada', type: 'User' },
    ...more,
  };
}

function runnerVariables({ url }: FakeGitHub): Record<string, string> {
  return {
    GITHUB_REPOSITORY: `${OWNER}/${REPO}`,
    GITHUB_API_URL: url,
    GITHUB_SERVER_URL: 'https://github.test',
    GITHUB_RUN_ID: '4242',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_REF: 'refs/heads/main',
    GITHUB_WORKFLOW_REF: `${OWNER}/${REPO}/.github/workflows/evals.yml@refs/heads/main`,
  };
}

/** `name<<delimiter`, value, delimiter: the runner's own format. */
function readOutputs(path: string): Record<string, string> {
  const found = readFileSync(path, 'utf8').matchAll(/^([\w-]+)<<(\S+)\r?\n([\s\S]*?)\r?\n?\2$/gm);
  return Object.fromEntries([...found].map(([, name = '', , value = '']) => [name, value]));
}
