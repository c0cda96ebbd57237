import type { Deps } from '../deps.js';
import type { Tree } from '../documents/tree.js';
import type { Json, JsonObject } from '../domain/json.js';

/** A file by its content. `path` opens it on this machine; null where only its Git LFS pointer is here. */
type LocalFile = { readonly sha256: string; readonly bytes: number; readonly path: string | null };

/** A target's adapter on its server, as a provider needs it: `load` before the first answer, `fields` in every request. */
export type AdapterBinding = {
  /** What of it shapes answers. */
  readonly identity: Json;
  /** @throws CupelError where server and adapter do not fit; the signal's reason */
  readonly load: (signal: AbortSignal) => Promise<void>;
  readonly unload: (signal: AbortSignal) => Promise<void>;
  readonly fields: () => { readonly model?: string; readonly body?: JsonObject };
};

/** What providers take from the world, and what they may do in it. */
export type ProviderContext = {
  readonly deps: Pick<Deps, 'http' | 'launch' | 'env' | 'cwd' | 'now' | 'monotonic'> & Partial<Pick<Deps, 'log'>>;
  /** Where a target's paths count from: recorded outputs, models, adapters. */
  readonly files: Pick<Tree, 'read' | 'name'> & {
    /** A file of any size by its content; null where there is none. */
    readonly obtain: (path: string) => Promise<LocalFile | null>;
  };
  /** The adapter that the target asks for on its server; absent where there is none, or the provider loads it itself. */
  readonly adapter?: AdapterBinding | undefined;
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
