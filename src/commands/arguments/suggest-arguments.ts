/** The arguments of `suggest`. */
import { type Command, Option } from 'commander';
import type { CassetteMode } from '../../replay/cassette.js';
import { base, cassettes, concurrency, json, maxRequests, maxUsd, seed, wholeNumber } from './shared-options.js';

export type SuggestInvocation = {
  readonly command: 'suggest';
  readonly json: boolean;
  readonly suite?: string;
  readonly run?: string;
  readonly mode?: string;
  readonly hint: boolean;
  readonly rubric?: string;
  readonly labels?: readonly string[];
  readonly judge?: string;
  readonly author?: string;
  readonly rounds: number;
  readonly base?: string;
  readonly cassettes?: CassetteMode;
  readonly concurrency?: number;
  readonly maxUsd?: number;
  readonly maxRequests?: number;
  readonly seed?: number;
  readonly out?: string;
};

type Given = Omit<SuggestInvocation, 'command' | 'json' | 'hint'> & { readonly json?: true; readonly hint?: true };

/** Adds `suggest` to the program. */
export function addSuggest(program: Command, accept: (invocation: SuggestInvocation) => void): void {
  program
    .command('suggest')
    .description('propose an edited prompt from failing cases; kept only if it wins on held-out cases and breaks none that must pass')
    .argument('[suite]', 'the suite (default: the only one)')
    .option('--run <dir>', 'learn from the cases alone that regressed in this run record')
    .option('--mode <name>', 'learn from cases of this failure mode alone, as their provenance names it')
    .option('--hint', "a hint for the rubric's judge instead, tried by people's labels")
    .option('--rubric <file>', 'the rubric of the hint (default: the only one)')
    .option('--labels <file...>', 'labels of people for the hint (default: labels/<rubric>.jsonl beside the suite)')
    .option('--judge <name>', 'the judge of the hint, where several use the rubric')
    .option('--author <file>', 'the model that writes: a file with the fields of a judge (default: the first judge of the suite)')
    .addOption(new Option('--rounds <count>', 'most proposals that are tried').argParser(wholeNumber(1, 20)).default(3))
    .addOption(base())
    .addOption(maxUsd('it'))
    .addOption(maxRequests('it'))
    .addOption(cassettes())
    .addOption(concurrency())
    .addOption(seed())
    .option('--out <dir>', 'folder for diff, evidence and report (default: the run record)')
    .addOption(json())
    .action((suite: string | undefined, { json: asJson, hint, ...options }: Given) =>
      accept({ command: 'suggest', ...options, json: asJson === true, hint: hint === true, ...(suite === undefined ? {} : { suite }) }),
    );
}
