import type { Launch } from '../../src/deps.js';
import { createLauncher } from '../../src/launch.js';

/** The real thing: processes are started and ended. */
export const launcher = createLauncher({ kill: process.kill.bind(process), platform: process.platform });
export const launch: Launch = launcher.launch;
