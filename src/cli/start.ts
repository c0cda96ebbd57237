/** Starts the command line in the real process: streams, signals, exit code. */
import { openWorld } from '../world.js';
import { main } from './main.js';
import { openSpeaker } from './speaker.js';

/** Runs the process's own arguments and sets its exit code. The first signal ends the run gracefully, the second at once. */
export async function start(home: string): Promise<void> {
  const world = openWorld({ info: writeError, warn: (message) => writeError(`warning: ${message}`) });
  // However the process ends, nothing of it runs on or lies about.
  process.once('exit', world.close);
  const interruption = new AbortController();
  const interrupt = (signal: NodeJS.Signals): void => {
    if (interruption.signal.aborted) process.exit(signal === 'SIGINT' ? 130 : 143);
    interruption.abort();
    writeError(
      `\n${signal}: ending the run. What is answered is kept, and the same command goes on from there. Once more ends it at once.`,
    );
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  // A reader that closes the pipe early (`| head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await main(
    process.argv.slice(2),
    {
      stdout: process.stdout,
      stderr: process.stderr,
      stdin: process.stdin,
      home,
      signal: interruption.signal,
      openSpeaker: () => openSpeaker(process.stdin, process.stdout),
    },
    world,
  );
  world.close();
  process.off('SIGINT', interrupt);
  process.off('SIGTERM', interrupt);
}

function writeError(message: string): void {
  process.stderr.write(`${message}\n`);
}
