/**
 * Rewrites a cassette folder: one line a key, sorted, in one file or sixteen. The same entries give the same bytes, so that a
 * recording again shows as the lines that changed. Other processes may go on appending: what they add while the files are
 * exchanged is carried over (`appendShared` does the rest), and of two rewriters one gives way.
 */
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Deps } from '../deps.js';
import { CASSETTE_FILES, type Located, openFiles, PACK, PACK_BYTES, readEntry, scan, shardOf } from './cassette-files.js';
import { appendShared, isErrno, readLineAt } from './line-file.js';

const LOCK = '.cassettes.lock';
/** A lock of that age was left by a process that died: a rewrite takes seconds. */
const STALE_LOCK_MS = 120_000;
const DAY_MS = 86_400_000;
const WRITE_BYTES = 1 << 20;

type RewriteDeps = { readonly now: Deps['now']; readonly log: Pick<Deps['log'], 'warn'> };
/** `files`: hashes of the files that the kept answers name; null where nothing was rewritten. */
export type RewriteResult = {
  readonly kept: number;
  readonly dropped: number;
  readonly bytes: number;
  readonly files: ReadonlySet<string> | null;
};

/** `maxAgeDays` >= 0, `maxBytes` >= 0. */
export type CacheLimits = { readonly maxAgeDays: number; readonly maxBytes: number };

/** The first day, UTC, of which answers are young enough. */
export function oldestDay(maxAgeDays: number, now: number): string {
  return new Date(now - maxAgeDays * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Keeps what is young enough, and of that the youngest that fit; what is left out is no bound.
 * @throws Error of the file system
 */
export function trimCassettes(dir: string, limits: Partial<CacheLimits>, deps: RewriteDeps): RewriteResult {
  const oldest = limits.maxAgeDays === undefined ? '' : oldestDay(limits.maxAgeDays, deps.now());
  return rewriteCassettes(
    dir,
    (entries) => {
      let room = limits.maxBytes ?? Number.POSITIVE_INFINITY;
      return entries
        .filter((entry) => entry.day >= oldest)
        .sort((a, b) => (a.day === b.day ? compare(a.key, b.key) : compare(b.day, a.day)))
        .filter((entry) => {
          room -= entry.bytes;
          return room >= 0;
        });
    },
    deps,
  );
}

/**
 * Writes the chosen of the folder's entries anew. Corrupt lines and lines that a later one replaced are left out.
 * @throws Error of the file system
 */
export function rewriteCassettes(dir: string, choose: (entries: Located[]) => Located[], deps: RewriteDeps): RewriteResult {
  mkdirSync(dir, { recursive: true });
  if (!lock(dir, deps.now())) {
    deps.log.warn(`cassettes: ${dir} is being rewritten by another process; this one leaves its lines unsorted`);
    return { kept: 0, dropped: 0, bytes: 0, files: null };
  }
  try {
    const opened = openFiles(dir);
    try {
      return exchange(dir, opened.files, choose);
    } finally {
      opened.close();
    }
  } finally {
    rmSync(join(dir, LOCK), { force: true });
  }
}

function exchange(dir: string, files: readonly (number | undefined)[], choose: (entries: Located[]) => Located[]): RewriteResult {
  const latest = new Map<string, Located>();
  const ends = files.map((file) => (file === undefined ? 0 : scan(file, 0, (entry) => latest.set(entry.key, entry)).end));
  const chosen = choose([...latest.values()]).sort((a, b) => compare(a.key, b.key));
  const total = chosen.reduce((sum, entry) => sum + entry.bytes, 0);
  const homeOf = (key: string): string => (total < PACK_BYTES ? PACK : shardOf(key));
  const homes = Map.groupBy(chosen, (entry) => homeOf(entry.key));
  let kept = 0;
  let bytes = 0;
  const named = new Set<string>();
  // Everything is written before anything goes: a crash in between leaves a line twice, never not at all.
  for (const [name, entries] of homes) {
    const written = writeSorted(dir, name, entries, named);
    kept += written.kept;
    bytes += written.bytes;
  }
  for (const name of CASSETTE_FILES) if (!homes.has(name)) rmSync(join(dir, name), { force: true });
  // What others appended to the old files since they were read.
  files.forEach((file, number) => {
    if (file === undefined) return;
    scan(file, ends[number] ?? 0, ({ key, offset }) => {
      const line = readLineAt(file, offset);
      if (line === null) return;
      nameFile(line, named);
      appendShared(join(dir, homeOf(key)), line);
    });
  });
  return { kept, dropped: latest.size - kept, bytes, files: named };
}

/** Writes one file beside its place and puts it there, unless it would say what it says already. */
function writeSorted(dir: string, name: string, entries: readonly Located[], named: Set<string>): { kept: number; bytes: number } {
  const path = join(dir, name);
  const draft = join(dir, `.${name}.draft`);
  rmSync(draft, { force: true });
  try {
    const written = writeDraft(draft, entries, named);
    if (!isUnchanged(path, draft, written.bytes)) renameSync(draft, path);
    return written;
  } finally {
    rmSync(draft, { force: true });
  }
}

function writeDraft(draft: string, entries: readonly Located[], named: Set<string>): { kept: number; bytes: number } {
  // Exclusive: a link that somebody laid in its place is not followed.
  const file = openSync(draft, 'wx', 0o644);
  let kept = 0;
  let bytes = 0;
  let pending: string[] = [];
  let pendingLength = 0;
  const flush = (): void => {
    const buffer = Buffer.from(pending.join(''), 'utf8');
    for (let done = 0; done < buffer.length; ) done += writeSync(file, buffer, done);
    bytes += buffer.length;
    pending = [];
    pendingLength = 0;
  };
  try {
    for (const entry of entries) {
      const line = readEntry(entry.file, entry.offset, entry.key) === null ? null : readLineAt(entry.file, entry.offset);
      if (line === null) continue;
      nameFile(line, named);
      pending.push(line, '\n');
      pendingLength += line.length;
      kept += 1;
      if (pendingLength > WRITE_BYTES) flush();
    }
    flush();
  } finally {
    closeSync(file);
  }
  return { kept, bytes };
}

/** Adds the hash of the file that an answer's line names, if any. */
function nameFile(line: string, named: Set<string>): void {
  const hash = /"file":\{[^{}]*"sha256":"([0-9a-f]{64})"/.exec(line)?.[1];
  if (hash !== undefined) named.add(hash);
}

function isUnchanged(path: string, draft: string, bytes: number): boolean {
  try {
    return statSync(path).size === bytes && readFileSync(path).equals(readFileSync(draft));
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return false;
    throw error;
  }
}

function lock(dir: string, now: number): boolean {
  const path = join(dir, LOCK);
  try {
    if (now - statSync(path).mtimeMs > STALE_LOCK_MS) rmSync(path, { force: true });
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error;
  }
  try {
    closeSync(openSync(path, 'wx'));
    return true;
  } catch (error) {
    if (isErrno(error, 'EEXIST')) return false;
    throw error;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
