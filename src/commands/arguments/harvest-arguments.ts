/** The arguments of `harvest`. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { API_FORMATS, type ApiFormat, TRACE_FORMATS, type TraceFormat } from '../../domain/trace.js';

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
  /** The vendor whose API is asked beside the files. */
  readonly api?: ApiFormat;
  readonly apiUrl?: string;
  readonly project?: string;
  /** A date, or a time back from now. */
  readonly since?: string;
  readonly until?: string;
  /** Most traces to fetch. */
  readonly limit?: number;
  /** Folder that keeps what was fetched. */
  readonly fetched?: string;
  /** Whether what is new becomes a pull request: in a workflow. */
  readonly pullRequest?: boolean;
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
    .addOption(new Option('--api <vendor>', "fetch from the vendor's API; keys come from environment variables").choices([...API_FORMATS]))
    .option('--api-url <url>', "base address of the API, for another region or a server of one's own (https, or this machine)")
    .option('--project <name>', 'project to fetch from, by its id, name or slug')
    .option('--since <time>', 'leave out what is older: a date, or 36h, 7d, 2w back from now; wins over the policy')
    .option('--until <time>', 'leave out what is from then on; wins over the policy')
    .addOption(new Option('--limit <n>', 'most records of traces to fetch').argParser(toLimit))
    .option('--fetched <dir>', 'keep what was fetched here, as the vendor has it; without it, it is removed after the harvest')
    .option('--pull-request', 'in a workflow: open or update a pull request with the changed golden set and the report')
    .addOption(new Option('--json', 'the summary on stdout as JSON, and nothing else'))
    .action((files: string[], options: Record<string, never> & { from: HarvestInvocation['from'] }) =>
      accept({ command: 'harvest', ...options, files, json: options.json === true }),
    );
}

function toLimit(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a whole number from 1.');
}
