/** Live progress on a terminal: one line on stderr that is written over, with rate and time left. Elsewhere nothing is shown. */
import type { OnProgress, Progress } from '../commands/progress.js';
import { cleanLine } from '../reporters/clean-text.js';

const WIDTH = 24;
/** Shortest time between two drawings, in ms. */
const PAUSE_MS = 80;
/** The rate is that of the last moments, in ms. */
const WINDOW_MS = 20_000;
/** A rate is worth showing after so many ms. */
const SETTLED_MS = 1500;
const LONGEST_NAME = 40;

export type ProgressLine = { readonly show: OnProgress; readonly clear: () => void };

type Stream = { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };
type Sample = { readonly at: number; readonly done: number };

export type ProgressOptions = {
  readonly isQuiet: boolean;
  readonly monotonic: () => number;
  /** Runs something after some ms, unless the process has ended by then. */
  readonly later: (run: () => void, ms: number) => void;
};

/** A progress line on a stream; one that shows nothing where the stream is no terminal, or on a runner. */
export function createProgressLine(stream: Stream, { isQuiet, monotonic, later }: ProgressOptions): ProgressLine {
  if (stream.isTTY !== true || isQuiet) return { show: () => undefined, clear: () => undefined };
  let drawnAt = Number.NEGATIVE_INFINITY;
  let step = '';
  let samples: Sample[] = [];
  let pending: string | null = null;
  const draw = (line: string): void => {
    pending = null;
    drawnAt = monotonic();
    // A line that wraps could not be written over.
    stream.write(`\r\u001b[2K${line.slice(0, Math.max(20, (stream.columns ?? 80) - 1))}`);
  };
  return {
    show: (progress) => {
      const at = monotonic();
      const { suite, look, unit, done, planned } = progress;
      const name = JSON.stringify([suite, look, unit]);
      // What was answered before a step began says nothing about its pace.
      if (name !== step || done < (samples.at(-1)?.done ?? 0)) [step, samples] = [name, []];
      samples = [...samples.filter((sample) => at - sample.at <= WINDOW_MS), { at, done }];
      const line = describeProgress(progress, rateOf(samples));
      if (at - drawnAt >= PAUSE_MS || done === planned) {
        draw(line);
        return;
      }
      // The newest state is shown in the end, also where nothing follows it for long.
      if (pending === null) later(() => pending !== null && draw(pending), PAUSE_MS);
      pending = line;
    },
    clear: () => {
      if (drawnAt !== Number.NEGATIVE_INFINITY) stream.write('\r\u001b[2K');
      drawnAt = Number.NEGATIVE_INFINITY;
      pending = null;
    },
  };
}

/** Steps a second over the samples; null while there is too little to go by. */
function rateOf(samples: readonly Sample[]): number | null {
  const [first, last] = [samples.at(0), samples.at(-1)];
  if (first === undefined || last === undefined || last.at - first.at < SETTLED_MS || last.done <= first.done) return null;
  return ((last.done - first.done) * 1000) / (last.at - first.at);
}

/**
 * One line that says how far a step is.
 * @param rate steps a second; null where it is not known
 */
export function describeProgress({ suite, look, done, planned, unit = 'answers', requests }: Progress, rate: number | null): string {
  const filled = planned === null ? 0 : planned === 0 ? WIDTH : Math.round((Math.min(done, planned) / planned) * WIDTH);
  const parts = [
    planned === null ? `${done} ${unit}` : `${done}/${planned} ${unit}`,
    ...(rate === null ? [] : [`${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)}/s`]),
    ...(rate === null || planned === null || done >= planned ? [] : [`${clock((planned - done) / rate)} left`]),
    ...(requests === undefined ? [] : [`${requests} requests`]),
  ];
  const bar = planned === null ? [] : [`[${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}]`];
  return [cleanLine(suite, LONGEST_NAME), ...(look === undefined ? [] : [`look ${look}`]), ...bar, parts.join(', ')].join('  ');
}

/** Seconds as `1:05`, hours as `2:01:05`. */
function clock(seconds: number): string {
  const whole = Math.max(1, Math.round(seconds));
  const pad = (part: number): string => String(part).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  return minutes < 60 ? `${minutes}:${pad(whole % 60)}` : `${Math.floor(minutes / 60)}:${pad(minutes % 60)}:${pad(whole % 60)}`;
}
