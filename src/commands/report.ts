/** Renders a run record again: the same record gives the same bytes. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Deps } from '../deps.js';
import { parseJson } from '../documents/json.js';
import { decodeText } from '../documents/text.js';
import { validate } from '../documents/validation.js';
import { ReportSchema, type ReportView } from '../domain/report.js';
import { CupelError } from '../errors.js';
import { readJournal } from '../replay/journal.js';
import { viewFromNotes } from './gate/record.js';

/**
 * Reads what the reporters need from a run record.
 * @throws CupelError `record-unreadable` where the folder holds no whole record
 */
export function readRecord(dir: string, deps: Pick<Deps, 'cwd'>): ReportView {
  const folder = resolve(deps.cwd, dir);
  const path = join(folder, 'report.json');
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new CupelError('record-unreadable', 'there is no report.json', {
      place: { file: dir },
      remedy: 'Name the folder of a run record, as `gate` prints it.',
      cause: error,
    });
  }
  const report = validate(ReportSchema, parseJson(decodeText(bytes, path), { file: path, line: 1 }), {
    file: path,
    lineOf: () => undefined,
  });
  return viewFromNotes(report, readJournal(folder).ledger);
}
