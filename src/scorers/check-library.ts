import type { Place } from '../errors.js';
import type { KnownSchemas } from './check-json-schema.js';
import type { RecentPatterns } from './check-pattern.js';

/** Reads a file that a check names. The path is as written; the place says which file names it, and so from where it counts. */
export type ReadFile = (path: string, place: Place) => Promise<string>;

/** What the checks of one run share. */
export type CheckLibrary = { readonly readFile: ReadFile; readonly patterns: RecentPatterns; readonly schemas: KnownSchemas };

/** An empty library. */
export function createCheckLibrary(readFile: ReadFile): CheckLibrary {
  return { readFile, patterns: new Map(), schemas: { validators: new Map(), compilers: new Map() } };
}
