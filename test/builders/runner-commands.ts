/**
 * What a runner takes for commands in a step's log, by the rules of actions/runner: `TryParseV2`, then `TryParse` of
 * src/Runner.Common/ActionCommand.cs, and the pausing of src/Runner.Worker/ActionCommandManager.cs (read at commit
 * 079cdb1d05fe0ec50f8c51de5a4fa51d0eb189b0). Where .NET may compare by culture, and so pass over invisible characters, this does, too.
 */
export type RunnerCommand = { readonly name: string; readonly data: string };

const REGISTERED: readonly string[] = [
  ...['stop-commands', 'set-env', 'set-output', 'save-state', 'add-mask', 'add-path', 'add-matcher', 'remove-matcher'],
  ...['internal-set-repo-path', 'debug', 'warning', 'error', 'notice', 'group', 'endgroup', 'echo'],
];

const INVISIBLE = /[\p{Cf}\p{Cc}]/gu;

/** Every command that the runner would carry out, in order. */
export function commandsIn(log: string): readonly RunnerCommand[] {
  const found: RunnerCommand[] = [];
  const known = new Set(REGISTERED);
  let resume: string | null = null;
  // StreamReader.ReadLine: a line ends at \n, \r or both.
  for (const line of log.split(/\r\n|\n|\r/)) {
    const command = parseAnywhere(line, known) ?? parseAnywhere(line.replace(INVISIBLE, ''), known);
    if (command === null) continue;
    if (resume !== null) {
      if (command.name !== resume) continue;
      known.delete(resume);
      resume = null;
      continue;
    }
    found.push(command);
    if (command.name !== 'stop-commands') continue;
    resume = command.data.toLowerCase();
    known.add(resume);
  }
  return found;
}

function parseAnywhere(line: string, known: ReadonlySet<string>): RunnerCommand | null {
  return parseSecond(line, known) ?? parseFirst(line, known);
}

/** `::name properties::data`, where the line begins. */
function parseSecond(line: string, known: ReadonlySet<string>): RunnerCommand | null {
  const message = line.trimStart();
  const end = message.startsWith('::') ? message.indexOf('::', 2) : -1;
  return end < 0 ? null : toCommand(message.slice(2, end), message.slice(end + 2), known);
}

/** `##[name properties]data`, at its first place in the line. */
function parseFirst(line: string, known: ReadonlySet<string>): RunnerCommand | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? null : toCommand(line.slice(start + 3, end), line.slice(end + 1), known);
}

function toCommand(info: string, data: string, known: ReadonlySet<string>): RunnerCommand | null {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  return known.has(name) ? { name, data } : null;
}
