import type { Deps } from '../deps.js';
import type { Tree } from '../documents/tree.js';

/** What providers take from the world, and what they may do in it. */
export type ProviderContext = {
  readonly deps: Pick<Deps, 'http' | 'env' | 'cwd' | 'now' | 'monotonic'>;
  /** Where a target's paths count from: recorded outputs, models, adapters. */
  readonly files: Pick<Tree, 'read' | 'locate' | 'digest' | 'name'>;
  /** Origins, as `URL.origin` writes them, to which a key may go beside its provider's own. */
  readonly allowedOrigins: readonly string[];
  /**
   * Only identities and cassettes are wanted: a key, model file or package that is missing is no error until `generate` needs it.
   */
  readonly replayOnly?: boolean;
  /** Whether packages of the working directory may be loaded; false where it may hold a fork's files. */
  readonly localPackages?: boolean;
};
