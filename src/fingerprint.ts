import { hash } from 'node:crypto';
import { canonicalJson } from './domain/json.js';

/** SHA-256 of bytes or text, 64 lower-case hex digits. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data);
}

/** Identity of any JSON value, independent of key order: `sha256:` and 64 hex digits. */
export function fingerprint(value: unknown): string {
  return `sha256:${sha256(canonicalJson(value))}`;
}
