/** Rows of a Parquet file, one row group at a time. */
import { closeSync, openSync, readSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { CupelError } from '../errors.js';
import type { RawRecord } from './lines.js';

/** Batches of rows; the "line" of a row is its 1-based number. */
export async function* readParquet(path: string, bytes: number, name: string): AsyncGenerator<readonly RawRecord[], void, undefined> {
  const { parquetMetadataAsync, parquetReadObjects } = await import('hyparquet');
  const descriptor = openSync(path, 'r');
  const file = {
    byteLength: bytes,
    slice: (start: number, end = bytes): ArrayBuffer => {
      const buffer = new ArrayBuffer(Math.max(0, end - start));
      readSync(descriptor, new Uint8Array(buffer), 0, buffer.byteLength, start);
      return buffer;
    },
  };
  const compressors = {
    GZIP: (input: Uint8Array) => gunzipSync(input),
    ZSTD: (input: Uint8Array) => zstdDecompressSync(input),
    BROTLI: (input: Uint8Array) => brotliDecompressSync(input),
  };
  try {
    const metadata = await parquetMetadataAsync(file);
    let rowStart = 0;
    for (const group of metadata.row_groups) {
      const rowEnd = rowStart + Number(group.num_rows);
      const rows = await parquetReadObjects({ file, metadata, rowStart, rowEnd, compressors });
      const first = rowStart + 1;
      yield rows.map((row, index) => ({ line: first + index, value: plain(row) }));
      rowStart = rowEnd;
    }
  } catch (error) {
    if (error instanceof CupelError) throw error;
    throw new CupelError('config', 'is no Parquet file that can be read', {
      place: { file: name },
      remedy: 'Export it again.',
      cause: error,
    });
  } finally {
    closeSync(descriptor);
  }
}

/** Values as JSON would hold them. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8');
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}
