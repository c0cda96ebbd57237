/**
 * Shipped workflows, run here as the runner would: jobs in the order of their needs, matrices one by one, expressions evaluated, `run` steps by
 * bash, the action by the bundle, artifacts as folders. What it does not know it refuses.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { ROOT, runBundle } from './bundle.js';
import { aFolder, readFolder } from './folder.js';

type Values = Readonly<Record<string, unknown>>;
type Step = {
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, string>>;
};
type Job = {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly steps: readonly Step[];
  readonly outputs?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, string>> };
};
type Workflow = {
  readonly on: { readonly workflow_dispatch?: { readonly inputs: Readonly<Record<string, { readonly default?: unknown }>> } };
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
};

function read(path: string): Workflow {
  return parse(readFileSync(join(ROOT, path), 'utf8')) as Workflow;
}

/** Every step of every job. */
export function stepsOf(path: string): readonly Step[] {
  return Object.values(read(path).jobs).flatMap(({ steps }) => steps);
}

/** An expression's value; of ours every one is JavaScript, too. */
function evaluate(text: string, scope: Values): unknown {
  const functions = { fromJSON: JSON.parse, format: (template: string, one: string) => template.replace('{0}', one), always: () => true };
  const all: Values = { ...functions, cancelled: () => false, github: { run_id: 1, run_attempt: 1 }, ...scope };
  return new Function(...Object.keys(all), `return (${text});`)(...Object.values(all));
}

const OPEN = '$' + '{{';

function fill(text: unknown, scope: Values): string {
  return String(text).replace(new RegExp(`\\${OPEN}(.*?)}}`, 'gs'), (_, inside: string) => String(evaluate(inside, scope) ?? ''));
}

function holds(condition: string | undefined, scope: Values): boolean {
  if (condition === undefined) return true;
  const inside = condition.startsWith(OPEN) ? condition.slice(OPEN.length, -2) : condition;
  return Boolean(evaluate(inside, scope));
}

type Artifacts = Map<string, string>;
type Place = {
  readonly artifacts: Artifacts;
  readonly summary: string;
  readonly checkout: string;
  readonly env: Readonly<Record<string, string>>;
};

export type WorkflowRun = {
  /** Names of the jobs that ran, once for each of their matrix. */
  readonly ran: readonly string[];
  readonly artifacts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly summary: string;
};

/** Runs a workflow on a checkout; every job gets a copy of it. */
export async function runWorkflow(
  path: string,
  options: { readonly checkout: string; readonly inputs?: Values; readonly env?: Readonly<Record<string, string>> },
): Promise<WorkflowRun> {
  const { on, env = {}, jobs } = read(path);
  const defaults = Object.entries(on.workflow_dispatch?.inputs ?? {}).map(([name, { default: value = '' }]) => [name, value]);
  const inputs = { ...Object.fromEntries(defaults), ...options.inputs };
  const place: Place = {
    artifacts: new Map(),
    summary: join(aFolder({ summary: '' }), 'summary'),
    checkout: options.checkout,
    env: options.env ?? {},
  };
  const needs: Record<string, { result: string; outputs: Values }> = {};
  const ran: string[] = [];
  for (const [name, job] of Object.entries(jobs)) {
    const scope: Values = {
      inputs,
      needs,
      env: Object.fromEntries(Object.entries(env).map(([key, text]) => [key, fill(text, { inputs })])),
      secrets: {},
    };
    const before = [job.needs ?? []].flat().map((need) => needs[need]?.result);
    const mayRun = /cancelled\(\)|always\(\)/.test(job.if ?? '') || before.every((result) => result === 'success');
    if (!mayRun || !holds(job.if, scope)) {
      needs[name] = { result: 'skipped', outputs: {} };
      continue;
    }
    let result = 'success';
    let outputs: Values = {};
    for (const matrix of matricesOf(job, scope)) {
      ran.push(name);
      const ended = await runJob(job, { ...scope, matrix }, place);
      if (!ended.isGood) result = 'failure';
      outputs = ended.outputs;
    }
    needs[name] = { result, outputs };
  }
  const text = (folder: string) => Object.fromEntries(Object.entries(readFolder(folder)).map(([file, bytes]) => [file, bytes.toString()]));
  return {
    ran,
    artifacts: Object.fromEntries([...place.artifacts].map(([name, folder]) => [name, text(folder)])),
    summary: readFileSync(place.summary, 'utf8'),
  };
}

function matricesOf({ strategy }: Job, scope: Values): Values[] {
  if (strategy === undefined) return [{}];
  const [[name, text] = ['', '[]']] = Object.entries(strategy.matrix);
  return (evaluate(text.slice(OPEN.length, -2), scope) as unknown[]).map((value) => ({ [name]: value }));
}

async function runJob(job: Job, scope: Values, place: Place): Promise<{ readonly isGood: boolean; readonly outputs: Values }> {
  const home = aFolder({ 'work/x': '', 'temp/x': '' });
  const steps: Record<string, { outputs: Record<string, string> }> = {};
  const inside: Values = { ...scope, steps, runner: { temp: join(home, 'temp') } };
  let isGood = true;
  for (const step of job.steps) {
    if (step.id !== undefined) steps[step.id] = { outputs: {} };
    if ((!isGood && !step.if?.includes('always()')) || !holds(step.if, inside)) continue;
    const outputs = step.id === undefined ? {} : (steps[step.id]?.outputs ?? {});
    isGood = (await runStep(step, { inside, cwd: join(home, 'work'), temp: join(home, 'temp'), outputs }, place)) && isGood;
  }
  return { isGood, outputs: Object.fromEntries(Object.entries(job.outputs ?? {}).map(([name, text]) => [name, fill(text, inside)])) };
}

type Room = { readonly inside: Values; readonly cwd: string; readonly temp: string; readonly outputs: Record<string, string> };

async function runStep(step: Step, { inside, cwd, temp, outputs }: Room, place: Place): Promise<boolean> {
  const own = Object.fromEntries(Object.entries(step.with ?? {}).map(([name, text]) => [name, fill(text, inside)]));
  const [action = ''] = (step.uses ?? '').split('@');
  const written = join(aFolder({ output: '' }), 'output');
  const env = { ...place.env, ...Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, fill(text, inside)])) };
  switch (action) {
    case 'actions/checkout':
      cpSync(place.checkout, own.path === undefined ? cwd : join(cwd, own.path), { recursive: true });
      return true;
    case 'actions/cache':
      return true;
    case 'actions/upload-artifact': {
      const folder = aFolder();
      const found = globSync(join('/', own.path?.startsWith('/') ? own.path : join(cwd, own.path ?? '')));
      for (const path of found) cpSync(path, statSync(path).isDirectory() ? folder : join(folder, basename(path)), { recursive: true });
      place.artifacts.set(own.name ?? '', folder);
      return found.length > 0;
    }
    case 'actions/download-artifact': {
      const prefix = own.pattern?.replace(/\*$/, '');
      for (const [name, folder] of place.artifacts) {
        if (prefix === undefined && name === own.name) cpSync(folder, join(cwd, own.path ?? ''), { recursive: true });
        if (prefix !== undefined && name.startsWith(prefix)) cpSync(folder, join(cwd, own.path ?? '', name), { recursive: true });
      }
      return readdirSync(join(cwd, own.path ?? '')).length > 0;
    }
    case 'OWNER/cupel': {
      const inputs = Object.fromEntries(Object.entries(own).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
      const runner = {
        INPUT_COMMAND: 'gate',
        RUNNER_TEMP: temp,
        GITHUB_EVENT_NAME: 'workflow_dispatch',
        GITHUB_OUTPUT: written,
        GITHUB_STEP_SUMMARY: place.summary,
      };
      const { code, stderr, stdout } = await runBundle([], { cwd, env: { ...runner, ...env, ...inputs } });
      Object.assign(outputs, readOutputs(written));
      if (code !== 0) process.stderr.write(`${stdout}${stderr}`);
      return code === 0;
    }
    case '': {
      mkdirSync(cwd, { recursive: true });
      const clean = { PATH: process.env.PATH ?? '', HOME: temp, GITHUB_OUTPUT: written, RUNNER_TEMP: temp, ...env };
      execFileSync('bash', ['-e', '-o', 'pipefail', '-c', fill(step.run ?? '', inside)], {
        cwd,
        env: clean,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      Object.assign(outputs, readOutputs(written));
      return true;
    }
    default:
      throw new Error(`what ${action} does is not known here`);
  }
}

/** `name=value` and `name<<mark`, as a runner reads them. */
function readOutputs(path: string): Record<string, string> {
  const text = readFileSync(path, 'utf8');
  const many = [...text.matchAll(/^([^\s=<]+)<<(\S+)\r?\n(.*?)\r?\n\2\r?$/gms)].map(
    ([, name = '', , value = '']) => [name, value] as const,
  );
  const one = [...text.matchAll(/^([^\s=<]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value] as const);
  return Object.fromEntries([...one, ...many]);
}
