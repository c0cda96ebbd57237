import { setTimeout as delay } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { Deps } from '../../src/deps.js';
import { createTransport } from '../../src/providers/transport.js';

export type HarvestWorld = Deps & {
  /** What was asked to be slept, in ms, in order; at most two milliseconds passed. */
  readonly slept: number[];
  readonly logged: string[];
};

/** A world with a real network on loopback, a clock that stands, and no programs. */
export function aHarvestWorld(cwd: string, env: Readonly<Record<string, string>> = {}): HarvestWorld {
  const transport = createTransport({ env: {} });
  onTestFinished(() => transport.close());
  const slept: number[] = [];
  const logged: string[] = [];
  return {
    slept,
    logged,
    now: () => Date.parse('2026-11-20T00:00:00Z'),
    monotonic: () => performance.now(),
    random: () => 0.5,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
      await delay(Math.min(ms, 2), undefined, signal === undefined ? {} : { signal });
    },
    http: transport.http,
    fetch: transport.fetch,
    exec: () => Promise.reject(new Error('no program is run')),
    launch: () => Promise.reject(new Error('no program is run')),
    scratch: () => {
      throw new Error('nothing is laid down for programs');
    },
    env,
    log: { info: (message) => logged.push(message), warn: (message) => logged.push(message) },
    cwd,
  };
}
