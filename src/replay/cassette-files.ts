/**
 * The files of a cassette folder. Lines begin with a key at a fixed place, so that an index is made without parsing JSON:
 *
 *   {"key":"<64 hex>","at":"2026-11-21","provider":"openai","answer":{...},"sum":"<16 hex>"}
 *
 * A small set is one file, `cassettes.jsonl`, pleasant to commit; beyond a few megabytes there are sixteen, by the key's first
 * digit. Both may stand side by side; where a key occurs twice the later line counts, and the sixteen come after the one.
 */
import { closeSync, fstatSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AnswerSchema } from './answer.js';
import { openForReading, readLineAt, readLines } from './line-file.js';
import { unseal } from './sealed-line.js';

const DIGITS = [...'0123456789abcdef'] as const;
const SHARDS = DIGITS.map((digit) => `cassettes-${digit}.jsonl`);
export const PACK = 'cassettes.jsonl';
/** All names that a cassette folder may hold, in the order in which they are read. */
export const CASSETTE_FILES: readonly string[] = [PACK, ...SHARDS];

/** Up to this size a set is one file. */
export const PACK_BYTES = 4 << 20;

const KEY_AT = '{"key":"'.length;
const KEY_END = KEY_AT + 64;
const DAY_AT = KEY_END + '","at":"'.length;
const DAY_END = DAY_AT + 10;
const HEAD = /^\{"key":"[0-9a-f]{64}","at":"\d{4}-\d\d-\d\d"/;

const EntrySchema = z.strictObject({
  key: z.string().regex(/^[0-9a-f]{64}$/),
  /** The day on which it was recorded, UTC. */
  at: z.iso.date(),
  provider: z.string(),
  answer: AnswerSchema,
});
export type Entry = z.infer<typeof EntrySchema>;

/** The file that holds a key once a set is large. */
export function shardOf(key: string): string {
  return `cassettes-${key.slice(0, 1)}.jsonl`;
}

/** One line of an open cassette file: where it stands, whose it is, how old. */
export type Located = {
  readonly key: string;
  readonly day: string;
  readonly file: number;
  readonly offset: number;
  readonly bytes: number;
};

/** Calls back for every line that has the head of an entry; gives how many do not, and where reading ended. */
export function scan(file: number, start: number, visit: (entry: Located) => void): { strange: number; end: number } {
  let strange = 0;
  let end = start;
  for (const { offset, bytes } of readLines(file, start)) {
    end = offset + bytes.length + 1;
    if (bytes.length === 0) continue;
    const head = bytes.toString('latin1', 0, DAY_END + 1);
    if (HEAD.test(head)) {
      visit({ key: head.slice(KEY_AT, KEY_END), day: head.slice(DAY_AT, DAY_END), file, offset, bytes: bytes.length + 1 });
    } else strange += 1;
  }
  return { strange, end };
}

/** The entry at a place, verified; null where the line is not what was written or is not of this key. */
export function readEntry(file: number, offset: number, key: string): Entry | null {
  const line = readLineAt(file, offset);
  const parsed = EntrySchema.safeParse(line === null ? null : unseal(line));
  return parsed.success && parsed.data.key === key ? parsed.data : null;
}

export type OpenFiles = {
  /** File descriptors by their place in CASSETTE_FILES; undefined where there is no such file. */
  readonly files: readonly (number | undefined)[];
  readonly close: () => void;
};

/**
 * Opens what there is of a cassette folder.
 * @throws Error of the file system, where a file is there and cannot be read
 */
export function openFiles(dir: string): OpenFiles {
  const files: (number | undefined)[] = [];
  const close = (): void => {
    for (const file of files) if (file !== undefined) closeSync(file);
    files.length = 0;
  };
  try {
    for (const name of CASSETTE_FILES) files.push(openForReading(join(dir, name)) ?? undefined);
  } catch (error) {
    close();
    throw error;
  }
  return { files, close };
}

/** Bytes of an open file. */
export function sizeOf(file: number): number {
  return fstatSync(file).size;
}
