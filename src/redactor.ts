/**
 * Keeps secrets out of everything that is written. Two tools that must not be mixed: `mask` replaces the values of secrets that
 * this run holds, and nothing else, so that it may stand in front of answers that are scored and replayed; `scrub` also replaces
 * whatever has the shape of a key, and is for errors, logs and comments, where a wrong guess costs nothing.
 */

/** What stands where a secret stood. */
export const MASK = '***';

/** Shorter values are words of the language too: masking them would garble records and hide nothing. */
const MIN_SECRET_LENGTH = 8;

const KEY_SHAPES = [
  /\bsk-[A-Za-z0-9_-]{16,}/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bgh[oprsu]_[A-Za-z0-9]{20,}/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,}/g,
  /\bglpat-[A-Za-z0-9_-]{20,}/g,
  /\bxox[abeprs]-[A-Za-z0-9-]{10,}/g,
  /\bAIza[A-Za-z0-9_-]{35}/g,
  /\bhf_[A-Za-z0-9]{20,}/g,
  /\bnpm_[A-Za-z0-9]{30,}/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/g,
  /\bbearer\s{1,8}[A-Za-z0-9._~+/=-]{8,}/gi,
  /-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----[^-]{0,20000}(?:-----END [A-Z ]{0,40}PRIVATE KEY-----)?/g,
] as const;

export type Redactor = {
  /** Replaces every known secret in all the forms that a transport gives it. The very same string where none occurs. */
  readonly mask: (text: string) => string;
  /** `mask`, and all that looks like a key. */
  readonly scrub: (text: string) => string;
};

/** Builds a redactor for the values of secrets (not their names); values under 8 characters are left alone. */
export function createRedactor(secrets: Iterable<string | undefined>): Redactor {
  const forms = new Set<string>();
  for (const secret of secrets) {
    if (secret === undefined) continue;
    for (const part of secretParts(secret)) for (const form of secretForms(part)) forms.add(form);
  }
  const longestFirst = [...forms].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern = longestFirst.length === 0 ? null : new RegExp(longestFirst.map(escapePattern).join('|'), 'g');
  const mask = (text: string) => (pattern === null ? text : text.replace(pattern, MASK));
  return { mask, scrub: (text) => KEY_SHAPES.reduce((scrubbed, shape) => scrubbed.replace(shape, MASK), mask(text)) };
}

/** A copy with every string in it changed, keys included; the same value where nothing changed. */
export function mapStrings<T>(value: T, change: (text: string) => string): T {
  return mapped(value, change) as T;
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return keepIfSame(value, (item) => mapped(item, change));
  let same = true;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => {
    const next: [string, unknown] = [change(key), mapped(item, change)];
    if (next[0] !== key || next[1] !== item) same = false;
    return next;
  });
  return same ? value : Object.fromEntries(entries);
}

function keepIfSame(items: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] {
  const next = items.map(change);
  return next.every((item, index) => item === items[index]) ? items : next;
}

/** The value, the value without white space around it, and the lines of one that has several (a PEM key is quoted line by line). */
function secretParts(secret: string): string[] {
  const lines = secret.split(/\r?\n/).map((line) => line.trim());
  const bodies = lines.length > 1 ? lines.filter((line) => !line.startsWith('-----')) : [];
  return [secret, secret.trim(), ...bodies].filter((part) => part.length >= MIN_SECRET_LENGTH);
}

function secretForms(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const url = encodeURIComponent(secret);
  const hex = bytes.toString('hex');
  const json = JSON.stringify(secret).slice(1, -1);
  const base64 = [0, 1, 2].map((shift) => base64Core(bytes, shift));
  return [
    secret,
    json,
    // JSON inside JSON: a request body quoted in an error body.
    JSON.stringify(json).slice(1, -1),
    // Some encoders escape the slash, and all that is not ASCII.
    json.replaceAll('/', '\\/'),
    json.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    url,
    url.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    url.replaceAll('%20', '+'),
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
    hex,
    hex.toUpperCase(),
  ].filter((form) => form.length >= MIN_SECRET_LENGTH);
}

/**
 * The characters that base64 makes of these bytes alone when they begin at `shift` modulo 3 of a longer text: those whose six
 * bits are shared with a neighbour are left out, for they depend on it.
 */
function base64Core(bytes: Buffer, shift: number): string {
  const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
  const first = Math.ceil((shift * 8) / 6);
  const end = Math.floor(((shift + bytes.length) * 8) / 6);
  return text.slice(first, end);
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
