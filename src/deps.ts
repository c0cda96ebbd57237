/**
 * What the world gives the house: clock, randomness, network, processes, environment, log. It arrives as one argument,
 * so that tests pass fakes and mock no modules, and so that no room below the entries reads `process`.
 */
export type Deps = {
  /** Milliseconds since the epoch. For timestamps in records. */
  readonly now: () => number;
  /** Milliseconds of a clock that never runs backwards. For durations and deadlines. */
  readonly monotonic: () => number;
  /** Uniform in [0, 1). For retry jitter alone: everything that shapes a verdict uses a seeded source. */
  readonly random: () => number;
  /** Resolves after `ms`; rejects with the signal's reason when it is aborted first. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** HTTP in the fewest words, over connections that are kept; it never follows redirects. */
  readonly http: Http;
  /** The same as the WHATWG defines it, for libraries that want it so. */
  readonly fetch: Fetch;
  readonly exec: Exec;
  readonly launch: Launch;
  readonly scratch: Scratch;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  /** Absolute path from which the user's relative paths count. */
  readonly cwd: string;
};

export type HttpRequest = {
  readonly url: string;
  /** In upper case. */
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
  readonly signal: AbortSignal | null;
  /** Says of every address that the name leads to whether it may be connected; without it all may. */
  readonly allowAddress?: (address: string) => boolean;
};

/** A response whose head has arrived. */
export type HttpResponse = {
  readonly status: number;
  readonly headers: Pick<Headers, 'get'>;
  /** The body, decompressed; null when it is longer than `maxBytes`, and the rest of it is refused. To be called once. */
  readonly read: (maxBytes: number) => Promise<Uint8Array | null>;
};

/** Rejects with a TransportError where no whole response comes, with the signal's reason where that is aborted first. */
export type Http = (request: HttpRequest) => Promise<HttpResponse>;

export type Fetch = (url: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Runs a program to its end, without a shell. Resolves also for exit codes other than 0. */
export type Exec = (
  command: string,
  args: readonly string[],
  options?: {
    readonly cwd?: string;
    readonly maxBytes?: number;
    readonly timeoutMs?: number;
    /** Laid over the environment of the process; `undefined` takes a variable away. */
    readonly env?: Readonly<Record<string, string | undefined>>;
  },
) => Promise<ExecResult>;

export type ExecResult = { readonly code: number; readonly stdout: Buffer; readonly stderr: string };

/**
 * Runs a program that Cupel did not write, without a shell, to its end, and ends all that it started.
 * Rejects with the signal's reason when it is aborted, after the program is gone.
 */
export type Launch = (argv: readonly string[], options: LaunchOptions) => Promise<Launched>;

export type LaunchOptions = {
  readonly cwd: string;
  /** The whole environment: nothing is inherited. */
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: string | Buffer;
  readonly maxStdoutBytes: number;
  /** Bound of what one process may allocate, where the platform can hold it (Linux with prlimit). */
  readonly maxMemoryBytes?: number;
  readonly signal: AbortSignal;
};

export type Launched =
  /** `stderr` holds its last 4 KiB. */
  | { readonly kind: 'exited'; readonly code: number; readonly stdout: Buffer; readonly stderr: string }
  /** A signal ended it that Cupel did not send. */
  | { readonly kind: 'killed'; readonly signal: string }
  /** It printed more than `maxStdoutBytes`. */
  | { readonly kind: 'overflow' }
  /** There is no such program or folder, or it may not be run. */
  | { readonly kind: 'not-started'; readonly code: string };

/**
 * Makes a temporary folder; the name says what for. It is gone when it is released, and at the latest when the process ends.
 */
export type Scratch = (name: string) => { readonly path: string; readonly release: () => void };

/** Lines for people, already free of model text and secrets when they arrive here. */
export type Log = {
  readonly info: (message: string) => void;
  readonly warn: (message: string) => void;
};
