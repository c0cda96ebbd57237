/**
 * A line of a record: a JSON object that carries its own checksum as its last member, `"sum":"<16 hex digits>"`, the start of the
 * SHA-256 of the line's UTF-8 bytes without that member. It finds torn writes and rotten or hand-edited bytes. It is no
 * signature: who can write the file can write the sum.
 */
import { hash } from 'node:crypto';

const SUM_DIGITS = 16;
const TAIL = /,"sum":"([0-9a-f]{16})"\}$/;
const TAIL_LENGTH = ',"sum":""}'.length + SUM_DIGITS;

/** One line without its line break. `entry` must be an object with at least one member and none called `sum`. */
export function seal(entry: object): string {
  return sealText(JSON.stringify(entry));
}

/** The same for an object that is JSON text already. */
export function sealText(body: string): string {
  return `${body.slice(0, -1)},"sum":"${sum(body)}"}`;
}

/** The object that was sealed, or null where the line is not what was written. */
export function unseal(line: string): object | null {
  const tail = TAIL.exec(line.slice(-TAIL_LENGTH));
  if (tail === null) return null;
  const body = `${line.slice(0, -TAIL_LENGTH)}}`;
  if (sum(body) !== tail[1]) return null;
  try {
    const entry: unknown = JSON.parse(body);
    return typeof entry === 'object' && entry !== null ? entry : null;
  } catch {
    return null;
  }
}

function sum(body: string): string {
  return hash('sha256', body).slice(0, SUM_DIGITS);
}
