/**
 * Files of lines that are only ever appended to. Synchronous on purpose: a line is with the kernel when the call returns, so that
 * a killed process loses nothing it has said, and an append of a kilobyte costs two microseconds, less than a promise round trip.
 */
import { closeSync, constants, fstatSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const CHUNK_BYTES = 1 << 20;
/** Longer lines are nobody's record: they are skipped, so that a hostile file cannot fill the memory. */
const MAX_LINE_BYTES = 64 << 20;
const NEWLINE = 10;

export type Line = { readonly offset: number; readonly bytes: Buffer };

/**
 * Every complete line from `start` on; `bytes` holds until the next one is asked for. What stands after the last line break is
 * torn and is not given.
 */
export function* readLines(file: number, start = 0): Generator<Line> {
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let carried: Buffer[] = [];
  let carriedBytes = 0;
  let lineStart = start;
  let position = start;
  for (;;) {
    const size = readSync(file, chunk, 0, CHUNK_BYTES, position);
    if (size === 0) return;
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1 && end < size; end = chunk.indexOf(NEWLINE, from)) {
      const tail = chunk.subarray(from, end);
      if (carriedBytes + tail.length <= MAX_LINE_BYTES) {
        yield { offset: lineStart, bytes: carried.length === 0 ? tail : Buffer.concat([...carried, tail]) };
      }
      carried = [];
      carriedBytes = 0;
      from = end + 1;
      lineStart = position + from;
    }
    carriedBytes += size - from;
    if (carriedBytes > MAX_LINE_BYTES) carried = [];
    else if (from < size) carried.push(Buffer.from(chunk.subarray(from, size)));
    position += size;
  }
}

/** The line that begins at an offset, without its line break; null where the file ends first. */
export function readLineAt(file: number, offset: number): string | null {
  for (let length = 8192; length <= 2 * MAX_LINE_BYTES; length *= 4) {
    const buffer = Buffer.allocUnsafe(length);
    const size = readSync(file, buffer, 0, length, offset);
    const end = buffer.subarray(0, size).indexOf(NEWLINE);
    if (end !== -1) return buffer.toString('utf8', 0, end);
    if (size < length) return null;
  }
  return null;
}

/** Opens a regular file for reading; null where there is none. A link, pipe or device in its place is refused. */
export function openForReading(path: string): number | null {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null;
    throw error;
  }
  if (fstatSync(file).isFile()) return file;
  closeSync(file);
  throw new Error('is no regular file');
}

export type LineFile = {
  /**
   * Appends one line and gives the offset at which it begins, or null once the file cannot be written. `later`: it may wait for
   * the next line that may not, or for the end.
   */
  readonly append: (line: string, later?: boolean) => number | null;
  /** The line at an offset that `append` or `readLines` gave; null where it cannot be read. */
  readonly read: (offset: number) => string | null;
  readonly close: () => void;
};

/**
 * Opens a file of which this process is the only writer, its folder made if need be. The first failure is told once and ends all
 * writing: a run does not hang on its records. A torn end that a killed process left is closed with a line break first.
 */
export function openLineFile(path: string, onTrouble: (error: unknown) => void): LineFile {
  let writable = true;
  const attempt = <T>(act: () => T): T | null => {
    try {
      return act();
    } catch (error) {
      writable = false;
      onTrouble(error);
      return null;
    }
  };
  let file = attempt(() => openAppending(path));
  let size = file === null ? 0 : fstatSync(file).size;
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  const flush = (): void => {
    const opened = file;
    if (opened === null || pendingBytes === 0) return;
    const bytes = pending.length === 1 && pending[0] !== undefined ? pending[0] : Buffer.concat(pending);
    pending = [];
    pendingBytes = 0;
    if (attempt(() => appendAlone(opened, bytes, size)) !== null) size += bytes.length;
  };
  return {
    append: (line, later = false) => {
      if (file === null || !writable) return null;
      const offset = size + pendingBytes;
      const bytes = Buffer.from(`${line}\n`, 'utf8');
      pending.push(bytes);
      pendingBytes += bytes.length;
      if (!later || pendingBytes > CHUNK_BYTES) flush();
      return writable ? offset : null;
    },
    read: (offset) => {
      if (file === null) return null;
      if (offset >= size) flush();
      return readLineAt(file, offset);
    },
    close: () => {
      const opened = file;
      if (opened === null) return;
      flush();
      file = null;
      if (writable) attempt(() => fsyncSync(opened));
      closeSync(opened);
    },
  };
}

/**
 * Appends one line to a file that other processes append to, too: with O_APPEND and a single write the kernel lets nobody in
 * between. When a rewrite put another file in its place meanwhile, the line is written again, to that one.
 * @throws Error of the file system
 */
export function appendShared(path: string, line: string): void {
  const bytes = Buffer.from(`${line}\n`, 'utf8');
  for (;;) {
    const file = openAppending(path);
    try {
      const written = writeSync(file, bytes);
      if (written !== bytes.length) throw new Error(`only ${written} of ${bytes.length} bytes could be written`);
      if (fstatSync(file).nlink > 0) return;
    } finally {
      closeSync(file);
    }
  }
}

function openAppending(path: string): number {
  const flags = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  let file: number;
  try {
    file = openSync(path, flags, 0o644);
  } catch (error) {
    if (!isErrno(error, 'ENOENT')) throw error;
    mkdirSync(dirname(path), { recursive: true });
    file = openSync(path, flags, 0o644);
  }
  const { size } = fstatSync(file);
  const last = Buffer.alloc(1);
  if (size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last[0] !== NEWLINE) writeSync(file, '\n');
  return file;
}

/** `size`: where the file ends before. */
function appendAlone(file: number, bytes: Buffer, size: number): true {
  const written = writeSync(file, bytes);
  if (written === bytes.length) return true;
  // A full disk takes a part of the line: what is torn goes, so that the file stays readable.
  ftruncateSync(file, size);
  throw new Error(`only ${written} of ${bytes.length} bytes could be written`);
}

export function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

/** What a warning says of a failure of the file system: its code, or its message. */
export function describeTrouble(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  return 'code' in error ? String(error.code) : error.message;
}
