const MAX_POINTER_BYTES = 1024;
const HEADER = 'version https://git-lfs.github.com/spec/';

/** What a Git LFS pointer stands for: the SHA-256 (64 hex digits) and size of the real file. */
export type LfsPointer = { readonly sha256: string; readonly bytes: number };

/**
 * Reads a Git LFS pointer, the small text that stands in for a large file until `git lfs pull` brings it; null for anything else.
 * Source: git-lfs/docs/spec.md.
 */
export function parseLfsPointer(bytes: Uint8Array): LfsPointer | null {
  if (bytes.length > MAX_POINTER_BYTES) return null;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!text.startsWith(HEADER)) return null;
  const sha256 = /^oid sha256:([0-9a-f]{64})\r?$/m.exec(text)?.[1];
  const size = /^size ([0-9]{1,15})\r?$/m.exec(text)?.[1];
  return sha256 === undefined || size === undefined ? null : { sha256, bytes: Number(size) };
}

/** Whether the bytes are a Git LFS pointer and not the file itself. */
export function isLfsPointer(bytes: Uint8Array): boolean {
  return parseLfsPointer(bytes) !== null;
}
