/**
 * The images and recordings of answers, each a file under the hash of its content: `files/<sha256>`, beside the journal or the cassettes
 * whose lines name it. A file that is not what its name says is not there.
 */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sha256 } from '../fingerprint.js';
import { type Answer, type AnswerFile, MAX_FILE_BYTES } from '../providers/provider.js';

/** Name of the folder. */
export const ANSWER_FILES = 'files';
const NAME = /^[0-9a-f]{64}$/;
/** What another process may have written a moment ago, before the line that names it. */
const YOUNG_MS = 3_600_000;
const DAY_MS = 86_400_000;

export type AnswerFiles = {
  /** Keeps the file of an answer that has one. @throws Error of the file system */
  readonly keep: (answer: Answer) => void;
  /** The answer with its file as it was kept; null where the file is gone or another. */
  readonly restore: (answer: Answer) => Answer | null;
  /** Where a file stands; null where it does not. */
  readonly locate: (sha256: string) => string | null;
};

/** Opens the folder below `dir` (absolute); nothing is made before there is something to keep. */
export function openAnswerFiles(dir: string): AnswerFiles {
  const folder = join(dir, ANSWER_FILES);
  return {
    keep: ({ file }) => {
      if (file !== undefined) keep(folder, file);
    },
    restore: (answer) => {
      if (answer.file === undefined) return answer;
      const content = read(join(folder, answer.file.sha256), answer.file);
      return content === null ? null : { ...answer, file: { ...answer.file, content: () => content } };
    },
    locate: (hash) => (NAME.test(hash) && existsSync(join(folder, hash)) ? join(folder, hash) : null),
  };
}

/** Files in memory alone, for what is no run and keeps no record. */
export function volatileAnswerFiles(): AnswerFiles {
  const files = new Map<string, AnswerFile>();
  return {
    keep: ({ file }) => {
      if (file !== undefined) files.set(file.sha256, file);
    },
    restore: (answer) => {
      if (answer.file === undefined) return answer;
      const file = files.get(answer.file.sha256);
      return file === undefined ? null : { ...answer, file };
    },
    locate: () => null,
  };
}

function keep(folder: string, { sha256: name, content }: AnswerFile): void {
  const path = join(folder, name);
  if (existsSync(path)) return;
  mkdirSync(folder, { recursive: true });
  // Whoever reads meanwhile finds the whole file or none; of two writers of one content either may win.
  const draft = `${path}.${randomUUID()}`;
  try {
    writeFileSync(draft, content(), { flag: 'wx' });
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

function read(path: string, { sha256: hash, bytes }: AnswerFile): Buffer | null {
  try {
    const known = statSync(path);
    if (!known.isFile() || known.size !== bytes || bytes > MAX_FILE_BYTES) return null;
    const content = readFileSync(path);
    return sha256(content) === hash ? content : null;
  } catch {
    // A file that cannot be read is one that is not there: the answer is asked for again.
    return null;
  }
}

type Kept = { readonly path: string; readonly bytes: number; readonly modified: number };

function list(dir: string): readonly Kept[] {
  const folder = join(dir, ANSWER_FILES);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    const known = statSync(path, { throwIfNoEntry: false });
    return known?.isFile() === true ? [{ path, bytes: known.size, modified: known.mtimeMs }] : [];
  });
}

/** Bytes of all files below a folder. @throws Error of the file system */
export function bytesOfAnswerFiles(dir: string): number {
  return list(dir).reduce((sum, { bytes }) => sum + bytes, 0);
}

/**
 * Takes away what is too old, and of the rest the oldest that do not fit. A line that names one of them is asked for again.
 * @throws Error of the file system
 */
export function trimAnswerFiles(dir: string, { maxAgeDays, maxBytes }: { maxAgeDays: number; maxBytes: number }, now: number): void {
  let room = maxBytes;
  for (const { path, bytes, modified } of [...list(dir)].sort((a, b) => b.modified - a.modified)) {
    room -= bytes;
    if (room < 0 || modified < now - maxAgeDays * DAY_MS) rmSync(path, { force: true });
  }
}

/** Takes away the files that no line names any more; young ones may have a line in a moment. @throws Error of the file system */
export function sweepAnswerFiles(dir: string, isNamed: (sha256: string) => boolean, now: number): void {
  for (const { path, modified } of list(dir)) {
    if (!isNamed(basename(path)) && modified < now - YOUNG_MS) rmSync(path, { force: true });
  }
}
