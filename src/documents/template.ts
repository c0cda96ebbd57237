import type { Json } from '../domain/json.js';

/** What a template may name: a value, or undefined where there is none. */
export type Variables<T> = (name: string) => T | undefined;

/** Everything between double braces but braces. Bounded by the next brace, so that no text makes it slow. */
const VARIABLE = /\{\{([^{}]*)\}\}/g;

/** The names that a template uses, each once, in the order of their first use. */
export function templateVariables(template: string): readonly string[] {
  return [...new Set([...template.matchAll(VARIABLE)].map((match) => (match[1] ?? '').trim()))];
}

/** Fills a template in one pass: what a value holds is text, whatever it looks like. Names without a value are collected. */
export function renderTemplate(template: string, variables: Variables<string>, missing: Set<string>): string {
  return template.replace(VARIABLE, (whole, inside: string) => {
    const name = inside.trim();
    const value = variables(name);
    if (value === undefined) missing.add(name);
    return value ?? whole;
  });
}

/** The one name that a template consists of; null where it holds anything else. */
export function wholeVariable(template: string): string | null {
  const match = /^\s*\{\{([^{}]*)\}\}\s*$/.exec(template);
  return match === null ? null : (match[1] ?? '').trim();
}

/** The value under a key or a dotted path of keys and positions; own keys only. */
export function namedValue(input: Json, name: string): Json | undefined {
  const written = own(input, name);
  if (written !== undefined || !name.includes('.')) return written;
  let value: Json | undefined = input;
  for (const step of name.split('.')) value = value === undefined ? undefined : own(value, step);
  return value;
}

/** A key of an object or a position of a list; nothing that either inherits. */
function own(value: Json, key: string): Json | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  if (Array.isArray(value)) return /^\d+$/.test(key) ? value[Number(key)] : undefined;
  return (value as { readonly [key: string]: Json })[key];
}

/** How a value stands in a text: a string as it is, any other JSON written compactly. */
export function asText(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
