/** The command line's entry: reads the arguments, has them carried out, prints, and gives the exit code. It decides nothing. */
import { parseArguments } from '../commands/arguments/arguments.js';
import { invoke, type Session } from '../commands/invocation.js';
import type { Deps } from '../deps.js';
import { CupelError, EXIT, renderError } from '../errors.js';
import type { TerminalOptions } from '../reporters/terminal-text.js';
import { createInterview } from './interview.js';
import type { Printer } from './printing.js';
import { createProgressLine } from './progress.js';

type Stream = { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };

/** What the entry needs of the process. */
export type Terminal = Pick<Session, 'home' | 'signal' | 'openSpeaker'> & {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly stdin?: { readonly isTTY?: boolean };
};

/** Runs one command line. Resolves with the exit code; what is no CupelError is a bug and is thrown. */
export async function main(args: readonly string[], terminal: Terminal, deps: Deps): Promise<number> {
  const isQuiet = args.includes('--json') || (deps.env.CI ?? '') !== '';
  const progress = createProgressLine(terminal.stderr, {
    isQuiet,
    monotonic: deps.monotonic,
    later: (run, ms) => setTimeout(run, ms).unref(),
  });
  const print: Printer = { write: (text) => terminal.stdout.write(text), look: lookOf(terminal.stdout, deps), deps };
  let loading: Promise<typeof import('./printing.js')> | undefined;
  const load = (): Promise<typeof import('./printing.js')> => {
    loading ??= import('./printing.js');
    return loading;
  };
  // What prints the outcome is loaded while answers are waited for: neither the first request nor the outcome waits for it.
  const onProgress: Session['onProgress'] = (reached) => {
    progress.show(reached);
    if (reached.done > 0) void load();
  };
  try {
    const outcome = await invoke(parseArguments(args), { ...terminal, ...asking(terminal), onProgress }, deps);
    progress.clear();
    return (await load()).printOutcome(outcome, print);
  } catch (error) {
    progress.clear();
    if (!(error instanceof CupelError)) throw error;
    terminal.stderr.write(`${renderError(error)}\n`);
    return EXIT.unable;
  }
}

/** Questions need a terminal on both ends. */
function asking({ stdin, stdout }: Terminal): Pick<Session, 'interview'> {
  return stdin?.isTTY === true && stdout.isTTY === true ? { interview: createInterview() } : {};
}

function lookOf(stdout: Stream, { env }: Deps): TerminalOptions {
  const isForced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const isRefused = env.NO_COLOR !== undefined && env.NO_COLOR !== '';
  const isTerminal = stdout.isTTY === true;
  return { colour: !isRefused && (isForced || isTerminal), columns: stdout.columns ?? 100, unicode: isTerminal };
}
