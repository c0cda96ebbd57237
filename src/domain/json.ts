import { z } from 'zod';

/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

/** Not `z.json()`: a schema that names itself is watched for cycles, and so none that holds it can be read by `sparse`. */
export const JsonSchema = z.unknown().refine(isJson, {
  error: ({ input }) => (input === undefined ? 'is missing: write any JSON value' : 'is no JSON value'),
}) as unknown as z.ZodType<Json>;
export const JsonObjectSchema = z.record(z.string(), JsonSchema) as z.ZodType<JsonObject>;

/** Whether JSON can hold a value: no undefined, no infinite number, no object of a class. */
function isJson(value: unknown): boolean {
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (next === null || typeof next === 'string' || typeof next === 'boolean' || Number.isFinite(next)) continue;
    if (!Array.isArray(next) && !isPlain(next)) return false;
    // One at a time: a list may be longer than a call can have arguments.
    for (const item of Object.values(next)) open.push(item);
  }
  return true;
}

function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

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
