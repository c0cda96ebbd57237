/** An export as a user downloaded it: what kind of file it is, and its records, one at a time, as often as they are needed. */
import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { quote } from '../documents/text.js';
import { CupelError } from '../errors.js';
import { decodeChunks, detectEncoding, type Encoding } from './encoding.js';
import { LISTS, readJsonDocument, WRAPPED_LISTS } from './json-document.js';
import { type RawRecord, readJsonLines } from './lines.js';
import { readParquet } from './parquet.js';
import { delimiterOf, readTable } from './table-records.js';

const HEAD_BYTES = 256 << 10;
/** Places whose files are windows into the kernel and other processes. */
const KERNEL_FOLDERS = ['/proc/', '/sys/', '/dev/'];
const EXPECTED = 'Harvest reads JSONL, JSON, CSV, TSV and Parquet as vendors export them.';

type Shape = 'lines' | 'document' | 'table' | 'parquet' | 'empty';

export type ExportFile = {
  /** As the user named it. */
  readonly name: string;
  readonly shape: Shape;
  readonly bytes: number;
  /** What the user should know about the file as a whole. */
  readonly warnings: readonly string[];
  /** Batches of records, from the beginning each time. */
  readonly batches: () => AsyncGenerator<readonly RawRecord[], void, undefined>;
};

/**
 * Opens an export.
 * @throws CupelError `file-missing`, `file-unsafe` (folder, pipe, device), `config` (no text, or no shape that any vendor writes)
 */
export function openExport(path: string, cwd: string): ExportFile {
  const absolute = isAbsolute(path) ? path : resolve(cwd, path);
  const bytes = sizeOf(absolute, path);
  const head = headOf(absolute);
  if (head.length === 0) return { name: path, shape: 'empty', bytes, warnings: [], batches: () => inBatches([]) };
  if (head.subarray(0, 4).toString('latin1') === 'PAR1')
    return { name: path, shape: 'parquet', bytes, warnings: [], batches: () => readParquet(absolute, bytes, path) };
  refuseArchive(head, path);
  const { encoding, firstOddLine } = detectEncoding(absolute, path);
  const shape = shapeOf(decodeHead(head, encoding), path);
  const read = { lines: readJsonLines, document: readJsonDocument, table: readTable }[shape];
  const warnings = firstOddLine === null ? [] : [`${path}:${firstOddLine}: is no UTF-8; the file was read as windows-1252 (ISO-8859-1)`];
  return { name: path, shape, bytes, warnings, batches: () => inBatches(read(decodeChunks(absolute, encoding))) };
}

const BATCH = 512;

async function* inBatches(records: Iterable<RawRecord>): AsyncGenerator<readonly RawRecord[], void, undefined> {
  let batch: RawRecord[] = [];
  for (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function sizeOf(absolute: string, name: string): number {
  let real: string;
  try {
    real = realpathSync(absolute);
  } catch {
    throw new CupelError('file-missing', 'does not exist', { place: { file: name }, remedy: 'Correct the path of the export.' });
  }
  const stats = statSync(real);
  const isKernel = KERNEL_FOLDERS.some((folder) => real.startsWith(folder));
  if (stats.isFile() && !isKernel) return stats.size;
  const what = stats.isDirectory() ? 'is a folder' : 'is no regular file';
  throw new CupelError('file-unsafe', what, { place: { file: name }, remedy: 'Name the exported files themselves.' });
}

function headOf(absolute: string): Buffer {
  const file = openSync(absolute, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    return head.subarray(0, readSync(file, head, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(file);
  }
}

function decodeHead(head: Buffer, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(head, { stream: true });
}

function refuseArchive(head: Buffer, file: string): void {
  const isZip = head[0] === 0x50 && head[1] === 0x4b;
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  if (!isZip && !isGzip) return;
  throw new CupelError('config', `is a ${isZip ? 'zip archive' : 'gzip file'}`, {
    place: { file },
    remedy: 'Unpack it first, and name what was in it.',
  });
}

function shapeOf(head: string, file: string): 'lines' | 'document' | 'table' {
  const text = head.trimStart();
  if (text === '') return 'lines';
  if (text.startsWith('[')) return 'document';
  if (text.startsWith('{')) return startsWithObjects(text) ? 'lines' : 'document';
  const header = text.split(/\r?\n/, 1)[0] ?? '';
  if (!/\.jsonl?$/i.test(file) && !header.startsWith('<') && delimiterOf(header) !== null) return 'table';
  throw new CupelError('config', `begins with ${quote(header, 40)}: it is no export of any known format`, {
    place: { file },
    remedy: EXPECTED,
  });
}

/** Whether one of the first lines is a whole object that is no envelope of a list too long for one line. */
function startsWithObjects(text: string): boolean {
  const lines = text.split('\n').slice(0, 20);
  if (lines.some((line) => line.trim().startsWith('{') && isJson(line))) return true;
  const key = /^\{\s*"([A-Za-z]+)"\s*:\s*\[/.exec(text)?.[1];
  if (key !== undefined && (LISTS.has(key) || WRAPPED_LISTS.has(key))) return false;
  // Objects that begin on lines of their own are lines, broken ones included; a document indents what is inside it.
  return lines.filter((line) => line.startsWith('{"')).length > 1 || /^\{"/.test(text);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
