/** Looking into values of unknown shape: vendors nest, stringify and leave out as they please. */

export type Bag = { readonly [key: string]: unknown };

export function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object, or an empty one. */
export function asBag(value: unknown): Bag {
  return isBag(value) ? value : {};
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text with something in it, or null. */
export function asText(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' ? String(value) : null;
}

/** The first of several fields that holds a text. */
export function textIn(bag: Bag, ...keys: readonly string[]): string | null {
  for (const key of keys) {
    const text = asText(bag[key]);
    if (text !== null) return text;
  }
  return null;
}

/** A number, also where it is written as text. */
export function asNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** JSON in a string as what it says; any other value as it is. A text that is no JSON stays a text. */
export function unquoted(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const start = value.trimStart()[0];
  if (start !== '{' && start !== '[' && start !== '"') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Milliseconds since the epoch of an ISO text (UTC where it names no zone), or of a number of s, ms, us or ns. */
export function asTime(value: unknown): number | null {
  const plain = unquoted(value);
  const number = asNumber(plain);
  if (number !== null) {
    if (number <= 0) return null;
    const digits = Math.floor(Math.log10(number));
    return Math.round(digits >= 17 ? number / 1e6 : digits >= 14 ? number / 1e3 : digits >= 11 ? number : number * 1e3);
  }
  if (typeof plain !== 'string') return null;
  const hasZone = /(?:Z|[+-]\d\d:?\d\d)$/i.test(plain);
  const time = Date.parse(hasZone || /^\d{4}-\d\d-\d\d$/.test(plain) ? plain : `${plain.replace(' ', 'T')}Z`);
  return Number.isNaN(time) ? null : time;
}

/** Well-formed Unicode without NUL: what a golden set may hold. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '');
}
