/**
 * What the first stage of the fork flow hands to the second: data of the head, made without secrets, believed in nothing. The second stage
 * checks every name, size and hash before it reads a file, and nothing in it is ever run.
 */
import { z } from 'zod';
import { normalizePath } from '../documents/paths.js';
import type { Tree } from '../documents/tree.js';
import { JsonObjectSchema } from '../domain/json.js';
import { PolicyChangeSchema } from '../domain/report.js';
import { CupelError } from '../errors.js';
import { sha256 } from '../fingerprint.js';
import { unzipWithin } from './artifact-zip.js';

const MAX_FILES = 500;
const MAX_BYTES = 20 << 20;
const MANIFEST = 'manifest.json';
/** Files of the head stand below this folder, by their path in the repository. */
const FILES = 'files/';

const commit = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const path = z.string().min(1).max(1000);
const digest = z.string().regex(/^[0-9a-f]{64}$/);

const DataSuiteSchema = z.strictObject({
  path,
  suite: z.string().min(1),
  /** Provider, model, params, adapter and files of the head's candidate: what a head may say of it. */
  candidate: JsonObjectSchema,
  golden: z.array(path),
  /** SHA-256 of adapters, by path. */
  adapters: z.record(path, digest),
  policyChanges: z.array(PolicyChangeSchema).max(100_000),
});
export type DataSuite = z.infer<typeof DataSuiteSchema>;

const DataManifestSchema = z.strictObject({
  schemaVersion: z.literal(1),
  pr: z.int().positive(),
  head: commit,
  base: commit,
  suites: z.array(DataSuiteSchema).max(200),
  /** SHA-256 of every file, by its path in the repository. */
  files: z.record(path, digest),
});
type DataManifest = z.infer<typeof DataManifestSchema>;

export type DataArtifact = { readonly manifest: DataManifest; readonly files: ReadonlyMap<string, Buffer> };

/** The name under which the first stage leaves its data. */
export function dataArtifactName(pr: number, head: string, attempt: number): string {
  return `cupel-data-${pr}-${head}-a${attempt}`;
}

/** The attempt in such a name for a head; null for any other name. */
export function attemptOf(name: string, head: string): number | null {
  const [, sha, attempt] = /^cupel-data-\d+-([0-9a-f]+)-a(\d+)$/.exec(name) ?? [];
  return sha === head ? Number(attempt) : null;
}

/** The artifact's files by their names in it. */
export function packData({ manifest, files }: DataArtifact): ReadonlyMap<string, Buffer> {
  const packed = new Map<string, Buffer>([[MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)]]);
  for (const [name, bytes] of files) packed.set(FILES + name, bytes);
  const size = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  if (files.size > MAX_FILES || size > MAX_BYTES) {
    throw new CupelError(
      'usage',
      `the change touches ${files.size} files of ${size} bytes; ${MAX_FILES} files and ${MAX_BYTES} bytes are let through`,
      {
        remedy: 'Split the change: golden sets of this size are best merged on their own.',
      },
    );
  }
  return packed;
}

/**
 * Reads an artifact back.
 * @throws CupelError `file-unsafe` for anything that the first stage would not have written
 */
export function unpackData(zip: Uint8Array): DataArtifact {
  const entries = unzipWithin(zip, { maxFiles: MAX_FILES + 1, maxBytes: 2 * MAX_BYTES }, unsafe);
  const text = entries[MANIFEST];
  if (text === undefined) throw unsafe('holds no manifest.json');
  const manifest = DataManifestSchema.safeParse(parseJson(text));
  if (!manifest.success) throw unsafe(`has a manifest of another form (${manifest.error.issues[0]?.path.join('.') ?? ''})`);
  const files = new Map<string, Buffer>();
  for (const [name, bytes] of Object.entries(entries)) {
    if (name === MANIFEST) continue;
    const file = name.startsWith(FILES) ? name.slice(FILES.length) : '';
    if (file === '' || isUnsafe(file)) throw unsafe('holds a file where none belongs');
    if (!Object.hasOwn(manifest.data.files, file) || manifest.data.files[file] !== sha256(Buffer.from(bytes)))
      throw unsafe('holds a file that its manifest does not vouch for');
    files.set(file, Buffer.from(bytes));
  }
  if (Object.keys(manifest.data.files).some((file) => !files.has(file))) throw unsafe('lacks a file that its manifest names');
  return { manifest: manifest.data, files };
}

/** The files of an artifact as a tree of their own. */
export function openDataFiles(head: string, files: ReadonlyMap<string, Buffer>): Tree {
  const label = head.slice(0, 12);
  const name = (file: string): string => `${label}:${file}`;
  const find = (file: string): Buffer | undefined => files.get(normalizePath(file));
  return {
    label,
    commit: head,
    name,
    has: async (file) => find(file) !== undefined,
    read: async (file, maxBytes) => {
      const bytes = find(file);
      if (bytes === undefined)
        throw new CupelError('file-missing', 'is not in the data of the pull request', { place: { file: name(file) } });
      if (bytes.length > maxBytes)
        throw new CupelError('file-unsafe', `is too large: ${bytes.length} bytes`, { place: { file: name(file) } });
      return bytes;
    },
    list: async () => [],
    digest: async (file) => {
      const bytes = find(file);
      return bytes === undefined ? null : { sha256: sha256(bytes), bytes: bytes.length };
    },
    locate: () => null,
  };
}

function isUnsafe(file: string): boolean {
  try {
    return normalizePath(file) !== file || file.split('/').includes('.git');
  } catch {
    return true;
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return null;
  }
}

function unsafe(what: string): CupelError {
  return new CupelError('file-unsafe', `the data of the pull request ${what}`, {
    remedy: 'Run the first stage again, as docs/guides/forks.md ships it.',
  });
}
