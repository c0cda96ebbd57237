/** The bundle's entry: the action when the runner set INPUT_COMMAND, else the command line. */
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';

const home = join(dirname(realpathSync(process.argv[1] ?? '.')), '..');

if (process.env.INPUT_COMMAND === undefined) {
  const { start } = await import('./cli/start.js');
  await start(home);
} else {
  const { start } = await import('./action/start.js');
  await start(home);
}
