/** The command lines about judges and people. */
import { type Command, Option } from 'commander';
import { json, maxRequests, maxUsd, seed, wholeNumber } from './shared-options.js';

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
  readonly sample: boolean;
  readonly annotator?: string;
  readonly web: boolean;
  readonly out?: string;
};

type DraftInvocation = {
  readonly command: 'draft';
  readonly json: boolean;
  readonly rubric: string;
  readonly labels: readonly string[];
  readonly item?: string;
  readonly mode?: string;
  readonly suite?: string;
  readonly judge?: string;
  readonly drafter?: string;
  readonly rounds: number;
  readonly maxUsd?: number;
  readonly maxRequests?: number;
  readonly seed?: number;
  readonly out?: string;
};

export type JudgeInvocation = CalibrateInvocation | DraftInvocation | LabelInvocation;

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
  addDraft(program, accept);
  program
    .command('label')
    .description('label the answers of the last run that are most worth it, in the terminal or as a local page')
    .argument('[suite]', 'the suite (default: the only one)')
    .option('--rubric <file>', 'the rubric (default: the only one of the suite)')
    .option('--run <dir>', 'the run record (default: that of the suite as it is)')
    .option('--base <ref>', 'the base that the run was compared with')
    .addOption(new Option('--n <count>', 'how many answers; with --sample, cases').argParser(wholeNumber(1, 10_000)).default(40))
    .option('--sample', 'a random sample of cases, both answers of each: from 30 cases on its labels correct the verdict')
    .option('--annotator <name>', 'who labels (default: the user)')
    .addOption(new Option('--web', 'a page on this machine alone, driven by the keyboard').conflicts('terminal'))
    .option('--terminal', 'in this terminal (the default)')
    .option('--out <file>', 'the label file (default: labels/<rubric>.jsonl beside the suite)')
    .action(
      (
        suite: string | undefined,
        {
          terminal: _,
          web,
          sample,
          ...options
        }: Omit<LabelInvocation, 'command' | 'web' | 'sample'> & { web?: true; terminal?: true; sample?: true },
      ) => accept({ command: 'label', ...options, web: web === true, sample: sample === true, ...(suite === undefined ? {} : { suite }) }),
    );
}

function addDraft(program: Command, accept: Accept): void {
  program
    .command('draft')
    .description(
      'draft or revise a rubric item from labelled failures; kept only if the judge then agrees better with people on held-out labels',
    )
    .requiredOption('--rubric <file>', 'the rubric')
    .requiredOption('--labels <file...>', 'labels of people (JSONL)')
    .option('--item <id>', 'the item to revise, or a new one (default: the only one)')
    .option('--mode <name>', 'failures of this mode alone, as the provenance of their cases names it')
    .option('--suite <file>', 'the suite with the judge and the cases (default: the one that uses the rubric)')
    .option('--judge <name>', 'the judge, where several use the rubric')
    .option('--drafter <file>', 'the model that drafts: a file with the fields of a judge (default: the judge itself)')
    .addOption(new Option('--rounds <count>', 'most drafts that are tried').argParser(wholeNumber(1, 50)).default(5))
    .addOption(maxUsd('drafting'))
    .addOption(maxRequests('drafting'))
    .addOption(seed())
    .option('--out <dir>', "folder for the draft instead of the rubric's own")
    .addOption(json())
    .action((options: Omit<DraftInvocation, 'command' | 'json'> & { json?: true }) =>
      accept({ command: 'draft', ...options, json: options.json === true }),
    );
}
