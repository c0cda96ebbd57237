import type { Deps } from '../deps.js';
import type { Tree } from '../documents/tree.js';

/** What providers take from the world, and what they may do in it. */
export type ProviderContext = {
  readonly deps: Pick<Deps, 'http' | 'launch' | 'env' | 'cwd' | 'now' | 'monotonic'>;
  /** Where a target's paths count from: recorded outputs, models, adapters. */
  readonly files: Pick<Tree, 'read' | 'locate' | 'digest' | 'name'>;
  /** Origins, as `URL.origin` writes them, to which a key may go beside its provider's own. */
  readonly allowedOrigins: readonly string[];
  /** Where programs run. */
  readonly programs: ProgramHome;
  /** Origins that may be plain http and lie in a loopback or private network, because whoever runs Cupel named them. */
  readonly localOrigins?: readonly string[];
  /**
   * Only identities and cassettes are wanted: a key, model file or package that is missing is no error until `generate` needs it.
   */
  readonly replayOnly?: boolean;
  /** Whether packages of the working directory may be loaded; false where it may hold a fork's files. */
  readonly localPackages?: boolean;
};

/** The folders of the tree that a suite stands in, as programs need them: named relative to the suite's file, itself its folder. */
export type ProgramHome = {
  /** Fingerprint of what a folder holds. */
  readonly digest: (folder: string | undefined) => Promise<string>;
  /** Absolute path of the folder, with its files as the tree has them. */
  readonly open: (folder: string | undefined) => Promise<OpenFolder>;
};

export type OpenFolder = { readonly path: string; readonly release: () => void };
