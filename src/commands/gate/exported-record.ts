/** The copy of a run record that leaves the machine: what people and later runs read, without the texts of answers unless a suite keeps them. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { exportJournal, JOURNAL_FILE } from '../../replay/journal.js';
import { REPORTERS } from '../../reporters/index.js';
import type { GateResult } from './gate.js';

/** Whatever else lies in a record's folder stays there: earlier journals, drafts. */
const COPIED: ReadonlySet<string> = new Set(Object.values(REPORTERS).map(({ file }) => file));

/**
 * Writes the copies into a folder that is emptied first: one record as it is, several into a folder each.
 * @throws Error of the file system
 */
export function exportRecords(results: readonly GateResult[], target: string): void {
  rmSync(target, { recursive: true, force: true });
  for (const { dir, keepsText } of results)
    exportRecord(dir, results.length === 1 ? target : join(target, basename(dir)), keepsText === true);
}

function exportRecord(dir: string, target: string, keepsText: boolean): void {
  if (!existsSync(dir)) return;
  mkdirSync(target, { recursive: true });
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const from = join(dir, entry.name);
    // What must not be forgotten has a record of its own below.
    if (entry.isDirectory()) exportRecord(from, join(target, entry.name), keepsText);
    else if (COPIED.has(entry.name) || (entry.name === JOURNAL_FILE && keepsText)) copyFileSync(from, join(target, entry.name));
    else if (entry.name === JOURNAL_FILE) exportJournal(dir, target, () => true);
  }
}
