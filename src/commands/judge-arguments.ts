/** The command lines about judges and people. */
import type { Command } from 'commander';

type CalibrateInvocation = {
  readonly command: 'calibrate';
  readonly json: boolean;
  readonly rubric: string;
  readonly labels: readonly string[];
  readonly verdicts: string;
  readonly out?: string;
};

export type JudgeInvocation = CalibrateInvocation;

/** Adds the commands; `accept` gets what was understood. */
export function addJudgeCommands(program: Command, accept: (invocation: JudgeInvocation) => void): void {
  program
    .command('calibrate')
    .description('judges against human labels: agreement, bias, confusion; writes the calibration beside the rubric')
    .requiredOption('--rubric <file>', 'the rubric')
    .requiredOption('--labels <file...>', 'labels of people (JSONL)')
    .requiredOption('--verdicts <file>', 'recorded verdicts of judges (JSONL)')
    .option('--out <dir>', 'folder for the calibration instead of the rubric’s own')
    .option('--json', 'the calibration on stdout, and nothing else')
    .action((options: Omit<CalibrateInvocation, 'command' | 'json'> & { json?: true }) =>
      accept({ command: 'calibrate', ...options, json: options.json === true }),
    );
}
