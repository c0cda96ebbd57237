/** The arguments of `harvest`. */
import { type Command, Option } from 'commander';
import { TRACE_FORMATS, type TraceFormat } from '../domain/trace.js';

export type HarvestInvocation = {
  readonly command: 'harvest';
  readonly files: readonly string[];
  readonly from: TraceFormat | 'auto';
  readonly policy?: string;
  readonly out?: string;
  readonly report?: string;
  readonly write?: string;
  /** Golden sets to look through instead of harvesting. */
  readonly check?: readonly string[];
  readonly json: boolean;
};

export function addHarvest(program: Command, accept: (invocation: HarvestInvocation) => void): void {
  program
    .command('harvest')
    .description('turn production traces and feedback into redacted, deduplicated golden cases')
    .argument('[file...]', 'exports of traces and feedback (JSONL, JSON, CSV, TSV, Parquet)')
    .addOption(new Option('--from <format>', 'format of the exports').choices(['auto', ...TRACE_FORMATS]).default('auto'))
    .option('--policy <file>', 'which signals count, what is kept, what is redacted (harvest.yaml)')
    .option('--out <file>', 'write the proposals with their reasons (JSONL)')
    .option('--report <dir>', 'write the report on failure modes (Markdown and HTML)')
    .option('--write <file>', 'add new cases to this golden set (JSONL); a case that is there gains its origins only')
    .option('--check <file...>', 'exit 1 when one of these golden sets still holds personal data or a secret')
    .addOption(new Option('--json', 'the summary on stdout as JSON, and nothing else'))
    .action((files: string[], options: Record<string, never> & { from: HarvestInvocation['from'] }) =>
      accept({ command: 'harvest', ...options, files, json: options.json === true }),
    );
}
