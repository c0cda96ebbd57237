/** Settings that a suite may already say and that this version does not carry out: refused, never ignored. */

import type { DocumentPath } from '../documents/yaml.js';
import { CupelError } from '../errors.js';
import { type LoadedSuite, placeIn } from '../suite/load.js';

/** @throws CupelError `config` at the first setting that would have no effect */
export function refuseUnsupported(loaded: LoadedSuite): void {
  for (const { at, what, instead } of unsupported(loaded)) {
    throw new CupelError('config', `${what} cannot be run by this version`, { place: placeIn(loaded, at), remedy: instead });
  }
}

function* unsupported({ suite }: LoadedSuite): Generator<{ at: DocumentPath; what: string; instead: string }> {
  if (suite.forgetting !== undefined)
    yield { at: ['forgetting'], what: 'a forgetting suite', instead: 'Gate that suite by itself, and take the block out.' };
}
