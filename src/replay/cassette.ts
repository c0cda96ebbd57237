/**
 * Cassettes: answers of targets and judges by their key, replayed instead of asked for again. One store serves as files that a
 * team commits and as a cache folder that several processes write at once.
 *
 * Kept are finished answers only: no error, no answer cut at a token limit that nobody asked for. A line that is torn, rotten or of another form is
 * passed over and counted, never fatal. Who can write a cassette can write a judge's verdict: whether a folder may be trusted
 * is for the caller to decide (SECURITY-RELIABILITY section 1).
 */
import { join } from 'node:path';
import type { Deps } from '../deps.js';
import { CupelError } from '../errors.js';
import type { Answer } from '../providers/provider.js';
import { type AnswerFiles, bytesOfAnswerFiles, openAnswerFiles, sweepAnswerFiles, trimAnswerFiles } from './answer-files.js';
import { type Entry, openFiles, PACK, PACK_BYTES, readEntry, scan, shardOf, sizeOf } from './cassette-files.js';
import { type CacheLimits, oldestDay, rewriteCassettes, trimCassettes } from './cassette-rewrite.js';
import { appendShared, describeTrouble } from './line-file.js';
import { seal } from './sealed-line.js';

/**
 * `off`: neither read nor written. `auto`: what is known is replayed, what is new is kept. `strict`: what is not known is a miss
 * and nothing is asked. `record`: everything is asked anew and kept, and the files end up sorted.
 */
export const CASSETTE_MODES = ['off', 'auto', 'strict', 'record'] as const;
export type CassetteMode = (typeof CASSETTE_MODES)[number];

type CassetteStats = { readonly entries: number; readonly hits: number; readonly stored: number; readonly corrupt: number };

export type Cassettes = {
  readonly mode: CassetteMode;
  /** The answer to replay; null where there is none or the mode asks for fresh ones. */
  readonly find: (key: string) => Answer | null;
  /**
   * Keeps an answer if it is one to keep and, but for `record`, not there yet. Never throws: a store that cannot be written costs
   * one warning. `asAsked`: the request itself set the limit at which the answer may have been cut.
   */
  readonly store: (key: string, provider: string, answer: Answer, asAsked?: boolean) => void;
  readonly stats: () => CassetteStats;
  /** Closes the files; after recording, puts them in order. */
  readonly close: () => void;
};

type CassetteDeps = { readonly now: Deps['now']; readonly log: Pick<Deps['log'], 'warn'> };

/** What a folder that is only a cache may hold: answers of the last quarter of a year, half a gibibyte of them. */
export const CACHE_LIMITS: CacheLimits = { maxAgeDays: 90, maxBytes: 512 << 20 };

/** A cache that has outgrown its limit is cut to this share of it, so that not every run cuts. */
const CUT_SHARE = 0.75;

/**
 * Opens a cassette folder (absolute path); it need not exist. One that is a cache has limits, and is trimmed to them when it is
 * closed; one that people commit has none.
 * @throws CupelError `record-unreadable` in `strict` mode, where nothing could be replayed
 */
export function openCassettes(dir: string, mode: CassetteMode, deps: CassetteDeps, limits: CacheLimits | null = null): Cassettes {
  if (mode === 'off') return closedStore();
  const files = openAnswerFiles(dir);
  const store = openStore(dir, mode, files, deps);
  let hits = 0;
  let stored = 0;
  let writable = true;

  const warnOnce = (error: unknown): void => {
    if (writable) deps.log.warn(`cassettes: ${dir} cannot be written (${describeTrouble(error)}); the run goes on without keeping answers`);
    writable = false;
  };

  const keep = (entry: Entry): void => {
    try {
      files.keep(entry.answer);
      const line = seal(entry);
      appendShared(join(dir, store.packBytes() < PACK_BYTES ? PACK : shardOf(entry.key)), line);
      store.grew(line.length);
      stored += 1;
    } catch (error) {
      warnOnce(error);
    }
  };

  return {
    mode,
    find: (key) => {
      if (mode === 'record') return null;
      const entry = store.find(key);
      if (entry !== null) hits += 1;
      return entry?.answer ?? null;
    },
    store: (key, provider, answer, asAsked = false) => {
      if (mode === 'strict' || !writable || (answer.finishReason === 'length' && !asAsked)) return;
      const before = store.find(key);
      if (before !== null && mode === 'auto') return;
      // The same words again are no news: the line stays as it is, and so does the diff.
      if (before !== null && before.provider === provider && isSameAnswer(before.answer, answer)) return;
      keep({ key, at: new Date(deps.now()).toISOString().slice(0, 10), provider, answer });
    },
    stats: () => ({ entries: store.size(), hits, stored, corrupt: store.corrupt() }),
    close: () => {
      store.close();
      if (mode === 'strict' || !writable) return;
      try {
        if (limits !== null && store.isBeyond(limits, deps.now())) {
          const cut = { ...limits, maxBytes: limits.maxBytes * CUT_SHARE };
          const { bytes } = trimCassettes(dir, cut, deps);
          trimAnswerFiles(dir, { ...cut, maxBytes: cut.maxBytes - bytes }, deps.now());
        } else if (mode === 'record' && stored > 0) {
          const { files: named } = rewriteCassettes(dir, (entries) => entries, deps);
          if (named !== null) sweepAnswerFiles(dir, (sha256) => named.has(sha256), deps.now());
        }
      } catch (error) {
        warnOnce(error);
      }
    },
  };
}

/** Whether two answers say the same; time and token counts of another draw are no difference. */
function isSameAnswer(one: Answer, other: Answer): boolean {
  const words = ({ output, finishReason, toolCalls, context, model, file }: Answer) =>
    JSON.stringify([output, finishReason, toolCalls ?? null, context ?? null, model ?? null, file?.sha256 ?? null]);
  return words(one) === words(other);
}

type Store = {
  readonly find: (key: string) => Entry | null;
  readonly size: () => number;
  readonly corrupt: () => number;
  readonly packBytes: () => number;
  /** Whether the folder holds too much, or what is too old. */
  readonly isBeyond: (limits: CacheLimits, now: number) => boolean;
  readonly grew: (bytes: number) => void;
  readonly close: () => void;
};

/** Place of an entry in one number: offset times this, plus the file's index. A number costs a third of an object. */
const FILES = 32;

function openStore(dir: string, mode: CassetteMode, answerFiles: AnswerFiles, deps: CassetteDeps): Store {
  const index = new Map<string, number>();
  let files: readonly (number | undefined)[] = [];
  let close = (): void => undefined;
  let packBytes = 0;
  let bytes = 0;
  let oldest = '9999-12-31';
  let corrupt = 0;
  try {
    const opened = openFiles(dir);
    ({ files, close } = opened);
    bytes = bytesOfAnswerFiles(dir);
    files.forEach((file, number) => {
      if (file === undefined) return;
      if (number === 0) packBytes = sizeOf(file);
      bytes += sizeOf(file);
      corrupt += scan(file, 0, ({ key, day, offset }) => {
        index.set(key, offset * FILES + number);
        if (day < oldest) oldest = day;
      }).strange;
    });
  } catch (error) {
    if (mode === 'strict') {
      throw new CupelError('record-unreadable', `the cassettes cannot be read: ${describeTrouble(error)}`, {
        place: { file: dir },
        cause: error,
      });
    }
    deps.log.warn(`cassettes: ${dir} cannot be read (${describeTrouble(error)}); the run goes on without it`);
  }
  return {
    find: (key) => {
      const place = index.get(key);
      const file = place === undefined ? undefined : files[place % FILES];
      if (place === undefined || file === undefined) return null;
      const entry = readEntry(file, Math.floor(place / FILES), key);
      const answer = entry === null ? null : answerFiles.restore(entry.answer);
      if (entry === null || answer === null) {
        corrupt += 1;
        index.delete(key);
        return null;
      }
      return { ...entry, answer };
    },
    size: () => index.size,
    corrupt: () => corrupt,
    packBytes: () => packBytes,
    isBeyond: (limits, now) => bytes > limits.maxBytes || oldest < oldestDay(limits.maxAgeDays, now),
    grew: (added) => {
      packBytes += added;
      bytes += added;
    },
    close: () => {
      close();
      files = [];
    },
  };
}

function closedStore(): Cassettes {
  return {
    mode: 'off',
    find: () => null,
    store: () => undefined,
    stats: () => ({ entries: 0, hits: 0, stored: 0, corrupt: 0 }),
    close: () => undefined,
  };
}
