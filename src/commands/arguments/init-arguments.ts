/** The arguments of `init`. */
import { type Command, Option } from 'commander';
import type { InitOptions } from '../init/init.js';
import { WORKFLOW_CHOICES } from '../init/init-workflows.js';

export type InitInvocation = InitOptions & { readonly command: 'init'; readonly json: boolean; readonly isAskedNothing: boolean };

/** Where workflows and schemas come from, until the user pins their own. */
const ACTION = 'OWNER/cupel@v1';

type Flags = Omit<InitOptions, 'isStrict' | 'isDryRun'> & {
  readonly strict?: true;
  readonly dryRun?: true;
  readonly yes?: true;
  readonly json?: true;
};

/** Adds `init` to the program. */
export function addInit(program: Command, accept: (invocation: InitInvocation) => void): void {
  program
    .command('init')
    .description('make a first suite from what the repository has: prompts, a promptfoo config, a .prompt.yml with tests, an OpenAI eval')
    .option('--from <file>', 'the file to begin from (default: what is found; asked where several are)')
    .option('--data <file>', 'rows of an OpenAI eval, JSONL')
    .option('--prompt <file>', 'prompt of an OpenAI eval that has no template')
    .option('--name <name>', 'name of the suite (default: the name in the file)')
    .addOption(new Option('--provider <name>', 'who serves the model').choices(['openai', 'anthropic', 'openai-compatible']))
    .option('--model <name>', 'the model under test (default: the one in the file)')
    .option('--base-url <url>', 'address of an openai-compatible server')
    .option('--api-key-env <name>', 'name of the variable that holds its key')
    .option('--judge-model <name>', 'the model that judges')
    .option('--strict', 'GitHub Models: do not call every score above 0 passed')
    .addOption(new Option('--action <ref>', 'the action as your workflows name it').default(ACTION))
    .addOption(
      new Option('--workflows <which>', 'all: the gate, forks, the baseline; gate: the gate alone; none')
        .choices([...WORKFLOW_CHOICES])
        .default('all'),
    )
    .option('--yes', 'ask nothing: take what is found, leave alone what is there')
    .option('--dry-run', 'write nothing, say what would be written')
    .option('--json', 'the result on stdout, and nothing else')
    .action(({ strict, dryRun, yes, json, ...options }: Flags) =>
      accept({
        command: 'init',
        ...options,
        isStrict: strict === true,
        isDryRun: dryRun === true,
        isAskedNothing: yes === true || json === true || dryRun === true,
        json: json === true,
      }),
    );
}
