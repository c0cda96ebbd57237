import { z } from 'zod';

/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export const JsonSchema: z.ZodType<Json> = z.json() as z.ZodType<Json>;
export const JsonObjectSchema: z.ZodType<JsonObject> = z.record(z.string(), z.json()) as z.ZodType<JsonObject>;

/** Whether a value is an object with keys: no list, no null. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * One text for one value: keys sorted by code unit, no white space, absent for `undefined`. The same data gives the same
 * bytes whatever the order in which it was written, so that hashes of it are stable (RFC 8785 for what Cupel hashes).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const item = (value as Record<string, unknown>)[key];
    if (item !== undefined) members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(item)}`;
  }
  return `{${members}}`;
}

/** Whether every member of `part` is in `whole`; lists must be of one length. */
export function containsJson(whole: Json, part: Json): boolean {
  if (part === null || typeof part !== 'object') return whole === part;
  if (whole === null || typeof whole !== 'object') return false;
  if (isList(part)) {
    return isList(whole) && whole.length === part.length && part.every((item, index) => containsJson(whole[index] ?? null, item));
  }
  if (isList(whole)) return false;
  return Object.entries(part).every(([key, item]) => Object.hasOwn(whole, key) && containsJson(whole[key] ?? null, item));
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
