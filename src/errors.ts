/**
 * Every failure that a person can cause or mend. One table: what the code means to a caller and which exit code it has.
 * Anything that is not a CupelError is a bug and keeps its stack.
 */
import { printable } from './documents/printable.js';

export const EXIT = { pass: 0, regression: 1, unable: 2, inconclusive: 3 } as const;

/**
 * What each code means and what to do about it, where the message itself does not say.
 * @public
 */
export const ERROR_CODES = {
  usage: { means: 'The command line or an action input is wrong.', todo: '`cupel --help`, or `cupel COMMAND --help`.' },
  config: {
    means: 'A file that a person wrote is not valid.',
    todo: 'The message names file, line and field; `schema/` has the shapes for editors.',
  },
  'file-missing': { means: 'A named file does not exist.', todo: 'Correct the path: it is relative to the file that names it.' },
  'file-unsafe': {
    means: 'A named file may not be read: outside the work tree, a link out of it, a device, or too large.',
    todo: 'Move the file into the repository, or split it.',
  },
  'base-unreadable': {
    means: 'The base commit, or a file at it, cannot be read.',
    todo: 'In a workflow `fetch-depth: 2` at actions/checkout; on a laptop name a commit with `--base`.',
  },
  'no-suite': { means: 'No suite was found, or a named one does not exist.', todo: '`cupel init` makes one.' },
  'no-credentials': {
    means: 'A provider key is missing or was refused.',
    todo: 'Set the variable that the message names; in a workflow under `env` of the step.',
  },
  'origin-refused': {
    means: 'A key would leave for an origin that nobody allowed.',
    todo: 'Let the base commit name the address, or the input `allowed-origins`.',
  },
  'provider-setup': {
    means: 'A provider cannot be started: a package or model file is missing.',
    todo: 'Install or fetch what the message names.',
  },
  'source-unavailable': {
    means: 'The API of a tracing tool does not answer, or not as its documentation says.',
    todo: 'Run it again: it goes on where it stopped.',
  },
  'record-unwritable': { means: 'The run record or cassette cannot be written.', todo: 'Free space, or name another folder with `--out`.' },
  'record-unreadable': {
    means: 'A run record or cassette cannot be read.',
    todo: 'Run the suite again; a damaged cassette is removed with its file.',
  },
  cancelled: { means: 'The run was cancelled.', todo: 'Run it again: it goes on where it stopped.' },
} as const;

export type CupelErrorCode = keyof typeof ERROR_CODES;

/** Where a problem stands: a file as the user knows it, a 1-based line, and the path inside the document. */
export type Place = { readonly file?: string; readonly line?: number; readonly path?: string };

/** Expected failure: what happened, where, and what to do about it. All are exit code 2 and end the run before any verdict. */
export class CupelError extends Error {
  override readonly name = 'CupelError';
  readonly code: CupelErrorCode;
  readonly place: Place | undefined;
  readonly remedy: string | undefined;

  constructor(code: CupelErrorCode, message: string, options: { place?: Place; remedy?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.place = options.place;
    this.remedy = options.remedy;
  }
}

/**
 * What stands before the message: `evals/support/suite.yaml:12 gate.margin`. Empty when the place is unknown. The names are those of a
 * checkout, so anybody's who opens a pull request: nothing in them commands a terminal or a log.
 */
export function renderPlace(place: Place | undefined): string {
  if (place === undefined) return '';
  const file = place.file === undefined ? '' : place.line === undefined ? place.file : `${place.file}:${place.line}`;
  return printable([file, place.path].filter((part) => part !== undefined && part !== '').join(' '));
}

/** One message for people, at most 12 lines: place and message, then the remedy. */
export function renderError(error: CupelError): string {
  const place = renderPlace(error.place);
  const lines = [place === '' ? error.message : `${place}: ${error.message}`];
  if (error.remedy !== undefined) lines.push(error.remedy);
  return lines.join('\n').split('\n').slice(0, 12).join('\n');
}
