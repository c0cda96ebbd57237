/**
 * Every failure that a person can cause or mend. One table: what the code means to a caller and which exit code it has.
 * Anything that is not a CupelError is a bug and keeps its stack.
 */
import { printable } from './documents/printable.js';

export const EXIT = { pass: 0, regression: 1, unable: 2, inconclusive: 3 } as const;

const CODES = {
  usage: 'The command line or an action input is wrong.',
  config: 'A file that a person wrote is not valid.',
  'file-missing': 'A named file does not exist.',
  'file-unsafe': 'A named file may not be read: outside the work tree, a link out of it, a device, or too large.',
  'base-unreadable': 'The base commit, or a file at it, cannot be read.',
  'no-suite': 'No suite was found, or a named one does not exist.',
  'no-credentials': 'A provider key is missing or was refused.',
  'origin-refused': 'A key would leave for an origin that nobody allowed.',
  'provider-setup': 'A provider cannot be started: a package or model file is missing.',
  'record-unwritable': 'The run record or cassette cannot be written.',
  'record-unreadable': 'A run record or cassette cannot be read.',
  cancelled: 'The run was cancelled.',
} as const;

export type CupelErrorCode = keyof typeof CODES;

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
