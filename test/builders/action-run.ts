import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Finished, runBundle } from './bundle.js';
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
export async function runAction(
  cwd: string,
  { event = 'pull_request', payload = {}, inputs = {}, github, env = {} }: ActionOptions,
): Promise<ActionRun> {
  const files = aFolder({ 'event.json': JSON.stringify(payload), output: '', summary: '', 'temp/x': '' });
  const named = { command: 'gate', suites: 'evals/**/suite.yaml', ...(github === undefined ? {} : { 'github-token': TOKEN }), ...inputs };
  const finished = await runBundle([], {
    cwd,
    env: {
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: join(files, 'event.json'),
      GITHUB_OUTPUT: join(files, 'output'),
      GITHUB_STEP_SUMMARY: join(files, 'summary'),
      RUNNER_TEMP: join(files, 'temp'),
      ...(github === undefined ? {} : runnerVariables(github)),
      ...Object.fromEntries(Object.entries(named).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      ...env,
    },
  });
  return { ...finished, outputs: readOutputs(join(files, 'output')), summary: readFileSync(join(files, 'summary'), 'utf8') };
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
