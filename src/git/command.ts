import type { Deps, ExecResult } from '../deps.js';
import { printable } from '../documents/printable.js';
import { shorten } from '../documents/text.js';
import { CupelError } from '../errors.js';

/** Runs git in one folder. Resolves also for exit codes other than 0. */
export type Git = (args: readonly string[], options?: { readonly maxBytes?: number; readonly indexFile?: string }) => Promise<ExecResult>;

const TIMEOUT_MS = 60_000;
const MAX_OUTPUT_BYTES = 256 << 20;

/** Plumbing runs no hook, pager, diff or filter of the repository's own; these shut what is left, and every way to the network. */
const SHUT = [
  '--no-pager',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'protocol.allow=never', 'safe.bareRepository=explicit'].flatMap((setting) => [
    '-c',
    setting,
  ]),
];

/** A hook or another tool may have pointed git at some other repository; and messages are compared, so they must be English. */
const ENVIRONMENT: Readonly<Record<string, string | undefined>> = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_COMMON_DIR: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_OBJECT_DIRECTORY: undefined,
  GIT_ALTERNATE_OBJECT_DIRECTORIES: undefined,
  GIT_NAMESPACE: undefined,
  GIT_PREFIX: undefined,
  GIT_LITERAL_PATHSPECS: undefined,
  GIT_GLOB_PATHSPECS: undefined,
  GIT_NOGLOB_PATHSPECS: undefined,
  GIT_ICASE_PATHSPECS: undefined,
  GIT_TRACE: undefined,
  GIT_TRACE2: undefined,
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  LC_ALL: 'C',
  LANGUAGE: '',
};

/** Git as Cupel calls it: without a shell, reading only, deaf to the surroundings. */
export function gitIn(deps: Pick<Deps, 'exec'>, folder: string): Git {
  return (args, options = {}) =>
    deps.exec('git', [...SHUT, '-C', folder, ...args], {
      cwd: folder,
      maxBytes: options.maxBytes ?? MAX_OUTPUT_BYTES,
      timeoutMs: TIMEOUT_MS,
      env: options.indexFile === undefined ? ENVIRONMENT : { ...ENVIRONMENT, GIT_INDEX_FILE: options.indexFile },
    });
}

/** The first line that git wrote about a failure, harmless to print. */
export function gitComplaint(result: ExecResult): string {
  const line = result.stderr.split('\n').find((candidate) => candidate.trim() !== '') ?? `exit code ${result.code}`;
  return printable(shorten(line.replace(/^(fatal|error): /, ''), 160));
}

/** A commit or a file at it that cannot be had: always an error, never taken for "no baseline". */
export function baseUnreadable(message: string, remedy: string): CupelError {
  return new CupelError('base-unreadable', message, { remedy });
}
