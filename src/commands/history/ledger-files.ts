/** The files of a history: run records at any depth, and a ledger's entries; and how a ledger grows. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Deps } from '../../deps.js';
import { parseJson } from '../../documents/json.js';
import { decodeText } from '../../documents/text.js';
import { type LedgerEntry, LedgerEntrySchema, toLedgerEntry } from '../../domain/history/ledger.js';
import { ReportSchema, type ReportView } from '../../domain/report.js';
import { CupelError } from '../../errors.js';
import { sha256 } from '../../fingerprint.js';
import { JOURNAL_FILE } from '../../replay/journal.js';
import { readRecord } from '../report.js';

const MOST_DEPTH = 8;
const MOST_FILES = 20_000;
/** A report of 20,000 cases is 5 MB. */
const MOST_BYTES = 64 << 20;
const REPORT = 'report.json';
/** How a ledger's files end: nothing else in a folder is taken for one. */
const ENTRY = '.ledger.json';

export type Histories = { readonly entries: readonly LedgerEntry[] /** Records that count for nothing. */; readonly skipped: number };

/**
 * Reads every report and every entry of a ledger below the folders. What cannot be read costs a warning and counts as skipped.
 * @throws CupelError `record-unreadable` where a folder does not exist, or none holds anything
 */
export function readHistories(dirs: readonly string[], deps: Pick<Deps, 'cwd' | 'log'>): Histories {
  const files = dirs.flatMap((dir) => findFiles(dir, deps));
  if (files.length === 0)
    throw new CupelError('record-unreadable', 'there is no report.json below', {
      place: { file: dirs.join(', ') },
      remedy: 'Name folders that hold run records, as `gate` writes them, or a ledger.',
    });
  const entries: LedgerEntry[] = [];
  for (const file of files) {
    const entry = readEntry(file, deps);
    if (entry !== null) entries.push(entry);
  }
  return { entries, skipped: files.length - entries.length };
}

function findFiles(dir: string, { cwd }: Pick<Deps, 'cwd'>): string[] {
  const root = resolve(cwd, dir);
  if (!existsSync(root) || !statSync(root).isDirectory())
    throw new CupelError('record-unreadable', 'is no folder', { place: { file: dir }, remedy: 'Name a folder that holds run records.' });
  const found: string[] = [];
  const walk = (folder: string, depth: number): void => {
    const names = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of names) {
      if (found.length >= MOST_FILES) return;
      if (entry.isFile() && (entry.name === REPORT || entry.name.endsWith(ENTRY))) found.push(join(folder, entry.name));
      // A link may lead out of the folder, or round in a circle.
      else if (entry.isDirectory() && depth < MOST_DEPTH && entry.name !== 'node_modules' && entry.name !== '.git')
        walk(join(folder, entry.name), depth + 1);
    }
  };
  walk(root, 0);
  return found;
}

/** Null for what is no report or entry, with a warning, and for a run that has nothing to say. */
function readEntry(path: string, deps: Pick<Deps, 'cwd' | 'log'>): LedgerEntry | null {
  try {
    if (statSync(path).size > MOST_BYTES) throw new Error('too large');
    const value = parseJson(decodeText(readFileSync(path), path), { file: path, line: 1 });
    if (basename(path) !== REPORT) return LedgerEntrySchema.parse(value);
    return toLedgerEntry(ReportSchema.parse(value), notesBeside(path, deps));
  } catch {
    deps.log.warn(`history: ${relative(deps.cwd, path)} is no report of a run; it is left out`);
    return null;
  }
}

/** What a report's journal says of its cases; nothing where it is not there. */
function notesBeside(path: string, deps: Pick<Deps, 'cwd'>): ReportView['notes'] {
  const folder = dirname(path);
  if (!existsSync(join(folder, JOURNAL_FILE))) return new Map();
  try {
    return readRecord(folder, deps).notes;
  } catch (error) {
    if (error instanceof CupelError) return new Map();
    throw error;
  }
}

/**
 * Adds entries to a ledger: a folder a suite, a file a commit and run. A file that is there stays as it is.
 * @returns the files that are new
 */
export function addToLedger(dir: string, entries: readonly LedgerEntry[], { cwd }: Pick<Deps, 'cwd'>): string[] {
  const added: string[] = [];
  for (const entry of entries) {
    const path = join(resolve(cwd, dir), folderOf(entry.suite), nameOf(entry));
    if (existsSync(path)) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(entry)}\n`, { flag: 'wx' });
    added.push(path);
  }
  return added;
}

/** By time, so that a listing reads as a history; by content, so that two runs of one commit both stand. */
function nameOf(entry: LedgerEntry): string {
  const commit = /^[0-9a-f]{12,64}$/.test(entry.ref ?? '') ? `-${entry.ref?.slice(0, 12)}` : '';
  return `${entry.at.slice(0, 19).replace(/[^0-9T-]/g, '')}${commit}-${sha256(JSON.stringify(entry)).slice(0, 8)}${ENTRY}`;
}

function folderOf(suite: string): string {
  const plain = suite.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 60);
  return plain === suite ? plain : `${plain}-${sha256(suite).slice(0, 8)}`;
}
