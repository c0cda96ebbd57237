/** The bundle's entry: the action when the runner set INPUT_COMMAND, else the command line. */
import { realpathSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { EXIT } from './errors.js';
import { boundYoungGeneration } from './young-generation.js';

const home = join(dirname(realpathSync(process.argv[1] ?? '.')), '..');

// A bug keeps its stack, but not Node's exit code for it: 1 says that a regression was found.
process.on('uncaughtException', (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\nThis is a bug in Cupel; nothing was decided.\n`);
  process.exit(EXIT.unable);
});

const OLDEST_NODE = 24;
if (Number.parseInt(process.version.slice(1), 10) < OLDEST_NODE) {
  process.stderr.write(`Cupel needs Node ${OLDEST_NODE} or later; this is ${process.version}.\nInstall it from https://nodejs.org.\n`);
  process.exit(EXIT.unable);
}

boundYoungGeneration();
if (process.env.INPUT_COMMAND === undefined) {
  // Compiled code is kept in the user's own cache folder, never in a shared one, and only on machines that will see this bundle again.
  enableCompileCache(join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'cupel'));
  const { start } = await import('./cli/start.js');
  await start(home);
} else {
  const { start } = await import('./action/start.js');
  await start(home);
}
