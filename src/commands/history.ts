/** The history of suites, out of the run records of many commits: folders that a workflow kept as artifacts or on a branch. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Deps } from '../deps.js';
import { parseJson } from '../documents/json.js';
import { decodeText } from '../documents/text.js';
import { type HistoryReport, readHistory } from '../domain/history.js';
import { type Report, ReportSchema } from '../domain/report.js';
import { CupelError } from '../errors.js';
import { HISTORY_REPORTERS } from '../reporters/trend/index.js';
import { refuseFile, writeFiles } from './record.js';

export type HistoryOptions = { readonly dirs: readonly string[]; readonly out?: string | undefined };
export type HistoryResult = { readonly report: HistoryReport; readonly dir: string | null };

const MOST_DEPTH = 8;
const MOST_RECORDS = 20_000;
/** A report of 20,000 cases is 5 MB. */
const MOST_BYTES = 64 << 20;

/**
 * Reads every `report.json` below the folders. What cannot be read costs a warning and counts as skipped.
 * @throws CupelError `record-unreadable` where a folder does not exist, or none holds a report
 */
export async function history({ dirs, out }: HistoryOptions, deps: Deps): Promise<HistoryResult> {
  refuseFile(out, deps);
  const files = dirs.flatMap((dir) => findReports(dir, deps));
  if (files.length === 0) {
    throw new CupelError('record-unreadable', 'there is no report.json below', {
      place: { file: dirs.join(', ') },
      remedy: 'Name folders that hold run records, as `gate` writes them.',
    });
  }
  const reports: Report[] = [];
  let unreadable = 0;
  for (const file of files) {
    const report = readReport(file, deps);
    if (report === null) unreadable += 1;
    else reports.push(report);
  }
  const read = readHistory(reports);
  const report = { ...read, skipped: read.skipped + unreadable };
  const dir = out === undefined ? null : resolve(deps.cwd, out);
  if (dir !== null)
    await writeFiles(
      dir,
      Object.values(HISTORY_REPORTERS).map(({ file, render }) => ({ file, render: () => render(report) })),
      deps,
    );
  return { report, dir };
}

function findReports(dir: string, { cwd }: Pick<Deps, 'cwd'>): string[] {
  const root = resolve(cwd, dir);
  if (!existsSync(root) || !statSync(root).isDirectory())
    throw new CupelError('record-unreadable', 'is no folder', { place: { file: dir }, remedy: 'Name a folder that holds run records.' });
  const found: string[] = [];
  const walk = (folder: string, depth: number): void => {
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (found.length >= MOST_RECORDS) return;
      if (entry.isFile() && entry.name === 'report.json') found.push(join(folder, entry.name));
      // A link may lead out of the folder, or round in a circle.
      else if (entry.isDirectory() && depth < MOST_DEPTH && entry.name !== 'node_modules' && entry.name !== '.git')
        walk(join(folder, entry.name), depth + 1);
    }
  };
  walk(root, 0);
  return found;
}

function readReport(path: string, { cwd, log }: Pick<Deps, 'cwd' | 'log'>): Report | null {
  try {
    if (statSync(path).size > MOST_BYTES) throw new Error('too large');
    const parsed = ReportSchema.safeParse(parseJson(decodeText(readFileSync(path), path), { file: path, line: 1 }));
    if (parsed.success) return parsed.data;
  } catch {
    // Told below, like everything else that is no report.
  }
  log.warn(`history: ${relative(cwd, path)} is no report of a run; it is left out`);
  return null;
}
