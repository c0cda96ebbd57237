/**
 * Series of pages as files of lines, so that they are read as often as an export is, and an interrupted download goes on where it
 * stopped: beside the files stands how far each of them is good. What is in them is as the vendor has it, personal data and all:
 * only the user may read them, and git never takes them.
 */
import {
  appendFileSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CupelError } from '../../errors.js';
import { decodeChunks } from '../encoding.js';
import { HashIndex } from '../hash-index.js';
import { readJsonLines } from '../lines.js';
import { type ApiQuery, type ApiSource, type AskApi, PageTooLarge, type Series } from './api-source.js';
import { unavailable } from './client.js';

export type Download = {
  readonly source: ApiSource;
  readonly query: ApiQuery;
  readonly api: AskApi;
  /** Most records that count; null: all. */
  readonly limit: number | null;
  /** Absolute; made where it is missing, and this download's own. */
  readonly folder: string;
  /** Ms since the epoch. */
  readonly now: number;
};

const PRIVATE_FOLDER = 0o700;
const PRIVATE_FILE = 0o600;
const STATE = 'cursor.json';
/** What was left unfinished for longer is begun anew: times back from now would mean another week by now. */
const LONGEST_PAUSE_MS = 86_400_000;

const ProgressSchema = z.object({
  cursor: z.string().nullable(),
  records: z.int().min(0),
  counted: z.int().min(0),
  bytes: z.int().min(0),
  isDone: z.boolean(),
});
const StateSchema = z.object({
  version: z.literal(1),
  startedAt: z.number(),
  query: z.object({ since: z.number().nullable(), until: z.number().nullable(), project: z.string().nullable() }),
  series: z.record(z.string(), ProgressSchema),
});
type Progress = z.infer<typeof ProgressSchema>;
type State = z.infer<typeof StateSchema>;

/**
 * Downloads what is missing and names the files that hold something.
 * @throws CupelError `no-credentials`, `source-unavailable`; `record-unwritable` for a folder that cannot be written
 */
export async function downloadRecords(download: Download): Promise<readonly string[]> {
  const { source, folder } = download;
  const state = openState(download);
  const files: string[] = [];
  for (const series of source.series) {
    const file = join(folder, `${source.format}-${series.name}.jsonl`);
    await downloadSeries(series, file, state, download);
    if ((state.series[series.name]?.records ?? 0) > 0) files.push(file);
  }
  return files;
}

/** Removes what was downloaded. */
export function removeDownload(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

async function downloadSeries(series: Series, file: string, state: State, download: Download): Promise<void> {
  let progress: Progress = state.series[series.name] ?? { cursor: null, records: 0, counted: 0, bytes: 0, isDone: false };
  if (progress.isDone) return;
  const seen = readBack(file, progress, series);
  let size = series.pageSize;
  let isResumed = progress.cursor !== null;
  while (!progress.isDone) {
    const room = series.isCounted === null ? Number.POSITIVE_INFINITY : (download.limit ?? Number.POSITIVE_INFINITY) - progress.counted;
    const page = await series
      .page({ query: state.query, cursor: progress.cursor, size: Math.min(size, Math.max(1, room)), api: download.api })
      .catch((error: unknown) => {
        if (error instanceof PageTooLarge && size > 1) return 'smaller' as const;
        // Cursors do not live for ever: the series begins anew, and what is there already is known by its ids.
        if (isResumed && error instanceof CupelError && error.code === 'source-unavailable' && / HTTP 4\d\d$/.test(error.message))
          return 'anew' as const;
        if (error instanceof PageTooLarge) throw unavailable(download.source.format, 'has a record of more than 16 MiB');
        throw error;
      });
    isResumed = false;
    if (page === 'smaller') size = Math.max(1, Math.floor(size / 4));
    else if (page === 'anew') progress = { ...progress, cursor: null };
    else {
      const fresh = page.records.filter((record) => isNew(record, series, seen));
      const counted = series.isCounted === null ? 0 : fresh.filter(series.isCounted).length;
      progress = {
        cursor: page.next,
        records: progress.records + fresh.length,
        counted: progress.counted + counted,
        bytes: progress.bytes + append(file, fresh),
        isDone: page.next === null || counted >= room,
      };
      state.series[series.name] = progress;
      writeState(state, download.folder);
    }
  }
}

function isNew(record: unknown, { idOf }: Series, seen: HashIndex): boolean {
  const id = idOf(record);
  if (id === null) return true;
  const before = seen.size;
  return seen.add(id) === before;
}

/** Cuts off what was written after the last whole page, and knows the ids of the rest. */
function readBack(file: string, { bytes }: Progress, { idOf }: Series): HashIndex {
  const seen = new HashIndex();
  if (!existsSync(file)) return seen;
  truncateSync(file, Math.min(bytes, statSync(file).size));
  for (const record of readJsonLines(decodeChunks(file, 'utf-8'))) {
    const id = 'value' in record ? idOf(record.value) : null;
    if (id !== null) seen.add(id);
  }
  return seen;
}

function openState({ source, folder, query, now }: Download): State {
  try {
    mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
    writeFileSync(join(folder, '.gitignore'), '*\n', { mode: PRIVATE_FILE });
  } catch (error) {
    throw unwritable(folder, error);
  }
  const path = join(folder, STATE);
  const state = existsSync(path) ? (StateSchema.safeParse(toJson(readFileSync(path, 'utf8'))).data ?? null) : null;
  const isFinished = source.series.every(({ name }) => state?.series[name]?.isDone === true);
  if (state !== null && (isFinished || now - state.startedAt < LONGEST_PAUSE_MS)) return state;
  return { version: 1, startedAt: now, query, series: {} };
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Written beside and moved: a state is whole, or the one before. */
function writeState(state: State, folder: string): void {
  const path = join(folder, STATE);
  try {
    writeFileSync(`${path}.new`, JSON.stringify(state), { mode: PRIVATE_FILE });
    renameSync(`${path}.new`, path);
  } catch (error) {
    throw unwritable(folder, error);
  }
}

/** Bytes that were added. */
function append(file: string, records: readonly unknown[]): number {
  const text = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  try {
    if (!existsSync(file)) closeSync(openSync(file, 'w', PRIVATE_FILE));
    appendFileSync(file, text);
  } catch (error) {
    throw unwritable(file, error);
  }
  return Buffer.byteLength(text);
}

function unwritable(file: string, cause: unknown): CupelError {
  return new CupelError('record-unwritable', 'cannot be written', {
    place: { file },
    remedy: 'Free space, or name another folder with --fetched.',
    cause,
  });
}
