/** The artifact of a stored baseline: its name, its manifest, and its bytes held against both. */
import { z } from 'zod';
import { CupelError } from '../errors.js';
import { sha256 } from '../fingerprint.js';
import { unzipWithin } from './artifact-zip.js';
import { toArtifactName } from './artifacts.js';

const MANIFEST = 'manifest.json';
const BOUNDS = { maxFiles: 8, maxBytes: 256 << 20 };
const name = z.string().min(1);

const BaselineManifestSchema = z.strictObject({
  schemaVersion: z.literal(1),
  suite: name,
  sha: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
  attempt: z.int().positive(),
  /** Path of the workflow's file; empty on a laptop. */
  workflow: z.string(),
  /** Of target, cases and scorers together. */
  configDigest: name,
  /** Fingerprint of the target. */
  target: name,
  judges: z.array(z.strictObject({ id: name, fingerprint: name })),
  /** Fingerprint of each scorer, judges among them. */
  scorers: z.record(name, name),
  /** SHA-256 of every other file. */
  files: z.record(name, z.string().regex(/^[0-9a-f]{64}$/)),
});
export type BaselineManifest = z.infer<typeof BaselineManifestSchema>;

export type BaselineFiles = { readonly manifest: BaselineManifest; readonly files: ReadonlyMap<string, Buffer> };

/** The name under which a baseline is left. */
export function baselineArtifactName(suite: string, sha: string, attempt: number): string {
  return toArtifactName(`cupel-baseline-${suite}-${sha}-a${attempt}`);
}

/** The attempt in such a name for a suite at a commit; null for any other name. */
export function baselineAttemptOf(artifact: string, suite: string, sha: string): number | null {
  const prefix = baselineArtifactName(suite, sha, 0).slice(0, -1);
  const attempt = artifact.startsWith(prefix) ? artifact.slice(prefix.length) : '';
  return /^[1-9]\d*$/.test(attempt) ? Number(attempt) : null;
}

/** The artifact's files by their names in it. */
export function packBaseline(manifest: Omit<BaselineManifest, 'files'>, texts: ReadonlyMap<string, string>): ReadonlyMap<string, Buffer> {
  const files = new Map([...texts].map(([file, text]) => [file, Buffer.from(text)]));
  const digests = Object.fromEntries([...files].map(([file, bytes]) => [file, sha256(bytes)]));
  return new Map([[MANIFEST, Buffer.from(`${JSON.stringify({ ...manifest, files: digests }, null, 2)}\n`)], ...files]);
}

/**
 * Reads an artifact back.
 * @throws CupelError `record-unreadable` for anything but what was packed for this suite at this commit
 */
export function unpackBaseline(zip: Uint8Array, { suite, sha }: Pick<BaselineManifest, 'suite' | 'sha'>): BaselineFiles {
  const entries = unzipWithin(zip, BOUNDS, unreadable);
  const manifest = BaselineManifestSchema.safeParse(parseJson(entries[MANIFEST])).data;
  if (manifest === undefined) throw unreadable('has no manifest of the form that is known');
  if (manifest.suite !== suite || manifest.sha !== sha) throw unreadable('is of another suite or commit');
  const files = new Map<string, Buffer>();
  for (const [file, digest] of Object.entries(manifest.files)) {
    const bytes = Object.hasOwn(entries, file) ? entries[file] : undefined;
    if (bytes === undefined || sha256(bytes) !== digest) throw unreadable('holds other files than its manifest says');
    files.set(file, Buffer.from(bytes));
  }
  if (Object.keys(entries).length !== files.size + 1) throw unreadable('holds other files than its manifest says');
  return { manifest, files };
}

function parseJson(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes === undefined ? null : JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return null;
  }
}

function unreadable(what: string): CupelError {
  return new CupelError('record-unreadable', `the stored baseline ${what}`, {
    remedy: 'The next push to the default branch stores another.',
  });
}
