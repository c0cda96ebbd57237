/** The command lines around a gate: the gate itself, its price, its health, its parts. */
import { type Command, Option } from 'commander';
import type { CassetteMode } from '../../replay/cassette.js';
import type { Shard } from '../merge/shards.js';
import { base, cassettes, concurrency, history, json, maxUsd, onInconclusive, seed, shard, wholeNumber } from './shared-options.js';

type Shared = { readonly json: boolean };

type Gate = Shared & {
  readonly command: 'gate';
  readonly suites: readonly string[];
  readonly base?: string;
  readonly out?: string;
  readonly cassettes?: CassetteMode;
  readonly concurrency?: number;
  readonly maxUsd?: number;
  readonly onInconclusive?: 'warn' | 'fail';
  readonly excerpts?: boolean;
  readonly seed?: number;
  readonly shard?: Shard;
  readonly history?: string;
};

type Plan = Shared & {
  readonly command: 'plan';
  readonly suites: readonly string[];
  readonly base?: string;
  readonly cassettes?: CassetteMode;
};

type Doctor = Shared & {
  readonly command: 'doctor';
  readonly suites: readonly string[];
  readonly aa: boolean;
  readonly runs: number;
  readonly base?: string;
  readonly concurrency?: number;
  readonly maxUsd?: number;
  readonly seed?: number;
};

type Baseline = Shared & {
  readonly command: 'baseline';
  readonly suites: readonly string[];
  readonly out?: string;
  readonly cassettes?: CassetteMode;
  readonly concurrency?: number;
  readonly maxUsd?: number;
};

type Collect = { readonly command: 'collect'; readonly suites: readonly string[]; readonly out?: string };

type Merge = Shared & { readonly command: 'merge'; readonly dirs: readonly string[]; readonly out?: string; readonly history?: string };

export type GateInvocation = Gate | Plan | Doctor | Baseline | Collect | Merge;

type Accept = (invocation: GateInvocation) => void;

/** Adds the commands; `accept` gets what was understood. */
export function addGateCommands(program: Command, accept: Accept): void {
  addGate(program, accept);
  addPlan(program, accept);
  addDoctor(program, accept);
  addBaseline(program, accept);
  addCollect(program, accept);
  addMerge(program, accept);
}

function addGate(program: Command, accept: Accept): void {
  program
    .command('gate')
    .description('replay golden sets against candidate and baseline, and decide')
    .argument('[suite...]', 'suite files, folders or globs (default: evals/**/suite.yaml)')
    .addOption(base())
    .addOption(json())
    .option('--out <dir>', 'folder of the run record (several suites: one folder each in it)')
    .addOption(cassettes())
    .addOption(concurrency())
    .addOption(maxUsd('the run'))
    .addOption(onInconclusive())
    .option('--excerpts', 'show inputs and answers of the worst cases in the reports')
    .addOption(seed())
    .addOption(shard())
    .addOption(history())
    .action((suites: string[], options: Record<string, never>) =>
      accept({ command: 'gate', ...options, suites, json: options.json === true }),
    );
}

function addPlan(program: Command, accept: Accept): void {
  program
    .command('plan')
    .description('what a gate would call, how often and at what price; nothing is called')
    .argument('[suite...]', 'suite files, folders or globs (default: evals/**/suite.yaml)')
    .addOption(base())
    .addOption(cassettes())
    .addOption(json())
    .action((suites: string[], options: Record<string, never>) =>
      accept({ command: 'plan', ...options, suites, json: options.json === true }),
    );
}

function addDoctor(program: Command, accept: Accept): void {
  program
    .command('doctor')
    .description('before spending: keys, files and prices checked, the cost of a gate, and the drop that it could find')
    .argument('[suite...]', 'suite files, folders or globs (default: evals/**/suite.yaml)')
    .option('--aa', 'run the candidate against itself with fresh answers: noise, false alarms, and whether to block')
    .addOption(new Option('--runs <n>', 'A/A runs that are dealt from the fresh answers').argParser(wholeNumber(1, 100_000)).default(20))
    .addOption(base())
    .addOption(concurrency())
    .addOption(maxUsd('--aa'))
    .addOption(seed())
    .addOption(json())
    .action((suites: string[], options: Record<string, never> & { runs: number }) =>
      accept({ command: 'doctor', ...options, suites, aa: options.aa === true, json: options.json === true }),
    );
}

function addBaseline(program: Command, accept: Accept): void {
  program
    .command('baseline')
    .description('measure the checked-out commit, for later runs to compare with: in a workflow on pushes to the default branch')
    .argument('[suite...]', 'suite files, folders or globs (default: evals/**/suite.yaml)')
    .option('--out <dir>', 'folder of the baseline (several suites: one folder each in it)')
    .addOption(cassettes())
    .addOption(concurrency())
    .addOption(maxUsd('each suite'))
    .addOption(json())
    .action((suites: string[], options: Record<string, never>) =>
      accept({ command: 'baseline', ...options, suites, json: options.json === true }),
    );
}

function addCollect(program: Command, accept: Accept): void {
  program
    .command('collect')
    .description('first stage of the fork flow, in a workflow on pull_request: gather what the second stage judges; nothing is called')
    .argument('[suite...]', 'suite files, folders or globs (default: evals/**/suite.yaml)')
    .option('--out <dir>', 'folder for the data')
    .action((suites: string[], options: { out?: string }) => accept({ command: 'collect', suites, ...options }));
}

function addMerge(program: Command, accept: Accept): void {
  program
    .command('merge')
    .description('one verdict, or one leaderboard, from the run records of all shards')
    .argument('<dir...>', 'the folders that `gate --shard` or `sweep --shard` wrote')
    .addOption(json())
    .option('--out <dir>', 'folder of the merged run record (several suites: one folder each in it)')
    .addOption(history())
    .action((dirs: string[], options: Record<string, never>) =>
      accept({ command: 'merge', ...options, dirs, json: options.json === true }),
    );
}
