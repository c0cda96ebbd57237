/** The real world as `Deps`: the one place below the entries' own that reads the process. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Deps, Exec, ExecResult, Log } from './deps.js';
import { createLauncher } from './launch.js';
import { createTransport } from './providers/transport.js';
import { openScratch } from './scratch.js';

/** Output of a program that is kept, in bytes. */
const MAX_OUTPUT = 256 << 20;

/** Builds the dependencies of a run. `close` ends what still runs, frees the connections and takes temporary folders away; more than once is as good as once. */
export function openWorld(log: Log): Deps & { readonly close: () => void } {
  const transport = createTransport({ env: process.env });
  const folders = openScratch();
  const launcher = createLauncher({ kill: process.kill.bind(process), platform: process.platform });
  return {
    now: Date.now,
    monotonic: () => performance.now(),
    random: Math.random,
    sleep: async (ms, signal) => {
      await delay(ms, undefined, signal === undefined ? {} : { signal });
    },
    http: transport.http,
    fetch: transport.fetch,
    exec,
    launch: launcher.launch,
    scratch: folders.scratch,
    env: process.env,
    log,
    cwd: process.cwd(),
    close: () => {
      launcher.close();
      transport.close();
      folders.close();
    },
  };
}

const exec: Exec = async (command, args, options = {}) => {
  const { execFile } = await import('node:child_process');
  return new Promise<ExecResult>((resolve, reject) => {
    const settings = {
      encoding: 'buffer' as const,
      maxBuffer: options.maxBytes ?? MAX_OUTPUT,
      windowsHide: true,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      ...(options.env === undefined ? {} : { env: { ...process.env, ...options.env } }),
      ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }),
    };
    execFile(command, [...args], settings, (error, stdout, stderr) => {
      const code = error === null ? 0 : (error as { code?: unknown }).code;
      if (typeof code !== 'number') reject(error ?? new Error(`${command} gave no exit code`));
      else resolve({ code, stdout, stderr: stderr.toString('utf8') });
    });
  });
};
