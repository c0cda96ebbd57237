/** The command lines that read what is there already: scores of two runs, run records, the records of many commits. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { RESULT_FORMATS, type ResultFormat } from '../../results/formats.js';
import { json, numberIn, oneOf, onInconclusive, seed } from './shared-options.js';

/** Names that `report --format` takes. */
const REPORT_FORMATS = ['md', 'summary', 'junit', 'html', 'csv', 'json', 'text'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

type Shared = { readonly json: boolean };

type Compare = Shared & {
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
};

type Report = { readonly command: 'report'; readonly dir: string; readonly format: readonly ReportFormat[]; readonly out?: string };

type History = Shared & { readonly command: 'history'; readonly dirs: readonly string[]; readonly out?: string; readonly add?: string };

export type RecordInvocation = Compare | Report | History;

type Accept = (invocation: RecordInvocation) => void;

/** Adds the commands; `accept` gets what was understood. */
export function addRecordCommands(program: Command, accept: Accept): void {
  addCompare(program, accept);
  addReport(program, accept);
  addHistory(program, accept);
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

function addHistory(program: Command, accept: Accept): void {
  program
    .command('history')
    .description('what the run records of many commits say together: trends, slow erosion, failures that are back')
    .argument('<dir...>', 'folders that hold run records or a ledger, at any depth')
    .option('--add <ledger>', 'add the runs to this ledger, one file each, and read the ledger')
    .addOption(json())
    .option('--out <dir>', 'folder for history.json and history.html')
    .action((dirs: string[], options: Record<string, never>) =>
      accept({ command: 'history', ...options, dirs, json: options.json === true }),
    );
}

function formats(text: string): readonly ReportFormat[] {
  return text.split(',').map((name) => {
    const found = REPORT_FORMATS.find((format) => format === name.trim());
    if (found === undefined) throw new InvalidArgumentError(`"${name}" is none of ${REPORT_FORMATS.join(', ')}.`);
    return found;
  });
}
