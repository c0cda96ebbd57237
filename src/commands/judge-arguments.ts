/** The command lines about judges and people. */
import { type Command, Option } from 'commander';
import { maxUsd, wholeNumber } from './shared-options.js';

type CalibrateInvocation = {
  readonly command: 'calibrate';
  readonly json: boolean;
  readonly rubric: string;
  readonly labels: readonly string[];
  readonly verdicts?: string;
  readonly suite?: string;
  readonly maxUsd?: number;
  readonly out?: string;
};

type LabelInvocation = {
  readonly command: 'label';
  readonly suite?: string;
  readonly base?: string;
  readonly rubric?: string;
  readonly run?: string;
  readonly n: number;
  readonly annotator?: string;
  readonly web: boolean;
  readonly out?: string;
};

export type JudgeInvocation = CalibrateInvocation | LabelInvocation;

type Accept = (invocation: JudgeInvocation) => void;

/** Adds the commands; `accept` gets what was understood. */
export function addJudgeCommands(program: Command, accept: Accept): void {
  program
    .command('calibrate')
    .description('judges against human labels: agreement, bias, confusion; writes the calibration beside the rubric')
    .requiredOption('--rubric <file>', 'the rubric')
    .requiredOption('--labels <file...>', 'labels of people (JSONL)')
    .option('--verdicts <file>', 'recorded verdicts (JSONL); without it the judges of the suites that use the rubric are asked')
    .option('--suite <file>', 'the suite whose judges are asked (default: all that use the rubric)')
    .addOption(maxUsd('asking'))
    .option('--out <dir>', "folder for the calibration instead of the rubric's own")
    .option('--json', 'the calibration on stdout, and nothing else')
    .action((options: Omit<CalibrateInvocation, 'command' | 'json'> & { json?: true }) =>
      accept({ command: 'calibrate', ...options, json: options.json === true }),
    );
  program
    .command('label')
    .description('label the answers of the last run that are most worth it, in the terminal or as a local page')
    .argument('[suite]', 'the suite (default: the only one)')
    .option('--rubric <file>', 'the rubric (default: the only one of the suite)')
    .option('--run <dir>', 'the run record (default: that of the suite as it is)')
    .option('--base <ref>', 'the base that the run was compared with')
    .addOption(new Option('--n <count>', 'how many answers').argParser(wholeNumber(1, 10_000)).default(40))
    .option('--annotator <name>', 'who labels (default: the user)')
    .addOption(new Option('--web', 'a page on this machine alone, driven by the keyboard').conflicts('terminal'))
    .option('--terminal', 'in this terminal (the default)')
    .option('--out <file>', 'the label file (default: labels/<rubric>.jsonl beside the suite)')
    .action(
      (
        suite: string | undefined,
        { terminal: _, web, ...options }: Omit<LabelInvocation, 'command' | 'web'> & { web?: true; terminal?: true },
      ) => accept({ command: 'label', ...options, web: web === true, ...(suite === undefined ? {} : { suite }) }),
    );
}
