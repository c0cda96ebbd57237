/**
 * The journal of one run: append-only, a checksum a line, every line with the kernel before the call that wrote it returns. A run
 * that was killed goes on where it stood: what was answered is not asked again and not counted twice. It is a local file; texts
 * stay in it because a resumed run needs them. `exportJournal` makes the copy for an artifact, without them.
 */
import { closeSync, existsSync, fstatSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Deps } from '../deps.js';
import type { JsonObject } from '../domain/json.js';
import type { TrialKey } from '../domain/trial.js';
import { CupelError } from '../errors.js';
import type { Answer } from '../providers/provider.js';
import { mapStrings } from '../redactor.js';
import { outputHash } from './answer.js';
import { type AnswerFiles, openAnswerFiles, volatileAnswerFiles } from './answer-files.js';
import { type CallLine, type HeaderLine, type JournalLine, type TrialRecord, toJournalLine } from './journal-lines.js';
import { createLedger, type Ledger } from './ledger.js';
import { describeTrouble, type LineFile, openForReading, openLineFile, readLines } from './line-file.js';
import { seal, sealText, unseal } from './sealed-line.js';

export const JOURNAL_FILE = 'journal.jsonl';

/** Lines that could not be used: `torn` at the end of the file, `corrupt` anywhere. */
export type JournalTrouble = { readonly torn: number; readonly corrupt: number };

/** A call that was answered. `answer` is null where the journal does not hold its text: a cassette may. */
type FoundCall = {
  readonly answer: Answer | null;
  readonly costUsd: number | null;
  /** Whether an earlier attempt of the run made the call. */
  readonly earlier: boolean;
};

export type Journal = {
  /** Whether lines of an earlier attempt are being continued. */
  readonly resumed: boolean;
  readonly trouble: JournalTrouble;
  /** Adds a line. Never throws: a journal that cannot be written costs one warning, and is kept in memory from there on. */
  readonly write: (line: Exclude<JournalLine, { kind: 'header' }>) => void;
  readonly findCall: (key: string) => FoundCall | null;
  readonly findTrial: (trial: TrialKey) => TrialRecord | null;
  readonly ledger: () => Ledger;
  readonly close: () => void;
};

export type JournalOptions = {
  readonly configDigest: string;
  /** ISO 8601. */
  readonly startedAt: string;
  readonly facts: JsonObject;
  /** Begins anew even if an earlier attempt could be continued; that one's file is kept under another name. */
  readonly fresh?: boolean;
  /** Masks known secrets in every string that is written. */
  readonly mask: (text: string) => string;
};

/**
 * Opens the journal in the folder of a run record (absolute path, made if need be). One with an equal config digest is continued;
 * another one is kept as `journal.<n>.jsonl`.
 */
export function openJournal(dir: string, options: JournalOptions, log: Pick<Deps['log'], 'warn'>): Journal {
  const path = join(dir, JOURNAL_FILE);
  let warned = false;
  const warn = (error: unknown): void => {
    if (!warned) log.warn(`journal: ${path} cannot be used (${describeTrouble(error)}); the run goes on, but could not be resumed`);
    warned = true;
  };
  const earlier = options.fresh === true ? null : readEarlier(path, options.configDigest, warn);
  const mayWrite = earlier !== null || setAside(dir, warn);
  const files = mayWrite ? openAnswerFiles(dir) : volatileAnswerFiles();
  return createJournal({ file: mayWrite ? openLineFile(path, warn) : NO_FILE, files, warn }, earlier, options);
}

/** A journal in memory alone, for what is no run: canaries, calibration, a doctor's look. */
export function volatileJournal(): Journal {
  const paper: Paper = { file: NO_FILE, files: volatileAnswerFiles(), warn: () => undefined };
  return createJournal(paper, null, { configDigest: 'none', startedAt: '', facts: {}, mask: (text) => text });
}

const NO_FILE: LineFile = { append: () => null, read: () => null, close: () => undefined };

type Reading = { readonly ledger: ReturnType<typeof createLedger>; readonly calls: Map<string, number>; readonly trouble: JournalTrouble };

/** What a journal is written on. */
type Paper = { readonly file: LineFile; readonly files: AnswerFiles; readonly warn: (error: unknown) => void };

function createJournal({ file, files, warn }: Paper, earlier: Reading | null, options: JournalOptions): Journal {
  const { ledger, calls, trouble } = earlier ?? {
    ledger: createLedger(),
    calls: new Map<string, number>(),
    trouble: { torn: 0, corrupt: 0 },
  };
  const own = new Set<string>();
  const unwritten = new Map<string, CallLine>();
  const keptInMemory = volatileAnswerFiles();

  /** The file before its line: a line never names what is not there. */
  const keepFile = (answer: Answer): void => {
    try {
      files.keep(answer);
    } catch (error) {
      warn(error);
      keptInMemory.keep(answer);
    }
  };

  const write = (line: JournalLine): void => {
    if (line.kind === 'call' && 'answer' in line && line.answer !== null) keepFile(line.answer);
    const body = JSON.stringify(line);
    // One look at the whole line is cheaper than one at each string of it, and nearly always enough.
    const masked = options.mask(body) === body ? line : mapStrings(line, options.mask);
    // Scores follow from answers: a trial's line may wait for the next answer's, which may not.
    const offset = file.append(sealText(masked === line ? body : JSON.stringify(masked)), line.kind === 'trial');
    ledger.add(masked);
    if (masked.kind !== 'call' || !('answer' in masked)) return;
    own.add(masked.key);
    if (offset === null) unwritten.set(masked.key, masked);
    else calls.set(masked.key, offset);
  };

  if (earlier === null) {
    const { configDigest, startedAt, facts } = options;
    write({ kind: 'header', schemaVersion: 1, configDigest, startedAt, facts });
  }

  const lookUp = (key: string): CallLine | null => {
    const kept = unwritten.get(key);
    if (kept !== undefined) return kept;
    const offset = calls.get(key);
    const line = offset === undefined ? null : parse(file.read(offset));
    return line?.kind === 'call' && line.key === key ? line : null;
  };

  return {
    resumed: earlier !== null,
    trouble,
    write,
    findCall: (key) => {
      const line = lookUp(key);
      if (line === null || !('answer' in line)) return null;
      const answer = line.answer === null ? null : (files.restore(line.answer) ?? keptInMemory.restore(line.answer));
      return { answer, costUsd: line.costUsd, earlier: !own.has(key) };
    },
    findTrial: ledger.findTrial,
    ledger: ledger.ledger,
    close: file.close,
  };
}

/**
 * Reads a journal that somebody else wrote, as far as its lines are whole.
 * @throws CupelError `record-unreadable` when there is none or its first line is no header
 */
export function readJournal(dir: string): { readonly ledger: Ledger & { readonly header: HeaderLine }; readonly trouble: JournalTrouble } {
  const path = join(dir, JOURNAL_FILE);
  const refuse = (what: string, cause?: unknown): CupelError =>
    new CupelError('record-unreadable', what, { place: { file: path }, remedy: 'Name the folder of a run record.', cause });
  let reading: Reading | null;
  try {
    reading = read(path);
  } catch (error) {
    throw refuse(`the journal cannot be read: ${describeTrouble(error)}`, error);
  }
  if (reading === null) throw refuse('there is no journal');
  const ledger = reading.ledger.ledger();
  if (ledger.header === null) throw refuse('the journal does not begin with a header');
  return { ledger: { ...ledger, header: ledger.header }, trouble: reading.trouble };
}

/** Copies a journal without the texts of answers; `keepNote` says which notes go along. @throws Error of the file system */
export function exportJournal(dir: string, targetDir: string, keepNote: (topic: string) => boolean): void {
  const source = openForReading(join(dir, JOURNAL_FILE));
  if (source === null) return;
  rmSync(join(targetDir, JOURNAL_FILE), { force: true });
  const target = openLineFile(join(targetDir, JOURNAL_FILE), (error) => {
    throw error;
  });
  try {
    for (const { bytes } of readLines(source)) {
      const line = parse(bytes.toString('utf8'));
      if (line === null || (line.kind === 'note' && !keepNote(line.topic))) continue;
      target.append(seal('answer' in line ? withoutText(line) : line), true);
    }
  } finally {
    closeSync(source);
    target.close();
  }
}

function withoutText(line: CallLine & { readonly answer: Answer | null }): CallLine {
  return line.answer === null ? line : { ...line, answer: null, outputSha256: outputHash(line.answer) };
}

function readEarlier(path: string, configDigest: string, warn: (error: unknown) => void): Reading | null {
  try {
    const reading = read(path);
    return reading?.ledger.ledger().header?.configDigest === configDigest ? reading : null;
  } catch (error) {
    warn(error);
    return null;
  }
}

function read(path: string): Reading | null {
  const file = openForReading(path);
  if (file === null) return null;
  const ledger = createLedger();
  const calls = new Map<string, number>();
  let corrupt = 0;
  let end = 0;
  try {
    for (const { offset, bytes } of readLines(file)) {
      end = offset + bytes.length + 1;
      if (bytes.length === 0) continue;
      const line = parse(bytes.toString('utf8'));
      if (line === null) {
        corrupt += 1;
        continue;
      }
      ledger.add(line);
      if (line.kind === 'call' && 'answer' in line) calls.set(line.key, offset);
    }
    return { ledger, calls, trouble: { torn: fstatSync(file).size > end ? 1 : 0, corrupt } };
  } finally {
    closeSync(file);
  }
}

function parse(text: string | null): JournalLine | null {
  const entry = text === null ? null : unseal(text);
  return entry === null ? null : toJournalLine(entry);
}

/** Puts a journal that is not continued under another name. False where it stays: nothing may be added to it then. */
function setAside(dir: string, warn: (error: unknown) => void): boolean {
  const path = join(dir, JOURNAL_FILE);
  if (!existsSync(path)) return true;
  let number = 1;
  while (existsSync(join(dir, `journal.${number}.jsonl`))) number += 1;
  try {
    renameSync(path, join(dir, `journal.${number}.jsonl`));
    return true;
  } catch (error) {
    warn(error);
    return false;
  }
}
