/** The command line: words in, one invocation out. What commander refuses becomes a usage error with exit code 2. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { CupelError } from '../errors.js';
import { CASSETTE_MODES, type CassetteMode } from '../replay/cassette.js';
import { RESULT_FORMATS, type ResultFormat } from '../results/read.js';
import { VERSION } from '../version.js';
import { addHarvest, type HarvestInvocation } from './harvest-arguments.js';
import { addInit, type InitInvocation } from './init-arguments.js';
import { addJudgeCommands, type JudgeInvocation } from './judge-arguments.js';
import { MAX_SHARDS, type Shard } from './shards.js';

/** Names that `report --format` takes. */
const REPORT_FORMATS = ['md', 'summary', 'junit', 'html', 'csv', 'json', 'text'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

type Shared = { readonly json: boolean };

/** What the user wants, checked as far as it can be without looking at a file. */
export type Invocation =
  | (Shared & {
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
    })
  | (Shared & {
      readonly command: 'compare';
      readonly baseline: string;
      readonly candidate: string;
      readonly format: ResultFormat;
      readonly margin?: number;
      readonly alpha?: number;
      readonly looks?: 1 | 4;
      readonly primary?: string;
      readonly slices?: readonly string[];
      readonly minCoverage?: number;
      readonly onInconclusive?: 'warn' | 'fail';
      readonly seed?: number;
      readonly out?: string;
    })
  | (Shared & { readonly command: 'plan'; readonly suites: readonly string[]; readonly base?: string; readonly cassettes?: CassetteMode })
  | (Shared & {
      readonly command: 'sweep';
      readonly file: string;
      readonly out?: string;
      readonly cassettes?: CassetteMode;
      readonly concurrency?: number;
      readonly maxUsd?: number;
      readonly racing?: 'off';
      readonly seed?: number;
    })
  | (Shared & { readonly command: 'history'; readonly dirs: readonly string[]; readonly out?: string })
  | (Shared & { readonly command: 'merge'; readonly dirs: readonly string[]; readonly out?: string })
  | (Shared & {
      readonly command: 'doctor';
      readonly suites: readonly string[];
      readonly aa: boolean;
      readonly runs: number;
      readonly base?: string;
      readonly concurrency?: number;
      readonly maxUsd?: number;
      readonly seed?: number;
    })
  | { readonly command: 'report'; readonly dir: string; readonly format: readonly ReportFormat[]; readonly out?: string }
  | InitInvocation
  | JudgeInvocation
  | HarvestInvocation
  | (Shared & { readonly command: 'demo' })
  | { readonly command: 'collect'; readonly suites: readonly string[]; readonly out?: string }
  | { readonly command: 'help'; readonly text: string };

/**
 * Reads the arguments after the program's name.
 * @throws CupelError `usage` with the nearest right word where there is one
 */
export function parseArguments(args: readonly string[]): Invocation {
  let invocation: Invocation | null = null;
  let text = '';
  const program = buildProgram((found) => {
    invocation = found;
  });
  const refuse = (message: string, remedy?: string): CupelError =>
    new CupelError('usage', message, { remedy: remedy ?? 'See `cupel --help`.' });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (part) => {
        text += part;
      },
      writeErr: () => undefined,
    });
  }
  try {
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { command: 'help', text };
    const [first = '', ...rest] = error.message.replace(/^error: /, '').split('\n');
    const hint = rest
      .join(' ')
      .replace(/^\(|\)$/g, '')
      .trim();
    if (error.code === 'commander.help')
      throw refuse('no command was named', 'Say what to do: `cupel gate`, `cupel compare`, `cupel demo`; `cupel --help` lists all.');
    throw refuse(first, hint === '' ? undefined : hint);
  }
  if (invocation === null) return { command: 'help', text };
  return invocation;
}

type Accept = (invocation: Invocation) => void;

function buildProgram(accept: Accept): Command {
  const program = new Command('cupel')
    .description('Gates changes of LLM applications: replays golden sets, scores, compares with the baseline case by case, decides.')
    .version(VERSION, '-V, --version')
    .showSuggestionAfterError(true)
    .addHelpText(
      'after',
      '\nExit codes: 0 pass (and inconclusive, unless told to fail), 1 regression, 3 inconclusive under --on-inconclusive fail,\n2 invalid, or the job could not be done.',
    );
  addGate(program, accept);
  addCompare(program, accept);
  addPlan(program, accept);
  addDoctor(program, accept);
  addReport(program, accept);
  addCollect(program, accept);
  addMerge(program, accept);
  addSweep(program, accept);
  addHistory(program, accept);
  addInit(program, accept);
  addJudgeCommands(program, accept);
  addHarvest(program, accept);
  program
    .command('demo')
    .description('run the shipped example, offline, from recorded answers')
    .addOption(json())
    .action((options: { json?: true }) => accept({ command: 'demo', json: options.json === true }));
  return program;
}

const json = (): Option => new Option('--json', 'the report on stdout, and nothing else');
const seed = (): Option =>
  new Option('--seed <n>', 'seed of the order of cases, instead of the one made from their content').argParser(
    wholeNumber(-(2 ** 31), 2 ** 31 - 1),
  );
const cassettes = (): Option =>
  new Option('--cassettes <mode>', 'off: neither read nor kept; auto; strict: replay only; record: ask anew').choices([...CASSETTE_MODES]);
const onInconclusive = (): Option => new Option('--on-inconclusive <what>', 'what an inconclusive verdict does').choices(['warn', 'fail']);
const base = (): Option => new Option('--base <ref>', 'commit, tag or branch to compare with (default: the default branch)');

function addGate(program: Command, accept: Accept): void {
  program
    .command('gate')
    .description('replay golden sets against candidate and baseline, and decide')
    .argument('[suite...]', 'suite files, folders or globs (default: evals/**/suite.yaml)')
    .addOption(base())
    .addOption(json())
    .option('--out <dir>', 'folder of the run record (several suites: one folder each in it)')
    .addOption(cassettes())
    .addOption(new Option('--concurrency <n>', 'requests under way at once').argParser(wholeNumber(1, 10_000)))
    .addOption(new Option('--max-usd <x>', 'most that the run may cost, in USD').argParser(numberIn(0, 1e9)))
    .addOption(onInconclusive())
    .option('--excerpts', 'show inputs and answers of the worst cases in the reports')
    .addOption(seed())
    .addOption(new Option('--shard <i/n>', 'run one part of the cases, for `merge` to decide over all parts').argParser(shard))
    .action((suites: string[], options: Record<string, never>) =>
      accept({ command: 'gate', ...options, suites, json: options.json === true }),
    );
}

function addCompare(program: Command, accept: Accept): void {
  program
    .command('compare')
    .description('a verdict from two files of scores')
    .requiredOption('--baseline <file>', 'scores of the baseline (rows, or results of another tool)')
    .requiredOption('--candidate <file>', 'scores of the candidate')
    .addOption(new Option('--format <name>', 'format of both files').choices([...RESULT_FORMATS]).default('auto'))
    .addOption(new Option('--margin <m>', 'tolerated loss, on the 0..1 scale (default: 0.05)').argParser(numberIn(0, 1)))
    .addOption(new Option('--alpha <a>', 'one-sided error rate (default: 0.05)').argParser(numberIn(0, 0.5, true)))
    .addOption(new Option('--looks <n>', 'how often to look (default: 1, for all data is there)').argParser(oneOf([1, 4])))
    .option('--primary <scorer>', 'the scorer that decides (default: the mean of all)')
    .addOption(
      new Option('--slices <keys>', 'tag keys to compare on their own, separated by commas').argParser((text: string) =>
        text.split(',').map((key) => key.trim()),
      ),
    )
    .addOption(new Option('--min-coverage <share>', 'share of cases that must have both scores (default: 0.95)').argParser(numberIn(0, 1)))
    .addOption(onInconclusive())
    .addOption(seed())
    .addOption(json())
    .option('--out <dir>', 'folder for the reports')
    .action((options: Record<string, never> & { baseline: string; candidate: string; format: ResultFormat }) =>
      accept({ command: 'compare', ...options, json: options.json === true }),
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
    .addOption(new Option('--concurrency <n>', 'requests under way at once').argParser(wholeNumber(1, 10_000)))
    .addOption(new Option('--max-usd <x>', 'most that --aa may cost, in USD').argParser(numberIn(0, 1e9)))
    .addOption(seed())
    .addOption(json())
    .action((suites: string[], options: Record<string, never> & { runs: number }) =>
      accept({ command: 'doctor', ...options, suites, aa: options.aa === true, json: options.json === true }),
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

function addReport(program: Command, accept: Accept): void {
  program
    .command('report')
    .description('render a run record again')
    .argument('<dir>', 'the folder of the run record')
    .addOption(
      new Option('--format <names>', `what to render, separated by commas: ${REPORT_FORMATS.join(', ')}`)
        .default(['text'], 'text')
        .argParser(formats),
    )
    .option('--out <dir>', 'folder to write into (default: stdout)')
    .action((dir: string, options: { format: readonly ReportFormat[]; out?: string }) => accept({ command: 'report', dir, ...options }));
}

function addMerge(program: Command, accept: Accept): void {
  program
    .command('merge')
    .description('one verdict from the run records of all shards')
    .argument('<dir...>', 'the folders that `gate --shard` wrote')
    .addOption(json())
    .option('--out <dir>', 'folder of the merged run record (several suites: one folder each in it)')
    .action((dirs: string[], options: Record<string, never>) =>
      accept({ command: 'merge', ...options, dirs, json: options.json === true }),
    );
}

function addHistory(program: Command, accept: Accept): void {
  program
    .command('history')
    .description('what the run records of many commits say together: trends, slow erosion, failures that are back')
    .argument('<dir...>', 'folders that hold run records, at any depth')
    .addOption(json())
    .option('--out <dir>', 'folder for history.json and history.html')
    .action((dirs: string[], options: Record<string, never>) =>
      accept({ command: 'history', ...options, dirs, json: options.json === true }),
    );
}

function addSweep(program: Command, accept: Accept): void {
  program
    .command('sweep')
    .description('race prompts, models and settings against each other, and rank them')
    .argument('<file>', 'the sweep file')
    .addOption(json())
    .option('--out <dir>', 'folder of the record')
    .addOption(new Option('--racing <off>', 'off: every arm runs in full').choices(['off']))
    .addOption(new Option('--max-usd <x>', 'most that the sweep may cost, in USD').argParser(numberIn(0, 1e9)))
    .addOption(cassettes())
    .addOption(new Option('--concurrency <n>', 'requests under way at once').argParser(wholeNumber(1, 10_000)))
    .addOption(seed())
    .action((file: string, options: Record<string, never>) => accept({ command: 'sweep', ...options, file, json: options.json === true }));
}

function shard(text: string): Shard {
  const [index = 0, count = 0] = /^[1-9]\d*\/[1-9]\d*$/.test(text) ? text.split('/').map(Number) : [];
  if (index < 1 || index > count || count > MAX_SHARDS) {
    throw new InvalidArgumentError(`It must be like 2/4: which part of how many, up to ${MAX_SHARDS}.`);
  }
  return { index, count };
}

function formats(text: string): readonly ReportFormat[] {
  return text.split(',').map((name) => {
    const found = REPORT_FORMATS.find((format) => format === name.trim());
    if (found === undefined) throw new InvalidArgumentError(`"${name}" is none of ${REPORT_FORMATS.join(', ')}.`);
    return found;
  });
}

/** A number in [low, high], or above `low` where that end is open. */
function numberIn(low: number, high: number, isOpen = false): (text: string) => number {
  return (text) => {
    const number = Number(text);
    const isIn = text.trim() !== '' && (isOpen ? number > low : number >= low) && number <= high;
    if (!isIn) throw new InvalidArgumentError(`It must be a number ${isOpen ? `above ${low} and up to` : `from ${low} to`} ${high}.`);
    return number;
  };
}

function wholeNumber(low: number, high: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (text.trim() === '' || !Number.isInteger(number) || number < low || number > high) {
      throw new InvalidArgumentError(`It must be a whole number from ${low} to ${high}.`);
    }
    return number;
  };
}

function oneOf(allowed: readonly number[]): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!allowed.includes(number)) throw new InvalidArgumentError(`It must be one of ${allowed.join(', ')}.`);
    return number;
  };
}
