import type { Deps, Launch, Scratch } from '../deps.js';
import type { Place } from '../errors.js';
import type { KnownSchemas } from './check-json-schema.js';
import type { RecentPatterns } from './check-pattern.js';

/** Reads a file that a check names. The path is as written; the place says which file names it, and so from where it counts. */
export type ReadFile = (path: string, place: Place) => Promise<string>;

/** What programs that check answers need: how they are started, and the suite's own folder. */
export type CheckPrograms = {
  readonly launch: Launch;
  readonly env: Deps['env'];
  /** Fingerprint of the suite's folder: what the programs are. */
  readonly digest: () => Promise<string>;
  readonly scratch: Scratch;
  /** Absolute path of what a file names: paths are relative to it. Asked for when a program is about to run, never before. */
  readonly locate: (path: string, place: Place) => Promise<string>;
};

/** What the checks of one run share. */
export type CheckLibrary = {
  readonly readFile: ReadFile;
  readonly patterns: RecentPatterns;
  readonly schemas: KnownSchemas;
  /** Absent where no program may be run. */
  readonly programs: CheckPrograms | undefined;
};

/** An empty library. */
export function createCheckLibrary(readFile: ReadFile, programs?: CheckPrograms): CheckLibrary {
  return { readFile, programs, patterns: new Map(), schemas: { validators: new Map(), compilers: new Map() } };
}
