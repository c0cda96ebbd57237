/** The arguments of `sweep`. */
import { type Command, Option } from 'commander';
import { CupelError } from '../../errors.js';
import type { CassetteMode } from '../../replay/cassette.js';
import type { Shard } from '../merge/shards.js';
import { cassettes, concurrency, json, maxUsd, numberIn, seed, shard } from './shared-options.js';

type Shared = { readonly json: boolean };

export type SweepInvocation = Shared & {
  readonly command: 'sweep';
  readonly file: string;
  readonly out?: string;
  readonly cassettes?: CassetteMode;
  readonly concurrency?: number;
  readonly maxUsd?: number;
  readonly racing?: 'off';
  readonly seed?: number;
  readonly models?: readonly string[];
  readonly shard?: Shard;
  readonly until?: number;
  readonly from?: string;
};

/** Adds `sweep` to the program. */
export function addSweep(program: Command, accept: (invocation: SweepInvocation) => void): void {
  program
    .command('sweep')
    .description('race prompts, models and settings against each other, and rank them')
    .argument('<file>', 'the sweep file')
    .addOption(json())
    .option('--out <dir>', 'folder of the record')
    .addOption(new Option('--racing <off>', 'off: every arm runs in full').choices(['off']))
    .addOption(
      new Option('--models <names>', 'models of the grid in the place of the file’s, separated by commas').argParser((text: string) =>
        text.split(',').map((model) => model.trim()),
      ),
    )
    .addOption(maxUsd('the sweep'))
    .addOption(cassettes())
    .addOption(concurrency())
    .addOption(seed())
    .addOption(shard())
    .addOption(new Option('--until <share>', 'with --shard: run up to this share of the cases, then merge').argParser(numberIn(0, 1, true)))
    .option('--from <dir>', 'with --shard: go on from the merged record of the round before')
    .action((file: string, options: Options) => {
      const { until, from } = options;
      if (options.shard === undefined && (until !== undefined || from !== undefined))
        throw new CupelError('usage', '`--until` and `--from` are for parts of a sweep', { remedy: 'Name the part, too: `--shard 1/4`.' });
      accept({ command: 'sweep', ...options, file, json: options.json === true });
    });
}

type Options = Omit<SweepInvocation, 'command' | 'file' | 'json'> & { readonly json?: true };
