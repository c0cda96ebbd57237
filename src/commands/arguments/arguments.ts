/** The command line: words in, one invocation out. What commander refuses becomes a usage error with exit code 2. */
import { Command, CommanderError } from 'commander';
import { nearest } from '../../documents/suggestion.js';
import { CupelError } from '../../errors.js';
import { VERSION } from '../../version.js';
import { examplesText } from './examples.js';
import { addGateCommands, type GateInvocation } from './gate-arguments.js';
import { addHarvest, type HarvestInvocation } from './harvest-arguments.js';
import { addInit, type InitInvocation } from './init-arguments.js';
import { addJudgeCommands, type JudgeInvocation } from './judge-arguments.js';
import { addRecordCommands, type RecordInvocation } from './record-arguments.js';
import { json } from './shared-options.js';
import { addSuggest, type SuggestInvocation } from './suggest-arguments.js';
import { addSweep, type SweepInvocation } from './sweep-arguments.js';

/** What the user wants, checked as far as it can be without looking at a file. */
export type Invocation =
  | GateInvocation
  | RecordInvocation
  | SweepInvocation
  | SuggestInvocation
  | InitInvocation
  | JudgeInvocation
  | HarvestInvocation
  | { readonly command: 'demo'; readonly json: boolean }
  | { readonly command: 'help'; readonly text: string };

/**
 * Reads the arguments after the program's name.
 * @throws CupelError `usage` with the nearest right word where there is one
 */
export function parseArguments(args: readonly string[]): Invocation {
  let invocation: Invocation | null = null;
  let text = '';
  const program = buildProgram((found) => {
    invocation = found;
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (part) => {
        text += part;
      },
      writeErr: () => undefined,
    });
  }
  try {
    program.parse([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { command: 'help', text };
    throw refusalOf(error, program, args);
  }
  if (invocation === null) return { command: 'help', text };
  return invocation;
}

const CHOICES = /^(.+ argument '(.*)' is invalid)\. Allowed choices are (.+)\.$/s;

/** What commander says, as an error with what to do about it. */
function refusalOf({ code, message }: CommanderError, program: Command, args: readonly string[]): CupelError {
  const refuse = (what: string, remedy: string): CupelError => new CupelError('usage', what, { remedy });
  if (code === 'commander.help')
    return refuse('no command was named', 'Say what to do: `cupel gate`, `cupel compare`, `cupel demo`; `cupel --help` lists all.');
  const [first = '', ...rest] = message.replace(/^error: /, '').split('\n');
  const [, wrong, word = '', choices = ''] = CHOICES.exec(first) ?? [];
  if (wrong !== undefined) {
    const meant = nearest(word, choices.split(', '));
    return refuse(wrong, `${meant === null ? '' : `Did you mean ${meant}? `}Allowed: ${choices}.`);
  }
  const misspelt = code === 'commander.missingMandatoryOptionValue' ? misspeltOption(program, args) : null;
  if (misspelt !== null) return refuse(`unknown option '${misspelt.word}'`, `Did you mean ${misspelt.meant}?`);
  const hint = rest
    .join(' ')
    .replace(/^\(|\)$/g, '')
    .trim();
  return refuse(first, hint === '' ? 'See `cupel --help`.' : hint);
}

/** A required option that seems to be missing may be there, with a letter wrong. */
function misspeltOption(program: Command, [name = '', ...words]: readonly string[]): { word: string; meant: string } | null {
  const known = program.commands.find((command) => command.name() === name)?.options.map(({ long }) => long ?? '') ?? [];
  for (const word of words.filter((text) => text.startsWith('--')).map((text) => text.replace(/=.*$/s, ''))) {
    const meant = known.includes(word) ? null : nearest(word, known);
    if (meant !== null) return { word, meant };
  }
  return null;
}

type Accept = (invocation: Invocation) => void;

function buildProgram(accept: Accept): Command {
  const program = new Command('cupel')
    .description('Gates changes of LLM applications: replays golden sets, scores, compares with the baseline case by case, decides.')
    .version(VERSION, '-V, --version')
    .showSuggestionAfterError(true)
    .addHelpText(
      'after',
      '\nExit codes: 0 pass (and inconclusive, unless told to fail), 1 regression, 3 inconclusive under --on-inconclusive fail,\n2 invalid, or the job could not be done.',
    );
  addGateCommands(program, accept);
  addRecordCommands(program, accept);
  addSweep(program, accept);
  addInit(program, accept);
  addJudgeCommands(program, accept);
  addSuggest(program, accept);
  addHarvest(program, accept);
  program
    .command('demo')
    .description('run the shipped example, offline, from recorded answers')
    .addOption(json())
    .action((options: { json?: true }) => accept({ command: 'demo', json: options.json === true }));
  for (const command of program.commands) command.addHelpText('after', examplesText(command.name()));
  return program;
}
