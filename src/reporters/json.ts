/**
 * report.json: keys in the order of the schema, which is that of PRODUCT 3.1, doubles as they are, and a line for every comparison,
 * case and other entry of a list, so that grep finds a case and a diff shows it.
 */
import { z } from 'zod';
import { ReportSchema, type ReportView } from '../domain/report.js';
import type { Reporter } from './reporter.js';
import { isRecord, sortedJson } from './sorted-json.js';

/** The report as JSON; ends with a line break. */
export function renderJson(view: ReportView): string {
  return renderJsonOf(ReportSchema, view.report);
}

/** A report of any kind as JSON, one line an entry of a list, keys in the order of its schema; ends with a line break. */
export function renderJsonOf(schema: z.ZodObject, report: object): string {
  const members = Object.entries(schema.shape).flatMap(([key, member]) => {
    const value: unknown = Reflect.get(report, key);
    if (value === undefined) return [];
    return [`  ${JSON.stringify(key)}: ${Array.isArray(value) ? renderList(member, value) : inOrder(member, value)}`];
  });
  return `{\n${members.join(',\n').replace(TROUBLESOME, escapeUnits)}\n}\n`;
}

// Printed to a log, these would act on a terminal or (`##[`) on a runner; escaped, the JSON says the same.
const TROUBLESOME = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]|(?<=##)\[/gu;

function escapeUnits(sign: string): string {
  return Array.from(sign.split(''), (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
}

function renderList(schema: unknown, entries: readonly unknown[]): string {
  if (entries.length === 0) return '[]';
  const list = schema instanceof z.ZodExactOptional ? schema.unwrap() : schema;
  const element = list instanceof z.ZodArray ? list.element : null;
  return `[\n${entries.map((entry) => `    ${inOrder(element, entry)}`).join(',\n')}\n  ]`;
}

/** One line of JSON with the schema's own order of keys; keys that no schema orders are sorted. Nothing is validated here. */
function inOrder(schema: unknown, value: unknown): string {
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodExactOptional) return inOrder(schema.unwrap(), value);
  if (schema instanceof z.ZodArray && Array.isArray(value)) return `[${value.map((entry) => inOrder(schema.element, entry)).join(',')}]`;
  if (!(schema instanceof z.ZodObject) || !isRecord(value)) return sortedJson(value);
  const members = Object.entries(schema.shape).filter(([key]) => value[key] !== undefined);
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${inOrder(member, value[key])}`).join(',')}}`;
}

export const jsonReporter = { name: 'json', file: 'report.json', render: renderJson } as const satisfies Reporter;
