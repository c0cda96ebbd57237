/** The arguments of `sweep`. */
import { type Command, Option } from 'commander';
import type { CassetteMode } from '../replay/cassette.js';
import { cassettes, concurrency, json, maxUsd, seed } from './shared-options.js';

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
    .addOption(maxUsd('the sweep'))
    .addOption(cassettes())
    .addOption(concurrency())
    .addOption(seed())
    .action((file: string, options: Record<string, never>) => accept({ command: 'sweep', ...options, file, json: options.json === true }));
}
