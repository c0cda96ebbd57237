/** Live progress on a terminal: one line on stderr that is written over. Without a terminal nothing is shown. */
import type { GateProgress } from '../commands/gate.js';

const WIDTH = 24;
/** Shortest time between two drawings, in ms. */
const PAUSE_MS = 80;

export type ProgressLine = { readonly show: (progress: GateProgress) => void; readonly clear: () => void };

/** A progress line on a stream. */
export function createProgressLine(
  stream: { readonly isTTY?: boolean; write(text: string): unknown },
  monotonic: () => number,
): ProgressLine {
  if (stream.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  let drawnAt = Number.NEGATIVE_INFINITY;
  return {
    show: ({ suite, look, done, planned, requests }) => {
      const now = monotonic();
      if (now - drawnAt < PAUSE_MS && done < planned) return;
      drawnAt = now;
      const filled = planned === 0 ? WIDTH : Math.round((done / planned) * WIDTH);
      const bar = `${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}`;
      stream.write(`\r\u001b[2K${suite}  look ${look}  [${bar}] ${done}/${planned} answers, ${requests} requests`);
    },
    clear: () => {
      if (drawnAt !== Number.NEGATIVE_INFINITY) stream.write('\r\u001b[2K');
    },
  };
}
