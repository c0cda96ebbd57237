import { isJsonObject, type Json } from '../domain/json.js';

/**
 * A YAML value as Go's `fmt` verb `%v` prints it: what gh-models puts in the place of `{{name}}`.
 * Source: https://pkg.go.dev/fmt#hdr-Printing (floats: `%g` with the exponent from 1e21 on)
 */
export function goText(value: Json): string {
  if (value === null) return '<nil>';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return goNumber(value);
  if (typeof value === 'boolean') return String(value);
  if (!isJsonObject(value)) return `[${value.map(goText).join(' ')}]`;
  const keys = Object.keys(value).sort();
  return `map[${keys.map((key) => `${key}:${goText(value[key] ?? null)}`).join(' ')}]`;
}

function goNumber(value: number): string {
  const size = Math.abs(value);
  if (Number.isInteger(value) && size < 1e21) return String(value);
  if (size >= 1e-4 && size < 1e21) return String(value);
  return value.toExponential().replace(/e([+-])(\d)$/, 'e$10$2');
}
